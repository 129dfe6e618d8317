import { HeadingLevel, ImageRun, Paragraph, type Table } from 'docx';
import type { ListItem, RootContent } from 'mdast';
import { drawingOf } from '../document/charts.js';
import type { ChartModel, EvidenceGroup, Report } from '../document/model.js';
import { readable } from './docx-package.js';
import { gridOf, tableBlocks } from './docx-table.js';
import type { DocxText } from './docx-text.js';

export type Block = Paragraph | Table;

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Turns the content of chapters into what Word calls paragraphs and tables. */
export class DocxBlocks {
  #pictures = 0;

  constructor(
    private readonly report: Report,
    private readonly text: DocxText,
    private readonly pictures: ReadonlyMap<string, Uint8Array>,
  ) {}

  of(nodes: readonly RootContent[]): Block[] {
    return nodes.flatMap((node): Block[] => {
      switch (node.type) {
        case 'reportTable':
          return tableBlocks(node.table, this.text);
        case 'reportChart':
          return this.#chart(node.chart);
        case 'reportEvidence':
          return this.report.evidence.flatMap((group) => this.#evidence(group));
        case 'heading':
          return [this.heading(node.depth, this.text.phrases(node.children))];
        case 'paragraph':
          return [new Paragraph({ children: this.text.phrases(node.children) })];
        case 'list':
          return node.children.flatMap((item) => this.#item(item, 0));
        case 'blockquote':
          return node.children.flatMap((child) => this.#quoted(child));
        case 'table':
          return [this.#table(node.children)];
        default:
          return 'children' in node ? this.of(node.children as RootContent[]) : [];
      }
    });
  }

  heading(depth: number, children: ReturnType<DocxText['phrases']>): Paragraph {
    return new Paragraph({ heading: HEADINGS[depth - 1] ?? HeadingLevel.HEADING_6, children });
  }

  #item({ children }: ListItem, level: number): Block[] {
    return children.flatMap((child): Block[] => {
      if (child.type === 'list') return child.children.flatMap((item) => this.#item(item, level + 1));
      if (child.type !== 'paragraph') return this.of([child]);
      return [new Paragraph({ bullet: { level }, children: this.text.phrases(child.children) })];
    });
  }

  /** What is quoted keeps its paragraphs and its points, set in. */
  #quoted(child: RootContent): Block[] {
    if (child.type === 'list')
      return child.children.flatMap(({ children }) =>
        children.flatMap((inner): Block[] =>
          'children' in inner && inner.type === 'paragraph'
            ? [
                new Paragraph({
                  style: 'Quote',
                  bullet: { level: 1 },
                  children: this.text.phrases(inner.children),
                }),
              ]
            : this.#quoted(inner),
        ),
      );
    if (child.type !== 'paragraph') return this.of([child]);
    return [new Paragraph({ style: 'Quote', children: this.text.phrases(child.children) })];
  }

  #table(rows: Extract<RootContent, { type: 'table' }>['children']): Table {
    const cells = rows.map(({ children }) =>
      children.map((cell) => ({ align: 'left' as const, children: this.text.phrases(cell.children) })),
    );
    const [head = []] = cells;
    return gridOf(
      head,
      cells.slice(1),
      head.map(() => 1),
    );
  }

  /** The drawing with what it shows in words; without a picture that every Word can show, its table stands for it. */
  #chart(chart: ChartModel): Block[] {
    const title = new Paragraph({
      style: 'Caption',
      keepNext: true,
      children: this.text.inline(chart.message),
    });
    const picture = this.pictures.get(chart.id);
    const shown = picture
      ? new Paragraph({ children: [this.#picture(chart, picture)] })
      : new Paragraph({
          style: 'Note',
          children: [this.text.plain(`${chart.description} ${this.report.page['chart-not-drawn']}`)],
        });
    const named = new Paragraph({ style: 'Note', keepNext: true, children: [this.text.plain(chart.title)] });
    return [title, named, shown, ...(chart.table ? tableBlocks(chart.table, this.text) : [])];
  }

  #picture(chart: ChartModel, png: Uint8Array): ImageRun {
    this.#pictures += 1;
    const { svg, width, height } = drawingOf(chart);
    return new ImageRun({
      type: 'svg',
      data: new TextEncoder().encode(svg),
      fallback: { type: 'png', data: png },
      transformation: { width, height },
      altText: {
        id: String(this.#pictures),
        name: readable(chart.id),
        title: readable(chart.title),
        description: readable(chart.description),
      },
    });
  }

  #evidence({ title, how, entries }: EvidenceGroup): Block[] {
    return [
      this.heading(2, [this.text.plain(title)]),
      new Paragraph({ style: 'Note', keepNext: true, children: [this.text.plain(how)] }),
      ...entries.flatMap(({ anchor, number, title: name, value, lines }) => [
        new Paragraph({
          style: 'Entry',
          keepNext: lines.length > 0,
          children: [
            this.text.marked(anchor, [
              this.text.plain(`${number}. ${name}: `),
              this.text.plain(value, { bold: true }),
            ]),
          ],
        }),
        ...lines.map(
          ({ label, items }) =>
            new Paragraph({
              style: 'EntryLine',
              children: [this.text.plain(`${label}: `, { bold: true }), this.text.plain(items.join('; '))],
            }),
        ),
      ]),
    ];
  }
}
