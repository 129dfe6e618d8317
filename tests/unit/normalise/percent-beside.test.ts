import { describe, expect, it } from 'vitest';
import { percentBeside } from '../../../src/normalise/percent-beside.js';

describe('a percentage beside a limit', () => {
  it.each([
    [2005, 10_000, 20.1, 'rounded as usual where it looks different'],
    [2004, 10_000, 20.04, 'with another decimal where it would look equal'],
    [20_001, 100_000, 20.001, 'with three where two would look equal'],
    [2000, 10_000, 20, 'plain where it is equal'],
    [1996, 10_000, 19.96, 'also from below'],
    [333, 1000, 33.3, 'rounded where no limit is near'],
  ])('%i of %i is %f: %s', (part, whole, expected) => {
    expect(percentBeside(part, whole, [5, 20], 1)).toBe(expected);
  });
});
