import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, ctg, newFolder, write } from '../support/run.js';

const PUBLISHED = [
  'MINISTERIO DE JUSTICIA;;;;',
  'Población penal al 31 de diciembre de 2019;;;;',
  ';;;;',
  'Establecimiento;Capacidad;Población penal;Procesados;Mujeres',
  'Lurigancho;3.204;9.000;4.321;0',
  'Castro Castro;1.142;5.010;2.100;s/d',
  'Chorrillos;450;695;350;695',
  'TOTAL;4.796;14.705;6.771;',
  '',
  'Fuente: Dirección de Registro',
].join('\r\n');
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const published = () => write(newFolder(), { 'poblacion.csv': latin1(PUBLISHED) });

describe('ctg inspect', () => {
  it('says how a published file is read, and what only a person can say', () => {
    const ran = ctg(['inspect', join(published(), 'poblacion.csv'), '--json']);
    expect(ran.code).toBe(0);
    const inspection = JSON.parse(ran.out);
    expect(inspection).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      headerLines: [4],
      table: 'prison-population-wide',
      rowsRead: 4,
      rowsUsed: 3,
      rowsSetAside: 1,
      needs: ['country'],
    });
    expect(inspection.columns.map(({ meaning }: { meaning: string }) => meaning)).toEqual([
      'facility_id',
      'capacity',
      'total',
      'unsentenced',
      'female',
    ]);
    expect(inspection.footer).toEqual(['Fuente: Dirección de Registro']);
  });

  it('prints the cells as text, and never a name or an identity number', () => {
    const folder = write(newFolder(), {
      'casos.csv': 'Nombre;Cédula;Delito;Meses\nAna Pérez;1-1111;Hurto;012\n',
    });
    const ran = ctg(['inspect', join(folder, 'casos.csv'), '--rows']);
    expect(JSON.parse(ran.out)).toEqual({
      header: ['Nombre', 'Cédula', 'Delito', 'Meses'],
      rows: [['[personal data withheld]', '[personal data withheld]', 'Hurto', '012']],
    });
    const all = ctg(['inspect', join(folder, 'casos.csv')]).out + ctg(['check', folder]).out;
    expect(all).not.toMatch(/Ana|1-1111/);
  });

  it('does as it is told by one flag for each decision', () => {
    const folder = write(newFolder(), { 'a.csv': 'Fecha;Internos\n02/01/2019;1.234\n03/02/2019;1.250\n' });
    const flags = [
      '--date-order',
      'mdy',
      '--country',
      'PE',
      '--thousands',
      'point',
      '--delimiter',
      'semicolon',
    ];
    const { columns, problems } = JSON.parse(ctg(['inspect', join(folder, 'a.csv'), '--json', ...flags]).out);
    expect(columns[0]).toMatchObject({ meaning: 'date', dateOrder: 'mdy', decidedBy: 'given' });
    expect(columns[1]).toMatchObject({ meaning: 'total', thousands: '.', decidedBy: 'given' });
    expect(problems).toEqual([]);
  });

  it('ends with 3 for a file that cannot be read, in three parts', () => {
    const folder = write(newFolder(), { 'page.csv': '<!DOCTYPE html><html></html>' });
    const ran = ctg(['inspect', join(folder, 'page.csv')]);
    expect(ran.code).toBe(3);
    expect(ran.out).toMatch(/file-not-text\]\n {2}\S.*\n {2}→ \S/);
  });
});

describe('ctg init', () => {
  it('writes the decisions down, so that the next run is silent and its study the same', () => {
    const folder = published();
    expect(ctg(['init', 'poblacion.csv', '--country', 'Perú'], { cwd: folder }).code).toBe(0);
    const byFlags = ctg(['analyze', 'poblacion.csv', '--country', 'PER', '--json'], { cwd: folder });
    const byFile = ctg(['analyze', 'ctg.yaml', '--json'], { cwd: folder });
    const [first] = JSON.parse(byFlags.out);
    const [second] = JSON.parse(byFile.out);
    expect(second.facts).toEqual(first.facts);
    expect(second.measures).toEqual(first.measures);
    const notes = second.problems.map(({ code }: { code: string }) => code);
    for (const decided of ['encoding-assumed', 'delimiter-decided', 'number-ambiguous'])
      expect(notes).not.toContain(decided);
  });

  it('asks what it cannot know, and an unanswered question stops the next run at its line', () => {
    const folder = write(newFolder(), { 'a.csv': 'Penal;Internos\nUno;100\nDos;200\n' });
    expect(ctg(['init', 'a.csv'], { cwd: folder }).error).toMatch(/country[\s\S]*date/);
    const ran = ctg(['analyze', 'ctg.yaml'], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.error).toMatch(/ctg\.yaml:\d+:\d+: a question is not answered/);
    expect(Object.keys(contents(folder)).sort()).toEqual(['a.csv', 'ctg.yaml']);
  });

  it('writes over no file unless told to', () => {
    const folder = write(published(), { 'ctg.yaml': 'mine' });
    expect(ctg(['init', 'poblacion.csv'], { cwd: folder }).code).toBe(2);
    expect(readFileSync(join(folder, 'ctg.yaml'), 'utf8')).toBe('mine');
  });

  it.each([
    [
      'version: 1\ninputs:\n  - file: a.csv\n    delimeter: ";"\n',
      /ctg\.yaml:4:\d+: "delimeter" is no setting[\s\S]*delimiter/,
    ],
    ['version: 1\ninputs:\n  - file: ../a.csv\n', /outside the folder/],
    ['version: 2\ninputs:\n  - file: a.csv\n', /ctg\.yaml:1:\d+: version/],
    ['version: 1\ninputs: [\n', /ctg\.yaml:\d+:\d+/],
  ])('a mistake in it is named with its place: %#', (text, message) => {
    const folder = write(newFolder(), { 'a.csv': 'country,date,total\nPER,2020,1\n', 'ctg.yaml': text });
    const ran = ctg(['check', 'ctg.yaml'], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.error).toMatch(message);
  });
});

describe('ctg check', () => {
  it('lists problems by place, and ends with 3 when one stops a number', () => {
    const folder = write(newFolder(), {
      't.csv': 'country,date,total,female\nPER,2020,100,101\nPER,2021,-4,1\n',
    });
    const ran = ctg(['check', folder]);
    expect(ran.code).toBe(3);
    expect(ran.out.indexOf('sexes-exceed-total')).toBeLessThan(ran.out.indexOf('number-negative'));
    const { problems, inputs } = JSON.parse(ctg(['check', folder, '--json']).out);
    expect(problems.map(({ where }: { where: { line: number } }) => where.line)).toEqual([2, 3]);
    expect(inputs[0]).toMatchObject({ rowsRead: 2, rowsUsed: 1, rowsSetAside: 1 });
  });

  it('ends with 0 when every number can be used', () => {
    expect(ctg(['check', 'sample-data/peru']).code).toBe(0);
  });
});

describe('ctg request', () => {
  it('prints an empty table that is read again once it is filled in', () => {
    const asked = ctg(['request', 'prison-population-wide', '--lang', 'es', '--country', 'PER']);
    expect(asked.code).toBe(0);
    expect(asked.out).toMatch(/^"?# Solicitud/);
    const header = asked.out.trim().split('\n').at(-1) ?? '';
    const values: Readonly<Record<string, string>> = {
      country: 'PER',
      date: '2021-12-31',
      total: '100',
      female: '9',
    };
    const row = header
      .split(',')
      .map((column) => values[column] ?? '')
      .join(',');
    const folder = write(newFolder(), { 'filled.csv': `${asked.out.trim()}\n${row}\n` });
    const [study] = JSON.parse(ctg(['analyze', folder, '--json']).out);
    expect(
      study.facts.map(({ value }: { value: number }) => value).sort((a: number, b: number) => a - b),
    ).toEqual([9, 100]);
    expect(study.inputs[0]).toMatchObject({ rowsRead: 1, rowsUsed: 1 });
  });

  it('prints the checklist of practices, also by the name that its file may have', () => {
    const asked = ctg(['request', 'programme_practices', '--lang', 'es']);
    expect(asked.code).toBe(0);
    expect(asked.out).toContain('¿Hay un plan y contacto después del egreso?');
    expect(ctg(['request', 'programme-practices', '--lang', 'es']).out).toBe(asked.out);
  });

  it('names the tables that a study lacks, and writes them', () => {
    const folder = newFolder();
    const study = ctg(['analyze', 'sample-data/peru', '--json']).out;
    write(folder, { 'study.json': JSON.stringify(JSON.parse(study)[0]) });
    const ran = ctg(['request', '--missing', join(folder, 'study.json')]);
    expect(ran.out).toContain('admissions-releases');
    const out = join(folder, 'ask');
    expect(ctg(['request', '--missing', join(folder, 'study.json'), '--out', out]).code).toBe(0);
    expect(Object.keys(contents(out))).toContain('admissions-releases.csv');
  });

  it.each([
    [['request', 'capcity'], /ctg request capacity/],
    [['request'], /no table is named/],
  ])('a slip is told of: %j', (args, message) => {
    const ran = ctg(args);
    expect(ran.code).toBe(2);
    expect(ran.error).toMatch(message);
  });
});

const CASES = [
  'inmate id,admission date,age,sex,offense,years of sentence',
  '1,2020-01-01,30,M,Zorbification,4',
  '2,2020-03-01,40,F,Zorbification,5',
  '3,2020-05-01,50,F,Drug trafficking,6',
].join('\n');

describe('a table of one row a person', () => {
  it('is inspected with what only a person can say, and what is known of each', () => {
    const folder = write(newFolder(), { 'people.csv': CASES });
    const ran = ctg(['inspect', 'people.csv', '--json'], { cwd: folder });
    expect(ran.code).toBe(0);
    const inspection = JSON.parse(ran.out);
    expect(inspection).toMatchObject({
      event: null,
      shape: 'cases',
      rowsRead: 3,
      rowsUsed: 3,
      rowsSetAside: 0,
    });
    expect(inspection.needs).toEqual(['event', 'country']);
    const sex = inspection.fields.find(({ field }: { field: string }) => field === 'sex');
    expect(sex).toEqual({ field: 'sex', known: 3, unknown: 0, headers: ['sex'] });
    expect(ctg(['inspect', 'people.csv'], { cwd: folder }).out).toContain('--event');
  });

  it('is drafted with its questions, and the labels to map with their rows', () => {
    const folder = write(newFolder(), { 'people.csv': CASES });
    expect(ctg(['init', 'people.csv'], { cwd: folder }).code).toBe(0);
    const draft = readFileSync(join(folder, 'ctg.yaml'), 'utf8');
    expect(draft).toMatch(/event: "\?" # what a row stands for/);
    expect(draft).toContain('"Zorbification": ? # 2 rows');
    expect(ctg(['check', 'ctg.yaml'], { cwd: folder }).code).toBe(2);
    const answered = draft.replace('event: "?"', 'event: admissions').replace('country: "?"', 'country: PER');
    write(folder, { 'ctg.yaml': answered });
    expect(ctg(['check', 'ctg.yaml'], { cwd: folder }).out).toContain('admissions, one a row');
  });
});
