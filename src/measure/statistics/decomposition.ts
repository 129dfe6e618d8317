/** A part of a group: of `persons`, so many had the event. Strata of two groups belong together by their key. */
export interface Stratum {
  readonly key: string;
  readonly persons: number;
  readonly events: number;
}

export interface Kitagawa {
  readonly rateA: number;
  readonly rateB: number;
  /** `rateA − rateB`, which the two parts add up to. */
  readonly gap: number;
  /** What differing rates within strata account for. */
  readonly ratePart: number;
  /** What differing shares of the strata account for. */
  readonly compositionPart: number;
}

/**
 * What of the difference between two groups' rates comes from their rates within strata, and what from their make-up
 * (Kitagawa 1955): each difference is weighted with the mean of the other factor, so that nothing is left over.
 * @returns proportions
 * @throws RangeError unless both groups have the same strata, each once and with persons, for a stratum without persons
 * has no rate
 */
export function kitagawa(a: readonly Stratum[], b: readonly Stratum[]): Kitagawa {
  const [sizeA, sizeB] = [personsOf(a), personsOf(b)];
  const others = new Map(b.map((stratum) => [stratum.key, stratum]));
  if (a.length !== b.length || others.size !== b.length || new Set(a.map(({ key }) => key)).size !== a.length)
    throw new RangeError('two groups with unlike strata');
  let [ratePart, compositionPart, rateA, rateB] = [0, 0, 0, 0];
  for (const here of a) {
    const there = others.get(here.key);
    if (!there) throw new RangeError(`a stratum of one group only: ${here.key}`);
    const [r, s] = [here.events / here.persons, there.events / there.persons];
    const [v, w] = [here.persons / sizeA, there.persons / sizeB];
    ratePart += ((v + w) / 2) * (r - s);
    compositionPart += ((r + s) / 2) * (v - w);
    rateA += v * r;
    rateB += w * s;
  }
  return { rateA, rateB, gap: rateA - rateB, ratePart, compositionPart };
}

function personsOf(strata: readonly Stratum[]): number {
  if (strata.length === 0) throw new RangeError('a group without strata');
  if (!strata.every(({ persons, events }) => persons > 0 && events >= 0 && events <= persons))
    throw new RangeError('a stratum needs 0 ≤ events ≤ persons and persons above nought');
  return strata.reduce((all, { persons }) => all + persons, 0);
}

export interface TwoFactor {
  /** The product before, and after. */
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** What the first factor's change accounts for, and the second's; they add up to the change. */
  readonly firstPart: number;
  readonly secondPart: number;
  /** The first factor's share of the change on the log scale; absent when the product did not change. */
  readonly firstLogShare: number | undefined;
}

/**
 * What of the change of a product comes from each of its two factors (Das Gupta 1978): each factor's change at the mean of
 * the other, so that nothing is left over. Admissions times stay gives the stock.
 * @throws RangeError unless all are above nought
 */
export function twoFactor(first0: number, second0: number, first1: number, second1: number): TwoFactor {
  if (![first0, second0, first1, second1].every((factor) => factor > 0 && factor < Infinity))
    throw new RangeError('a decomposition needs factors above nought');
  const [before, after] = [first0 * second0, first1 * second1];
  return {
    before,
    after,
    change: after - before,
    firstPart: (first1 - first0) * ((second0 + second1) / 2),
    secondPart: (second1 - second0) * ((first0 + first1) / 2),
    firstLogShare: after === before ? undefined : Math.log(first1 / first0) / Math.log(after / before),
  };
}
