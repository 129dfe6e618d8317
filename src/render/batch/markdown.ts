import type { PhrasingContent, RootContent, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { SummaryView } from './view.js';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

/** The summary as Markdown, for the page of a job or a pull request. */
export function summaryMarkdown(view: SummaryView): string {
  const children: RootContent[] = [
    heading(1, view.title),
    paragraph(strong(view.verdict)),
    paragraph(text(view.counts)),
    ...(view.wrong.length > 0 ? [heading(2, view.heads.wrong)] : []),
    ...view.wrong.flatMap(({ name, status, entries }): RootContent[] => [
      heading(3, `${name}: ${status}`),
      ...(entries.length > 0 ? [listOf(entries)] : []),
    ]),
    heading(2, view.heads.studies),
    tableOf(
      view.columns,
      view.studies.map(({ name, country, status, sign, isWrong, problems, links }) => [
        [isWrong ? strong(name) : text(name)],
        [text(country)],
        [isWrong ? strong(`${sign} ${status}`) : text(`${sign} ${status}`)],
        [text(problems)],
        links.flatMap(({ text: label, href }, index): PhrasingContent[] => [
          ...(index > 0 ? [text(' · ')] : []),
          { type: 'link', url: href, children: [text(label)] },
        ]),
      ]),
    ),
    ...(view.figures.length > 0
      ? [
          heading(2, view.heads.figures),
          tableOf(
            view.figureColumns,
            view.figures.map((row) => row.map((cell) => [text(cell)])),
          ),
          paragraph(text(view.figuresNote)),
        ]
      : []),
    paragraph(text(view.foot)),
  ];
  return toMarkdown(
    { type: 'root', children },
    { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], bullet: '-', emphasis: '_', rule: '-' },
  );
}

function listOf(entries: SummaryView['wrong'][number]['entries']): RootContent {
  return {
    type: 'list',
    spread: false,
    children: entries.map(({ what, why, todo }) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [strong(what), { type: 'break' }, text(why), { type: 'break' }, text(`→ ${todo}`)],
        },
      ],
    })),
  };
}

function tableOf(columns: readonly string[], rows: readonly PhrasingContent[][][]): RootContent {
  const cell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
  return {
    type: 'table',
    children: [
      { type: 'tableRow', children: columns.map((column) => cell([text(column)])) },
      ...rows.map((row) => ({ type: 'tableRow' as const, children: row.map(cell) })),
    ],
  };
}
