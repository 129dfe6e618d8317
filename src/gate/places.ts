import type { CellRef } from '../model/cell.js';
import type { CellChange } from '../model/comparison.js';
import type { Problem } from '../model/problem.js';
import type { Snapshot, SnapshotMeasure } from '../model/snapshot.js';
import type { VerdictPlace } from '../model/verdict.js';

/** A measure of a thousand cells is looked up in the study; a message names the first of them. */
const MOST_PLACES = 10;

type Cell = Pick<CellRef, 'file' | 'line' | 'header' | 'text'>;

function placed(cells: readonly Cell[], { inputs }: Snapshot): VerdictPlace[] {
  const headers = new Map(inputs.map(({ file, header }) => [file, header]));
  const seen = new Map(cells.map((cell) => [`${cell.file}:${cell.line}:${cell.header}`, cell]));
  return [...seen.values()].slice(0, MOST_PLACES).map((cell) => {
    const column = (headers.get(cell.file) ?? []).indexOf(cell.header) + 1;
    return { ...cell, ...(column > 0 ? { column } : {}) };
  });
}

/** The cells that a measure was made of. */
export function placesOf(measure: SnapshotMeasure, study: Snapshot): VerdictPlace[] {
  return placed(
    measure.operands.flatMap(({ cells }) => cells),
    study,
  );
}

/** Where a measure that is gone was read: its files and cells, but no line, which may hold another row by now. */
export function formerPlacesOf(measure: SnapshotMeasure, study: Snapshot): VerdictPlace[] {
  return placesOf(measure, study).map(({ line: _, column: __, ...place }) => place);
}

/** The cells that read otherwise than before; where a cell is gone, its file. */
export function placesOfChange(cells: readonly CellChange[], study: Snapshot): VerdictPlace[] {
  const now = cells.flatMap(({ file, header, after }) => (after ? [{ file, header, ...after }] : []));
  if (now.length > 0) return placed(now, study);
  return [...new Set(cells.map(({ file }) => file))].slice(0, MOST_PLACES).map((file) => ({ file }));
}

/** Where a problem is met; on the lines given, where only they matter. */
export function placesOfProblem({ where }: Problem, lines: readonly number[] = []): VerdictPlace[] {
  const { file, line, column, header } = where;
  if (file === undefined) return [];
  const own = lines.length > 0 ? lines : [line];
  return own.slice(0, MOST_PLACES).map((at) => ({
    file,
    ...(at === undefined ? {} : { line: at }),
    ...(column === undefined ? {} : { column }),
    ...(header === undefined ? {} : { header }),
  }));
}
