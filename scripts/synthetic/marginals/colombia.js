import { assumed, assumedParts, counts, printed, share } from './marginal.js';

/** Colombia. Imprisonment for life is not used. */
export default {
  code: 'COL',
  folder: 'colombia',
  name: 'Colombia',
  women: {
    drug: share(2582, 17445, 'people held under article 376, INPEC, 5 December 2022 (`redcheq-2022`)'),
    other: share(6672, 96913, 'all people held, UNODC 2021'),
  },
  foreign: share(1781, 96913, 'all people held, UNODC 2021'),
  prior: { other: printed(0.134, 'people held, November 2012 (CEJ, Justiciómetro J-83, quoting INPEC)') },
  education: {
    value: { none: 5, primary: 38, secondary: 54, tertiary: 3 },
    shown: '43% at most primary, 97% at most secondary; none 5 and primary 38 assumed',
    from: 'people held, Chaparro (Dejusticia 2015), press summary',
  },
  lowIncome: printed(
    0.843,
    'low strata, women held for drugs, Ministry of Justice survey of 2020 (`redcheq-2022`)',
  ),
  violentDrug: printed(
    0.12,
    'violent conduct, Chaparro (Dejusticia 2015), press summary; its base is ambiguous',
  ),
  offences: {
    printed: counts({ intentional_homicide: 29493, rape: 20746 }, 'people held, UNODC 2019'),
    rest: assumedParts({
      aggravated_robbery: 30000,
      theft: 14000,
      assault: 5000,
      weapons: 12000,
      fraud: 3000,
      family_maintenance: 4000,
      other: 9000,
      unknown: 3000,
    }),
  },
  drugs: {
    printed: counts({}, ''),
    rest: assumedParts({
      micro_trafficking: 46,
      trafficking: 36,
      trafficking_aggravated: 5,
      cultivation: 7,
      precursors: 3,
      unnamed: 3,
    }),
  },
  conducts: {
    micro_trafficking: [['micro-trafficking', 'basic', 1]],
    trafficking: [
      ['trafficking', 'attenuated', 60],
      ['trafficking', 'basic', 40],
    ],
    trafficking_aggravated: [['trafficking', 'aggravated', 1]],
    cultivation: [
      ['cultivation', 'attenuated', 70],
      ['cultivation', 'basic', 30],
    ],
    precursors: [['precursors', 'basic', 1]],
    intentional_homicide: [
      ['homicide-simple', 'basic', 70],
      ['homicide-aggravated', 'aggravated', 30],
    ],
    rape: [['rape', 'basic', 1]],
    aggravated_robbery: [['robbery-aggravated', 'basic', 1]],
  },
  smallQuantity: counts(
    { cannabis: 1000, cocaine_hcl: 100, cocaine_base: 100, heroin: 20, mdma: 200 },
    'grams, Ley 599/2000, article 376 (`suin-ley-599-2000`)',
  ),
  substances: assumedParts({
    cannabis: 48,
    cocaine_base: 26,
    cocaine_hcl: 15,
    heroin: 3,
    mdma: 3,
    multiple: 5,
  }),
  limits: { simple: assumed(365, '365 days') },
  pleaFloor: assumed(1 / 2, '1/2 of the minimum (discount of one half)'),
  life: {},
  remandPace: assumed(1, 'common table'),
};
