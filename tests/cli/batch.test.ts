import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname as hostName } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/index.js';
import type { BatchSummary } from '../../src/model/batch.js';
import { contents, ctg, newFolder, write } from '../support/run.js';
import { PUBLISHED_SAMPLES } from '../support/samples.js';
import { halfWritten } from '../support/whole-files.js';

const BIN = resolve('bin/ctg.js');
const POPULATION = 'country,date,total,capacity\nPAN,2020-12-31,17000,14500\nPAN,2021-12-31,18000,14500\n';
const read = (folder: string, name = 'summary.json') => readFileSync(join(folder, name), 'utf8');
const summaryOf = (folder: string) => JSON.parse(read(folder)) as BatchSummary;

/** Studies of one small table each. */
function studies(names: readonly string[]): string {
  return write(newFolder(), Object.fromEntries(names.map((name) => [`${name}/people.csv`, POPULATION])));
}

/** The six published samples as studies, in a folder that may be changed. */
function samples(): string {
  const folder = newFolder();
  for (const sample of PUBLISHED_SAMPLES) cpSync(sample, join(folder, sample), { recursive: true });
  return join(folder, 'sample-data');
}

describe('ctg batch on the six samples', () => {
  const folder = newFolder();
  const out = join(folder, 'reports');
  const args = ['batch', 'sample-data', '--lang', LANGUAGES.join(','), '--format', 'html,md', '--out', out];
  let first: ReturnType<typeof ctg>;
  beforeAll(() => {
    first = ctg(args);
  });

  it('makes every report in each language and form, and a page that links to each', () => {
    expect(first.code).toBe(0);
    const summary = summaryOf(out);
    expect(summary.counts).toEqual({ made: 6, unchanged: 0, faulty: 0, failed: 0 });
    for (const page of ['summary.html', 'summary.md']) {
      const links = [...read(out, page).matchAll(/(?:href="|\]\()(\.\/[^")]+)/g)].map(
        ([, link = '']) => link,
      );
      expect(links).toHaveLength(6 * LANGUAGES.length * 2);
      for (const link of links) expect([link, existsSync(join(out, link))]).toEqual([link, true]);
    }
    expect(read(out, 'summary.html')).toContain('238.8% (January 2025)');
    expect(read(out, 'summary.html')).toContain('This is not a ranking');
    expect(first.out).toContain('6 made');
    // What is left out is said.
    expect(first.error).toContain('sample-data/synthetic');
  });

  it('says how far it is in plain lines where there is no terminal', () => {
    const lines = first.error.trim().split('\n');
    expect(lines.filter((line) => /^\d\/6 [\w-]+: made$/.test(line))).toHaveLength(6);
    expect(first.error + first.out).not.toContain('\u001b');
  });

  it('does nothing when nothing has changed, and says so', () => {
    const before = contents(out);
    const again = ctg(args);
    expect(again.code).toBe(0);
    expect(again.error.match(/: unchanged$/gm)).toHaveLength(6);
    expect(contents(out)).toEqual(before);
  });

  it('writes the same bytes when it is forced to', () => {
    const before = contents(out);
    expect(ctg([...args, '--force', '--jobs', '1']).code).toBe(0);
    expect(contents(out)).toEqual(before);
  });

  it('makes again a study of which a report was changed or removed', () => {
    const report = join(out, 'peru', 'PER', 'report.en.md');
    const whole = readFileSync(report, 'utf8');
    writeFileSync(report, 'spoiled');
    rmSync(join(out, 'panama', 'PAN', 'report.en.html'));
    ctg(args);
    expect(readFileSync(report, 'utf8')).toBe(whole);
    expect(summaryOf(out).counts).toMatchObject({ made: 2, unchanged: 4 });
  });
});

describe('one study that fails', () => {
  it('leaves the others their reports, a red page that says what to do, and its own exit code', () => {
    const folder = samples();
    writeFileSync(join(folder, 'mexico', 'population.csv'), Buffer.from([0, 1, 2, 3, 255, 0, 254, 0, 1]));
    for (const name of readdirSync(join(folder, 'mexico')))
      if (name !== 'population.csv') rmSync(join(folder, 'mexico', name));
    const out = join(folder, 'out');
    const { code, out: printed } = ctg(['batch', folder, '--format', 'html', '--out', out]);
    expect(code).toBe(3);
    const summary = summaryOf(out);
    expect(summary.counts).toEqual({ made: 5, unchanged: 0, faulty: 0, failed: 1 });
    const good = summary.studies.filter(({ status }) => status === 'made');
    for (const { folder: own, countries } of good)
      for (const path of countries.flatMap(({ files }) => files))
        expect(existsSync(join(out, own, path))).toBe(true);
    const page = read(out, 'summary.html');
    expect(page).toContain('<p class="verdict wrong">1 study needs attention.</p>');
    expect(page).toContain('mexico/population.csv');
    expect(page).toContain('✗ failed');
    expect(printed).toContain('mexico: failed');
    // What failed is tried again, as its cause may lie outside its files.
    const again = ctg(['batch', folder, '--format', 'html', '--out', out]);
    expect([again.code, summaryOf(out).counts]).toEqual([3, { made: 0, unchanged: 5, faulty: 0, failed: 1 }]);
  });

  it('may be one whose ctg.yaml has a mistake: the place is told', () => {
    const folder = studies(['one', 'two']);
    write(folder, { 'two/ctg.yaml': 'version: 1\ninputs:\n  - file: people.csv\n    seperator: ";"\n' });
    const { code } = ctg(['batch', '.', '--out', 'out', '--format', 'md'], { cwd: folder });
    const { counts, studies: all } = summaryOf(join(folder, 'out'));
    expect([code, counts.made, counts.failed]).toEqual([2, 1, 1]);
    expect(all[1]?.fault?.what).toBe('two/ctg.yaml:4:5: "seperator" is no setting');
  });

  it('may die with its process: the next studies get another one', () => {
    const folder = studies(['one', 'two', 'three']);
    // Words that no process of ours would survive.
    const env = { NODE_OPTIONS: `--import=${join(folder, 'dies.mjs')}` };
    write(folder, {
      'dies.mjs': `const on = process.on;
        const dies = (hear) => (task) => task.source?.endsWith('two') ? process.kill(process.pid, 'SIGKILL') : hear(task);
        if (process.send) process.on = (name, hear) => on.call(process, name, name === 'message' ? dies(hear) : hear);`,
    });
    const out = join(folder, 'out');
    const paths = ['one', 'two', 'three'].map((name) => join(folder, name));
    const { code } = ctg(['batch', ...paths, '--out', out, '--jobs', '1', '--format', 'md'], { env });
    const { counts, studies: all } = summaryOf(out);
    expect([code, counts]).toEqual([70, { made: 2, unchanged: 0, faulty: 0, failed: 1 }]);
    expect(all.find(({ name }) => name === 'two')?.fault?.what).toContain('SIGKILL');
  });
});

describe('what a ctg.yaml asserts', () => {
  it('ends the batch with 1 and is told on its page, also when nothing was made again; a new baseline is looked at', () => {
    const folder = studies(['one', 'two']);
    const config = (more: string) =>
      write(folder, { 'one/ctg.yaml': `version: 1\ninputs: [{ file: people.csv }]\n${more}` });
    config('assert:\n  measures:\n    - { measure: occupancy-rate, max: 100 }\n');
    const run = () => ctg(['batch', '.', '--out', 'out', '--format', 'json'], { cwd: folder });
    const first = run();
    expect([first.code, summaryOf(join(folder, 'out')).counts]).toEqual([
      1,
      { made: 1, unchanged: 0, faulty: 1, failed: 0 },
    ]);
    expect(read(join(folder, 'out'), 'summary.md')).toMatch(/124\.1%.*100\.0%/s);
    const again = run();
    expect([again.code, again.error.match(/unchanged/g)?.length]).toEqual([1, 2]);
    expect(again.out).toContain('124.1%');
    config('');
    expect(run().code).toBe(0);
  });
});

describe('the plan', () => {
  it('names every file before anything is written', () => {
    const folder = studies(['one', 'two']);
    write(folder, {
      'one/ctg.yaml':
        'version: 1\ncountry: Panamá\nlanguages: [es]\nformats: [md]\ninputs: [{ file: people.csv }]\n',
    });
    const { code, out } = ctg(['batch', '.', '--dry-run', '--json'], { cwd: folder });
    const plan = JSON.parse(out) as { studies: { name: string; files: { file: string }[] }[] };
    expect(code).toBe(0);
    expect(plan.studies[0]?.files.map(({ file }) => file)).toEqual(['ctg-out/one/PAN/report.es.md']);
    expect(plan.studies[1]?.files.map(({ file }) => file)).toContain('ctg-out/two/{country}/study.json');
    expect(readdirSync(folder).sort()).toEqual(['one', 'two']);
  });

  it.each([
    ['two studies of one name', { 'a/peru/x.csv': POPULATION, 'b/peru/x.csv': POPULATION }, ['a', 'b']],
    [
      'names that some disks take for one',
      { 'a/Peru/x.csv': POPULATION, 'b/peru/x.csv': POPULATION },
      ['a', 'b'],
    ],
    [
      'one inside the other',
      {
        'a/ctg.yaml': 'version: 1\nout: r\ninputs: [{ file: x.csv }]\n',
        'a/b.yaml': 'version: 1\nout: r/b\ninputs: [{ file: x.csv }]\n',
        'a/x.csv': POPULATION,
      },
      ['a/ctg.yaml', 'a/b.yaml'],
    ],
  ])('refuses %s', (_, files, paths) => {
    const folder = write(newFolder(), files);
    const before = contents(folder);
    const { code, error } = ctg(['batch', ...paths], { cwd: folder });
    expect(code).toBe(2);
    expect(error).toContain('nothing was run');
    expect(contents(folder)).toEqual(before);
  });

  it('takes a pattern, and says when there is no study', () => {
    const folder = studies(['one', 'two', 'three']);
    const { out } = ctg(['batch', 't*', '--dry-run', '--json'], { cwd: folder });
    expect(JSON.parse(out).studies.map(({ name }: { name: string }) => name)).toEqual(['three', 'two']);
    expect(ctg(['batch', 'x*'], { cwd: folder })).toMatchObject({ code: 2 });
    expect(ctg(['batch', 'nowhere'], { cwd: folder }).error).toContain('there is no nowhere');
  });
});

describe('what shapes a study', () => {
  it.each<[string, (folder: string) => void, string[]]>([
    ['a cell', (folder) => write(folder, { 'one/people.csv': POPULATION.replace('18000', '18001') }), []],
    ['an extended file', (folder) => write(folder, { 'base.yaml': 'version: 1\nregion: pe\n' }), []],
    ['a flag', () => undefined, ['--suppress', '10']],
  ])('makes it again when %s changes', (_, change, flags) => {
    const folder = studies(['one', 'two']);
    const config = 'version: 1\nextends: ../base.yaml\ninputs: [{ file: "*.csv" }]\n';
    write(folder, { 'base.yaml': 'version: 1\nregion: es\n', 'one/ctg.yaml': config });
    const run = (more: readonly string[] = []) => {
      expect(ctg(['batch', 'one', '--out', 'out', '--format', 'json', ...more], { cwd: folder }).code).toBe(
        0,
      );
      return summaryOf(join(folder, 'out')).counts;
    };
    expect(run()).toMatchObject({ made: 1 });
    change(folder);
    expect(run(flags)).toMatchObject({ made: 1, unchanged: 0 });
    // And then it stands.
    expect(
      ctg(['batch', 'one', '--out', 'out', '--format', 'json', ...flags], { cwd: folder }).error,
    ).toContain('unchanged');
  });
});

describe('an output folder', () => {
  it('that another run holds is refused after a while, naming that run; what a dead one left is taken over', () => {
    const folder = studies(['one']);
    const out = join(folder, 'out');
    const lock = (pid: number) =>
      write(out, { '.ctg-lock': JSON.stringify({ pid, host: hostName(), since: '2026-01-01' }) });
    lock(process.pid);
    const held = ctg(['batch', join(folder, 'one'), '--out', out]);
    expect([held.code, held.error.includes(`process ${process.pid}`)]).toEqual([2, true]);
    lock(2 ** 22 - 3);
    expect(ctg(['batch', join(folder, 'one'), '--out', out, '--format', 'md']).code).toBe(0);
    expect(existsSync(join(out, '.ctg-lock'))).toBe(false);
  });

  it('in which a link leads away is not followed', () => {
    const folder = studies(['one']);
    const elsewhere = newFolder();
    write(folder, { 'out/x': '' });
    symlinkSync(elsewhere, join(folder, 'out', 'one'));
    const { code } = ctg(['batch', join(folder, 'one'), '--out', join(folder, 'out')]);
    expect([code, readdirSync(elsewhere)]).toEqual([2, []]);
  });
});

describe('a batch that is stopped', () => {
  const start = (folder: string, out: string) =>
    spawn(process.execPath, [BIN, 'batch', folder, '--out', out, '--jobs', '2'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  const ended = (child: ReturnType<typeof start>) =>
    new Promise<number | null>((done) => child.once('exit', (code) => done(code)));

  it('by an interrupt ends with 130, says how far it is, and goes on from there', async () => {
    const folder = samples();
    const out = join(dirname(folder), 'out');
    const child = start(folder, out);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('1/6') && !child.killed) child.kill('SIGINT');
    });
    expect(await ended(child)).toBe(130);
    expect(said).toMatch(/Interrupted: \d of 6 studies are done/);
    await wait(300);
    expect(halfWritten(out)).toEqual([]);
    expect(ctg(['batch', folder, '--out', out]).code).toBe(0);
    expect(summaryOf(out).counts.unchanged).toBeGreaterThan(0);
  });

  it('by kill -9 at any moment leaves no half-written file, and the next run cleans up', async () => {
    const folder = samples();
    const out = join(dirname(folder), 'out');
    for (const after of [350, 700, 1100, 1500]) {
      const child = start(folder, out);
      await wait(after);
      child.kill('SIGKILL');
      await ended(child);
      await wait(200);
      expect(halfWritten(out)).toEqual([]);
    }
    expect(ctg(['batch', folder, '--out', out]).code).toBe(0);
    const names = Object.keys(contents(out));
    expect(names.filter((name) => /\.\d+$|\.ctg-/.test(name))).toEqual([]);
    expect(summaryOf(out).counts.failed).toBe(0);
  });

  it('by a reader that goes away ends quietly', () => {
    const folder = studies(['one']);
    const { code, error } = shell(
      `node ${BIN} batch ${join(folder, 'one')} --out ${join(folder, 'out')} | true`,
    );
    expect([code, error.includes('EPIPE')]).toEqual([0, false]);
  });
});

function shell(command: string): { readonly code: number | null; readonly error: string } {
  const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  return { code: status, error: stderr };
}
