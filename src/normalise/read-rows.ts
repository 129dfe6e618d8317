import type { Fact, PenaltyScale, Source } from '../model/fact.js';
import { type Period, parsePeriod } from '../model/period.js';
import type { Problem, ProblemCode } from '../model/problem.js';
import type { TableRow } from '../model/table.js';
import { shown } from './cell.js';
import { countryCode, nearestCountry } from './country.js';
import type { RowContext, RowYield } from './define-table.js';
import type { NormaliseOptions } from './index.js';
import type { CellCounts } from './quality.js';
import { isRuled } from './reading/preset-reading.js';
import type { CanonicalRow } from './reading/reading.js';
import type { Recognised } from './recognise.js';
import { RowReader } from './row-reader.js';
import { TABLES } from './tables/index.js';

/** Stands for a country that nobody has named yet; an ISO 3166 code that is never assigned. */
export const UNNAMED_COUNTRY = 'ZZZ';

/** What one row gave, or the code for which it was set aside. */
export interface RowOutcome {
  readonly file: string;
  readonly line: number;
  /** The country that the row is used for. */
  readonly country: string | undefined;
  readonly facts: readonly Fact[];
  readonly penalty?: PenaltyScale;
  readonly source?: Source;
  readonly rejected: ProblemCode | undefined;
  readonly problems: readonly Problem[];
}

const NO_FACTS: readonly Fact[] = [];
const NO_PROBLEMS: readonly Problem[] = [];
const NO_SOURCES: readonly string[] = [];

/** Reads every row of a recognised table, and counts what became of its value cells. */
export function readRows(
  recognised: Recognised,
  options: NormaliseOptions,
  counts: CellCounts,
): RowOutcome[] {
  const { table, expand, leftOut } = recognised;
  return table.rows.map((row) => {
    const outOf = leftOut.get(row.line);
    if (outOf) return emptyOutcome(table.file, row.line, outOf);
    const parts = expand(row).map((canonical) => readPart(recognised, row, canonical, options, counts));
    const [first] = parts;
    if (!first)
      return emptyOutcome(
        table.file,
        row.line,
        isRuled(recognised.reading?.preset) ? 'row-not-read' : 'label-not-mapped',
      );
    return parts.length === 1 ? first : joined(first, parts);
  });
}

function emptyOutcome(file: string, line: number, rejected: ProblemCode): RowOutcome {
  return { file, line, country: undefined, facts: NO_FACTS, rejected, problems: NO_PROBLEMS };
}

/** A row that makes several canonical rows is set aside when all of them are. */
function joined(first: RowOutcome, parts: readonly RowOutcome[]): RowOutcome {
  const kept = parts.filter(({ rejected }) => !rejected);
  return {
    ...first,
    country: parts.find(({ country }) => country)?.country,
    facts: kept.flatMap(({ facts }) => facts),
    rejected: kept.length > 0 ? undefined : first.rejected,
    problems: withoutEchoes(parts.flatMap(({ problems }) => problems)),
  };
}

/** What is wrong with the cells that the parts share is said once. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems.length === 0 ? NO_PROBLEMS : problems;
  return [...new Map(problems.map((item) => [JSON.stringify(item), item])).values()];
}

function readPart(
  { table, definition: main, formats }: Recognised,
  { line, cells }: TableRow,
  { columns, said, table: named }: CanonicalRow,
  options: NormaliseOptions,
  counts: CellCounts,
): RowOutcome {
  const definition = named === undefined ? main : (TABLES.find(({ name }) => name === named) ?? main);
  const row = new RowReader({ file: table.file, line, columns, header: table.header, cells, said, formats });
  const context = contextOf(row, definition.ofCountry, definition.dated, options);
  const yielded: RowYield = context ? definition.read(row, context) : {};
  // A copy is as long as it must be; a list that grew keeps room for more, in every row.
  const facts = (yielded.facts ?? NO_FACTS).filter((fact) => isPast(fact, row, options)).slice();
  if (!row.rejected && facts.length === 0 && !yielded.penalty && !yielded.source) nothing(row);
  if (context?.country) counts.add(context.country, table.file, row.fates);
  const { rejected } = row;
  return {
    file: table.file,
    line,
    country: context?.country || undefined,
    facts: rejected || facts.length === 0 ? NO_FACTS : facts,
    ...(yielded.penalty && !rejected ? { penalty: yielded.penalty } : {}),
    ...(yielded.source && !rejected ? { source: yielded.source } : {}),
    rejected,
    problems: row.problems.length === 0 ? NO_PROBLEMS : row.problems,
  };
}

/** A row without any number is set aside: for what was wrong with its cells, or because they are empty. */
function nothing(row: RowReader): void {
  const wrong = row.fates.find(({ fate }) => fate === 'invalid');
  const empty = row.fates.find(({ fate }) => fate === 'missing');
  const noted = row.problems[0]?.code;
  if (noted) row.setAside(noted);
  else row.reject('value-missing', (wrong ?? empty)?.column ?? '');
}

function contextOf(
  row: RowReader,
  ofCountry: boolean,
  dated: boolean,
  options: NormaliseOptions,
): RowContext | undefined {
  const sources = sourcesOf(row.text('source_id'));
  const country = ofCountry ? countryOf(row, options) : '';
  if (country === undefined) return undefined;
  const date = dated ? dateOf(row) : undefined;
  return row.rejected ? undefined : { country, date, sources };
}

let lastSources = NO_SOURCES;

/** The rows of a file have few sources, one after the other. */
function sourcesOf(id: string): readonly string[] {
  if (id === '') return NO_SOURCES;
  if (lastSources[0] !== id) lastSources = [id];
  return lastSources;
}

function countryOf(row: RowReader, { countries }: NormaliseOptions): string | undefined {
  const text = row.text('country');
  // "NA" is Namibia's code; a cell that says "unknown" has no country all the same.
  if (text === '') return row.reject('country-missing', 'country');
  const code = text === UNNAMED_COUNTRY ? text : countryCode(text);
  if (!code)
    return row.reject('country-not-recognised', 'country', {
      text: shown(text),
      nearest: nearestCountry(text),
    });
  if (countries && !countries.includes(code))
    return row.reject('country-not-requested', 'country', { country: code });
  return code;
}

function dateOf(row: RowReader): Period | undefined {
  const date = row.period('date');
  if (row.rejected) return undefined;
  if (!date) return row.reject('value-missing', 'date');
  const sameColumn = row.place.columns.get('year') === row.place.columns.get('date');
  const year = sameColumn ? '' : row.text('year');
  const stated = year === '' ? undefined : parsePeriod(year);
  if (year !== '' && !stated) return row.reject('date-unreadable', 'year', { text: shown(year) });
  if (stated && (stated.start > date.end || stated.end < date.start)) {
    return row.reject('date-contradictory', 'year', { text: `${year} / ${row.text('date')}` });
  }
  return date;
}

/** Columns that may say when, the one that a row is dated by first. */
const DATE_COLUMNS = ['date', 'period_end', 'valid_from', 'assessed_on', 'price_year'];

/** Facts beyond the last day considered are not used; whether that is an error depends on who set the day. */
function isPast({ name, period }: Fact, row: RowReader, { asOf, today }: NormaliseOptions): boolean {
  // Places stay in force after they were stated; everything else is over when it is counted.
  const last = name === 'official-capacity' ? period.start : period.end;
  if (asOf) {
    if (last <= asOf.end) return true;
    if (!row.rejected) row.reject('date-after-as-of', dateColumn(row), { asOf: asOf.end });
    return false;
  }
  // A count dated only to the current year or month may lie behind us; a span with both ends stated may not.
  const earliest = period.precision === 'range' ? last : period.start;
  if (earliest <= today) return true;
  const column = dateColumn(row);
  if (!row.rejected) row.reject('date-in-future', column, { text: shown(row.text(column)), today });
  return false;
}

const dateColumn = (row: RowReader) => DATE_COLUMNS.find((name) => row.text(name) !== '') ?? 'valid_from';
