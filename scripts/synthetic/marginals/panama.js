import { assumed, assumedParts, counts, share } from './marginal.js';

/** Panama. Imprisonment for life is not used. */
export default {
  code: 'PAN',
  folder: 'panama',
  name: 'Panama',
  women: {
    drug: {
      value: (0.7 * 942) / (0.7 * 942 + 0.31 * 17287),
      shown: '70% of 942 women and 31% of 17,287 men = 11.0%',
      from: 'shares of 2020 (ALAI 2020, which prints other counts beside them) applied to UNODC 2020',
    },
    other: share(1078, 20554, 'all people held, May 2022 (`prensa-latina-2022`, `panama-america-2022`)'),
  },
  foreign: share(1453, 18229, 'all people held, UNODC 2020'),
  prior: { other: assumed(0.25) },
  education: assumedParts({ none: 3, primary: 34, secondary: 55, tertiary: 8 }),
  lowIncome: assumed(0.75),
  violentDrug: assumed(0.06),
  offences: {
    printed: counts(
      { rape: 8, weapons: 11, other: 5 },
      'percent of people held, 30 June 2014: sexual, collective security other than drugs, other (La Estrella de Panamá 2014); all sexual offences are entered as rape',
    ),
    rest: assumedParts(
      { aggravated_robbery: 20, theft: 12, intentional_homicide: 14, assault: 4, unknown: 2 },
      'sums of 32 (property) and 18 (life and integrity) printed by the same source; their split is assumed',
    ),
  },
  drugs: {
    printed: counts({}, ''),
    rest: assumedParts({
      possession: 14,
      micro_trafficking: 38,
      trafficking: 38,
      production: 3,
      conspiracy: 4,
      unnamed: 3,
    }),
  },
  conducts: {
    possession: [['possession', 'basic', 1]],
    micro_trafficking: [['trafficking-domestic-sale', 'basic', 1]],
    trafficking: [
      ['possession-with-intent', 'basic', 60],
      ['trafficking', 'basic', 40],
    ],
    production: [['production', 'basic', 1]],
    conspiracy: [['conspiracy', 'basic', 1]],
    intentional_homicide: [['homicide-simple', 'basic', 1]],
    rape: [['rape', 'basic', 1]],
  },
  smallQuantity: assumedParts(
    { cannabis: 200, cocaine_hcl: 30, cocaine_base: 30, crack: 15, mdma: 5 },
    'grams, assumed: the law prints none',
  ),
  substances: assumedParts({ cannabis: 42, cocaine_hcl: 36, crack: 12, mdma: 3, multiple: 7 }),
  limits: { simple: assumed(365, '365 days') },
  pleaFloor: assumed(2 / 3, '2/3 of the minimum (discount of one third)'),
  life: {},
  remandPace: assumed(1.2, 'common table × 1.2'),
};
