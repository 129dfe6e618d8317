import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { BatchOutcome } from '../../model/batch.js';
import { EXIT } from '../exit.js';
import type { RunData } from '../reporters/results.js';
import { MANIFEST, removeRests } from '../write-files.js';
import { hash, hashOfFile } from './fingerprint.js';

/** Written last into a study's folder: that it is there says that all else is. */
const RECORD_NAME = 'run.json';
/** What reporters tell of a study, whichever run made it. */
const RESULTS_NAME = 'results.json';
const RECORD_VERSION = 2;

/** What a batch remembers of a study. */
interface RunRecord {
  readonly version: typeof RECORD_VERSION;
  readonly fingerprint: string;
  /** The day of the run, when what is in the inputs depends on it. */
  readonly day: string | null;
  readonly outcome: BatchOutcome;
  /** The hash of what reporters tell. */
  readonly results: string;
}

interface Manifest {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** Ends after which making a study again could give nothing else; any other may have a cause outside its inputs. */
const SETTLED: readonly number[] = [EXIT.fine, EXIT.assertionFailed];

/** What an earlier run gave, when all that shaped it is unchanged and every file of it is still as it was written. */
export async function standing(
  folder: string,
  fingerprint: string,
  today: string,
): Promise<BatchOutcome | undefined> {
  try {
    const record = JSON.parse(await readFile(join(folder, RECORD_NAME), 'utf8')) as RunRecord;
    const same = record.version === RECORD_VERSION && record.fingerprint === fingerprint;
    if (!same || (record.day !== null && record.day !== today)) return undefined;
    const { outcome } = record;
    if (!SETTLED.includes(outcome.code)) return undefined;
    if ((await hashOfFile(join(folder, RESULTS_NAME))) !== record.results) return undefined;
    for (const { country } of outcome.countries)
      if (!(await isWhole(join(folder, country)))) return undefined;
    return outcome;
  } catch {
    // No record, or one that a person has changed: the study is made again.
    return undefined;
  }
}

/** Whether every file of a folder's list is as it was written. */
export async function isWhole(folder: string): Promise<boolean> {
  const { files } = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
  for (const { path, sha256 } of files) if ((await hashOfFile(join(folder, path))) !== sha256) return false;
  return true;
}

/** Forgets a study before it is made again, so that no record speaks for files of two runs. */
export async function forget(folder: string): Promise<void> {
  await removeRests(folder, [RECORD_NAME, RESULTS_NAME]);
  for (const name of [RECORD_NAME, RESULTS_NAME]) await rm(join(folder, name), { force: true });
}

/** Keeps what became of a study, and what reporters tell of it. */
export async function remember(
  folder: string,
  run: Pick<RunRecord, 'fingerprint' | 'day' | 'outcome'>,
  data: RunData,
): Promise<void> {
  const results = `${JSON.stringify(data)}\n`;
  await writeFileAtomic(join(folder, RESULTS_NAME), results);
  const record: RunRecord = { version: RECORD_VERSION, ...run, results: hash(results) };
  await writeFileAtomic(join(folder, RECORD_NAME), `${JSON.stringify(record, undefined, 2)}\n`);
}

/** What reporters tell of a study that was run to its end. */
export async function rememberedResults(folder: string): Promise<RunData> {
  return JSON.parse(await readFile(join(folder, RESULTS_NAME), 'utf8')) as RunData;
}

/** What reporters tell of a study that could not be run to its end. */
export const NOTHING: RunData = { studies: [], problems: [], inputs: [], verdicts: [], characters: [] };
