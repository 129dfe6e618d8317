import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { isSafeAddress } from './link.js';
import { paragraph } from './parse.js';

/** Headings of a note stand below its own. */
const DEEPEST = 6;
const BELOW = 3;

/** The words around a note. */
export interface NoteWords {
  readonly heading: string;
  /** Says who wrote it. */
  readonly from: string;
}

/**
 * What the authors of a study wrote for the end of a chapter, marked as theirs. Their Markdown is kept; HTML, marks of
 * tables and charts, pictures and addresses that are not of the web are text like any other.
 */
export function noteBlocks(markdown: string | undefined, words: NoteWords): RootContent[] {
  if (markdown === undefined || markdown.trim() === '') return [];
  const root = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const body = root.children.flatMap(blockOf);
  return [
    heading(BELOW, words.heading),
    paragraph(words.from),
    { type: 'blockquote', children: body as never[] },
  ];
}

const heading = (depth: Heading['depth'], text: string): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: text }],
});

function blockOf(node: RootContent): RootContent[] {
  if (node.type === 'html') return [paragraph(node.value)];
  if (node.type === 'definition') return [paragraph(`[${node.label ?? node.identifier}]: ${node.url}`)];
  if (node.type === 'heading') {
    const depth = Math.min(DEEPEST, node.depth + BELOW) as Heading['depth'];
    return [{ ...node, depth, children: node.children.flatMap(phraseOf) }];
  }
  if (node.type === 'paragraph') return [{ ...node, children: node.children.flatMap(phraseOf) }];
  if (node.type === 'tableCell') return [{ ...node, children: node.children.flatMap(phraseOf) }];
  if ('children' in node) {
    const children = (node.children as RootContent[]).flatMap(blockOf);
    return [{ ...node, children } as RootContent];
  }
  return [node];
}

function phraseOf(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'html':
      return [text(node.value)];
    case 'image':
      return [text(node.alt ? `${node.alt} (${node.url})` : node.url)];
    case 'imageReference':
    case 'footnoteReference':
      return [text(node.label ?? node.identifier)];
    case 'linkReference':
      return node.children.flatMap(phraseOf);
    case 'link': {
      const children = node.children.flatMap(phraseOf);
      if (isSafeAddress(node.url)) return [{ ...node, children } as PhrasingContent];
      return [...children, text(` (${node.url})`)];
    }
    default:
      return 'children' in node
        ? [{ ...node, children: node.children.flatMap(phraseOf) } as PhrasingContent]
        : [node];
  }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
