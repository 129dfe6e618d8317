import type { Range, ScenarioUncertainty, TornadoRow } from '../../model/scenario.js';
import { centralBut, drawn, type Random, type Ranges, rangedIn } from './draw.js';
import { type Evaluation, evaluate, type Frame } from './evaluate.js';

/** Chance and its order, handed in: they belong to statistics. */
export interface Chance {
  readonly random: (seed: number) => Random;
  /** Of type 7. */
  readonly quantile: (values: readonly number[], p: number) => number;
}

/** How the draws are taken. */
export interface Drawing {
  readonly draws: number;
  readonly seed: number;
  readonly correlated: boolean;
}

/** Nine draws of ten lie between these. */
const ENDS = [0.05, 0.95] as const;

/** What each draw of the numbers leads to; the same seed gives the same draws. */
export function evaluations(ranges: Ranges, frame: Frame, drawing: Drawing, chance: Chance): Evaluation[] {
  const random = chance.random(drawing.seed);
  return Array.from({ length: drawing.draws }, () =>
    evaluate(drawn(ranges, random, drawing.correlated), frame),
  );
}

/** The middle with the ends between which nine draws of ten lie. */
export function spread(central: number, draws: readonly number[], { quantile }: Chance): Range {
  const [low, high] = ENDS.map((p) => quantile(draws, p));
  return { low: low ?? central, central, high: high ?? central };
}

/** The long-run change over the draws, and how far it moves with each number alone. */
export function uncertaintyOf(
  all: readonly Evaluation[],
  ranges: Ranges,
  frame: Frame,
  { draws, seed }: Drawing,
  { quantile }: Chance,
): ScenarioUncertainty {
  const longRun = all.map(({ flow }) => flow.longRun);
  const [p05, p50, p95] = [ENDS[0], 0.5, ENDS[1]].map((p) => quantile(longRun, p));
  return {
    draws,
    seed,
    p05: p05 ?? 0,
    p50: p50 ?? 0,
    p95: p95 ?? 0,
    shareRises: longRun.filter((change) => change > 0).length / longRun.length,
    tornado: tornadoOf(ranges, frame),
  };
}

function tornadoOf(ranges: Ranges, frame: Frame): TornadoRow[] {
  const rows = rangedIn(ranges).map((id): TornadoRow => {
    const low = evaluate(centralBut(ranges, id, 'low'), frame);
    const high = evaluate(centralBut(ranges, id, 'high'), frame);
    const last = (values: readonly number[]) => values.at(-1) ?? 0;
    return {
      id,
      longRun: [low.flow.longRun, high.flow.longRun],
      fewer: [last(low.fewer), last(high.fewer)],
      occupancy: low.occupancy && high.occupancy ? [last(low.occupancy), last(high.occupancy)] : null,
    };
  });
  const width = ({ fewer: [low, high] }: TornadoRow) => Math.abs(high - low);
  // A number of which the people fewer do not depend, such as a cost, has no bar.
  return rows
    .filter((row) => width(row) > 0 || (row.occupancy !== null && row.occupancy[0] !== row.occupancy[1]))
    .sort((a, b) => width(b) - width(a));
}
