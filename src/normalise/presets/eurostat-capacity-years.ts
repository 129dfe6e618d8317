import { definePreset } from './define-preset.js';
import { CAPACITY, COUNTRY, FLAGS, LEFT_OUT } from './eurostat-codes.js';

/** Eurostat, prison capacity, a year a column: tab-separated, its first column of several. */
export default definePreset({
  ...CAPACITY,
  id: 'eurostat-capacity-years',
  publisher: 'Eurostat',
  basis: 'published layout',
  headers: ['indic cr', 'unit', 'geo'],
  decisions: { columns: { geo: 'country' } },
  words: { country: COUNTRY },
  leftOut: LEFT_OUT,
  periods: true,
  flags: { letters: FLAGS },
  notes: [
    ...CAPACITY.notes,
    'The first column, freq,indic_cr,unit,geo\\TIME_PERIOD, holds several, in whichever order they are named.',
  ],
});
