import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** Whether a path lies in a folder or is it, as both are written. */
export function liesIn(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Whether a path lies in a folder once every link on the way to both is followed; it need not exist yet. */
export async function reallyLiesIn(folder: string, path: string): Promise<boolean> {
  return liesIn(folder, path) && liesIn(await realOf(folder), await realOf(path));
}

/** The real path of the part that exists, with the rest as it is written. */
async function realOf(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch {
    const above = dirname(whole);
    return above === whole ? whole : resolve(await realOf(above), relative(above, whole));
  }
}
