import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { anchorOf, isSafeAddress } from '../document/link.js';
import type { Chapter, ChartModel, Report, TableCell, TableModel } from '../document/model.js';

/** Gives the base64 SHA-256 of a text, for the page's security policy. */
export type Fingerprint = (text: string) => string;

/**
 * The report as one HTML page: style and drawings inside, no script, nothing fetched. The security policy allows
 * exactly that, so that even markup which slipped through could do nothing.
 */
export function toHtmlText(report: Report, style: string, fingerprint: Fingerprint): string {
  const css = `${style}${report.banner ? runningHead(report.banner) : ''}`.replaceAll('</', '<\\/');
  const policy = `default-src 'none'; style-src 'sha256-${fingerprint(css)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const page: HastRoot = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: report.language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'generator', content: 'ctg' }),
          h('title', report.title),
          h('style', css),
        ]),
        h('body', [
          h('a', { className: ['skip'], href: '#content' }, report.skipLabel),
          ...(report.banner ? [h('p', { className: ['banner'], role: 'note' }, report.banner)] : []),
          h('header', { className: ['cover'] }, [
            h('h1', report.title),
            ...(report.subtitle ? [h('p', { className: ['subtitle'] }, report.subtitle)] : []),
            ...content(report, report.cover),
          ]),
          contents(report),
          h(
            'main',
            { id: 'content' },
            report.chapters.map((chapter) => section(report, chapter)),
          ),
        ]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}

/** What every printed page says above its text: in the margin, where nothing of the report can hide it. */
function runningHead(text: string): string {
  const quoted = JSON.stringify(text).replaceAll('\\n', ' ');
  return `\n@media print { @page { @top-center { content: ${quoted}; font: bold 9pt sans-serif; color: #5c1010; } } }\n`;
}

function contents(report: Report): Element {
  const link = ({ id, title }: Chapter) => h('li', h('a', { href: `#${id}` }, title));
  return h('nav', { className: ['contents'], ariaLabel: report.contentsLabel }, [
    h('h2', report.contentsLabel),
    h('ol', report.chapters.map(link)),
  ]);
}

function section(report: Report, chapter: Chapter): Element {
  const className = [
    'chapter',
    ...(chapter.appendix ? ['appendix'] : []),
    ...(chapter.empty ? ['empty'] : []),
  ];
  return h('section', { id: chapter.id, className, ariaLabelledBy: `${chapter.id}-heading` }, [
    h('h2', { id: `${chapter.id}-heading` }, chapter.title),
    ...content(report, chapter.content),
  ]);
}

function content(report: Report, nodes: readonly RootContent[]): ElementContent[] {
  const tree = toHast(
    { type: 'root', children: [...nodes] },
    {
      handlers: {
        reportTable: (_state: unknown, node: { table: TableModel }) => tableElement(node.table),
        reportChart: (_state: unknown, node: { chart: ChartModel }) => chartElement(report, node.chart),
      },
    },
  );
  return tree.type === 'root' ? (tree.children as ElementContent[]) : [tree as ElementContent];
}

function chartElement(report: Report, chart: ChartModel): Element {
  return h('figure', { id: `chart-${chart.id}`, className: ['chart'] }, [
    h('figcaption', chart.title),
    chart.svg,
    ...(chart.table
      ? [h('details', { open: true }, [h('summary', report.dataTableLabel), tableElement(chart.table)])]
      : []),
  ]);
}

function tableElement(table: TableModel): Element {
  const id = `table-${anchorOf(table.id)}`;
  const caption = element('caption', { id: `${id}-caption` }, [text(table.caption)]);
  const head = element('thead', {}, [
    element(
      'tr',
      {},
      table.columns.map(({ label, align }) => headCell('col', align, [text(label)])),
    ),
  ]);
  const body = element(
    'tbody',
    {},
    table.rows.map((cells) => row(table, cells)),
  );
  const frame = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabelledBy: [`${id}-caption`] };
  return element('div', { className: ['table'] }, [
    // Wide tables scroll inside their own frame, which the keyboard must reach.
    element('div', frame, [element('table', { id }, [caption, head, body])]),
    ...(table.notes ?? []).map((note) => element('p', { className: ['note'] }, [text(note)])),
  ]);
}

function row(table: TableModel, cells: readonly TableCell[]): Element {
  return element(
    'tr',
    {},
    cells.map((item, index) => {
      const align = table.columns[index]?.align ?? 'left';
      // The first cell names its row, so that a screen reader can say which row a number stands in.
      return index === 0
        ? headCell('row', align, cellContent(item))
        : element('td', aligned(align), cellContent(item));
    }),
  );
}

function headCell(scope: 'col' | 'row', align: 'left' | 'right', children: ElementContent[]): Element {
  return element('th', { scope, ...aligned(align) }, children);
}

const aligned = (align: 'left' | 'right') => (align === 'right' ? { className: ['number'] } : {});
const text = (value: string): ElementContent => ({ type: 'text', value });

/** A node as it is: tables have thousands, and reading a selector for each takes longer than writing the page. */
function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function cellContent(item: TableCell): ElementContent[] {
  if (typeof item === 'string') return [text(item)];
  if ('anchor' in item) return [element('span', { id: item.anchor }, [text(item.text)])];
  if ('lines' in item) {
    const lines = item.lines.map(({ text: line, mark }) =>
      element('li', mark ? { className: [`mark-${mark}`] } : {}, [text(line)]),
    );
    return [element('ul', { className: ['lines'] }, lines)];
  }
  if (!isSafeAddress(item.href)) return [text(item.text)];
  return [element('a', { href: item.href }, [text(item.text)])];
}
