import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, relative } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { FileDecisions, LimitId } from '../index.js';
import { CONFIG, INPUT } from './config-schema.js';
import { type EditionInputs, editionIn } from './edition.js';
import { namesIn } from './edition-schema.js';
import { EXIT, UserError } from './exit.js';

/** What `ctg init` writes where only a person can answer. */
const UNANSWERED = '?';

/** A study's decisions, as its ctg.yaml states them. */
export interface StudyConfig {
  /** Paths of the inputs, as they are opened. */
  readonly files: readonly string[];
  readonly country?: string;
  readonly limits: Readonly<Partial<Record<LimitId, number>>>;
  /** Counts of people below this are hidden; the built-in number when left out. */
  readonly suppressBelow?: number;
  readonly decisionsOf: (file: string) => FileDecisions;
  /** What the authors add to the tables. */
  readonly authors: EditionInputs;
}

/**
 * Reads a ctg.yaml. Its paths are relative to its own folder and stay in it.
 * @throws UserError with the line and column of the first mistake
 */
export async function readConfig(path: string): Promise<StudyConfig> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (thrown) {
    throw new UserError(
      EXIT.usage,
      `${path} cannot be read`,
      thrown instanceof Error ? thrown.message : String(thrown),
      'ctg init FILE drafts one',
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw fault(path, line, col, error.message.split('\n')[0] ?? 'not YAML', 'mend the YAML at that place');
  }
  visit(document, {
    Scalar(_, node) {
      if (node.value !== UNANSWERED) return;
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      throw fault(path, line, col, 'a question is not answered yet', 'write the answer in place of the ?');
    },
  });
  const parsed = CONFIG.safeParse(document.toJS());
  if (!parsed.success) throw schemaFault(path, document, lines, parsed.error.issues[0]);
  return configOf(path, parsed.data);
}

function configOf(path: string, config: z.infer<typeof CONFIG>): StudyConfig {
  const folder = dirname(path);
  const decisions = new Map(
    config.inputs.map(
      ({ file, header, date_order, followup_months, return_event, ...rest }): [string, FileDecisions] => {
        const inside = relative('.', normalize(file));
        if (isAbsolute(file) || inside.startsWith('..')) {
          throw new UserError(
            EXIT.usage,
            `${path}: the input ${file} lies outside the folder of this file`,
            'a study is read from its own folder, so that it can be moved as a whole',
            'copy the file beside ctg.yaml',
          );
        }
        const own = {
          ...rest,
          ...(header ? { headerLines: header } : {}),
          ...(date_order ? { dateOrder: date_order } : {}),
          ...(followup_months ? { followup: followup_months } : {}),
          ...(return_event ? { returnEvent: return_event } : {}),
          ...(config.country && !rest.country ? { country: config.country } : {}),
          labels: { ...config.labels, ...rest.labels },
        };
        return [printed(join(folder, file)), withoutUndefined(own) as FileDecisions];
      },
    ),
  );
  return {
    files: config.inputs.map(({ file }) => join(folder, file)),
    ...(config.country ? { country: config.country } : {}),
    limits: (config.thresholds ?? {}) as StudyConfig['limits'],
    ...(config.suppress ? { suppressBelow: config.suppress.threshold } : {}),
    decisionsOf: (file) => decisions.get(file) ?? {},
    authors: editionIn(path, config),
  };
}

const printed = (path: string) => path.replaceAll('\\', '/').replace(/^\.\//, '');

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined));
}

function schemaFault(
  path: string,
  document: Document,
  lines: LineCounter,
  issue: z.core.$ZodIssue | undefined,
): UserError {
  const keys = issue?.path.map((key) => (typeof key === 'symbol' ? String(key) : key)) ?? [];
  const strange = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const node = document.getIn(strange === undefined ? keys : [...keys, strange], true);
  const range = isNode(node) ? node.range : undefined;
  const { line, col } = lines.linePos(range?.[0] ?? 0);
  if (strange !== undefined) {
    const known = keys.length === 0 ? Object.keys(CONFIG.shape) : (namesIn(keys) ?? Object.keys(INPUT.shape));
    return fault(path, line, col, `"${strange}" is no setting`, `perhaps "${closest(strange, known)}"`);
  }
  return fault(
    path,
    line,
    col,
    `${keys.join('.')}: ${issue?.message ?? 'cannot be read'}`,
    'mend the value at that place',
  );
}

function fault(path: string, line: number, column: number, what: string, todo: string): UserError {
  return new UserError(
    EXIT.usage,
    `${path}:${line}:${column}: ${what}`,
    'a configuration is used only when all of it can be read; nothing was analysed',
    todo,
  );
}
