import type { Locale } from '../locale.js';

export const definitionKeys: Locale['definitionKeys'] = {
  counting_unit: 'unité de compte',
  coverage: 'champ',
  capacity: 'capacité',
  remand: 'prévenus',
  remand_included: 'détention provisoire comprise',
  police_cells_included: 'locaux de police compris',
  house_arrest_included: 'détention à domicile comprise',
  juveniles_included: 'mineurs compris',
  admissions_unit: 'les entrées comptent',
  cases: 'dossiers',
  basis: 'base',
  currency: 'monnaie',
  price_year: 'prix de',
  capital_included: 'bâtiments et équipements compris',
  comparison_design: 'groupe de comparaison',
  return_event: 'un retour est',
  follow_up_months: 'durée de suivi, en mois',
};

const yesNo = { yes: 'oui', no: 'non' };

export const definitionValues: Locale['definitionValues'] = {
  counting_unit: { person: 'personnes', charge: 'chefs d’accusation', case: 'affaires' },
  coverage: {
    national: 'tout le pays',
    federal: 'prisons fédérales',
    state: 'prisons des États',
    facility_set: 'un ensemble d’établissements',
  },
  capacity: {
    design: 'théorique (à la construction)',
    operational: 'opérationnelle',
    official_unspecified: 'officielle, sens non précisé',
    legal_maximum: 'maximum légal',
    measured_4m2: 'mesurée à 4 m² par personne',
  },
  remand: {
    sdg_unsentenced: 'sans première décision (ODD 16.3.2)',
    wpb_remand: 'détention provisoire au sens du World Prison Brief',
    national: 'définition nationale',
  },
  remand_included: yesNo,
  police_cells_included: yesNo,
  house_arrest_included: yesNo,
  juveniles_included: yesNo,
  admissions_unit: { person: 'des personnes', entry: 'des entrées' },
  cases: {
    sentences: 'personnes condamnées',
    admissions: 'personnes entrées',
    releases: 'personnes libérées',
    held: 'personnes détenues un jour donné',
    participants: 'participants d’un programme',
  },
  basis: { register: 'registre complet', sample: 'échantillon' },
  currency: {},
  price_year: {},
  capital_included: yesNo,
  comparison_design: {
    randomised: 'tiré au sort',
    matched: 'apparié individuellement',
    adjusted: 'ajusté des différences connues',
    historical: 'personnes d’une période antérieure',
    unmatched: 'un autre groupe, non apparié',
    before_after: 'les mêmes personnes avant',
    graduates_dropouts: 'les personnes ayant abandonné',
  },
  return_event: {
    rearrest: 'une nouvelle interpellation',
    reconviction: 'une nouvelle condamnation',
    reimprisonment: 'une réincarcération',
  },
  follow_up_months: {},
};

export const notStated = 'non précisé';
