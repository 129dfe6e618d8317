import type { Fact } from '../model/fact.js';
import { sliceKey } from '../model/slice.js';
import { groupBy, type Placed, spanKey } from './placed.js';
import type { Cell, Line, Term } from './suppress-cells.js';

/**
 * Percentages that a source prints. One is disclosive by itself where the number that it is of stands beside it and
 * makes a few people of it, inside the share or outside: 1 % of 300 is three.
 */
export function percentageCells(placed: readonly Placed[], threshold: number): Cell[] {
  const wholes = new Map<string, number>();
  for (const [, fact] of placed) {
    const isWhole =
      fact.name === 'official-capacity' ||
      (fact.name === 'prison-population' && Object.keys(fact.slice).length === 0);
    if (isWhole) wholes.set(wholeKey(fact, fact.name), fact.value);
  }
  const isFew = (count: number) => Math.round(count) > 0 && Math.round(count) < threshold;
  return placed.flatMap(([id, fact]): Cell[] => {
    if (fact.unit !== 'percent') return [];
    const isShare = fact.name === 'published-share';
    const whole = wholes.get(wholeKey(fact, isShare ? 'prison-population' : 'official-capacity'));
    if (whole === undefined) return [{ id, value: fact.value, sensitive: false }];
    const percent = fact.name === 'published-excess-rate' ? 100 + fact.value : fact.value;
    const count = (whole * percent) / 100;
    return [{ id, value: fact.value, sensitive: isFew(count) || (isShare && isFew(whole - count)) }];
  });
}

const wholeKey = (fact: Fact, name: Fact['name']) => `${name}|${fact.place.facility}|${spanKey(fact)}`;

/** A count and the printed percentages of the same part, place and date: each tells the other. */
export function percentageLines(placed: readonly Placed[]): Line[] {
  return groupBy(placed, (fact) =>
    fact.unit === 'percent' || fact.name === 'prison-population'
      ? `${fact.place.facility}|${spanKey(fact)}|${sliceKey(fact.slice)}`
      : undefined,
  )
    .filter((group) => group.some(([, { unit }]) => unit === 'percent') && group.length > 1)
    .map((group) => ({ kind: 'same', terms: group.map(([cell]): Term => ({ cell, sign: 1 })) }));
}
