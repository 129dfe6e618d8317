import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { BatchOutcome } from '../../model/batch.js';
import { EXIT } from '../exit.js';
import { MANIFEST, removeRests } from '../write-files.js';
import { hashOfFile } from './fingerprint.js';

/** Written last into a study's folder: that it is there says that all else is. */
export const RECORD_NAME = 'run.json';
const RECORD_VERSION = 1;

/** What a batch remembers of a study. */
interface RunRecord {
  readonly version: typeof RECORD_VERSION;
  readonly fingerprint: string;
  /** The day of the run, when what is in the inputs depends on it. */
  readonly day: string | null;
  readonly outcome: BatchOutcome;
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
  await removeRests(folder, [RECORD_NAME]);
  await rm(join(folder, RECORD_NAME), { force: true });
}

export async function remember(
  folder: string,
  fingerprint: string,
  today: string,
  outcome: BatchOutcome,
  dependsOnDay: boolean,
): Promise<void> {
  const record: RunRecord = {
    version: RECORD_VERSION,
    fingerprint,
    day: dependsOnDay ? today : null,
    outcome,
  };
  await writeFileAtomic(join(folder, RECORD_NAME), `${JSON.stringify(record, undefined, 2)}\n`);
}
