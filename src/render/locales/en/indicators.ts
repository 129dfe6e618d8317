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
  'space-per-person': {
    title: 'Living space per person',
    how: 'Floor space where people sleep, without the sanitary annexe, divided by the people held there.',
    why: 'Below 4 square metres in a shared cell it falls short of the European minimum; below 3 a violation is presumed in Strasbourg.',
    caution:
      'An average of a facility hides its fullest cells. The European thresholds persuade, and do not bind, in the Americas; the Nelson Mandela Rules set no figure.',
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
  'statutory-rank-agreement': {
    title: 'Agreement with seriousness',
    how: 'How far the order of the highest prison terms in law follows a stated order of seriousness, from minus one to one (Kendall’s tau-b).',
    why: 'A law in proportion threatens the graver offence with the higher term.',
    caution:
      'The order of seriousness is a judgement: who set it is printed. It is no test, and has no probability.',
  },
  'statutory-growth-factor': {
    title: 'Growth of penalties',
    how: 'The highest prison term in force at the end divided by that of the first known version of the same conduct.',
    why: 'It shows how far the law has moved since it was first written.',
    caution:
      'A penalty that did not exist before has no factor; the first version known may not be the first there was.',
  },
  'statutory-conduct-count': {
    title: 'Drug conducts punished',
    how: 'Different drug conducts in force, each counted once whatever its tiers, now and in the first year that the tables show.',
    why: 'The number of conducts punished has grown beside the penalties.',
    caution: 'It depends on what the tables call one conduct, and on how much of the older law they hold.',
  },
  'statutory-tier-differentiation': {
    title: 'Lighter tier of the law',
    how: 'The highest prison term of the lighter tier divided by that of the general tier of the same conduct.',
    why: 'It says how much lighter the law is with small quantities, low roles or vulnerable people.',
    caution:
      'A tier in law may be out of reach in court; exclusion of benefits is printed where the tables give it. One means that the tables hold no lighter tier.',
  },
  'sentence-median': {
    title: 'Median sentence',
    how: 'The prison term in the middle of the list; life counts as longer than any number of months.',
    why: 'Half of those sentenced got less and half more: a few very long terms do not move it.',
    caution:
      'It speaks of terms of prison that were imposed; who got none is not in it. From people held on one day it is too long.',
  },
  'sentence-mean-capped': {
    title: 'Mean sentence with a cap',
    how: 'The mean of prison terms, with life and terms above the cap counted as the cap.',
    why: 'It weighs the long terms that the median leaves out.',
    caution: 'Means with different caps are not alike.',
  },
  'imposed-sentence-ratio': {
    title: 'Drug sentence against another',
    how: 'The median term for drug offences divided by the median term for another offence.',
    why: 'It shows how courts weigh a drug offence against harm to a person.',
    caution: 'With few cases the range is wide; where it holds one, the two cannot be told apart.',
  },
  'quantity-sentence-correlation': {
    title: 'Does the sentence follow the quantity?',
    how: 'The agreement between the order of quantities and the order of terms, within one drug, from minus one to one.',
    why: 'Where it is near nought, people with little drug get as much prison as people with much.',
    caution: 'Quantity is one thing among several that a judge weighs; gross and pure weight are not alike.',
  },
  'sentence-quantity-elasticity': {
    title: 'Sentence by quantity',
    how: 'The median slope of the logarithm of the term on the logarithm of the quantity, within one drug.',
    why: 'Near nought, ten times the quantity leads to hardly more prison: the weakest pay almost the same.',
    caution: 'Life sentences and unknown quantities are left out.',
  },
  'minimum-clustering-share': {
    title: 'At the legal minimum',
    how: 'Terms within half a month of the legal minimum, as a share of terms with a known minimum.',
    why: 'Where it is high, the legislator and not the judge sets the sentence.',
    caution: 'Discounts for a plea make other spikes below the minimum; the commonest terms are listed.',
  },
  'custody-rate': {
    title: 'Custody rate',
    how: 'People sent to prison divided by all people convicted, times 100.',
    why: 'Its complement is the share that got an alternative.',
    caution: 'Suspended sentences and house arrest are no prison here.',
  },
  'like-case-dispersion': {
    title: 'Spread among like cases',
    how: 'The distance between the quartiles of terms divided by their sum, among cases of the same drug offence, drug, tenfold band of quantity and earlier record.',
    why: 'Like cases should be treated alike.',
    caution: 'Cases in one cell may differ in what the table does not say.',
  },
  'weakest-link-share': {
    title: 'Minor roles',
    how: 'People in minor roles divided by all whose role is known, among drug cases.',
    why: 'Those who are punished are often the most easily replaced.',
    caution: 'Roles are often coded after the fact; the range counts the unknown either way.',
  },
  'representation-ratio': {
    title: 'Over-representation',
    how: 'The share of a level of schooling among the cases divided by its share in the country.',
    why: 'It shows on whom the punishment falls.',
    caution: 'The country’s figures must be of the same ages; schooling is often self-reported.',
  },
  'burden-concentration-index': {
    title: 'Concentration of prison time',
    how: 'How far months of prison fall on the lower groups: from minus one, all on the lowest, to one.',
    why: 'Below nought, prison time falls more on the poorest or least schooled than their number explains.',
    caution: 'Groups are ranked among those sentenced, not among all people of the country.',
  },
  'prison-time-gini': {
    title: 'Spread of prison time',
    how: 'The Gini coefficient of terms in months: nought when all are the same.',
    why: 'It shows whether a few hold most of the prison time.',
    caution: 'It measures the spread of lengths and not injustice: read it beside the link with quantity.',
  },
  'role-sentence-ratio': {
    title: 'Minor against higher roles',
    how: 'The median term of minor roles divided by that of higher roles, in drug cases.',
    why: 'Near one, the law does not tell the weakest link from the organiser.',
    caution: 'Discounts for cooperation go to higher roles.',
  },
  'custody-gap-decomposition': {
    title: 'Gap in custody between two groups',
    how: 'The difference of two groups’ custody rates, split into different treatment in the same situation and different situations.',
    why: 'It shows where a gap comes from.',
    caution:
      'It describes and does not explain: the situation, such as private counsel, may itself be the inequity.',
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
  'mean-stay-stock-flow': {
    title: 'Mean stay from stock and flow',
    how: 'The mean of the counts at both ends divided by those who entered, and by those who left, in months; and over the mean of the two.',
    why: 'It tells how long people stay without following anyone.',
    caution:
      'It holds for a population that neither grows nor shrinks: the distance between the two is the warning. It is not the length of sentences, and transfers counted as entries shorten it.',
  },
  'stock-growth-decomposition': {
    title: 'Growth from entries or from stays',
    how: 'The change in the mean count, split into the part that goes with more entries and the part that goes with longer stays; the share of the first.',
    why: 'Fewer entries and shorter stays are two different policies.',
    caution:
      'It is arithmetic on two years. A count lags behind its flows by years where sentences are long, and below 0% or above 100% the two parts pull in opposite directions.',
  },
  'pretrial-duration': {
    title: 'Duration of pre-trial detention',
    how: 'The time by which half of those detained have had their case decided or been released (Kaplan–Meier).',
    why: 'It counts those who still wait.',
    caution:
      'Durations of people held on one day, or of ended cases alone, are refused: the first are too long, the second too short.',
  },
  'pretrial-overstay-share': {
    title: 'Over the legal limit',
    how: 'People on remand for more days than the law allows, divided by all whose days and limit are known.',
    why: 'Detention beyond the limit is unlawful unless a court extended it.',
    caution: 'Extensions by court order are not in the table.',
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
  'recidivism-comparison': {
    title: 'Return after the programme, against a comparison',
    how: 'The share that returned after the programme divided by the share that returned in the comparison group, over the same window and for the same event.',
    why: 'It is what can be said of effect without following cases one by one.',
    caution:
      'It is worth what the comparison is worth, which is printed. Those who finished beside those who dropped out are never a comparison.',
  },
  'programme-penetration': {
    title: 'Reach of the programme',
    how: 'People who entered the programme divided by those who were eligible for it, with the steps between.',
    why: 'A programme that reaches few cannot change a prison.',
    caution: 'Who is eligible is set by the programme’s own rules: narrow rules make the reach look wide.',
  },
  'recidivism-fixed-followup': {
    title: 'Return within a fixed time',
    how: 'People who came back within the window, divided by all who were followed for all of it.',
    why: 'Everyone in it had the same time to return.',
    caution: 'Not comparable between countries; what counts as a return is stated.',
  },
  'recidivism-survival': {
    title: 'Return by a date',
    how: 'The estimated share that has come back by a date, when not everyone was followed equally long (Kaplan–Meier).',
    why: 'It uses those followed for a shorter time as well.',
    caution: 'The curve ends where fewer than ten people are still followed.',
  },
  'programme-retention-12m': {
    title: 'Retention at twelve months',
    how: 'Participants who graduated or were still in the programme a year after entering, divided by all who entered a year ago or more.',
    why: 'Staying is what treatment needs in order to work.',
    caution: 'Recent entrants are not counted.',
  },
  'programme-completion-rate': {
    title: 'Completion of the programme',
    how: 'Graduates divided by everyone who has left the programme, with graduates of everyone admitted beside it.',
    why: 'It says how many finish; the two bases can differ by thirty points.',
    caution: 'A rate of exits rises while failures are slow to leave. It is not evidence of effect.',
  },
  'programme-profile': {
    title: 'Who enters the programme, and who does not',
    how: 'People who entered, graduated, left or did not enter, by a characteristic at entry; each share is of those of whom it is known.',
    why: 'Without those who did not enter nobody can see whom the door leaves out.',
    caution:
      'Where a number would tell of fewer than five people, how it ended is withheld for the whole characteristic, or all of it. A difference between groups does not say why.',
  },
  'programme-practice-score': {
    title: 'Recommended practices in place',
    how: 'Practices in place, with half for those partly in place, divided by the practices that apply to the site.',
    why: 'It turns a visit into a list of what to mend.',
    caution:
      'The items are the answer. Every item weighs the same, which nothing supports, and what staff say of themselves is not an observation.',
  },
  'programme-entry-share': {
    title: 'Who enters the programme',
    how: 'People who entered for possession for their own use, and women who entered, each divided by everyone who entered and of whom it is known.',
    why: 'People held for possession alone would seldom have gone to prison, and women are often left out.',
    caution:
      'Of those who entered, not of those who could have: whom the programme never reached is not seen here.',
  },
  'prison-cost-per-person-year': {
    title: 'Cost of one person held for a year',
    how: 'The recurrent budget of the prisons divided by the mean number of people held, or the cost of one person as the agency prints it, brought to a year.',
    why: 'It is the first figure that a treasury asks for.',
    caution:
      'It is an average: overcrowding makes it look cheap, and one person fewer does not save it. Currencies and years of prices are never mixed and never converted.',
  },
  'prison-cost-category': {
    title: 'What fewer prisoners of a group would save',
    how: 'People held of the group times the average cost of one, times the part of that cost that moves with their number: a range, and its middle.',
    why: 'It bounds what a policy for the group could save in prisons.',
    caution:
      'Most of a prison’s cost stays when one person leaves. The average cost of the group is printed beside it and is not a saving.',
  },
  'programme-cost-per-completer': {
    title: 'Cost of the programme for each graduate',
    how: 'What the programme spent divided by its graduates, and by everyone who entered; with the average cost of the prison stay beside it.',
    why: 'A programme is judged by what it costs for those who finish.',
    caution:
      'The prison time of those who fail is in none of these numbers, and the cost of the prison stay is an average, not a saving.',
  },
  'court-caseload-drug-share': {
    title: 'Drug cases in the courts',
    how: 'Drug cases divided by all cases received, with the share of hours beside it where hours for a case are given.',
    why: 'It shows how much of the courts’ work is drug policy.',
    caution:
      'Cases are not defendants. Hours for a case are assumptions: the range runs from counting cases alike to weighing them by hours.',
  },
  'programme-reoffending-rate': {
    title: 'New events during the programme',
    how: 'New events while in the programme for every hundred person-years, without days in custody.',
    why: 'It allows for the time in which something could happen.',
    caution: 'Which event is counted is stated.',
  },
  'programme-sobriety': {
    title: 'Negative drug tests',
    how: 'Negative tests divided by tests taken, times 100.',
    why: 'It shows how treatment goes.',
    caution: 'Frequently tested people weigh more; a positive test is no failure.',
  },
  'programme-service-units': {
    title: 'Services received',
    how: 'Sessions, tests and hearings for each participant and month.',
    why: 'It shows what participants really receive.',
    caution: 'Services offered are not services attended.',
  },
  'gap-grid': {
    title: 'The gap, cell by cell',
    how: 'People of each of the four groups at each of the three stages, with their share of the stage, what they mean for occupancy, the typical time, and whether the law given knows an alternative.',
    why: 'The empty cells are the gap: they say what nobody counts.',
    caution:
      'Groups do not overlap, by a rule of priority; dependence crosses them and is told beside the count. Occupancy points are arithmetic on one day and no forecast.',
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
