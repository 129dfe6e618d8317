import { cases } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { detail, type Outcome, refuse } from '../../outcome.js';
import { wilson } from '../../statistics/index.js';
import {
  caseFlags,
  caseInterval,
  refuseSides,
  refuseUnknown,
  unknownFlags,
  withInterval,
} from '../../terms.js';

/**
 * Of those who entered a programme, how many did so for possession for their own use, and how many are women: the first
 * would seldom have gone to prison, so that the programme widens control; the second are often left out.
 */
export default defineIndicator({
  id: 'programme-entry-share',
  code: 'H9',
  family: 'programme',
  unit: 'percent',
  better: 'neither',
  interval: 'superpopulation',
  over: 'newest-date',
  needs: {
    cases: cases({
      of: ['participants'],
      keys: [],
      anyOf: ['ctg_category', 'sex'],
      optional: ['funnel'],
      yearly: false,
    }),
  },
  sources: ['Wilson (1927)', 'Schleifer et al., Drug Courts in the Americas (SSRC, 2018)'],
  measure: ({ cases: all }): Outcome | readonly Variant[] => {
    const entered = all.where({ funnel: 'entered' });
    const asked = [
      ['possession_personal_use', 'ctg_category'],
      ['female', 'sex'],
    ] as const;
    const known = asked.filter(([, field]) => entered.has(field));
    if (known.length === 0) return refuse('need-absent', { fact: 'cases', event: 'participants' });
    return known.map(
      ([value, field]): Variant => ({ variant: value, outcome: share(entered, field, value) }),
    );
  },
});

function share(entered: Cases, field: 'ctg_category' | 'sex', value: string): Outcome {
  const n = entered.size - unknownOf(entered, field);
  if (n < 5) return refuse('base-under-five', { fact: 'cases' });
  const base = [entered.operand({}, n)];
  if (n < 10) return refuse('base-under-ten', { fact: 'cases' }, base);
  const unknown = entered.size - n;
  const own = entered.where({ [field]: value }).size;
  const refusal = refuseUnknown(n, unknown, base) ?? refuseSides(own, n, base);
  if (refusal) return refusal;
  const bounds = wilson(own, n);
  return {
    kind: 'measured',
    value: (100 * own) / n,
    numerator: entered.operand({ [field]: value }, own),
    denominator: entered.operand({}, n),
    operands: [entered.operand({ [field]: value }, own), entered.operand({}, n)],
    details: { 'n-unknown': detail(unknown, 'persons') },
    ...withInterval(caseInterval(entered, { low: 100 * bounds.low, high: 100 * bounds.high }, 'wilson-95')),
    flags: [...caseFlags(entered, n), ...unknownFlags(n, unknown)],
  };
}

/** Not given, or given as not known. */
function unknownOf(entered: Cases, field: 'ctg_category' | 'sex'): number {
  return entered.unknown(field) + entered.where({ [field]: 'unknown' }).size;
}
