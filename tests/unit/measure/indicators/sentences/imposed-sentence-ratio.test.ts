import { describe, expect, it } from 'vitest';
import sentenceRatio from '../../../../../src/measure/indicators/sentences/imposed-sentence-ratio.js';
import {
  each,
  flagOf,
  measuresOver,
  overall,
  people,
  type Row,
  reasonOf,
} from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes } from '../../../../support/measure.js';

const LIFE = Number.POSITIVE_INFINITY;
const drug = { custody: 'yes', offence_class: 'drug' } as const;
const rape = { custody: 'yes', offence_class: 'rape' } as const;
const ratioOf = (rows: readonly Row[]) => overall(sentenceRatio, rows, { variant: 'drug/rape' });

describe('imposed-sentence-ratio', () => {
  it('gives the worked example, to its bootstrap interval', () => {
    const { inputs } = example('imposed-sentence-ratio');
    const measure = ratioOf([
      ...each('months', inputs.drug_months as number[], drug),
      ...each('months', inputs.reference_months as number[], rape),
    ]);
    expectExample(measure, example('imposed-sentence-ratio'), {
      ratio: 'value',
      ci_lo: 'low',
      ci_hi: 'high',
    });
    expect(detailOf(measure, 'seed')).toBe((inputs.bootstrap as { seed: number }).seed);
    expect([detailOf(measure, 'n-drug'), detailOf(measure, 'n-reference')]).toEqual([9, 10]);
    expect(measure.interval).toMatchObject({ kind: 'superpopulation', method: 'bootstrap-ratio-95' });
    expect(flagCodes(measure)).toEqual(['few-cases', 'cannot-be-told-apart']);
    expect(flagOf(measure, 'few-cases')?.args).toEqual({ n: 9 });
  });
  it('tells apart what the interval tells apart', () => {
    const measure = ratioOf([...people(30, { ...drug, months: 96 }), ...people(30, { ...rape, months: 60 })]);
    expect(measure).toMatchObject({ value: 1.6, flags: [], interval: { low: 1.6, high: 1.6 } });
  });
  it('answers for each reference offence that the table has, and for no drug term', () => {
    const row = (offence: string): Row[] => people(5, { custody: 'yes', months: 60, offence_class: offence });
    const measures = measuresOver(sentenceRatio, [
      ...row('drug'),
      ...row('theft'),
      ...row('fraud'),
      ...row('rape'),
    ]);
    expect(measures.map(({ variant }) => variant)).toEqual(['drug/rape', 'drug/theft']);
    const none = overall(sentenceRatio, [...row('drug'), ...row('fraud')]);
    expect(none).toMatchObject({ status: 'not-available', reason: { code: 'no-reference-offence' } });
  });
  it('says nothing of few, and nothing of half for life', () => {
    const five = people(5, { ...drug, months: 60 });
    expect(
      reasonOf(
        overall(sentenceRatio, [
          ...people(4, { ...drug, months: 60 }),
          ...people(9, { ...rape, months: 60 }),
        ]),
      ),
    ).toBe('base-under-five');
    expect(reasonOf(ratioOf([...five, ...people(4, { ...rape, months: 60 })]))).toBe('base-under-five');
    const lifers = ratioOf([...five, ...people(5, { ...rape, months: LIFE })]);
    expect(lifers).toMatchObject({ reason: { code: 'life-above-half', args: { life: 5, n: 10 } } });
    const unknown = [...five, ...people(2, { ...drug, months: null }), ...people(9, { ...rape, months: 60 })];
    expect(reasonOf(overall(sentenceRatio, unknown))).toBe('values-unknown');
  });
  it('flags unknown and life terms of either group, each against its own group', () => {
    const of = (unknownDrug: number, unknownRape: number, lives = 0) =>
      ratioOf([
        ...people(1000, { ...drug, months: 96 }),
        ...people(unknownDrug, { ...drug, months: null }),
        ...people(100, { ...rape, months: 60 }),
        ...people(unknownRape, { ...rape, months: null }),
        ...people(lives, { ...rape, months: LIFE }),
      ]);
    // Forty of 1,040 are few, though they would be many beside the hundred of the other group.
    expect(flagCodes(of(40, 0))).toEqual([]);
    expect(flagOf(of(0, 9), 'unknown-lengths')?.args).toEqual({ n: 9 });
    expect(flagOf(of(0, 0, 7), 'life-sentences')?.args).toEqual({ n: 7 });
  });
});
