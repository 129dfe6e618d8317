import { describe, expect, it } from 'vitest';
import { breakEven } from '../../../../src/interpret/guards/break-even.js';

const known = { failureShare: 0.4, failureMonths: 12, displacedMonths: 6 };

describe('break-even', () => {
  it.each([
    [known, false, 0.5],
    [{ ...known, failureShare: 0.5 }, true, 0.5],
    [{ ...known, prisonBoundShare: 0.5 }, true, 0.25],
    [{ ...known, failureMonths: 4 }, false, 1.5],
  ])('of %j', (given, fails, sustainableFailureShare) => {
    expect(breakEven(given)).toEqual({ fails, sustainableFailureShare });
  });

  it.each([
    [{}],
    [{ failureShare: 0.4, failureMonths: 12 }],
    [{ failureShare: 0.4, displacedMonths: 6 }],
    [{ failureMonths: 12, displacedMonths: 6 }],
    [{ ...known, failureMonths: 0 }],
  ])('says nothing of %j', (given) => {
    expect(breakEven(given)).toBeUndefined();
  });
});
