import type { CaseField } from '../../../model/case.js';
import { cases } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { detail, flag, type Outcome, refuse } from '../../outcome.js';
import { SCHOOLING } from '../../schooling.js';
import { bootstrapStatistic, concentrationIndex, type OrderedGroup } from '../../statistics/index.js';
import { caseFlags, refuseUnknown, resampledInterval, SEED, unknownFlags } from '../../terms.js';

const BANDS = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;
/** Points of the curve are printed so far apart that no group between two of them is smaller. */
const LEAST_BETWEEN = 10;

/** How far prison time falls on the lower groups: below nought on the poorest or least schooled. */
export default defineIndicator({
  id: 'burden-concentration-index',
  code: 'E3',
  family: 'equity',
  unit: 'index',
  better: 'neither',
  interval: 'superpopulation',
  needs: {
    cases: cases({
      of: ['sentences', 'admissions', 'held'],
      keys: ['custody', 'months'],
      optional: ['education', 'income_band'],
    }),
  },
  sources: [
    'World Bank, Quantitative Techniques for Health Equity Analysis, note 7',
    'Kakwani, Wagstaff & van Doorslaer (1997)',
  ],
  measure: ({ cases: all }): Outcome | readonly Variant[] => {
    const inside = all.where({ custody: 'yes' });
    const answers = (
      [
        ['education', SCHOOLING],
        ['income_band', BANDS],
      ] as const
    ).flatMap(([field, order]) =>
      inside.has(field) ? [{ variant: field, outcome: concentration(inside, field, order) }] : [],
    );
    return answers.length > 0 ? answers : refuse('need-absent', { fact: 'cases' });
  },
});

function concentration(inside: Cases, field: CaseField, order: readonly string[]): Outcome {
  const cells = order.flatMap((level, rank) =>
    inside
      .where({ [field]: level })
      .counts('months')
      .filter(([months]) => months > 0 && Number.isFinite(months))
      .map(([months, count]) => [rank, months, count] as const),
  );
  const n = cells.reduce((sum, [, , count]) => sum + count, 0);
  if (n < 10) return refuse(n < 5 ? 'base-under-five' : 'base-under-ten', { fact: 'cases' });
  if (new Set(cells.map(([rank]) => rank)).size < 2)
    return refuse('no-two-groups', {}, [inside.operand({}, n)]);
  const life = inside.counts('months').find(([months]) => !Number.isFinite(months))?.[1] ?? 0;
  const unknown = inside.size - n - life;
  const refusal = refuseUnknown(n, unknown, [inside.operand({}, n)]);
  if (refusal) return refusal;
  const found = concentrationIndex(groupsOf(cells));
  const ranks = [...new Set(cells.map(([rank]) => rank))].sort((a, b) => a - b);
  return {
    kind: 'measured',
    value: found.index,
    operands: [inside.operand({}, n)],
    // Life is no part of the base.
    apart: true,
    details: {
      n: detail(n, 'persons'),
      'mean-months': detail(found.mean, 'months'),
      'concentration-index': detail(found.index, 'index'),
      ...Object.fromEntries(
        toldPoints(found.lorenz, n).flatMap(({ persons, total, index }) => {
          const level = order[ranks[index] ?? 0] ?? '';
          return [
            [`persons-up-to-${level}`, detail(100 * persons, 'percent')],
            [`months-up-to-${level}`, detail(100 * total, 'percent')],
          ];
        }),
      ),
      seed: detail(SEED, 'count'),
    },
    ...resampledInterval(
      inside,
      n,
      () =>
        bootstrapStatistic(cells, (resample) => concentrationIndex(groupsOf(resample)).index, { seed: SEED }),
      'bootstrap-95',
    ),
    flags: [
      ...caseFlags(inside, n),
      ...unknownFlags(n, unknown),
      ...(life > 0 ? [flag('life-sentences', { n: life })] : []),
    ],
  };
}

/** Points of the concentration curve between which, and beyond which, there are enough people. */
function toldPoints(curve: readonly { readonly persons: number; readonly total: number }[], n: number) {
  let last = 0;
  return curve.slice(0, -1).flatMap((point, index) => {
    const people = Math.round(point.persons * n);
    if (people - last < LEAST_BETWEEN || n - people < LEAST_BETWEEN) return [];
    last = people;
    return [{ ...point, index }];
  });
}

/** Groups in their order, each with its persons and all their months. */
function groupsOf(
  cells: readonly (readonly [rank: number, months: number, count: number])[],
): OrderedGroup[] {
  const groups = new Map<number, { persons: number; total: number }>();
  for (const [rank, months, count] of cells) {
    const held = groups.get(rank) ?? { persons: 0, total: 0 };
    held.persons += count;
    held.total += months * count;
    groups.set(rank, held);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
