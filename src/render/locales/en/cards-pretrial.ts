import type { CardDetails } from '../card-details.js';

/** Alternatives before and at pre-trial: evidence, conditions and cautions. */
export const pretrialCards: Readonly<Record<string, CardDetails>> = {
  'pre-01': {
    result:
      'Use did not rise much. Problematic use, harm and the load on the courts fell, compared with the neighbours.',
    population: 'Portugal since July 2001, beside Spain and Italy.',
    note: 'The panel has three members: a lawyer and at least one person from health or social work. It hears cases of possession up to ten days of average use, of any drug.',
    preconditions: ['places in treatment', 'a panel near where people live'],
    cautions: [
      'A judgment of 2008 made possession above ten days’ use a crime again, and people who only use drugs are still sent to prison.',
    ],
  },
  'pre-02': {
    result:
      'It can work against its purpose: local officials say that the line for cocaine, half a gram, lies below the smallest sale of one gram, so that people who use are counted as sellers.',
    population: 'Mexico since 2009; statements of officials, no study.',
    note: 'Mexico: cannabis 5 g, cocaine 0.5 g, heroin 50 mg, opium 2 g, methamphetamine 40 mg, LSD 0.015 mg; up to a thousand times as much is retail and goes to local courts. From the third time care is obligatory.',
    preconditions: [
      'lines set from what people are observed to carry, for several days, drug by drug',
      'no presumption of sale above the line',
    ],
    cautions: ['In Peru two kinds of drug in one pocket cancel the exemption.'],
  },
  'pre-03': {
    result:
      'In 2024 the Superior Court of Justice granted 322 petitions and six appeals that turned sale into use; 274 of these cases were of less than 50 grams.',
    population: 'Brazil, cannabis up to 40 grams, since June 2024; counted by the courts.',
    note: 'The line is a presumption: evidence of sale below it still counts.',
    preconditions: ['a review of cases already decided'],
    cautions: ['It covers one drug only.', 'Prosecutors opposed most of the petitions.'],
  },
  'pre-04': {
    result: '',
    population: '',
    note: 'Jamaica: up to two ounces of cannabis, 500 Jamaican dollars to be paid within 30 days; unpaid tickets lead to community service or a fine of 2,000.',
    preconditions: ['a fine that follows what a person can pay'],
    cautions: ['An unpaid ticket makes a record: it weighs on the poor.'],
  },
  'pre-05': {
    result:
      'Most did not return within 12 to 18 months. Those diverted reported less use and less offending than those charged, and cost less.',
    population: 'Australia, all jurisdictions, mostly cannabis; one comparison asked 998 people.',
    note: 'Not drawn by lot: the people who were charged may have differed.',
    preconditions: ['trained officers', 'a list of places to refer to'],
    cautions: [
      'People with an earlier record return more often.',
      'Police may caution people whom they would have let go.',
    ],
  },
  'pre-06': {
    result:
      'The odds of a new arrest were 60% lower over six months and 58% lower over the longer time; those of a felony charge 39% lower.',
    population: 'Seattle, 203 people diverted beside 115 others; small sellers included.',
    note: 'A review calls it promising and finds no effect on arrests without a warrant.',
    preconditions: ['money for housing and care'],
    cautions: [
      'It depends on the officer’s choice.',
      'It stops at a few grams: 3 in one source, 7 in another.',
    ],
  },
  'pre-07': {
    result: '',
    population: '',
    note: 'In the European Union closing the case or a caution is common practice.',
    preconditions: ['criteria in writing and public', 'a count of how often it is used'],
    cautions: ['It may be used unequally.'],
  },
  'pre-08': {
    result: '',
    population: '',
    note: 'Limits differ: in Chile up to three years and no earlier conviction, in Mexico a maximum penalty of up to eight years.',
    preconditions: ['a maximum penalty of the drug offence that fits under the limit: check this first'],
    cautions: ['Some codes leave drug offences out.'],
  },
  'pre-09': {
    result:
      'With adult courts reoffending was lower, about 38% instead of 50%; in the soundest studies of an earlier review the effect was 8%. Prison numbers changed little, and those who failed stayed longer in custody.',
    population: '154 studies, nearly all in the United States.',
    note: 'The results are mixed, and depend on who is admitted.',
    preconditions: [
      'diagnosed dependence',
      'an offence that would have brought prison',
      'consent with counsel',
      'accredited care',
      'an evaluation',
    ],
    cautions: ['It is no answer to possession alone.', 'Do not leave out people with earlier convictions.'],
  },
  'pre-10': {
    result:
      'Of 283 people who asked, 254 were admitted; 124 had completed the plan, 23 had been sent back and 107 were in it.',
    population: 'Costa Rica, since 2013, counted about 2017.',
    note: 'Counts of the programme itself, without a comparison.',
    preconditions: ['the victim’s consent'],
    cautions: ['Drug offences often have no victim: say what repair to the community is.'],
  },
  'pre-11': {
    result:
      'Of more than two million hearings in ten years 59% ended in remand, 41% in release and 0.3% at home. The unsentenced share went from 40% in 2014 to 21% in 2024.',
    population: 'Brazil since 2015, all offences; counted by the council of justice.',
    note: 'A change over the same years, not shown to follow from the hearings. Of the first 229,634, 45.15% were released.',
    preconditions: ['defence present', 'a social service at hand'],
    cautions: ['Drug charges lead the remands.'],
  },
  'pre-12': {
    result: '',
    population: '',
    note: 'The Inter-American Commission recommends it to every member state.',
    preconditions: ['a law that ranks drug acts by gravity'],
    cautions: ['Calling every drug act grave, without distinction, breaches proportionality.'],
  },
  'pre-13': {
    result: '',
    population: '',
    note: 'Peru: the penalty to be expected rose from four to five years, with review at intervals.',
    preconditions: ['a calendar of reviews in the case system'],
    cautions: ['Small dealing may fall just above the new line.'],
  },
  'pre-14': {
    result: '',
    population: '',
    note: 'Brazil: a decision of 2016 on a pregnant woman who carried 46 grams into a prison.',
    preconditions: ['support at home', 'leave to work'],
    cautions: ['It isolates.', 'A breach sends the person back.'],
  },
  'pre-15': {
    result:
      'People with a tag were arrested again 11 to 16 points less often, about 48% less, than people in prison.',
    population:
      'Province of Buenos Aires, all offences, about 300 places; judges had been drawn by lot, so that the groups were alike.',
    note: 'An experiment by circumstance, not on drug offences alone.',
    preconditions: ['a home and a telephone'],
    cautions: ['Not for people who would otherwise be free.', 'It can widen control.'],
  },
  'pre-16': {
    result: '',
    population: '',
    note: 'The constitution asks for it since 2017; bills of 2017, 2018 and 2019 had not passed by May 2022.',
    preconditions: ['a limit of area', 'one year to join', 'no part in an armed group'],
    cautions: ['Hectares are disputed.', 'Growers distrust it.'],
  },
  'pre-17': {
    result:
      'Less violence, fewer violations and a secured subsistence are reported; the control of supply was modest.',
    population: 'Bolivia since 2004: plots of 1,600 to 2,500 m², about 50,000 registered.',
    note: 'Field studies and official counts, without a comparison.',
    preconditions: ['a land register', 'strong unions'],
    cautions: ['Some associations were shut out.'],
  },
  'pre-18': {
    result: '',
    population: '',
    note: 'Colombia’s programme began in 2017.',
    preconditions: ['a law that waives prosecution (pre-16)', 'payments on time'],
    cautions: [],
  },
};
