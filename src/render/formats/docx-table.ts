import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { TableCell as Cell, TableModel } from '../document/model.js';
import type { DocxText } from './docx-text.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'D5DADE' };
const BORDERS = {
  top: NONE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
  bottom: RULE,
  insideHorizontal: RULE,
};

/** A table of Word's own: its head is said again on every page, and no row is cut. */
export function tableBlocks(table: TableModel, text: DocxText): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: text.inline(table.caption) }),
    gridOf(
      table.columns.map(({ label, align }) => ({ align, children: [text.plain(label, { bold: true })] })),
      table.rows.map((cells) =>
        cells.map((cell, column) => ({
          align: table.columns[column]?.align ?? 'left',
          children: cellChildren(cell, text),
        })),
      ),
      table.columns.map(({ label }, column) =>
        roomOf([label, ...table.rows.map((cells) => text.read(textOf(cells[column] ?? '')))]),
      ),
    ),
    ...(table.notes ?? []).map((note) => new Paragraph({ style: 'Note', children: text.inline(note) })),
    new Paragraph({ style: 'Note', children: [] }),
  ];
}

interface GridCell {
  readonly align: 'left' | 'right';
  readonly children: readonly ParagraphChild[];
}

/** Of an A4 page between its margins, in twentieths of a point. */
const PAGE_WIDTH = 9646;

/** How much of a page a column asks for: its longest text, but long texts may break, and its longest word may not. */
function roomOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.map(({ length }) => length));
  const word = Math.max(...texts.flatMap((text) => text.split(/[\s/]+/).map(({ length }) => length)));
  return Math.max(4, Math.min(longest, 36), Math.min(word, 24));
}

/**
 * Rows below a head.
 * @param room that each column asks for, in letters
 */
export function gridOf(
  head: readonly GridCell[],
  rows: readonly (readonly GridCell[])[],
  room: readonly number[],
): Table {
  const all = room.reduce((sum, one) => sum + one, 0);
  return new Table({
    columnWidths: room.map((one) => Math.floor((PAGE_WIDTH * one) / all)),
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BORDERS,
    margins: { top: 40, bottom: 40, right: 80, left: 0 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map(gridCell) }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(gridCell) })),
    ],
  });
}

function gridCell({ align, children }: GridCell): TableCell {
  return new TableCell({
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [...children],
      }),
    ],
  });
}

const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text);

function cellChildren(cell: Cell, text: DocxText): ParagraphChild[] {
  if (typeof cell === 'string') return text.inline(cell);
  if ('anchor' in cell) return [text.marked(cell.anchor, text.inline(cell.text))];
  if ('lines' in cell)
    return cell.lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
      ...text.inline(line.text),
    ]);
  return text.address(cell.href, text.read(cell.text));
}
