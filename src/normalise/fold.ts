import { type Problem, problem } from '../model/problem.js';

/** How many lines a folded problem names. */
const LINES_NAMED = 3;

/**
 * One problem a cause: problems of one code, file and column become one, with their number and the first lines. The
 * arguments are those of the first; the rows themselves stay listed one by one among those set aside.
 */
export function foldProblems(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const item of problems) {
    const { file, header, country } = item.where;
    const key = [item.code, file, header, country, item.args.word, item.args.country].join('\u0000');
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((group) => {
    const sorted = [...group].sort((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0));
    const [first] = sorted;
    if (!first || sorted.length === 1) return first ?? problem('indicator-failed', {});
    const lines = sorted.flatMap(({ where }) => (where.line === undefined ? [] : [where.line]));
    const named = [...new Set(lines)].slice(0, LINES_NAMED).join(', ');
    return { ...first, args: { ...first.args, count: sorted.length, lines: named } };
  });
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
