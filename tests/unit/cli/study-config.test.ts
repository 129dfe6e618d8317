import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/cli/exit.js';
import { readConfig } from '../../../src/cli/study-config.js';
import { write } from '../../support/run.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ctg-config-'));
  folders.push(folder);
  return write(folder, files);
}

const read = (folder: string, path = 'ctg.yaml', root = folder) => readConfig(join(folder, path), root);

/** What is wrong, without the folder of the test, and what to do. */
async function faultOf(folder: string, path = 'ctg.yaml', root = folder): Promise<string[]> {
  try {
    await readConfig(join(folder, path), root);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    expect(thrown.exit).toBe(2);
    return [thrown.what, thrown.todo].map((text) => text.replaceAll(`${folder}/`, ''));
  }
  throw new Error('nothing is wrong');
}

const CSV = 'country,date,total\nPER,2020,1000\n';
const INPUTS = 'inputs: [{ file: a.csv }]\n';

describe('a mistake in a ctg.yaml', () => {
  it.each([
    ['contry: PER', '2:1: "contry" is no setting', 'perhaps "country"'],
    ['country: Pperu', '2:10: country: "Pperu" is no country', 'perhaps "peru"'],
    ['countries: [PER, Chle]', '2:18: countries.1: "Chle" is no country', 'perhaps "chile"'],
    ['as_of: 20x', '2:8: as_of: "20x" is no date', 'write 2022, 2022-06 or 2022-06-30'],
    ['formats: [htm]', '2:11: formats.0: Invalid option', 'perhaps "html"'],
    [
      'thresholds: { ocupancy-critical: 3 }',
      '2:15: "ocupancy-critical" is no setting',
      'perhaps "occupancy-critical"',
    ],
    ['suppress: { treshold: 5 }', '2:13: "treshold" is no setting', 'perhaps "threshold"'],
    ['strict: perhaps', '2:9: strict: Invalid input', 'mend the value'],
    ['name: ../x', '2:7: name: Invalid', 'mend the value'],
    ['country: "?"', '2:10: a question is not answered yet', 'write the answer'],
    ['a: &a [1, 2]\nb: [*a, *a', '4:1: Flow sequence', 'mend the YAML'],
    ['out: ../elsewhere', '2:6: ../elsewhere lies outside', 'name one inside it, or say --out'],
    ['template: /etc', '2:11: /etc lies outside', 'name one inside it, or say --template'],
    ['extends: ../../x.yaml', '2:10: ../../x.yaml lies outside', '--root'],
    ['extends: none.yaml', '2:10: there is no none.yaml', 'relative to the folder of this one'],
    ['extends: ctg.yaml', '2:10: ctg.yaml leads back to itself', 'out of the circle'],
  ])('%j is told at its place, with what may have been meant', async (line, what, todo) => {
    const folder = folderOf({ 'ctg.yaml': `version: 1\n${line}\n${INPUTS}`, 'a.csv': CSV });
    const fault = await faultOf(folder);
    expect(fault[0]).toContain(`ctg.yaml:${what}`);
    expect(fault[1]).toContain(todo);
  });

  it.each([
    ['no inputs', 'version: 1\n', 'ctg.yaml:1:1: inputs is missing'],
    ['a list', '- 1\n', 'ctg.yaml:1:1: a configuration is a list of settings'],
    [
      'an input outside',
      'version: 1\ninputs:\n  - file: ../b.csv\n',
      'ctg.yaml:3:11: the input ../b.csv lies outside',
    ],
    [
      'a pattern outside',
      'version: 1\ninputs:\n  - file: ../*.csv\n',
      'ctg.yaml:3:11: the input ../*.csv lies outside',
    ],
    [
      'a pattern like nothing',
      'version: 1\ninputs:\n  - file: x*.csv\n',
      'ctg.yaml:3:11: no file is like x*.csv',
    ],
  ])('%s', async (_, text, what) => {
    expect((await faultOf(folderOf({ 'ctg.yaml': text, 'a.csv': CSV })))[0]).toContain(what);
  });

  it('is told in the file in which it stands', async () => {
    const folder = folderOf({
      'base.yaml': 'version: 1\nregion: peru\n',
      'peru/ctg.yaml': `version: 1\nextends: ../base.yaml\n${INPUTS}`,
      'peru/a.csv': CSV,
    });
    expect((await faultOf(folder, 'peru/ctg.yaml'))[0]).toContain('base.yaml:2:9: region');
  });

  it('may be aliases without end, which are refused before they fill the memory', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `l${n + 1}: &l${n + 1} [${Array(10).fill(`*l${n}`).join(', ')}]`,
    );
    const folder = folderOf({ 'ctg.yaml': ['l0: &l0 [x, x, x]', ...levels, ''].join('\n') });
    expect((await faultOf(folder))[0]).toContain('alias');
  });
});

describe('a link in the folder of a study', () => {
  it.each([
    ['an input', 'inputs: [{ file: link/b.csv }]'],
    ['a pattern', 'inputs: [{ file: "li*/b.csv" }]'],
    ['the reports', `out: link/reports\n${INPUTS}`],
    ['the template', `template: link\n${INPUTS}`],
    ['what is extended', `extends: link/x.yaml\n${INPUTS}`],
  ])('does not lead %s out of it', async (_, text) => {
    const elsewhere = folderOf({ 'b.csv': CSV, 'x.yaml': 'version: 1\n' });
    const folder = folderOf({ 'ctg.yaml': `version: 1\n${text}\n`, 'a.csv': CSV });
    symlinkSync(elsewhere, join(folder, 'link'));
    expect((await faultOf(folder))[0]).toMatch(/lies outside|no file is like/);
  });

  it('may lead to another place inside', async () => {
    const folder = folderOf({ 'ctg.yaml': 'version: 1\ninputs: [{ file: now.csv }]\n', 'a.csv': CSV });
    symlinkSync('a.csv', join(folder, 'now.csv'));
    expect((await read(folder)).files).toHaveLength(1);
  });
});

describe('extends', () => {
  const files = {
    'region.yaml': [
      'version: 1',
      'languages: [es, en]',
      'template: page',
      'thresholds: { occupancy-critical: 110, pretrial-high: 40 }',
      'labels: { TID: drug, Robo: theft }',
      'inputs: [{ file: "*.csv" }]',
    ].join('\n'),
    'page/template.yaml': '',
    'peru/ctg.yaml':
      'version: 1\nextends: ../region.yaml\nlanguages: [en]\nlabels: { TID: drug/trafficking }\nthresholds: { occupancy-critical: 130 }\n',
    'peru/a.csv': CSV,
  };

  it('puts named settings together, replaces lists, and reads the inputs of the study itself', async () => {
    const folder = folderOf({
      ...files,
      'region.yaml': files['region.yaml'].replace(', pretrial-high: 40', ''),
    });
    const { config, files: inputs, template, decisionsOf, name } = await read(folder, 'peru/ctg.yaml');
    expect(config.languages).toEqual(['en']);
    expect(config.thresholds).toEqual({ 'occupancy-critical': 130 });
    expect(config.labels).toEqual({ TID: 'drug/trafficking', Robo: 'theft' });
    expect(inputs).toEqual([join(folder, 'peru/a.csv')]);
    expect(decisionsOf(inputs[0] ?? '').labels).toEqual({ TID: 'drug/trafficking', Robo: 'theft' });
    // A template lies beside the file that names it.
    expect(template).toBe(join(folder, 'page'));
    expect(name).toBe('peru');
  });

  it('reaches no higher than the root', async () => {
    const folder = folderOf({
      'x.yaml': 'version: 1\n',
      'a/b/ctg.yaml': `version: 1\nextends: ../../x.yaml\n${INPUTS}`,
      'a/b/a.csv': CSV,
    });
    await expect(read(folder, 'a/b/ctg.yaml')).resolves.toBeDefined();
    expect((await faultOf(folder, 'a/b/ctg.yaml', join(folder, 'a')))[0]).toContain('lies outside');
  });

  it('cannot name a prototype', async () => {
    const folder = folderOf({
      'ctg.yaml': `version: 1\nlabels: { __proto__: { polluted: x } }\n${INPUTS}`,
      'a.csv': CSV,
    });
    await read(folder).catch(() => undefined);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('inputs', () => {
  it('take patterns; a file named outright is read as its own entry says', async () => {
    const folder = folderOf({
      'ctg.yaml':
        'version: 1\ninputs:\n  - { file: "**/*.csv", date: 2020 }\n  - { file: data/b.csv, date: 2021 }\n',
      'a.csv': CSV,
      'data/b.csv': CSV,
      'data/deep/c.csv': CSV,
      '.hidden/d.csv': CSV,
    });
    const { files, decisionsOf } = await read(folder);
    const dates = files.map((file) => [file.slice(folder.length + 1), decisionsOf(file).date]);
    expect(Object.fromEntries(dates)).toEqual({
      'a.csv': '2020',
      'data/b.csv': '2021',
      'data/deep/c.csv': '2020',
    });
  });

  it('may be a folder, which stands for the tables in it', async () => {
    const folder = folderOf({
      'ctg.yaml': 'version: 1\ninputs: [{ file: data, date: 2020 }]\n',
      'data/a.csv': CSV,
      'data/notes.md': '',
    });
    const { files, decisionsOf } = await read(folder);
    expect(files.map((file) => decisionsOf(file).date)).toEqual(['2020']);
  });
});
