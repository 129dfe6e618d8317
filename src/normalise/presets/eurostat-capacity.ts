import { definePreset } from './define-preset.js';
import { CAPACITY, COUNTRY, LEFT_OUT, OBSERVATIONS } from './eurostat-codes.js';

/** Eurostat, prison capacity, one observation a row: SDMX-CSV. */
export default definePreset({
  ...CAPACITY,
  ...OBSERVATIONS,
  id: 'eurostat-capacity',
  publisher: 'Eurostat',
  basis: 'published layout',
  headers: ['indic cr', 'unit', 'geo', 'time period', 'obs value'],
  words: { country: COUNTRY },
  leftOut: LEFT_OUT,
});
