import { describe, expect, it } from 'vitest';
import type { TallyPlan } from '../../../../src/model/tally.js';
import { RowTally } from '../../../../src/read/cases/row-tally.js';

let derivations = 0;
const PLAN: TallyPlan = {
  fields: [
    { name: 'sex', columns: [0], read: ([text = '']) => ({ value: text }) },
    {
      name: '@age',
      columns: [1],
      read: ([text = '']) =>
        /^\d+$/.test(text) ? { value: Number(text) } : { value: null, fault: 'number-unreadable' },
    },
    { name: '@day', columns: [2], read: ([text = '']) => ({ value: Number(text) }) },
  ],
  derived: [
    { name: '@year', from: ['@day'], few: true, derive: ([day]) => Math.floor(Number(day) / 365) },
    { name: 'period', from: ['@year'], few: true, derive: ([year]) => String(year) },
    {
      name: 'prior_band',
      from: ['@age'],
      few: true,
      derive: () => {
        derivations += 1;
        return 'none';
      },
    },
  ],
  rules: [],
  requests: [{ keys: ['sex', 'period'] }],
  evidence: [],
};

describe('fields that no request and no rule needs', () => {
  const tally = new RowTally(PLAN, 'cases.csv');
  for (const [line, cells] of [
    ['F', '30', '10'],
    ['M', 'old', '400'],
    ['F', '31', '20'],
    ['F', 'old', '20'],
  ].entries())
    tally.add(cells, line + 2);

  it('have their unreadable texts named all the same, with the first line and the rows', () => {
    expect(tally.unread()).toEqual([
      { column: 1, text: 'old', fault: 'number-unreadable', args: {}, rows: 2, line: 3 },
    ]);
    expect(tally.unread()).toHaveLength(1);
    expect(tally.filled().get(1)).toBe(4);
  });

  it('are not derived, while all that a request rests on is', () => {
    const [answer] = tally.tallies();
    const rows = [...(answer?.counts ?? [])].map((count, row) => [
      ...(answer?.values.map((values, at) => values[answer.codes[at]?.[row] ?? 0]) ?? []),
      count,
    ]);
    expect(rows.sort()).toEqual([
      ['F', '0', 3],
      ['M', '1', 1],
    ]);
    expect(derivations).toBe(0);
  });
});
