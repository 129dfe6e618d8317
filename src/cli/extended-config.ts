import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { type ConfigDocument, readDocument, schemaFault } from './config-document.js';
import { CONFIG, type Config } from './config-schema.js';
import { reallyLiesIn } from './inside.js';

/** A ctg.yaml with everything that it extends. */
export interface WholeConfig {
  readonly config: Config;
  /** The file itself first, then what it extends. */
  readonly documents: readonly ConfigDocument[];
}

type Settings = Readonly<Record<string, unknown>>;

/**
 * Reads a ctg.yaml and what it extends. What is nearer to the study stands before what is farther: settings with names
 * are put together one by one, lists and single values are replaced as a whole.
 * @param root the folder above which nothing is read
 * @throws UserError with the place of the first mistake, in whichever file it stands
 */
export async function readWhole(path: string, root: string): Promise<WholeConfig> {
  const documents: ConfigDocument[] = [];
  const seen = new Set<string>();
  let next: string | undefined = path;
  while (next !== undefined) {
    const document = await readDocument(next);
    documents.push(document);
    seen.add(await realpath(next));
    next = await baseOf(document, root, seen);
  }
  const merged = documents.map(({ content }) => content).reduceRight((base, own) => merge(base, own), {});
  const parsed = CONFIG.safeParse(merged);
  if (parsed.success) return { config: parsed.data, documents };
  const [issue] = parsed.error.issues;
  const written = documents.find((document) => document.has(issue?.path ?? []));
  throw schemaFault(written ?? (documents[0] as ConfigDocument), parsed.error.issues);
}

/** The path of what a file extends; `undefined` when it stands alone. */
async function baseOf(
  document: ConfigDocument,
  root: string,
  seen: ReadonlySet<string>,
): Promise<string | undefined> {
  const named = document.content.extends;
  if (typeof named !== 'string') return undefined;
  const base = join(dirname(document.path), named);
  const refused = (what: string, todo: string) => document.fault(['extends'], what, todo);
  if (isAbsolute(named) || !(await reallyLiesIn(root, base)))
    throw refused(
      `${named} lies outside ${root === '.' ? 'the working folder' : root}`,
      'copy it into that folder, or name a folder above both with --root',
    );
  const real = await realpath(base).catch(() => undefined);
  if (real === undefined)
    throw refused(`there is no ${named}`, 'name a file relative to the folder of this one');
  if (seen.has(real)) throw refused(`${named} leads back to itself`, 'take one extends: out of the circle');
  return base;
}

function merge(base: Settings, own: Settings): Settings {
  const { extends: _, ...rest } = own;
  const both = Object.entries(rest).map(([key, value]): [string, unknown] => {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    return [key, isSettings(below) && isSettings(value) ? merge(below, value) : value];
  });
  return Object.fromEntries([...Object.entries(base), ...both]);
}

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
