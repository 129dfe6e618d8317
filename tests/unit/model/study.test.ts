import { describe, expect, it } from 'vitest';
import { setAsideIn } from '../../../src/model/study.js';

const row = (line: number, code: 'row-not-read' | 'date-unreadable' = 'row-not-read', country?: string) => ({
  file: 'a.csv',
  line,
  code,
  ...(country === undefined ? {} : { country }),
});

describe('setAsideIn', () => {
  it('tells neighbours for one reason at once, and loses no line', () => {
    const runs = setAsideIn('PER', [row(4), row(5), row(6), row(7, 'date-unreadable'), row(9), row(10)]);
    expect(runs).toEqual([
      { file: 'a.csv', line: 4, lastLine: 6, code: 'row-not-read' },
      { file: 'a.csv', line: 7, code: 'date-unreadable' },
      { file: 'a.csv', line: 9, lastLine: 10, code: 'row-not-read' },
    ]);
    const told = runs.reduce((sum, { line, lastLine }) => sum + (lastLine ?? line) - line + 1, 0);
    expect(told).toBe(6);
  });

  it('leaves out rows of other countries, and does not join lines across them', () => {
    const rows = [
      row(4, 'date-unreadable', 'PER'),
      row(5, 'date-unreadable', 'COL'),
      row(6, 'date-unreadable'),
    ];
    expect(setAsideIn('PER', rows)).toEqual([
      { file: 'a.csv', line: 4, code: 'date-unreadable' },
      { file: 'a.csv', line: 6, code: 'date-unreadable' },
    ]);
  });

  it('joins no lines of two files', () => {
    const rows = [row(4), { ...row(5), file: 'b.csv' }];
    expect(setAsideIn('PER', rows)).toHaveLength(2);
  });
});
