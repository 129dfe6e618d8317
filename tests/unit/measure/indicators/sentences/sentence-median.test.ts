import { describe, expect, it } from 'vitest';
import sentenceMedian from '../../../../../src/measure/indicators/sentences/sentence-median.js';
import { bootstrapMedian, countsOf } from '../../../../../src/measure/statistics/index.js';
import { SEED } from '../../../../../src/measure/terms.js';
import { each, flagOf, measuresOver, overall, people, reasonOf } from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes, only } from '../../../../support/measure.js';

const LIFE = Number.POSITIVE_INFINITY;
const inside = { custody: 'yes' } as const;
const { inputs, expected } = example('sentence-median');
const months = inputs.months as number[];

describe('sentence-median', () => {
  it('gives the worked example, with its nine people flagged as few', () => {
    const measure = overall(sentenceMedian, each('months', months, inside));
    expectExample(measure, example('sentence-median'), { median: 'value' });
    expect(Object.keys(expected)).toHaveLength(5);
    expect(measure).toMatchObject({ unit: 'months', sources: ['court'] });
    expect(flagOf(measure, 'few-cases')?.args).toEqual({ n: 9 });
    expect(measure.interval).toEqual({
      ...bootstrapMedian(countsOf(months), { seed: SEED }),
      kind: 'superpopulation',
      method: 'bootstrap-median-95',
    });
  });
  it('says of a register what chance may do, and of a sample how far it may be from all (trap 10)', () => {
    const kind = (basis?: 'register' | 'sample') =>
      overall(sentenceMedian, each('months', months, inside), { definition: basis ? { basis } : {} })
        .intervalKind;
    expect([kind(), kind('register'), kind('sample')]).toEqual([
      'superpopulation',
      'superpopulation',
      'sampling',
    ]);
  });
  it('takes life as longer than any number of months, up to half (trap 19)', () => {
    const of = (lives: number) =>
      overall(sentenceMedian, [
        ...people(20 - lives, { ...inside, months: 60 }),
        ...people(lives, { ...inside, months: LIFE }),
      ]);
    expect(of(9)).toMatchObject({ value: 60, details: { q3: { value: null }, 'n-life': { value: 9 } } });
    expect(flagOf(of(9), 'life-sentences')?.args).toEqual({ n: 9 });
    expect(detailOf(of(9), 'median-without-life')).toBe(60);
    expect(of(10)).toMatchObject({
      status: 'not-available',
      reason: { code: 'life-above-half', args: { life: 10, n: 20 } },
    });
    expect(flagCodes(of(0))).not.toContain('life-sentences');
  });
  it('prints no interval whose end is no number', () => {
    const measure = overall(sentenceMedian, [
      ...people(6, { ...inside, months: 60 }),
      ...people(5, { ...inside, months: LIFE }),
    ]);
    expect(measure).toMatchObject({ value: 60, interval: null });
  });
  it('says nothing of four, and flags those of five to twenty-nine (trap 2)', () => {
    const of = (count: number) => overall(sentenceMedian, people(count, { ...inside, months: 60 }));
    expect(of(4)).toMatchObject({ value: null, reason: { code: 'base-under-five' }, operands: [] });
    expect(of(5)).toMatchObject({ value: 60, flags: [{ code: 'few-cases', args: { n: 5 } }] });
    expect(flagCodes(of(29))).toEqual(['few-cases']);
    expect(flagCodes(of(30))).toEqual([]);
  });
  it('refuses when the term of more than one in five is unknown, and flags more than one in twenty', () => {
    const of = (unknown: number) =>
      overall(sentenceMedian, [
        ...people(80, { ...inside, months: 60 }),
        ...people(unknown, { ...inside, months: null }),
      ]);
    expect(reasonOf(of(21))).toBe('values-unknown');
    expect(of(20)).toMatchObject({ value: 60, details: { 'n-unknown': { value: 20, unit: 'persons' } } });
    expect(flagOf(of(20), 'unknown-lengths')?.args).toEqual({ n: 20 });
    expect(flagCodes(of(4))).toEqual([]);
    expect(of(4).details['n-unknown']?.value).toBeNull();
    const few = overall(sentenceMedian, [
      ...people(40, { ...inside, months: 60 }),
      ...people(4, { ...inside, months: null }),
    ]);
    expect(flagOf(few, 'unknown-lengths')?.args).toEqual({ n: 'withheld' });
  });
  it('counts who got no prison with nought, and prison for an unknown time as unknown', () => {
    const measure = overall(sentenceMedian, [
      ...people(30, { ...inside, months: 60 }),
      ...people(30, { custody: 'no', months: 0 }),
      ...people(5, { ...inside, months: 0 }),
    ]);
    expect(measure.value).toBe(60);
    expect(detailOf(measure, 'mean-of-convicted')).toBe(30);
    expect(detailOf(measure, 'n-convicted')).toBe(60);
    expect(detailOf(measure, 'n-unknown')).toBe(5);
  });
  it('speaks of the convicted only where cases are convictions', () => {
    const measure = overall(sentenceMedian, people(30, { ...inside, months: 60 }), { event: 'admissions' });
    expect(Object.keys(measure.details)).not.toContain('n-convicted');
    expect(detailOf(measure, 'n')).toBe(30);
  });
  it('flags terms of people held on one day as length-biased (trap 6)', () => {
    const of = (event: 'held' | 'admissions') =>
      flagCodes(overall(sentenceMedian, people(30, { ...inside, months: 60 }), { event }));
    expect(of('held')).toEqual(['length-biased']);
    expect(of('admissions')).toEqual([]);
  });
  it('answers for sexes, offences, drug offences and groups where they are known', () => {
    const row = { ...inside, months: 60, sex: 'female', offence_class: 'drug', drug_subtype: 'possession' };
    const measures = measuresOver(sentenceMedian, [
      ...people(5, row),
      ...people(6, { ...inside, months: 24, sex: 'male', offence_class: 'theft' }),
    ]);
    expect(measures.map(({ stratum, value }) => [stratum, value])).toEqual([
      [{}, 24],
      [{ sex: 'female' }, 60],
      [{ sex: 'male' }, 24],
      [{ offence_class: 'drug' }, 60],
      [{ offence_class: 'theft' }, 24],
      [{ offence_class: 'drug', drug_subtype: 'possession' }, 60],
    ]);
    expect(only(measures, { sex: 'female' }).operands[0]?.slice).toEqual({ sex: 'female' });
  });
});
