import type { CaseEvent } from '../model/case.js';
import { DEFINITION_KEYS, type Definition, type DefinitionKey, unlikeKeys } from '../model/definition.js';
import type { FactName, FactTypes, Quantity } from '../model/fact.js';
import { preference } from '../model/headline.js';
import type { Reason } from '../model/measure.js';
import { comparePeriods, daysApart, midpoint, type Period } from '../model/period.js';
import type { Dimension, Slice } from '../model/slice.js';
import type { FactBook } from './fact-book.js';

/** Facts further apart than this are flagged when combined. Catalogue, trap 5. */
export const DAYS_FLAGGED = 365;
/** Facts further apart than this are not combined. Catalogue, trap 5. */
export const DAYS_REFUSED = 730;

/** The date, part and definition for which a measure is wanted. */
export interface Anchor {
  readonly facility: string;
  readonly stratum: Slice;
  readonly period: Period;
  readonly definition: Definition;
  /** Whether this is the newest date: only there may facts up to {@link DAYS_REFUSED} apart be combined. */
  readonly newest: boolean;
  /** Whether the period is all the years of a table of cases together, beside each of them. */
  readonly pooled?: boolean;
}

/** A need that could not be met. */
export interface Missing {
  readonly missing: Reason;
}
export const isMissing = (value: unknown): value is Missing =>
  typeof value === 'object' && value !== null && 'missing' in value;

/** The reason when a source says nothing of a part. */
export function absent(fact: FactName, slice: Slice, by?: Dimension): Missing {
  return { missing: { code: 'need-absent', args: { fact, ...partArgs(slice), ...(by ? { by } : {}) } } };
}

/** The reason when no table of cases says what is asked of a part: with the kind of cases that would say it best. */
export function absentCases([event = 'sentences']: readonly CaseEvent[], slice: Slice): Missing {
  return { missing: { code: 'need-absent', args: { fact: 'cases', event, ...partArgs(slice) } } };
}

const partArgs = (slice: Slice) =>
  Object.fromEntries(Object.entries(slice).map(([key, value]) => [key, value ?? '']));

export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/**
 * The fact nearest in time that is not unlike the anchor. Of several equally near, the one that states no more than
 * the anchor; a meaning of "place" or of "unsentenced" is then chosen as a reader expects it, since the measure shows
 * it. Any other difference, such as the prisons covered, is not decided here: the need is not met.
 */
export function nearest<N extends FactName>(
  book: FactBook,
  name: N,
  facility: string,
  slice: Slice,
  anchor: Anchor,
): FactTypes[N] | Missing {
  const all = book.find(name, facility, slice);
  if (all.length === 0) {
    const charged = name === 'prison-population' && book.find('offence-charges', facility, slice).length > 0;
    return charged ? { missing: { code: 'charges-not-persons', args: {} } } : absent(name, slice);
  }
  const like = all.filter((fact) => unlikeKeys(fact.definition, anchor.definition).length === 0);
  const [first] = all;
  if (like.length === 0 && first) return unlike(unlikeKeys(first.definition, anchor.definition));
  const [best, ...rest] = [...like].sort(
    (a, b) =>
      daysApart(a.period, anchor.period) - daysApart(b.period, anchor.period) || closeness(a, b, anchor),
  );
  if (!best) return absent(name, slice);
  const days = Math.round(daysApart(best.period, anchor.period));
  if (days > (anchor.newest ? DAYS_REFUSED : DAYS_FLAGGED)) {
    return { missing: { code: 'dates-too-far-apart', args: { days, fact: name } } };
  }
  const undecided = rest
    .filter((fact) => samePeriod(fact.period, best.period))
    .filter((fact) => addedKeys(fact, anchor) === addedKeys(best, anchor))
    .flatMap((fact) => unlikeKeys(fact.definition, best.definition))
    .filter((key) => key !== 'capacity' && key !== 'remand');
  return undecided.length > 0 ? unlike(undecided) : best;
}

function unlike(keys: readonly string[]): Missing {
  return { missing: { code: 'definitions-unlike', args: { keys: [...new Set(keys)].join(', ') } } };
}

/** The facts nearest to the anchor's date; of those, the ones that state least beyond it. */
export function closest<F extends Quantity>(facts: readonly F[], anchor: Anchor): F[] {
  const least = (rank: (fact: F) => number, from: readonly F[]) => {
    const lowest = Math.min(...from.map(rank));
    return from.filter((fact) => rank(fact) === lowest);
  };
  const near = least((fact) => daysApart(fact.period, anchor.period), facts);
  return least((fact) => addedKeys(fact, anchor), near);
}

/** The reason when facts that would be put side by side count different things; `mayDiffer` is what they vary on purpose. */
export function unlikeAmong(
  facts: readonly Quantity[],
  mayDiffer: readonly DefinitionKey[],
): Missing | undefined {
  const keys = facts
    .flatMap((one) => facts.flatMap((other) => unlikeKeys(one.definition, other.definition)))
    .filter((key) => !mayDiffer.includes(key));
  return keys.length > 0 ? unlike(keys) : undefined;
}

/**
 * Facts that all count the same thing, oldest first. Each may be like an anchor that leaves much open and still be unlike
 * another; then the newer one stays, and of one date the one that a reader expects.
 */
export function alike<F extends Quantity>(facts: readonly F[]): F[] {
  const kept: F[] = [];
  const oldestFirst = [...facts].sort(
    (a, b) => comparePeriods(a.period, b.period) || preference(a) - preference(b),
  );
  for (const fact of oldestFirst.reverse()) {
    if (kept.every((other) => unlikeKeys(fact.definition, other.definition).length === 0)) kept.unshift(fact);
  }
  return kept;
}

/** Among facts equally near: the one counted over the same span, the later, the one that adds least, the expected. */
function closeness(a: Quantity, b: Quantity, anchor: Anchor): number {
  const same = Number(samePeriod(b.period, anchor.period)) - Number(samePeriod(a.period, anchor.period));
  return (
    same ||
    midpoint(b.period) - midpoint(a.period) ||
    addedKeys(a, anchor) - addedKeys(b, anchor) ||
    preference(b) - preference(a)
  );
}

/** How many things a fact states of its definition that the anchor leaves open. */
export function addedKeys(
  { definition }: Quantity,
  { definition: wanted }: Pick<Anchor, 'definition'>,
): number {
  return DEFINITION_KEYS.filter((key) => definition[key] !== undefined && wanted[key] === undefined).length;
}
