import type { Locale } from '../locale.js';

// Ce que contient chaque colonne d’un tableau de dossiers, à l’intention du tribunal qui le remplit.
export const caseColumns: Locale['caseColumns'] = {
  country: 'pays : code ISO ou nom',
  case_id: 'un numéro ou code créé pour ce fichier : ni numéro de dossier, ni pièce d’identité, ni nom',
  participant_id:
    'un numéro ou code créé pour ce fichier : ni numéro de dossier, ni pièce d’identité, ni nom',
  sentence_date: 'jour de la décision de première instance (le mois suffit) ; vide pour qui l’attend encore',
  sentence_type: 'la sanction principale',
  custodial_months:
    'peine de prison prononcée, en mois, 0 quand la sanction n’est pas la prison ; vide pour la perpétuité',
  is_life: 'si la peine est à perpétuité',
  offence_class: 'catégorie de l’infraction la plus grave',
  offence:
    'l’infraction la plus grave dans les termes de la loi, avec son article ; suffit quand nul ne peut nommer la catégorie',
  drug_subtype: 'type d’infraction de stupéfiants',
  index_offence_class: 'catégorie de l’infraction pour laquelle la personne est venue au programme',
  drug: 'la drogue, ou la principale',
  quantity_g: 'sa quantité, en grammes',
  quantity_basis: 'mode de pesée ; plants et doses ne sont pas des grammes',
  ctg_category: 'groupe du projet, quand quelqu’un ayant lu le dossier peut le dire',
  role: 'part prise par la personne dans l’infraction',
  violence: 'si la violence ou sa menace faisait partie de l’infraction',
  drug_dependent: 'si une dépendance à une drogue est consignée',
  statutory_min_months: 'minimum légal pour cette infraction, en mois',
  statutory_max_months: 'maximum légal pour cette infraction, en mois',
  offence_date: 'jour de l’infraction (le mois suffit)',
  admission_date: 'premier jour de détention ; vide pour qui n’a jamais été détenu',
  end_date:
    'jour où la détention avant jugement a pris fin, par le jugement ou la libération ; vide seulement pour qui est encore détenu',
  legal_limit_days:
    'nombre de jours au bout duquel la loi met fin à la détention avant jugement, pour ce dossier',
  sex: 'sexe',
  education: 'plus haut niveau d’instruction',
  income_band: 'cinquième de revenu du ménage, q1 étant le plus bas',
  prior_convictions: 'nombre de condamnations antérieures',
  counsel: 'qui a assuré la défense',
  group: 'l’un de deux groupes à comparer, comme nationaux et étrangers ; jamais un nom de personne',
  release_date: 'jour de la libération (le mois suffit)',
  returned: 'si la personne était revenue à la fin du suivi ; vide quand personne n’a regardé',
  return_event:
    'ce qui compte comme retour, identique dans toutes les lignes, y compris pour qui n’est pas revenu',
  followup_end: 'dernier jour jusqu’auquel la personne a été suivie',
  return_date: 'jour du premier retour',
  days_to_return: 'à la place de ce jour : nombre de jours de la libération au premier retour',
  programme: 'programme suivi par la personne, en détention ou après la libération',
  site: 'site du programme',
  entered_on: 'jour d’entrée ; vide pour qui n’est jamais entré',
  exited_on: 'jour où le programme a pris fin pour la personne ; vide pour qui y est encore',
  outcome: 'issue ; active pour qui y est encore',
  eligible_on: 'jour où il a été constaté que la personne remplissait les conditions',
  offered_on: 'jour où le programme a été proposé',
  accepted: 'si la personne a accepté',
  custody_days_in_programme: 'jours d’incarcération à titre de sanction pendant le programme',
  tests: 'tests de dépistage dans l’ordre, une lettre chacun : N négatif, P positif, M manqué (ainsi NNPMN)',
  units_group: 'séances de groupe suivies',
  units_individual: 'séances individuelles suivies',
  units_hearings: 'audiences suivies',
  first_new_event_on:
    'jour du premier nouveau fait après l’entrée ; vide s’il n’y en a pas eu jusqu’à la fin du suivi',
  first_new_event_type: 'nature de ce fait',
};
