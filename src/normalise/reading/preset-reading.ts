import { type Problem, problem } from '../../model/problem.js';
import type { Table, TableRow } from '../../model/table.js';
import type { CellRule, Preset, RowRule } from '../presets/index.js';
import { isUnknownText } from '../vocabulary/index.js';
import { phraseOf } from '../vocabulary/phrase.js';
import type { Base } from './expand.js';
import type { CanonicalRow, Reading, TableDecisions } from './reading.js';

/** The user's word stands before the source's, but a source of one country is of that country. */
export function withPreset(decisions: TableDecisions, preset: Preset | undefined): TableDecisions {
  if (!preset?.decisions) return decisions;
  return {
    ...preset.decisions,
    ...decisions,
    ...(preset.decisions.country ? { country: preset.decisions.country } : {}),
    columns: { ...preset.decisions.columns, ...decisions.columns },
    labels: { ...preset.decisions.labels, ...decisions.labels },
  };
}

/** How the rows of a source with rules of its own become canonical; `undefined` when its columns say enough. */
export function expandPreset(preset: Preset, table: Table, base: Base): Reading['expand'] | undefined {
  if (preset.rows) return byRows(preset, preset.rows, table, base);
  return preset.cells ? byCells(preset.cells, table, base) : undefined;
}

const positions = (table: Table) => new Map(table.header.map((header, index) => [phraseOf(header), index]));

function byRows(preset: Preset, rules: readonly RowRule[], table: Table, base: Base): Reading['expand'] {
  const at = positions(table);
  const index = (header: string) => at.get(phraseOf(header)) ?? -1;
  const values = (preset.values ?? [{ header: preset.value ?? '' }]).map(({ header, ...rest }) => ({
    index: index(header),
    part: Object.entries('said' in rest ? (rest.said ?? {}) : {}),
  }));
  const prepared = rules.map((rule) => ({
    rule,
    tests: Object.entries(rule.where).map(([header, wanted]) => ({
      index: index(header),
      texts: new Set([wanted].flat().map(phraseOf)),
    })),
  }));
  const words = Object.entries(preset.words ?? {}).map(([column, { header, words: known }]) => ({
    column,
    index: index(header),
    known: new Map(Object.entries(known).map(([text, word]) => [phraseOf(text), word])),
  }));
  const folded = new Map<string, string>();
  const fold = (text: string) => {
    const held = folded.get(text);
    if (held !== undefined) return held;
    const made = phraseOf(text);
    folded.set(text, made);
    return made;
  };
  return (row) => {
    const found = prepared.find(({ tests }) =>
      tests.every((test) => test.texts.has(fold(row.cells[test.index] ?? ''))),
    );
    if (!found) return [];
    const { rule } = found;
    const said = new Map([...base.said(row), ...Object.entries({ ...preset.said, ...rule.said })]);
    for (const { column, index: position, known } of words) {
      if (rule.table === 'prison-population')
        said.set(column, known.get(fold(row.cells[position] ?? '')) ?? row.cells[position] ?? '');
    }
    return values.flatMap((value) => {
      // The table of counts a column has no row for a part of the places.
      if (value.part.length > 0 && rule.table === 'prison-population-wide') return [];
      const columns = new Map([...base.columns, [rule.column, value.index]]);
      return [{ table: rule.table, columns, said: new Map([...said, ...value.part]) }];
    });
  };
}

function byCells(rules: readonly CellRule[], table: Table, base: Base): Reading['expand'] {
  const at = positions(table);
  const prepared = rules.flatMap((rule) => {
    const index = at.get(phraseOf(rule.header));
    return index === undefined
      ? []
      : [{ rule, columns: new Map([...base.columns, [rule.column, index]]), index }];
  });
  return (row) =>
    prepared
      .filter(({ index }) => !isUnknownText(row.cells[index] ?? ''))
      .map(
        ({ rule, columns }): CanonicalRow => ({
          table: rule.table,
          columns,
          said: new Map([...base.said(row), ...Object.entries(rule.said ?? {})]),
        }),
      );
}

/** That a source was known by its headers, and which of its figures are known to be implausible. */
export function presetProblems(preset: Preset, table: Table): Problem[] {
  const where = { file: table.file, line: table.headerLine };
  const at = positions(table);
  const flagged = (preset.implausible ?? []).flatMap((known) => {
    const tests = Object.entries(known.where).map(([header, text]) => ({
      index: at.get(phraseOf(header)) ?? -1,
      text: phraseOf(text),
    }));
    const isKnown = (row: TableRow) =>
      tests.every(({ index, text }) => phraseOf(row.cells[index] ?? '') === text);
    const row = table.rows.find(isKnown);
    return row
      ? [problem('figure-implausible', { file: table.file, line: row.line }, { reason: known.reason })]
      : [];
  });
  return [problem('preset-used', where, { title: preset.title, publisher: preset.publisher }), ...flagged];
}
