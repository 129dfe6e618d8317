import type { Blockquote, RootContent } from 'mdast';
import type { Study } from '../../model/study.js';
import type { Citations } from '../citations.js';
import { paragraph } from '../document/parse.js';
import type { LabelKey } from '../locales/label-keys.js';
import type { Words } from '../words.js';
import { type FindingView, findingView } from './finding-view.js';

/** Findings that a box tells; the chapter of findings has all. */
const MOST = 3;

/** How far the evidence carries decides the verb: a complete register shows, one source suggests. */
function verbOf({ known, is }: FindingView): LabelKey {
  if (!known) return 'cannot-show';
  return is.confidence === 'documented' ? 'shows' : 'suggests';
}

/**
 * The box that closes a chapter: the gravest findings of its themes, what they rest on, and what could not be seen.
 * @param themes numbers before the dot of a finding's own, or findings by name
 */
export function findingBox(
  themes: readonly string[],
  study: Study,
  words: Words,
  citations: Citations,
): readonly RootContent[] {
  const own = study.findings.filter(
    ({ id, number }) => themes.includes(id) || themes.includes(number.split('.')[0] ?? ''),
  );
  const seen = own
    .map((finding) => findingView(finding, study, words, citations))
    .sort((a, b) => Number(b.known) - Number(a.known));
  if (seen.length === 0) return [];
  const shown = seen.slice(0, MOST);
  const box: Blockquote = {
    type: 'blockquote',
    data: { hProperties: { className: ['shows'] } },
    children: [
      { type: 'paragraph', children: [{ type: 'strong', children: [text(words.label('chapter-shows'))] }] },
      {
        type: 'list',
        spread: false,
        children: shown.map((view) => ({
          type: 'listItem',
          spread: false,
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'strong', children: [text(`${words.label(verbOf(view))} (${standing(view)}).`)] },
                text(` ${view.question} ${view.answer}`),
              ],
            },
          ],
        })),
      },
      ...(seen.length > shown.length
        ? [paragraph(words.label('more-findings', { n: seen.length - shown.length }))]
        : []),
    ],
  };
  return [box];
}

const text = (value: string) => ({ type: 'text' as const, value });

/** Its number, and for what is known how grave it is, if it is, and what it rests on. */
function standing({ known, number, severity, confidence, is }: FindingView): string {
  if (!known) return number;
  return [number, ...(is.severity === 'none' ? [] : [severity]), confidence].join('; ');
}
