import { cases, strataOf } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, refuse } from '../../outcome.js';
import { isSmall } from '../../small-counts.js';
import { modesOf, sizeOf, wilson } from '../../statistics/index.js';
import { caseFlags, caseInterval, refuseSides, unknownFlags, withInterval } from '../../terms.js';

/** In months: terms this near to the legal minimum are at it (catalogue, D6). */
const TOLERANCE = 0.5;
/** A commonest term is named only when so many have it that nobody can be told by it. */
const NAMED = 10;

const need = cases({
  of: ['sentences', 'admissions', 'held'],
  keys: ['offence_class', 'months_over_minimum', 'months'],
  optional: ['drug_subtype'],
});

/** How many prison terms stand exactly at the legal minimum: there the legislator, not the judge, set the sentence. */
export default defineIndicator({
  id: 'minimum-clustering-share',
  code: 'D6',
  family: 'sentences',
  unit: 'percent',
  better: 'lower',
  interval: 'superpopulation',
  needs: { cases: need },
  sources: ['Wilson (1927)'],
  strata: strataOf(need, [['offence_class'], ['offence_class', 'drug_subtype']]),
  measure: ({ cases: all }) => {
    const over = all.counts('months_over_minimum');
    const n = sizeOf(over);
    if (n < 5) return refuse('base-under-five', { fact: 'cases' });
    if (n < NAMED) return refuse('base-under-ten', { fact: 'cases' }, [all.operand({}, n)]);
    const at = sizeOf(over.filter(([months]) => Math.abs(months) <= TOLERANCE));
    const below = sizeOf(over.filter(([months]) => months < -TOLERANCE));
    const refusal = refuseSides(at, n, [all.operand({}, n)]);
    if (refusal) return refusal;
    const bounds = wilson(at, n);
    const known = all.counts('months').filter(([months]) => months > 0 && Number.isFinite(months));
    const modes = modesOf(known, 3).filter(([, count]) => count >= NAMED);
    // A term in months of which no minimum is known; whoever got no prison, or life, has none.
    const unknown = Math.max(0, sizeOf(known) - n);
    return {
      kind: 'measured',
      value: (100 * at) / n,
      operands: [all.operand({}, at), all.operand({}, n)],
      numerator: all.operand({}, at),
      denominator: all.operand({}, n),
      details: {
        'at-minimum': detail(at, 'persons'),
        // What the two leave of the base is the number above the minimum.
        'below-minimum': detail(isSmall(n - at - below) ? null : below, 'persons'),
        n: detail(n, 'persons'),
        'n-unknown': detail(unknown, 'persons'),
        ...Object.fromEntries(
          modes.flatMap(([months, count], index) => [
            [`mode-${index + 1}-months`, detail(months, 'months')],
            [`mode-${index + 1}-n`, detail(isSmall(Math.abs(at - count)) ? null : count, 'persons')],
          ]),
        ),
      },
      ...withInterval(caseInterval(all, { low: 100 * bounds.low, high: 100 * bounds.high }, 'wilson-95')),
      flags: [...caseFlags(all, n), ...unknownFlags(n, unknown)],
    };
  },
});
