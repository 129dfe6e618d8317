/** A row that heads a group whose parts, as far as they are in the table, make less than it. */
export interface IncompleteGroup {
  /** Position of the row among the rows. */
  readonly head: number;
  readonly printed: number;
  readonly sum: number;
}

type Counts = readonly (number | undefined)[];

/** Rows that nothing has shown to be sums or parts, side by side. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** One way to read a run: which of its rows head the others. No head means that all of them count. */
interface Way {
  readonly heads: readonly number[];
  readonly total: readonly number[];
}

/** More combinations than this are no proof but a search for a coincidence. */
const MOST_COMBINATIONS = 200_000;

/**
 * Where a table prints groups above their parts and a few parts are missing, those groups are no sums of what follows
 * them. They are found by the printed total: it is the sum of the groups, in every count, for one choice of heads
 * among the rows that are left. When no choice or more than one does, nothing is said.
 * @param values the counts of each row, that of people first
 * @param parts how many rows after a row are its parts; nought for a row that heads none
 * @param total the counts printed as the sum of all
 */
export function incompleteGroups(
  values: readonly Counts[],
  parts: (index: number) => number,
  total: Counts,
): readonly IncompleteGroup[] {
  if (total.length < 2 || total.some((count) => count === undefined)) return [];
  const width = total.length;
  const runs: Run[] = [];
  const known = new Array<number>(width).fill(0);
  for (let index = 0; index < values.length; ) {
    const own = parts(index);
    if (own > 0) {
      add(known, values[index]);
      index += 1 + own;
      continue;
    }
    const last = runs.at(-1);
    if (last?.to === index) runs[runs.length - 1] = { ...last, to: index + 1 };
    else runs.push({ from: index, to: index + 1 });
    index += 1;
  }
  const ways = runs.map((run) => waysOf(run, values, width));
  if (ways.reduce((product, own) => product * own.length, 1) > MOST_COMBINATIONS) return [];
  const wanted = total.map((count, column) => (count ?? 0) - (known[column] ?? 0));
  const found = choices(ways, wanted);
  const [only] = found;
  if (!only || found.length > 1) return [];
  return only.flatMap(({ heads }, at) =>
    heads.map((head, index) => {
      const end = heads[index + 1] ?? runs[at]?.to ?? head + 1;
      const sum = sumOf(values.slice(head + 1, end), width)[0] ?? 0;
      return { head, printed: values[head]?.[0] ?? 0, sum };
    }),
  );
}

/** Every row counts; or the first heads the rest; or the first and one more head what follows each. */
function waysOf({ from, to }: Run, values: readonly Counts[], width: number): Way[] {
  const ways: Way[] = [{ heads: [], total: sumOf(values.slice(from, to), width) }];
  const candidates = [
    [from],
    ...Array.from({ length: Math.max(0, to - from - 3) }, (_, at) => [from, from + 2 + at]),
  ];
  for (const heads of candidates) {
    const isHead = heads.every((head, index) => {
      const own = sumOf(values.slice(head + 1, heads[index + 1] ?? to), 1)[0] ?? 0;
      return own > 0 && own < (values[head]?.[0] ?? 0);
    });
    if (isHead)
      ways.push({
        heads,
        total: sumOf(
          heads.map((head) => values[head] ?? []),
          width,
        ),
      });
  }
  return ways;
}

/** Every choice of one way a run that makes what is wanted; no more than two are looked for. */
function choices(ways: readonly (readonly Way[])[], wanted: readonly number[]): Way[][] {
  const found: Way[][] = [];
  const chosen: Way[] = [];
  const search = (at: number, left: readonly number[]): void => {
    if (found.length > 1) return;
    const own = ways[at];
    if (!own) {
      if (left.every((count) => count === 0)) found.push([...chosen]);
      return;
    }
    for (const way of own) {
      chosen.push(way);
      search(
        at + 1,
        left.map((count, column) => count - (way.total[column] ?? 0)),
      );
      chosen.pop();
    }
  };
  search(0, wanted);
  return found;
}

function sumOf(rows: readonly Counts[], width: number): number[] {
  const sum = new Array<number>(width).fill(0);
  for (const row of rows) add(sum, row);
  return sum;
}

function add(sum: number[], row: Counts | undefined): void {
  for (let column = 0; column < sum.length; column += 1)
    sum[column] = (sum[column] ?? 0) + (row?.[column] ?? 0);
}
