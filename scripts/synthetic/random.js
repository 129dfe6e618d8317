/**
 * Seeded chance. Only sums, products and quotients are used: logarithms and sines may differ in the last digit between
 * engines, and the files must be the same byte for byte everywhere.
 */

/** mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1) from a 32-bit seed. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A stream of chance, and the few ways in which the generator asks it. */
export function chanceFrom(seed) {
  const next = mulberry32(seed);
  return {
    next,
    /** True with the probability given. */
    happens: (probability) => next() < probability,
    /** A whole number from low to high, both included. */
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    /** A key of an object of weights. */
    pick(weights) {
      const entries = Object.entries(weights);
      const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return entries.at(-1)[0];
    },
    /** A number whose equally spaced quantiles, the extremes included, are the ones given. */
    quantile(points, at = next()) {
      const place = at * (points.length - 1);
      const below = Math.min(Math.floor(place), points.length - 2);
      return points[below] + (place - below) * (points[below + 1] - points[below]);
    },
  };
}
