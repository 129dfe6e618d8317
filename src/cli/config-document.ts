import { readFile, stat } from 'node:fs/promises';
import { closest } from 'fastest-levenshtein';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { CONFIG, configJsonSchema } from './config-schema.js';
import { EXIT, UserError } from './exit.js';

/** What `ctg init` writes where only a person can answer. */
const UNANSWERED = '?';
/** Longer than any list of decisions; a table that was taken for one is refused before it is read. */
const MOST_BYTES = 4_000_000;

/** One ctg.yaml as it is written, with the place of everything in it. */
export interface ConfigDocument {
  readonly path: string;
  /** What it says, as plain values. */
  readonly content: Readonly<Record<string, unknown>>;
  /** The mistake at the place of a setting: of its value, or of the key itself. */
  fault(keys: readonly PropertyKey[], what: string, todo: string): UserError;
  /** The mistake at the place of a name that is no setting. */
  strange(keys: readonly PropertyKey[], what: string, todo: string): UserError;
  has(keys: readonly PropertyKey[]): boolean;
}

/**
 * Reads one file and checks every setting in it; that something is missing is not asked yet, as it may be extended.
 * @throws UserError with the line and column of the first mistake
 */
export async function readDocument(path: string): Promise<ConfigDocument> {
  const lines = new LineCounter();
  const document = parseDocument(await textOf(path), { lineCounter: lines, uniqueKeys: true });
  const at = (position: number, what: string, todo: string) => {
    const { line, col } = lines.linePos(position);
    return placed(path, line, col, what, todo);
  };
  const [error] = document.errors;
  if (error)
    throw at(error.pos[0], error.message.split('\n')[0] ?? 'not YAML', 'mend the YAML at that place');
  visit(document, {
    Scalar(_, node) {
      if (node.value === UNANSWERED)
        throw at(
          node.range?.[0] ?? 0,
          'a question is not answered yet',
          'write the answer in place of the ?',
        );
    },
  });
  const own: ConfigDocument = {
    path,
    content: plain(document, (what) => at(0, what, 'mend the YAML at that place')),
    fault: (keys, what, todo) => at(positionOf(document, keys), what, todo),
    strange: (keys, what, todo) => at(positionOfKey(document, keys), what, todo),
    has: (keys) => document.hasIn(keys.map(String)),
  };
  const parsed = CONFIG.partial().safeParse(own.content);
  if (!parsed.success) throw schemaFault(own, parsed.error.issues);
  return own;
}

async function textOf(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > MOST_BYTES) throw new Error(`it is longer than ${MOST_BYTES} bytes`);
    return await readFile(path, 'utf8');
  } catch (thrown) {
    throw new UserError(
      EXIT.usage,
      `${path} cannot be read`,
      thrown instanceof Error ? thrown.message : String(thrown),
      'ctg init FILE drafts one',
    );
  }
}

function plain(document: Document, fault: (what: string) => UserError): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = document.toJS();
  } catch (thrown) {
    // A few lines of aliases can stand for more than any memory holds.
    throw fault(thrown instanceof Error ? thrown.message : String(thrown));
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw fault('a configuration is a list of settings, such as  version: 1');
}

/** Where a setting stands; that of the nearest one around it when it is not written. */
function positionOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length).map(indexOrName), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Where the name of a setting stands. */
function positionOfKey(document: Document, keys: readonly PropertyKey[]): number {
  const around = document.getIn(keys.slice(0, -1).map(indexOrName), true);
  const own = isMap(around)
    ? around.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1))?.key
    : undefined;
  return isNode(own) && own.range ? own.range[0] : positionOf(document, keys);
}

const indexOrName = (key: PropertyKey) => (typeof key === 'symbol' ? String(key) : key);

/** The first thing that is not as the schema says, with the nearest that would be. */
export function schemaFault(document: ConfigDocument, issues: readonly z.core.$ZodIssue[]): UserError {
  // A name that is mistaken explains why the right one is missing.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const keys = issue?.path ?? [];
  const known = settingsAt(keys);
  if (issue?.code === 'unrecognized_keys') {
    const [strange = ''] = issue.keys;
    const names = known.length > 0 ? known : [strange];
    return document.strange(
      [...keys, strange],
      `"${strange}" is no setting`,
      `perhaps "${closest(strange, names)}"`,
    );
  }
  const name = keys.map(String).join('.');
  const said = (text: string) => `${name}: ${text}`;
  // Of a setting with two forms, what is wrong with the one that says more.
  const inner = issue?.code === 'invalid_union' ? issue.errors.flat() : [];
  const own = inner.find(({ code }) => code === 'custom') ?? issue;
  if (own?.code === 'custom') return document.fault(keys, said(own.message), String(own.params?.todo ?? ''));
  if (!document.has(keys))
    return document.fault(keys, `${name} is missing`, `write it: ctg init drafts a whole ctg.yaml`);
  const given = keys.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    document.content,
  );
  const values = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
  const message = issue?.message ?? 'cannot be read';
  if (values.length > 0 && typeof given === 'string')
    return document.fault(keys, said(message), `perhaps "${closest(given, values)}"`);
  return document.fault(keys, said(message), 'mend the value at that place');
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
}

/** The names that may stand at a place. */
function settingsAt(keys: readonly PropertyKey[]): string[] {
  let node: SchemaNode | undefined = configJsonSchema() as SchemaNode;
  for (const key of keys) node = typeof key === 'number' ? node?.items : below(node, String(key));
  return [...Object.keys(node?.properties ?? {}), ...(node?.propertyNames?.enum ?? [])];
}

/** What stands under a name: one of the schema's own, or one of the user's. */
function below(node: SchemaNode | undefined, name: string): SchemaNode | undefined {
  const { properties, additionalProperties: others } = node ?? {};
  return properties?.[name] ?? (typeof others === 'object' ? others : undefined);
}

function placed(path: string, line: number, column: number, what: string, todo: string): UserError {
  return new UserError(
    EXIT.usage,
    `${path}:${line}:${column}: ${what}`,
    'a configuration is used only when all of it can be read; nothing was analysed',
    todo,
  );
}
