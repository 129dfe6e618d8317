import { type Problem, TELLING_ARGUMENTS } from '../model/problem.js';

/** How many lines a folded problem names. */
const LINES_NAMED = 3;

/**
 * One problem a cause: problems of one code, file and column become one, with their number and their lines. The
 * arguments are those of the first; the rows themselves stay listed one by one among those set aside.
 */
export function foldProblems(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const item of problems) {
    const { file, header, country } = item.where;
    const telling = TELLING_ARGUMENTS[item.code];
    const key = [item.code, file, header, country, telling && item.args[telling]].join('\u0000');
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((group) => {
    if (group.length === 1) return group[0];
    const first = group.reduce((a, b) => ((b.where.line ?? 0) < (a.where.line ?? 0) ? b : a));
    const lines = group.flatMap(({ where }) => (where.line === undefined ? [] : [where.line]));
    const all = [...new Set(lines)].sort((a, b) => a - b);
    const named = all.slice(0, LINES_NAMED);
    // For programs that ask whether a fault is the one they knew: a message names only the first lines.
    const rows = all.length > LINES_NAMED ? { rows: rangesOf(all) } : {};
    const countries = [...new Set(group.flatMap(({ args }) => args.country ?? []))].sort().join(', ');
    const others = countries === '' ? {} : { country: countries };
    const args = { ...first.args, ...others, count: group.length, lines: named.join(', '), ...rows };
    return { ...first, args };
  });
}

/** Ascending numbers as text, runs of them by their ends: `21,24-25`. */
function rangesOf(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}

/** Problems in a fixed order: by file, line, code. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ code, where, args }: Problem) =>
    [
      where.file ?? '',
      String(where.line ?? 0).padStart(9, '0'),
      code,
      where.header ?? '',
      JSON.stringify(args),
    ].join('\u0000');
  return problems
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
