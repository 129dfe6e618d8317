import { describe, expect, it } from 'vitest';
import drugShareBounds from '../../../../../src/measure/indicators/drug-offences/drug-share-bounds.js';
import { example, expectExample, fact, measureOf, numberAt, only } from '../../../../support/measure.js';

const boundsOf = (people: number, drugs: number, unknown: number, dates: readonly string[] = []) =>
  only(
    measureOf(drugShareBounds, [
      fact('prison-population', people),
      fact('prison-population', drugs, {
        slice: { offence_class: 'drug' },
        ...(dates[0] ? { date: dates[0] } : {}),
      }),
      fact('prison-population', unknown, { slice: { offence_class: 'unknown' } }),
    ]),
  );

describe('drug-share-bounds', () => {
  it('gives the worked example', () => {
    const { inputs } = example('drug-share-bounds');
    const measure = boundsOf(
      numberAt(inputs, 'prison_population'),
      numberAt(inputs, 'drug_prisoners'),
      numberAt(inputs, 'offence_unknown'),
    );
    expectExample(measure, example('drug-share-bounds'));
    expect(measure.interval).toEqual({
      low: measure.value,
      high: measure.details['upper-pct']?.value,
      kind: 'definition',
      method: 'unknown-offences',
    });
    expect(measure.operands).toHaveLength(3);
  });
  it('withholds the share among the known when more than a fifth is unknown', () => {
    expect(boundsOf(100, 30, 20).details['known-only-pct']?.value).toBe(37.5);
    expect(boundsOf(100, 30, 21).details['known-only-pct']?.value).toBeNull();
  });
  it('refuses parts that are more than the whole', () => {
    expect(boundsOf(100, 60, 50).reason).toEqual({
      code: 'part-exceeds-whole',
      args: { part: 110, whole: 100 },
    });
    expect(boundsOf(100, 60, 40).interval).toMatchObject({ low: 60, high: 100 });
    expect(boundsOf(100, 101, 0).reason?.code).toBe('part-exceeds-whole');
    expect(boundsOf(100, 0, 101).reason?.code).toBe('part-exceeds-whole');
  });
  it('refuses unknown offences of another date', () => {
    expect(boundsOf(100, 30, 10, ['2020-11-30']).reason).toMatchObject({
      code: 'dates-too-far-apart',
      args: { days: 31 },
    });
  });
  it('withholds shares of few people', () => {
    expect(boundsOf(9, 3, 1).reason?.code).toBe('base-under-ten');
  });
  it('needs the unknown', () => {
    const facts = [
      fact('prison-population', 100),
      fact('prison-population', 30, { slice: { offence_class: 'drug' } }),
    ];
    expect(only(measureOf(drugShareBounds, facts)).reason).toEqual({
      code: 'need-absent',
      args: { fact: 'prison-population', offence_class: 'unknown' },
    });
  });
});
