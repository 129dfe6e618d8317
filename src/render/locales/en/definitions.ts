import type { Locale } from '../locale.js';

export const definitionKeys: Locale['definitionKeys'] = {
  counting_unit: 'counts',
  coverage: 'covers',
  capacity: 'capacity',
  remand: 'unsentenced',
  remand_included: 'people on remand included',
  police_cells_included: 'police cells included',
  house_arrest_included: 'house arrest included',
  juveniles_included: 'juveniles included',
  admissions_unit: 'admissions count',
  cases: 'cases',
  basis: 'basis',
  currency: 'currency',
  price_year: 'prices of',
  capital_included: 'building and equipment included',
  comparison_design: 'comparison',
  return_event: 'a return is',
  follow_up_months: 'followed for, months',
};

const yesNo = { yes: 'yes', no: 'no' };

export const definitionValues: Locale['definitionValues'] = {
  counting_unit: { person: 'people', charge: 'charges', case: 'cases' },
  coverage: {
    national: 'the whole country',
    federal: 'federal prisons',
    state: 'state prisons',
    facility_set: 'a set of facilities',
  },
  capacity: {
    design: 'design',
    operational: 'operational',
    official_unspecified: 'official, meaning not stated',
    legal_maximum: 'legal maximum',
    measured_4m2: 'measured at 4 m² a person',
  },
  remand: {
    sdg_unsentenced: 'no first decision (SDG 16.3.2)',
    wpb_remand: 'pre-trial or remand as in the World Prison Brief',
    national: 'national definition',
  },
  remand_included: yesNo,
  police_cells_included: yesNo,
  house_arrest_included: yesNo,
  juveniles_included: yesNo,
  admissions_unit: { person: 'people', entry: 'entries' },
  cases: {
    sentences: 'people sentenced',
    admissions: 'people admitted',
    releases: 'people released',
    held: 'people held on a day',
    participants: 'participants of a programme',
  },
  basis: { register: 'complete register', sample: 'sample' },
  currency: {},
  price_year: {},
  capital_included: yesNo,
  comparison_design: {
    randomised: 'drawn by lot',
    matched: 'matched one by one',
    adjusted: 'adjusted for known differences',
    historical: 'people of an earlier time',
    unmatched: 'another group, not matched',
    before_after: 'the same people before',
    graduates_dropouts: 'those who dropped out',
  },
  return_event: {
    rearrest: 'a new arrest',
    reconviction: 'a new conviction',
    reimprisonment: 'a new imprisonment',
  },
  follow_up_months: {},
};

export const notStated = 'not stated';
