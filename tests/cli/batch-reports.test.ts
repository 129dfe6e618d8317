import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BatchSummary } from '../../src/model/batch.js';
import { contents, ctg, newFolder, write } from '../support/run.js';

const TABLE = 'country,date,total,capacity\nPAN,2020-12-31,17000,14500\nPAN,2021-12-31,18000,14500\n';
const ASSERTING = 'version: 1\ninputs: [{ file: people.csv }]\nassert:\n  measures:\n    - ';
const BATCH = ['batch', '.', '--out', 'out', '--format', 'json'];

/** Four studies: one that is fine, one with a bad cell, one that asserts too much, one that cannot be run. */
function studies(): string {
  return write(newFolder(), {
    'fine/people.csv': TABLE,
    'bad-cell/people.csv': `${TABLE}PAN,2022-12-31,x,14500\n`,
    'too-full/people.csv': TABLE,
    'too-full/ctg.yaml': `${ASSERTING}{ measure: occupancy-rate, max: 100 }\n`,
    'broken/ctg.yaml': 'version: 1\n',
  });
}
const summaryIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'out', 'summary.json'), 'utf8')) as BatchSummary;

describe('the reporters of a batch', () => {
  const list =
    'pretty,github,json=r/all.json,junit=r/junit.xml,sarif=r/all.sarif,markdown=r/all.md,pretty=r/all.txt';
  const folder = studies();
  const first = ctg([...BATCH, '--reporter', list], { cwd: folder });
  const reports = contents(join(folder, 'r'));

  it('tell every study in every form, and the worst code ends the batch', () => {
    expect(first.code).toBe(2);
    expect(first.out).toContain('::error title=broken%3A study-failed::broken/ctg.yaml');
    expect(first.out).toContain(
      '::error file=too-full/people.csv,line=3,col=16,title=too-full%3A measure-max::Occupancy rate',
    );
    expect(first.out).toContain(
      '::error file=bad-cell/people.csv,line=4,col=16,title=bad-cell%3A number-unreadable::',
    );
    expect(first.out).toContain('→ out/summary.html');
    expect(reports['all.txt']).toContain('→ out/summary.html');
    const all = JSON.parse(reports['all.json'] ?? '');
    expect(all.studies.map(({ study }: { study: string }) => study)).toEqual([
      'bad-cell',
      'fine',
      'too-full',
    ]);
    expect(all.faults).toMatchObject([{ study: 'broken' }]);
    expect(all.assertions).toMatchObject([{ study: 'too-full', rule: 'measure-max', passed: false }]);
    expect(reports['junit.xml']?.match(/<testsuite /g)).toHaveLength(7);
    expect(reports['junit.xml']?.match(/<failure /g)).toHaveLength(3);
    const [{ results }] = JSON.parse(reports['all.sarif'] ?? '').runs;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(
      expect.arrayContaining(['study-failed', 'assertion/measure-max', 'number-unreadable']),
    );
    expect(reports['all.md']).toContain('## Summary of 4 studies');
    expect(reports['all.md']).toMatch(
      /❌ error \| too-full: Occupancy rate, .* \| 124\.1% \| at most 100\.0%/,
    );
  });

  it('tell what stands unchanged as they told it when it was made, and what lost its results again', () => {
    for (const gone of [[], ['results.json'], ['run.json']]) {
      for (const name of gone) rmSync(join(folder, 'out', 'too-full', name));
      rmSync(join(folder, 'r'), { recursive: true });
      const again = ctg([...BATCH, '--reporter', list], { cwd: folder });
      expect([again.code, summaryIn(folder).counts.unchanged]).toEqual([2, gone.length === 0 ? 3 : 2]);
      const { 'all.txt': _, ...forms } = contents(join(folder, 'r'));
      const { 'all.txt': __, ...before } = reports;
      expect(forms).toEqual(before);
    }
  });

  it.each([['json,junit'], ['xml'], ['']])('are refused as %j before anything is made', (text) => {
    const own = studies();
    expect(ctg([...BATCH, '--reporter', text], { cwd: own }).code).toBe(2);
    expect(ctg([...BATCH, '--json', '--reporter', 'pretty'], { cwd: own }).code).toBe(2);
    expect(Object.keys(contents(own)).some((name) => name.startsWith('out'))).toBe(false);
  });
});

describe('the codes of a batch', () => {
  const run = (keep: readonly string[], ...more: readonly string[]) => {
    const folder = studies();
    for (const name of ['fine', 'bad-cell', 'too-full', 'broken'])
      if (!keep.includes(name)) rmSync(join(folder, name), { recursive: true });
    return ctg([...BATCH, ...more], { cwd: folder }).code;
  };

  it.each<[readonly string[], readonly string[], number]>([
    [['fine'], [], 0],
    [['fine', 'bad-cell'], [], 0],
    [['fine', 'too-full'], [], 1],
    [['bad-cell', 'too-full'], ['--strict'], 3],
    [['fine', 'bad-cell', 'too-full', 'broken'], ['--strict'], 2],
    [['fine', 'broken'], ['--dry-run'], 2],
  ])('of %j with %j are the worst of its studies: %i', (keep, flags, code) => {
    expect(run(keep, ...flags)).toBe(code);
  });
});

describe('a baseline of a batch', () => {
  const folder = write(newFolder(), { 'one/people.csv': TABLE, 'two/people.csv': TABLE });
  const run = (...args: readonly string[]) => ctg([...BATCH, ...args], { cwd: folder });
  const accept = (why: string) =>
    ctg(['baseline', 'out/one/PAN/study.json', '--out', 'accepted.json', '--by', 'Ana', '--why', why], {
      cwd: folder,
    });

  it('that is not there is told before anything is made', () => {
    const ran = run('--baseline', 'accepted.json');
    expect([ran.code, ran.error.includes('there is no baseline accepted.json')]).toEqual([2, true]);
    expect(Object.keys(contents(folder))).toEqual(['one/people.csv', 'two/people.csv']);
  });

  it('holds until a figure moves, stops only the study that moved, and is looked at again when it is accepted', () => {
    expect([run().code, accept('first').code]).toEqual([0, 0]);
    expect(run('--baseline', 'accepted.json').code).toBe(0);
    expect(run('--baseline', 'accepted.json').error.match(/: unchanged/g)).toHaveLength(2);
    write(folder, { 'one/people.csv': TABLE.replace('18000', '18100') });
    const moved = run('--baseline', 'accepted.json', '--reporter', 'github');
    expect([moved.code, summaryIn(folder).counts]).toEqual([
      1,
      { made: 0, unchanged: 1, faulty: 1, failed: 0 },
    ]);
    expect(moved.out).toContain('title=one%3A no-moved-figures');
    expect(moved.out).not.toContain('title=two');
    expect(accept('corrected by the ministry').code).toBe(0);
    // The other study is the one that has moved now: both are looked at again.
    expect(run('--baseline', 'accepted.json').code).toBe(1);
    expect(summaryIn(folder).studies.map(({ code }) => code)).toEqual([0, 1]);
  });
});

describe('what shapes a study besides its tables', () => {
  it.each<[string, string, (folder: string) => void]>([
    [
      'the last edition that previous: names',
      'previous: last/study.json\n',
      (folder) => {
        const path = join(folder, 'one/last/study.json');
        write(folder, {
          'one/last/study.json': readFileSync(path, 'utf8').replace('"asOf": null', '"asOf": null '),
        });
      },
    ],
    [
      'the last edition in a folder',
      'previous: last\n',
      (folder) => {
        const path = join(folder, 'one/last/study.json');
        write(folder, { 'one/last/study.json': `${readFileSync(path, 'utf8')}\n` });
      },
    ],
    [
      'the baseline that baseline: names',
      'baseline: accepted.json\n',
      (folder) => {
        ctg(
          [
            ...['baseline', 'one/last/study.json', '--out', 'one/accepted.json'],
            ...['--by', 'Ana', '--why', 'as it is'],
          ],
          { cwd: folder },
        );
      },
    ],
    [
      'a template of one’s own',
      'template: template\nformats: [md]\n',
      (folder) => {
        const path = join(folder, 'one/template/en/cover.md');
        write(folder, { 'one/template/en/cover.md': `${readFileSync(path, 'utf8')}\nDraft.\n` });
      },
    ],
  ])('is %s', (_, setting, change) => {
    const folder = write(newFolder(), { 'one/people.csv': TABLE });
    expect(ctg(['analyze', 'one', '--out', 'last', '--format', 'json'], { cwd: folder }).code).toBe(0);
    expect(ctg(['template', 'eject', 'country-diagnostic', 'one/template'], { cwd: folder }).code).toBe(0);
    write(folder, {
      'one/last/study.json': readFileSync(join(folder, 'last/PAN/study.json'), 'utf8'),
      'one/ctg.yaml': `version: 1\ninputs: [{ file: people.csv }]\n${setting}`,
    });
    const run = () => {
      const { code, error } = ctg(['batch', 'one', '--out', 'out'], { cwd: folder });
      expect([code, error]).toEqual([expect.any(Number), expect.stringMatching(/1\/1 one/)]);
      return summaryIn(folder).counts.unchanged;
    };
    run();
    expect(ctg(['batch', 'one', '--out', 'out'], { cwd: folder }).error).toContain('unchanged');
    change(folder);
    expect(run()).toBe(0);
  });
});

describe('the page of a batch', () => {
  it('is in the language asked for, also when no study has a place', () => {
    const folder = write(newFolder(), { 'one/people.csv': TABLE, 'two/ctg.yaml': 'version: 1\n' });
    write(folder, { 'one/ctg.yaml': 'version: 1\nlanguages: [en]\ninputs: [{ file: people.csv }]\n' });
    ctg(['batch', '.', '--out', 'out', '--format', 'json', '--lang', 'pt,en'], { cwd: folder });
    expect(contents(join(folder, 'out'))['summary.html']).toContain('<html lang="pt"');
    ctg(['batch', 'two', '--out', 'out', '--lang', 'es'], { cwd: folder });
    expect(contents(join(folder, 'out'))['summary.html']).toContain('<html lang="es"');
  });
});
