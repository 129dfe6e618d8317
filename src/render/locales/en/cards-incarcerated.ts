import type { CardDetails } from '../card-details.js';

/** Alternatives for people already in prison: evidence, conditions and cautions. */
export const incarceratedCards: Readonly<Record<string, CardDetails>> = {
  'inc-01': {
    result: 'Earlier release of people held for crack did not go with more reoffending.',
    population: 'United States, study of 2018 by the Sentencing Commission.',
    note: 'Compared, not drawn by lot. In Thailand nearly 50,000 shorter terms were expected in 2021.',
    preconditions: ['a list of cases by article', 'public defence'],
    cautions: [],
  },
  'inc-02': {
    result:
      'Sources differ and are not averaged. Ecuador: 1,500 released; or 2,221 with 19 returns (0.9%); or 2,300 with 2.9% returning. Bolivia: 4,734 to December 2015; or 4,118; or about 4,500.',
    population: 'Ecuador 2008, couriers; Bolivia, four decrees from December 2012.',
    note: 'Counts and statements of officials.',
    preconditions: [
      'criteria by list',
      'a follow-up of returns',
      'a change at the entrance at the same time',
    ],
    cautions: ['Prisons fill again where the entrance stays as it is.'],
  },
  'inc-03': {
    result: '',
    population: '',
    note: 'Ecuador 2017: 360 days off for offences of up to five years with 30% served.',
    preconditions: ['a published list of who qualified'],
    cautions: [],
  },
  'inc-04': {
    result: '',
    population: '',
    note: 'Needed where the law leaves drug offences out of benefits. The denial was studied in the women’s prison of Chorrillos.',
    preconditions: ['the date of eligibility worked out for everyone'],
    cautions: [],
  },
  'inc-05': {
    result: '',
    population: '',
    note: 'No source was read; many countries of the region are known to have it.',
    preconditions: ['enough places to work and study: measure the waiting list'],
    cautions: [],
  },
  'inc-06': {
    result: '',
    population: '',
    note: 'Peru, June 2020: end of remand, remission with conditions, faster benefits. Aggravated trafficking is left out.',
    preconditions: ['the list of exclusions read article by article'],
    cautions: ['Low-level cases may fall under an exclusion.'],
  },
  'inc-07': {
    result:
      'Therapeutic communities lower reoffending modestly; boot camps do nothing; for maintenance treatment the results on crime are mixed.',
    population: '74 studies put together.',
    note: '',
    preconditions: ['care that goes on outside'],
    cautions: ['It is no alternative to prison by itself.'],
  },
  'inc-08': {
    result: 'About 20% return within two years, by an official baseline.',
    population: 'Colombia: 712 people at one count; later 47 partners and seven prisons.',
    note: 'No comparison with people who had no such help.',
    preconditions: ['a rule on criminal records and jobs'],
    cautions: [],
  },
  'inc-09': {
    result: '',
    population: '',
    note: 'Jamaica since 2015.',
    preconditions: ['clearing by office and not on request'],
    cautions: [],
  },
  'inc-10': {
    result: '',
    population: '',
    note: 'Asked for by international guidelines, for the released and for growers.',
    preconditions: ['a budget outside justice'],
    cautions: [],
  },
  'inc-11': {
    result: '',
    population: '',
    note: 'By treaty; for every group.',
    preconditions: ['the person’s consent'],
    cautions: [],
  },
  'inc-12': {
    result: '',
    population: '',
    note: 'Costa Rica’s Constitutional Chamber tolerates 20% above; Peru’s Constitutional Tribunal has declared an unconstitutional state of affairs. For every group.',
    preconditions: ['a legal definition of capacity'],
    cautions: [],
  },
};
