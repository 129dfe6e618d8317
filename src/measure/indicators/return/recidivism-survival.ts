import { cases, strataOf } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { detail, type Outcome, refuse } from '../../outcome.js';
import { returnEvent } from '../../return-event.js';
import { isSmall } from '../../small-counts.js';
import { type FollowUp, kaplanMeier, type SurvivalCurve, survivalAt } from '../../statistics/index.js';
import {
  caseFlags,
  caseInterval,
  refuseSides,
  refuseUnknown,
  unknownFlags,
  withInterval,
} from '../../terms.js';
import { toldCurve } from '../../told-curve.js';

/** In months. */
const WINDOWS = [12, 24, 36] as const;
/** In months: two years that end on the same day of the month are 23.98 or 24.02 months of 30.4375 days. */
const NEARLY = 0.05;
/** The curve ends where fewer than this are still followed (catalogue, G3). */
const LEAST_AT_RISK = 10;

const need = cases({
  of: ['releases', 'participants'],
  keys: ['returned', 'return_months', 'followup_months'],
  optional: ['offence_class', 'return_event', 'funnel'],
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
  measure: ({ cases: given }): Outcome | readonly Variant[] => {
    // Of a table of participants, those who entered the programme.
    const all = given.where({ funnel: 'entered' });
    const records = followUps(all);
    const n = records.reduce((sum, { count }) => sum + count, 0);
    if (n < 5) return refuse('base-under-five', { fact: 'cases' });
    if (n < 10) return refuse('base-under-ten', { fact: 'cases' }, [all.operand({}, n)]);
    const unknown = all.size - n;
    const missing = refuseUnknown(n, unknown, [all.operand({}, n)]);
    if (missing) return missing;
    const back = records.filter(({ ended }) => ended).reduce((sum, { count }) => sum + count, 0);
    const curve = kaplanMeier(records, { stopBelow: LEAST_AT_RISK });
    const answers = WINDOWS.flatMap((window): Variant[] => {
      const at = survivalNear(curve, window);
      if (!at) return [];
      // With few censored before, the curve and the base tell how many came back: one to four are not told.
      const returned = records
        .filter(({ ended, time }) => ended && time <= window + NEARLY)
        .reduce((sum, { count }) => sum + count, 0);
      const refusal = refuseSides(returned, n, [all.operand({}, n)]);
      if (refusal) return [{ variant: `${window}-months`, outcome: refusal }];
      const outcome: Outcome = {
        kind: 'measured',
        value: 100 * (1 - at.survival),
        operands: [all.operand({}, n)],
        details: {
          n: detail(n, 'persons'),
          event: returnEvent(all),
          survival: detail(at.survival, 'index'),
          'greenwood-se': detail(at.greenwoodSe ?? null, 'index'),
          'naive-share': detail(isSmall(back) || isSmall(n - back) ? null : (100 * back) / n, 'percent'),
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
        flags: [...caseFlags(all, n), ...unknownFlags(n, unknown)],
      };
      return [{ variant: `${window}-months`, outcome }];
    });
    const [first, ...others] = answers;
    if (first?.outcome.kind === 'measured' && Object.keys(all.origin.slice).length === 0) {
      const told = WINDOWS.filter((window) =>
        answers.some(({ variant, outcome }) => variant === `${window}-months` && outcome.kind === 'measured'),
      );
      const asked = { name: 'not-returned', unit: 'months', step: 1, told, slack: NEARLY } as const;
      const series = toldCurve(records, curve, asked);
      return [{ ...first, outcome: { ...first.outcome, series } }, ...others];
    }
    return answers.length > 0 ? answers : refuse('followup-too-short', { longest: Math.floor(curve.until) });
  },
});

/** The curve at a number of months, as near as calendar months are to months of 30.4375 days. */
function survivalNear(curve: SurvivalCurve, window: number) {
  if (curve.until < window - NEARLY) return survivalAt(curve, window);
  return survivalAt(curve, Math.min(window + NEARLY, curve.until));
}

/** Each person's time until the return, or until the end of the follow-up; who is followed for no known time is left out. */
function followUps(all: Cases): FollowUp[] {
  const back = all.where({ returned: 'yes' }).counts('return_months');
  const not = all.where({ returned: 'no' }).counts('followup_months');
  return [
    ...back.map(([time, count]) => ({ time, ended: true, count })),
    ...not.map(([time, count]) => ({ time, ended: false, count })),
  ];
}
