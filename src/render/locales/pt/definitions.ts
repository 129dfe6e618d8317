import type { Locale } from '../locale.js';

export const definitionKeys: Locale['definitionKeys'] = {
  counting_unit: 'conta',
  coverage: 'abrange',
  capacity: 'capacidade',
  remand: 'sem condenação',
  remand_included: 'inclui presos provisórios',
  police_cells_included: 'inclui carceragens policiais',
  house_arrest_included: 'inclui prisão domiciliar',
  juveniles_included: 'inclui adolescentes',
  admissions_unit: 'as entradas contam',
  cases: 'casos',
  basis: 'base',
  currency: 'moeda',
  price_year: 'preços de',
  capital_included: 'inclui obras e equipamentos',
  comparison_design: 'comparação',
  return_event: 'o retorno é',
  follow_up_months: 'acompanhamento, meses',
};

const yesNo = { yes: 'sim', no: 'não' };

export const definitionValues: Locale['definitionValues'] = {
  counting_unit: { person: 'pessoas', charge: 'imputações', case: 'processos' },
  coverage: {
    national: 'todo o país',
    federal: 'unidades prisionais federais',
    state: 'unidades prisionais estaduais',
    facility_set: 'um conjunto de unidades prisionais',
  },
  capacity: {
    design: 'de projeto',
    operational: 'operacional',
    official_unspecified: 'oficial, sem especificar o critério',
    legal_maximum: 'máximo legal',
    measured_4m2: 'medida a 4 m² por pessoa',
  },
  remand: {
    sdg_unsentenced: 'sem primeira decisão (ODS 16.3.2)',
    wpb_remand: 'presos provisórios segundo o World Prison Brief',
    national: 'definição nacional',
  },
  remand_included: yesNo,
  police_cells_included: yesNo,
  house_arrest_included: yesNo,
  juveniles_included: yesNo,
  admissions_unit: { person: 'pessoas', entry: 'entradas' },
  cases: {
    sentences: 'pessoas condenadas',
    admissions: 'pessoas que entraram',
    releases: 'pessoas que saíram',
    held: 'pessoas presas em um dia',
    participants: 'participantes de um programa',
  },
  basis: { register: 'registro completo', sample: 'amostra' },
  currency: {},
  price_year: {},
  capital_included: yesNo,
  comparison_design: {
    randomised: 'por sorteio',
    matched: 'pareada caso a caso',
    adjusted: 'ajustada por diferenças conhecidas',
    historical: 'pessoas de época anterior',
    unmatched: 'outro grupo, sem pareamento',
    before_after: 'as mesmas pessoas antes',
    graduates_dropouts: 'quem abandonou',
  },
  return_event: {
    rearrest: 'uma nova detenção',
    reconviction: 'uma nova condenação',
    reimprisonment: 'um novo encarceramento',
  },
  follow_up_months: {},
};

export const notStated = 'não declarado';
