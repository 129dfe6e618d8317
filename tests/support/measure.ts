import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Indicator } from '../../src/measure/define-indicator.js';
import { FactBook, withSums } from '../../src/measure/fact-book.js';
import { runIndicators } from '../../src/measure/run.js';
import type { Definition } from '../../src/model/definition.js';
import {
  FACT_KINDS,
  type Fact,
  type FactName,
  type FactTypes,
  type PenaltyScale,
} from '../../src/model/fact.js';
import type { Measure } from '../../src/model/measure.js';
import { type Period, parsePeriod } from '../../src/model/period.js';
import type { ColumnQuality } from '../../src/model/quality.js';
import { type Slice, sameSlice } from '../../src/model/slice.js';
import type { CaseTallies } from '../../src/model/tally.js';

/** The country that facts made here belong to. */
export const COUNTRY = 'PER';

/** A date as in the canonical tables: a year, a month or a day. */
export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new RangeError(`not a date: ${text}`);
  return parsed;
}

export interface FactOptions {
  /** A year, a month or a day; the end of 2020 when left out. */
  readonly date?: string;
  readonly slice?: Slice;
  readonly definition?: Definition;
  readonly facility?: string;
  readonly parts?: readonly string[];
  readonly sources?: readonly string[];
  readonly line?: number;
}

/** A number as if read from one cell of `<name>.csv`. */
export function fact<N extends FactName>(name: N, value: number, options: FactOptions = {}): FactTypes[N] {
  const { date = '2020-12-31', slice = {}, definition = {}, facility = 'ALL', parts } = options;
  return {
    name,
    ...FACT_KINDS[name],
    value,
    place: { country: COUNTRY, facility },
    period: period(date),
    slice,
    definition,
    cells: [{ file: `${name}.csv`, line: options.line ?? 2, header: name, text: String(value) }],
    sources: options.sources ?? ['register'],
    ...(parts ? { parts } : {}),
  } as unknown as FactTypes[N];
}

export interface BookOptions {
  readonly penalties?: readonly PenaltyScale[];
  readonly quality?: readonly ColumnQuality[];
  /** The day on which laws are taken as in force; the end of 2020 when left out. */
  readonly lawDate?: string;
  /** Whether missing totals are summed from sub-types and sexes, as in a study; they are unless `false`. */
  readonly sums?: boolean;
  /** Counts of tables of cases. */
  readonly cases?: readonly CaseTallies[];
}

/** The facts of one country, as a study holds them. */
export function bookOf(facts: readonly Fact[], options: BookOptions = {}): FactBook {
  const { penalties = [], quality = [], lawDate = '2020-12-31', sums = true, cases = [] } = options;
  const day = period(lawDate);
  return new FactBook(COUNTRY, sums ? withSums(facts) : facts, penalties, quality, day, cases);
}

/** Everything that one indicator answers, through the runner. */
export function measureOf(
  indicator: Indicator,
  facts: readonly Fact[],
  options: BookOptions = {},
): readonly Measure[] {
  return runIndicators([indicator], bookOf(facts, options)).measures;
}

/**
 * The only measure of a part of the population, and of a variant.
 * @throws RangeError when there is none or more than one
 */
export function only(measures: readonly Measure[], stratum: Slice = {}, variant = ''): Measure {
  const found = measures.filter(
    (measure) => sameSlice(measure.stratum, stratum) && measure.variant === variant,
  );
  const [first] = found;
  if (!first || found.length > 1) {
    throw new RangeError(`expected one measure, found ${found.length} of ${measures.length}`);
  }
  return first;
}

/** The number of a detail. @throws RangeError when it is absent or no number */
export function detailOf(measure: Measure, name: string): number {
  const value = measure.details[name]?.value;
  if (typeof value !== 'number') throw new RangeError(`${measure.indicator} has no number "${name}"`);
  return value;
}

export const flagCodes = (measure: Measure): string[] => measure.flags.map(({ code }) => code);

/** An indicator with inputs and results that an independent program computed. */
export interface WorkedExample {
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  /** Absolute or relative, whichever is the larger. */
  readonly tolerance: number;
  readonly source: string;
}

const EXAMPLES: readonly WorkedExample[] = JSON.parse(
  readFileSync(new URL('./worked-examples.json', import.meta.url), 'utf8'),
);

/**
 * The worked example of an indicator.
 * @throws RangeError when there is none
 */
export function example(id: string): WorkedExample {
  const found = EXAMPLES.find((item) => item.id === id);
  if (!found) throw new RangeError(`no worked example of ${id}`);
  return found;
}

/** A number of an example, by its path of names. @throws RangeError when it is none */
export function numberAt(record: unknown, ...path: readonly (string | number)[]): number {
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    record,
  );
  if (typeof value !== 'number') throw new RangeError(`no number at ${path.join('.')}`);
  return value;
}

/**
 * Asserts every expected field of a worked example. `share_pct` is looked for as the detail `share-pct`; a field inside
 * a record as `record-field`. `as` gives other places: `value`, `low`, `high` (of the interval) or a detail's name.
 */
export function expectExample(
  measure: Measure,
  { expected, tolerance }: WorkedExample,
  as: Readonly<Record<string, string>> = {},
): void {
  expect(measure.status, JSON.stringify(measure.reason)).toBe('measured');
  for (const [path, wanted] of flat(expected)) {
    const place = as[path] ?? path.replaceAll(/[._]/g, '-');
    const got = readPlace(measure, place);
    if (typeof wanted !== 'number') expect(got, place).toBe(wanted);
    else {
      expect(got, place).toBeTypeOf('number');
      const most = tolerance * Math.max(1, Math.abs(wanted));
      expect(Math.abs(Number(got) - wanted), `${place}: ${got} for ${wanted}`).toBeLessThanOrEqual(most);
    }
  }
}

function readPlace(measure: Measure, place: string): unknown {
  if (place === 'value') return measure.value;
  if (place === 'low' || place === 'high') return measure.interval?.[place];
  return measure.details[place]?.value;
}

function flat(record: object, prefix = ''): [path: string, value: unknown][] {
  return Object.entries(record).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? flat(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );
}
