import type { Source } from '../model/fact.js';
import { type Problem, problem } from '../model/problem.js';
import type { Ledger } from './ledger.js';
import type { RowOutcome } from './read-rows.js';

interface SettledSources {
  /** By identifier, in order. */
  readonly sources: readonly Source[];
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** One description a source. The same one twice is one; two that differ are none, since nothing says which is right. */
export function settleSources(outcomes: readonly RowOutcome[], ledger: Ledger): SettledSources {
  const byId = new Map<string, { row: RowOutcome; source: Source }[]>();
  for (const row of outcomes) {
    if (!row.source) continue;
    const known = byId.get(row.source.id);
    if (known) known.push({ row, source: row.source });
    else byId.set(row.source.id, [{ row, source: row.source }]);
  }
  const sources: Source[] = [];
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [id, rows] of [...byId].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first] = rows;
    if (!first) continue;
    const other = rows.find(({ source }) => textOf(source) !== textOf(first.source));
    if (other) {
      for (const { row } of rows) ledger.withdrawRow(row, 'source-contradictory');
      const where = { file: first.row.file, line: first.row.line };
      const args = { id, other: `${other.row.file}:${other.row.line}` };
      problems.push(problem('source-contradictory', where, args));
      continue;
    }
    for (const { row } of rows) ledger.useRow(row);
    sources.push(first.source);
    files.set(id, first.row.file);
  }
  return { sources, files, problems };
}

const textOf = (source: Source) => JSON.stringify(Object.entries(source).sort());

/** Sources that rows name and no table describes, once each. */
export function undescribed(outcomes: readonly RowOutcome[], sources: readonly Source[]): Problem[] {
  const seen = new Set(sources.map(({ id }) => id));
  const problems: Problem[] = [];
  for (const row of outcomes) {
    for (const own of row.penalty ? [...row.facts, row.penalty] : row.facts) {
      for (const id of own.sources) {
        if (seen.has(id)) continue;
        seen.add(id);
        problems.push(problem('source-not-described', { file: row.file, line: row.line }, { id }));
      }
    }
  }
  return problems;
}
