import { cases, strataOf } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, refuse } from '../../outcome.js';
import { isSmall } from '../../small-counts.js';
import { wilson } from '../../statistics/index.js';
import { caseFlags, caseInterval, refuseSides, unknownFlags, withInterval } from '../../terms.js';

const need = cases({
  of: ['sentences', 'admissions', 'held'],
  keys: ['over_limit'],
  optional: ['offence_class', 'remand_days'],
  yearly: false,
});

/** How many were on remand longer than the law allows, of those whose days and limit are both known. */
export default defineIndicator({
  id: 'pretrial-overstay-share',
  code: 'F4',
  family: 'pretrial',
  unit: 'percent',
  better: 'lower',
  interval: 'superpopulation',
  over: 'newest-date',
  needs: { cases: need },
  sources: ['Wilson (1927)'],
  strata: strataOf(need, [['sex'], ['offence_class']]),
  measure: ({ cases: all }) => {
    const [over, within] = (['yes', 'no'] as const).map((state) => all.where({ over_limit: state }).size);
    if (over === undefined || within === undefined) return refuse('need-absent', { fact: 'cases' });
    const n = over + within;
    if (n < 5) return refuse('base-under-five', { fact: 'cases' });
    if (n < 10) return refuse('base-under-ten', { fact: 'cases' }, [all.operand({}, n)]);
    const refusal = refuseSides(over, n, [all.operand({}, n)]);
    if (refusal) return refusal;
    const unknown = all.size - n;
    // The range over one to four unknown would tell how many they are.
    const bound = (count: number) =>
      detail(isSmall(unknown) ? null : (100 * count) / (n + unknown), 'percent');
    const bounds = wilson(over, n);
    return {
      kind: 'measured',
      value: (100 * over) / n,
      numerator: all.operand({}, over),
      denominator: all.operand({}, n),
      operands: [all.operand({}, over), all.operand({}, n)],
      details: {
        'n-unknown': detail(unknown, 'persons'),
        'bound-low': bound(over),
        'bound-high': bound(over + unknown),
      },
      ...withInterval(caseInterval(all, { low: 100 * bounds.low, high: 100 * bounds.high }, 'wilson-95')),
      flags: [...caseFlags(all, n), ...unknownFlags(n, unknown)],
    };
  },
});
