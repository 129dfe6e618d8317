import type { Locale } from '../locale.js';

// One sentence each; `how` uses no symbols, `caution` says what the number is easily misread for.
export const indicators: Locale['indicators'] = {
  'prison-population-rate': {
    title: 'Prison population rate',
    how: 'People in prison, with or without a sentence, for every 100,000 inhabitants.',
    why: 'It puts the size of a prison system beside the size of its country.',
    caution:
      'It rests on an estimate of the national population, and on who is counted as a prisoner; small differences between countries mean nothing.',
  },
  'occupancy-rate': {
    title: 'Occupancy rate',
    how: 'People in prison divided by official places, times 100.',
    why: 'Above 100, someone is held without a place made for them.',
    caution: 'Official capacity is a policy choice: see how it was set before comparing dates or countries.',
  },
  'overcrowding-excess': {
    title: 'Overcrowding above capacity',
    how: 'People held above the number of official places, as a share of those places.',
    why: 'It says how many people are without a place, and how far the nearest threshold is.',
    caution:
      'An excess of 118% is an occupancy of 218%: sources use one word for both. From 20% above capacity this report says critical; one agency counts only above 20%.',
  },
  'overcrowding-exposure': {
    title: 'Prisoners in critically overcrowded facilities',
    how: 'People held in facilities with 120 or more prisoners for every 100 places, as a share of all people held.',
    why: 'A national average can hide that most people live in crowded prisons while others stand half empty.',
    caution: 'It needs every facility; those without a known capacity stay in the base as unknown.',
  },
  'hidden-overcrowding': {
    title: 'Overcrowding hidden by the average',
    how: 'People above capacity summed over the facilities, less the excess of the country as a whole.',
    why: 'It counts those who are overcrowded while empty places exist elsewhere.',
    caution:
      'Empty places may be for women, closed, or far from families; they are not places ready for use.',
  },
  'occupancy-capacity-sensitivity': {
    title: 'Occupancy by meaning of capacity',
    how: 'Occupancy recomputed under each meaning of capacity that the source gives, and the distance between the extremes.',
    why: 'It shows whether the conclusion depends on what is called a place.',
    caution: 'Extra bunks can turn into official places, and overcrowding then vanishes on paper only.',
  },
  'prison-population-trend': {
    title: 'Trend of the prison population',
    how: 'The median of all changes per year between pairs of dates (Theil–Sen slope), within one definition.',
    why: 'It describes the usual yearly change without being carried by one odd year.',
    caution:
      'A stock remembers itself, so that no significance can be claimed; it describes, and does not forecast.',
  },
  'occupancy-change-decomposition': {
    title: 'Why occupancy changed',
    how: 'The change in the logarithm of occupancy, split into the part from more or fewer people and the part from more or fewer places.',
    why: 'New places can hide a growing population.',
    caution: 'It is an identity of arithmetic and says nothing of causes.',
  },
  'drug-offence-share': {
    title: 'Share held for drug offences',
    how: 'People held mainly for a drug offence divided by all people held, times 100.',
    why: 'It shows how much of prison is drug policy.',
    caution:
      'It counts people by their main offence. Tables of charges, of sentenced people only, or of one jurisdiction give other shares.',
  },
  'drug-share-bounds': {
    title: 'Bounds of the drug share',
    how: 'The share if no person of unknown offence was held for drugs, and if all of them were.',
    why: 'It says what is certain whatever the unknown cases are.',
    caution: 'The bounds are not a confidence interval: the truth may lie anywhere between them.',
  },
  'drug-growth-contribution': {
    title: 'Contribution of drug offences to growth',
    how: 'The change in people held for drugs divided by the change in all people held, times 100.',
    why: 'It says how much of the growth of prisons came with drug cases.',
    caution: 'It depends on the two dates and on the list of drug offences being the same at both.',
  },
  'low-level-drug-share': {
    title: 'Low-level drug cases',
    how: 'People in the four groups of possession for use, non-violent small dealing, small cultivation and dependence, as a share of those held for drugs.',
    why: 'These are the people for whom alternatives to prison are studied.',
    caution: 'The name of an article of law is not a role: only coded cases can tell.',
  },
  'occupancy-without-category': {
    title: 'Occupancy without a group',
    how: 'Occupancy if nobody of the group were counted, and the share of the excess that would be cleared.',
    why: 'It shows the most that a policy for the group could do to crowding.',
    caution: 'It is arithmetic on one day, not a forecast: places fill again.',
  },
  'charge-count-ratio': {
    title: 'Charges for each person',
    how: 'Offences counted in the offence table divided by people held.',
    why: 'Above one, the table counts crimes, and its shares are not shares of people.',
    caution: 'Above 1.02, shares of people are withheld.',
  },
  'drug-share-sex-ratio': {
    title: 'Women-to-men ratio of the drug share',
    how: 'The share of imprisoned women held for drugs divided by the share of imprisoned men held for drugs.',
    why: 'Drug laws fall on women in another way than on men.',
    caution: 'There are far fewer women than men in prison: a high ratio is not a high number.',
  },
  'drug-mix-shift': {
    title: 'Shift between drug offences',
    how: 'Half the sum of the changes in each sub-type’s share of drug offences, from nought to one.',
    why: 'It tells a change in who is held from a change of label.',
    caution: 'Above 0.10, trends of single sub-types are not shown.',
  },
  'statutory-penalty-ratio': {
    title: 'Penalty ratio',
    how: 'The highest prison term in law for a drug conduct divided by the highest for a reference offence, both in their basic form.',
    why: 'At one or more, the law threatens the drug conduct with as much prison as a grave violent crime.',
    caution:
      'It compares laws, not sentences; the minimum and the midpoint may tell another story and are printed beside it.',
  },
  'statutory-inversion-index': {
    title: 'Penalty inversions',
    how: 'The share of pairs of a drug conduct and a reference offence in which the drug maximum is equal or higher.',
    why: 'It sums up how often the order of penalties is turned over.',
    caution: 'It depends on the basket of offences, which is printed; ties count as inversions.',
  },
  'statutory-growth-factor': {
    title: 'Growth of penalties',
    how: 'The highest prison term in force at the end divided by that of the first known version of the same conduct.',
    why: 'It shows how far the law has moved since it was first written.',
    caution:
      'A penalty that did not exist before has no factor; the first version known may not be the first there was.',
  },
  'pretrial-share': {
    title: 'Unsentenced share',
    how: 'People without a first decision in their case, or unsentenced in the source’s own meaning (which is printed), divided by all people held, times 100.',
    why: 'They are presumed innocent, and they fill prisons.',
    caution:
      'Sources differ on people who await an appeal: under the Sustainable Development Goals they are sentenced, elsewhere they may not be. The two are never put in one series.',
  },
  'pretrial-drug-ratio': {
    title: 'Unsentenced: drug cases against others',
    how: 'The unsentenced share among people held for drugs divided by that among everyone else.',
    why: 'It shows whether a drug charge leads to remand more often.',
    caution: 'Shares of a stock mix how many enter with how long they wait.',
  },
  'flow-reconciliation': {
    title: 'Do the flows close?',
    how: 'The count at the end, less the count at the start plus admissions minus releases.',
    why: 'If entries and exits do not explain the counts, they cannot explain growth.',
    caution: 'Transfers and people counted twice are the usual reasons for a difference.',
  },
  'reentry-share': {
    title: 'With earlier imprisonment',
    how: 'People held who had been in prison before divided by all people held, times 100.',
    why: 'It is what ordinary tables can say of the revolving door.',
    caution:
      'It is not a rate of return: people who return often or stay long weigh more in a count on one day.',
  },
  'programme-completion-rate': {
    title: 'Completion of the programme',
    how: 'Graduates divided by everyone who has left the programme, with graduates of everyone admitted beside it.',
    why: 'It says how many finish; the two bases can differ by thirty points.',
    caution: 'A rate of exits rises while failures are slow to leave. It is not evidence of effect.',
  },
  'data-completeness': {
    title: 'Completeness of the data',
    how: 'Cells with a usable value divided by all cells that the tables call for.',
    why: 'It bounds the trust in everything else.',
    caution: 'A zero written for "unknown" counts as a value.',
  },
  'arithmetic-consistency': {
    title: 'Do the parts add up?',
    how: 'The printed total less the sum of its printed parts.',
    why: 'A table that does not add up has an error somewhere in it.',
    caution: 'Differences are shown and never corrected.',
  },
  'small-cell-suppression': {
    title: 'Small counts hidden',
    how: 'Counts of one to four people, or below another threshold that is named, and the counts from which they could be computed by subtraction.',
    why: 'A count of one or two people, beside a place and an offence, names them to whoever knows the place.',
    caution:
      'Hiding is made against subtraction, line by line, and not against linear programming over all tables at once, nor against other publications.',
  },
  'comparability-grade': {
    title: 'Comparability',
    how: 'The number of ways in which two figures differ in what they count: date, capacity, remand, unit, coverage.',
    why: 'Figures that count different things must not be ranked.',
    caution: 'Only what the tables state can be compared; silence is not agreement.',
  },
};
