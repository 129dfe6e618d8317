/** Runs whole processes in turn, a round of each after the other, so that a busy machine slows all of them alike. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** GNU time, which alone tells the peak memory of any program; without it only wall time is measured. */
const TIME = '/usr/bin/time';

/** Wall and processor seconds, and peak memory in MB, of one run. */
function runOnce(command, args) {
  const folder = mkdtempSync(join(tmpdir(), 'ctg-bench-'));
  const report = join(folder, 'time');
  const timed = existsSync(TIME)
    ? [TIME, '-f', '%U %S %M', '-o', report, command, ...args]
    : [command, ...args];
  const start = process.hrtime.bigint();
  const ran = spawnSync(timed[0], timed.slice(1), { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (ran.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${ran.stderr}`);
  const [user, system, kilobytes] = existsSync(report)
    ? readFileSync(report, 'utf8').trim().split(/\s+/).map(Number)
    : [Number.NaN, Number.NaN, Number.NaN];
  rmSync(folder, { recursive: true, force: true });
  return { wall, user: user + system, memory: kilobytes / 1024, output: ran.stdout };
}

/**
 * @param candidates `{ name, command, args }`, each measured `rounds` times after a round that only warms the disk
 * @returns for each its runs, and what it printed first
 */
export function inTurn(candidates, rounds, say = () => undefined) {
  const runs = candidates.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds}`);
    for (const [index, { command, args }] of candidates.entries()) runs[index].push(runOnce(command, args));
  }
  return candidates.map((candidate, index) => {
    const [first, ...measured] = runs[index];
    return {
      ...candidate,
      output: first.output,
      wall: measured.map(({ wall }) => wall),
      user: measured.map(({ user }) => user),
      memory: measured.map(({ memory }) => memory),
    };
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median over rounds of one candidate's figure divided by another's of the same round, with the least and most. */
export function ratioOf(values, base) {
  const ratios = values.map((value, round) => value / base[round]);
  return { middle: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

export function shownRatio({ middle, least, most }) {
  return Number.isNaN(middle)
    ? 'not measured'.padEnd(20)
    : `${middle.toFixed(2)} (${least.toFixed(2)}-${most.toFixed(2)})`.padEnd(20);
}
