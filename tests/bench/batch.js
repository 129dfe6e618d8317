/**
 * What a batch costs, as ratios: a second run that has nothing to do, 200 studies against 20, and twenty runs killed at
 * random moments. `node tests/bench/batch.js [again|scale|kill]... [--rounds 3]`; all of them without an argument. Fails when a
 * promise is not kept.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './support/in-turn.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'bin', 'ctg.js');
const SAMPLES = ['colombia', 'costa-rica', 'dominican-republic', 'mexico', 'panama', 'peru'];
const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' } },
});
const ROUNDS = Number(values.rounds);
const MOST = { again: 0.1, scale: 1.2, memory: 1.2 };
const TIME = '/usr/bin/time';

const print = (text) => process.stdout.write(`${text}\n`);
let kept = true;
function promise(name, value, most) {
  const isKept = value <= most;
  kept &&= isKept;
  print(`${isKept ? 'kept  ' : 'BROKEN'} ${name}: ${value.toFixed(3)}, at most ${most}`);
}

/** Wall seconds and the peak memory of any one process of the run, in MB. */
function run(args, folder) {
  const report = join(folder, 'time');
  const timed = existsSync(TIME) ? [TIME, '-f', '%M', '-o', report] : [];
  const [command, ...rest] = [...timed, process.execPath, BIN, 'batch', ...args];
  const start = process.hrtime.bigint();
  const ran = spawnSync(command, rest, { cwd: folder, encoding: 'utf8' });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (ran.status !== 0) throw new Error(ran.stderr);
  return { wall, memory: existsSync(report) ? Number(readFileSync(report, 'utf8')) / 1024 : Number.NaN };
}

/** As many studies as asked for, the six samples over and over. */
function copies(folder, n) {
  for (let index = 0; index < n; index += 1) {
    const sample = SAMPLES[index % SAMPLES.length];
    const name = `${String(index).padStart(3, '0')}-${sample}`;
    cpSync(join(ROOT, 'sample-data', sample), join(folder, `studies-${n}`, name), { recursive: true });
  }
  return `studies-${n}`;
}

function again(folder) {
  const studies = copies(folder, 6);
  const args = [studies, '--lang', 'en,es', '--format', 'html,md', '--out', 'again'];
  const rounds = Array.from({ length: ROUNDS }, () => {
    const first = run([...args, '--force'], folder);
    return run(args, folder).wall / first.wall;
  });
  promise('second run, of the time of the first', median(rounds), MOST.again);
}

function scale(folder) {
  const [few, many] = [20, 200].map((n) => [copies(folder, n), n]);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const [small, large] = [few, many].map(([studies, n]) => {
      const { wall, memory } = run([studies, '--force', '--out', `out-${n}`], folder);
      return { each: wall / n, memory };
    });
    print(
      `       a study of 20: ${small.each.toFixed(3)} s, of 200: ${large.each.toFixed(3)} s; peak ${small.memory.toFixed(0)} and ${large.memory.toFixed(0)} MB`,
    );
    return { time: large.each / small.each, memory: large.memory / small.memory };
  });
  promise('time of a study, 200 against 20', median(rounds.map(({ time }) => time)), MOST.scale);
  const memory = median(rounds.map((round) => round.memory));
  if (!Number.isNaN(memory)) promise('peak memory of a process, 200 against 20', memory, MOST.memory);
}

async function kill(folder) {
  const studies = copies(folder, 6);
  let broken = 0;
  for (let round = 0; round < 20; round += 1) {
    const child = spawn(process.execPath, [BIN, 'batch', studies, '--out', 'killed', '--force'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const gone = new Promise((done) => child.once('exit', done));
    await wait(200 + Math.random() * 4000);
    child.kill('SIGKILL');
    await gone;
    // Its processes end by themselves, as nobody listens any more.
    await wait(300);
    broken += halfWritten(join(folder, 'killed')).length;
  }
  promise('half-written files after twenty runs killed', broken, 0);
  run([studies, '--out', 'killed'], folder);
  const rests = names(join(folder, 'killed')).filter((path) => /\.\d+$/.test(path));
  promise('rests after the next run', rests.length, 0);
}

function names(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const ENDS = { html: /<\/html>\s*$/, svg: /<\/svg>\s*$/, md: /\n$/, csv: /\n$/ };

/** Files that do not end as their kind does, are no JSON, or are not as a list says that stands beside them. */
function halfWritten(folder) {
  return names(folder).filter((path) => {
    if (/\.\d+$|\.ctg-/.test(path)) return false;
    const text = readFileSync(path, 'utf8');
    if (!path.endsWith('.json')) return !ENDS[path.split('.').at(-1)]?.test(text);
    try {
      const content = JSON.parse(text);
      if (!path.endsWith('manifest.json')) return false;
      return !content.files.every(({ path: name, sha256 }) => {
        const file = join(dirname(path), name);
        return existsSync(file) && createHash('sha256').update(readFileSync(file)).digest('hex') === sha256;
      });
    } catch {
      return true;
    }
  });
}

const PARTS = { again, scale, kill };
const folder = mkdtempSync(join(tmpdir(), 'ctg-bench-'));
try {
  print(`${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}`);
  for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) await PARTS[part](folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = kept ? 0 : 1;
