import { type Problem, problem } from '../model/problem.js';
import type { ReadDecisions, ReadHelp, TableRow } from '../model/table.js';
import { type ReadResult, tableOf } from './table-of-rows.js';

/** Whether a path names a workbook. */
export const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);

/** A sheet as the package gives it. */
interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

/**
 * Reads one sheet of a workbook into text cells; from there on it is a table like any other. The package that opens
 * workbooks is optional and loaded only here.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  help: ReadHelp,
  decisions: ReadDecisions = {},
): Promise<ReadResult> {
  const open = await packageOrNothing();
  if (!open) return { problems: [problem('workbook-package-missing', { file })] };
  let sheets: readonly Sheet[];
  try {
    sheets = (await open(Buffer.from(bytes))) as readonly Sheet[];
  } catch {
    return { problems: [problem('file-not-text', { file }, { kind: 'damaged xlsx' })] };
  }
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => textOf(cell) !== '')));
  const chosen = choose(sheets, filled, decisions.sheet);
  if (!chosen) {
    const names = sheets.map(({ sheet }) => sheet).join(', ');
    return filled.length === 0
      ? { problems: [problem('file-empty', { file })] }
      : { problems: [problem('sheet-not-chosen', { file }, { sheets: names })] };
  }
  const problems: Problem[] = [];
  const rows = chosen.data.map((cells, index): TableRow => ({ line: index + 1, cells: cells.map(textOf) }));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const even = rows.map(({ line, cells }) => ({
    line,
    cells: [...cells, ...Array.from({ length: width - cells.length }, () => '')],
  }));
  return tableOf(
    { rows: even, faulty: [] },
    {
      file,
      bytes,
      encoding: 'xlsx',
      dialect: { delimiter: '', quote: null, escape: null },
      problems,
      help,
      decisions,
    },
  );
}

/** The sheet that the user names; else the only one with something in it. Among several nothing is chosen. */
function choose(sheets: readonly Sheet[], filled: readonly Sheet[], named?: string): Sheet | undefined {
  if (named !== undefined)
    return (
      sheets.find(({ sheet }) => sheet === named) ??
      (/^\d+$/.test(named) ? sheets[Number(named) - 1] : undefined)
    );
  return filled.length === 1 ? filled[0] : undefined;
}

/** A cell as it would stand in a CSV: dates in ISO form, numbers with a decimal point. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
  }
  return String(value);
}

async function packageOrNothing(): Promise<((input: Buffer) => Promise<unknown>) | undefined> {
  try {
    const { default: open } = await import('read-excel-file/node');
    return open;
  } catch {
    return undefined;
  }
}
