/**
 * Prints how long reading and normalising a clean table takes beside csv-parse's own streaming time in arrays mode, and
 * how much memory each needs: medians of runs in turn, as ratios. Never fails on time.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROWS = Number(process.argv[2] ?? 300_000);
const RUNS = 3;
const folder = mkdtempSync(join(tmpdir(), 'ctg-bench-'));
const file = join(folder, 'table.csv');

const out = createWriteStream(file);
out.write('country,date,facility,total,female,capacity\n');
for (let row = 0; row < ROWS; row += 1) {
  const year = 1990 + (row % 30);
  const total = 100 + (row % 900);
  const line = `PER,${year}-12-31,Penal ${Math.floor(row / 30)},${total},${total % 90},${total + 7}\n`;
  if (!out.write(line)) await new Promise((resolve) => out.once('drain', resolve));
}
await new Promise((resolve) => out.end(resolve));

const PLAIN = `import { createReadStream } from 'node:fs'; import { parse } from 'csv-parse';
let n = 0; for await (const row of createReadStream(process.argv[1]).pipe(parse())) n += row.length;`;
const READ = `import { readFiles } from './dist/read/index.js'; const { tables } = await readFiles([process.argv[1]]);
if (tables[0].rowsRead !== ${ROWS}) throw new Error(String(tables[0].rowsRead));`;
const ALL = `import { readFiles } from './dist/read/index.js'; import { normalise } from './dist/normalise/index.js';
const { tables } = await readFiles([process.argv[1]]); const said = normalise(tables, { today: '2026-01-01' });
if (said.inputs[0].rowsUsed !== ${ROWS}) throw new Error(String(said.inputs[0].rowsUsed));`;
const REPORT = ';console.log(process.resourceUsage().maxRSS)';

const measured = [PLAIN, READ, ALL].map(() => ({ times: [], memory: [] }));
for (let run = 0; run <= RUNS; run += 1) {
  for (const [index, code] of [PLAIN, READ, ALL].entries()) {
    const start = process.hrtime.bigint();
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', code + REPORT, file], {
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(ran.stderr);
    if (run === 0) continue;
    measured[index].times.push(Number(process.hrtime.bigint() - start) / 1e6);
    measured[index].memory.push(Number(ran.stdout.trim()) / 1024);
  }
}
rmSync(folder, { recursive: true, force: true });
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const [plain, read, all] = measured.map(({ times, memory }) => ({
  time: median(times),
  memory: median(memory),
}));
const ratio = (value, base) => (value / base).toFixed(2).padStart(6);
process.stdout.write(
  [
    `csv-parse alone, streaming ${ROWS} rows: ${plain.time.toFixed(0)} ms, ${plain.memory.toFixed(0)} MB`,
    `${ratio(read.time, plain.time)}  time of reading (encoding, dialect, layout, cells)`,
    `${ratio(all.time, plain.time)}  time of reading and normalising, with every check (wanted: at most 1.6)`,
    `${ratio(read.memory, plain.memory)}  memory of reading`,
    `${ratio(all.memory, plain.memory)}  memory of reading and normalising`,
    '',
  ].join('\n'),
);
