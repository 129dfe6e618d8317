import { assumed, assumedParts, counts, share } from './marginal.js';

/** The Dominican Republic. Imprisonment for life is not used. */
export default {
  code: 'DOM',
  folder: 'dominican-republic',
  name: 'Dominican Republic',
  women: {
    drug: assumed(0.06),
    other: share(661, 25711, 'all people held, December 2022 (`listin-diario-2023`)'),
  },
  foreign: share(1849, 25711, 'all people held, December 2022 (`listin-diario-2023`)'),
  prior: { other: assumed(0.25) },
  education: assumedParts({ none: 7, primary: 45, secondary: 42, tertiary: 6 }),
  lowIncome: assumed(0.78),
  violentDrug: assumed(0.05),
  offences: {
    printed: counts({ intentional_homicide: 9822, rape: 3996 }, 'people held, UNODC 2020'),
    rest: assumedParts({
      aggravated_robbery: 6200,
      theft: 2800,
      assault: 900,
      weapons: 900,
      fraud: 400,
      other: 1500,
      unknown: 600,
    }),
  },
  drugs: {
    printed: counts(
      { possession: 4594, trafficking: 3041 },
      'people held, UNODC 2020; six in ten of those held for possession are entered as `micro_trafficking` (distribution) by assumption',
    ),
    rest: assumedParts({ trafficking_aggravated: 320, unnamed: 250 }),
  },
  conducts: {
    possession: [
      ['possession', 'basic', 40],
      ['micro-trafficking', 'basic', 60, 'micro_trafficking'],
    ],
    trafficking: [['trafficking', 'basic', 1]],
    trafficking_aggravated: [['trafficking-financing', 'aggravated', 1]],
    intentional_homicide: [
      ['homicide-simple', 'basic', 70],
      ['homicide-aggravated', 'aggravated', 30],
    ],
  },
  smallQuantity: counts(
    { cannabis: 453, cocaine_hcl: 5, crack: 5 },
    'grams, Ley 50-88: distribution up to one pound of marijuana (453 g) and 5 g of cocaine (`webehigh-ley-50-88`)',
  ),
  substances: assumedParts({ cannabis: 48, cocaine_hcl: 32, crack: 14, multiple: 6 }),
  limits: { simple: assumed(365, '365 days') },
  pleaFloor: assumed(2 / 3, '2/3 of the minimum (discount of one third)'),
  life: {},
  remandPace: assumed(1.4, 'common table × 1.4'),
};
