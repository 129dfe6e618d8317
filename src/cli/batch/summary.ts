import { drawSummary, type Language } from '../../index.js';
import type { BatchSummary } from '../../model/batch.js';
import { writeFiles } from '../write-files.js';

/** Writes the page about all studies beside them; with its list, last of all, it says that the batch has ended. */
export async function writeSummary(summary: BatchSummary, out: string, language: Language): Promise<void> {
  await writeFiles(out, await drawSummary(summary, language));
}
