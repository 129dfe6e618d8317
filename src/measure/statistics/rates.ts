import { type Bounds, Z } from './bounds.js';

/**
 * Byar's approximation to the exact interval of a Poisson count, 95 % (Breslow & Day 1987, volume II).
 * Divide both ends by the person-time for the interval of a rate.
 * @returns numbers of events
 * @throws RangeError unless the events are a whole number, nought or more
 */
export function byarInterval(events: number): Bounds {
  if (!(Number.isSafeInteger(events) && events >= 0))
    throw new RangeError('an interval of events needs a whole number of them');
  const more = events + 1;
  return {
    low: events === 0 ? 0 : events * (1 - 1 / (9 * events) - Z / (3 * Math.sqrt(events))) ** 3,
    high: more * (1 - 1 / (9 * more) + Z / (3 * Math.sqrt(more))) ** 3,
  };
}

/**
 * Probabilities adjusted for having been looked at together: those that stay under q hold false alarms to a share of q
 * among them (Benjamini & Hochberg 1995).
 * @returns one for each given, in the same order
 * @throws RangeError when one is outside 0–1
 */
export function benjaminiHochberg(probabilities: readonly number[]): number[] {
  if (!probabilities.every((p) => p >= 0 && p <= 1)) throw new RangeError('a probability is from 0 to 1');
  const order = probabilities.map((_, index) => index).sort((a, b) => at(b) - at(a));
  const adjusted = new Array<number>(probabilities.length).fill(1);
  let least = 1;
  order.forEach((index, above) => {
    least = Math.min(least, at(index) * (probabilities.length / (probabilities.length - above)));
    adjusted[index] = least;
  });
  return adjusted;

  function at(index: number): number {
    return probabilities[index] ?? 1;
  }
}
