import { defineIndicator } from '../../define-indicator.js';
import type { ProgrammeFlow } from '../../need.js';
import { programmes } from '../../need.js';
import { detail, flag, type Outcome, operand, refuse } from '../../outcome.js';

const FEWEST_EXITS = 10;

/**
 * Graduates of everyone who has left, with graduates of everyone admitted beside it: the two denominators differ by
 * tens of points, so neither is ever printed without the other.
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
  measure: ({ flows }) => flows.map((flow) => ({ variant: flow.programme, outcome: completion(flow) })),
});

function completion({
  evaluated,
  admitted,
  graduated,
  left,
  active,
  diedOrTransferred,
}: ProgrammeFlow): Outcome {
  if (!admitted || !graduated || !left) {
    const absent = !admitted ? 'programme-admitted' : !graduated ? 'programme-graduated' : 'programme-left';
    return refuse('need-absent', { fact: absent });
  }
  const used = [evaluated, admitted, graduated, left, active, diedOrTransferred].flatMap((flow) =>
    flow ? [operand(flow)] : [],
  );
  const exits = graduated.value + left.value;
  if (exits < FEWEST_EXITS) {
    return exits < 5
      ? refuse('base-under-five', { fact: 'programme-left' })
      : refuse('base-under-ten', { fact: 'programme-left' }, used);
  }
  if (exits > admitted.value)
    return refuse('part-exceeds-whole', { part: exits, whole: admitted.value }, used);
  const gone = diedOrTransferred?.value ?? 0;
  const stillIn = active?.value ?? admitted.value - exits - gone;
  const atRisk = admitted.value - gone;
  const acceptance =
    evaluated && evaluated.value >= admitted.value ? (100 * admitted.value) / evaluated.value : null;
  return {
    kind: 'measured',
    value: (100 * graduated.value) / exits,
    numerator: operand(graduated),
    operands: used,
    interval: {
      low: (100 * graduated.value) / atRisk,
      high: (100 * (graduated.value + stillIn)) / atRisk,
      kind: 'definition',
      method: 'active-participants',
    },
    details: {
      acceptance: detail(acceptance, 'percent'),
      'of-exits': detail((100 * graduated.value) / exits, 'percent'),
      'of-cohort-so-far': detail((100 * graduated.value) / admitted.value, 'percent'),
      'graduated-or-active': detail((100 * (graduated.value + stillIn)) / admitted.value, 'percent'),
      'bound-lo': detail((100 * graduated.value) / atRisk, 'percent'),
      'bound-hi': detail((100 * (graduated.value + stillIn)) / atRisk, 'percent'),
      exits: detail(exits, 'persons'),
    },
    flags: exits < 30 ? [flag('few-cases', { n: exits })] : [],
  };
}
