/**
 * Prints how long reading and normalising a clean table takes beside csv-parse's own streaming time in arrays mode: a
 * table of counts, and one of cases with a person a row; then the peak memory of cases at that size and at ten times it.
 * Medians of processes run in turn, as ratios. Never fails on time.
 *
 *     node tests/bench/reading.js [rows] [rounds]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCases, writeFacts } from './support/clean-files.js';
import { inTurn, median, ratioOf, shownRatio } from './support/in-turn.js';

const ROWS = Number(process.argv[2] ?? 100_000);
const ROUNDS = Number(process.argv[3] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'ctg-bench-'));
const script = fileURLToPath(new URL('support/read-one.js', import.meta.url));
const run = (how, file, rows) => ({
  how,
  command: process.execPath,
  args: [script, how, file, String(rows)],
});
const NAMES = {
  read: 'reading (encoding, dialect, layout, cells)',
  facts: 'reading and normalising, with every check (wanted: time at most 1.6)',
  cases: 'reading, checking and counting (wanted: time at most 1.6)',
};
const line = (text) => process.stdout.write(`${text}\n`);

try {
  const load = loadavg()[0];
  const facts = await writeFacts(join(folder, 'facts.csv'), ROWS);
  report(
    `${ROWS} rows of counts`,
    inTurn([run('parse', facts, ROWS), run('read', facts, ROWS), run('facts', facts, ROWS)], ROUNDS),
  );
  const cases = await writeCases(join(folder, 'cases.csv'), ROWS);
  const measured = inTurn([run('parse', cases, ROWS), run('cases', cases, ROWS)], ROUNDS);
  report(`${ROWS} rows of cases`, measured);
  const many = ROWS * 10;
  const larger = await writeCases(join(folder, 'cases.csv'), many);
  const [large] = inTurn([run('cases', larger, many)], Math.min(ROUNDS, 3));
  const ratio = median(large.memory) / median(measured[1].memory);
  line(`${ratio.toFixed(2)}  peak memory of ${many} rows of cases beside ${ROWS} (wanted: flat)`);
  line(`load ${load.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(what, [plain, ...others]) {
  line(
    `csv-parse alone, streaming ${what}: ${median(plain.wall).toFixed(2)} s, ${median(plain.memory).toFixed(0)} MB`,
  );
  line(`${'wall time'.padEnd(20)}${'processor time'.padEnd(20)}${'peak memory'.padEnd(20)}`);
  for (const { how, wall, user, memory } of others)
    line(
      `${shownRatio(ratioOf(wall, plain.wall))}${shownRatio(ratioOf(user, plain.user))}${shownRatio(ratioOf(memory, plain.memory))}${NAMES[how]}`,
    );
}
