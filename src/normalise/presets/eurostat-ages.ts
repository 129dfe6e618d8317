import { definePreset } from './define-preset.js';
import {
  COUNTRY,
  DAY_NOTE,
  FLAG_NOTE,
  LEFT_OUT,
  NUMBERS,
  OBSERVATIONS,
  ONLY_OBSERVATIONS,
  SEX,
} from './eurostat-codes.js';

/** Eurostat, prisoners by age and sex, of which those of every age are read: SDMX-CSV with codes. */
export default definePreset({
  ...OBSERVATIONS,
  id: 'eurostat-ages',
  title: 'Prisoners by age and sex (crim_pris_age)',
  publisher: 'Eurostat',
  basis: 'published layout',
  headers: ['age', 'sex', 'unit', 'geo', 'time period', 'obs value'],
  evidence: { DATAFLOW: ['ESTAT:CRIM_PRIS_AGE'], STRUCTURE_ID: ['ESTAT:CRIM_PRIS_AGE'] },
  words: { country: COUNTRY, sex: SEX },
  leftOut: LEFT_OUT,
  rows: [
    { where: { age: ['TOTAL', 'Total'], unit: NUMBERS }, table: 'prison-population', column: 'persons' },
  ],
  notes: [
    'Rows of all ages are read: everyone, and each sex. Single age groups are not.',
    DAY_NOTE,
    FLAG_NOTE,
    ONLY_OBSERVATIONS,
  ],
});
