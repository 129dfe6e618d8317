/**
 * Prints how long the same grouped statistics of a table of sentences take in this toolkit and in other tools, and how
 * much memory, as ratios to ours. Never fails on time; fails when the figures of two tools differ.
 *
 * For each year, class of offence and sex: how many, how many with a known term, mean, exact median and 90th percentile
 * (type 7; terms for life left out); the share of drug offences by year and sex; the rank correlation of quantity and
 * term in drug cases; and how many cells of each column of dates and numbers could not be read.
 *
 *     node tests/bench/cases.js [rows ...] [--rounds 5] [--duckdb folder] [--without name]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inTurn, median, ratioOf, shownRatio } from './support/in-turn.js';
import { candidatesFor } from './support/peers.js';
import { writeSentencingFile } from './support/sentencing-file.js';

/** Figures of two tools may differ by rounding alone. */
const CLOSE = 1e-9;
/** How the tools write that there is no figure. */
const ABSENT = new Set(['', 'nan', 'NaN', 'NA', 'null']);
const FIGURES = ['n', 'n known', 'mean', 'median', 'p90'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    duckdb: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
  },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [100_000];
const folder = mkdtempSync(join(tmpdir(), 'ctg-bench-'));
try {
  for (const rows of sizes) await compare(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(rows) {
  const { file, labels } = await writeSentencingFile(folder, rows);
  const candidates = candidatesFor(file, labels, values.duckdb).filter(
    ({ name }) => !values.without.some((word) => name.toLowerCase().includes(word.toLowerCase())),
  );
  const before = loadavg()[0];
  const measured = inTurn(candidates, Number(values.rounds), (text) =>
    process.stderr.write(`${rows} rows: ${text}\n`),
  );
  rmSync(file);
  const [ours, ...others] = measured;
  const figures = figuresOf(ours.output);
  const compared = others.map(({ name, output }) => `${name} ${agreement(name, figures, figuresOf(output))}`);
  process.stdout.write(
    [
      '',
      `${rows} rows; ours ${median(ours.wall).toFixed(2)} s, ${median(ours.memory).toFixed(0)} MB; load ${before.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after`,
      'ratios to ours, the median of rounds (least-most); below 1 is less than ours',
      `${'wall time'.padEnd(20)}${'processor time'.padEnd(20)}${'peak memory'.padEnd(20)}`,
      ...others.map(
        ({ name, wall, user, memory }) =>
          `${shownRatio(ratioOf(wall, ours.wall))}${shownRatio(ratioOf(user, ours.user))}${shownRatio(ratioOf(memory, ours.memory))}${name}`,
      ),
      `agreeing figures: ${compared.join('; ') || 'no other tool was found'}`,
      '',
    ].join('\n'),
  );
}

/** Each figure by what it is of: `group 2012 drug male: median`. */
function figuresOf(output) {
  const figures = new Map();
  for (const line of output.split('\n').filter((text) => text.trim() !== '')) {
    const [kind, ...cells] = line.trim().split(',');
    const size = kind === 'group' ? FIGURES.length : 1;
    const name = [kind, ...cells.slice(0, -size)].join(' ');
    for (const [index, text] of cells.slice(-size).entries()) {
      // Of no known term there is no mean, and a tool that does not give a figure leaves it empty.
      if (!ABSENT.has(text))
        figures.set(kind === 'group' ? `${name}: ${FIGURES[index]}` : name, Number(text));
    }
  }
  return figures;
}

/** @throws Error naming the first figure that differs or that only one of the two has */
function agreement(name, ours, theirs) {
  for (const [figure, value] of theirs) {
    const own = ours.get(figure);
    if (own === undefined || !(Math.abs(own - value) <= CLOSE * Math.max(1, Math.abs(own))))
      throw new Error(`${figure}: ${own} by ctg, ${value} by ${name}`);
  }
  const kinds = new Set([...theirs.keys()].map(kindOf));
  for (const figure of ours.keys()) {
    if (kinds.has(kindOf(figure)) && !theirs.has(figure))
      throw new Error(`${figure}: only by ctg, not by ${name}`);
  }
  return String(theirs.size);
}

/** What must be there for every group once it is there for one. */
function kindOf(figure) {
  return `${figure.split(' ')[0]} ${figure.split(': ')[1] ?? ''}`;
}
