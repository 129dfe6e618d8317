import type { CellRef } from '../model/cell.js';
import type { CellChange } from '../model/comparison.js';
import type { SnapshotMeasure } from '../model/snapshot.js';

const cellsOf = ({ operands }: SnapshotMeasure) => operands.flatMap(({ cells }) => cells);

/**
 * The cells that two makings of one measure do not share. A row that only stands on another line is the same cell.
 */
export function cellChanges(
  before: SnapshotMeasure,
  after: SnapshotMeasure,
  nameAfter: (file: string) => string,
): CellChange[] {
  const columns = new Map<string, { readonly old: CellRef[]; readonly now: CellRef[] }>();
  const columnOf = (file: string, header: string) => {
    const key = `${file}\n${header}`;
    const known = columns.get(key) ?? { old: [], now: [] };
    columns.set(key, known);
    return known;
  };
  for (const cell of distinct(cellsOf(before))) columnOf(nameAfter(cell.file), cell.header).old.push(cell);
  for (const cell of distinct(cellsOf(after))) columnOf(cell.file, cell.header).now.push(cell);
  return [...columns].flatMap(([key, { old, now }]) => {
    const [file = '', header = ''] = key.split('\n');
    return paired(without(old, now), without(now, old)).map(([before, after]) => ({
      file,
      header,
      before: shown(before),
      after: shown(after),
    }));
  });
}

type Pair = readonly [CellRef | undefined, CellRef | undefined];

/** The cells of one line together; of the rest the first with the first, where as many have gone as have come. */
function paired(gone: readonly CellRef[], come: readonly CellRef[]): Pair[] {
  const sameLine = gone.flatMap((old): Pair[] => {
    const now = come.find(({ line }) => line === old.line);
    return now ? [[old, now]] : [];
  });
  const met = new Set(sameLine.flat());
  const [goneLeft, comeLeft] = [gone, come].map((cells) => cells.filter((cell) => !met.has(cell)));
  if (goneLeft?.length === comeLeft?.length)
    return [...sameLine, ...(goneLeft ?? []).map((old, index): Pair => [old, comeLeft?.[index]])];
  return [
    ...sameLine,
    ...(goneLeft ?? []).map((old): Pair => [old, undefined]),
    ...(comeLeft ?? []).map((now): Pair => [undefined, now]),
  ];
}

const distinct = (cells: readonly CellRef[]) => [
  ...new Map(cells.map((cell) => [`${cell.file}:${cell.line}:${cell.header}`, cell])).values(),
];

const shown = (cell: CellRef | undefined) => (cell ? { line: cell.line, text: cell.text } : null);

/** The cells of one list whose texts the other does not have, as often as it has them. */
function without(cells: readonly CellRef[], others: readonly CellRef[]): CellRef[] {
  const count = new Map<string, number>();
  for (const { text } of others) count.set(text, (count.get(text) ?? 0) + 1);
  return cells.filter(({ text }) => {
    const left = count.get(text) ?? 0;
    count.set(text, left - 1);
    return left <= 0;
  });
}
