import { describe, expect, it } from 'vitest';
import drugOffenceShare from '../../../../../src/measure/indicators/drug-offences/drug-offence-share.js';
import {
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
} from '../../../../support/measure.js';

const DRUG = { offence_class: 'drug' };
const typeOf = (drug_subtype: string, value: number, date = '2020-12-31') =>
  fact('prison-population', value, { date, slice: { ...DRUG, drug_subtype } });
const held = (value: number, date = '2020-12-31') => fact('prison-population', value, { date });
const drug = (value: number, date = '2020-12-31') => fact('prison-population', value, { date, slice: DRUG });
const unknown = (value: number, date = '2020-12-31') =>
  fact('prison-population', value, { date, slice: { offence_class: 'unknown' } });

describe('drug-offence-share', () => {
  const { inputs } = example('drug-offence-share');
  const count = (name: string) => numberAt(inputs, 'drug_prisoners_by_type', name);
  const july2016 = [
    typeOf('trafficking', count('TID'), '2016-07'),
    typeOf('trafficking_aggravated', count('TID_aggravated'), '2016-07'),
    typeOf('promotion', count('promotion'), '2016-07'),
    typeOf('micro_trafficking', count('micro'), '2016-07'),
    held(numberAt(inputs, 'prison_population'), '2016-07'),
  ];

  it('gives the worked example from the four named offences, and says that it is their sum', () => {
    const measure = only(measureOf(drugOffenceShare, july2016));
    expectExample(measure, example('drug-offence-share'), { share_pct: 'value' });
    expect(measure.flags).toEqual([{ code: 'sum-of-named-parts', args: { parts: 4 } }]);
    expect(measure.numerator?.cells).toHaveLength(4);
    expect(measure.interval).toBeNull();
  });
  it('answers for each drug offence that is named', () => {
    const measures = measureOf(drugOffenceShare, july2016);
    expect(only(measures, { drug_subtype: 'promotion' }).value).toBeCloseTo((100 * 3913) / 79_976, 12);
    expect(measures.map(({ stratum }) => stratum.drug_subtype ?? '')).toEqual([
      '',
      'micro_trafficking',
      'promotion',
      'trafficking',
      'trafficking_aggravated',
    ]);
  });
  it('gives a range over unknown offences, and flags more than one in twenty', () => {
    const shareWith = (unknowns: number) =>
      only(measureOf(drugOffenceShare, [held(1000), drug(200), unknown(unknowns)]));
    const many = shareWith(51);
    expect(many.interval).toEqual({ low: 20, high: 25.1, kind: 'definition', method: 'unknown-offences' });
    expect(many.flags).toEqual([{ code: 'unknown-offences', args: { share: 5.1 } }]);
    expect(flagCodes(shareWith(50))).toEqual([]);
    expect(shareWith(0).interval).toBeNull();
  });
  it('lets unknown drug offences belong to any one drug offence, not to the whole', () => {
    const measures = measureOf(drugOffenceShare, [
      held(1000),
      typeOf('possession', 100),
      typeOf('trafficking', 60),
      typeOf('unknown', 40),
    ]);
    expect(only(measures).interval).toBeNull();
    expect(only(measures, { drug_subtype: 'possession' }).interval).toMatchObject({ low: 10, high: 14 });
    expect(only(measures, { drug_subtype: 'unknown' }).interval).toBeNull();
  });
  it('uses no unknown offences of another date', () => {
    const measure = only(measureOf(drugOffenceShare, [held(1000), drug(200), unknown(300, '2020-06-30')]));
    expect(measure.interval).toBeNull();
  });
  it('refuses unknown and drug offences that are more than everyone', () => {
    const measure = only(measureOf(drugOffenceShare, [held(1000), drug(600), unknown(500)]));
    expect(measure.reason).toEqual({ code: 'part-exceeds-whole', args: { part: 1100, whole: 1000 } });
    const everyone = only(measureOf(drugOffenceShare, [held(1000), drug(600), unknown(400)]));
    expect(everyone.interval).toMatchObject({ low: 60, high: 100 });
  });
  it('divides women by women, and unsentenced by unsentenced', () => {
    const slices = [
      { sex: 'female' },
      { sex: 'male' },
      { legal_status: 'unsentenced' },
      { legal_status: 'sentenced' },
    ];
    const measures = measureOf(drugOffenceShare, [
      held(1000),
      drug(200),
      ...slices.flatMap((slice, index) => [
        fact('prison-population', 100, { slice }),
        fact('prison-population', 10 * (index + 1), { slice: { ...slice, ...DRUG } }),
      ]),
    ]);
    expect(slices.map((slice) => only(measures, slice).value)).toEqual([10, 20, 30, 40]);
  });
  it('withholds shares of very few people, and flags those of few', () => {
    const of = (whole: number, part: number) => only(measureOf(drugOffenceShare, [held(whole), drug(part)]));
    expect(of(4, 2)).toMatchObject({ value: null, reason: { code: 'base-under-five' }, operands: [] });
    expect(of(9, 2)).toMatchObject({ value: null, reason: { code: 'base-under-ten' } });
    expect(of(29, 2).flags).toEqual([{ code: 'few-cases', args: { n: 29 } }]);
    expect(flagCodes(of(30, 2))).toEqual([]);
  });
  it('refuses charges in place of people', () => {
    const measure = only(
      measureOf(drugOffenceShare, [held(1000), fact('offence-charges', 200, { slice: DRUG })]),
    );
    expect(measure).toMatchObject({ status: 'not-comparable', reason: { code: 'charges-not-persons' } });
  });
  it('refuses drug offences of one set of prisons over the people of two', () => {
    const measure = only(
      measureOf(drugOffenceShare, [
        drug(200),
        fact('prison-population', 1000, { definition: { coverage: 'national' } }),
        fact('prison-population', 400, { definition: { coverage: 'federal' } }),
      ]),
    );
    expect(measure.reason).toEqual({ code: 'definitions-unlike', args: { keys: 'coverage' } });
  });
});
