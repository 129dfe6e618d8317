import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEM_LEVELS, type ProblemCode } from '../../../src/model/problem.js';
import { wordsFor } from '../../../src/render/words-for.js';
import { BAD_CASES } from '../../support/bad-cases.js';
import { casesOf } from '../../support/case-files.js';

const FOLDER = new URL('../../fixtures/bad-cases/', import.meta.url);
const ALL = Object.entries(BAD_CASES) as [ProblemCode, NonNullable<(typeof BAD_CASES)[ProblemCode]>][];

describe('a broken table of cases', () => {
  it.each(ALL)('%s says what is wrong, where, and which rows it cost', async (code, expected) => {
    const text = readFileSync(new URL(`${code}.csv`, FOLDER), 'utf8');
    const { normalised } = await casesOf(text, expected.decisions);
    const [found, second] = normalised.problems.filter((own) => own.code === code);
    expect(second).toBeUndefined();
    expect(found?.level).toBe(PROBLEM_LEVELS[code]);
    expect(found?.where.line).toBe(expected.line);
    if (expected.args) expect(found?.args).toEqual(expected.args);
    const others = normalised.problems.filter(({ code: own, level }) => own !== code && level !== 'info');
    expect(others.map(({ code: own }) => own)).toEqual(expected.also ?? []);
    expect(normalised.setAside.map((row) => `${row.line}:${row.code}`)).toEqual(expected.aside ?? []);
    const [input] = normalised.inputs;
    expect(input && input.rowsUsed + input.rowsSetAside).toBe(input?.rowsRead);
  });

  it.each(['en', 'es'] as const)('is described in %s with all that its words need', async (language) => {
    const words = await wordsFor(language);
    for (const [code, { decisions }] of ALL) {
      const text = readFileSync(new URL(`${code}.csv`, FOLDER), 'utf8');
      const { normalised } = await casesOf(text, decisions);
      for (const item of normalised.problems) expect(words.problem(item).what).not.toMatch(/[{}]|undefined/);
    }
  });

  it('is there for every code that is named here', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(ALL.map(([code]) => `${code}.csv`).sort());
  });
});
