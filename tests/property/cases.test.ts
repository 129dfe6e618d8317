import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomLcg } from 'd3-random';
import { afterAll, describe, expect, it } from 'vitest';
import { countCases } from '../../src/count-cases.js';
import type { FileDecisions } from '../../src/inspect.js';
import { CASE_REQUESTS } from '../../src/measure/indicators/index.js';
import {
  isCaseTable,
  isKnownHeader,
  isNoteStart,
  type Normalised,
  normalise,
} from '../../src/normalise/index.js';
import { readTable } from '../../src/read/csv.js';
import { readFiles } from '../../src/read/index.js';
import { cellsOf } from '../support/case-file.js';

const folder = mkdtempSync(join(tmpdir(), 'ctg-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));
const DECISIONS: FileDecisions = { country: 'PER' };
const OPTIONS = { today: '2026-11-24', decisionsOf: () => DECISIONS };
const HELP = {
  isHeader: isKnownHeader,
  isNote: isNoteStart,
  isCases: (table: Parameters<typeof isCaseTable>[0]) => isCaseTable(table, OPTIONS.decisionsOf()),
};

/** A file counted in one pass, and from memory. */
async function bothWays(text: string): Promise<{ streamed: Normalised; whole: Normalised }> {
  const path = join(folder, 'cases.csv');
  writeFileSync(path, text);
  const read = await readFiles([path], HELP, OPTIONS.decisionsOf);
  const [file] = read.cases;
  if (!file) throw new Error('no table of cases');
  expect(file.whole).toBe(false);
  const { table } = readTable(readFileSync(path), file.file, HELP);
  if (!table) throw new Error('no table');
  const counted = async (own: typeof file) =>
    normalise([], OPTIONS, await countCases([own], CASE_REQUESTS, HELP, OPTIONS));
  return { streamed: await counted(file), whole: await counted({ ...file, sample: table, whole: true }) };
}

/** What a study is made of, without the order of cells. */
const said = ({ countries, inputs, setAside, problems }: Normalised) => ({
  countries: [...countries].map(([country, { facts, cases }]) => [
    country,
    facts,
    cases.map((own) => ({
      ...own,
      tallies: own.tallies.map((tally) => ({
        request: tally.request,
        fields: tally.fields,
        cells: cellsOf(tally)
          .map((cell) => JSON.stringify(cell))
          .sort(),
      })),
    })),
  ]),
  inputs,
  setAside,
  problems: problems.map(({ code, args, where }) => JSON.stringify([code, args, where.header])).sort(),
});

function tableOf(seed: number, ends: string): string {
  const random = randomLcg(seed);
  const one = <T>(...items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const day = (latest: number) =>
    `${String(1 + Math.floor(random() * 28)).padStart(2, '0')}/${String(1 + Math.floor(random() * 12)).padStart(2, '0')}/${latest - Math.floor(random() * 4)}`;
  const rows: string[] = [];
  for (let number = 0; number < 24_000; number += 1) {
    const row = [
      random() < 0.001 ? 'P5' : `P${number}`,
      random() < 0.01 ? one('', 's/d', 'soon') : day(2020),
      one('Masculino', 'Femenino', 'Masculino', '', 'No registra'),
      one(
        'Tráfico ilícito de drogas',
        'Robo agravado',
        '"Microcomercialización, menor"',
        'Otro delito raro',
        '',
      ),
      one('4 años 6 meses', '2 años', 'cadena perpetua', '', 'x'),
      one('mula', 'jefe', 'piloto', ''),
      one('1,5', '20', '0', '', '1.234,5'),
    ].join(',');
    rows.push(row.replace(/,(1|1\.234),5$/, ',"$1,5"'));
    if (random() < 0.002)
      rows.push(one('', 'a,b', 'case_id,fecha_sentencia,sexo,delito,pena,role,quantity_g', ',,,,,,'));
  }
  return ['case_id,fecha_sentencia,sexo,delito,pena,role,quantity_g', ...rows, '', 'Fuente: registro'].join(
    ends,
  );
}

describe('a table of cases of more than a megabyte', () => {
  it.each([
    [0.1, '\n'],
    [0.5, '\r\n'],
    [0.9, '\r'],
  ])(
    'seed %s: gives the same study in one pass as from memory, to the row',
    async (seed, ends) => {
      const { streamed, whole } = await bothWays(tableOf(seed, ends));
      expect(said(streamed)).toEqual(said(whole));
      const [input] = streamed.inputs;
      expect(input?.rowsRead).toBeGreaterThan(24_000);
      expect((input?.rowsUsed ?? 0) + (input?.rowsSetAside ?? 0)).toBe(input?.rowsRead);
      expect(streamed.setAside).toHaveLength(input?.rowsSetAside ?? 0);
    },
    30_000,
  );

  it('of which only the last date shows that days come first', async () => {
    const rows = Array.from(
      { length: 45_000 },
      (_, index) => `P${index},03/0${1 + (index % 9)}/2020,male,drug`,
    );
    const text = ['case_id,sentence_date,sex,offence_class', ...rows, 'Q,25/12/2019,male,drug'].join('\n');
    const { streamed, whole } = await bothWays(text);
    expect(said(streamed).countries).toEqual(said(whole).countries);
    const facts = streamed.countries.get('PER')?.facts ?? [];
    expect(facts.filter(({ slice }) => Object.keys(slice).length === 0).map(({ value }) => value)).toEqual([
      1, 45_000,
    ]);
    expect(streamed.setAside).toEqual([]);
  }, 30_000);
});
