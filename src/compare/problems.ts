import type { Problem } from '../model/problem.js';
import type { PairedInputs } from './inputs.js';

/** Arguments that tell where and how often, not what: they change when rows are added above. */
const OF_PLACE = new Set(['lines', 'other', 'count', 'first', 'second', 'places']);

/**
 * What a problem is, apart from its line: code, file, column, and the names, dates and texts that it is about. Numbers
 * among the arguments are counts, which may change while the problem stays.
 */
export function problemKey({ code, where, args }: Problem, nameAfter = (file: string) => file): string {
  const named = Object.entries(args)
    .filter(([name, value]) => typeof value === 'string' && !OF_PLACE.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const file = where.file === undefined ? '' : nameAfter(where.file);
  return JSON.stringify([code, file, where.header ?? '', where.country ?? '', where.column ?? 0, named]);
}

/**
 * Problems that are no longer met, and those that were not met before: by identity, so that one mended and one new do
 * not cancel out. The same fault on another line is the same only when no more rows were added or taken away than it
 * moved; otherwise another row has it.
 */
export function problemChanges(
  before: readonly Problem[],
  after: readonly Problem[],
  { pairs, nameAfter }: PairedInputs,
): { readonly fixed: Problem[]; readonly new: Problem[] } {
  const grown = new Map(
    pairs.map(([a, b]) => [b.file, b.rowsRead - a.rowsRead + b.headerLine - a.headerLine]),
  );
  const left = new Map<string, Problem[]>();
  for (const item of before) {
    const key = problemKey(item, nameAfter);
    left.set(key, [...(left.get(key) ?? []), item]);
  }
  const fresh: Problem[] = [];
  // Those that stand where they stood are paired first, so that a moved one does not take their place.
  const unmoved = after.filter((item) => !take(left, item, (a, b) => a === b));
  for (const item of unmoved) {
    const rows = grown.get(item.where.file ?? '') ?? 0;
    const within = (a: number, b: number) => b - a >= Math.min(0, rows) && b - a <= Math.max(0, rows);
    if (!take(left, item, within)) fresh.push(item);
  }
  return { fixed: [...left.values()].flat(), new: fresh };
}

/** Takes the first problem of the same identity whose line fits; whether there was one. */
function take(
  left: ReadonlyMap<string, Problem[]>,
  item: Problem,
  fits: (before: number, after: number) => boolean,
): boolean {
  const known = left.get(problemKey(item)) ?? [];
  const at = known.findIndex(({ where }) => fits(where.line ?? 0, item.where.line ?? 0));
  if (at < 0) return false;
  known.splice(at, 1);
  return true;
}
