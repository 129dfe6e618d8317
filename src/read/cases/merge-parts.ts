import type { SetAsideRow } from '../../model/study.js';
import type { BrokenRule, Tally, TallyAnswer, UnreadText } from '../../model/tally.js';
import { AscendingIdentities } from './ascending-identities.js';
import { problemsOf } from './count-rows.js';
import { Counter } from './counter.js';
import { FieldCodes } from './field-codes.js';
import { Irregular } from './irregular.js';
import type { PartAnswer } from './parts.js';
import type { Passed } from './records.js';
import type { CaseFile } from './tally-file.js';

/**
 * The count of a file from the counts of its parts, in their order: what one pass over the whole gives.
 * @throws Irregular when only the parts together show that the file must be read otherwise
 */
export function mergeParts(parts: readonly PartAnswer[], passed: Passed, { sample }: CaseFile): TallyAnswer {
  refuseStrange(parts);
  const offsets = parts.map((_, index) => parts.slice(0, index).reduce((sum, { lines }) => sum + lines, 0));
  const placed = parts.map((part, index) => shifted(part, offsets[index] ?? 0));
  const refused = placed.flatMap((part) => part.refused);
  return {
    ...passed,
    tallies: (parts[0]?.tallies ?? []).map((first, index) =>
      mergeTallies(
        first,
        parts.map(({ tallies }) => tallies[index] ?? first),
      ),
    ),
    rowsRead: parts.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
    setAside: placed.flatMap(({ setAside }) => setAside),
    unread: mergeUnread(placed.flatMap(({ unread }) => unread)),
    broken: mergeBroken(placed.flatMap(({ broken }) => broken)),
    evidence: new Map(
      [...(parts[0]?.evidence.keys() ?? [])].map((column) => [
        column,
        [...new Set(parts.flatMap(({ evidence }) => evidence.get(column) ?? []))],
      ]),
    ),
    filled: new Map(
      [...(parts[0]?.filled.keys() ?? [])].map((column) => [
        column,
        parts.reduce((sum, { filled }) => sum + (filled.get(column) ?? 0), 0),
      ]),
    ),
    problems: problemsOf(refused, sample),
  };
}

/** What a part alone does not show: identities that go back, a column without a name, a part of notes alone. */
function refuseStrange(parts: readonly PartAnswer[]): void {
  const ascending = new AscendingIdentities(() => false);
  for (const { ends } of parts) for (const identity of new Set(ends)) ascending.add(identity);
  if (parts.some(({ hasFullRow }) => !hasFullRow)) throw new Irregular('a part without a full row');
  const [{ written } = { written: 0 }] = parts;
  const beyond = new Map<number, number>();
  for (const { filledBeyond } of parts)
    for (const [index, times] of filledBeyond) beyond.set(index, (beyond.get(index) ?? 0) + times);
  if ([...beyond].some(([index, times]) => index < written && times > 1))
    throw new Irregular('a column without a name');
}

/** A part with its lines numbered as in the file. */
function shifted({ refused, setAside, unread, broken }: PartAnswer, offset: number) {
  const moved = <T extends { readonly line: number }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, line: item.line + offset }));
  return {
    refused: moved<SetAsideRow>(refused),
    setAside: moved<SetAsideRow>(setAside),
    unread: moved<UnreadText>(unread),
    broken: moved<BrokenRule>(broken),
  };
}

/** Counts of the same combinations added up; each part numbers the values of a field by itself. */
function mergeTallies(first: Tally, tallies: readonly Tally[]): Tally {
  const known = first.fields.map(() => new FieldCodes());
  const counter = new Counter(first.fields.map((_, at) => at));
  const codes = new Int32Array(first.fields.length);
  for (const tally of tallies) {
    const renumbered = tally.values.map((values, at) =>
      Int32Array.from(values, (value) => known[at]?.codeOf(value) ?? 0),
    );
    for (let row = 0; row < tally.counts.length; row += 1) {
      for (let at = 0; at < codes.length; at += 1)
        codes[at] = renumbered[at]?.[tally.codes[at]?.[row] ?? 0] ?? 0;
      counter.add(codes, tally.counts[row] ?? 0);
    }
  }
  return {
    request: first.request,
    fields: first.fields,
    values: known.map(({ values }) => values),
    ...counter.columns(),
  };
}

function mergeUnread(found: readonly UnreadText[]): UnreadText[] {
  const merged = new Map<string, UnreadText>();
  for (const text of found) {
    const key = `${text.column} ${text.text}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, rows: known.rows + text.rows } : text);
  }
  return [...merged.values()];
}

function mergeBroken(found: readonly BrokenRule[]): BrokenRule[] {
  const merged = new Map<string, BrokenRule>();
  for (const rule of found) {
    const known = merged.get(rule.code);
    merged.set(rule.code, known ? { ...known, rows: known.rows + rule.rows } : rule);
  }
  return [...merged.values()];
}
