import { describe, expect, it } from 'vitest';
import {
  partOf,
  per,
  remainder,
  share,
  shareFlags,
  smallBase,
  total,
  unlike,
} from '../../../src/measure/arithmetic.js';
import { fact } from '../../support/measure.js';

const people = (value: number, options = {}) => fact('prison-population', value, options);

describe('per', () => {
  it('keeps both numbers with their cells', () => {
    const outcome = per(100_000, people(50), fact('national-population', 1000));
    expect(outcome).toMatchObject({ kind: 'measured', value: 5000 });
    if (outcome.kind !== 'measured') throw new Error('refused');
    expect(outcome.numerator?.cells[0]?.file).toBe('prison-population.csv');
    expect(outcome.denominator?.cells[0]?.file).toBe('national-population.csv');
    expect(outcome.operands).toEqual([outcome.numerator, outcome.denominator]);
  });
  it('refuses numbers that state a thing differently, and names it', () => {
    const outcome = per(
      1,
      people(1, { definition: { coverage: 'national', remand_included: 'yes' } }),
      people(2, { definition: { coverage: 'federal', remand_included: 'no' } }),
    );
    expect(outcome).toMatchObject({
      kind: 'refused',
      status: 'not-comparable',
      reason: { code: 'definitions-unlike', args: { keys: 'coverage, remand_included' } },
    });
    expect(outcome.operands).toHaveLength(2);
  });
  it('does not take what is not stated for a difference', () => {
    expect(per(1, people(1, { definition: { coverage: 'national' } }), people(2)).kind).toBe('measured');
  });
  it('refuses nought below the line', () => {
    expect(per(1, people(1), people(0))).toMatchObject({
      status: 'not-available',
      reason: { code: 'denominator-zero', args: { fact: 'prison-population' } },
    });
    expect(unlike(people(0), people(1))).toBeUndefined();
  });
  it('carries further details, an interval and flags', () => {
    const interval = { low: 0, high: 1, kind: 'definition', method: 'm' } as const;
    expect(per(1, people(1), people(2), { interval, flags: [] })).toMatchObject({ interval, flags: [] });
  });
});

describe('share', () => {
  it('is in percent', () => {
    expect(share(people(30), people(40))).toMatchObject({ value: 75, flags: [] });
    expect(share(people(40), people(40))).toMatchObject({ value: 100 });
  });
  it('refuses a part above its whole, with both numbers', () => {
    expect(share(people(41), people(40))).toMatchObject({
      status: 'not-comparable',
      reason: { code: 'part-exceeds-whole', args: { part: 41, whole: 40 } },
    });
  });
  it.each([
    [4, 'base-under-five', 0],
    [5, 'base-under-ten', 1],
    [9, 'base-under-ten', 1],
  ])('of %d people is withheld: %s', (whole, code, numbers) => {
    const outcome = share(people(2), people(whole));
    expect(outcome).toMatchObject({ kind: 'refused', status: 'not-available', reason: { code } });
    expect(outcome.operands).toHaveLength(numbers);
  });
  it('is flagged under thirty people, and when the part is a sum', () => {
    expect(share(people(2), people(10))).toMatchObject({ flags: [{ code: 'few-cases', args: { n: 10 } }] });
    expect(share(people(2, { parts: ['a', 'b'] }), people(30))).toMatchObject({
      flags: [{ code: 'sum-of-named-parts', args: { parts: 2 } }],
    });
    expect(shareFlags(people(2), people(29))).toHaveLength(1);
  });
});

describe('smallBase', () => {
  it('finds the first small group', () => {
    expect(smallBase(people(10), people(100))).toBeUndefined();
    expect(smallBase(people(10), people(7))?.reason.code).toBe('base-under-ten');
    expect(smallBase()).toBeUndefined();
  });
});

describe('partOf', () => {
  it('looks at definitions first', () => {
    const whole = people(1, { definition: { coverage: 'national' } });
    const part = people(2, { definition: { coverage: 'federal' } });
    expect(partOf(part, whole)?.reason.code).toBe('definitions-unlike');
    expect(partOf(people(2), people(1))?.reason.code).toBe('part-exceeds-whole');
    expect(partOf(people(1), people(1))).toBeUndefined();
  });
});

describe('remainder', () => {
  it('is what is left, with the evidence of both', () => {
    const rest = remainder(people(10, { sources: ['a'] }), people(4, { sources: ['b', 'a'], line: 3 }));
    expect(rest.value).toBe(6);
    expect(rest.cells.map(({ line }) => line)).toEqual([2, 3]);
    expect(rest.sources).toEqual(['a', 'b']);
  });
  it('refuses a part above its whole', () => {
    expect(() => remainder(people(1), people(2))).toThrow(RangeError);
  });
});

describe('total', () => {
  it('adds parts, joins their evidence, and keeps the slice that they share', () => {
    const drug = { offence_class: 'drug' };
    const sum = total([
      people(3, { slice: { ...drug, drug_subtype: 'possession' }, sources: ['a'] }),
      people(4, { slice: { ...drug, drug_subtype: 'trafficking' }, sources: ['b'], line: 3 }),
    ]);
    expect(sum).toMatchObject({ value: 7, slice: drug, sources: ['a', 'b'], unit: 'persons' });
    expect(sum.cells).toHaveLength(2);
  });
  it('refuses nothing', () => {
    expect(() => total([])).toThrow(RangeError);
  });
});
