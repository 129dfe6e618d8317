import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import type { PhrasingContent, RootContent } from 'mdast';
import { isSafeAddress } from '../document/link.js';
import type { Part, Report } from '../document/model.js';
import { readable } from './docx-package.js';

/** How a run of text looks. */
export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'font' | 'size' | 'color'>;

/** Writes the texts of one report, and numbers its bookmarks. */
export class DocxText {
  #bookmarks = 0;
  readonly #anchors = new Map<string, string>();

  constructor(private readonly report: Report) {}

  plain(text: string, look: Look = {}): ParagraphChild {
    return new TextRun({ ...look, text: readable(text) });
  }

  /** A text whose figures lead to their evidence; on paper the raised number does. */
  inline(text: string, look: Look = {}): ParagraphChild[] {
    return this.report.figures.parts(text).map((part) => this.#part(part, look));
  }

  /** A text without links, as it is read. */
  read(text: string): string {
    return this.report.figures
      .parts(text)
      .map((part) => part.text)
      .join('');
  }

  /** Nodes inside a paragraph. */
  phrases(nodes: readonly (PhrasingContent | RootContent)[], look: Look = {}): ParagraphChild[] {
    return nodes.flatMap((node): ParagraphChild[] => {
      if (node.type === 'text') return this.inline(node.value, look);
      if (node.type === 'inlineCode') return [this.plain(node.value, { ...look, font: 'Consolas' })];
      if (node.type === 'strong') return this.phrases(node.children, { ...look, bold: true });
      if (node.type === 'emphasis') return this.phrases(node.children, { ...look, italics: true });
      if (node.type === 'break') return [new TextRun({ break: 1 })];
      if (node.type === 'link') return this.#link(node.url, this.#textOf(node.children), look);
      return 'children' in node ? this.phrases(node.children as RootContent[], look) : [];
    });
  }

  /** A text that links lead to. */
  marked(anchor: string, children: ParagraphChild[]): ParagraphChild {
    this.#bookmarks += 1;
    const id = this.#name(anchor);
    // The package numbers each bookmark from one; Word wants every number once.
    return Object.assign(new Bookmark({ id, children }), {
      start: new BookmarkStart(id, this.#bookmarks),
      end: new BookmarkEnd(this.#bookmarks),
    });
  }

  leadingTo(anchor: string, children: ParagraphChild[]): ParagraphChild {
    return new InternalHyperlink({ anchor: this.#name(anchor), children });
  }

  /** An address outside; only as text when it is none that may become a link. */
  address(url: string, text: string): ParagraphChild[] {
    return this.#link(url, text, {});
  }

  #part({ text, entry }: Part, look: Look): ParagraphChild {
    if (!entry) return this.plain(text, look);
    return this.leadingTo(entry.anchor, [
      this.plain(text, look),
      new TextRun({ ...look, text: String(entry.number), superScript: true, color: '55606A', bold: false }),
    ]);
  }

  #link(url: string, text: string, look: Look): ParagraphChild[] {
    if (url.startsWith('#')) return [this.leadingTo(url.slice(1), [this.plain(text, look)])];
    if (!isSafeAddress(url) || /["\\]/.test(url)) return [this.plain(text, look)];
    // The package's own outward links carry a random number; a field leads to the same place without one.
    return [new SimpleField(`HYPERLINK "${readable(url)}"`, readable(text))];
  }

  #textOf(nodes: readonly RootContent[]): string {
    return nodes
      .map((node) =>
        node.type === 'text' || node.type === 'inlineCode'
          ? this.read(node.value)
          : 'children' in node
            ? this.#textOf(node.children as RootContent[])
            : '',
      )
      .join('');
  }

  /** Word takes forty signs for a name: places are named in the order in which they are first spoken of. */
  #name(anchor: string): string {
    const known = this.#anchors.get(anchor) ?? `ctg_${this.#anchors.size + 1}`;
    this.#anchors.set(anchor, known);
    return known;
  }
}
