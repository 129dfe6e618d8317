import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Study } from '../index.js';
import { EXIT, UserError } from './exit.js';

/**
 * Loads and checks a study.
 * @param country alpha-3 code, needed when the path is a folder of countries
 * @throws UserError when there is none, or it is not as the schema says
 */
export async function loadStudy(path: string, country?: string): Promise<Study> {
  const file = await locate(path, country);
  const { parseStudy, StudyError } = await import('../model/study-schema.js');
  try {
    return parseStudy(await readFile(file, 'utf8'));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    if (thrown instanceof StudyError) {
      throw new UserError(EXIT.data, `${file} is not a study`, reason, 'make it again with ctg analyze');
    }
    throw new UserError(
      EXIT.data,
      `${file} cannot be read`,
      reason,
      'name a study.json that ctg analyze wrote',
    );
  }
}

/**
 * The studies at a path: a study.json, the folder of one, or a folder of countries as `ctg analyze` writes it.
 * @throws UserError when there is none
 */
export async function studiesIn(path: string): Promise<Study[]> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
  if (!isFolder || (await stat(join(path, 'study.json')).catch(() => undefined)))
    return [await loadStudy(path)];
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && /^[A-Z]{3}$/.test(entry.name))
    .map(({ name }) => name)
    .sort();
  if (names.length === 0) return [await loadStudy(path)];
  return Promise.all(names.map((name) => loadStudy(path, name)));
}

async function locate(path: string, country: string | undefined): Promise<string> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry?.isDirectory()) return path;
  return country === undefined ? join(path, 'study.json') : join(path, country, 'study.json');
}
