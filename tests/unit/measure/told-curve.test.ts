import { describe, expect, it } from 'vitest';
import { type FollowUp, kaplanMeier } from '../../../src/measure/statistics/index.js';
import { mulberry32 } from '../../../src/measure/statistics/mulberry32.js';
import { toldCurve } from '../../../src/measure/told-curve.js';

const ASKED = { name: 'still-held', unit: 'days', step: 30, told: [] as number[] } as const;
const of = (records: readonly FollowUp[], asked: Partial<Parameters<typeof toldCurve>[2]> = {}) =>
  toldCurve(records, kaplanMeier(records), { ...ASKED, ...asked });
const ended = (time: number, count: number): FollowUp => ({ time, ended: true, count });
const open = (time: number, count: number): FollowUp => ({ time, ended: false, count });

describe('toldCurve', () => {
  it('gives share, band and the people still followed at whole steps', () => {
    const [series] = of([ended(10, 20), ended(45, 30), open(70, 50)]);
    expect(series?.columns.map(({ name }) => name)).toEqual(['time', 'share', 'low', 'high', 'at-risk']);
    const [start, first, second] = series?.rows ?? [];
    expect(start).toEqual([0, 100, null, null, 100]);
    expect(first?.slice(0, 2)).toEqual([30, 80]);
    expect(first?.[4]).toBe(80);
    expect(second?.[1]).toBeCloseTo(50, 9);
    expect(second?.[4]).toBe(50);
    expect(first?.[2]).toBeLessThan(80);
    expect(first?.[3]).toBeGreaterThan(80);
  });

  it('passes over times between which one to four people left', () => {
    const [series] = of([ended(10, 3), ended(40, 2), ended(80, 20), open(200, 40)]);
    expect(series?.rows.map(([time]) => time)).not.toContain(30);
    expect(series?.rows.map(([time]) => time)).toContain(60);
  });

  it('is not told at all where nobody could be hidden, or a time told elsewhere is not among its own', () => {
    expect(of([ended(10, 3), open(200, 40)])).toEqual([]);
    expect(of([ended(10, 20), ended(100, 3), open(200, 40)], { told: [90] })).toEqual([]);
    expect(
      of([ended(10, 20), ended(100, 30), open(200, 40)], { told: [90] })[0]?.rows.map(([time]) => time),
    ).toContain(90);
  });

  it('leaves no one to four people between any two of its times, nor after the last', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = mulberry32(seed);
      const records = Array.from(
        { length: 1 + Math.floor(random() * 40) },
        (): FollowUp => ({
          time: Math.floor(random() * 500),
          ended: random() < 0.6,
          count: 1 + Math.floor(random() * 6),
        }),
      );
      for (const told of [[], [180]]) {
        const [series] = of(records, { told });
        const times = [
          Number.NEGATIVE_INFINITY,
          ...(series?.rows ?? []).slice(1).map(([time]) => time ?? 0),
          Number.POSITIVE_INFINITY,
        ];
        for (const [index, from] of times.slice(0, -1).entries()) {
          if (!series) break;
          for (const state of [true, false]) {
            const people = records
              .filter(
                (record) =>
                  record.ended === state && record.time > from && record.time <= (times[index + 1] ?? 0),
              )
              .reduce((sum, { count }) => sum + count, 0);
            expect(people === 0 || people >= 5, `${seed}: ${people} from ${from}`).toBe(true);
          }
        }
      }
    }
  });

  it('has few points however long the follow-up', () => {
    const records = Array.from({ length: 4000 }, (_, day) => ended(day, 6));
    const [series] = of(records);
    expect(series?.rows.length).toBeGreaterThan(20);
    expect(series?.rows.length).toBeLessThanOrEqual(38);
  });
});
