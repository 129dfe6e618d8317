import type { ComparisonView, Words } from '../../index.js';
import { chalk } from '../colour.js';
import type { Terminal } from '../terminal.js';
import { textTable, wrap } from './text-table.js';

/** A table of more columns does not fit a terminal, and is printed row by row. */
const MOST_COLUMNS = 5;
/** More rows of one table are left to the files. */
const MOST_ROWS = 12;

type Table = ComparisonView['parts'][number]['tables'][number];

/** A comparison for a person: the same words and tables as on its page, the long ones cut. */
export function printComparison(view: ComparisonView, words: Words, terminal: Terminal): void {
  terminal.out(`${chalk.bold(view.title)}\n`);
  if (view.synthetic) terminal.out(`${chalk.yellow(words.label('synthetic-data'))}\n`);
  for (const text of view.lead) printText(text, '', terminal);
  for (const { title, paragraphs, tables } of view.parts) {
    terminal.out(`\n${chalk.bold(title)}\n`);
    for (const text of paragraphs) printText(text, '  ', terminal);
    for (const table of tables) printTable(table, words, terminal);
  }
}

function printText(text: string, indent: string, terminal: Terminal): void {
  for (const line of wrap(`${indent}${text}`, terminal.width)) terminal.out(`${line}\n`);
}

function printTable(table: Table, words: Words, terminal: Terminal): void {
  const rows = table.rows.slice(0, MOST_ROWS).map((row) => row.map(cellText));
  const labels = table.columns.map(({ label }) => label);
  terminal.out(`\n  ${chalk.dim(table.caption)}\n`);
  if (labels.length > MOST_COLUMNS) printRecords(labels, rows, terminal);
  else {
    const right = table.columns.flatMap(({ align }, index) => (align === 'right' ? [index] : []));
    const indented = [labels.map((label) => chalk.dim(label)), ...rows].map(([first = '', ...rest]) => [
      `  ${first}`,
      ...rest,
    ]);
    terminal.out(textTable(indented, terminal.width, right));
  }
  const left = table.rows.length - rows.length;
  if (left > 0) terminal.out(`  ${chalk.dim(words.label('left-out', { n: left }))}\n`);
  for (const note of table.notes ?? []) printText(note, '  ', terminal);
}

/** Each row as a heading with its cells below it, by name. */
function printRecords(
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  terminal: Terminal,
): void {
  for (const [first = '', ...rest] of rows) {
    printText(first, '  ', terminal);
    const cells = rest.flatMap((cell, index) =>
      cell === '' ? [] : [[`    ${labels[index + 1] ?? ''}`, cell]],
    );
    terminal.out(textTable(cells, terminal.width));
  }
}

function cellText(cell: Table['rows'][number][number]): string {
  return typeof cell === 'string' ? cell : cell.text;
}
