import type { PhrasingContent, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { isSafeAddress } from '../document/link.js';
import type {
  ChartModel,
  EvidenceEntry,
  EvidenceGroup,
  Report,
  TableCell,
  TableModel,
} from '../document/model.js';
import { paragraph } from '../document/parse.js';

declare module 'mdast' {
  interface ReportNote extends Node {
    type: 'reportNote';
    number: number;
  }
  interface ReportNotes extends Node {
    type: 'reportNotes';
    entries: readonly EvidenceEntry[];
  }
  interface RootContentMap {
    reportNote: ReportNote;
    reportNotes: ReportNotes;
  }
  interface PhrasingContentMap {
    reportNote: ReportNote;
  }
}

/**
 * The report as Markdown for a forge; charts are links to files beside it, named by `chartFile`. A figure has a
 * footnote that says what it rests on: forges make links of footnotes, and as plain text they can be found by number.
 */
export function toMarkdownText(report: Report, chartFile: (chart: ChartModel) => string): string {
  const writer = new MarkdownWriter(report, chartFile);
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: report.title }] },
    ...banner(report),
    ...(report.subtitle ? [paragraph(report.subtitle)] : []),
    ...writer.nodes(report.cover),
    ...report.chapters.flatMap((chapter): RootContent[] => [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: chapter.title }] },
      ...banner(report),
      ...writer.nodes(chapter.content),
    ]),
  ];
  return toMarkdown(
    { type: 'root', children },
    {
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      handlers: {
        reportTable: (node: { table: TableModel }) => writer.table(node.table),
        reportNote: ({ number }: { number: number }) => noteMark(number),
        reportNotes: ({ entries }: { entries: readonly EvidenceEntry[] }) => entries.map(noteText).join('\n'),
      },
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

class MarkdownWriter {
  constructor(
    private readonly report: Report,
    private readonly chartFile: (chart: ChartModel) => string,
  ) {}

  /** The report's own nodes as nodes that Markdown has. */
  nodes(nodes: readonly RootContent[]): RootContent[] {
    return nodes.flatMap((node): RootContent[] => {
      if (node.type === 'reportTable') return this.#tableNodes(node.table);
      if (node.type === 'reportChart') return this.#chartNodes(node.chart);
      if (node.type === 'reportEvidence') return this.report.evidence.flatMap(evidenceNodes);
      if (node.type === 'text') return this.#inline(node.value);
      // A forge makes a heading's address of its text, which a footnote would change.
      if (node.type === 'heading')
        return [{ ...node, children: withoutNotes(this.nodes(node.children)) as PhrasingContent[] }];
      if ('children' in node) {
        const children = this.nodes(node.children as RootContent[]);
        // A forge gives only headings an address of their own; a mark that leads nowhere is only a mark.
        if (node.type === 'link' && node.url.startsWith('#')) return withoutNotes(children);
        return [
          { ...node, children: node.type === 'link' ? withoutNotes(children) : children } as RootContent,
        ];
      }
      return [node];
    });
  }

  /**
   * A table of the report as a table of GitHub's Markdown. Its cells hold one line of text or one link and nothing
   * else, lines of a cell standing in rows below one another, so that escaping every sign that could mean something there is enough, and many times faster than asking
   * for each sign what it would mean.
   */
  table({ columns, rows }: TableModel): string {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
    return [
      line(columns.map(({ label }) => escaped(label))),
      line(rule),
      ...rows.flatMap(rowsOf).map((row) => line(row.map((cell) => this.#cell(cell)))),
    ].join('\n');
  }

  #cell(item: TableCell): string {
    const text = this.report.figures
      .parts(typeof item === 'string' ? item : item.text)
      .map((part) => `${escapedInside(part.text)}${part.entry ? noteMark(part.entry.number) : ''}`)
      .join('')
      .trim();
    const isLink = typeof item !== 'string' && 'href' in item && isSafeAddress(item.href);
    return isLink && !item.href.startsWith('#')
      ? `[${text}](<${item.href.replace(/[<>|\\]/g, encodeURIComponent)}>)`
      : text;
  }

  #chartNodes(chart: ChartModel): RootContent[] {
    return [
      bold(this.#inline(chart.message)),
      paragraph(chart.title),
      {
        type: 'paragraph',
        children: [{ type: 'image', url: this.chartFile(chart), alt: chart.description }],
      },
      ...(chart.table ? this.#tableNodes(chart.table) : []),
    ];
  }

  #tableNodes(table: TableModel): RootContent[] {
    return [
      bold(this.#inline(table.caption)),
      { type: 'reportTable', table },
      ...(table.notes ?? []).map((note) => ({
        type: 'paragraph' as const,
        children: [{ type: 'emphasis' as const, children: this.#inline(note) }],
      })),
    ];
  }

  /** A text with a footnote after each of its figures. */
  #inline(text: string): PhrasingContent[] {
    return this.report.figures
      .parts(text)
      .flatMap(({ text: value, entry }): PhrasingContent[] => [
        { type: 'text', value },
        ...(entry ? [{ type: 'reportNote' as const, number: entry.number }] : []),
      ]);
  }
}

/** A cell of lines takes a row for each of them, beside which the other cells are empty. */
function rowsOf(row: readonly TableCell[]): TableCell[][] {
  const columns = row.map((cell) =>
    typeof cell !== 'string' && 'lines' in cell ? cell.lines.map(({ text }) => text) : [cell],
  );
  const height = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) => columns.map((cells) => cells[index] ?? ''));
}

const bold = (children: PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'strong', children }],
});

const withoutNotes = (nodes: readonly RootContent[]) => nodes.filter(({ type }) => type !== 'reportNote');

function evidenceNodes({ title, how, entries }: EvidenceGroup): RootContent[] {
  return [
    { type: 'heading', depth: 3, children: [{ type: 'text', value: title }] },
    paragraph(how),
    { type: 'reportNotes', entries },
  ];
}

const noteMark = (number: number) => `[^${number}]`;

function noteText({ number, title, value, lines }: EvidenceEntry): string {
  const said = lines.map(({ label, items }) => `${label}: ${items.join('; ')}`);
  return `${noteMark(number)}: ${[`${title}: ${value}`, ...said].map(escaped).map(asSentence).join(' ')}`;
}

const asSentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

const escaped = (text: string) => escapedInside(text).trim();

/** Every sign of a text stands for itself, its blanks at the ends are kept. */
function escapedInside(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').replace(/[\\`*_{}[\]<>|~&!#]/g, '\\$&');
}
