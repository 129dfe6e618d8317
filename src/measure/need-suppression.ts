import { ALL_FACILITIES } from '../model/place.js';
import type { Suppression } from '../model/suppression.js';
import type { Need } from './need.js';

/** How many counts were hidden, and below which number. */
export function suppression(): Need<Suppression> {
  return {
    description: { fact: 'suppression', slice: {}, shape: 'table', optional: false },
    anchors: (book) => [{ facility: ALL_FACILITIES, stratum: {}, period: book.lawDate, definition: {} }],
    resolve: (book) =>
      book.suppression ?? { missing: { code: 'need-absent', args: { fact: 'suppression' } } },
  };
}
