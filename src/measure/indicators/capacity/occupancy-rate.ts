import { per } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';

/** People held for every hundred official places, on the same day. */
export default defineIndicator({
  id: 'occupancy-rate',
  code: 'A2',
  family: 'capacity',
  unit: 'percent',
  better: 'lower',
  interval: 'definition',
  needs: { held: one('prison-population'), places: one('official-capacity') },
  sources: ['World Prison Brief: occupancy level', 'Council of Europe, SPACE I: inmates per 100 places'],
  strata: [{}, { sex: 'female' }, { sex: 'male' }],
  measure: ({ held, places }) => per(100, held, places),
});
