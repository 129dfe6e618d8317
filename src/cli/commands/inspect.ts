import { type FileDecisions, type Inspection, inspect, type Language, wordsFor } from '../../index.js';
import { EXIT, type ExitCode } from '../exit.js';
import { languagesOf } from '../options.js';
import { decisionsOf, type ReadingFlags } from '../reading-flags.js';
import type { Terminal } from '../terminal.js';

export interface InspectFlags extends ReadingFlags {
  readonly country?: string;
  readonly lang: string;
  readonly rows?: true;
  readonly json?: true;
}

/** Stands in the place of names and identity numbers. */
const WITHHELD = '[personal data withheld]';

/** `ctg inspect`: how one file is read, and why; nothing is written. */
export async function inspectCommand(
  path: string,
  flags: InspectFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const [language] = languagesOf(flags.lang);
  const decisions: FileDecisions = decisionsOf(flags);
  const today = new Date().toISOString().slice(0, 10);
  const { inspection, table } = await inspect(path, today, decisions);
  if (flags.rows && table) {
    const personal = new Set(
      inspection.columns.flatMap(({ type, position }) => (type === 'personal' ? [position - 1] : [])),
    );
    const hidden = (cells: readonly string[]) =>
      cells.map((cell, index) => (personal.has(index) && cell.trim() !== '' ? WITHHELD : cell));
    const rows = table.rows.map(({ cells }) => hidden(cells));
    terminal.out(`${JSON.stringify({ header: table.header, rows })}\n`);
  } else if (flags.json) {
    terminal.out(`${JSON.stringify(inspection, undefined, 2)}\n`);
  } else {
    await print(inspection, language ?? 'en', terminal);
  }
  return exitOf(inspection);
}

/** A file that cannot be read ends with 3; one that only waits for a word does not. */
function exitOf({ table, needs, problems, encoding }: Inspection): ExitCode {
  if (encoding === null) return EXIT.data;
  if (table !== null || needs.length > 0) return EXIT.fine;
  return problems.some(({ level }) => level === 'error') ? EXIT.data : EXIT.fine;
}

async function print(inspection: Inspection, language: Language, terminal: Terminal): Promise<void> {
  const [words, { printInspection }] = await Promise.all([
    wordsFor(language),
    import('../reporters/inspection.js'),
  ]);
  printInspection(inspection, words, terminal);
}
