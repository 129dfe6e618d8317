import type { Series, SeriesName, Unit } from '../model/measure.js';
import { isSmall } from './small-counts.js';
import { type FollowUp, type SurvivalCurve, survivalAt } from './statistics/index.js';

/** A curve has no more points than this: more could not be told apart on a page. */
const MOST_POINTS = 36;

interface Asked {
  readonly name: SeriesName;
  readonly part?: string;
  /** The unit of the times. */
  readonly unit: Unit;
  /** The distance between two times, before it is widened to keep the points few. */
  readonly step: number;
  /** Times of which other numbers of the measure speak; the curve must pass through each. */
  readonly told: readonly number[];
  /** How much later than a time still counts as that time. */
  readonly slack?: number;
}

/**
 * A survival curve at times that are far enough apart: between two neighbours, and after the last, either nobody or at
 * least five had the event, and nobody or at least five were last seen. Whoever subtracts one point from the next learns
 * of no one to four people.
 * @returns nothing where there are no two such times, or where one of `told` is not among them
 */
export function toldCurve(
  records: readonly FollowUp[],
  curve: SurvivalCurve,
  { name, part = '', unit, step, told, slack = 0 }: Asked,
): Series[] {
  const wide = step * Math.max(1, Math.ceil(curve.until / step / MOST_POINTS));
  const beyond = (time: number) => time - slack > curve.until;
  const last = (time: number) => Math.min(time + slack, Math.max(curve.until, time));
  const sum = (own: readonly FollowUp[]) => own.reduce((people, { count }) => people + count, 0);
  const mayTell = (from: number, to: number) => {
    const between = records.filter(({ time }) => time > from && time <= to);
    const ended = sum(between.filter((record) => record.ended));
    return !isSmall(ended) && !isSmall(sum(between) - ended);
  };
  const times: number[] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const end of [...told.filter((time) => !beyond(time)).sort((a, b) => a - b), undefined]) {
    const limit = end === undefined ? Number.POSITIVE_INFINITY : last(end);
    const own: number[] = [];
    const from = Math.floor(Math.max(0, start) / wide) + 1;
    for (let index = from; last(index * wide) < limit && !beyond(index * wide); index += 1) {
      if (mayTell(own.length > 0 ? last(own.at(-1) ?? 0) : start, last(index * wide))) own.push(index * wide);
    }
    while (own.length > 0 && !mayTell(last(own.at(-1) ?? 0), limit)) own.pop();
    if (own.length === 0 && !mayTell(start, limit)) return [];
    times.push(...own);
    if (end !== undefined) times.push(end);
    start = limit;
  }
  if (times.length === 0) return [];
  const rows = times.map((time) => {
    const at = survivalAt(curve, last(time));
    const left = sum(records.filter((record) => record.time > last(time)));
    return [time, at ? 100 * at.survival : null, percent(at?.low), percent(at?.high), left];
  });
  return [
    {
      name,
      part,
      columns: [
        { name: 'time', unit },
        { name: 'share', unit: 'percent' },
        { name: 'low', unit: 'percent' },
        { name: 'high', unit: 'percent' },
        { name: 'at-risk', unit: 'persons' },
      ],
      rows: [[0, 100, null, null, sum(records)], ...rows],
    },
  ];
}

const percent = (share: number | undefined) => (share === undefined ? null : 100 * share);
