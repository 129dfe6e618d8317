import { type ScaleLogarithmic, scaleLog } from 'd3-scale';

/** Steps within a tenfold, the finest first. */
const WITHIN: readonly (readonly number[])[] = [[1, 2, 5], [1, 3], [1]];

/**
 * A logarithmic scale over a stretch of the page, with ticks as many as have room.
 * @param fits whether two ticks so far apart, in viewBox units, can both be named
 * @throws RangeError when an end is not above 0
 */
export function logScale(
  [low, high]: readonly [number, number],
  range: readonly [number, number],
  fits: (apart: number, a: number, b: number) => boolean,
): { scale: ScaleLogarithmic<number, number>; ticks: number[] } {
  if (!(low > 0 && Number.isFinite(high) && high >= low))
    throw new RangeError(`A logarithmic scale needs ends above 0, not ${low} and ${high}.`);
  const [from, to] = high > low ? [low, high] : [low / 2, high * 2];
  const scale = scaleLog()
    .domain([from, to])
    .range([...range]);
  const candidates = [
    ...WITHIN.map((steps) => ticksBetween(from, to, steps, 1)),
    ...[2, 3, 6].map((every) => ticksBetween(from, to, [1], every)),
  ];
  const apart = (ticks: readonly number[]) =>
    ticks.every((tick, index) => {
      const before = ticks[index - 1];
      return before === undefined || fits(Math.abs(scale(tick) - scale(before)), before, tick);
    });
  const ticks =
    candidates.find((own) => own.length >= 2 && apart(own)) ??
    candidates.find((own) => own.length > 0 && apart(own)) ??
    [];
  return { scale, ticks };
}

function ticksBetween(low: number, high: number, steps: readonly number[], every: number): number[] {
  const first = Math.floor(Math.log10(low)) - 1;
  const last = Math.ceil(Math.log10(high)) + 1;
  const slack = 1 + 1e-9;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((power) => power % every === 0)
    .flatMap((power) => steps.map((step) => Number((step * 10 ** power).toPrecision(12))))
    .filter((tick) => tick >= low / slack && tick <= high * slack);
}
