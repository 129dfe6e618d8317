import { join } from 'node:path';
import type { Words } from '../../index.js';
import type { BatchSummary } from '../../model/batch.js';
import type { RunResults } from '../reporters/results.js';
import { type PlannedReporter, report, resultsOf, runResults } from '../reporting.js';
import type { Terminal } from '../terminal.js';
import { NOTHING, rememberedResults } from './record.js';

/**
 * Reports all studies of a batch in every form planned, those that were not made again among them. What the processes
 * of a batch found they leave as data in the folders of the studies; it is read only where a form tells it.
 * @param out the folder of the summary, by which the folders of the studies are told
 * @param pretty prints what a person reads
 */
export async function reportBatch(
  summary: BatchSummary,
  out: string,
  reporters: readonly PlannedReporter[],
  words: Words,
  terminal: Terminal,
  pretty: (terminal: Terminal) => Promise<void>,
): Promise<void> {
  const runs: RunResults[] = [];
  if (reporters.some(({ name }) => name !== 'pretty'))
    for (const { name, folder, fault } of summary.studies) {
      // What an earlier run left of a study that could not be run now is not told.
      const data = fault ? NOTHING : await rememberedResults(join(out, folder));
      runs.push({ ...(await runResults(data, words)), name, ...(fault ? { fault } : {}) });
    }
  await report(resultsOf(runs, words), reporters, terminal, pretty);
}
