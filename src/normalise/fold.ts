import type { Problem } from '../model/problem.js';

/** How many lines a folded problem names. */
const LINES_NAMED = 3;

/** The arguments that make two problems of one code different causes. */
const TELLING: Partial<Record<Problem['code'], string>> = {
  'word-not-in-vocabulary': 'word',
  'label-not-mapped': 'label',
  'case-label-not-mapped': 'label',
  'group-does-not-sum': 'name',
  'country-not-recognised': 'text',
  'source-not-described': 'id',
  'source-contradictory': 'id',
};

/**
 * One problem a cause: problems of one code, file and column become one, with their number and the first lines. The
 * arguments are those of the first; the rows themselves stay listed one by one among those set aside.
 */
export function foldProblems(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const item of problems) {
    const { file, header, country } = item.where;
    const telling = TELLING[item.code];
    const key = [item.code, file, header, country, telling && item.args[telling]].join('\u0000');
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((group) => {
    if (group.length === 1) return group[0];
    const first = group.reduce((a, b) => ((b.where.line ?? 0) < (a.where.line ?? 0) ? b : a));
    const lines = group.flatMap(({ where }) => (where.line === undefined ? [] : [where.line]));
    const named = [...new Set(lines)].sort((a, b) => a - b).slice(0, LINES_NAMED);
    const countries = [...new Set(group.flatMap(({ args }) => args.country ?? []))].sort().join(', ');
    const others = countries === '' ? {} : { country: countries };
    return { ...first, args: { ...first.args, ...others, count: group.length, lines: named.join(', ') } };
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
