import { defineIndicator } from '../../define-indicator.js';
import { type ProgrammeFlow, programmes } from '../../needs/programmes.js';
import { detail, flag, type Outcome, operand, refuse } from '../../outcome.js';

/**
 * Graduates of everyone who has left, with graduates of everyone admitted beside it: the two denominators differ by
 * tens of points, so neither is ever printed without the other. The interval runs from nobody who is still in
 * graduating to everybody. One answer a programme, at the programme's own date.
 */
export default defineIndicator({
  id: 'programme-completion-rate',
  code: 'H3',
  family: 'programme',
  unit: 'percent',
  better: 'higher',
  interval: 'definition',
  over: 'newest-date',
  needs: { flows: programmes() },
  sources: ['Heck & Thanner, Evaluating Drug Courts (2006)'],
  measure: ({ flows }) =>
    flows.map((flow) => ({
      variant: flow.programme,
      ...(flow.admitted ? { period: flow.admitted.period } : {}),
      outcome: completion(flow),
    })),
});

function completion(flow: ProgrammeFlow): Outcome {
  const { evaluated, admitted, graduated, left, active, diedOrTransferred } = flow;
  if (!admitted || !graduated || !left) {
    const absent = !admitted ? 'programme-admitted' : !graduated ? 'programme-graduated' : 'programme-left';
    return refuse('need-absent', { fact: absent });
  }
  const used = [evaluated, admitted, graduated, left, active, diedOrTransferred].flatMap((count) =>
    count ? [operand(count)] : [],
  );
  const exits = graduated.value + left.value;
  if (exits < 5) return refuse('base-under-five', { fact: 'programme-left' });
  if (exits < 10) return refuse('base-under-ten', { fact: 'programme-left' }, used);
  const gone = diedOrTransferred?.value ?? 0;
  const accounted = exits + gone + (active?.value ?? 0);
  if (accounted > admitted.value)
    return refuse('part-exceeds-whole', { part: accounted, whole: admitted.value }, used);
  // Who is neither counted out nor counted in may still graduate, so the upper bound holds them too.
  const perhaps = admitted.value - exits - gone;
  const percent = (count: number, of: number) => (100 * count) / of;
  const bounds = {
    low: percent(graduated.value, admitted.value - gone),
    high: percent(graduated.value + perhaps, admitted.value - gone),
  };
  const accepted = evaluated && evaluated.value >= admitted.value ? evaluated.value : undefined;
  return {
    kind: 'measured',
    value: percent(graduated.value, exits),
    numerator: operand(graduated),
    operands: used,
    interval: { ...bounds, kind: 'definition', method: 'active-participants' },
    details: {
      acceptance: detail(accepted ? percent(admitted.value, accepted) : null, 'percent'),
      'of-exits': detail(percent(graduated.value, exits), 'percent'),
      'of-cohort-so-far': detail(percent(graduated.value, admitted.value), 'percent'),
      'graduated-or-active': detail(
        active ? percent(graduated.value + active.value, admitted.value) : null,
        'percent',
      ),
      'bound-lo': detail(bounds.low, 'percent'),
      'bound-hi': detail(bounds.high, 'percent'),
      exits: detail(exits, 'persons'),
    },
    flags: exits < 30 ? [flag('few-cases', { n: exits })] : [],
  };
}
