import type { Indicator } from '../../src/measure/define-indicator.js';
import type { CaseEvent, CaseField, CaseValue } from '../../src/model/case.js';
import type { Definition } from '../../src/model/definition.js';
import type { Fact, PenaltyScale } from '../../src/model/fact.js';
import type { Measure } from '../../src/model/measure.js';
import {
  type CaseTallies,
  requestKey,
  type Tally,
  type TallyRequest,
  tallyOf,
} from '../../src/model/tally.js';
import { COUNTRY, measureOf, only } from './measure.js';

/** What is known of one case; a field that is left out is not known. */
export type Row = { readonly [F in CaseField]?: CaseValue };

export interface TableOptions {
  /** What a row stands for; a sentence when left out. */
  readonly event?: CaseEvent;
  readonly definition?: Definition;
  /** Columns beyond those that some row fills. */
  readonly fields?: readonly CaseField[];
  /** The year of rows that state none; `null` for a table that dates no case. */
  readonly year?: string | null;
  readonly source?: string;
}

/** So many equal cases. */
export const people = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

/** Every case so many times, which leaves medians of odd numbers, shares, ratios and rank correlations as they are. */
export const times = (count: number, rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => people(count, row));

/** One case for each value of a field, alike in all else. */
export const each = (field: CaseField, values: readonly CaseValue[], row: Row = {}): Row[] =>
  values.map((value) => ({ ...row, [field]: value }));

/** The rows as the reader gives them to an indicator: counted by what it asks, and no longer rows. */
export function tableOf(indicator: Indicator, rows: readonly Row[], options: TableOptions = {}): CaseTallies {
  const { event = 'sentences', definition = {}, fields = [], year = '2020', source = 'court' } = options;
  const dated = rows.map((row): Row => ({ period: year, ...row }));
  const known = new Set<CaseField>([
    ...fields,
    'period',
    ...dated.flatMap((row) => Object.keys(row) as CaseField[]),
  ]);
  return {
    event,
    country: COUNTRY,
    period: null,
    definition,
    tallies: requestsOf(indicator).flatMap((request) => counted(request, dated, known)),
    columns: Object.fromEntries(
      [...known].map((field) => [field, [{ file: `${source}.csv`, line: 1, header: field, text: field }]]),
    ),
    sources: [source],
    synthetic: false,
  };
}

function requestsOf({ needs }: Indicator): TallyRequest[] {
  return Object.values(needs).flatMap((need) => ('request' in need ? [need.request as TallyRequest] : []));
}

/** No answer where a column that the question needs is missing; a column that it only uses is left out. */
function counted(request: TallyRequest, rows: readonly Row[], known: ReadonlySet<CaseField>): Tally[] {
  const keys = request.keys.filter((key) => key !== 'country');
  if (!keys.every((key) => known.has(key))) return [];
  const fields = [...new Set([...keys, ...(request.optional ?? []).filter((field) => known.has(field))])];
  const cells = new Map<string, [CaseValue[], number]>();
  for (const row of rows) {
    const values = fields.map((field) => row[field] ?? null);
    const key = values.map(String).join('\u0000');
    const held = cells.get(key);
    if (held) held[1] += 1;
    else cells.set(key, [values, 1]);
  }
  return [tallyOf(requestKey(request), fields, [...cells.values()])];
}

export interface CaseOptions extends TableOptions {
  readonly facts?: readonly Fact[];
  readonly penalties?: readonly PenaltyScale[];
}

/** Everything that one indicator answers over a table of these cases. */
export function measuresOver(
  indicator: Indicator,
  rows: readonly Row[],
  options: CaseOptions = {},
): readonly Measure[] {
  return measuresOfTables(indicator, [tableOf(indicator, rows, options)], options);
}

/** Everything that one indicator answers over several tables of cases. */
export function measuresOfTables(
  indicator: Indicator,
  cases: readonly CaseTallies[],
  { facts = [], penalties = [] }: CaseOptions = {},
): readonly Measure[] {
  return measureOf(indicator, facts, { cases, penalties });
}

/** The answer for all cases of a table of one year. */
export function overall(
  indicator: Indicator,
  rows: readonly Row[],
  options: CaseOptions & { readonly variant?: string } = {},
): Measure {
  return only(measuresOver(indicator, rows, options), {}, options.variant ?? '');
}

/** The reason for which an indicator gives no number. */
export const reasonOf = ({ reason }: Measure): string | undefined => reason?.code;

/** A flag of a measure, with its arguments. */
export const flagOf = (measure: Measure, code: string) => measure.flags.find((flag) => flag.code === code);
