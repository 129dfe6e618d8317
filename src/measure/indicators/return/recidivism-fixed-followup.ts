import { cases, strataOf } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { detail, type Outcome, refuse } from '../../outcome.js';
import { returnEvent } from '../../return-event.js';
import { type Counts, sizeOf, wilson } from '../../statistics/index.js';
import {
  caseFlags,
  caseInterval,
  refuseSides,
  refuseUnknown,
  unknownFlags,
  withInterval,
} from '../../terms.js';

/** Windows that studies of return use, in months (Yukhnenko, Sridhar & Fazel 2019). */
export const WINDOWS = [12, 24, 36] as const;
/** In months: a follow-up of three years that ends on the same day of the month may fall a day short. */
const NEARLY = 0.05;

export const returnNeed = cases({
  of: ['releases'],
  keys: ['returned', 'return_months', 'followup_months', 'return_event'],
  optional: ['offence_class', 'drug_subtype', 'programme'],
});

/** How many of those released came back within a time that all of them completed. What counts as a return is named. */
export default defineIndicator({
  id: 'recidivism-fixed-followup',
  code: 'G2',
  family: 'return',
  unit: 'percent',
  better: 'lower',
  interval: 'superpopulation',
  needs: { cases: returnNeed },
  sources: ['Wilson (1927)', 'Yukhnenko, Sridhar & Fazel (2019)'],
  strata: strataOf(returnNeed, [['sex'], ['offence_class'], ['offence_class', 'drug_subtype']]),
  measure: ({ cases: all }): Outcome | readonly Variant[] => {
    const followed = all.counts('followup_months');
    const answers = WINDOWS.flatMap((window): Variant[] => {
      const reached = followed.filter(([months]) => months >= window - NEARLY).map(([months]) => months);
      if (reached.length === 0) return [];
      const own = all.where({ followup_months: reached });
      return [{ variant: `${window}-months`, outcome: returned(own, window) }];
    });
    return answers.length > 0
      ? answers
      : refuse('followup-too-short', { longest: Math.floor(followed.at(-1)?.[0] ?? 0) });
  },
});

function returned(own: Cases, window: number): Outcome {
  const back = own.where({ returned: 'yes' });
  // Someone who is known to have come back, and not when, may have done so within the window or after it.
  const undated = back.unknown('return_months');
  const n = own.size - own.unknown('returned') - undated;
  if (n < 5) return refuse('base-under-five', { fact: 'cases' });
  if (n < 10) return refuse('base-under-ten', { fact: 'cases' }, [own.operand({}, n)]);
  const within: Counts = back.counts('return_months').filter(([months]) => months <= window + NEARLY);
  const count = sizeOf(within);
  const unknown = own.size - n;
  const base = [own.operand({}, n)];
  const refusal = refuseUnknown(n, unknown, base) ?? refuseSides(count, n, base);
  if (refusal) return refusal;
  const bounds = wilson(count, n);
  return {
    kind: 'measured',
    value: (100 * count) / n,
    numerator: own.operand({}, count),
    denominator: own.operand({}, n),
    operands: [own.operand({}, count), own.operand({}, n)],
    details: {
      'window-months': detail(window, 'months'),
      event: returnEvent(own),
      'n-unknown': detail(unknown, 'persons'),
    },
    ...withInterval(caseInterval(own, { low: 100 * bounds.low, high: 100 * bounds.high }, 'wilson-95')),
    flags: [...caseFlags(own, n), ...unknownFlags(n, unknown)],
  };
}
