import type { CardDetails } from '../card-details.js';

/** Alternatives at conviction and sentence: evidence, conditions and cautions. */
export const convictedCards: Readonly<Record<string, CardDetails>> = {
  'con-01': {
    result: 'Fewer than 2% broke the conditions or returned.',
    population:
      'Costa Rica since 2013: women who brought drugs into a prison and are poor, heads of household, with dependants, or old.',
    note: 'A second-hand figure. The range fell from 8–20 to 3–8 years, to be served at home, in assisted liberty, in a centre of trust or with a tag.',
    preconditions: ['proof of the conditions', 'a network of services'],
    cautions: ['One offence and one sex only.', 'It was taken up slowly.'],
  },
  'con-02': {
    result: 'About 2,000 people were expected to qualify for release.',
    population: 'Ecuador, new code of August 2014, in place of 12–16 years whatever the amount.',
    note: 'An expectation of the authority; the tables were hardened later.',
    preconditions: ['grams taken from what is really carried', 'effect on sentences already passed'],
    cautions: ['Tables can be tightened by decree.'],
  },
  'con-03': {
    result: '',
    population: '',
    note: 'Brazil: refused over 13 grams and restored by the Supreme Federal Court in 2023.',
    preconditions: ['a rule that the quantity alone does not cancel it'],
    cautions: [],
  },
  'con-04': {
    result: '',
    population: '',
    note: 'Spain: up to two years, for a first offence.',
    preconditions: ['a minimum penalty of the drug offence under the limit'],
    cautions: [],
  },
  'con-05': {
    result: '',
    population: '',
    note: 'Spain: up to five years when the offence came with dependence and an accredited centre certifies the treatment.',
    preconditions: ['accredited centres', 'the certificate on the day of the decision'],
    cautions: [],
  },
  'con-06': {
    result:
      'About 5,000 were announced; there were 2,479 places, about 2,000 requests and, on 26 December 2024, 105 substitutions granted. No return was reported.',
    population:
      'Colombia since March 2023: women who head a household, for theft and drug offences or up to eight years, with a link to marginality.',
    note: '105 are 2.1% of those announced: a law is not its use.',
    preconditions: ['a list of places', 'a way to prove headship', 'legal aid'],
    cautions: ['Few apply and fewer are granted.'],
  },
  'con-07': {
    result: '',
    population: '',
    note: 'International standards ask for priority for pregnant women.',
    preconditions: ['leave to earn an income'],
    cautions: [],
  },
  'con-08': {
    result: 'The authority counts its use; nothing was read of its effect on reoffending.',
    population: 'United States since 2018; in Thailand the minimum was dropped for most in 2021.',
    note: 'Counts of the sentencing authority.',
    preconditions: ['review on appeal'],
    cautions: [],
  },
  'con-09': {
    result: '',
    population: '',
    note: 'Jamaica: the answer to a ticket that was not paid.',
    preconditions: ['no prison for default'],
    cautions: [],
  },
  'con-10': {
    result: '',
    population: '',
    note: 'Part of what Costa Rica’s lighter tier offers.',
    preconditions: ['a limit of cases for each officer'],
    cautions: [],
  },
  'con-11': {
    result:
      'As for treatment before conviction: less reoffending in most studies, less so in the soundest, and little effect on prison numbers.',
    population: 'Adult courts, nearly all in the United States.',
    note: 'The studies looked at courts before conviction (pre-09); the Dominican model mixes both.',
    preconditions: [
      'all that pre-09 asks for',
      'a time in the programme no longer than the sentence avoided',
    ],
    cautions: [],
  },
};
