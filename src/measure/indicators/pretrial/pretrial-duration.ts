import { cases, strataOf } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, flag, refuse } from '../../outcome.js';
import { kaplanMeier, medianOf, medianSurvival, sizeOf, survivalAt } from '../../statistics/index.js';
import { caseFlags } from '../../terms.js';

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
    const curve = kaplanMeier([
      ...ended.map(([time, count]) => ({ time, ended: true, count })),
      ...censored.map(([time, count]) => ({ time, ended: false, count })),
    ]);
    const median = medianSurvival(curve);
    if (median === undefined) return refuse('median-not-reached', { n }, [all.operand({}, n)]);
    const low = curve.steps.find((step) => (step.low ?? step.survival) <= 0.5)?.time;
    const high = curve.steps.find((step) => (step.high ?? step.survival) <= 0.5)?.time;
    const basis = all.origin.definition.basis === 'sample' ? 'sampling' : 'superpopulation';
    const undated = open.size - sizeOf(censored);
    return {
      kind: 'measured',
      value: median,
      operands: [all.operand({}, n)],
      details: {
        n: detail(n, 'count'),
        'n-still-held': detail(sizeOf(censored), 'count'),
        'survival-180-days': detail(survivalAt(curve, HALF_A_YEAR)?.survival ?? null, 'index'),
        'median-of-ended': detail(ended.length === 0 ? null : medianOf(ended), 'days'),
      },
      ...(low !== undefined && high !== undefined
        ? { interval: { low, high, kind: basis, method: 'kaplan-meier-median-95' } }
        : {}),
      flags: [
        ...caseFlags(all, n),
        ...(undated > 0 ? [flag('open-cases-without-date', { n: undated })] : []),
      ],
    };
  },
});
