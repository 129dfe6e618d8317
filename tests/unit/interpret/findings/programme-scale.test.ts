import { describe, expect, it } from 'vitest';
import type { Measure, Operand } from '../../../../src/model/measure.js';
import { inWords, said } from '../../../support/in-words.js';
import { findingOf, measured, people, period, rulesOf, withheld } from '../measures.js';

const admitted = (value: number, span: string): Operand => ({
  ...people(value),
  fact: 'programme-admitted',
  period: { ...period(span), precision: 'range' },
});
const programme = (name: string, value: number, span = '2020'): Measure => ({
  ...withheld('programme-penetration', 'need-absent', { variant: name }),
  operands: [admitted(value, span)],
});
const held = (value: number, date = '2020-12-31') =>
  measured('drug-offence-share', {
    date,
    numerator: people(value, { offence_class: 'drug' }),
    denominator: people(90_000),
  });
const cases = (value: number) =>
  measured('court-caseload-drug-share', {
    date: '2020',
    numerator: { ...people(value), fact: 'court-cases', unit: 'cases' },
    denominator: people(90_000),
  });
const of = (...measures: Measure[]) => findingOf('programme-scale', measures);

describe('the scale of programmes', () => {
  it('tells when the entries were counted, beside people of another time', async () => {
    const measures = [programme('Lima', 99, '2013'), held(10_000)];
    expect((await inWords(of(...measures), measures)).answer).toMatch(
      /a year \(2013 – 2013\), .*31 December 2020/,
    );
  });

  it.each([
    [99, 'too-small-for-prisons', ['R-36']],
    [101, 'of-weight-for-prisons', []],
  ])('of %s entries a year beside ten thousand held', async (entries, answer, rules) => {
    const measures = [programme('Lima', entries), held(10_000)];
    const finding = of(...measures);
    expect(finding).toMatchObject({ answer, confidence: 'indicative' });
    expect(rulesOf(finding)).toEqual(rules);
    expect(await said(finding, measures)).toContain('a year');
  });

  it('adds programmes up, each over its own years', () => {
    const long = programme('Lima', 300, '2020');
    const years = {
      ...long.operands[0],
      period: { start: '2018-01-01', end: '2020-12-31', precision: 'range' },
    };
    const measures = [{ ...long, operands: [years as Operand] }, programme('Cusco', 20), held(10_000)];
    const { args } = of(...measures);
    expect(args.programmes).toMatchObject({ value: 2 });
    expect(args.yearly).toMatchObject({ kind: 'number', value: expect.closeTo(120, 0) });
  });

  it('rests on cases in the courts where they are counted, and is tested by those held', async () => {
    const measures = [programme('Lima', 100), cases(5000), held(20_000)];
    expect(of(...measures)).toMatchObject({ answer: 'of-weight-for-courts', sensitivity: 'turns' });
    expect(of(programme('Lima', 10), cases(5000), held(20_000))).toMatchObject({
      answer: 'too-small-for-courts',
      sensitivity: 'stands',
    });
    expect(await said(of(...measures), measures)).toContain('courts received');
  });

  it('takes the count nearest to the end of the programme', () => {
    const finding = of(programme('Lima', 50), held(10_000), held(99_999, '2005'));
    expect(finding.answer).toBe('too-small-for-prisons');
    expect(finding.args.share).toMatchObject({ value: expect.closeTo(0.5, 2) });
  });

  it('is unknown without entries or without a base', () => {
    expect(of(held(10_000)).answer).toBe('unknown');
    expect(of(programme('Lima', 50)).answer).toBe('unknown');
  });
});
