import { median as medianOf, quantileSorted } from 'simple-statistics';
import { someNumbers } from './some-numbers.js';

/**
 * The middle value, by type 7 for an even number.
 * @throws RangeError when there is none, or one that is no number
 */
export function median(values: readonly number[]): number {
  return medianOf(someNumbers(values, 'a median'));
}

/**
 * A quantile of type 7 (Hyndman & Fan 1996), the default of R and of spreadsheets.
 * @throws RangeError when there is no value or one that is no number, or `p` is outside 0–1
 */
export function quantile(values: readonly number[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('a quantile needs a p from 0 to 1');
  return quantileSorted(
    someNumbers(values, 'a quantile').sort((a, b) => a - b),
    p,
  );
}
