import type { CaseField } from '../../model/case.js';
import type { CellRef } from '../../model/cell.js';
import type { Definition } from '../../model/definition.js';
import type { Fact, Source } from '../../model/fact.js';
import { parsePeriod, spanOf } from '../../model/period.js';
import { type Problem, problem } from '../../model/problem.js';
import type { InputRecord, SetAsideRow } from '../../model/study.js';
import {
  type CaseTallies,
  cellAt,
  requestKey,
  rowsWhere,
  type Tally,
  type TallyAnswer,
  type TallyPlan,
  type UnreadText,
} from '../../model/tally.js';
import { shown } from '../cell.js';
import { sourceOfTable } from '../reading/source-of-table.js';
import { caseFacts } from './case-facts.js';
import { PATHS, participantFacts } from './participant-facts.js';
import { type CasePlan, COUNTED } from './plan-cases.js';
import { isoOf } from './time-fields.js';

/** A table of cases with the counts that an engine gave of it; no counts when something must be said first. */
export interface CountedCases {
  readonly plan: CasePlan;
  readonly answer?: TallyAnswer;
}

/** What one table of cases gives to the studies of its countries. */
export interface SettledCases {
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  readonly cases: ReadonlyMap<string, CaseTallies>;
  readonly input: Omit<InputRecord, 'rowsOfCountry'>;
  readonly setAside: readonly SetAsideRow[];
  readonly rowsOf: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  readonly source: Source;
}

/** Rows of one reason are listed in full; what is said of them names the first lines. */
export function settleCases({ plan, answer }: CountedCases): SettledCases {
  const { table } = plan.columns;
  const source = sourceOfTable(table, undefined);
  const event = plan.event;
  const read = answer?.rowsRead ?? table.rowsRead;
  const setAside = answer?.setAside ?? everyRow(plan);
  const input = {
    file: table.file,
    sha256: answer?.sha256 ?? table.sha256,
    bytes: answer?.bytes ?? table.bytes,
    table: event ? `cases-${event}` : '',
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerLine: table.headerLine,
    header: table.header,
    rowsRead: read,
    rowsUsed: read - setAside.length,
    rowsSetAside: setAside.length,
  };
  const base = {
    input,
    setAside,
    source,
    problems: [...tableProblems(plan), ...(answer ? answerProblems(answer, plan) : [])],
  };
  const counted = answer?.tallies.find(({ request }) => request === requestKey(COUNTED));
  if (!answer || !event || !counted)
    return { ...base, facts: new Map(), cases: new Map(), rowsOf: new Map() };
  const rowsOf = rowsByCountry(counted);
  const { decisions } = plan.columns;
  const definition: Definition = {
    counting_unit: decisions.unit ?? 'person',
    ...(decisions.coverage ? { coverage: decisions.coverage } : {}),
    ...(decisions.basis ? { basis: decisions.basis } : {}),
  };
  const columns = columnsOfFields(plan, answer.tallies);
  const cells = [...new Set(COUNTED.optional?.flatMap((field) => columns[field] ?? []))];
  const origin = { event, definition, cells, sources: [source.id] };
  const cases = new Map(
    [...rowsOf.keys()].sort().map((country): readonly [string, CaseTallies] => [
      country,
      {
        event,
        definition,
        sources: origin.sources,
        columns,
        country,
        period: periodOf(counted, country),
        tallies: answer.tallies.map((tally) => ofCountry(tally, country)),
        synthetic: /synthetic|sint[eé]tic|simulad/i.test(`${table.file} ${source.title}`),
      },
    ]),
  );
  const paths = answer.tallies.find(({ request }) => request === requestKey(PATHS));
  const facts =
    event === 'participants' && paths
      ? participantFacts(paths, (country) => periodOf(counted, country), origin)
      : caseFacts(counted, origin);
  return { ...base, facts, cases, rowsOf };
}

/** The columns behind each field that is counted, through those that it follows from. */
function columnsOfFields({ plan, columns }: CasePlan, tallies: readonly Tally[]): CaseTallies['columns'] {
  const { table } = columns;
  const cellOf = (index: number): CellRef => {
    const header = table.header[index] ?? '';
    return { file: table.file, line: table.headerLine, header, text: header };
  };
  const known = new Map<string, readonly CellRef[]>(
    plan.fields.map((field) => [field.name, field.columns.map(cellOf)]),
  );
  for (const { name, from } of plan.derived)
    known.set(
      name,
      from.flatMap((own) => known.get(own) ?? []),
    );
  const fields = new Set(tallies.flatMap((tally) => tally.fields));
  return Object.fromEntries(
    [...fields].map((field) => [
      field,
      [...new Map((known.get(field) ?? []).map((cell) => [cell.header, cell])).values()],
    ]),
  );
}

function everyRow({ columns, needs }: CasePlan): SetAsideRow[] {
  const { table } = columns;
  const [code = 'case-event-not-said'] = needs;
  return [...table.rows, ...table.setAside].map(({ line }) => ({ file: table.file, line, code }));
}

/** The reasons of which the reader of records speaks itself, in the words of cases. */
const SAID_OTHERWISE = new Set<Problem['code']>(['key-repeated', 'key-contradictory']);

/** The latest date that a case has, as days since 1970-01-01; it may lie in the future. */
function latestDay(answer: TallyAnswer, plan: TallyPlan): number | null {
  const dated = plan.fields.find(({ name }) => name === '@day');
  const days = (answer.evidence.get(dated?.columns[0] ?? -1) ?? []).flatMap((text) => {
    const value = dated?.read([text]).value;
    return typeof value === 'number' ? [value] : [];
  });
  return days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b));
}

/** Problems of the first lines; those of rows are counted over the whole file. */
function tableProblems({ columns, problems }: CasePlan): Problem[] {
  return [...columns.table.problems.filter(({ code }) => !code.startsWith('row-')), ...problems];
}

function answerProblems(answer: TallyAnswer, { columns, plan, last }: CasePlan): Problem[] {
  const { table } = columns;
  const at = (column: number) => ({ column: column + 1, header: table.header[column] ?? '' });
  // A label is a question for whoever knows the law; other texts of a column are one question together.
  const labels = answer.unread
    .filter(({ fault }) => fault === 'case-label-not-mapped')
    .sort((a, b) => b.rows - a.rows || a.line - b.line)
    .map(({ column, args, rows, line }) =>
      problem('case-label-not-mapped', { file: table.file, line, ...at(column) }, { ...args, rows }),
    );
  // A text for which rows are set aside is said with those rows.
  const required = new Set(plan.fields.flatMap((field) => (field.required ? field.columns : [])));
  const texts = new Map<number, UnreadText[]>();
  for (const text of answer.unread)
    if (text.fault !== 'case-label-not-mapped' && !required.has(text.column))
      texts.set(text.column, [...(texts.get(text.column) ?? []), text]);
  const unread = [
    ...labels,
    ...[...texts].map(([column, found]) => {
      const most = [...found].sort((a, b) => b.rows - a.rows);
      return problem(
        'case-text-not-understood',
        { file: table.file, line: Math.min(...found.map(({ line }) => line)), ...at(column) },
        {
          header: shown(table.header[column] ?? ''),
          texts: most
            .slice(0, 4)
            .map(({ text }) => shown(text))
            .join(', '),
          more: Math.max(0, most.length - 4),
          rows: found.reduce((sum, { rows }) => sum + rows, 0),
        },
      );
    }),
  ];
  const byCode = new Map<Problem['code'], SetAsideRow[]>();
  for (const row of answer.setAside) {
    const known = byCode.get(row.code);
    if (known) known.push(row);
    else byCode.set(row.code, [row]);
  }
  const said = new Set(answer.problems.map(({ code }) => code));
  const aside = [...byCode]
    .filter(([code]) => !said.has(code) && !SAID_OTHERWISE.has(code))
    .map(([code, rows]) => {
      const texts = answer.unread.filter(({ fault, column }) => fault === code && required.has(column));
      const [most] = texts.sort((a, b) => b.rows - a.rows || a.line - b.line);
      const text = most ? shown(most.text) : (isoOf(latestDay(answer, plan)) ?? '');
      return problem(
        code,
        { file: table.file, line: rows[0]?.line ?? 1, ...(most ? at(most.column) : {}) },
        { text, nearest: '', country: '', asOf: last, ...most?.args, count: rows.length },
      );
    });
  const broken = answer.broken.map(({ code, rows, line }) =>
    problem(code, { file: table.file, line }, { count: rows }),
  );
  return [...answer.problems, ...unread, ...aside, ...broken, ...columns.formats.problems()];
}

const place = (tally: Tally, field: CaseField) => tally.fields.indexOf(field);

function rowsByCountry(tally: Tally): Map<string, number> {
  const at = place(tally, 'country');
  const rows = new Map<string, number>();
  for (let row = 0; row < tally.counts.length; row += 1) {
    const [values, count] = cellAt(tally, row);
    const country = values[at];
    if (typeof country === 'string') rows.set(country, (rows.get(country) ?? 0) + count);
  }
  return rows;
}

/** From the first to the last year of the cases. */
function periodOf(tally: Tally, country: string) {
  const when = place(tally, 'period');
  const own = rowsOfCountry(tally, country);
  const periods = [...new Set([...own].map((row) => cellAt(tally, row)[0][when]))]
    .flatMap((text) => parsePeriod(String(text ?? '')) ?? [])
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last ? spanOf(first, last) : null;
}

function rowsOfCountry(tally: Tally, country: string): Uint32Array {
  const at = place(tally, 'country');
  if (at < 0) return rowsWhere(tally, []);
  return rowsWhere(tally, [{ at, wanted: (tally.values[at] ?? []).map((value) => value === country) }]);
}

/** The part of a tally that is of one country, without saying so in every combination. */
function ofCountry(tally: Tally, country: string): Tally {
  const at = place(tally, 'country');
  if (at < 0) return tally;
  const rows = rowsOfCountry(tally, country);
  const others = tally.fields.map((_, index) => index).filter((index) => index !== at);
  return {
    request: tally.request,
    fields: others.flatMap((index) => tally.fields[index] ?? []),
    values: others.map((index) => tally.values[index] ?? []),
    codes: others.map((index) => Uint32Array.from(rows, (row) => tally.codes[index]?.[row] ?? 0)),
    counts: Float64Array.from(rows, (row) => tally.counts[row] ?? 0),
  };
}
