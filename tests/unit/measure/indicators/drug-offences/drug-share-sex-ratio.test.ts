import { describe, expect, it } from 'vitest';
import drugShareSexRatio from '../../../../../src/measure/indicators/drug-offences/drug-share-sex-ratio.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
} from '../../../../support/measure.js';

const ratioOf = (womenForDrugs: number, women: number, menForDrugs: number, men: number) =>
  only(
    measureOf(drugShareSexRatio, [
      fact('prison-population', womenForDrugs, { slice: { sex: 'female', offence_class: 'drug' } }),
      fact('prison-population', women, { slice: { sex: 'female' } }),
      fact('prison-population', menForDrugs, { slice: { sex: 'male', offence_class: 'drug' } }),
      fact('prison-population', men, { slice: { sex: 'male' } }),
    ]),
  );

describe('drug-share-sex-ratio', () => {
  it('gives the worked example', () => {
    const { inputs } = example('drug-share-sex-ratio');
    const measure = ratioOf(
      numberAt(inputs, 'female_drug'),
      numberAt(inputs, 'female_total'),
      numberAt(inputs, 'male_drug'),
      numberAt(inputs, 'male_total'),
    );
    expectExample(measure, example('drug-share-sex-ratio'), {
      ratio: 'value',
      ratio_lo: 'low',
      ratio_hi: 'high',
    });
    expect(measure.interval).toMatchObject({ kind: 'superpopulation', method: 'log-ratio-95' });
    expect(detailOf(measure, 'n-female')).toBe(780);
    expect(detailOf(measure, 'women-held-for-drugs')).toBe(520);
    expect(flagCodes(measure)).toEqual([]);
  });
  it('gives nought without an interval when no woman is held for drugs', () => {
    const measure = ratioOf(0, 50, 10, 100);
    expect(measure.value).toBe(0);
    expect(measure.interval).toBeNull();
  });
  it('refuses when no man is held for drugs', () => {
    expect(ratioOf(10, 50, 0, 100).reason?.code).toBe('denominator-zero');
  });
  it('withholds ratios of few women, or few men, and flags those of fewer than thirty', () => {
    expect(ratioOf(2, 4, 10, 100)).toMatchObject({ reason: { code: 'base-under-five' }, operands: [] });
    expect(ratioOf(2, 50, 3, 9).reason?.code).toBe('base-under-ten');
    expect(ratioOf(2, 29, 10, 100).flags).toEqual([{ code: 'few-cases', args: { n: 29 } }]);
    expect(flagCodes(ratioOf(2, 30, 10, 100))).toEqual([]);
    expect(ratioOf(2, 40, 3, 12).flags).toEqual([{ code: 'few-cases', args: { n: 12 } }]);
  });
  it('refuses more women held for drugs than women', () => {
    expect(ratioOf(51, 50, 10, 100).reason?.code).toBe('part-exceeds-whole');
  });
  it('says when drug prisoners are the sum of the offences named', () => {
    const type = (sex: string, drug_subtype: string) =>
      fact('prison-population', 20, { slice: { sex, offence_class: 'drug', drug_subtype } });
    const measure = only(
      measureOf(drugShareSexRatio, [
        fact('prison-population', 50, { slice: { sex: 'female' } }),
        fact('prison-population', 100, { slice: { sex: 'male' } }),
        ...['female', 'male'].flatMap((sex) => [type(sex, 'possession'), type(sex, 'trafficking')]),
      ]),
    );
    expect(measure.value).toBe(2);
    expect(measure.flags).toEqual([{ code: 'sum-of-named-parts', args: { parts: 2 } }]);
    const men = only(
      measureOf(drugShareSexRatio, [
        fact('prison-population', 50, { slice: { sex: 'female' } }),
        fact('prison-population', 40, { slice: { sex: 'female', offence_class: 'drug' } }),
        fact('prison-population', 100, { slice: { sex: 'male' } }),
        type('male', 'possession'),
        type('male', 'trafficking'),
      ]),
    );
    expect(flagCodes(men)).toEqual(['sum-of-named-parts']);
  });
  it('refuses sums of other offences for women than for men', () => {
    const type = (sex: string, drug_subtype: string) =>
      fact('prison-population', 20, { slice: { sex, offence_class: 'drug', drug_subtype } });
    const measure = only(
      measureOf(drugShareSexRatio, [
        fact('prison-population', 50, { slice: { sex: 'female' } }),
        fact('prison-population', 100, { slice: { sex: 'male' } }),
        type('female', 'possession'),
        type('female', 'trafficking'),
        type('male', 'trafficking'),
      ]),
    );
    expect(measure).toMatchObject({
      status: 'not-comparable',
      reason: { code: 'definitions-unlike', args: { keys: 'parts' } },
    });
  });
  it('needs both sexes', () => {
    const measure = only(measureOf(drugShareSexRatio, [fact('prison-population', 50)]));
    expect(measure.reason?.args).toMatchObject({ sex: 'female', offence_class: 'drug' });
  });
});
