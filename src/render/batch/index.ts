/** The page about many studies, in its forms. Called by the public API. */
import type { BatchSummary } from '../../model/batch.js';
import type { Fingerprint } from '../formats/html.js';
import type { RenderedFile } from '../index.js';
import type { Words } from '../words.js';
import { summaryHtml } from './html.js';
import { summaryMarkdown } from './markdown.js';
import { summaryView } from './view.js';

/** `summary.html`, `summary.md` and `summary.json`, with links to the reports beside them. */
export function renderSummary(summary: BatchSummary, words: Words, fingerprint: Fingerprint): RenderedFile[] {
  const view = summaryView(summary, words);
  return [
    { path: 'summary.html', text: summaryHtml(view, fingerprint) },
    { path: 'summary.md', text: summaryMarkdown(view) },
    { path: 'summary.json', text: `${JSON.stringify(summary, undefined, 2)}\n` },
  ];
}
