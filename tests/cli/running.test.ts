import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INDICATOR_IDS, LANGUAGES } from '../../src/index.js';
import { contents, ctg, newFolder, write } from '../support/run.js';

describe('ctg init FOLDER', () => {
  it('begins a study that runs at once: data, decisions, workflow and README', () => {
    const cwd = newFolder();
    cpSync('sample-data/panama', join(cwd, 'downloads'), { recursive: true });
    const args = [
      'init',
      'pan',
      '--from',
      'downloads',
      '--country',
      'Panamá',
      '--lang',
      'es',
      '--format',
      'md',
    ];
    expect(ctg(args, { cwd })).toMatchObject({ code: 0, out: '' });
    const folder = join(cwd, 'pan');
    const files = contents(folder);
    expect(files['data/population.csv']).toBe(readFileSync('sample-data/panama/population.csv', 'utf8'));
    expect(parse(files['ctg.yaml'] ?? '')).toMatchObject({
      country: 'PAN',
      languages: ['es'],
      formats: ['md'],
    });
    expect(parse(files['.github/workflows/ctg.yml'] ?? '')).toHaveProperty('jobs.reports.steps');
    expect(files['README.md']).toContain('Un estudio hecho con');
    for (const text of Object.values(files)) expect(text).not.toMatch(/\{(?:name|version)\}/);
    // The folder is a study: analyze and check find its ctg.yaml.
    expect(ctg(['analyze'], { cwd: folder }).code).toBe(0);
    expect(contents(folder)['ctg-out/PAN/report.es.md']).toContain('160.0');
  });

  it('overwrites nothing that says something else, unless it is forced to', () => {
    const cwd = write(newFolder(), { 'a.csv': 'country,date,total\nPER,2020,1000\n', 'p/README.md': 'mine' });
    const args = ['init', 'p', '--from', 'a.csv', '--country', 'PER'];
    const before = contents(cwd);
    const refused = ctg(args, { cwd });
    expect([refused.code, refused.error.includes('p/README.md exists')]).toEqual([2, true]);
    expect(contents(cwd)).toEqual(before);
    expect(ctg([...args, '--force'], { cwd }).code).toBe(0);
    expect(contents(cwd)['p/README.md']).not.toBe('mine');
    // Once more changes nothing, and is no fault.
    expect(ctg(args, { cwd }).code).toBe(0);
  });

  it('leaves a question where nothing can be known, which stops the next run at its line', () => {
    const cwd = newFolder();
    expect(ctg(['init', 'p', '--no-workflow'], { cwd }).code).toBe(0);
    expect(Object.keys(contents(cwd)).sort()).toEqual(['p/README.md', 'p/ctg.yaml']);
    const { code, error } = ctg(['check', 'p/ctg.yaml'], { cwd });
    expect([code, /p\/ctg\.yaml:\d+:\d+: a question is not answered yet/.test(error)]).toEqual([2, true]);
  });

  it('does not copy two files to one name', () => {
    const cwd = write(newFolder(), {
      'a/x.csv': 'country,date,total\nPER,2020,1\n',
      'b/x.csv': 'country,date,total\nPER,2021,1\n',
    });
    expect(ctg(['init', 'p', '--from', 'a', 'b'], { cwd })).toMatchObject({ code: 2 });
  });
});

describe('ctg doctor', () => {
  it('finds everything here, and says so in each language', () => {
    for (const language of LANGUAGES) expect(ctg(['doctor', '--lang', language]).code).toBe(0);
    const { checks } = JSON.parse(ctg(['doctor', '--json']).out) as {
      checks: { id: string; state: string }[];
    };
    expect(checks.map(({ id }) => id)).toEqual([
      'node',
      'package',
      'workbooks',
      'word',
      'browser',
      'languages',
      'output',
      'terminal',
      'processors',
    ]);
  });

  it('says what to do about what is missing', () => {
    const { code, out } = ctg(['doctor'], { env: { PATH: newFolder() } });
    expect(code).toBe(0);
    expect(out).toContain('install Chromium');
    const cwd = write(newFolder(), { file: '' });
    const broken = ctg(['doctor', '--out', 'file'], { cwd });
    expect([broken.code, broken.out.includes('make the folder writable')]).toEqual([2, true]);
  });
});

describe('ctg completion', () => {
  it('gives bash a script that completes commands, flags and what this version knows', () => {
    const script = ctg(['completion', 'bash']).out;
    const completed = (...words: string[]) => {
      const line = `${script}\nCOMP_WORDS=(ctg ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _ctg; echo "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
      expect(stderr).toBe('');
      return stdout.trim().split(/\s+/);
    };
    expect(completed('ba')).toContain('batch');
    expect(completed('batch', '--dry')).toEqual(['--dry-run']);
    expect(completed('analyze', '--lang', '')).toEqual([...LANGUAGES]);
    expect(completed('explain', '')).toEqual([...INDICATOR_IDS]);
    expect(completed('list', 'pro')).toEqual(['problems']);
  });

  it('names the shells that it knows', () => {
    expect(ctg(['completion', 'powershell'])).toMatchObject({ code: 2 });
    for (const shell of ['zsh', 'fish']) expect(ctg(['completion', shell]).out).toContain('occupancy-rate');
  });
});

describe('ctg list', () => {
  it.each([
    'indicators',
    'findings',
    'tables',
    'presets',
    'limits',
    'alternatives',
    'problems',
    'languages',
    'formats',
  ])('%s is the same as a table and as JSON', (what) => {
    const rows = JSON.parse(ctg(['list', what, '--json']).out) as string[][];
    const text = ctg(['list', what]).out;
    expect(rows.length).toBeGreaterThan(1);
    for (const [name = ''] of rows) expect(text).toContain(name);
  });
});

describe('what a ctg.yaml says of the reports', () => {
  const study = () => {
    const folder = newFolder();
    cpSync('sample-data/panama', join(folder, 'data'), { recursive: true });
    return write(folder, {
      'ctg.yaml':
        'version: 1\ncountry: PAN\nlanguages: [es]\nformats: [md, json]\nout: informes\nas_of: 2020\ninputs: [{ file: data/*.csv }]\n',
    });
  };

  it('holds where no flag says otherwise', () => {
    const folder = study();
    expect(ctg(['analyze', folder]).code).toBe(0);
    const files = contents(folder);
    expect(
      Object.keys(files).filter((name) => name.startsWith('informes') && !name.includes('charts')),
    ).toEqual(['informes/PAN/manifest.json', 'informes/PAN/report.es.md', 'informes/PAN/study.json']);
    expect(JSON.parse(files['informes/PAN/study.json'] ?? '').asOf).toBe('2020');
  });

  it('gives way to a flag', () => {
    const folder = study();
    const out = join(folder, 'other');
    const flags = ['--lang', 'en', '--format', 'json', '--out', out, '--as-of', '2021'];
    expect(ctg(['analyze', join(folder, 'ctg.yaml'), ...flags]).code).toBe(0);
    const files = contents(out);
    expect(Object.keys(files)).toEqual(['PAN/manifest.json', 'PAN/study.json']);
    expect(JSON.parse(files['PAN/study.json'] ?? '').asOf).toBe('2021');
  });
});

describe('colour', () => {
  it('is there only when it is asked for, where there is no terminal', () => {
    const coloured = (env: Record<string, string>) =>
      ctg(['analyze', 'sample-data/panama', '--out', newFolder()], { env }).out.includes('\u001b[');
    expect(coloured({})).toBe(false);
    expect(coloured({ CI: 'true', GITHUB_ACTIONS: 'true' })).toBe(false);
    expect(coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(coloured({ NO_COLOR: '1' })).toBe(false);
  });
});

it('prints its version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(ctg(['--version'])).toEqual({ code: 0, out: `${version}\n`, error: '' });
});
