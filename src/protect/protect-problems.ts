import type { Fact } from '../model/fact.js';
import { periodKey } from '../model/period.js';
import type { Problem, ProblemCode } from '../model/problem.js';
import type { ProtectedFacts } from './suppress-facts.js';

/** The arguments that are counts of people, or that were made of them; the others are names, dates and rows. */
const COUNTS: Readonly<Partial<Record<ProblemCode, readonly string[]>>> = {
  'number-ambiguous': ['text'],
  'number-unreadable': ['text'],
  'number-not-whole': ['text'],
  'key-repeated': ['first', 'second'],
  'key-contradictory': ['first', 'second'],
  'sexes-exceed-total': ['sum', 'total'],
  'sexes-do-not-sum': ['sum', 'total'],
  'statuses-do-not-sum': ['sum', 'total'],
  'statuses-exceed-total': ['sum', 'total'],
  'parts-do-not-make-total': ['printed', 'sum'],
  'part-exceeds-total': ['part', 'total'],
  'charges-not-persons': ['sum', 'total', 'ratio'],
  'occupancy-implausible': ['people', 'percent'],
  'facilities-do-not-sum': ['sum', 'total'],
  'stock-jump': ['from', 'to'],
  'programme-does-not-sum': ['admitted', 'sum'],
};

/**
 * Problems as they may be shown. A message loses its counts, and says so, when one of them is small or when it speaks of
 * a row or a date of which the same file gives a hidden count: a sum that does not close tells what is missing from it.
 */
export function protectProblems(problems: readonly Problem[], facts: ProtectedFacts): Problem[] {
  const { threshold } = facts.summary;
  if (threshold <= 0) return [...problems];
  const rows = new Set(facts.hidden.flatMap(rowsOf));
  return problems.map((item) => {
    const counts = COUNTS[item.code];
    if (!counts) return item;
    const isFew = counts.some((name) => isFewPeople(item.args[name], threshold));
    const { file = '', line = '' } = item.where;
    const speaksOfHidden =
      rows.has(`${file}:${line}`) || ['date', 'since'].some((name) => rows.has(`${file}@${item.args[name]}`));
    if (!isFew && !speaksOfHidden) return item;
    const kept = Object.entries(item.args).filter(([name]) => !counts.includes(name));
    return { ...item, args: { ...Object.fromEntries(kept), suppressed: counts.join(' ') } };
  });
}

/** Where a hidden count stands: its rows, and its date in each of its files. */
function rowsOf({ cells, period }: Fact): string[] {
  return cells.flatMap(({ file, line }) => [`${file}:${line}`, `${file}@${periodKey(period)}`]);
}

function isFewPeople(value: string | number | undefined, threshold: number): boolean {
  if (value === undefined) return false;
  const digits = typeof value === 'number' ? value : Number.parseFloat(value.replaceAll(/[^\d.]/g, ''));
  return digits > 0 && digits < threshold;
}
