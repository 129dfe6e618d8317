import { readFile } from 'node:fs/promises';
import type { Baseline } from '../index.js';
import { EXIT, UserError } from './exit.js';

/**
 * Loads and checks a baseline; `undefined` when there is no such file.
 * @throws UserError when it cannot be read or is not as the schema says
 */
export async function readBaseline(path: string): Promise<Baseline | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return undefined;
    throw fault(path, thrown);
  }
  const { parseBaseline } = await import('../model/baseline-schema.js');
  try {
    return parseBaseline(text);
  } catch (thrown) {
    throw fault(path, thrown);
  }
}

/**
 * Loads a baseline that must be there.
 * @throws UserError when it is absent, cannot be read or is not as the schema says
 */
export async function loadBaseline(path: string): Promise<Baseline> {
  const baseline = await readBaseline(path);
  if (baseline) return baseline;
  throw new UserError(
    EXIT.usage,
    `there is no baseline ${path}`,
    'a gate that is held against nothing would pass whatever moves',
    `ctg baseline STUDY.json --out ${path} --by NAME --why TEXT`,
  );
}

function fault(path: string, thrown: unknown): UserError {
  return new UserError(
    EXIT.data,
    `${path} is not a baseline`,
    thrown instanceof Error ? thrown.message : String(thrown),
    'make it with ctg baseline STUDY.json',
  );
}

/**
 * A baseline as text: one figure, one problem and one finding a line, so that what an acceptance changes can be read
 * in a diff.
 */
export function baselineText(baseline: Baseline): string {
  const { studies, accepted, ...head } = baseline;
  const list = (items: readonly unknown[], indent: string) =>
    items.length === 0
      ? '[]'
      : `[\n${items.map((item) => `${indent}  ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`;
  const fields = (entries: readonly (readonly [string, string])[], indent: string) =>
    `{\n${entries.map(([name, text]) => `${indent}  ${JSON.stringify(name)}: ${text}`).join(',\n')}\n${indent}}`;
  const states = studies.map((study) =>
    fields(
      Object.entries(study).map(([name, value]) => [
        name,
        Array.isArray(value) ? list(value, '      ') : JSON.stringify(value),
      ]),
      '    ',
    ),
  );
  const entries: (readonly [string, string])[] = [
    ...Object.entries(head).map(([name, value]) => [name, JSON.stringify(value)] as const),
    ['accepted', list(accepted, '  ')],
    ['studies', `[\n    ${states.join(',\n    ')}\n  ]`],
  ];
  return `${fields(entries, '')}\n`;
}
