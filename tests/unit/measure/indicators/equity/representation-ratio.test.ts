import { describe, expect, it } from 'vitest';
import representation from '../../../../../src/measure/indicators/equity/representation-ratio.js';
import { flagOf, measuresOver, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { example, expectExample, fact, flagCodes, numberAt, only } from '../../../../support/measure.js';

const schooling = (counts: Record<string, number>, date = '2020') =>
  Object.entries(counts).map(([education, value]) =>
    fact('national-population', value, { slice: { education }, date }),
  );
const country = schooling({ none: 14, primary: 200, secondary: 500, tertiary: 286 });
const rows = (counts: Record<string, number>): Row[] =>
  Object.entries(counts).flatMap(([education, count]) =>
    people(count, { education: education === 'unknown' ? null : education }),
  );
const prison = { none: 290, primary: 1000, secondary: 1500, tertiary: 210 };
const of = (counts: Record<string, number>, facts = country, variant = 'at-most-primary') =>
  overall(representation, rows(counts), { facts, variant });

describe('representation-ratio', () => {
  it('gives the worked example, at most primary schooling', () => {
    const { inputs } = example('representation-ratio');
    expect(290 + 1000).toBe(numberAt(inputs, 'group_in_prison'));
    const measure = of(prison);
    expectExample(measure, example('representation-ratio'), {
      prison_share_pct: 'prison-share',
      representation_ratio: 'value',
    });
    expect(measure).toMatchObject({ intervalKind: 'superpopulation', flags: [] });
    // The score limits of 1,290 of 3,000 (Wilson 1927), computed in Python, over the share of the population.
    expect(measure.interval?.low).toBeCloseTo(0.41238487 / 0.214, 6);
    expect(measure.interval?.high).toBeCloseTo(0.44779416 / 0.214, 6);
  });
  it('answers for each level and those below it, save all together', () => {
    const measures = measuresOver(representation, rows(prison), { facts: country });
    expect(measures.map(({ variant }) => variant)).toEqual([
      'at-most-none',
      'at-most-primary',
      'at-most-secondary',
    ]);
    expect(only(measures, {}, 'at-most-none').value).toBeCloseTo(290 / 3000 / 0.014, 9);
  });
  it('leaves unknown schooling out of both shares', () => {
    const measure = of({ ...prison, unknown: 600 }, [...country, ...schooling({ unknown: 100_000 })]);
    expect(measure.value).toBe(of(prison).value);
    expect(flagOf(measure, 'unknown-values')?.args).toEqual({ share: 17 });
    const many = overall(representation, rows({ ...prison, unknown: 751 }), { facts: country });
    expect(reasonOf(many)).toBe('values-unknown');
  });
  it('takes no share of a country of which a level is missing', () => {
    const facts = schooling({ none: 14, primary: 200, secondary: 500 });
    const measure = overall(representation, rows(prison), { facts });
    expect(measure.reason).toEqual({ code: 'need-absent', args: { fact: 'national-population' } });
    expect(overall(representation, rows(prison)).reason?.code).toBe('need-absent');
  });
  it('tells no group of fewer than five, nor one that leaves so few', () => {
    const variants = (counts: Record<string, number>) =>
      measuresOver(representation, rows(counts), { facts: country }).map(
        ({ variant, reason }) => reason?.code ?? variant,
      );
    expect(variants({ none: 4, primary: 20, secondary: 20, tertiary: 20 })).toEqual([
      'at-most-primary',
      'at-most-secondary',
    ]);
    expect(variants({ none: 20, primary: 20, secondary: 20, tertiary: 3 })).toEqual([
      'at-most-none',
      'at-most-primary',
    ]);
    expect(variants({ none: 0, primary: 0, secondary: 3, tertiary: 20 })).toEqual(['part-under-five']);
    expect(variants({ primary: 4 })).toEqual(['base-under-five']);
    expect(variants({ primary: 9 })).toEqual(['base-under-ten']);
  });
  it('takes the country’s people of the nearest date, up to two years away (trap 5)', () => {
    const counts = { none: 14, primary: 200, secondary: 500, tertiary: 286 };
    const facts = [...schooling(counts, '2019'), ...schooling({ ...counts, none: 900 }, '2015')];
    expect(of(prison, facts).value).toBe(of(prison).value);
    expect(flagCodes(of(prison, schooling(counts, '2019')))).toEqual(['dates-apart']);
    const old = overall(representation, rows(prison), { facts: schooling(counts, '2017') });
    expect(reasonOf(old)).toBe('dates-too-far-apart');
  });
  it('has no odds where all are of the group', () => {
    const measure = of({ none: 10, primary: 20 });
    expect(measure.details['relative-rate-ratio']?.value).toBeNull();
    expect(measure.value).toBeCloseTo(1 / 0.214, 9);
  });
  it('takes people held before sentences, and flags them as length-biased', () => {
    expect(
      flagCodes(
        overall(representation, rows(prison), { facts: country, event: 'held', variant: 'at-most-primary' }),
      ),
    ).toEqual(['length-biased']);
  });
});
