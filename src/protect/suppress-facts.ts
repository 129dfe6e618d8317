import type { CellRef } from '../model/cell.js';
import type { Fact } from '../model/fact.js';
import type { SuppressedCell, Suppression, SuppressionReason } from '../model/suppression.js';
import { linkedTables } from './lines.js';
import { cellId } from './placed.js';
import { suppressCells } from './suppress-cells.js';

/** The facts of a study, told apart into those that may be shown and those that may not. */
export interface ProtectedFacts {
  readonly visible: readonly Fact[];
  readonly hidden: readonly Fact[];
  /** The hidden ones without their numbers, in the order of the facts. */
  readonly cells: readonly SuppressedCell[];
  readonly summary: Suppression;
}

/**
 * Decides which counts of people a study may show, over all its tables at once. Places, inhabitants and penalties name
 * nobody; charges do, since a person has at least one.
 * @param facts with the sums that are computed of them, which tell as much as printed ones
 * @param threshold counts above nought and below it are hidden, with their complements; nought hides nothing
 */
export function suppressFacts(facts: readonly Fact[], threshold: number): ProtectedFacts {
  const { cells, lines, wholeGroups } = linkedTables(facts, threshold);
  const reasons = suppressCells(cells, lines, threshold);
  const reasonOf = new Map<Fact, SuppressionReason>();
  for (const [index, fact] of facts.entries()) {
    const reason = reasons.get(cellId(index));
    if (reason) reasonOf.set(fact, reason);
  }
  const hidden = facts.filter((fact) => reasonOf.has(fact));
  const ofReason = (wanted: SuppressionReason) =>
    [...reasonOf.values()].filter((reason) => reason === wanted).length;
  return {
    visible: shownOf(facts, hidden),
    hidden,
    cells: hidden.map(toCell),
    summary: {
      threshold,
      primary: ofReason('primary'),
      complementary: ofReason('complementary'),
      wholeGroups: threshold > 0 ? wholeGroups : 0,
    },
  };
}

/** Of some facts those that are not hidden, without the texts of hidden cells that went into them. */
export function shownOf(facts: readonly Fact[], hidden: readonly Fact[]): Fact[] {
  const gone = cellsOf(hidden);
  const secret = new Set(hidden);
  return facts.filter((fact) => !secret.has(fact)).map((fact) => withoutTexts(fact, gone));
}

function toCell({ name, place, period, slice, definition }: Fact): SuppressedCell {
  return { name, place, period, slice, definition };
}

export const cellKey = ({ file, line, header }: CellRef) => `${file}\u0000${line}\u0000${header}`;

/** The cells that hold a hidden number. A sum has none of its own: its parts are hidden or shown for themselves. */
export function cellsOf(hidden: readonly Fact[]): ReadonlySet<string> {
  return new Set(hidden.filter(({ parts }) => !parts).flatMap(({ cells }) => cells.map(cellKey)));
}

/** The same with the places of its cells but not the texts of those that are hidden: a sum names its small parts. */
export function withoutTexts<T extends { readonly cells: readonly CellRef[] }>(
  item: T,
  gone: ReadonlySet<string>,
): T {
  if (!item.cells.some((cell) => gone.has(cellKey(cell)))) return item;
  return {
    ...item,
    cells: item.cells.map((cell) => (gone.has(cellKey(cell)) ? { ...cell, text: '' } : cell)),
  };
}
