import type { ScenarioTexts } from '../scenario-keys.js';

export const scenarios: ScenarioTexts = {
  labels: {
    lever: 'Lever',
    assumption: 'Assumption',
    low: 'Low',
    central: 'Central',
    high: 'High',
    range: '{low} to {high}',
    'measured-here': 'Measured in this study: {title}, {date}',
    convention: 'Fixed by the method, against the lever',
    'rests-on': 'What each lever rests on',
    'what-follows': 'What would follow, at the end of the horizon',
    'held-without': 'Held without it',
    'held-with': 'Held with it',
    fewer: 'People fewer',
    'nine-of-ten': 'Range of the model: nine of ten draws',
    'occupancy-with': 'For every 100 places',
    'occupancy-without': 'Without it',
    sentence:
      'If “{lever}”, {n} {direction, select, more {more} other {fewer}} people held {when} ({low} to {high})',
    'sentence-occupancy': 'occupancy {occupancy}, and {without} without it',
    'none-alone': 'The target of {target} is not reached by any lever alone.',
    'reached-by': 'The target of {target} is reached by: {levers}.',
    together:
      'All levers together: {n} fewer people held {when} ({low} to {high}); occupancy {occupancy}. The target of {target} is {reached, select, yes {reached} other {not reached}}.',
    'arithmetic-diversion':
      '{admissions} × {eligible} eligible × {offered} offered × {uptake} who accept = {participants} who enter in a year. Of these, {displaced} would have gone to prison. {failures} fail and are held. In the long run: {failures} × {failureStay} − {displaced} × {stay} = {longRun} people.',
    'arithmetic-shorter-stay':
      '{admissions} × {stay} = {without} people held in the long run. With {remaining} of the stay, {with} are.',
    'arithmetic-one-off-release':
      '{stock} × {share} = {released} people leave at once. Half of the places are filled again after {halfLife}. Over the horizon, {personYears} person-years of prison less.',
    'break-even': 'It empties places only while fewer than {share} of those who enter fail.',
    'break-even-always': 'It would empty places even if everyone failed.',
    'required-diversion':
      'To come to {target}, {n} would have to enter, {share} of all who are admitted: {feasible, select, yes {so many are eligible} other {more than are eligible. Not reachable}}.',
    'required-shorter-stay':
      'To come to {target}, {share} of the stay could be left, for everyone in the group.',
    'required-one-off-release':
      'To come to {target} on the first day, {share} of the group would have to be released; it would wear off.',
    'reached-already': 'Occupancy is at or under {target} already.',
    'not-reachable': 'The target of {target} is not reachable by this lever, however large.',
    floor: 'If nobody in the group were held, occupancy would be {floor}.',
    draws:
      'In the long run the change lies between {low} and {high} people in nine of ten draws, given the stated ranges; in {rises} of draws more people are held. Draws: {draws}; seed: {seed}. The ranges are judgments, not confidence intervals.',
    'draws-of-release':
      'In the long run nothing of it is left while as many people enter and stay as long. Draws: {draws}; seed: {seed}. The ranges are judgments, not confidence intervals.',
    correlated: 'Drawn so that a wider offer goes with more people who would not have been held.',
    'fixed-stay': 'Everyone is taken to stay equally long, so that the full effect arrives after one stay.',
    'cost-sentence':
      'Net cost in the long run: {marginal} ({low} to {high}) at the part of the prison cost that moves with the number of people; {average} at the average cost. Below nought it saves.',
    'net-cost': 'Net cost: the alternative, less what fewer people held save',
    'of-the-year': 'The year to {date}',
    'of-the-long-run': 'A year in the long run',
    'of-all-years': 'All years, in today’s money',
    'at-marginal': 'At the cost that moves',
    'at-average': 'At the average cost',
    'cost-note':
      'Below nought it saves. The average cost is what a person held costs, and not what one person fewer saves: walls and guards stay. Benefits outside prison are left out.',
    withheld: 'No number is given: {reason}',
    'without-occupancy': 'What it means for occupancy is not said: {reason}',
    'without-cost': 'What it costs is not said: {reason}',
    'paths-title': '{country}: the count of people under each lever',
    'paths-description':
      'For each lever a line of the people held in its group, year by year, with the range of nine of ten draws around it, and a dashed line without the lever.',
    'paths-note':
      'The range also holds what is not known of admissions and stay. That of the count without the lever is as wide and is not drawn: the difference between the two is better known than either, and stands in the first table.',
    'see-paths': 'The largest difference: “{lever}”, {n} fewer people held {when}.',
    'path-with': 'With the lever',
    'path-without': 'Without it',
    'tornado-title': '{country}: which assumption matters most for “{lever}”',
    'tornado-description':
      'Occupancy in the last year when one assumption is at its lowest or highest and all others are in the middle, for the lever “{lever}”.',
    'see-tornado':
      'Most depends on this: {assumption}. With it alone, occupancy lies between {low} and {high}.',
    'tornado-base': 'All in the middle',
    'at-low': 'At its low end',
    'at-high': 'At its high end',
    'evidence-title': 'Scenarios',
    'evidence-how':
      'Arithmetic on the assumptions listed; stated ones are in the words of the study’s authors. Intervals are of the kind “range of the model”.',
    cut: 'The scale does not begin at 0.',
    'all-levers': 'All levers together',
  },
  levers: {
    diversion: 'Diversion before prison',
    'shorter-stay': 'Shorter stays',
    'one-off-release': 'One-off release',
  },
  assumptions: {
    eligible: 'Eligible, of those admitted',
    offered: 'Offered, of those eligible',
    uptake: 'Accept, of those offered it',
    'net-widening': 'Would not have been held, of those who enter',
    failure: 'Fail, of those who enter',
    'failure-stay': 'Time in prison after a failure',
    'failure-custody': 'End in custody, of those who fail and would not have been held',
    admissions: 'Admissions',
    stay: 'Time from admission to release',
    'stay-remaining': 'Share of the stay that is left',
    released: 'Released at once, of those held',
    stock: 'Held in the group',
    population: 'Everyone held',
    capacity: 'Official places',
    'average-cost': 'Average cost of holding one person',
    'marginal-share': 'Share of that cost that moves with the number of people',
    'programme-cost': 'Cost of one person who enters the alternative',
    'discount-rate': 'Discount rate a year',
  },
  reasons: {
    'input-missing': 'this is neither stated nor measured: {input}.',
    'start-missing': 'no date is stated or measured for it to begin on.',
    'dates-too-far-apart': '{input} was counted {days} days away from the start.',
    'group-exceeds-population': 'the group would be larger than everyone held.',
    'base-too-small': 'too few people: {input}.',
    'money-unlike': 'the costs are in different currencies.',
  },
  methods: {
    'scenario-stock-path': {
      title: 'Stock path',
      how: 'Admissions times stay give the count on which a group settles; a lever changes either, and the count moves there as those inside leave. A release takes a share out at once.',
      why: 'It says how many people would be held each year, and how soon.',
      caution:
        'One stay stands for many. The exit rate, policing, courts and everyone outside the group are taken to stay as they are; nobody is deterred or replaced.',
    },
    'scenario-occupancy-and-cost': {
      title: 'Occupancy and cost of a scenario',
      how: 'Everyone held, less the change in the group, over the places; what the alternative costs, less the person-years saved times the part of the prison cost that moves.',
      why: 'A cheap programme can still cost money once net-widening and failures are counted.',
      caution:
        'The average cost is printed beside it and is not what is saved. Benefits outside prison are left out.',
    },
    'scenario-required-diversion': {
      title: 'What a target would take',
      how: 'The people to remove over the effect of one person who enters. It is not reachable when more would have to enter than are eligible.',
      why: 'It says whether a lever can do what is asked of it.',
      caution: 'It is no plan: it says what would have to be true.',
    },
    'scenario-retroactive-release': {
      title: 'One-off release',
      how: 'A share of those held leaves on the first day; half of the places are filled again after the stay times the natural logarithm of two.',
      why: 'It shows how fast the effect of a release wears off.',
      caution: 'The effect of the first day is not permanent while as many people enter as before.',
    },
    'scenario-uncertainty': {
      title: 'Range of a scenario',
      how: 'Each assumption is drawn from a triangle between its low, central and high value, two thousand times from a printed seed; 5, 50 and 95 per cent of the results are told, and each assumption is moved alone.',
      why: 'It says how sure the result is, and what to find out first.',
      caution:
        'The ranges are judgments and the draws are independent unless said otherwise: the result is no confidence interval.',
    },
  },
};
