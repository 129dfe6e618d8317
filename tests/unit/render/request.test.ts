import { describe, expect, it } from 'vitest';
import { requestTable } from '../../../src/index.js';
import { PRACTICE_THEMES, PRACTICES } from '../../../src/model/practices.js';
import { factsOf, normalised, tableOf } from '../normalise/fixtures.js';

const rowsOf = (text: string) => tableOf(text).rows.map(({ cells }) => cells);
const columnOf = (text: string, name: string) => tableOf(text).header.indexOf(name);

describe('the request for a programme’s practices', () => {
  it.each(['en', 'es'] as const)(
    'is a checklist of every item, with its question, in %s',
    async (language) => {
      const text = await requestTable('programme-practices', language);
      const [item, question, met] = ['item', 'question', 'met'].map((name) => columnOf(text, name));
      const rows = rowsOf(text);
      expect(rows.map((row) => row[item ?? -1])).toEqual(PRACTICES.map(({ id }) => id));
      expect(rows.every((row) => /\?$/.test(row[question ?? -1] ?? ''))).toBe(true);
      expect(rows.every((row) => row[met ?? -1] === '')).toBe(true);
    },
  );

  it('can be read as it comes back, with the items that were answered', async () => {
    const text = await requestTable('programme-practices', 'es', 'PER');
    const [country, site, day, met] = ['country', 'site', 'assessed_on', 'met'].map((name) =>
      columnOf(text, name),
    );
    const lines = text.split('\n');
    const filled = lines.map((line) => {
      const cells = line.split(',');
      const answer = { dependence_screened: '1', risk_screened: '0.5', aftercare: 'na' }[
        cells[columnOf(text, 'item')] ?? ''
      ];
      if (answer === undefined) return line;
      for (const [index, value] of [
        [country, 'PER'],
        [site, 'Callao'],
        [day, '2020-05-04'],
        [met, answer],
      ] as const)
        cells[index ?? -1] = value;
      return cells.join(',');
    });
    const facts = factsOf(normalised(filled.join('\n')));
    expect(facts.map(({ name, slice, value }) => [name, slice.practice, value])).toEqual([
      ['programme-practice', 'dependence_screened', 1],
      ['programme-practice', 'risk_screened', 0.5],
      ['programme-practice-not-applicable', 'aftercare', 1],
    ]);
  });
});

describe('the checklist', () => {
  it('has an item of every theme, in their order, and none twice', () => {
    const themes = PRACTICES.map(({ theme }) => theme);
    expect([...new Set(themes)]).toEqual(PRACTICE_THEMES);
    expect(new Set(PRACTICES.map(({ id }) => id)).size).toBe(PRACTICES.length);
  });
});

describe('the request for case records', () => {
  const notes = (text: string) => text.split('\n').filter((line) => /^"?#/.test(line));

  it.each([
    ['en', /Do not send names, identity numbers/, 'case_id is a pseudonym'],
    ['es', /No envíe nombres, números de identidad/, 'case_id es un seudónimo'],
  ] as const)(
    'says in %s what must not be sent, and what the number of a case is',
    async (language, privacy, id) => {
      const said = notes(await requestTable('sentencing-cases', language)).join('\n');
      expect(said).toMatch(privacy);
      expect(said).toContain(id);
    },
  );

  it('lists the words that a column takes, in one language for all', async () => {
    const [english, spanish] = await Promise.all(
      (['en', 'es'] as const).map((language) => requestTable('programme-participants', language)),
    );
    for (const text of [english, spanish])
      expect(text).toContain('graduated | terminated | active | withdrew | died | transferred');
  });

  it('says of a column what it holds of one person, and not of a count', async () => {
    expect(await requestTable('release-cohort', 'en')).toContain(
      'returned: whether the person had come back',
    );
    expect(await requestTable('recidivism', 'en')).toContain('returned: people who returned within it');
  });
});
