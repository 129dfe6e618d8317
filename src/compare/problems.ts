import type { ProblemChange } from '../model/comparison.js';
import { type Problem, TELLING_ARGUMENTS } from '../model/problem.js';
import type { PairedInputs } from './inputs.js';

/** One place of a problem; a problem that is told once for several lines has one for each. */
interface Place {
  readonly problem: Problem;
  readonly line: number;
}

/** What a problem is, apart from its lines: as the studies fold problems of one cause. */
function causeOf({ code, where, args }: Problem, nameAfter = (file: string) => file): string {
  const telling = TELLING_ARGUMENTS[code];
  const file = where.file === undefined ? '' : nameAfter(where.file);
  return JSON.stringify([
    code,
    file,
    where.header ?? '',
    where.country ?? '',
    telling === undefined ? '' : (args[telling] ?? ''),
  ]);
}

/** Every line of a problem: `rows` has all where there are many, as runs: `21,24-25`. */
function placesOf(problem: Problem): Place[] {
  const { where, args } = problem;
  const told = args.rows ?? args.lines;
  if (args.count === undefined || told === undefined) return [{ problem, line: where.line ?? 0 }];
  const lines = String(told)
    .split(',')
    .flatMap((run) => {
      const [from = 0, to = from] = run.trim().split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
  return (lines.length > 0 ? lines : [where.line ?? 0]).map((line) => ({ problem, line }));
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
): { readonly fixed: ProblemChange[]; readonly new: ProblemChange[] } {
  const grown = new Map(
    pairs.map(([a, b]) => [b.file, b.rowsRead - a.rowsRead + b.headerLine - a.headerLine]),
  );
  const left = new Map<string, Place[]>();
  for (const place of before.flatMap(placesOf)) {
    const cause = causeOf(place.problem, nameAfter);
    left.set(cause, [...(left.get(cause) ?? []), place]);
  }
  // Those that stand where they stood are paired first, so that a moved one does not take their place.
  const unmoved = after.flatMap(placesOf).filter((place) => !take(left, place, 0));
  const fresh = unmoved.filter((place) => !take(left, place, grown.get(place.problem.where.file ?? '') ?? 0));
  return { fixed: folded([...left.values()].flat()), new: folded(fresh) };
}

/** Takes the first place of the same cause that lies no further off than rows were added; whether there was one. */
function take(left: ReadonlyMap<string, Place[]>, { problem, line }: Place, rows: number): boolean {
  const known = left.get(causeOf(problem)) ?? [];
  const at = known.findIndex(
    (place) => line - place.line >= Math.min(0, rows) && line - place.line <= Math.max(0, rows),
  );
  if (at < 0) return false;
  known.splice(at, 1);
  return true;
}

function folded(places: readonly Place[]): ProblemChange[] {
  const lines = new Map<Problem, number[]>();
  for (const { problem, line } of places) lines.set(problem, [...(lines.get(problem) ?? []), line]);
  return [...lines].map(([problem, own]) => ({ problem, lines: own.filter((line) => line > 0) }));
}
