import type { Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { MARK } from '../template/engine.js';
import { isSafeAddress } from './link.js';
import type { ChartModel, TableModel } from './model.js';

/** The name under which a template places what the figures rest on. */
export const EVIDENCE = 'evidence';

/** Gives the table or chart of an identifier; `undefined` when the study has no data for it. */
export interface Blocks {
  table(id: string): TableModel | undefined;
  chart(id: string): ChartModel | undefined;
  /** The box of the findings of some themes, or of some findings by name; nothing when there are none. */
  findings(themes: readonly string[]): readonly RootContent[];
}

/** A text without tables, charts and findings. */
export const NO_BLOCKS: Blocks = {
  table: () => undefined,
  chart: () => undefined,
  findings: () => [],
};

/**
 * Turns a chapter's Markdown into a tree, its marks into tables and charts. HTML in a template is text like any
 * other: a report holds no markup that this program did not make.
 */
export function parseMarkdown(markdown: string, blocks: Blocks): RootContent[] {
  const root = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return withoutHtml(root.children, blocks);
}

function withoutHtml(nodes: readonly RootContent[], blocks: Blocks): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'html') return fromHtml(node.value, blocks);
    if (node.type === 'image') return [{ type: 'text', value: node.alt ?? '' }];
    if (node.type === 'definition') return [];
    if ('children' in node) {
      const children = withoutHtml(node.children as RootContent[], blocks);
      if (node.type === 'link' && !isSafeAddress(node.url)) return children;
      return [{ ...node, children } as RootContent];
    }
    return [node];
  });
}

function fromHtml(value: string, blocks: Blocks): RootContent[] {
  const mark = MARK.exec(value.trim());
  if (!mark?.[2]) return [{ type: 'text', value }];
  const names = mark[2].split(',');
  if (mark[1] === 'findings') return [...blocks.findings(names)];
  if (mark[1] === 'table' && mark[2] === EVIDENCE) return [{ type: 'reportEvidence' }];
  if (mark[1] === 'table') {
    return names.flatMap((name) => {
      const table = blocks.table(name);
      return table ? [{ type: 'reportTable' as const, table }] : [];
    });
  }
  for (const name of names) {
    const chart = blocks.chart(name);
    if (chart) return [{ type: 'reportChart', chart }];
  }
  return [];
}

/** One paragraph of plain text. */
export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}
