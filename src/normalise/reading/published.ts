import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import type { Table, TableRow } from '../../model/table.js';
import { presetOf } from '../presets/index.js';
import type { Field } from '../vocabulary/fields.js';
import { fieldsOf } from '../vocabulary/index.js';
import { type Column, columnsOfTable, isField, languageOf, weightedColumns } from './columns.js';
import { withoutComposite } from './composite-column.js';
import { compoundColumns, expandCompounds } from './compound-columns.js';
import {
  type Base,
  expandLong,
  expandOffences,
  expandPeriods,
  expandWide,
  fieldOfLabel,
  isRead,
} from './expand.js';
import { formOf } from './form.js';
import { ColumnFormats } from './formats.js';
import { mergeLabels } from './merged-labels.js';
import { type TableOffences, tableOffences } from './offence-labels.js';
import { settlePercentages } from './percentages.js';
import { expandPreset, isRuled, leftOutByPreset, presetProblems, withPreset } from './preset-reading.js';
import type { Need, Reading, Shape, TableDecisions } from './reading.js';
import { ambiguousColumns, personal, unmappedIndicators } from './reading-problems.js';
import { periodColumns, shapeOf } from './shape.js';
import { sourceOfTable } from './source-of-table.js';
import { findTotals, leftOutRows, NO_TOTALS, wholeRows } from './sums.js';
import type { Totals } from './totals.js';
import { flaggedFigures, withoutFlags } from './value-flags.js';
import { dateInTitle, dateReader } from './when.js';

/**
 * Understands a table as a prison service or a court published it: what its columns are, how it is laid out, which of
 * its rows are sums, and what only a person can say of it. Nothing is guessed: what has no evidence is named in
 * `needs` or in a problem.
 */
export function readingOf(written: Table, stated: TableDecisions = {}): Reading | undefined {
  const form = formOf(written);
  const split = mergeLabels(withoutComposite(form.table));
  const preset = presetOf(split.table);
  // What a column of several holds is known for a source alone: of another, its codes could be taken for counts.
  const merged = preset ? split : mergeLabels(form.table);
  const { groups } = merged;
  const flagged = withoutFlags(merged.table, preset);
  const { table } = flagged;
  const decisions = withPreset(stated, preset, table);
  const plain = columnsOfTable(table, decisions.columns);
  const formats = new ColumnFormats(table, decisions, languageOf(plain));
  const percent = settlePercentages(table, plain, formats, decisions);
  const columns = percent.columns;
  // What a published source calls a count is one; only a person may say so of fractions.
  const weighted = preset ? [] : weightedColumns(table, columns);
  for (const { index } of weighted) formats.allowFractions(index);
  const ruled = isRuled(preset);
  const compounds = ruled
    ? []
    : compoundColumns(
        table,
        columns,
        (row, index) => formats.read(index, true, row.cells[index] ?? '')?.value,
      );
  const shape = ruled ? (preset?.rows ? 'long' : 'wide') : shapeOf(table, columns);
  if (!shape) return undefined;
  const at = (field: Field) => columns.find((column) => column.field === field)?.index;
  const needs: Need[] = [];
  const problems: Problem[] = [
    ...form.problems,
    ...percent.problems,
    ...(preset ? presetProblems(preset, table) : []),
    ...(ruled ? [] : ambiguousColumns(table, columns, compounds)),
    ...personal(table, columns),
    ...weighted.map(({ index, header }) =>
      problem('column-weighted', { file: table.file, line: table.headerLine, column: index + 1, header }),
    ),
  ];
  if (at('country') === undefined && !decisions.country) needs.push('country');

  const periods = shape === 'periods' || preset?.periods ? periodColumns(columns) : [];
  const dated = columns.some((column) => column.date !== undefined);
  const date = dateReader(columns, formats);
  const titled = date || dated || periods.length > 0 ? undefined : dateInTitle(table);
  if (titled && !decisions.date)
    problems.push(problem('date-from-title', { file: table.file, line: titled.line }, { date: titled.date }));
  const day = decisions.date ?? titled?.date;
  if (!date && periods.length === 0 && !day && !dated && shape !== 'cases') needs.push('date');

  // A table of offences is read as a whole: its places are parts that add up.
  const place = shape === 'offences' || preset?.rows ? undefined : (at('facility_id') ?? at('region'));
  // Several rows that name neither place nor time are of parts that nobody can know.
  const apart =
    place !== undefined || date !== undefined || at('country') !== undefined || preset !== undefined;
  if (shape === 'wide' && !apart && table.rows.length > 1) needs.push('rows');
  const source = sourceOfTable(written, preset);
  const base: Base = {
    columns: new Map([
      ...entry('country', at('country')),
      ...entry('facility_id', place),
      ...entry('date', at('date') ?? at('year') ?? at('month')),
    ]),
    said: (row) => {
      const said = new Map<string, string>([['source_id', source.id]]);
      if (decisions.country && at('country') === undefined) said.set('country', decisions.country);
      const when = date?.(row).text ?? day;
      if (when !== undefined) said.set('date', when);
      if (place !== undefined) said.set('facility_id', withoutMarks(row.cells[place] ?? ''));
      if (decisions.coverage) said.set('coverage', decisions.coverage);
      if (decisions.unit) said.set('counting_unit', decisions.unit);
      return said;
    },
  };
  const value = valueField(table, columns, shape, decisions);
  if (shape === 'periods' && !value.field && value.byLabel === undefined) needs.push('value');

  const totals: Totals = ruled
    ? NO_TOTALS
    : findTotals(table, columns, shape, formats, periods, place, groups);
  const proved = leftOutRows(table, totals, shape, problems);
  const named = preset ? leftOutByPreset(preset, table, proved) : undefined;
  problems.push(...(named?.problems ?? []));
  const leftOut = new Map<number, ProblemCode>([...(named?.lines ?? []), ...proved]);
  const columnOf = (field: Field) => columns.find((column) => column.field === field);
  const offences = tableOffences(table, columnOf('offence') ?? columnOf('offence_group'), groups, decisions);
  const plainly =
    (preset && expandPreset(preset, table, base, periods)) ??
    expandOf(table, columns, shape, base, { periods, value, decisions, offences });
  const crossed = expandCompounds(compounds, base);
  const expand: Reading['expand'] =
    compounds.length === 0 ? plainly : (row) => [...plainly(row), ...crossed(row)];
  const isUsed = (row: TableRow) => !leftOut.has(row.line) && expand(row).length > 0;
  return {
    table,
    columns,
    shape,
    tableName: tableOf(shape),
    formats,
    needs,
    problems: [
      ...problems,
      ...flaggedFigures(flagged, isUsed),
      ...(shape === 'offences' ? offences.problems : []),
      ...(shape === 'long' && !ruled ? unmappedIndicators(table, columnOf('indicator'), decisions) : []),
    ],
    leftOut,
    complete: preset?.complete === true || (totals.complete && totals.unequal.length === 0),
    addsFilled: preset?.complete === true,
    source,
    ofRegions: place !== undefined && place === at('region') && at('facility_id') === undefined,
    compounds,
    ...(preset ? { preset } : {}),
    expand: totals.unequal.length > 0 ? wholeRows(expand, totals) : expand,
  };
}

const entry = (name: string, index: number | undefined) =>
  index === undefined ? [] : [[name, index] as const];

/** A mark of a footnote belongs to the note and not to the name. */
function withoutMarks(text: string): string {
  const plain = text.replace(/(?:\s*\(\d{1,2}\)|\s*\*+|[¹²³⁴-⁹]+)+\s*$/u, '').trim();
  return plain === '' ? text : plain;
}

function tableOf(shape: Shape): string {
  if (shape === 'cases') return '';
  return shape === 'offences' ? 'prison-population' : 'prison-population-wide';
}

interface ValueField {
  readonly field?: Field;
  /** Position of the column whose labels say what is counted, row by row. */
  readonly byLabel?: number;
}

/** What the numbers of a table of periods are: by its labels, its title, or the user's word. */
function valueField(
  table: Table,
  columns: readonly Column[],
  shape: Shape,
  decisions: TableDecisions,
): ValueField {
  if (shape !== 'periods') return {};
  if (decisions.value && isField(decisions.value)) return { field: decisions.value };
  const labels = columns.filter(
    ({ field, kind }) => field === 'indicator' || field === 'category' || kind === undefined,
  );
  for (const { index } of labels) {
    const texts = [...new Set(table.rows.map(({ cells }) => cells[index] ?? ''))];
    const known = texts.filter((text) => fieldOfLabel(text) !== undefined).length;
    if (known > 0 && known >= texts.length / 2) return { byLabel: index };
  }
  const named = table.title.flatMap(({ cells }) => fieldsOf(cells.join(' ')));
  const fields = [...new Set(named.map(({ field }) => field))].filter((field) => isRead(field));
  return fields.length === 1 && fields[0] ? { field: fields[0] } : {};
}

interface ExpandParts {
  readonly periods: ReturnType<typeof periodColumns>;
  readonly value: ValueField;
  readonly offences: TableOffences;
  readonly decisions: TableDecisions;
}

function expandOf(
  table: Table,
  columns: readonly Column[],
  shape: Shape,
  base: Base,
  { periods, value, decisions, offences }: ExpandParts,
): Reading['expand'] {
  const at = (...fields: readonly Field[]) =>
    columns.find(({ field }) => field && fields.includes(field))?.index;
  const given = (text: string) => {
    const stated = decisions.labels?.[text.trim()];
    return stated !== undefined && isField(stated) ? stated : undefined;
  };
  if (shape === 'wide') return expandWide(columns, base);
  if (shape === 'long')
    return expandLong(at('indicator', 'category') ?? 0, at('value', 'total') ?? 0, base, given);
  if (shape === 'periods') {
    const { byLabel, field } = value;
    return expandPeriods(
      periods,
      (row) => (byLabel === undefined ? field : fieldOfLabel(row.cells[byLabel] ?? '', given)),
      base,
    );
  }
  if (shape === 'offences') return expandOffences(table, columns, offences, base);
  return () => [];
}

/** What a table without a count would have, were it not for several columns that may be the same. */
export function repeatedColumns(table: Table, decisions: TableDecisions = {}): Problem[] {
  const columns = columnsOfTable(table, decisions.columns);
  return ambiguousColumns(table, columns).filter(({ code }) => code === 'header-repeated');
}
