import { cumulativeNormal } from 'vega-statistics';

/** Beyond 37 deviations the library answers nought; a probability that small is given as this, which is above it. */
const SMALLEST_P = 1e-298;

/**
 * How probable a deviate at least as far from nought is, on either side, under the standard normal distribution. The
 * library follows West (2009): right to 1e-15, and to eight digits however small the probability is.
 * @throws RangeError when the deviate is no number
 */
export function twoSidedP(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('a probability needs a deviate');
  return Math.max(SMALLEST_P, 2 * cumulativeNormal(-Math.abs(z), 0, 1));
}
