import type { Locale } from '../locale.js';

export const families: Locale['families'] = {
  capacity: 'Population and overcrowding',
  'drug-offences': 'Drug offences',
  statute: 'Proportionality in law',
  sentences: 'Sentences imposed',
  equity: 'The weakest link and equity',
  pretrial: 'Pre-trial detention and flows',
  return: 'The revolving door',
  programme: 'Treatment programme',
  quality: 'Quality of the data',
};

// {n} is the number, formatted; {count} the bare number, for plurals.
export const units: Locale['units'] = {
  percent: '{n}',
  'percentage-points': '{n} points',
  'per-100000': '{n} per 100,000',
  ratio: '{n}',
  factor: '{n} times',
  index: '{n}',
  persons: '{n} {count, plural, one {person} other {people}}',
  charges: '{n} {count, plural, one {charge} other {charges}}',
  places: '{n} {count, plural, one {place} other {places}}',
  inhabitants: '{n} {count, plural, one {inhabitant} other {inhabitants}}',
  'persons-per-year': '{n} people a year',
  'percent-per-year': '{n}% a year',
  'charges-per-person': '{n} charges a person',
  'log-points': '{n}',
  months: '{n} {count, plural, one {month} other {months}}',
  years: '{n} {count, plural, one {year} other {years}}',
  days: '{n} {count, plural, one {day} other {days}}',
  count: '{n}',
  probability: '{n}',
  'events-per-100-person-years': '{n} for every 100 person-years',
  'units-per-person-month': '{n} a participant and month',
  'percent-per-percent': '{n}',
  word: '{n}',
  'yes-no': '{n}',
};

export const facts: Locale['facts'] = {
  'prison-population': 'people held',
  'offence-charges': 'charges counted',
  'official-capacity': 'official places',
  'national-population': 'inhabitants',
  'stock-at-start': 'people held at the start',
  'stock-at-end': 'people held at the end',
  admissions: 'admissions',
  releases: 'releases',
  'programme-evaluated': 'people evaluated for the programme',
  'programme-admitted': 'people admitted to the programme',
  'programme-graduated': 'graduates of the programme',
  'programme-left': 'people who left the programme without graduating',
  'programme-died-or-transferred': 'participants who died or were transferred',
  'programme-active': 'people active in the programme',
  'published-occupancy-rate': 'published occupancy rate',
  'published-excess-rate': 'published excess over capacity',
  'published-share': 'published share',
  'persons-sentenced': 'people sentenced',
  cases: 'case records',
  'statutory-penalty': 'maximum penalty in law',
  'column-quality': 'columns of the input files',
  'facility-population': 'people held by facility',
};

export const dimensions: Locale['dimensions'] = {
  sex: 'sex',
  legal_status: 'legal status',
  offence_class: 'offence',
  drug_subtype: 'drug offence',
  ctg_category: 'group',
  education: 'education',
  age_band: 'age',
  nationality: 'nationality',
  entry_number: 'number of entries',
};

export const parts: Locale['parts'] = {
  sex: { female: 'women', male: 'men', other: 'other sex', unknown: 'sex unknown' },
  legal_status: {
    unsentenced: 'unsentenced',
    sentenced: 'sentenced',
    sentenced_on_appeal: 'sentenced, on appeal',
    other: 'other status',
  },
  offence_class: {
    drug: 'drug offences',
    intentional_homicide: 'intentional homicide',
    rape: 'rape',
    other_sexual: 'other sexual offences',
    aggravated_robbery: 'aggravated robbery',
    robbery: 'robbery',
    theft: 'theft',
    assault: 'assault',
    weapons: 'weapons',
    fraud: 'fraud',
    organised_crime: 'organised crime',
    family_maintenance: 'family maintenance',
    other: 'other offences',
    unknown: 'offence unknown',
  },
  drug_subtype: {
    possession: 'possession',
    micro_trafficking: 'small dealing',
    trafficking: 'trafficking',
    trafficking_aggravated: 'aggravated trafficking',
    promotion: 'promoting or favouring trafficking',
    production: 'production',
    cultivation: 'cultivation',
    precursors: 'precursors',
    prison_introduction: 'bringing drugs into a prison',
    other: 'other drug offences',
    unknown: 'drug offence not specified',
  },
  ctg_category: {
    possession_personal_use: 'possession for personal use',
    micro_trafficking_nonviolent: 'non-violent small dealing',
    small_producer_nonviolent: 'non-violent small production',
    drug_dependent_other: 'offences by people with drug dependence',
    drug_other_or_higher: 'other or higher-level drug offences',
    not_drug: 'not a drug case',
    unknown: 'group unknown',
  },
  nationality: { foreign: 'foreign nationals', national: 'nationals' },
  entry_number: {
    first: 'first imprisonment',
    again: 'imprisoned before',
    all: 'any number of imprisonments',
  },
};
export const everyone = 'everyone held';

export const definitionKeys: Locale['definitionKeys'] = {
  counting_unit: 'counts',
  coverage: 'covers',
  capacity: 'capacity',
  remand: 'unsentenced',
  remand_included: 'people on remand included',
  police_cells_included: 'police cells included',
  house_arrest_included: 'house arrest included',
  juveniles_included: 'juveniles included',
  admissions_unit: 'admissions count',
  cases: 'cases',
  basis: 'basis',
  return_event: 'return',
};
const yesNo = { yes: 'yes', no: 'no' };
export const definitionValues: Locale['definitionValues'] = {
  counting_unit: { person: 'people', charge: 'charges', case: 'cases' },
  coverage: {
    national: 'the whole country',
    federal: 'federal prisons',
    state: 'state prisons',
    facility_set: 'a set of facilities',
  },
  capacity: {
    design: 'design',
    operational: 'operational',
    official_unspecified: 'official, meaning not stated',
    legal_maximum: 'legal maximum',
    measured_4m2: 'measured at 4 m² a person',
  },
  remand: {
    sdg_unsentenced: 'no first decision (SDG 16.3.2)',
    wpb_remand: 'pre-trial or remand as in the World Prison Brief',
    national: 'national definition',
  },
  remand_included: yesNo,
  police_cells_included: yesNo,
  house_arrest_included: yesNo,
  juveniles_included: yesNo,
  admissions_unit: { person: 'people', entry: 'entries' },
  cases: {
    sentences: 'people sentenced',
    admissions: 'people admitted',
    releases: 'people released',
    held: 'people held on a day',
    participants: 'participants of a programme',
  },
  basis: { register: 'complete register', sample: 'sample' },
  return_event: {
    arrest: 'arrest',
    conviction: 'conviction',
    imprisonment: 'imprisonment',
    technical: 'technical violation',
  },
};
export const notStated = 'not stated';

export const statuses: Locale['statuses'] = {
  measured: 'measured',
  'not-available': 'not available',
  'not-comparable': 'not comparable',
  'not-applicable': 'not applicable',
  error: 'error',
};

// Arguments are named in the braces; {fact} and {keys} arrive in words.
export const reasons: Locale['reasons'] = {
  'need-absent': 'The tables do not give {fact}{part, select, none {} other { ({part})}}.',
  'dates-too-far-apart':
    'The nearest figures for {fact} are {days, number} days apart; more than two years is too far.',
  'definitions-unlike': 'The figures do not count the same thing ({keys}).',
  'charges-not-persons':
    'The offence table counts charges, not people; a share of people cannot be made from it.',
  'unknown-too-many': 'The offence is unknown for more than one person in five.',
  'base-under-five': 'Fewer than five people: nothing is said.',
  'base-under-ten': 'Fewer than ten people: only the counts are given.',
  'part-exceeds-whole':
    'The part ({part, number}) is larger than the whole ({whole, number}); one of the two is wrong.',
  'too-few-points': 'Only {found, number} of the {needed, number} dates that this needs.',
  'too-few-definitions': 'Only one meaning of capacity is given.',
  'no-excess': 'There is no excess over capacity.',
  'no-change': 'The total did not change, or moved the other way, so that no share of growth can be given.',
  'no-earlier-date': 'There is no earlier figure of the same kind to compare with.',
  'denominator-zero': 'The figure to divide by is nought.',
  'no-reference-offence': 'No penalty for homicide, rape or aggravated robbery is given.',
  'maximum-open': 'The law, or the copy read, states no maximum for one of the two.',
  'created-in-year': 'The offence did not exist before {year}.',
  'no-subtypes': 'Drug offences are not split into sub-types.',
  'life-above-half': 'Half or more of the terms are for life: no number of months stands in the middle.',
  'too-few-pairs':
    'Fewer than {needed, number} cases with both a quantity of one drug and a term{found, select, 0 {} withheld {} other { ({found, number} found)}}.',
  'constant-values': 'All cases have the same quantity or the same term: there is no order to follow.',
  'ended-only':
    'Only remand that has ended can be used{open, select, 0 {} withheld {: fewer than five people are still held, and nothing says on which day (--date)} other {: {open, number} people are still held, and nothing says on which day (--date)}}. Without those who wait a median would be too short.',
  'stock-of-durations':
    'The people held on one day are more often those who stay long; no duration is computed from them.',
  'median-not-reached':
    'Fewer than half have had their case decided or been released; the median lies beyond the data.',
  'followup-too-short': 'Nobody was followed for twelve months after release.',
  'no-two-groups': 'There are no two groups of ten or more that are found in the same situations.',
  'too-few-like-cases': 'No cell of like cases holds {needed, number} or more.',
  'part-under-five':
    'On one side of this share stand one to four people; printing it would give their number away.',
  'values-unknown': 'What this asks of the cases is unknown for more than one in five.',
  failed: 'The computation failed ({message}). This is a fault of the program, not of the data.',
};

export const flags: Locale['flags'] = {
  'dates-apart': 'The figures are {days, number} days apart.',
  'different-sources': 'The two dates come from different publications, which may not count alike.',
  'sum-of-named-parts':
    'Drug offences are the sum of {parts, plural, one {# named row} other {# named rows}}; others may stand among the remaining offences, so that their number is a lower bound.',
  'few-cases': 'Only {n, select, withheld {a few} other {{n, number}}} cases: read with care.',
  'definition-not-stated': 'The source does not state its definition.',
  'unknown-offences': 'The offence is unknown for {share, number}% of people held.',
  'band-not-robust': 'The band changes with the meaning of capacity.',
  inversion: 'The drug penalty is equal or higher.',
  'general-maximum-used': 'The general maximum of the code stands in for an open one.',
  'mix-shift': 'Labels moved between drug offences; trends of sub-types are not shown.',
  'series-split': 'The series is read from {year} on, because of a break before it.',
  'few-points': 'Only {points, number} dates.',
  'flows-do-not-close': 'Admissions and releases do not explain the change in the count.',
  'capacity-missing-for-some': 'Capacity is unknown for {n, number} facilities.',
  'partial-exceeds-growth':
    'The change in one part is larger than the change in the whole, because other parts moved the other way.',
  'opposite-directions': 'Drug prisoners and all prisoners did not both grow.',
  'legal-names-not-roles': 'The groups are read from legal labels, which are not roles.',
  'remand-mandatory': 'The law makes remand mandatory.',
  'stock-not-a-return-rate': 'A share of people held on one day; not a rate of return.',
  'mid-year-population': 'Inhabitants are a mid-year estimate.',
  'adjacent-base-years': 'Other base years give {low, number}% to {high, number}%.',
  'own-reading-of-threshold': 'Exactly 120 is read as critical; one agency counts only above it.',
  'subset-of-facilities':
    '{facilities, plural, one {The one facility given is} other {The # facilities given are}} only a part of the system.',
  'length-biased':
    'From people held on one day: long terms are over-represented. These are not the terms that courts impose.',
  'unknown-lengths':
    'The term is unknown for {n, select, withheld {fewer than five} other {{n, number}}} cases, which are left out.',
  'life-sentences':
    '{n, select, withheld {Fewer than five terms are} other {{n, number} terms are}} for life, longer than any number of months.',
  'capped-by-convention':
    'Terms count up to {cap, number} months, a convention; no maximum of the country’s law was given.',
  'roles-not-distinguished': 'Minor and higher roles cannot be told apart by their terms.',
  'cannot-be-told-apart': 'The two cannot be told apart: the interval holds one.',
  'zeros-dropped':
    '{n, select, withheld {Fewer than five cases} other {{n, number} cases}} without a term in months or a quantity left out.',
  'points-thinned': 'Computed on a part of the cases.',
  'outside-prison-counted': 'People who got no prison are counted with a term of nought.',
  'open-cases-without-date':
    '{n, select, withheld {Fewer than five people are} other {{n, number} people are}} still held and nothing says on which day; they are left out.',
  'unknown-many':
    'The role is unknown for {share, select, withheld {fewer than five cases} other {{share, number}% of the cases}}; the range over them is what can be said.',
  'self-set-eligibility': 'Who is eligible was set by the programme’s own rules.',
  'group-of-all-years': 'All years together.',
  'unknown-values':
    'What this asks is unknown for {share, select, withheld {fewer than five cases} other {{share, number}% of the cases}}, which are left out.',
};

export const intervalKinds: Locale['intervalKinds'] = {
  sampling: 'sampling interval',
  superpopulation: 'chance in small counts',
  definition: 'range over definitions',
  model: 'range of the model',
  none: 'none',
};
export const intervalMethods: Locale['intervalMethods'] = {
  'unknown-offences': 'range if the unknown offences are counted either way',
  'capacity-definitions': 'range over the meanings of capacity',
  'log-ratio-95': '95% range for chance in small counts',
  'wilson-95': '95% range for chance in small counts (Wilson)',
  'newcombe-95': '95% range for chance in small counts (Newcombe)',
  'active-participants': 'range over those still active',
  'unknown-categories': 'range if the unknown groups are counted either way',
  'leave-one-out': 'range when one facility is left out',
  'bootstrap-median-95': '95% range by resampling (bootstrap)',
  'bootstrap-ratio-95': '95% range by resampling (bootstrap)',
  'bootstrap-95': '95% range by resampling (bootstrap)',
  'theil-sen-95': '95% range of the median slope (Sen)',
  'unknown-roles': 'range if the unknown roles are counted either way',
  'kaplan-meier-median-95': '95% range of the median (Kaplan–Meier)',
  'kaplan-meier-log-log-95': '95% range (Greenwood, log-log)',
  'byar-95': '95% range for chance in small counts (Byar)',
};
