import { per } from '../../arithmetic.js';
import { bandOf } from '../../band.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { detail, flag } from '../../outcome.js';

/** From this density on, overcrowding is called critical. INPE (Peru) says above it, Carranza at it. */
const CRITICAL = 120;

/** People above capacity as a share of it, the same as people, and the word for it. Below nought: free places. */
export default defineIndicator({
  id: 'overcrowding-excess',
  code: 'A3',
  family: 'capacity',
  unit: 'percent',
  better: 'lower',
  interval: 'definition',
  needs: { held: one('prison-population'), places: one('official-capacity') },
  sources: [
    'INPE (Peru), Informe Estadístico, February 2014',
    'Penal Reform International, Ten-Point Plan (2012)',
  ],
  strata: [{}, { sex: 'female' }, { sex: 'male' }],
  measure: ({ held, places }) => {
    const outcome = per(100, held, places);
    if (outcome.kind === 'refused') return outcome;
    const excess = held.value - places.value;
    return {
      ...outcome,
      value: outcome.value - 100,
      details: {
        'excess-persons': detail(excess, 'persons'),
        'excess-pct': detail(outcome.value - 100, 'percent'),
        'places-needed-for-100': detail(Math.max(0, excess), 'places'),
        'release-needed-for-120': detail(
          Math.max(0, held.value - (CRITICAL / 100) * places.value),
          'persons',
        ),
        band: detail(bandOf(outcome.value), 'word'),
      },
      flags: outcome.value === CRITICAL ? [flag('own-reading-of-threshold')] : [],
    };
  },
});
