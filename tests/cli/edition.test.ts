import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, ctg, newFolder, write } from '../support/run.js';

const POPULATION = 'date,total,unsentenced\n2018-12-31,1500,700\n';
const NEWER = 'date,total,unsentenced\n2020-12-31,1300,600\n';
const CAPACITY =
  'country,valid_from,definition,places\nPER,2018-12-31,design,1000\nPER,2020-12-31,design,1000\n';

const config = (more: string) =>
  `version: 1\ncountry: PER\ninputs:\n  - file: population.csv\n  - file: capacity.csv\n${more}`;

/** A folder of a study, and what the command said of it. */
function analysed(more: string, population = POPULATION, flags: readonly string[] = []) {
  const folder = write(newFolder(), {
    'ctg.yaml': config(more),
    'population.csv': population,
    'capacity.csv': CAPACITY,
  });
  const out = join(folder, 'out');
  const ran = ctg(
    ['analyze', 'ctg.yaml', '--out', 'out', '--lang', 'en,es', '--format', 'md,json', ...flags],
    {
      cwd: folder,
    },
  );
  return { folder, out, ran };
}

describe('what authors add in ctg.yaml', () => {
  it('stands in the study and in every language of the report', () => {
    const { out, ran } = analysed(
      `alternatives:\n  con-06: { state: in_use, law: "Ley 1", since: 2019, n: 105, on: 2020-01-31, source: "Boletín 3" }\ncards:\n  - id: own-01\n    name: Casa abierta\n    what: Una casa.\n    mechanism: law\n    groups: [drug_dependent]\n    stages: [convicted]\nnotes:\n  costs: "Nadie **contó** esto."\n`,
    );
    expect(ran.error).toBe('');
    expect(ran.code).toBe(0);
    const files = contents(out);
    const study = JSON.parse(files['PER/study.json'] ?? '');
    expect(study.notes).toEqual({ costs: 'Nadie **contó** esto.' });
    expect(study.alternatives.at(-1).text.name).toBe('Casa abierta');
    for (const [name, wanted] of [
      [
        'PER/report.en.md',
        '● con-06 Community service for heads of household: in use, 105 people (31 January 2020)',
      ],
      ['PER/report.es.md', '105 personas (31 de enero de 2020)'],
    ] as const) {
      const text = (files[name] ?? '').replaceAll('\u00a0', ' ');
      expect(text).toContain(wanted);
      expect(text).toContain('own-01 Casa abierta');
      expect(text).toContain('> Nadie **contó** esto.');
    }
    const drawn = ctg([
      'report',
      join(out, 'PER', 'study.json'),
      '--out',
      join(out, 'again'),
      '--format',
      'md',
      '--lang',
      'es',
    ]);
    expect(drawn.code).toBe(0);
    expect(readFileSync(join(out, 'again', 'report.es.md'), 'utf8')).toBe(files['PER/report.es.md']);
  });

  it.each([
    [
      'a state that is none',
      'alternatives:\n  pre-08: { state: used }\n',
      'ctg.yaml:7:20: alternatives.pre-08.state',
    ],
    [
      'a card that is none',
      'alternatives:\n  pre-88: { state: in_use }\n',
      'ctg.yaml:7:3: "pre-88" is no setting\n  why: a configuration is used only when all of it can be read; nothing was analysed\n  try: perhaps "pre-08"',
    ],
    [
      'a setting that is none',
      'alternatives:\n  pre-08: { state: in_use, m: 3 }\n',
      'ctg.yaml:7:28: "m" is no setting\n  why: a configuration is used only when all of it can be read; nothing was analysed\n  try: perhaps "n"',
    ],
    [
      'a date that is none',
      'alternatives:\n  pre-08: { state: in_use, since: soon }\n',
      'ctg.yaml:7:35: alternatives.pre-08.since',
    ],
    [
      'an id of the catalogue',
      'cards:\n  - { id: pre-01, name: a, what: b, mechanism: law, groups: [drug_dependent], stages: [pretrial] }\n',
      'ctg.yaml:7:11: cards.0.id',
    ],
    ['a chapter that is none', 'notes:\n  kosts: x\n', 'there is no chapter "kosts"'],
    [
      'another country',
      'alternatives:\n  pre-08: { state: in_use, country: COL }\n',
      'pre-08 is stated of COL',
    ],
    ['an edition outside', 'previous: ../old.json\n', 'ctg.yaml:6:11: ../old.json lies outside the folder'],
  ])('refuses %s and says where', (_, more, message) => {
    const { ran } = analysed(more);
    expect(ran.code).toBe(2);
    expect(ran.error).toContain(message);
  });
});

describe('--previous', () => {
  it('follows the last edition up, from a file, a folder, or ctg.yaml', () => {
    const first = analysed('');
    const last = join(first.out, 'PER', 'study.json');
    for (const path of [last, first.out]) {
      const { out, ran } = analysed('', NEWER, ['--previous', path]);
      expect(ran.error).toBe('');
      expect(contents(out)['PER/report.en.md']).toMatch(
        /150\.0%\[\^\d+\] \(31 December 2018\) \| 130\.0%\[\^\d+\] \(31 December 2020\) \| better/,
      );
    }
    const folder = write(newFolder(), {
      'ctg.yaml': config('previous: last/study.json\n'),
      'population.csv': NEWER,
      'capacity.csv': CAPACITY,
      'last/study.json': readFileSync(last, 'utf8'),
    });
    expect(ctg(['analyze', 'ctg.yaml', '--out', 'out', '--format', 'json'], { cwd: folder }).code).toBe(0);
    expect(
      JSON.parse(contents(join(folder, 'out'))['PER/study.json'] ?? '').followUp.followed.length,
    ).toBeGreaterThan(0);
  });

  it('refuses an edition of another country, and one that is no study', () => {
    const first = analysed('');
    const other = write(newFolder(), {
      'study.json': readFileSync(join(first.out, 'PER', 'study.json'), 'utf8').replace(
        '"country": "PER"',
        '"country": "COL"',
      ),
    });
    expect(analysed('', NEWER, ['--previous', join(other, 'study.json')]).ran.error).toContain(
      'the last edition is of COL',
    );
    expect(analysed('', NEWER, ['--previous', 'population.csv']).ran.code).toBe(3);
  });
});

describe('ctg explain and ctg list on cards', () => {
  it('print a card in the language asked for', () => {
    const ran = ctg(['explain', 'pre-09', '--lang', 'es']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Tratamiento bajo supervisión judicial antes de la condena');
    expect(ran.out).toContain('pre-09 · probada con grupo de comparación, con resultados mixtos');
    expect(ran.out).toMatch(/Fuentes\s+Mitchell et al\. 2012/);
    expect(JSON.parse(ctg(['explain', 'pre-09', '--json']).out).id).toBe('pre-09');
  });

  it('suggest the nearest card', () => {
    const ran = ctg(['explain', 'pre-99']);
    expect(ran.code).toBe(2);
    expect(ran.error).toContain('ctg explain pre-0');
  });

  it('list all of them, with how well each was tested', () => {
    const ran = ctg(['list', 'cards', '--json']);
    const rows: string[][] = JSON.parse(ran.out);
    expect(rows).toHaveLength(41);
    expect(rows[0]).toEqual([
      'pre-01',
      'Administrative panel instead of court',
      'before trial',
      'compared, not at random',
    ]);
  });
});
