/** What both ways of beginning a study share: a folder of its own, and a draft beside files that lie somewhere. */
import { basename } from 'node:path';
import { type FileDecisions, type Inspection, inspect } from '../index.js';
import { EXIT, UserError } from './exit.js';
import { FORMATS } from './formats.js';
import { asOfOf, choices, languagesOf } from './options.js';
import type { ReadingFlags } from './reading-flags.js';
import type { Terminal } from './terminal.js';

export interface InitFlags extends ReadingFlags {
  readonly country?: string;
  readonly out?: string;
  readonly force?: true;
  readonly from?: readonly string[];
  readonly lang?: string;
  readonly format?: string;
  readonly asOf?: string;
  readonly workflow: boolean;
}

/** What the flags say of the reports, as ctg.yaml says it. */
export function reportsOf({ lang, format, asOf }: InitFlags): Readonly<Record<string, unknown>> {
  if (asOf !== undefined) asOfOf(asOf);
  return {
    ...(asOf === undefined ? {} : { as_of: asOf }),
    ...(lang === undefined ? {} : { languages: languagesOf(lang) }),
    ...(format === undefined ? {} : { formats: choices('--format', format, FORMATS) }),
  };
}

/**
 * How each file is read, of those that can be.
 * @throws UserError when none can
 */
export async function readableAmong(
  files: readonly string[],
  decisions: FileDecisions,
): Promise<Inspection[]> {
  const today = new Date().toISOString().slice(0, 10);
  const inspections: Inspection[] = [];
  for (const file of files) inspections.push((await inspect(file, today, decisions)).inspection);
  const readable = inspections.filter(({ encoding }) => encoding !== null);
  if (readable.length > 0) return readable;
  throw new UserError(
    EXIT.data,
    'none of these files can be read as a table',
    inspections.flatMap(({ problems }) => problems.map(({ code }) => code)).join(', ') || 'no file was found',
    'ctg inspect FILE says more',
  );
}

/** What a draft leaves to a person. */
export function tellQuestions(inspections: readonly Inspection[], terminal: Terminal): void {
  const asked = inspections.flatMap(({ file, needs }) => needs.map((need) => `${basename(file)}: ${need}`));
  for (const ask of asked) terminal.error(`  only you can say: ${ask}\n`);
}
