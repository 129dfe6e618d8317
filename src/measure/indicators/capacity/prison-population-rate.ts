import { per } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { flag } from '../../outcome.js';

/** People held for every 100,000 inhabitants of the same sex and nearest year. */
export default defineIndicator({
  id: 'prison-population-rate',
  code: 'A1',
  family: 'capacity',
  unit: 'per-100000',
  better: 'lower',
  interval: 'definition',
  needs: { held: one('prison-population'), inhabitants: one('national-population') },
  sources: ['Fair & Walmsley, World Prison Population List, 14th ed. (2024)'],
  strata: [{}, { sex: 'female' }, { sex: 'male' }],
  measure: ({ held, inhabitants }) =>
    per(100_000, held, inhabitants, { flags: [flag('mid-year-population')] }),
});
