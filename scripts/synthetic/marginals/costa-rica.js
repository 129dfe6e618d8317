import { assumed, assumedParts, counts, share } from './marginal.js';

const YEARBOOK = 'convictions of 2015, Anuario judicial (`la-nacion-2017`)';

/** Costa Rica. Imprisonment for life is not used. */
export default {
  code: 'CRI',
  folder: 'costa-rica',
  name: 'Costa Rica',
  women: {
    drug: share(129, 1133, YEARBOOK),
    other: share(571, 15694, 'all people held, UNODC 2020'),
  },
  foreign: share(2399, 15694, 'all people held, UNODC 2020'),
  prior: { other: assumed(0.2) },
  education: assumedParts({ none: 4, primary: 44, secondary: 47, tertiary: 5 }),
  lowIncome: assumed(0.75),
  violentDrug: assumed(0.05),
  offences: {
    printed: counts({ intentional_homicide: 1839 }, 'people held, UNODC 2015'),
    rest: assumedParts({
      aggravated_robbery: 3500,
      rape: 1300,
      theft: 2200,
      assault: 500,
      weapons: 500,
      fraud: 300,
      family_maintenance: 250,
      other: 1300,
      unknown: 350,
    }),
  },
  drugs: {
    printed: counts(
      { micro_trafficking: 591, trafficking: 28 },
      `sale or trade, international trafficking: ${YEARBOOK}`,
    ),
    rest: assumedParts({ trafficking_aggravated: 60, prison_introduction: 45, unnamed: 30 }),
  },
  conducts: {
    micro_trafficking: [['micro-trafficking', 'basic', 1]],
    trafficking: [['trafficking', 'basic', 1]],
    trafficking_aggravated: [['trafficking', 'aggravated', 1]],
    prison_introduction: [['trafficking', 'attenuated', 1]],
    intentional_homicide: [['homicide-simple', 'basic', 1]],
    rape: [
      ['rape', 'basic', 70],
      ['rape', 'aggravated', 30],
    ],
  },
  smallQuantity: assumedParts(
    { cannabis: 200, cocaine_hcl: 30, cocaine_base: 30, crack: 15, mdma: 5 },
    'grams, assumed: the law has no small-quantity band',
  ),
  substances: assumedParts({ cannabis: 40, crack: 30, cocaine_hcl: 20, mdma: 3, multiple: 7 }),
  limits: { simple: assumed(365, '365 days') },
  pleaFloor: assumed(2 / 3, '2/3 of the minimum (discount of one third)'),
  life: {},
  remandPace: assumed(0.8, 'common table × 0.8'),
};
