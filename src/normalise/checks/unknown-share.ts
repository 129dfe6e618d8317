import { periodKey } from '../../model/period.js';
import { type Problem, problem } from '../../model/problem.js';
import { DIMENSIONS } from '../../model/slice.js';
import { percentBeside } from '../percent-beside.js';
import { differentSlices } from '../subjects.js';
import { type Checked, defineCheck, divisionsBy, placeOf, sumOf } from './define-check.js';

/** Catalogue, validation rules: from this share of unknowns on, a share of the known may mislead. */
const MOST_UNKNOWN = 0.05;
/** Catalogue, validation rules: above this share of unknowns, a share of the known is withheld. */
const TOO_MANY_UNKNOWN = 0.2;
const LIMITS = [100 * MOST_UNKNOWN, 100 * TOO_MANY_UNKNOWN];
/** Of fewer no share is made, and to print how many they are would tell of a few persons. */
const FEWEST = 5;

/** People of whom a breakdown knows nothing are not like the rest by nature; many of them must be said. */
export default defineCheck({
  id: 'unknown-share',
  run: (facts) => {
    const problems: Problem[] = [];
    const slices = [...differentSlices(facts)];
    for (const dimension of DIMENSIONS) {
      if (!slices.some((slice) => slice[dimension] === 'unknown')) continue;
      for (const { whole, parts } of divisionsBy(facts, dimension)) {
        const unknown = parts.filter(({ slice }) => slice[dimension] === 'unknown');
        const [first] = unknown;
        const sum = sumOf(unknown);
        if (!first || sum < FEWEST || sum <= MOST_UNKNOWN * whole.value) continue;
        problems.push(
          problem(
            sum > TOO_MANY_UNKNOWN * whole.value ? 'unknown-share-too-high' : 'unknown-share',
            placeOf(first),
            {
              unknown: sum,
              total: whole.value,
              percent: percentBeside(sum, whole.value, LIMITS, 1),
              dimension,
              date: periodKey(whole.period),
            },
          ),
        );
      }
    }
    return { problems } satisfies Checked;
  },
});
