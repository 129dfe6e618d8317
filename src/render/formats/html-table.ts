import type { Element, ElementContent } from 'hast';
import { anchorOf, isSafeAddress } from '../document/link.js';
import type { FigureIndex, TableCell, TableModel } from '../document/model.js';
import { element, inline, text } from './html-nodes.js';

/** What stands in a cell that has nothing to say. */
const NOTHING = /^(?:—|-|)$/;

/** A table as HTML; cells carry the value by which a browser with scripting sorts them. */
export function tableElement(table: TableModel, figures: FigureIndex): Element {
  const id = `table-${anchorOf(table.id)}`;
  const values = sortValues(table, figures);
  const caption = element('caption', { id: `${id}-caption` }, inline(figures, table.caption));
  const head = element('thead', {}, [
    element(
      'tr',
      {},
      table.columns.map(({ label, align }) => headCell('col', aligned(align), [text(label)])),
    ),
  ]);
  const body = element(
    'tbody',
    {},
    table.rows.map((cells, index) => row(table, cells, values[index] ?? [], figures)),
  );
  const frame = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabelledBy: [`${id}-caption`] };
  return element('div', { className: ['table'] }, [
    // Wide tables scroll inside their own frame, which the keyboard must reach.
    element('div', frame, [element('table', { id }, [caption, head, body])]),
    ...(table.notes ?? []).map((note) => element('p', { className: ['note'] }, inline(figures, note))),
  ]);
}

function row(
  table: TableModel,
  cells: readonly TableCell[],
  values: readonly (number | undefined)[],
  figures: FigureIndex,
): Element {
  return element(
    'tr',
    {},
    cells.map((item, index) => {
      const value = values[index];
      const properties = {
        ...aligned(table.columns[index]?.align ?? 'left'),
        ...(value === undefined ? {} : { 'data-value': String(value) }),
      };
      const content = cellContent(item, figures);
      // The first cell names its row, so that a screen reader can say which row a number stands in.
      return index === 0 ? headCell('row', properties, content) : element('td', properties, content);
    }),
  );
}

/** A column is sorted by value when each of its cells has one or says nothing; else by its words. */
function sortValues(
  { columns, rows }: TableModel,
  figures: FigureIndex,
): (readonly (number | undefined)[])[] {
  const found = rows.map((cells) =>
    cells.map((item, column) => figures.sortValue(textOf(item), columns[column]?.align === 'right')),
  );
  const isEmpty = (item: TableCell) => NOTHING.test(textOf(item)) || /^n\/[ad]$/i.test(textOf(item));
  const whole = columns.map((_, column) =>
    rows.every((cells, index) => {
      const item = cells[column];
      return item === undefined || isEmpty(item) || found[index]?.[column] !== undefined;
    }),
  );
  return found.map((values) => values.map((value, column) => (whole[column] ? value : undefined)));
}

const textOf = (item: TableCell) => (typeof item === 'string' ? item : item.text);

function headCell(
  scope: 'col' | 'row',
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return element('th', { scope, ...properties }, children);
}

const aligned = (align: 'left' | 'right') => (align === 'right' ? { className: ['number'] } : {});

function cellContent(item: TableCell, figures: FigureIndex): ElementContent[] {
  if (typeof item === 'string') return inline(figures, item);
  if ('anchor' in item) return [element('span', { id: item.anchor }, inline(figures, item.text))];
  if ('lines' in item) {
    const lines = item.lines.map(({ text: line, mark }) =>
      element('li', mark ? { className: [`mark-${mark}`] } : {}, inline(figures, line)),
    );
    return [element('ul', { className: ['lines'] }, lines)];
  }
  if (!isSafeAddress(item.href)) return inline(figures, item.text);
  return [element('a', { href: item.href }, [text(item.text)])];
}
