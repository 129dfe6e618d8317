import type { CellRef } from '../../model/cell.js';
import type { InputRecord } from '../../model/study.js';

/** Columns that one figure names; what it leaves out stands in study.json. */
const MOST_COLUMNS = 6;

/** Where numbers were read: `population.csv:30:5 (total)`, and many rows of a column in one place. */
export class CellPlaces {
  readonly #names: ReadonlyMap<string, string>;
  readonly #headers: ReadonlyMap<string, readonly string[]>;

  constructor(inputs: readonly InputRecord[]) {
    const times = new Map<string, number>();
    for (const { file } of inputs) times.set(lastPart(file), (times.get(lastPart(file)) ?? 0) + 1);
    // The folder is said once, in the list of inputs, unless two files would then have one name.
    this.#names = new Map(
      inputs.map(({ file }) => [file, times.get(lastPart(file)) === 1 ? lastPart(file) : file]),
    );
    this.#headers = new Map(inputs.map(({ file, header }) => [file, header]));
  }

  /**
   * The places of some cells as text, and how many cells they leave out. Lines of one column are joined, `14,16–18`,
   * and so are the columns of the same lines: `population.csv:30:5 (total), 6 (women)`.
   */
  of(cells: readonly CellRef[]): { readonly text: string; readonly left: number } {
    const columns = new Map<string, { cell: CellRef; lines: number[] }>();
    for (const cell of cells) {
      const key = `${cell.file}\n${cell.header}`;
      const known = columns.get(key);
      if (known) known.lines.push(cell.line);
      else columns.set(key, { cell, lines: [cell.line] });
    }
    const found = [...columns.values()];
    const places = new Map<string, string[]>();
    for (const { cell, lines } of found.slice(0, MOST_COLUMNS)) {
      const rows = `${this.#names.get(cell.file) ?? cell.file}:${ranges(lines)}`;
      places.set(rows, [...(places.get(rows) ?? []), this.#column(cell)]);
    }
    const left = found.slice(MOST_COLUMNS).reduce((sum, { lines }) => sum + lines.length, 0);
    return {
      text: [...places]
        .map(
          ([rows, named]) =>
            `${rows}${named.map((name, index) => (index === 0 ? name : name.replace(':', ' '))).join(',')}`,
        )
        .join('; '),
      left,
    };
  }

  #column({ file, header }: CellRef): string {
    const column = (this.#headers.get(file) ?? []).indexOf(header) + 1;
    return `${column > 0 ? `:${column}` : ''}${header === '' ? '' : ` (${header})`}`;
  }
}

const lastPart = (file: string) => file.split('/').at(-1) ?? file;

function ranges(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const line of sorted) {
    const last = runs.at(-1);
    if (last && last.to === line - 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(',');
}
