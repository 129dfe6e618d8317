import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseField, CaseValue } from '../../../../src/model/case.js';
import { requestKey, type TallyPlan, type TallyRequest } from '../../../../src/model/tally.js';
import { RowTally } from '../../../../src/read/cases/row-tally.js';
import { cellsOf } from '../../../support/case-file.js';

const FIELDS: readonly CaseField[] = ['sex', 'role', 'site', 'group', 'months', 'outcome'];

/** Fields of one text and of two, one required, two derived from them, two rules. */
const planFor = (requests: readonly TallyRequest[]): TallyPlan => ({
  fields: [
    {
      name: 'sex',
      columns: [0],
      required: 'value-missing',
      read: ([text = '']) => ({ value: text || null }),
    },
    {
      name: 'role',
      columns: [1],
      read: ([text = '']) =>
        text === 'bad' ? { value: null, fault: 'word-not-in-vocabulary' } : { value: text || null },
    },
    {
      name: 'site',
      columns: [1, 2],
      read: ([one = '', other = '']) =>
        other === 'bad'
          ? { value: null, fault: 'number-unreadable', part: 1 }
          : { value: other === '' ? null : `${one}.${other}` },
    },
    { name: 'group', columns: [], read: () => ({ value: 'all' }) },
  ],
  derived: [
    {
      name: 'months',
      from: ['sex', 'role'],
      few: true,
      derive: ([a, b]) => (a === null ? null : `${a}${b}`.length),
    },
    {
      name: 'outcome',
      from: ['sex', 'role', 'site'],
      few: false,
      derive: (values) => values.filter((value) => value === null).length,
    },
  ],
  rules: [
    { code: 'age-implausible', from: ['role'], keeps: true, isFault: ([role]) => role === 'b' },
    {
      code: 'life-with-length',
      from: ['sex', 'site'],
      keeps: false,
      isFault: ([a, b]) => a === 'c' && b !== null,
    },
  ],
  requests,
  evidence: [3],
});

interface Naive {
  readonly cells: Map<string, number>;
  readonly setAside: string[];
  readonly broken: number;
  readonly unread: Map<string, number>;
}

/** The same, each row apart and nothing remembered. */
function naive(rows: readonly (readonly string[])[], plan: TallyPlan, fields: readonly string[]): Naive {
  const cells = new Map<string, number>();
  const setAside: string[] = [];
  const unread = new Map<string, number>();
  let broken = 0;
  for (const [index, row] of rows.entries()) {
    const values = new Map<string, CaseValue>();
    let reason: string | undefined;
    for (const { name, columns, read, required } of plan.fields) {
      const texts = columns.map((column) => row[column] ?? '');
      const reading = read(texts);
      values.set(name, reading.value);
      if ('fault' in reading) {
        const part = reading.part ?? 0;
        const key = `${columns[part]} ${texts[part]} ${reading.fault}`;
        unread.set(key, (unread.get(key) ?? 0) + 1);
      }
      if (required && reading.value === null) reason ??= 'fault' in reading ? reading.fault : required;
    }
    const of = (from: readonly string[]) => from.map((name) => values.get(name) ?? null);
    if (!reason) {
      for (const { name, from, derive } of plan.derived) values.set(name, derive(of(from)));
      const faults = plan.rules.filter(({ from, isFault }) => isFault(of(from)));
      reason = faults.find(({ keeps }) => !keeps)?.code;
      if (!reason) broken += faults.length;
    }
    if (reason) {
      setAside.push(`${index + 2}:${reason}`);
      continue;
    }
    const key = JSON.stringify(of(fields));
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  return { cells, setAside, broken, unread };
}

const cell = fc.constantFrom('', 'a', 'b', 'c', 'bad', 'other');
const tableOf = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 80 });
const requestOf = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 4 }), fc.boolean())
  .map(([keys, isOpen]): TallyRequest => ({ keys, ...(isOpen ? { optional: ['drug'] } : {}) }));

describe('a tally of rows', () => {
  it('counts what a count of each row apart gives', () => {
    fc.assert(
      fc.property(tableOf, requestOf, (rows, request) => {
        const plan = planFor([request]);
        const tally = new RowTally(plan, 'file.csv');
        for (const [index, row] of rows.entries()) tally.add(row, index + 2);
        const wanted = naive(rows, plan, request.keys);
        const [found] = tally.tallies();
        expect(found?.fields).toEqual(request.keys);
        const cells =
          found && cellsOf(found).map(([values, count]) => [JSON.stringify(values), count] as const);
        expect(new Map(cells)).toEqual(wanted.cells);
        expect(cells).toHaveLength(wanted.cells.size);
        expect(tally.setAside.map(({ line, code }) => `${line}:${code}`)).toEqual(wanted.setAside);
        expect(tally.rowsUsed + tally.setAside.length).toBe(rows.length);
        expect(tally.broken().reduce((sum, { rows: count }) => sum + count, 0)).toBe(wanted.broken);
        const unread = tally
          .unread()
          .map(({ column, text, fault, rows: count }) => [`${column} ${text} ${fault}`, count] as const);
        expect(new Map(unread)).toEqual(wanted.unread);
        expect(tally.evidence().get(3)).toEqual([...new Set(rows.map((row) => row[3] ?? ''))]);
        const filled = rows.filter((row) => row[1] !== '').length;
        expect(tally.filled().get(1) ?? 0).toBe(filled);
      }),
      { seed: 20_261_125, numRuns: 400 },
    );
  });

  it('leaves a request unanswered for which a field is missing, and an optional one open', () => {
    const missing: TallyRequest = { keys: ['sex', 'drug'] };
    const open: TallyRequest = { keys: ['sex'], optional: ['drug', 'role'] };
    const tally = new RowTally(planFor([missing, open]), 'file.csv');
    tally.add(['a', 'b', '', ''], 2);
    const [answered, ...others] = tally.tallies();
    expect(others).toEqual([]);
    expect(answered).toMatchObject({ request: requestKey(open), fields: ['sex', 'role'] });
    expect(answered && cellsOf(answered)).toEqual([[['a', 'b'], 1]]);
  });
});
