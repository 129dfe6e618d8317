import { unlike } from '../../arithmetic.js';
import { bandOf } from '../../band.js';
import { defineIndicator } from '../../define-indicator.js';
import { definitions, one } from '../../need.js';
import { detail, flag, operand } from '../../outcome.js';

/** Occupancy under each meaning of "place", and the distance between the extremes in percentage points. */
export default defineIndicator({
  id: 'occupancy-capacity-sensitivity',
  code: 'A7',
  family: 'capacity',
  unit: 'percentage-points',
  better: 'neither',
  interval: 'definition',
  needs: { held: one('prison-population'), meanings: definitions('official-capacity') },
  sources: ['Penal Reform International, Ten-Point Plan (2012)'],
  measure: ({ held, meanings }) => {
    for (const places of meanings) {
      const refusal = unlike(held, places);
      if (refusal) return refusal;
    }
    const rates = meanings.map((places) => ({
      meaning: places.definition.capacity ?? 'official_unspecified',
      density: (100 * held.value) / places.value,
    }));
    const densities = rates.map(({ density }) => density);
    const [low, high] = [Math.min(...densities), Math.max(...densities)];
    const robust = new Set(densities.map(bandOf)).size === 1;
    return {
      kind: 'measured',
      value: high - low,
      operands: [operand(held), ...meanings.map(operand)],
      details: {
        'occupancy-low': detail(low, 'percent'),
        'occupancy-high': detail(high, 'percent'),
        'spread-points': detail(high - low, 'percentage-points'),
        ...Object.fromEntries(
          rates.map(({ meaning, density }) => [`occupancy-${key(meaning)}`, detail(density, 'percent')]),
        ),
        ...Object.fromEntries(
          rates.map(({ meaning, density }) => [`band-${key(meaning)}`, detail(bandOf(density), 'word')]),
        ),
        'band-robust': detail(robust, 'yes-no'),
      },
      flags: robust ? [] : [flag('band-not-robust')],
    };
  },
});

const key = (meaning: string) => meaning.replaceAll('_', '-');
