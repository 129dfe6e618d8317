/** Prints how long the command takes beside `node -e 0`: medians of runs in turn, as ratios. Never fails on time. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 11;
const out = mkdtempSync(join(tmpdir(), 'ctg-bench-'));
const analyze = [
  'analyze',
  'sample-data/peru',
  '--lang',
  'en,es',
  '--format',
  'md,html,json,csv',
  '--out',
  out,
];
const COMMANDS = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'ctg --help', args: ['bin/ctg.js', '--help'], target: 1.5 },
  {
    name: 'ctg analyze sample-data/peru, two languages, all formats',
    args: ['bin/ctg.js', ...analyze],
    target: 8,
  },
];

function milliseconds(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const times = COMMANDS.map(() => []);
for (let run = 0; run <= RUNS; run += 1) {
  for (const [index, { args }] of COMMANDS.entries()) {
    const time = milliseconds(args);
    // The first round only warms the disk.
    if (run > 0) times[index].push(time);
  }
}
rmSync(out, { recursive: true, force: true });

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const base = median(times[0]);
for (const [index, { name, target }] of COMMANDS.entries()) {
  const ratio = (median(times[index]) / base).toFixed(2);
  process.stdout.write(
    `${ratio.padStart(6)}  ${name}${target ? `  (wanted: at most ${target})` : `  (${base.toFixed(0)} ms)`}\n`,
  );
}
