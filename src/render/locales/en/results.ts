import type { Locale } from '../locale.js';

export const statuses: Locale['statuses'] = {
  measured: 'measured',
  'not-available': 'not available',
  'not-comparable': 'not comparable',
  'not-applicable': 'not applicable',
  error: 'error',
};

// Arguments are named in the braces; {fact} and {keys} arrive in words.
export const reasons: Locale['reasons'] = {
  'need-absent':
    'The tables do not give {fact}{part, select, none {} other { ({part})}}{by, select, none {} other {, told apart by {by}}}.',
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
  'too-few-offences': 'Only {found, number} of the {needed, number} offences that this needs have a rank.',
  'ranker-not-stated': 'The table does not say who set the order of seriousness, which is a judgement.',
  'design-not-stated':
    'The table does not say how the comparison group was found; without that a difference means nothing.',
  'dropouts-not-a-comparison':
    'Those who finished and those who dropped out are two outcomes of one programme, not a comparison.',
  suppressed:
    'The number rests on a count of {fact} that is hidden, because it or another would tell of a few persons.',
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
  'implausible-facilities':
    '{n, plural, one {One facility holds {people, number} people at an occupancy that cannot be, below {lowest} or above {highest} for 100 places, and counts} other {{n, number} facilities hold {people, number} people at an occupancy that cannot be, below {lowest} or above {highest} for 100 places, and count}} as printed.',
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
  'average-hides-cells': 'An average of the facility: its fullest cells have less.',
  'law-does-not-distinguish': 'The law, as the tables give it, has no lighter tier for this conduct.',
  'benefit-excluded': 'Benefits are excluded for the lighter tier.',
  'start-not-shown':
    'The start of {n, plural, one {# conduct} other {# conducts}} is not shown, so no growth is given.',
  'older-law-may-be-missing': 'Laws of {year} may be missing from the tables, and the growth may be theirs.',
  'groups-not-matched': 'The groups were not made alike: they may differ in more than the programme.',
  'same-people-before-and-after':
    'The same people before and after: those who enter at their worst get better on their own.',
  'counts-not-given': 'Only rates are given, so chance cannot be shown.',
  'checklist-incomplete': '{n, number} of the {of, number} items of the checklist were not looked at.',
  'single-day-population': 'The count of one day stands in for the mean of the year.',
  'capital-included': 'Building and equipment are in the amount.',
  'capital-not-stated': 'Whether building and equipment are in the amount is not stated.',
  'marginal-share-assumed':
    'The part of the cost that moves with the number of people ({low, number}% to {high, number}%) is an assumption of this tool.',
  'stay-of-everyone': 'The mean stay is that of everyone held, not of people held for drugs.',
  'suppressed-left-out':
    '{n, plural, one {One hidden count is} other {# hidden counts are}} left out: the number is made of those that are shown.',
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
  'admissions-or-releases': 'range between dividing by entries and by exits',
  'marginal-share': 'range over the part of the cost that moves with numbers',
  'cases-or-hours': 'range between counting cases alike and weighing them by hours',
};
