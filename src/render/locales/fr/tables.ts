import type { Locale } from '../locale.js';

// Noms des tableaux canoniques ; la demande dit ce qu’il faut réclamer au ministère.
export const tables: Locale['tables'] = {
  'prison-population': {
    name: 'personnes détenues, un effectif par ligne',
    request:
      'les personnes détenues un jour donné par sexe, situation pénale et infraction principale (colonnes : country, reference_date, sex, legal_status, breakdown, category, persons, counting_unit).',
  },
  'prison-population-wide': {
    name: 'personnes détenues, une date par ligne',
    request:
      'les personnes détenues un jour donné (colonnes : country, date, total, female, male, unsentenced_sdg, sentenced, drug_offence).',
  },
  capacity: {
    name: 'places officielles',
    request:
      'les places officielles et ce qui compte comme place (colonnes : country, facility_id, valid_from, valid_to, definition, places).',
  },
  'admissions-releases': {
    name: 'entrées et sorties',
    request:
      'les entrées et les sorties d’une année, avec les effectifs de début et de fin (colonnes : country, period_start, period_end, stock_start, admissions, releases, stock_end).',
  },
  'statutory-penalties': {
    name: 'peines encourues',
    request:
      'article, minimum, maximum et dates d’application pour les stupéfiants, l’homicide, le viol et le vol avec violence (colonnes : country, law, article, conduct_id, conduct, offence_class, tier, min_months, max_months, in_force_from, in_force_to ; seriousness_rank et rank_set_by lorsque quelqu’un a ordonné les infractions).',
  },
  'national-population': {
    name: 'habitants',
    request: 'les habitants par année et par sexe (colonnes : country, year, reference, sex, persons).',
  },
  'programme-flow': {
    name: 'parcours d’un programme de traitement',
    request:
      'les effectifs d’un programme jusqu’à une même date, y compris avant l’entrée (colonnes : country, programme, period_start, period_end, eligible, offered, accepted, evaluated, admitted, graduated, left, active).',
  },
  facility: {
    name: 'espace de chaque prison',
    request:
      'la surface où les personnes dorment et les annexes sanitaires qu’elle contient, prison par prison (colonnes : country, facility_id, date, living_area_m2, sanitary_area_m2).',
  },
  recidivism: {
    name: 'retours dans deux groupes',
    request:
      'combien de personnes de chaque groupe ont été suivies pendant tout le délai et combien sont revenues, ce qui compte comme retour et comment le groupe de comparaison a été constitué (colonnes : country, programme, study_group, period_start, period_end, event, window_months, followed_up, returned, comparison_design).',
  },
  'programme-practices': {
    name: 'pratiques d’un programme',
    request:
      'la liste des pratiques recommandées, remplie sur place point par point : 1 en place, 0.5 en partie, 0 non, na sans objet ; vide quand personne n’a regardé (colonnes : country, site, assessed_on, item, met, evidence, assessor).',
  },
  'unit-costs': {
    name: 'coûts',
    request:
      'ce que coûtent les prisons et les programmes, chaque montant avec sa monnaie et l’année de ses prix (colonnes : country, kind, amount, currency, price_year, capital_included, average_daily_population, marginal_share_lo, marginal_share_hi).',
  },
  'court-caseload': {
    name: 'affaires devant les tribunaux',
    request:
      'les affaires reçues dans l’année, au total et pour stupéfiants, avec les heures que demande chacune lorsqu’elles sont connues (colonnes : country, year, offence_class, ctg_category, cases, hours_per_case, counting_unit).',
  },
  'sentencing-cases': {
    name: 'peines prononcées, un dossier par ligne',
    request:
      'une ligne par dossier, pour les personnes condamnées dans l’année et celles qui attendent encore leur jugement, sans noms ni numéros d’identité (colonnes : country, case_id, sentence_date, sentence_type, custodial_months, offence_class ; drug, quantity_g, role, admission_date, end_date, sex, education lorsqu’ils sont consignés).',
  },
  'release-cohort': {
    name: 'personnes libérées, une personne par ligne',
    request:
      'une ligne par personne libérée dans l’année, en indiquant si et quand elle est revenue, sans noms ni numéros d’identité (colonnes : country, case_id, release_date, returned, return_date, return_event, followup_end).',
  },
  'programme-participants': {
    name: 'participants d’un programme de traitement, une personne par ligne',
    request:
      'une ligne par personne à qui le programme a été proposé ou qui y est entrée, sans noms ni numéros d’identité (colonnes : country, participant_id, site, entered_on, exited_on, outcome, followup_end ; eligible_on, offered_on, accepted, tests, first_new_event_on lorsqu’ils sont consignés).',
  },
  sources: {
    name: 'sources des données',
    request: 'une ligne par source (colonnes : source_id, title, publisher, published_on, url).',
  },
};
