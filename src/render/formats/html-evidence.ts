import type { ElementContent } from 'hast';
import type { EvidenceEntry, EvidenceGroup } from '../document/model.js';
import { element, text } from './html-nodes.js';

/** What the figures rest on: an entry each, to which its links lead. */
export function evidenceElements(groups: readonly EvidenceGroup[]): ElementContent[] {
  return groups.map(({ title, how, entries }) =>
    element('div', { className: ['evidence'] }, [
      element('h3', {}, [text(title)]),
      element('p', { className: ['how'] }, [text(how)]),
      element('dl', {}, entries.map(entryElement)),
    ]),
  );
}

function entryElement({ anchor, number, title, value, lines }: EvidenceEntry): ElementContent {
  return element('div', { id: anchor, tabIndex: -1 }, [
    element('dt', {}, [text(`${number}. ${title}: `), element('b', {}, [text(value)])]),
    ...lines.map(({ label, items }) =>
      element('dd', {}, [element('i', {}, [text(label)]), text(`: ${items.join('; ')}`)]),
    ),
  ]);
}
