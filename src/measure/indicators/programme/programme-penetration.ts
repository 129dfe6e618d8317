import { partOf, smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { type ProgrammeFlow, programmes } from '../../needs/programmes.js';
import { detail, flag, type Outcome, operand, refuse } from '../../outcome.js';
import { wilson } from '../../statistics/index.js';

/**
 * Those who entered a programme of those eligible for it, with the steps between them: told of it, and willing. Who
 * is eligible is set by the programme's own rules, so a programme that admits few can look as if it reached all.
 */
export default defineIndicator({
  id: 'programme-penetration',
  code: 'H1',
  family: 'programme',
  unit: 'percent',
  better: 'higher',
  interval: 'superpopulation',
  over: 'newest-date',
  needs: { flows: programmes() },
  sources: ['Sevigny, Pollack & Reuter (2013)', 'Wilson (1927) for the interval'],
  measure: ({ flows }) =>
    flows.map((flow) => ({
      variant: flow.programme,
      ...(flow.admitted ? { period: flow.admitted.period } : {}),
      outcome: penetration(flow),
    })),
});

function penetration({ eligible, offered, accepted, admitted }: ProgrammeFlow): Outcome {
  if (!admitted) return refuse('need-absent', { fact: 'programme-admitted' });
  if (!eligible) return refuse('need-absent', { fact: 'programme-eligible' }, [operand(admitted)]);
  const steps = [eligible, offered, accepted, admitted].flatMap((step) => step ?? []);
  const refusal =
    smallBase(eligible) ??
    steps.slice(1).reduce<ReturnType<typeof partOf>>((found, step, index) => {
      const before = steps[index];
      return found ?? (before ? partOf(step, before) : undefined);
    }, undefined);
  if (refusal) return refusal;
  const { low, high } = wilson(admitted.value, eligible.value);
  // A rate of fewer than ten says more about chance than about the step.
  const rate = (
    part: { readonly value: number } | undefined,
    whole: { readonly value: number } | undefined,
  ) => detail(part && whole && whole.value >= 10 ? (100 * part.value) / whole.value : null, 'percent');
  return {
    kind: 'measured',
    value: (100 * admitted.value) / eligible.value,
    numerator: operand(admitted),
    denominator: operand(eligible),
    operands: steps.map(operand),
    interval: { low: 100 * low, high: 100 * high, kind: 'superpopulation', method: 'wilson-95' },
    details: {
      'offered-of-eligible': rate(offered, eligible),
      'accepted-of-offered': rate(accepted, offered),
      'entered-of-accepted': rate(admitted, accepted),
      'entered-of-eligible': rate(admitted, eligible),
    },
    flags: eligible.value < 30 ? [flag('few-cases', { n: eligible.value })] : [],
  };
}
