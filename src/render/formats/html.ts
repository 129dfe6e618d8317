import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Parents, RootContent, Text } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Chapter, ChartModel, Report, TableModel } from '../document/model.js';
import { evidenceElements } from './html-evidence.js';
import { inline, withoutLinks } from './html-nodes.js';
import { tableElement } from './html-table.js';
import { PAGE_SCRIPT } from './page-script.js';
import { PAGE_STYLE } from './page-style.js';

/** Gives the base64 SHA-256 of a text, for the page's security policy. */
export type Fingerprint = (text: string) => string;

/**
 * The report as one HTML page: style and drawings inside, nothing fetched, whole without scripting. One script of ours
 * makes tables sort and figures open what they rest on. The security policy allows exactly that script and that style
 * by their fingerprints, so that even markup which slipped through could do nothing.
 */
export function toHtmlText(report: Report, style: string, fingerprint: Fingerprint): string {
  const css = `${PAGE_STYLE}${style}${report.banner ? runningHead(report.banner) : ''}`.replaceAll(
    '</',
    '<\\/',
  );
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${fingerprint(css)}'`,
    `script-src 'sha256-${fingerprint(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
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
        h('body', buttonWords(report), [
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
          h('script', PAGE_SCRIPT),
        ]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}

/** The words of what the script adds; no script holds words of a language. */
function buttonWords({ page }: Report): Record<string, string> {
  return {
    dataCopy: page['copy-csv'],
    dataCopied: page.copied,
    dataNotCopied: page['not-copied'],
    dataEvidence: page.evidence,
    dataClose: page.close,
    dataAppendix: page['in-the-appendix'],
  };
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
  const heading = h('h2', { id: `${chapter.id}-heading` }, chapter.title);
  const body = content(report, chapter.content);
  // An appendix is open, so that it is read, found and printed; a reader may close it.
  const inside = chapter.appendix
    ? [h('details', { className: ['fold'], open: true }, [h('summary', heading), ...body])]
    : [heading, ...body];
  return h('section', { id: chapter.id, className, ariaLabelledBy: `${chapter.id}-heading` }, inside);
}

function content(report: Report, nodes: readonly RootContent[]): ElementContent[] {
  const tree = toHast(
    { type: 'root', children: [...nodes] },
    {
      handlers: {
        // A link may hold no link; the only other texts are whole nodes of their own.
        text: (_state: unknown, node: Text, parent: Parents | undefined) =>
          parent?.type === 'link'
            ? withoutLinks(report.figures, node.value)
            : inline(report.figures, node.value),
        reportTable: (_state: unknown, node: { table: TableModel }) =>
          tableElement(node.table, report.figures),
        reportEvidence: () => evidenceElements(report.evidence),
        reportChart: (_state: unknown, node: { chart: ChartModel }) => chartElement(report, node.chart),
      },
    },
  );
  return tree.type === 'root' ? (tree.children as ElementContent[]) : [tree as ElementContent];
}

function chartElement(report: Report, chart: ChartModel): Element {
  return h('figure', { id: `chart-${chart.id}`, className: ['chart'] }, [
    h('figcaption', [
      h('strong', inline(report.figures, chart.message)),
      h('span', { className: ['chart-title'] }, chart.title),
    ]),
    chart.svg,
    ...(chart.table
      ? [
          h('details', { open: true }, [
            h('summary', report.dataTableLabel),
            tableElement(chart.table, report.figures),
          ]),
        ]
      : []),
  ]);
}
