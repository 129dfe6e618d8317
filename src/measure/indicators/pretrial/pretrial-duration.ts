import { cases, strataOf } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, flag, refuse } from '../../outcome.js';
import { isSmall } from '../../small-counts.js';
import { kaplanMeier, medianOf, medianSurvival, sizeOf, survivalAt } from '../../statistics/index.js';
import { caseFlags, caseInterval, refuseUnknown, unknownFlags, withInterval } from '../../terms.js';

const need = cases({
  of: ['sentences', 'admissions', 'held'],
  keys: ['remand_days', 'remand_ended'],
  optional: ['offence_class'],
  yearly: false,
});
/** In days. */
const HALF_A_YEAR = 180;

/**
 * The time by which half of those detained have had their case decided or been released, counting those still inside. Ended
 * cases alone would say less than the truth, and people inside on one day more.
 */
export default defineIndicator({
  id: 'pretrial-duration',
  code: 'F3',
  family: 'pretrial',
  unit: 'days',
  better: 'lower',
  interval: 'superpopulation',
  over: 'newest-date',
  needs: { cases: need },
  sources: ['Kaplan & Meier (1958)', 'Greenwood (1926)'],
  strata: strataOf(need, [['sex'], ['offence_class']]),
  measure: ({ cases: all }) => {
    if (all.origin.definition.cases === 'held') return refuse('stock-of-durations', {}, [all.operand()]);
    const ended = all.where({ remand_ended: 'yes' }).counts('remand_days');
    const open = all.where({ remand_ended: 'no' });
    const censored = open.counts('remand_days');
    const n = sizeOf(ended) + sizeOf(censored);
    if (n < 5) return refuse('base-under-five', { fact: 'cases' });
    if (n < 10) return refuse('base-under-ten', { fact: 'cases' }, [all.operand({}, n)]);
    if (censored.length === 0) return refuse('ended-only', { open: open.size }, [all.operand({}, n)]);
    const undated = open.size - sizeOf(censored);
    const unknown = all.size - n;
    // Who still waits and is not dated cannot be counted among those at risk, and the median comes out too short.
    const refusal = refuseUnknown(n, unknown, [all.operand({}, n)]);
    if (refusal) return refusal;
    const curve = kaplanMeier([
      ...ended.map(([time, count]) => ({ time, ended: true, count })),
      ...censored.map(([time, count]) => ({ time, ended: false, count })),
    ]);
    const median = medianSurvival(curve);
    if (median === undefined) return refuse('median-not-reached', { n }, [all.operand({}, n)]);
    const low = curve.steps.find((step) => (step.low ?? step.survival) <= 0.5)?.time;
    const high = curve.steps.find((step) => (step.high ?? step.survival) <= 0.5)?.time;
    const by180 = sizeOf(ended.filter(([days]) => days <= HALF_A_YEAR));
    const beyond = sizeOf(ended) + sizeOf(censored.filter(([days]) => days > HALF_A_YEAR)) - by180;
    const isTold = !isSmall(by180) && !isSmall(beyond);
    return {
      kind: 'measured',
      value: median,
      operands: [all.operand({}, n)],
      details: {
        n: detail(n, 'persons'),
        'n-still-held': detail(sizeOf(censored), 'persons'),
        'survival-180-days': detail(
          isTold ? (survivalAt(curve, HALF_A_YEAR)?.survival ?? null) : null,
          'index',
        ),
        'median-of-ended': detail(sizeOf(ended) < 5 ? null : medianOf(ended), 'days'),
      },
      ...(low !== undefined && high !== undefined
        ? withInterval(caseInterval(all, { low, high }, 'kaplan-meier-median-95'))
        : {}),
      flags: [
        ...caseFlags(all, n),
        ...unknownFlags(n, unknown),
        ...(undated > 0 ? [flag('open-cases-without-date', { n: undated })] : []),
      ],
    };
  },
});
