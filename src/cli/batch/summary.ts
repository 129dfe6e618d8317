import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../index.js';
import type { BatchSummary } from '../../model/batch.js';
import { writeFiles } from '../write-files.js';
import { isWhole } from './record.js';

/**
 * Writes the page about all studies beside them; with its list, last of all, it says that the batch has ended. When
 * nothing was made, the page of the run that made it stands.
 */
export async function writeSummary(summary: BatchSummary, out: string, language: Language): Promise<void> {
  if (await stands(summary, out)) return;
  const { drawSummary } = await import('../../index.js');
  await writeFiles(out, await drawSummary(summary, language));
}

async function stands(summary: BatchSummary, out: string): Promise<boolean> {
  if (summary.counts.unchanged < summary.studies.length) return false;
  try {
    const written = JSON.parse(await readFile(join(out, 'summary.json'), 'utf8')) as BatchSummary;
    return sameBut(written) === sameBut(summary) && (await isWhole(out));
  } catch {
    return false;
  }
}

/** A summary without what tells one run from another. */
function sameBut({ studies, generator, code }: BatchSummary): string {
  const plain = studies.map(({ status: _, ...study }) =>
    Object.fromEntries(Object.entries(study).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return JSON.stringify([generator, code, plain]);
}
