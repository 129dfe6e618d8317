import { cases, strataOf } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { detail, type Outcome, refuse } from '../../outcome.js';
import { type FollowUp, kaplanMeier, survivalAt } from '../../statistics/index.js';
import { caseFlags, caseInterval, withInterval } from '../../terms.js';

/** In months. */
const WINDOWS = [12, 24, 36] as const;
/** The curve ends where fewer than this are still followed (catalogue, G3). */
const LEAST_AT_RISK = 10;

const need = cases({
  of: ['releases', 'participants'],
  keys: ['returned', 'return_months', 'followup_months'],
  optional: ['offence_class', 'return_event'],
});

/** The estimated share that has come back by a date when not everyone was followed equally long. */
export default defineIndicator({
  id: 'recidivism-survival',
  code: 'G3',
  family: 'return',
  unit: 'percent',
  better: 'lower',
  interval: 'superpopulation',
  needs: { cases: need },
  sources: ['Kaplan & Meier (1958)', 'Greenwood (1926)', 'Kalbfleisch & Prentice (1980), log-log limits'],
  strata: strataOf(need, [['offence_class']]),
  measure: ({ cases: all }): Outcome | readonly Variant[] => {
    const records = followUps(all);
    const n = records.reduce((sum, { count }) => sum + count, 0);
    if (n < 5) return refuse('base-under-five', { fact: 'cases' });
    if (n < 10) return refuse('base-under-ten', { fact: 'cases' }, [all.operand({}, n)]);
    const back = records.filter(({ ended }) => ended).reduce((sum, { count }) => sum + count, 0);
    const curve = kaplanMeier(records, { stopBelow: LEAST_AT_RISK });
    const answers = WINDOWS.flatMap((window): Variant[] => {
      const at = survivalAt(curve, window);
      if (!at) return [];
      const outcome: Outcome = {
        kind: 'measured',
        value: 100 * (1 - at.survival),
        operands: [all.operand({}, n)],
        details: {
          n: detail(n, 'count'),
          survival: detail(at.survival, 'index'),
          'greenwood-se': detail(at.greenwoodSe ?? null, 'index'),
          'naive-share': detail((100 * back) / n, 'percent'),
        },
        ...(at.low !== undefined && at.high !== undefined
          ? withInterval(
              caseInterval(
                all,
                { low: 100 * (1 - at.high), high: 100 * (1 - at.low) },
                'kaplan-meier-log-log-95',
              ),
            )
          : {}),
        flags: caseFlags(all, n),
      };
      return [{ variant: `${window}-months`, outcome }];
    });
    return answers.length > 0 ? answers : refuse('followup-too-short', { longest: Math.floor(curve.until) });
  },
});

/** Each person's time until the return, or until the end of the follow-up; who is followed for no known time is left out. */
function followUps(all: Cases): FollowUp[] {
  const back = all.where({ returned: 'yes' }).counts('return_months');
  const not = all.where({ returned: 'no' }).counts('followup_months');
  return [
    ...back.map(([time, count]) => ({ time, ended: true, count })),
    ...not.map(([time, count]) => ({ time, ended: false, count })),
  ];
}
