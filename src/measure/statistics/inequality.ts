import { sum } from 'simple-statistics';
import { type Counts, finite, sizeOf, sumOf } from './counts.js';

/** How far two ways to the same index may differ by rounding alone. */
const ROUNDING = 1e-9;

/**
 * The Gini coefficient of the cases as they are, without correction for a small sample: half the mean absolute difference
 * over the mean, from mid-ranks (Lerman & Yitzhaki 1989 for weighted data); 0 when all are equal, 1 − 1/n when one has all.
 * @throws RangeError when there is no case, an infinite or negative value, or nothing to share
 */
export function gini(counts: Counts): number {
  const [size, total] = shared(counts);
  let before = 0;
  const parts = counts.map(([value, count]) => {
    const part = value * count * ((2 * before + count - size) / size);
    before += count;
    return part;
  });
  return sum(parts) / total;
}

/**
 * The share of the whole that the largest cases hold: of their `fraction` times n cases, a last part of a case holds that
 * part of its value. This is 1 − L(1 − fraction) on the Lorenz curve, which is straight between cases.
 * @returns from 0 to 1
 * @throws RangeError as {@link gini}, or when the fraction is outside 0–1
 */
export function topShare(counts: Counts, fraction: number): number {
  if (!(fraction >= 0 && fraction <= 1)) throw new RangeError('a fraction is from 0 to 1');
  const [size, total] = shared(counts);
  let left = fraction * size;
  const parts = counts.toReversed().map(([value, count]) => {
    const taken = Math.min(left, count);
    left -= taken;
    return taken * value;
  });
  return sum(parts) / total;
}

function shared(counts: Counts): [size: number, total: number] {
  const total = sumOf(finite(counts, 'a share'));
  if (counts.some(([value]) => value < 0)) throw new RangeError('shares of what is below nought');
  if (total === 0) throw new RangeError('shares of nothing');
  return [sizeOf(counts), total];
}

/** One of some ordered groups: how many persons, and what they bear together. */
export interface OrderedGroup {
  readonly persons: number;
  readonly total: number;
}

export interface Concentration {
  /** From −1 (the first group bears all) to 1 (the last does); 0 when all bear alike. */
  readonly index: number;
  /** What a person bears on average. */
  readonly mean: number;
  /** The concentration curve after each group: cumulative shares, 0–1, of the persons and of what they bear. */
  readonly lorenz: readonly { readonly persons: number; readonly total: number }[];
}

/**
 * The concentration index of a burden over groups from the poorest to the richest: twice the covariance of burden and
 * mid-rank over the mean, and as twice the area between diagonal and curve (Kakwani, Wagstaff & van Doorslaer 1997).
 * @throws RangeError when a group is empty, bears less than nought, or there is nothing to bear
 * @throws Error when the two ways disagree, which would be a fault here
 */
export function concentrationIndex(groupsPoorestFirst: readonly OrderedGroup[]): Concentration {
  if (!groupsPoorestFirst.every(({ persons, total }) => persons > 0 && total >= 0 && total < Infinity))
    throw new RangeError('a concentration needs groups of persons with a burden of nought or more');
  const persons = sum(groupsPoorestFirst.map((group) => group.persons));
  const total = sum(groupsPoorestFirst.map((group) => group.total));
  if (!(total > 0 && persons < Infinity)) throw new RangeError('a concentration of nothing');
  const mean = total / persons;
  let [covariance, area] = [0, 0];
  let [ranked, borne] = [0, 0];
  const lorenz = groupsPoorestFirst.map((group) => {
    const [weight, part] = [group.persons / persons, group.total / total];
    covariance += (part - weight) * (ranked + weight / 2 - 0.5);
    area += weight * (borne + part / 2);
    ranked += weight;
    borne += part;
    return { persons: ranked, total: borne };
  });
  const index = 2 * covariance;
  if (Math.abs(index - (1 - 2 * area)) > ROUNDING) throw new Error('two ways to one concentration disagree');
  return { index, mean, lorenz };
}
