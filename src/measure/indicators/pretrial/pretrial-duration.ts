import { cases, strataOf } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, flag, refuse } from '../../outcome.js';
import { isSmall } from '../../small-counts.js';
import {
  type FollowUp,
  kaplanMeier,
  medianOf,
  medianSurvival,
  sizeOf,
  survivalAt,
} from '../../statistics/index.js';
import { caseFlags, caseInterval, refuseUnknown, unknownFlags, withInterval } from '../../terms.js';
import { toldCurve } from '../../told-curve.js';

const need = cases({
  of: ['sentences', 'admissions', 'held'],
  keys: ['remand_days', 'remand_ended'],
  optional: ['offence_class'],
  yearly: false,
});
/** In days. */
const HALF_A_YEAR = 180;
/** The distance between two points of the curve, in days. */
const STEP = 30;
/** Fewer people than this have no curve of their own. */
const LEAST_DRAWN = 20;
/** The curve ends where fewer than this are still followed, as that of returns does (catalogue, G3). */
const LEAST_AT_RISK = 10;

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
    const curve = kaplanMeier(followUps(all));
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
      series: Object.keys(all.origin.slice).length === 0 ? curvesOf(all, isTold) : [],
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

function followUps(some: Cases): FollowUp[] {
  const [ended, open] = (['yes', 'no'] as const).map((state) =>
    some
      .where({ remand_ended: state })
      .counts('remand_days')
      .map(([time, count]) => ({ time, ended: state === 'yes', count })),
  );
  return [...(ended ?? []), ...(open ?? [])];
}

/**
 * Everyone's curve or, where both are large enough, that of people detained for drugs beside that of all others: the two
 * and everyone together would give away the few whose offence is not known.
 */
function curvesOf(all: Cases, isTold: boolean) {
  // Of a part the share at half a year may be told by a measure of its own.
  const drawn = (part: string, some: Cases) => {
    const told = isTold || part !== '' ? [HALF_A_YEAR] : [];
    const records = followUps(some);
    const size = records.reduce((sum, { count }) => sum + count, 0);
    if (size < LEAST_DRAWN) return [];
    return toldCurve(records, kaplanMeier(records, { stopBelow: LEAST_AT_RISK }), {
      name: 'still-held',
      part,
      unit: 'days',
      step: STEP,
      told,
    });
  };
  const others = all.has('offence_class')
    ? all
        .each('offence_class')
        .flatMap(([offence]) => (offence === 'drug' || offence === 'unknown' ? [] : [offence]))
    : [];
  const parts = all.has('offence_class')
    ? [
        ...drawn('drug', all.where({ offence_class: 'drug' })),
        ...drawn('other-offences', all.where({ offence_class: others })),
      ]
    : [];
  return parts.length === 2 ? parts : drawn('', all);
}
