import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, ctg, newFolder, write } from '../support/run.js';

const TABLE = `country,date,total,female,male
PER,2020,100,3,97
`;
const NAMES = `Nombre,DNI,Fecha,Total
Ana Perez Rojas,40112233,2020,100
`;

/** The values of the facts that a run over one table wrote. */
function valuesOf(args: readonly string[], folder: string): number[] {
  const out = newFolder();
  expect(ctg(['analyze', ...args, '--out', out, '--format', 'json'], { cwd: folder }).code).toBe(0);
  const study = JSON.parse(contents(out)[join('PER', 'study.json')] ?? '');
  return study.facts.map(({ value }: { value: number }) => value).sort((a: number, b: number) => a - b);
}

describe('small counts', () => {
  const folder = write(newFolder(), {
    'population.csv': TABLE,
    'ctg.yaml': 'version: 1\ninputs: [{ file: population.csv }]\nsuppress: { threshold: 0 }\n',
  });

  it('are hidden with their complements, unless a flag or ctg.yaml says otherwise', () => {
    expect(valuesOf(['population.csv'], folder)).toEqual([100]);
    expect(valuesOf(['population.csv', '--suppress', '0'], folder)).toEqual([3, 97, 100]);
    expect(valuesOf(['population.csv', '--suppress', '3'], folder)).toEqual([3, 97, 100]);
    expect(valuesOf(['ctg.yaml'], folder)).toEqual([3, 97, 100]);
    // The flag stands before the file.
    expect(valuesOf(['ctg.yaml', '--suppress', '10'], folder)).toEqual([100]);
  });

  it.each(['1', '2', '-1', 'few', '4.5'])(
    'are not hidden below %s, which says too much or nothing',
    (text) => {
      const ran = ctg(['analyze', 'population.csv', `--suppress=${text}`], { cwd: folder });
      expect(ran.code).toBe(2);
      expect(ran.error).toContain('--suppress 5');
    },
  );
});

describe('ctg analyze --publish', () => {
  it('refuses inputs with names or identity numbers, and prints none of them', () => {
    const folder = write(newFolder(), { 'people.csv': NAMES });
    const ran = ctg(['analyze', 'people.csv', '--country', 'PER', '--publish', '--out', 'out'], {
      cwd: folder,
    });
    expect(ran.code).toBe(3);
    expect(ran.error).toMatch(/people\.csv.*Nombre, DNI/);
    expect(ran.error + ran.out).not.toMatch(/Perez|40112233/);
    expect(Object.keys(contents(folder))).toEqual(['people.csv']);
  });

  it('refuses them in a table of the tool’s own form too', () => {
    const folder = write(newFolder(), {
      'population.csv': 'country,date,total,nombre,telefono,remark\nPER,2020,100,Ana Perez,5550199,x\n',
    });
    const ran = ctg(['analyze', 'population.csv', '--publish', '--out', 'out'], { cwd: folder });
    expect(ran.code).toBe(3);
    expect(ran.error).toContain('nombre, telefono');
    expect(ran.error).not.toContain('remark');
  });

  it('takes inputs that name nobody', () => {
    const folder = write(newFolder(), { 'population.csv': TABLE });
    expect(ctg(['analyze', 'population.csv', '--publish', '--out', 'out'], { cwd: folder }).code).toBe(0);
  });
});
