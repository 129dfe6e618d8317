import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import type { Table, TableRow } from '../../model/table.js';
import type { CellRule, Preset, RowRule, Where } from '../presets/index.js';
import { isUnknownText } from '../vocabulary/index.js';
import { phraseOf } from '../vocabulary/phrase.js';
import type { Base } from './expand.js';
import type { CanonicalRow, Reading, TableDecisions } from './reading.js';
import type { PeriodColumn } from './shape.js';

/** The user's word stands before the source's, but a source of one country is of that country. */
export function withPreset(
  decisions: TableDecisions,
  preset: Preset | undefined,
  table: Table,
): TableDecisions {
  if (!preset?.decisions) return decisions;
  return {
    ...preset.decisions,
    ...(preset.chosen && isChosen(preset.chosen.where, table) ? { coverage: preset.chosen.coverage } : {}),
    ...decisions,
    ...(preset.decisions.country ? { country: preset.decisions.country } : {}),
    columns: { ...preset.decisions.columns, ...decisions.columns },
    labels: { ...preset.decisions.labels, ...decisions.labels },
  };
}

/** Whether every row that says anything in these columns says the same. */
function isChosen(where: Where, table: Table): boolean {
  const at = positions(table);
  const columns = Object.keys(where).map((header) => at.get(phraseOf(header)) ?? -1);
  const said = table.rows.filter(({ cells }) => columns.every((index) => (cells[index] ?? '').trim() !== ''));
  return said.length > 0 && said.every(matching(table)(where));
}

/** Whether a source says by rules of its own what its rows are. */
export const isRuled = (preset: Preset | undefined): boolean =>
  preset?.rows !== undefined || preset?.cells !== undefined;

/** How the rows of a source with rules of its own become canonical; `undefined` when its columns say enough. */
export function expandPreset(
  preset: Preset,
  table: Table,
  base: Base,
  periods: readonly PeriodColumn[],
): Reading['expand'] | undefined {
  if (preset.rows) return byRows(preset, preset.rows, table, base, periods);
  return preset.cells ? byCells(preset.cells, table, base) : undefined;
}

const positions = (table: Table) => new Map(table.header.map((header, index) => [phraseOf(header), index]));

/** Folds a text, each different one once. */
function folding(): (text: string) => string {
  const folded = new Map<string, string>();
  return (text) => {
    const held = folded.get(text);
    if (held !== undefined) return held;
    const made = phraseOf(text);
    folded.set(text, made);
    return made;
  };
}

/** Makes the test whether a row has the texts of a rule. */
function matching(table: Table, fold = folding()): (where: Where) => (row: TableRow) => boolean {
  const at = positions(table);
  return (where) => {
    const tests = Object.entries(where).map(([header, wanted]) => ({
      index: at.get(phraseOf(header)) ?? -1,
      texts: new Set([wanted].flat().map(phraseOf)),
    }));
    return ({ cells }) => tests.every(({ index, texts }) => texts.has(fold(cells[index] ?? '')));
  };
}

/** A column of numbers, and what is said of all of them: when, and of which part of the people. */
interface ValueColumn {
  readonly index: number;
  readonly date?: string;
  readonly part?: readonly (readonly [string, string])[];
}

function byRows(
  preset: Preset,
  rules: readonly RowRule[],
  table: Table,
  base: Base,
  periods: readonly PeriodColumn[],
): Reading['expand'] {
  const at = positions(table);
  const index = (header: string) => at.get(phraseOf(header)) ?? -1;
  const fold = folding();
  const testOf = matching(table, fold);
  const prepared = rules.map((rule) => ({ rule, isOf: testOf(rule.where) }));
  const words = Object.entries(preset.words ?? {}).map(([column, { header, words: known }]) => ({
    column,
    index: index(header),
    known: new Map(Object.entries(known).map(([text, word]) => [phraseOf(text), word])),
  }));
  const values: readonly ValueColumn[] = preset.periods
    ? periods
    : (preset.values ?? [{ header: preset.value ?? '' }]).map(({ header, ...rest }) => ({
        index: index(header),
        part: Object.entries('said' in rest ? (rest.said ?? {}) : {}),
      }));
  return (row) => {
    const rulesOf = prepared.filter(({ isOf }) => isOf(row));
    if (rulesOf.length === 0) return [];
    const filled = values.filter((value) => !isUnknownText(row.cells[value.index] ?? ''));
    // A row that gives no number at all is still a row of its kind.
    const given = filled.length > 0 ? filled : values.slice(0, 1);
    return rulesOf.flatMap(({ rule }) =>
      given.flatMap((value): CanonicalRow[] => {
        const { part = [] } = value;
        // The table of counts a column has no row for a part of the places.
        if (part.length > 0 && rule.table === 'prison-population-wide') return [];
        const said = new Map([...base.said(row), ...Object.entries({ ...preset.said, ...rule.said })]);
        for (const { column, index: position, known } of words) {
          const text = row.cells[position] ?? '';
          // In a table of one part a column the column says which part; the country is said of every number.
          if (column === 'country' || rule.table !== 'prison-population-wide')
            said.set(column, known.get(fold(text)) ?? text);
        }
        const columns = new Map([...base.columns, [rule.column, value.index]]);
        if (value.date !== undefined) {
          said.set('date', value.date);
          columns.set('date', value.index);
        }
        if (rule.table === 'admissions-releases')
          for (const end of ['period_start', 'period_end']) said.set(end, said.get('date') ?? '');
        return [{ table: rule.table, columns, said: new Map([...said, ...part]) }];
      }),
    );
  };
}

function byCells(rules: readonly CellRule[], table: Table, base: Base): Reading['expand'] {
  const at = positions(table);
  const testOf = matching(table);
  const prepared = rules.flatMap((rule) => {
    const index = at.get(phraseOf(rule.header));
    return index === undefined
      ? []
      : [
          {
            rule,
            columns: new Map([...base.columns, [rule.column, index]]),
            index,
            isOf: rule.where && testOf(rule.where),
          },
        ];
  });
  return (row) =>
    prepared
      .filter(({ index, isOf }) => (!isOf || isOf(row)) && !isUnknownText(row.cells[index] ?? ''))
      .map(
        ({ rule, columns }): CanonicalRow => ({
          table: rule.table,
          columns,
          said: new Map([...base.said(row), ...Object.entries(rule.said ?? {})]),
        }),
      );
}

/**
 * The rows that a source says are not to be read, by the reason.
 * @param proved lines that are left out already, for what the arithmetic of the file shows
 */
export function leftOutByPreset(
  { leftOut = [] }: Preset,
  table: Table,
  proved: ReadonlyMap<number, ProblemCode>,
): { readonly lines: ReadonlyMap<number, ProblemCode>; readonly problems: readonly Problem[] } {
  const testOf = matching(table);
  const tests = leftOut.map((rule) => ({ as: rule.as, isOf: testOf(rule.where) }));
  const lines = new Map<number, ProblemCode>();
  for (const row of table.rows) {
    const found = tests.find(({ isOf }) => isOf(row));
    if (found && !proved.has(row.line)) lines.set(row.line, found.as);
  }
  const totals = [...lines].filter(([, code]) => code === 'row-is-total');
  const [first] = totals;
  return {
    lines,
    problems: first
      ? [problem('row-is-total', { file: table.file, line: first[0] }, { count: totals.length })]
      : [],
  };
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
