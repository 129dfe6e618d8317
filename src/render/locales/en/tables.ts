import type { Locale } from '../locale.js';

// Names of canonical tables; the request says what to ask the ministry for.
export const tables: Locale['tables'] = {
  'prison-population': {
    name: 'people held, one count a row',
    request:
      'people held on one day by sex, legal status and main offence (columns: country, reference_date, sex, legal_status, breakdown, category, persons, counting_unit).',
  },
  'prison-population-wide': {
    name: 'people held, one date a row',
    request:
      'people held on one day (columns: country, date, total, female, male, unsentenced_sdg, sentenced, drug_offence).',
  },
  capacity: {
    name: 'official places',
    request:
      'official places and what counts as one (columns: country, facility_id, valid_from, valid_to, definition, places).',
  },
  'admissions-releases': {
    name: 'admissions and releases',
    request:
      'entries and exits over a year with the counts at both ends (columns: country, period_start, period_end, stock_start, admissions, releases, stock_end).',
  },
  'statutory-penalties': {
    name: 'penalties in law',
    request:
      'article, minimum, maximum and dates in force for drug conducts, homicide, rape and robbery (columns: country, law, article, conduct_id, conduct, offence_class, tier, min_months, max_months, in_force_from, in_force_to; seriousness_rank and rank_set_by where someone ranked the conducts).',
  },
  'national-population': {
    name: 'inhabitants',
    request: 'inhabitants by year and sex (columns: country, year, reference, sex, persons).',
  },
  'programme-flow': {
    name: 'flow of a treatment programme',
    request:
      'the counts of one programme up to one date, those before entry too (columns: country, programme, period_start, period_end, eligible, offered, accepted, evaluated, admitted, graduated, left, active).',
  },
  facility: {
    name: 'space of each prison',
    request:
      'the floor space where people sleep and the sanitary annexes inside it, prison by prison (columns: country, facility_id, date, living_area_m2, sanitary_area_m2).',
  },
  recidivism: {
    name: 'returns in two groups',
    request:
      'how many of each group were followed for the whole window and how many returned, with what counts as a return and how the comparison group was found (columns: country, programme, study_group, period_start, period_end, event, window_months, followed_up, returned, comparison_design).',
  },
  'programme-practices': {
    name: 'practices of a programme',
    request:
      'the checklist of recommended practices, answered item by item at the site: 1 in place, 0.5 partly, 0 not, na does not apply; empty when nobody looked (columns: country, site, assessed_on, item, met, evidence, assessor).',
  },
  'unit-costs': {
    name: 'costs',
    request:
      'what prisons and programmes cost, each amount with its currency and the year of its prices (columns: country, kind, amount, currency, price_year, capital_included, average_daily_population, marginal_share_lo, marginal_share_hi).',
  },
  'court-caseload': {
    name: 'cases in the courts',
    request:
      'cases received in a year, all and for drugs, with the hours that one takes where they are known (columns: country, year, offence_class, ctg_category, cases, hours_per_case, counting_unit).',
  },
  'sentencing-cases': {
    name: 'sentences, one case a row',
    request:
      'one row a case, of those sentenced in a year and of those who still wait for a sentence, without names or identity numbers (columns: country, case_id, sentence_date, sentence_type, custodial_months, offence_class; drug, quantity_g, role, admission_date, end_date, sex, education where they are on record).',
  },
  'release-cohort': {
    name: 'people released, one person a row',
    request:
      'one row a person released in a year, with whether and when each came back, without names or identity numbers (columns: country, case_id, release_date, returned, return_date, return_event, followup_end).',
  },
  'programme-participants': {
    name: 'participants of a treatment programme, one person a row',
    request:
      'one row a person who was offered or entered the programme, without names or identity numbers (columns: country, participant_id, site, entered_on, exited_on, outcome, followup_end; eligible_on, offered_on, accepted, tests, first_new_event_on where they are on record).',
  },
  sources: {
    name: 'sources',
    request: 'one row a source (columns: source_id, title, publisher, published_on, url).',
  },
};
