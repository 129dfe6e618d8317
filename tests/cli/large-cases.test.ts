import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ctg-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Counts a file in threads and in one go, by the compiled program, and prints what came out of both. */
const BOTH = `
const dist = ${JSON.stringify(new URL('../../dist/', import.meta.url).href)};
const { readFiles, tallyFile, tallyInThreads } = await import(dist + 'read/index.js');
const { isCaseTable, isKnownHeader, isNoteStart, planCases } = await import(dist + 'normalise/index.js');
const decisions = { country: 'PER' };
const options = { today: '2026-01-01' };
const requests = [{ keys: ['period', 'offence_class', 'months'] }, { keys: ['sex', 'months'] }];
const help = { isHeader: isKnownHeader, isNote: isNoteStart, isCases: (table) => isCaseTable(table, decisions) };
const { cases } = await readFiles([process.argv[1]], help);
const { plan } = planCases(cases[0].sample, decisions, options, requests);
const program = new URL('count-part.js', dist);
const threads = await tallyInThreads(cases[0], plan, program, { decisions, options, requests }, 3);
const once = await tallyFile(cases[0], plan, () => { throw new Error('in one pass'); }, help);
const said = (answer) => answer && {
  ...answer,
  tallies: answer.tallies.map(({ values, codes, counts, ...tally }) => ({
    ...tally,
    cells: [...counts].map((count, row) => JSON.stringify([codes.map((column, at) => values[at][column[row]]), count])).sort(),
  })),
  evidence: [...answer.evidence],
  filled: [...answer.filled],
  unread: [...answer.unread].sort((a, b) => a.line - b.line || a.column - b.column),
};
process.stdout.write(JSON.stringify([said(threads), said(once)]));
`;

function counted(text: string): [unknown, { rowsRead: number; setAside: unknown[]; unread: unknown[] }] {
  const path = join(folder, 'cases.csv');
  writeFileSync(path, text);
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', BOTH, path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(output);
}

const HEADER = 'case_id,sentence_date,sex,offence_class,sentence_type,custodial_months,notes\n';
const SEXES = ['female', 'male', 'Mujer', 'x?'];
const TERMS = ['12', '24', '60', '5a 3m', 'n/d', 'twelve'];

/** A sentence a row; some quoted with a comma, some ragged, some with faults. */
const rowsOf = (count: number, end: string) =>
  Array.from({ length: count }, (_, index) => {
    const date = `${2010 + (index % 12)}-0${1 + (index % 9)}-1${index % 10}`;
    const note = index % 25 === 0 ? '"a, b"' : 'some words that make the row longer than it need be';
    const ragged = index % 50_000 === 77 ? ',more,cells' : '';
    return `C${String(index).padStart(9, '0')},${date},${SEXES[index % 4]},${index % 3 ? 'drug' : 'theft'},custody,${TERMS[index % 6]},${note}${ragged}${end}`;
  }).join('');

describe('a large file of cases', () => {
  it.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
  ])(
    'gives the same counts, problems and lines from threads as in one pass: %s',
    (_, end) => {
      const [threads, once] = counted(HEADER.replace('\n', end) + rowsOf(220_000, end));
      expect(once.rowsRead).toBe(220_000);
      expect(once.setAside.length).toBeGreaterThan(3);
      expect(once.unread.length).toBeGreaterThan(1);
      expect(threads).toEqual(once);
    },
    120_000,
  );

  it('is read in one go where identities do not come in order', () => {
    const [threads, once] = counted(HEADER + rowsOf(200_000, '\n') + rowsOf(1000, '\n'));
    expect(threads ?? 'one go').toBe('one go');
    expect(once.setAside.length).toBeGreaterThan(1000);
  }, 120_000);
});
