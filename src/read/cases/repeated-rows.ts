import { createHash } from 'node:crypto';
import type { ProblemCode } from '../../model/problem.js';
import type { TallyPlan } from '../../model/tally.js';
import { ownText } from './own-text.js';
import { trimmed } from './trimmed.js';

export type Identity = NonNullable<TallyPlan['identity']>;

/** What parts the texts of an identity of several columns. */
const PART = '\u0000';

/** What a row says of its identity, whether or not it names a case. */
export function identityText(cells: readonly string[], { columns }: Identity): string {
  const [first = 0] = columns;
  return columns.length === 1
    ? trimmed(cells[first] ?? '')
    : columns.map((column) => trimmed(cells[column] ?? '')).join(PART);
}

/** Whether the text of an identity names no case. */
export function namesNoCase(text: string, { columns, isUnknown }: Identity): boolean {
  return isUnknown(columns.length === 1 ? text : text.slice(0, text.indexOf(PART)));
}

/** What a row says of its identity; `undefined` for one that names no case. */
export function identityOf(cells: readonly string[], identity: Identity): string | undefined {
  const text = identityText(cells, identity);
  return namesNoCase(text, identity) ? undefined : text;
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
    const identity = identityText(cells, this.identity);
    if (!this.suspects.has(identity) || namesNoCase(identity, this.identity)) return;
    // A digest, since millions of rows may be suspects.
    const text = createHash('sha256').update(cells.map(trimmed).join(PART)).digest('base64');
    const held = this.#found.get(identity);
    if (held) held.push({ line, text });
    else this.#found.set(ownText(identity), [{ line, text }]);
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
