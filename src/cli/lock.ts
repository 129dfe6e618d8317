import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EXIT, UserError } from './exit.js';

/** Stands in an output folder while something writes there. */
export const LOCK_NAME = '.ctg-lock';
/** How long a second run waits for the first, in milliseconds, and how often it looks. */
const PATIENCE = 3000;
const PAUSE = 100;

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/**
 * Does something while nothing else of ours writes into a folder. A second run waits a little. What a killed run left
 * behind is taken over.
 * @throws UserError naming the run that holds the folder
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, LOCK_NAME);
  const own: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  for (let waited = 0; !(await taken(path, own)); waited += PAUSE) {
    const holder = await holderOf(path);
    if (holder === undefined || isGone(holder)) {
      await rm(path, { force: true });
      continue;
    }
    if (waited >= PATIENCE) throw inUse(folder, holder);
    await wait(PAUSE);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function taken(path: string, own: Holder): Promise<boolean> {
  try {
    await writeFile(path, `${JSON.stringify(own)}\n`, { flag: 'wx' });
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw thrown;
  }
}

/** Who holds a folder; `undefined` when the file is gone again or says nothing, as one of a run killed at that moment. */
async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    await wait(PAUSE);
    return readFile(path, 'utf8')
      .then(
        (text) => JSON.parse(text) as Holder,
        () => undefined,
      )
      .catch(() => undefined);
  }
}

/** Whether a process has ended; of one on another machine nothing is known, so that it is taken to be there. */
function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return pid === process.pid;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function inUse(folder: string, { pid, host, since }: Holder): UserError {
  return new UserError(
    EXIT.usage,
    `${folder} is being written by another run: process ${pid} on ${host}, since ${since}`,
    'two runs in one folder would mix their reports',
    `wait for it, choose another --out, or remove ${join(folder, LOCK_NAME)} if that process is no more`,
  );
}
