import type { SuppressionReason } from '../model/suppression.js';
import { type Bounds, isDetermined } from './feasible.js';

/** Counts of a published table; catalogue, K3. */
export const AGGREGATE_THRESHOLD = 5;

/** One number of a table. */
export interface Cell {
  readonly id: string;
  readonly value: number;
  /** Set otherwise where a number is disclosive without being a small count, as a percentage of a few persons is. */
  readonly sensitive?: boolean;
  /** A rest that no cell prints and that a reader gets by subtraction. */
  readonly unprinted?: true;
}

/** One number in an equation. */
export interface Term {
  readonly cell: string;
  readonly sign: 1 | -1;
  /** The total at the end of a line: hidden only when nothing inside the line can be. */
  readonly margin?: true;
}

/** Numbers tied to each other: the signed terms add up to a constant, or each of them tells all the others. */
export interface Line {
  readonly kind: 'sum' | 'same';
  readonly terms: readonly Term[];
}

/**
 * Which cells of some linked tables must be hidden. Primary: above nought and below the threshold. Complementary: in
 * the first line from which a hidden cell could be computed the smallest other cell is hidden, ties by order, and the
 * lines are read again from the first, until none is left (cell suppression as in Willenborg and de Waal, Elements of
 * Statistical Disclosure Control, 2001; catalogue, K3). Noughts are never hidden, since an empty cell names nobody.
 *
 * A line gives a hidden cell away when it is the only one hidden in it, or when only one value is left for it by what
 * small and not small mean: two small cells that add up to two are one each. That is judged as if a reader knew which
 * cells are small, which a study does not tell.
 *
 * Greedy, and safe against anyone who subtracts along the lines given, one at a time, however often. It is not safe
 * against linear programming over all lines at once, which may narrow a hidden cell to a short range, nor against
 * knowledge from elsewhere; and it may hide more than the least that would do. A rest that nobody prints is followed
 * along its own line only, and not into the rests of other lines.
 *
 * @param lines in the order in which they are scanned: rows, then columns
 */
export function suppressCells(
  cells: readonly Cell[],
  lines: readonly Line[],
  threshold: number,
): Map<string, SuppressionReason> {
  const hidden = new Map<string, SuppressionReason>();
  if (threshold <= 0) return hidden;
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const isSensitive = (cell: Cell) => cell.sensitive ?? (cell.value > 0 && cell.value < threshold);
  for (const cell of cells) if (!cell.unprinted && isSensitive(cell)) hidden.set(cell.id, 'primary');

  const linesOf = new Map<string, number[]>();
  for (const [index, { terms }] of lines.entries()) {
    for (const { cell } of terms) {
      const list = linesOf.get(cell);
      if (list) list.push(index);
      else linesOf.set(cell, [index]);
    }
  }
  const termsOf = (line: Line) =>
    line.terms.flatMap((term) => {
      const cell = byId.get(term.cell);
      return cell ? [{ ...term, cell }] : [];
    });
  const isKnown = (cell: Cell) => !cell.unprinted && !hidden.has(cell.id);
  const boundsOf = (cell: Cell): Bounds => {
    if (cell.unprinted) return { low: 0, high: Number.POSITIVE_INFINITY };
    return hidden.get(cell.id) === 'primary'
      ? { low: 1, high: threshold - 1 }
      : { low: threshold, high: Number.POSITIVE_INFINITY };
  };
  const givesAway = (line: Line): boolean => {
    const terms = termsOf(line);
    const unknown = terms.filter(({ cell }) => !isKnown(cell));
    // A rest that nobody prints and that is not small may well be computed.
    const secret = unknown.filter(({ cell }) => !cell.unprinted || isSensitive(cell));
    if (secret.length === 0) return false;
    if (line.kind === 'same') return unknown.length < terms.length;
    const equation = unknown.map(({ cell, sign }) => ({ value: cell.value, sign, ...boundsOf(cell) }));
    return secret.some((term) => isDetermined(equation, unknown.indexOf(term)));
  };
  const complementOf = (line: Line): Cell | undefined => {
    const known = termsOf(line).filter(({ cell }) => isKnown(cell) && cell.value > 0);
    const inner = known.filter(({ margin }) => !margin);
    const [smallest] = (inner.length > 0 ? inner : known).sort((a, b) => a.cell.value - b.cell.value);
    return smallest?.cell;
  };

  // Only the lines of a cell that was just hidden can have changed: the rest need not be read again.
  const open = lines.map(() => true);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const complement = open[at] && line && givesAway(line) ? complementOf(line) : undefined;
    if (!complement) {
      open[at] = false;
      at += 1;
      continue;
    }
    hidden.set(complement.id, 'complementary');
    for (const changed of linesOf.get(complement.id) ?? []) {
      open[changed] = true;
      at = Math.min(at, changed);
    }
  }
  return hidden;
}
