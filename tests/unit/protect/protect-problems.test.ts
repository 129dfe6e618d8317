import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/model/problem.js';
import { protectProblems } from '../../../src/protect/protect-problems.js';
import { suppressFacts } from '../../../src/protect/suppress-facts.js';
import { fact } from '../../support/measure.js';

const facts = suppressFacts(
  [
    fact('prison-population', 100, { line: 3 }),
    fact('prison-population', 3, { slice: { sex: 'female' }, line: 3 }),
    fact('prison-population', 90, { slice: { sex: 'male' }, line: 3 }),
    fact('prison-population', 70, { date: '2019-12-31', line: 4 }),
  ],
  5,
);
const file = 'prison-population.csv';
const argsOf = (item: ReturnType<typeof problem>, of = facts) => protectProblems([item], of)[0]?.args;

describe('protectProblems', () => {
  it('takes the counts out of what is said of a row or a date with a hidden count', () => {
    const sums = problem('sexes-do-not-sum', { file, line: 9 }, { sum: 93, total: 100, date: '2020-12-31' });
    expect(argsOf(sums)).toEqual({ date: '2020-12-31', suppressed: 'sum total' });
    const row = problem('programme-does-not-sum', { file, line: 3 }, { admitted: 50, sum: 47 });
    expect(argsOf(row)).toEqual({ suppressed: 'admitted sum' });
  });

  it('takes small counts out of any message, and out of texts that hold one', () => {
    const rivals = problem(
      'key-contradictory',
      { file, line: 9 },
      { first: 4, second: 12, other: 'a.csv:2' },
    );
    expect(argsOf(rivals)).toEqual({ other: 'a.csv:2', suppressed: 'first second' });
    const text = problem('number-unreadable', { file, line: 9 }, { text: '3 (a)' });
    expect(argsOf(text)).toEqual({ suppressed: 'text' });
  });

  it('leaves every other message as it is, and all of them when nothing is hidden', () => {
    const other = problem('sexes-do-not-sum', { file, line: 4 }, { sum: 60, total: 70, date: '2019-12-31' });
    const dates = problem('date-unreadable', { file, line: 3 }, { text: '3' });
    expect(protectProblems([other, dates], facts)).toEqual([other, dates]);
    const rivals = problem(
      'key-contradictory',
      { file, line: 3 },
      { first: 4, second: 12, other: 'a.csv:2' },
    );
    expect(argsOf(rivals, suppressFacts([fact('prison-population', 3)], 0))).toEqual(rivals.args);
  });
});
