import type { Locale } from '../locale.js';

export const charts: Locale['charts'] = {
  'years-of': '{n} {count, plural, one {year} other {years}}',
  'percent-change-up': 'rose by {n}',
  'percent-change-down': 'fell by {n}',
  'see-population':
    'People held went from {first} ({firstDate}) to {last} ({lastDate}){places, select, none {} other {; the newest count of places is {places} ({placesDate})}}.',
  'see-facilities':
    '{over} of {all} prisons hold more people than they have places for; {name} is at {value}.{left, plural, =0 {} one { One more, below {lowest} or above {highest}, is listed as distrusted and not drawn.} other { {left, number} more, below {lowest} or above {highest}, are listed as distrusted and not drawn.}}',
  'see-drug-growth': 'Since {since}, people held for drugs {drug} and all others {other}.',
  'see-drug-sexes': '{women} of imprisoned women and {men} of imprisoned men were held for drugs.',
  'see-drug-remand':
    'Of people held for drugs {drug} were waiting for a first decision, of all others {other}.',
  'see-penalties':
    'Among basic forms, the highest term for a drug offence ({drug}) is {drugYears}; for a grave violent offence ({reference}) it is {referenceYears}.',
  'see-penalty-history':
    '{same, select, yes {The maximum for one offence, {name}, is {last}, the same as at first ({date}).} other {The maximum for one offence, {name}, went from {first} ({date}) to {last}.}}',
  'see-programme': '{graduated} of {admitted} people admitted have graduated so far.',
  'gap-title': '{country}: the four groups at the three stages',
  'gap-description':
    'A grid of four groups of people by three stages of the procedure. {filled} of {cells} cells hold a count; darker cells hold a larger share of their stage, hatched cells have no data.',
  'see-gap': '{filled} of {cells} cells can be counted; the fullest is: {group}, {stage} ({n}).',
  'gap-key': 'Darker: a larger share of all at the stage, up to {most}. Hatched: no data.',
  'terms-description':
    'Prison terms for {offences, number} offences in years: a dot for each tenth of those sentenced, a bar for the middle half and a line for the median. Drug offences have filled dots, others hollow ones.',
  'see-terms':
    'Half of the terms for drugs were of {drugTerm} or less; for another offence ({other}), of {otherTerm}.',
  'terms-key': 'Each dot: a tenth of those sentenced. Bar: the middle half. Line across it: the median.',
  'terms-key-without-dots': 'Bar: the middle half of those sentenced. Line across it: the median.',
  'terms-median': 'Median',
  'terms-in-order': 'Term in the middle of each tenth, shortest first',
  'quantity-title': '{country}: quantity and prison term, {drug}',
  'quantity-description':
    'Prison terms in months against the quantity in grams, both on scales in which each step is a multiple. Boxes show the middle half of terms in {bands, number} bands of quantity ({n} cases), with the median line of all cases and the minimum terms of the law.',
  'see-quantity': 'Ten times the quantity went with {factor} times the term.',
  'quantity-line': 'Ten times the quantity: {factor} times the term',
  'quantity-axis': 'Quantity (each step is a multiple)',
  'quantity-cases': 'Over each box: its cases. Box: the middle half. Thick line: the median.',
  'quantity-band': 'Quantity',
  'quantity-minimum': 'Legal minimum, {conduct} ({tier})',
  'representation-title': '{country}: schooling of those punished and of the country',
  'representation-description':
    'Ratios for {n, number} levels of schooling: the share among those punished over the share in the country, with the range of chance.',
  'see-representation':
    '{prison} of those punished and {country} of the country have this schooling ({name}): {ratio} times the share.',
  'representation-less': 'fewer than in the country',
  'representation-more': 'more than in the country',
  'sentenced-sexes-title': '{country}: what women and men were sentenced for, {date}',
  'sentenced-sexes-description':
    'Bars back to back: the shares of {n, number} offences among women sentenced and among men sentenced.',
  'see-sentenced-sexes':
    'Drug offences are {women} of what women were sentenced for, and {men} of what men were.',
  'remand-time-title': '{country}: how long people wait before trial',
  'remand-time-description':
    'The share of people detained who are still held, day by day since admission, with 95% bands and the number still followed; {n} people.',
  'see-remand-time': '{share} of those detained were still held after {time}.',
  'see-remand-time-by-offence':
    'After {time}, {drug} of those detained for drugs and {other} of all others were still held.',
  'days-since-admission': 'Days since admission',
  'months-since-release': 'Months since release',
  'months-since-entry': 'Months since entry',
  'still-held': 'Still held without a decision',
  'came-back': 'Have come back',
  'still-in-programme': 'Still in, or graduated',
  'still-followed': 'People still followed at that time',
  'curve-times':
    'The curve is told at times between which nobody or at least five people left, so that no person can be told from it.',
  'stock-growth-title': '{country}: from the mean count of {first} to that of {last}',
  'stock-growth-description':
    'The mean count before, the part of the change that goes with entries, the part that goes with stays, and the mean count now.',
  'see-stock-growth': 'The mean count changed by {change}: {admissions} with entries, {stay} with stays.',
  'mean-count': 'Mean count, {date}',
  'with-entries': 'More or fewer entries',
  'with-stays': 'Longer or shorter stays',
  'flow-balance-title': '{country}: the count, entries and exits of {date}',
  'flow-balance-description':
    'The count at the start, entries, exits, what no entry or exit accounts for, and the count at the end.',
  'see-flow-balance':
    '{isNought, select, yes {Entries and exits account for the whole change of the count.} other {Entries and exits leave {residual} of the change unexplained.}}',
  'count-at-start': 'Count at the start',
  entries: 'Entries',
  exits: 'Exits',
  'not-accounted-for': 'Not accounted for',
  'count-at-end': 'Count at the end',
  'axis-cut': 'The axis does not begin at 0; the torn bars are longer than they look.',
  'returns-title': '{country}: people who came back after release',
  'returns-description':
    'The share that has come back, month by month since release, with a 95% band and the number still followed; {n} people.',
  'see-returns': '{share} had come back within {months, plural, one {# month} other {# months}}.',
  'retention-title': '{country}: who stays in the programme',
  'retention-description':
    'The share still in the programme or graduated, month by month since entry, with a 95% band; {n} people who entered at least a year ago.',
  'see-retention':
    'After {months, plural, one {# month} other {# months}}, {share} of those who entered were still in or had graduated.',
  'costs-title': '{country}: what holding one group costs in a year ({group}), {date}',
  'costs-description':
    'Two bars of money a year: the average cost of the group, and the range that moves with its number.',
  'see-costs': 'Of {average} a year at average cost, {low} to {high} moves with the number of people.',
  'cost-average': 'At average cost',
  'cost-average-note': 'not what fewer people would save',
  'cost-moving': 'What moves with the number of people',
  'cost-moving-note': 'solid to the lowest, hatched to the highest',
  'programme-costs-title': '{programme}: the programme and the prison stay',
  'programme-costs-description':
    'Bars of money for one person: for each who entered the programme, for each who graduated, and the average cost of a mean prison stay.',
  'see-programme-costs':
    'One person who enters costs {entrant}{stay, select, none {} other {; a mean prison stay, at average cost, {stay}}}.',
  'cost-entrant': 'Programme, for each who enters',
  'cost-graduate': 'Programme, for each who graduates',
  'cost-stay': 'Prison, a mean stay at average cost',
  'capacity-title': '{country}: occupancy by the meaning of a place, {date}',
  'capacity-description':
    'Bars from the occupancy of the key figures to that under each of {n, number} meanings of capacity.',
  'see-capacity': 'The same people fill {low} or {high} of the places, depending on what counts as a place.',
  'capacity-base': 'As in the key figures',
};
