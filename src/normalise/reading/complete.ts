import { definitionKey } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import { type Problem, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import type { RowOutcome } from '../read-rows.js';
import { added } from './added.js';
import { addedByPlace } from './parts-of-places.js';
import type { Reading } from './reading.js';

/** Kinds of fact that may be added over facilities; percentages may not. */
const ADDABLE = new Set<Fact['name']>(['prison-population', 'official-capacity', 'offence-charges']);

/**
 * What a published table says beyond its single rows: rows that contradict each other for one place and date go, rows
 * of one class are one number, and the facilities of a table make its whole.
 */
export function completed(rows: readonly RowOutcome[], reading: Reading | undefined): RowOutcome[] {
  if (!reading) return [...rows];
  if (reading.shape === 'offences') return addedByClass(rows, reading);
  if (reading.preset?.several === 'added') return addedByClass(rows, reading);
  if (reading.preset?.several === 'parts') return withWholes(addedByPlace(rows, reading), reading);
  if (reading.preset?.rows) return reading.addsFilled ? addedByClass(rows, reading) : [...rows];
  return withWholes(
    reading.addsFilled || reading.compounds.length > 0 ? addedByClass(rows, reading) : withoutRivals(rows),
    reading,
  );
}

const keyOf = ({ name, place, slice, period, definition }: Fact) =>
  [name, place.country, place.facility, sliceKey(slice), periodKey(period), definitionKey(definition)].join(
    '|',
  );

/** Two rows for one place and date that differ in any number are both set aside: nothing says which is right. */
function withoutRivals(rows: readonly RowOutcome[]): RowOutcome[] {
  const values = new Map<string, { value: number; row: RowOutcome }>();
  const rivals = new Map<RowOutcome, RowOutcome>();
  const echoes = new Map<RowOutcome, RowOutcome>();
  for (const row of rows) {
    const before = new Set<RowOutcome>();
    let known = 0;
    for (const fact of row.facts) {
      const key = keyOf(fact);
      const held = values.get(key);
      if (held && held.value === fact.value && held.row !== row) {
        known += 1;
        before.add(held.row);
      }
      if (held && held.value !== fact.value && held.row !== row) {
        rivals.set(row, held.row);
        rivals.set(held.row, row);
      }
      if (!held) values.set(key, { value: fact.value, row });
    }
    const [only] = before;
    if (only && known > 0 && known === row.facts.length && before.size === 1) echoes.set(row, only);
  }
  return rows.map((row) => {
    const rival = rivals.get(row);
    const echo = echoes.get(row);
    if (!rival && echo && !rivals.has(echo)) return repeated(row, echo);
    if (!rival) return row;
    const first = row.line < rival.line;
    return {
      ...row,
      facts: [],
      rejected: 'key-contradictory',
      problems: [...row.problems, ...(first ? [contradiction(row, rival)] : [])],
    };
  });
}

/** A row that says what an earlier one says is counted once. */
function repeated(row: RowOutcome, echo: RowOutcome): RowOutcome {
  const [fact] = row.facts;
  const where = { file: row.file, line: row.line };
  const args = {
    first: fact?.value ?? 0,
    second: fact?.value ?? 0,
    other: `${echo.file}:${echo.line}`,
    date: fact ? periodKey(fact.period) : '',
    part: fact ? sliceKey(fact.slice) : '',
  };
  return {
    ...row,
    facts: [],
    rejected: 'key-repeated',
    problems: [...row.problems, problem('key-repeated', where, args)],
  };
}

function contradiction(row: RowOutcome, rival: RowOutcome): Problem {
  const fact = row.facts.find((own) =>
    rival.facts.some((other) => keyOf(other) === keyOf(own) && other.value !== own.value),
  );
  const other = fact && rival.facts.find((found) => keyOf(found) === keyOf(fact));
  const where = { file: row.file, line: row.line };
  return problem('key-contradictory', where, {
    first: fact?.value ?? 0,
    second: other?.value ?? 0,
    other: `${rival.file}:${rival.line}`,
    date: fact ? periodKey(fact.period) : '',
    part: fact ? sliceKey(fact.slice) : '',
  });
}

/** Labels of one class are parts of one number: homicide and femicide, the articles of one law. */
function addedByClass(rows: readonly RowOutcome[], reading: Reading): RowOutcome[] {
  const texts = distinguishing(reading);
  const groups = new Map<string, { row: RowOutcome; fact: Fact }[]>();
  for (const row of rows) {
    for (const fact of row.facts) {
      const key = keyOf(fact);
      const group = groups.get(key);
      if (group) group.push({ row, fact });
      else groups.set(key, [{ row, fact }]);
    }
  }
  const sums = new Map<RowOutcome, Fact[]>();
  const placesOf = partialPlaces(reading);
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    // Rows that differ in nothing but their numbers are one row repeated, and no two parts of a sum.
    const told = new Set(
      group.map(({ row, fact }) => `${texts.get(row.line) ?? ''}|${fact.cells[0]?.header ?? ''}`),
    );
    const parts = group.map(({ fact }) => fact);
    const adds = told.size === group.length && group.length > 1;
    const facts = adds ? [{ ...added(parts), ...placesOf(group.map(({ row }) => row.line)) }] : parts;
    if (facts.length === 1 && facts[0]) sums.set(first.row, [...(sums.get(first.row) ?? []), facts[0]]);
    else for (const { row, fact } of group) sums.set(row, [...(sums.get(row) ?? []), fact]);
  }
  return rows.map((row) => ({ ...row, facts: sums.get(row) ?? [] }));
}

/**
 * The places that a sum is made of, where not every date has the same ones: sums of different places must not be
 * compared. Nothing is said where every date has all of them.
 */
function partialPlaces({
  table,
  columns,
  addsFilled,
}: Reading): (lines: readonly number[]) => Pick<Fact, 'parts'> {
  const at = (...fields: readonly string[]) =>
    columns.find(({ field }) => field !== undefined && fields.includes(field))?.index;
  const [place, time] = [at('region', 'facility_id'), at('date', 'year')];
  if (place === undefined || time === undefined || addsFilled) return () => ({});
  const byDate = new Map<string, Set<string>>();
  const placeAt = new Map<number, string>();
  for (const { line, cells } of table.rows) {
    const name = (cells[place] ?? '').trim();
    const date = cells[time] ?? '';
    placeAt.set(line, name);
    byDate.set(date, (byDate.get(date) ?? new Set<string>()).add(name));
  }
  const all = new Set(placeAt.values()).size;
  if ([...byDate.values()].every(({ size }) => size === all)) return () => ({});
  return (lines) => ({ parts: [...new Set(lines.map((line) => placeAt.get(line) ?? ''))].sort() });
}

/** What each row says beside its numbers, by line. */
function distinguishing({ table, columns }: Reading): ReadonlyMap<number, string> {
  const numbers = new Set(
    columns.filter(({ kind }) => kind === 'count' || kind === 'percent').map(({ index }) => index),
  );
  return new Map(
    table.rows.map(({ line, cells }) => [
      line,
      cells.filter((_, index) => !numbers.has(index)).join('\u0000'),
    ]),
  );
}

/**
 * The sum over facilities, where every facility of that date gives the number and the table does not print it. When
 * the arithmetic of the file does not prove the list complete, the sum says that it covers a set of facilities. Regions
 * are no prisons: what is said of each of them would be taken for a prison's, so that only their sum is kept.
 */
function withWholes(rows: readonly RowOutcome[], reading: Reading): RowOutcome[] {
  const facts = rows.flatMap((row) => row.facts.map((fact) => ({ row, fact })));
  const dated = new Map<string, Set<string>>();
  for (const { fact } of facts) {
    if (fact.place.facility === ALL_FACILITIES) continue;
    const key = `${fact.place.country}|${periodKey(fact.period)}`;
    dated.set(key, (dated.get(key) ?? new Set()).add(fact.place.facility));
  }
  const printed = new Set(
    facts.filter(({ fact }) => fact.place.facility === ALL_FACILITIES).map(({ fact }) => wholeKey(fact)),
  );
  const groups = new Map<string, { row: RowOutcome; fact: Fact }[]>();
  for (const found of facts) {
    if (found.fact.place.facility === ALL_FACILITIES || !ADDABLE.has(found.fact.name)) continue;
    const key = wholeKey(found.fact);
    if (printed.has(key)) continue;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const wholes = new Map<RowOutcome, Fact[]>();
  let unproved = 0;
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const named = group.map(({ fact }) => fact.place.facility);
    const every = dated.get(`${first.fact.place.country}|${periodKey(first.fact.period)}`);
    const all = reading.addsFilled || named.length === every?.size;
    if (named.length < 2 || new Set(named).size !== named.length || !all) continue;
    const sum = added(group.map(({ fact }) => fact));
    const coverage = reading.complete ? {} : ({ coverage: 'facility_set' } as const);
    const whole: Fact = {
      ...sum,
      place: { ...sum.place, facility: ALL_FACILITIES },
      definition: { ...coverage, ...sum.definition },
      // A publisher who adds what is filled in states a whole, whichever places left a cell blank.
      ...(reading.addsFilled ? {} : { parts: [...named].sort() }),
    };
    wholes.set(first.row, [...(wholes.get(first.row) ?? []), whole]);
    const isStated = sum.definition.coverage !== undefined;
    if (!reading.complete && !isStated) unproved = Math.max(unproved, named.length);
  }
  const [head] = wholes.keys();
  const warned =
    head && unproved > 0
      ? [problem('coverage-not-stated', { file: head.file, line: head.line }, { places: unproved })]
      : [];
  const isKept = (fact: Fact) => !reading.ofRegions || fact.place.facility === ALL_FACILITIES;
  return rows.map((row) => ({
    ...row,
    facts: [...row.facts.filter(isKept), ...(wholes.get(row) ?? [])],
    problems: row === head ? [...row.problems, ...warned] : row.problems,
  }));
}

const wholeKey = ({ name, place, slice, period, definition }: Fact) =>
  [name, place.country, sliceKey(slice), periodKey(period), definitionKey(definition)].join('|');
