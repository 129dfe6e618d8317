import { createHash } from 'node:crypto';
import type { ProblemCode } from '../../model/problem.js';
import type { TallyPlan } from '../../model/tally.js';

export type Identity = NonNullable<TallyPlan['identity']>;

/** What a row says of its identity; `undefined` for one that names no case. */
export function identityOf(cells: readonly string[], { columns, isUnknown }: Identity): string | undefined {
  const [first = 0] = columns;
  const own = (cells[first] ?? '').trim();
  if (isUnknown(own)) return undefined;
  return columns.length === 1 ? own : columns.map((column) => (cells[column] ?? '').trim()).join('\u0000');
}

/**
 * Rows that say a case a second time: of rows that are alike in every cell the first counts; of rows that differ under
 * one identity none, since nothing says which is right.
 */
export class RepeatedRows {
  readonly #found = new Map<string, { line: number; text: string }[]>();

  constructor(
    readonly identity: Identity,
    readonly suspects: ReadonlySet<string>,
  ) {}

  add(cells: readonly string[], line: number): void {
    const identity = identityOf(cells, this.identity);
    if (identity === undefined || !this.suspects.has(identity)) return;
    // A digest, since millions of rows may be suspects.
    const text = createHash('sha256')
      .update(cells.map((cell) => cell.trim()).join('\u0000'))
      .digest('base64');
    const held = this.#found.get(identity);
    if (held) held.push({ line, text });
    else this.#found.set(identity, [{ line, text }]);
  }

  /** The lines that do not count, with the reason. */
  excluded(): Map<number, ProblemCode> {
    const excluded = new Map<number, ProblemCode>();
    for (const rows of this.#found.values()) {
      const [first, ...others] = rows;
      if (!first || others.length === 0) continue;
      const same = others.every(({ text }) => text === first.text);
      if (same) for (const { line } of others) excluded.set(line, 'key-repeated');
      else for (const { line } of rows) excluded.set(line, 'key-contradictory');
    }
    return excluded;
  }
}
