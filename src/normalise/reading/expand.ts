import type { Table, TableRow } from '../../model/table.js';
import type { Field } from '../vocabulary/fields.js';
import { isTotalLabel, isUnknownText, partNamed } from '../vocabulary/index.js';
import { phraseOf } from '../vocabulary/phrase.js';
import type { Column } from './columns.js';
import type { TableOffences } from './offence-labels.js';
import type { CanonicalRow } from './reading.js';
import { countFieldOf, type PeriodColumn } from './shape.js';
import { BREAKDOWNS } from './sums.js';

/** What the canonical table of people calls a field, and what is said beside it. */
const WIDE: Readonly<
  Partial<Record<Field, { readonly column: string; readonly said?: readonly [string, string] }>>
> = {
  total: { column: 'total' },
  female: { column: 'female' },
  male: { column: 'male' },
  unsentenced: { column: 'unsentenced' },
  sentenced: { column: 'sentenced' },
  other_status: { column: 'other_status' },
  foreign: { column: 'foreign' },
  drug_offence: { column: 'drug_offence' },
  capacity: { column: 'capacity' },
  capacity_design: { column: 'capacity', said: ['capacity_definition', 'design'] },
  capacity_operational: { column: 'capacity', said: ['capacity_definition', 'operational'] },
  capacity_rated: { column: 'capacity', said: ['capacity_definition', 'official_unspecified'] },
  occupancy_percent: { column: 'occupancy_percent' },
  excess_percent: { column: 'excess_percent' },
  unsentenced_percent: { column: 'unsentenced_percent' },
  female_percent: { column: 'female_percent' },
  foreign_percent: { column: 'foreign_percent' },
  drug_percent: { column: 'drug_percent' },
};

/** Whether a canonical table reads a count of this kind. */
export const isRead = (field: Field): boolean => WIDE[field] !== undefined;

/** What every row of a file says of place and time, before its counts. */
export interface Base {
  readonly columns: ReadonlyMap<string, number>;
  readonly said: (row: TableRow) => ReadonlyMap<string, string>;
}

type Expand = (row: TableRow) => readonly CanonicalRow[];

/** A count a column. Several meanings of "place" make a row each, so that none is chosen. */
export function expandWide(columns: readonly Column[], base: Base): Expand {
  const dates = [...new Set(columns.flatMap(({ date }) => (date ? [date] : [])))];
  if (dates.length === 0) return expandUndated(columns, base);
  const labels = columns.filter(
    ({ date, kind }) => date === undefined && kind !== 'count' && kind !== 'percent',
  );
  const expands = dates.map((day) => ({
    day,
    expand: expandUndated([...labels, ...columns.filter(({ date }) => date === day)], base),
  }));
  return (row) =>
    expands.flatMap(({ day, expand }) =>
      expand(row).map((canonical) => ({ ...canonical, said: new Map([...canonical.said, ['date', day]]) })),
    );
}

function expandUndated(columns: readonly Column[], base: Base): Expand {
  const main = new Map(base.columns);
  const more: { readonly columns: Map<string, number>; readonly said: readonly [string, string] }[] = [];
  for (const { field, index } of columns) {
    const target = field && WIDE[field];
    if (!target) continue;
    if (
      !target.said ||
      !columns.some((other) => other.index !== index && other.field?.startsWith('capacity'))
    ) {
      main.set(target.column, index);
    }
    if (target.said)
      more.push({ columns: new Map([...base.columns, [target.column, index]]), said: target.said });
  }
  const single = more.length === 1 ? more[0] : undefined;
  return (row) => {
    const said = base.said(row);
    if (more.length === 0) return [{ columns: main, said }];
    if (single)
      return [{ columns: new Map([...main, ...single.columns]), said: new Map([...said, single.said]) }];
    return [
      { columns: main, said },
      ...more.map((own) => ({ columns: own.columns, said: new Map([...said, own.said]) })),
    ];
  };
}

/** What is counted stands in the row's own words. */
export function expandLong(
  indicator: number,
  value: number,
  base: Base,
  given?: (text: string) => Field | undefined,
): Expand {
  return (row) => {
    const field = fieldOfLabel(row.cells[indicator] ?? '', given);
    const target = field && WIDE[field];
    if (!target) return [];
    const said = new Map(base.said(row));
    if (target.said) said.set(...target.said);
    return [{ columns: new Map([...base.columns, [target.column, value]]), said }];
  };
}

/** A period a column: one canonical row for each. */
export function expandPeriods(
  periods: readonly PeriodColumn[],
  fieldOf: (row: TableRow) => Field | undefined,
  base: Base,
): Expand {
  return (row) => {
    const field = fieldOf(row);
    const target = field && WIDE[field];
    if (!target) return [];
    return periods
      .filter(({ index }) => !isUnknownText(row.cells[index] ?? ''))
      .map(({ index, date }) => {
        const said = new Map([...base.said(row), ['date', date] as const]);
        if (target.said) said.set(...target.said);
        return { columns: new Map([...base.columns, [target.column, index], ['date', index]]), said };
      });
  };
}

/** Which part each column of counts is about, in a table of offences. */
const PARTS: Readonly<Partial<Record<Field, readonly [string, string]>>> = {
  unsentenced: ['legal_status', 'unsentenced'],
  sentenced: ['legal_status', 'sentenced'],
  other_status: ['legal_status', 'other'],
  female: ['sex', 'female'],
  male: ['sex', 'male'],
};

/** An offence a row: a canonical row for each count, its class and sub-type from the label. */
export function expandOffences(
  table: Table,
  columns: readonly Column[],
  offences: TableOffences,
  base: Base,
): Expand {
  const at = (field: Field) => columns.find((column) => column.field === field)?.index;
  const label = at('offence') ?? at('offence_group');
  const counts = columns.flatMap(({ field, index }) =>
    field === 'total' || field === 'value' || (field && PARTS[field])
      ? [{ index, part: field && PARTS[field] }]
      : [],
  );
  const words = (['sex', 'legal_status'] as const).flatMap((column) => {
    const index = at(column);
    if (index === undefined) return [];
    const texts = new Set(table.rows.map(({ cells }) => cells[index] ?? ''));
    const others = new Set([...texts].map(phraseOf));
    return [
      { column, index, known: new Map([...texts].map((text) => [text, partNamed(column, text, others)])) },
    ];
  });
  const breakdowns = BREAKDOWNS.flatMap((column) => {
    const index = at(column);
    return index === undefined ? [] : [{ column, index }];
  });
  return (row) => {
    const found = offences.byLine.get(row.line);
    if (!found) return [];
    const said = new Map(base.said(row));
    if (found !== 'total') {
      said.set('offence_class', found.offenceClass);
      if (found.drugSubtype) said.set('drug_subtype', found.drugSubtype);
      said.set('local_label', label === undefined ? '' : (row.cells[label] ?? '').trim());
    }
    for (const { column, index } of breakdowns) {
      const text = (row.cells[index] ?? '').trim();
      if (!isTotalLabel(text)) said.set(column, text);
    }
    for (const { column, index, known } of words) {
      const text = row.cells[index] ?? '';
      // Another word for a part is kept as written: the table will say that it does not know it.
      said.set(column, known.get(text) ?? text);
    }
    return counts.map(({ index, part }) => ({
      columns: new Map([...base.columns, ['persons', index]]),
      said: part ? new Map([...said, part]) : said,
    }));
  };
}

/** The field that a label names, by the user's word before the vocabulary's. */
export function fieldOfLabel(text: string, given?: (text: string) => Field | undefined): Field | undefined {
  return given?.(text) ?? countFieldOf(text);
}
