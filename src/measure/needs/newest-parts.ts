import type { FactName, FactTypes } from '../../model/fact.js';
import { comparePeriods, periodKey } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import { type Dimension, type Slice, sliceKey } from '../../model/slice.js';
import type { FactBook } from '../fact-book.js';
import { absent } from '../nearest.js';
import type { Need } from '../need.js';

/**
 * The parts of a breakdown at the newest date on which it is stated, whatever other date is asked for; in code-point order of their
 * names. For a summary that stands several tables side by side and prints the date of each.
 */
export function newestParts<N extends FactName>(
  name: N,
  dimension: Dimension,
  own: Slice = {},
): Need<readonly FactTypes[N][]> {
  return {
    description: { fact: name, slice: own, shape: 'parts', optional: false },
    anchors: () => [],
    resolve: (book) => {
      const all = partsIn(book, name, dimension, own);
      const newest = all.at(-1);
      if (!newest) return absent(name, own);
      return all
        .filter(({ period }) => periodKey(period) === periodKey(newest.period))
        .sort((a, b) => ((a.slice[dimension] ?? '') < (b.slice[dimension] ?? '') ? -1 : 1));
    },
  };
}

function partsIn<N extends FactName>(book: FactBook, name: N, dimension: Dimension, own: Slice) {
  return book.facts
    .filter((fact): fact is FactTypes[N] => fact.name === name && fact.place.facility === ALL_FACILITIES)
    .filter(({ slice }) => {
      const { [dimension]: part, ...rest } = slice;
      return part !== undefined && sliceKey(rest) === sliceKey(own);
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}
