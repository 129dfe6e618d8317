import type { TableCell as MarkdownCell, PhrasingContent, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { isSafeAddress } from '../document/link.js';
import type { ChartModel, Report, TableCell, TableModel } from '../document/model.js';
import { paragraph } from '../document/parse.js';

/** The report as Markdown for a forge; charts are links to files beside it, named by `chartFile`. */
export function toMarkdownText(report: Report, chartFile: (chart: ChartModel) => string): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: report.title }] },
    ...(report.subtitle ? [paragraph(report.subtitle)] : []),
    ...plain(report.cover, chartFile),
    ...report.chapters.flatMap((chapter): RootContent[] => [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: chapter.title }] },
      ...plain(chapter.content, chartFile),
    ]),
  ];
  return toMarkdown(
    { type: 'root', children },
    { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], bullet: '-', emphasis: '_', rule: '-' },
  );
}

function plain(nodes: readonly RootContent[], chartFile: (chart: ChartModel) => string): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'reportTable') return tableNodes(node.table);
    if (node.type === 'reportChart') return chartNodes(node.chart, chartFile);
    if ('children' in node) {
      return [{ ...node, children: plain(node.children as RootContent[], chartFile) } as RootContent];
    }
    return [node];
  });
}

function chartNodes(chart: ChartModel, chartFile: (chart: ChartModel) => string): RootContent[] {
  return [
    { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: chart.title }] }] },
    { type: 'paragraph', children: [{ type: 'image', url: chartFile(chart), alt: chart.description }] },
    ...(chart.table ? tableNodes(chart.table) : []),
  ];
}

function tableNodes(table: TableModel): RootContent[] {
  const head: MarkdownCell[] = table.columns.map(({ label }) => cell([{ type: 'text', value: label }]));
  const node: Table = {
    type: 'table',
    align: table.columns.map(({ align }) => align),
    children: [
      { type: 'tableRow', children: head },
      ...table.rows.map((row) => ({
        type: 'tableRow' as const,
        children: row.map((item) => cell(phrasing(item))),
      })),
    ],
  };
  return [
    { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: table.caption }] }] },
    node,
    ...(table.notes ?? []).map((note) => ({
      type: 'paragraph' as const,
      children: [{ type: 'emphasis' as const, children: [{ type: 'text' as const, value: note }] }],
    })),
  ];
}

function cell(children: PhrasingContent[]): MarkdownCell {
  return { type: 'tableCell', children };
}

function phrasing(item: TableCell): PhrasingContent[] {
  const value = (text: string) => text.replace(/\s+/g, ' ').trim();
  if (typeof item === 'string') return [{ type: 'text', value: value(item) }];
  if (!isSafeAddress(item.href) || item.href.startsWith('#'))
    return [{ type: 'text', value: value(item.text) }];
  return [{ type: 'link', url: item.href, children: [{ type: 'text', value: value(item.text) }] }];
}
