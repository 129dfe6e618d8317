import type { Point } from './frame.js';

/** A constant amount over a span of time, in decimal years. */
export interface Tread {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** A piece of the area between a line and the tread below it; the line runs straight from `a` to `b`. */
export interface Slice {
  readonly a: Point;
  readonly b: Point;
  readonly floor: number;
}

/** The pieces of the area in which a line is above the treads, in the order of time. */
export function slicesAbove(runs: readonly (readonly Point[])[], treads: readonly Tread[]): Slice[] {
  return runs.flatMap((run) =>
    run.slice(1).flatMap((q, index) => {
      const p = run[index] ?? q;
      return treads.flatMap((tread) => slice(p, q, tread));
    }),
  );
}

function slice(p: Point, q: Point, { from, to, y: floor }: Tread): Slice[] {
  const at = (x: number): Point => ({ x, y: p.y + ((q.y - p.y) * (x - p.x)) / (q.x - p.x) });
  const start = Math.max(p.x, from);
  const end = Math.min(q.x, to);
  if (end <= start) return [];
  let a = at(start);
  let b = at(end);
  if (a.y <= floor && b.y <= floor) return [];
  const crossing = () => at(p.x + ((floor - p.y) / (q.y - p.y)) * (q.x - p.x));
  if (a.y < floor) a = crossing();
  else if (b.y < floor) b = crossing();
  return b.x > a.x ? [{ a, b, floor }] : [];
}

/** A span of time in which nothing was published, in decimal years. */
export interface Break {
  readonly from: number;
  readonly to: number;
}

/** Splits points in the order of time wherever a break lies between two of them. */
export function unbroken(points: readonly Point[], breaks: readonly Break[] = []): Point[][] {
  const runs: Point[][] = [];
  let last: Point | undefined;
  for (const point of points) {
    const before = last;
    const apart = before && breaks.some(({ from, to }) => from < point.x && to > before.x);
    const run = runs.at(-1);
    if (run && !apart) run.push(point);
    else runs.push([point]);
    last = point;
  }
  return runs;
}
