import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { isSafeAddress } from '../document/link.js';
import type { ChartModel, Report, TableCell, TableModel } from '../document/model.js';
import { paragraph } from '../document/parse.js';

/** The report as Markdown for a forge; charts are links to files beside it, named by `chartFile`. */
export function toMarkdownText(report: Report, chartFile: (chart: ChartModel) => string): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: report.title }] },
    ...banner(report),
    ...(report.subtitle ? [paragraph(report.subtitle)] : []),
    ...plain(report.cover, chartFile),
    ...report.chapters.flatMap((chapter): RootContent[] => [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: chapter.title }] },
      ...banner(report),
      ...plain(chapter.content, chartFile),
    ]),
  ];
  return toMarkdown(
    { type: 'root', children },
    {
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      handlers: { reportTable: (node: { table: TableModel }) => tableText(node.table) },
      bullet: '-',
      emphasis: '_',
      rule: '-',
    },
  );
}

/** What every page must say, at the head of every chapter. */
function banner(report: Report): RootContent[] {
  if (report.banner === undefined) return [];
  return [
    { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: report.banner }] }] },
  ];
}

function plain(nodes: readonly RootContent[], chartFile: (chart: ChartModel) => string): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'reportTable') return tableNodes(node.table);
    if (node.type === 'reportChart') return chartNodes(node.chart, chartFile);
    if ('children' in node) {
      // A forge gives only headings an address of their own; a mark that leads nowhere is only a mark.
      if (node.type === 'link' && node.url.startsWith('#')) return plain(node.children, chartFile);
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
  return [
    { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: table.caption }] }] },
    { type: 'reportTable', table },
    ...(table.notes ?? []).map((note) => ({
      type: 'paragraph' as const,
      children: [{ type: 'emphasis' as const, children: [{ type: 'text' as const, value: note }] }],
    })),
  ];
}

/**
 * A table of the report as a table of GitHub's Markdown. Its cells hold one line of text or one link and nothing else,
 * so that escaping every sign that could mean something there is enough, and many times faster than asking for each
 * sign what it would mean.
 */
function tableText({ columns, rows }: TableModel): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  return [
    line(columns.map(({ label }) => cellText(label))),
    line(rule),
    ...rows.map((row) => line(row.map(cellText))),
  ].join('\n');
}

function cellText(item: TableCell): string {
  if (typeof item === 'string') return escaped(item);
  if ('anchor' in item || 'lines' in item) return escaped(item.text);
  const isLink = isSafeAddress(item.href) && !item.href.startsWith('#');
  return isLink
    ? `[${escaped(item.text)}](<${item.href.replace(/[<>|\\]/g, encodeURIComponent)}>)`
    : escaped(item.text);
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~&!#]/g, '\\$&');
}
