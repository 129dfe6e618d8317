import { describe, expect, it } from 'vitest';
import { unlikeSums } from '../../../src/measure/arithmetic.js';
import { fact } from '../../support/measure.js';

const people = (value: number, parts?: readonly string[]) =>
  fact('prison-population', value, parts ? { parts } : {});

describe('unlikeSums', () => {
  it.each([
    ['two printed numbers', undefined, undefined],
    ['sums of the same sub-types', ['possession', 'trafficking'], ['possession', 'trafficking']],
    ['a printed number and a sum of the two sexes', undefined, ['female', 'male']],
    ['a sum of the sexes and one with more sexes', ['female', 'male'], ['female', 'male', 'other']],
  ])('lets %s be compared', (_what, a, b) => {
    expect(unlikeSums(people(1, a), people(2, b))).toBeUndefined();
  });
  it.each([
    ['a sum and a printed number', ['possession', 'trafficking'], undefined],
    ['a printed number and a sum', undefined, ['possession', 'trafficking']],
    ['sums of other sub-types', ['trafficking'], ['possession', 'trafficking']],
    ['a sum of sub-types and one of the sexes', ['possession', 'trafficking'], ['female', 'male']],
  ])('refuses %s, with both numbers', (_what, a, b) => {
    expect(unlikeSums(people(1, a), people(2, b))).toMatchObject({
      status: 'not-comparable',
      reason: { code: 'definitions-unlike', args: { keys: 'parts' } },
      operands: [{ value: 1 }, { value: 2 }],
    });
  });
});
