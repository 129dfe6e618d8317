import { assumed, assumedParts, counts, share } from './marginal.js';

/** Mexico. Imprisonment for life is not used. */
export default {
  code: 'MEX',
  folder: 'mexico',
  name: 'Mexico',
  women: {
    drug: assumed(
      0.09,
      '9.0%, above the share of all; that women are over-represented is published (26.0% of the offences of women admitted in 2020, 19.6% of all: INEGI)',
    ),
    other: share(13985, 236773, 'all people held, year end 2024 (`inegi-censo-2025`)'),
  },
  foreign: share(3066, 220419, 'all people held, UNODC 2021'),
  prior: { other: assumed(0.2) },
  education: assumedParts({ none: 4, primary: 28, secondary: 61, tertiary: 7 }),
  lowIncome: assumed(0.72),
  violentDrug: assumed(0.08),
  offences: {
    printed: counts({ intentional_homicide: 54461, rape: 25452 }, 'people held, UNODC 2021'),
    rest: assumedParts({
      aggravated_robbery: 50000,
      theft: 20000,
      assault: 7000,
      weapons: 12000,
      fraud: 4000,
      family_maintenance: 2500,
      other: 20000,
      unknown: 6000,
    }),
  },
  drugs: {
    printed: counts(
      { possession: 398, micro_trafficking: 371, trafficking: 231 },
      'per thousand, INEGI 2020: 61.1% local (simple possession 39.3%, the rest dealing or possession with intent) and 38.9% federal (possession 40.7%, the rest trafficking)',
    ),
    rest: assumedParts({ trafficking_aggravated: 40, cultivation: 50, unnamed: 30 }),
  },
  conducts: {
    possession: [
      ['possession', 'basic', 60],
      ['possession-federal', 'basic', 40],
    ],
    micro_trafficking: [
      ['micro-trafficking', 'basic', 50],
      ['possession-with-intent', 'basic', 43],
      ['micro-trafficking', 'aggravated', 7],
    ],
    trafficking: [
      ['trafficking', 'basic', 50],
      ['possession-with-intent-federal', 'basic', 50],
    ],
    trafficking_aggravated: [['trafficking', 'aggravated', 1]],
    cultivation: [['cultivation', 'attenuated', 1]],
    intentional_homicide: [
      ['homicide-simple', 'basic', 60],
      ['homicide-aggravated', 'aggravated', 40],
    ],
    rape: [['rape', 'basic', 1]],
    aggravated_robbery: [['robbery-aggravated', 'basic', 1]],
  },
  smallQuantity: counts(
    { cannabis: 5000, cocaine_hcl: 500, methamphetamine: 40, heroin: 50, mdma: 40 },
    'grams, a thousand times the table of articles 478–479, Ley General de Salud (`ley-general-de-salud`)',
  ),
  substances: assumedParts({
    cannabis: 42,
    methamphetamine: 34,
    cocaine_hcl: 12,
    heroin: 4,
    mdma: 2,
    multiple: 6,
  }),
  limits: { simple: assumed(730, '730 days') },
  pleaFloor: assumed(2 / 3, '2/3 of the minimum (discount of one third)'),
  life: {},
  remandPace: assumed(1, 'common table'),
};
