import type { ProblemCode } from '../../model/problem.js';
import type { CaseReading, UnreadText } from '../../model/tally.js';

export type Fault = Extract<CaseReading, { readonly fault: ProblemCode }>;

/** What several texts of a row mean together. */
export interface Combination {
  readonly code: number;
  readonly fault?: Fault;
  readonly texts: readonly string[];
  /** The line of the first row that has them. */
  readonly line: number;
  rows: number;
}

/** The texts at fault among those that are read together, each once. */
export function unreadParts(
  columns: readonly number[],
  combinations: ReadonlyMap<string, Combination>,
): UnreadText[] {
  const found = new Map<string, UnreadText>();
  for (const { fault, texts, rows, line } of combinations.values()) {
    if (!fault) continue;
    const part = fault.part ?? 0;
    const text = texts[part] ?? '';
    const key = `${part} ${text}`;
    const known = found.get(key);
    found.set(key, {
      column: columns[part] ?? 0,
      text,
      fault: fault.fault,
      args: fault.args ?? {},
      rows: rows + (known?.rows ?? 0),
      line: Math.min(line, known?.line ?? line),
    });
  }
  return [...found.values()];
}
