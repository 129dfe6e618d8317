import { type Bounds, Z } from './bounds.js';

/**
 * Wilson's score interval for a proportion, 95 % (Wilson 1927; recommended for small n by Brown, Cai & DasGupta 2001).
 * @returns proportions from 0 to 1
 * @throws RangeError unless 0 ≤ successes ≤ n and n > 0
 */
export function wilson(successes: number, n: number): Bounds {
  if (!(n > 0 && successes >= 0 && successes <= n))
    throw new RangeError('wilson needs 0 ≤ successes ≤ n and n > 0');
  const p = successes / n;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  // The ends are exactly 0 and 1 there; the subtraction leaves a trace of the last binary digit.
  return { low: successes === 0 ? 0 : centre - half, high: successes === n ? 1 : centre + half };
}

/**
 * The difference of two independent proportions with its hybrid score interval, 95 % (Newcombe 1998, method 10).
 * @returns differences from −1 to 1
 * @throws RangeError as {@link wilson}
 */
export function newcombe(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
): Bounds & { readonly difference: number } {
  const [a, b] = [wilson(x1, n1), wilson(x2, n2)];
  const [p1, p2] = [x1 / n1, x2 / n2];
  const difference = p1 - p2;
  return {
    difference,
    low: difference - Math.hypot(p1 - a.low, b.high - p2),
    high: difference + Math.hypot(a.high - p1, p2 - b.low),
  };
}

/**
 * The ratio of two independent proportions with its interval on the log scale, 95 % (Katz et al. 1978).
 * @throws RangeError when a count is nought, for which the interval does not exist
 */
export function ratioInterval(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
): Bounds & { readonly ratio: number } {
  if (!(x1 > 0 && x2 > 0 && x1 <= n1 && x2 <= n2))
    throw new RangeError('a ratio interval needs counts above nought');
  const ratio = x1 / n1 / (x2 / n2);
  const spread = Z * Math.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2);
  return { ratio, low: ratio * Math.exp(-spread), high: ratio * Math.exp(spread) };
}
