import { assumed, assumedParts, counts, share } from './marginal.js';

const INPE = 'INPE, January 2017 (`inpe-2017-01`)';

/** Peru. */
export default {
  code: 'PER',
  folder: 'peru',
  name: 'Peru',
  women: {
    drug: share(1035, 5801, 'people held for drugs, INEI, December 1997 (`inei-cuadro-2-27`)'),
    other: share(4386, 88475, 'all people held, UNODC 2020'),
  },
  foreign: share(2284, 88475, 'all people held, UNODC 2020'),
  prior: {
    micro_trafficking: share(1813 - 797, 1813, `not the first time in prison, ${INPE}`),
    promotion: share(4086 - 3196, 4086, `not the first time in prison, ${INPE}`),
    trafficking: share(6979 - 5776, 6979, `not the first time in prison, ${INPE}`),
    trafficking_aggravated: share(4103 - 3464, 4103, `not the first time in prison, ${INPE}`),
    other: share(82200 - 60863, 82200, `not the first time in prison, ${INPE}`),
  },
  education: assumedParts({ none: 4, primary: 28, secondary: 60, tertiary: 8 }),
  lowIncome: assumed(0.72),
  violentDrug: assumed(0.05),
  offences: {
    printed: counts(
      { aggravated_robbery: 22090, rape: 11581, intentional_homicide: 4408 },
      'people held, INPE, July 2016 (`inpe-2016-07`)',
    ),
    rest: assumedParts({
      theft: 9000,
      assault: 2500,
      weapons: 3500,
      fraud: 1500,
      family_maintenance: 3000,
      other: 6000,
      unknown: 1200,
    }),
  },
  drugs: {
    printed: counts(
      { trafficking: 6979, trafficking_aggravated: 4103, promotion: 4086, micro_trafficking: 1813 },
      `people held, ${INPE}`,
    ),
    rest: assumedParts({ cultivation: 500, precursors: 400, conspiracy: 250, unnamed: 500 }),
  },
  conducts: {
    trafficking: [
      ['possession-with-intent', 'basic', 50],
      ['trafficking', 'basic', 50],
    ],
    trafficking_aggravated: [
      ['trafficking', 'aggravated', 93],
      ['trafficking-leader', 'aggravated', 7],
    ],
    promotion: [['trafficking', 'basic', 1]],
    micro_trafficking: [
      ['micro-trafficking', 'basic', 85],
      ['micro-trafficking', 'aggravated', 15],
    ],
    cultivation: [
      ['cultivation', 'basic', 30],
      ['cultivation', 'attenuated', 70],
    ],
    precursors: [['precursors', 'basic', 1]],
    conspiracy: [['conspiracy', 'basic', 1]],
    intentional_homicide: [
      ['homicide-simple', 'basic', 60],
      ['homicide-aggravated', 'aggravated', 40],
    ],
    rape: [
      ['rape', 'basic', 70],
      ['rape', 'aggravated', 30],
    ],
    aggravated_robbery: [['robbery-aggravated', 'basic', 1]],
  },
  /** Largest small quantity, grams. */
  smallQuantity: counts(
    { cannabis: 100, cocaine_hcl: 25, cocaine_base: 50, mdma: 2 },
    'grams, Código Penal, article 298 (`lp-codigo-penal`)',
  ),
  substances: assumedParts({
    cocaine_base: 34,
    cocaine_hcl: 30,
    cannabis: 26,
    mdma: 2,
    multiple: 5,
    other: 3,
  }),
  limits: {
    simple: {
      value: 270,
      shown: '9 months (270 days)',
      from: 'limits of 9, 18 and 36 months as quoted by LP Derecho, "Prisión preventiva. Plazos malditos y adecuaciones gitanas" (2017)',
    },
    complex: {
      value: 540,
      shown: '18 months (540 days) for aggravated trafficking and homicide',
      from: 'same limits; which offences are complex is assumed',
    },
  },
  pleaFloor: assumed(5 / 6, '5/6 of the minimum (discount of one sixth)'),
  life: {
    aggravated_robbery: assumed(0.03, '3.0% (life exists where a death follows: Ley 29407, quoted by Ojo)'),
    rape: assumed(0.05, '5.0% (life exists for a victim under ten: Ley 28704, text in a Scribd copy)'),
  },
  remandPace: assumed(1.1, 'common table × 1.1'),
};
