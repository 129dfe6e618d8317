import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, ctg, newFolder, withoutScript, write } from '../support/run.js';

const TABLE = 'country,date,total\nPER,2019,95548\nPER,2020,86955\n';
const PLACES = 'country,valid_from,places,definition\nPER,2019,40137,design\nPER,2020,41123,design\n';
const CONFIG = `version: 1
inputs:
  - file: population.csv
  - file: capacity.csv
`;

/** A study folder with some assertions. */
function study(more = '', table = TABLE): string {
  return write(newFolder(), {
    'population.csv': table,
    'capacity.csv': PLACES,
    'ctg.yaml': `${CONFIG}${more}`,
  });
}
const analyze = (folder: string, ...args: string[]) =>
  ctg(['analyze', 'ctg.yaml', '--format', 'json', '--out', 'out', ...args], { cwd: folder });
const accept = (folder: string) =>
  ctg(['baseline', 'out/PER/study.json', '--out', 'baseline.json', '--by', 'Ana', '--why', 'first'], {
    cwd: folder,
  });

describe('assertions of a ctg.yaml', () => {
  it('end with 1, and print actual, expected and the cells', () => {
    const ran = analyze(study('assert:\n  measures:\n    - { measure: occupancy-rate, max: 200 }\n'));
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(
      /actual: 211\.5%\n {2}expected: at most 200\.0%\n {2}evidence: population\.csv:3:3 "86955"/,
    );
  });

  it('are said on the other stream when the output is JSON', () => {
    const ran = analyze(
      study('assert:\n  measures:\n    - { measure: occupancy-rate, max: 200 }\n'),
      '--json',
    );
    expect(ran.code).toBe(1);
    expect(() => JSON.parse(ran.out)).not.toThrow();
    expect(ran.error).toContain('211.5%');
  });

  it.each([
    ['measures:\n    - { measure: ocupancy-rate }', '7:18', 'perhaps "occupancy-rate"'],
    ['measures:\n    - { measure: occupancy-rate, maximum: 1 }', '7:34', 'perhaps "max"'],
    ['measures:\n    - { measure: occupancy-rate, change: { relative: 2 } }', '7:54', 'relative'],
    ['measures:\n    - { measure: occupancy-rate, period: soon }', '7:42', 'newest'],
    ['no-new-problem: error', '6:3', 'perhaps "no-new-problems"'],
    ['no-new-problems: fatal', '6:20', 'no-new-problems'],
    ['problems:\n    - { of: key-repeted, max: 0 }', '7:13', 'perhaps "key-repeated"'],
  ])('with a mistake name its place: %s', (text, place, hint) => {
    const ran = analyze(study(`assert:\n  ${text}\n`));
    expect(ran.code).toBe(2);
    expect(ran.error).toContain(`ctg.yaml:${place}: `);
    expect(ran.error).toContain(hint);
  });
});

describe('a baseline', () => {
  const folder = study('baseline: baseline.json\n');

  it('is asked for until there is one, and the study is made all the same', () => {
    const ran = analyze(folder);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('[baseline-missing]');
    expect(Object.keys(contents(folder))).toContain(join('out', 'PER', 'study.json'));
  });

  it('says who accepted, why, when and what', () => {
    expect(accept(folder).code).toBe(0);
    const { accepted } = JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8'));
    expect(accepted).toHaveLength(1);
    expect(accepted[0]).toMatchObject({ country: 'PER', by: 'Ana', why: 'first' });
    expect(accepted[0].at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    expect(accepted[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(analyze(folder).code).toBe(0);
  });

  it('stops a figure that moved, until it is accepted, and remembers both', () => {
    write(folder, { 'population.csv': TABLE.replace('95548', '95648') });
    const ran = analyze(folder);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('[no-moved-figures]');
    expect(accept(folder).code).toBe(0);
    expect(analyze(folder).code).toBe(0);
    const { accepted, studies } = JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8'));
    expect([accepted.length, studies.length]).toEqual([2, 1]);
  });

  it('can be compared with, and tells who accepted it', () => {
    write(folder, { 'population.csv': TABLE });
    analyze(folder);
    const ran = ctg(['compare', 'baseline.json', 'out/PER/study.json'], { cwd: folder });
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/Accepted\s+by\s+Ana\s+on[\s\S]*:\s+first/);
    expect(ran.out).toMatch(/from\s+95648\s+to\s+95548/);
  });

  it('that is named on the command line must be there, and be one', () => {
    expect(analyze(folder, '--baseline', 'none.json')).toMatchObject({ code: 2 });
    const ran = analyze(folder, '--baseline', 'ctg.yaml');
    expect([ran.code, ran.error.includes('is not a baseline')]).toEqual([3, true]);
  });

  it('is refused outside the folder of its ctg.yaml', () => {
    const ran = analyze(study('baseline: ../baseline.json\n'));
    expect([ran.code, ran.error.includes('lies outside')]).toEqual([2, true]);
  });

  it.each([
    ['--by', ' '],
    ['--why', ''],
  ])('is not accepted with an empty %s', (flag, text) => {
    const others = { '--by': 'A', '--why': 'B', [flag]: text };
    const args = Object.entries(others).flat();
    expect(ctg(['baseline', 'out/PER/study.json', ...args], { cwd: folder }).code).toBe(2);
  });
});

describe('--reporter', () => {
  const folder = study('', 'country,date,total\nPER,2019,95548\nPER,2020,n.d.\nPER,2021,x\n');

  it('writes several forms at once', () => {
    const list = 'pretty,github,junit=r/j.xml,sarif=s.sarif,markdown=m.md,json=r.json,pretty=p.txt';
    const ran = analyze(folder, '--reporter', list);
    expect(ran.out).toMatch(/^::error file=population\.csv,line=4,col=10,/m);
    expect(ran.out).toContain('people held');
    const files = contents(folder);
    expect(files[join('r', 'j.xml')]).toContain('<testsuites');
    expect(JSON.parse(files['s.sarif'] ?? '').version).toBe('2.1.0');
    expect(files['m.md']).toContain('## Diagnostic: Peru');
    expect(JSON.parse(files['r.json'] ?? '').kind).toBe('ctg-results');
    expect(files['p.txt']).toContain('people held');
  });

  it('adds to the summary of a job instead of writing over it', () => {
    const summary = join(folder, 'summary.md');
    write(folder, { 'summary.md': 'before\n' });
    const run = () =>
      ctg(['check', 'population.csv', '--reporter', `markdown=${summary}`], {
        cwd: folder,
        env: { GITHUB_STEP_SUMMARY: summary },
      });
    expect(run().code).toBe(3);
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n[\s\S]+number-unreadable/);
  });

  it.each(['json,github', 'xml', 'markdown=', 'json=a,sarif=a', ''])('refuses %j', (list) => {
    const ran = ctg(['check', 'population.csv', '--reporter', list], { cwd: folder });
    expect([ran.code, ran.out]).toEqual([2, '']);
  });

  it('changes nothing of what check exits with', () => {
    expect(ctg(['check', 'population.csv', '--reporter', 'sarif'], { cwd: folder }).code).toBe(3);
  });
});

describe('ctg compare', () => {
  const out = newFolder();
  ctg([
    'analyze',
    'sample-data/panama',
    'sample-data/costa-rica',
    'sample-data/mexico',
    '--format',
    'json',
    '--out',
    out,
  ]);

  it('puts countries side by side in alphabetical order, in each language and form', () => {
    const pages = newFolder();
    const ran = ctg(['compare', out, '--out', pages, '--lang', 'en,es']);
    expect(ran.code).toBe(0);
    const files = contents(pages);
    expect(Object.keys(files).sort()).toEqual([
      'countries.en.html',
      'countries.en.md',
      'countries.es.html',
      'countries.es.md',
      'countries.json',
      'manifest.json',
    ]);
    expect(files['countries.es.html']).toMatch(/Costa Rica, México y Panamá/);
    expect(files['countries.en.html']).toContain('Content-Security-Policy');
    for (const text of Object.values(files))
      expect(withoutScript(text)).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });

  it('is the same, byte for byte, in whatever order they are named', () => {
    const paths = ['MEX', 'CRI', 'PAN'].map((country) => join(out, country));
    expect(ctg(['compare', ...paths, '--json']).out).toBe(ctg(['compare', ...paths.reverse(), '--json']).out);
  });

  it('prints one form alone to the output', () => {
    const ran = ctg(['compare', join(out, 'MEX'), join(out, 'PAN'), '--format', 'md']);
    expect(ran.out).toMatch(/^# Countries side by side\n/);
  });

  it('refuses one study, one country twice, and several forms at once', () => {
    const [mexico, panama] = [join(out, 'MEX'), join(out, 'PAN')];
    expect(ctg(['compare', mexico]).code).toBe(2);
    expect(ctg(['compare', mexico, panama, mexico]).code).toBe(2);
    expect(ctg(['compare', mexico, panama, '--format', 'md,html']).code).toBe(2);
  });

  it('finds nothing between a study and itself', () => {
    const ran = ctg(['compare', join(out, 'MEX'), join(out, 'MEX')]);
    expect(ran.out).toContain('Nothing differs');
  });
});
