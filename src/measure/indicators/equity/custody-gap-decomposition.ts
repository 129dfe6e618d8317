import type { CaseField } from '../../../model/case.js';
import { cases } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { detail, type Outcome, refuse } from '../../outcome.js';
import { kitagawa, type Stratum } from '../../statistics/index.js';
import { caseFlags, refuseSides, unknownFlags } from '../../terms.js';

/** Fewer cases than this make no group to compare. */
const LEAST = 10;

/** The gap in custody between two groups, over the situations in which each is found. */
const GAPS: readonly (readonly [group: CaseField, situation: CaseField])[] = [
  ['group', 'counsel'],
  ['sex', 'offence_class'],
  ['counsel', 'offence_class'],
];

/**
 * How much of a gap in custody comes from different treatment in the same situation and how much from being in different
 * situations; the two add up without a rest. "Situation" is no excuse: who has private counsel may be the inequity itself.
 */
export default defineIndicator({
  id: 'custody-gap-decomposition',
  code: 'E6',
  family: 'equity',
  unit: 'percentage-points',
  better: 'lower',
  interval: 'none',
  needs: {
    cases: cases({ of: ['sentences'], keys: ['custody'], optional: ['group', 'counsel', 'offence_class'] }),
  },
  sources: ['Kitagawa (1955)', 'Das Gupta (1978)'],
  measure: ({ cases: all }): Outcome | readonly Variant[] => {
    const answers = GAPS.filter(([group, situation]) => all.has(group) && all.has(situation)).map(
      ([group, situation]): Variant => ({
        variant: `${group}/${situation}`,
        outcome: gap(all, group, situation),
      }),
    );
    return answers.length > 0 ? answers : refuse('no-two-groups');
  },
});

function gap(all: Cases, group: CaseField, situation: CaseField): Outcome {
  const situations = all.each(situation).map(([name]) => name);
  const groups = all
    .each(group)
    .filter(([, count]) => count >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([name]) => name)
    .sort();
  const [first, second] = groups;
  if (first === undefined || second === undefined) return refuse('no-two-groups');
  const strataOf = (name: string) =>
    situations.map((key): Stratum => {
      const cell = all.where({ [group]: name, [situation]: key });
      return {
        key,
        persons: cell.size - cell.unknown('custody'),
        events: cell.where({ custody: 'yes' }).size,
      };
    });
  const [a, b] = [strataOf(first), strataOf(second)];
  // A situation in which one of the groups is never found has no rate of that group to compare.
  const isShared = (_: Stratum, index: number) =>
    (a[index]?.persons ?? 0) > 0 && (b[index]?.persons ?? 0) > 0;
  const [left, right] = [a.filter(isShared), b.filter(isShared)];
  const [sizeA, sizeB] = [personsOf(left), personsOf(right)];
  if (sizeA < LEAST || sizeB < LEAST) return refuse('no-two-groups');
  const found = kitagawa(left, right);
  const refusal = [left, right]
    .map((strata) => refuseSides(eventsOf(strata), personsOf(strata), []))
    .find((refused) => refused !== undefined);
  if (refusal) return refusal;
  const both = all.where({ [group]: [first, second] });
  const known = both.known('custody', situation).size;
  const operandOf = (name: string, value: number) => all.where({ [group]: name }).operand({}, value);
  return {
    kind: 'measured',
    value: 100 * found.gap,
    operands: [operandOf(first, sizeA), operandOf(second, sizeB)],
    apart: true,
    details: {
      'group-a': detail(first, 'word'),
      'group-b': detail(second, 'word'),
      'n-a': detail(sizeA, 'persons'),
      'n-b': detail(sizeB, 'persons'),
      'rate-a': detail(100 * found.rateA, 'percent'),
      'rate-b': detail(100 * found.rateB, 'percent'),
      'rate-part': detail(100 * found.ratePart, 'percentage-points'),
      'composition-part': detail(100 * found.compositionPart, 'percentage-points'),
      'composition-share': detail(
        found.gap === 0 ? null : (100 * found.compositionPart) / found.gap,
        'percent',
      ),
    },
    flags: [...caseFlags(all, Math.min(sizeA, sizeB)), ...unknownFlags(known, both.size - known)],
  };
}

const personsOf = (strata: readonly Stratum[]) => strata.reduce((sum, { persons }) => sum + persons, 0);
const eventsOf = (strata: readonly Stratum[]) => strata.reduce((sum, { events }) => sum + events, 0);
