import { describe, expect, it } from 'vitest';
import pretrialDuration from '../../../src/measure/indicators/pretrial/pretrial-duration.js';
import retention from '../../../src/measure/indicators/programme/programme-retention-12m.js';
import survival from '../../../src/measure/indicators/return/recidivism-survival.js';
import sentenceMedian from '../../../src/measure/indicators/sentences/sentence-median.js';
import { measuresOver, overall, people } from '../../support/cases.js';

describe('what is drawn of a measure', () => {
  it('is the remand of drug cases beside all others, and of everyone where one of them is small', () => {
    const remand = (offence: string, count: number) => [
      ...people(count, { remand_days: 40, remand_ended: 'yes', offence_class: offence }),
      ...people(count, { remand_days: 200, remand_ended: 'yes', offence_class: offence }),
      ...people(count, { remand_days: 300, remand_ended: 'no', offence_class: offence }),
    ];
    const parts = (drug: number) =>
      overall(pretrialDuration, [...remand('drug', drug), ...remand('theft', 30)]).series?.map(
        ({ part }) => part,
      );
    expect(parts(20)).toEqual(['drug', 'other-offences']);
    expect(parts(5)).toEqual(['']);
  });

  it('is a curve of returns that agrees with the figures printed', () => {
    const rows = [
      ...people(20, { returned: 'yes', return_months: 6, followup_months: 40 }),
      ...people(30, { returned: 'yes', return_months: 20, followup_months: 40 }),
      ...people(50, { returned: 'no', followup_months: 40 }),
    ];
    const measures = measuresOver(survival, rows, { event: 'releases' });
    const [series] = measures.flatMap((measure) => measure.series ?? []);
    const at = (months: number) => 100 - Number(series?.rows.find(([time]) => time === months)?.[1]);
    for (const [window, months] of [
      ['12-months', 12],
      ['24-months', 24],
      ['36-months', 36],
    ] as const)
      expect(at(months)).toBeCloseTo(measures.find(({ variant }) => variant === window)?.value ?? 0, 9);
  });

  it('is drawn of all years together and not of each', () => {
    const rows = ['2019', '2020'].flatMap((period) =>
      people(60, { period, custody: 'yes', months: 12 }).map((row, index) => ({
        ...row,
        months: 12 + index,
      })),
    );
    const drawn = measuresOver(sentenceMedian, rows).filter(({ series }) => series);
    expect(drawn.map(({ variant }) => variant)).toEqual(['all-years']);
    expect(drawn[0]?.series?.[0]?.rows).toHaveLength(10);
  });

  it('is no tenth of fewer than fifty terms, and life without a number', () => {
    const of = (count: number, months: number) =>
      overall(sentenceMedian, people(count, { custody: 'yes', months }));
    expect(of(49, 24).series).toBeUndefined();
    const rows = [
      ...people(60, { custody: 'yes', months: 24 }),
      ...people(20, { custody: 'yes', months: Number.POSITIVE_INFINITY }),
    ];
    const terms = overall(sentenceMedian, rows).series?.[0]?.rows.map(([, months]) => months);
    expect(terms?.slice(0, 7)).toEqual(Array(7).fill(24));
    expect(terms?.slice(-2)).toEqual([null, null]);
  });

  it('ends for a programme at the share of its figure, and is of all sites together', () => {
    const site = (name: string) => [
      ...people(8, {
        site: name,
        reached_12m: 'yes',
        retention_12m: 'no',
        outcome: 'withdrew',
        programme_months: 3,
      }),
      ...people(22, {
        site: name,
        reached_12m: 'yes',
        retention_12m: 'yes',
        outcome: 'graduated',
        programme_months: 14,
      }),
    ];
    const measures = measuresOver(retention, [...site('a'), ...site('b')], { event: 'participants' });
    const [all, ...sites] = measures;
    expect(all?.series?.[0]?.rows.at(-1)).toEqual([
      12,
      expect.closeTo(all?.value ?? 0, 9),
      expect.any(Number),
      expect.any(Number),
      44,
    ]);
    expect(sites.filter(({ series }) => series)).toEqual([]);
  });
});
