import { midpoint } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import type { Slice } from '../../model/slice.js';
import type { FactBook } from '../fact-book.js';
import { type Flows, otherSpan } from '../flow-balance.js';
import { absent, samePeriod } from '../nearest.js';
import type { Need } from '../need.js';

/** The newest span with entries, exits and the counts at both ends, of a group or else of everyone. */
export interface Stay {
  readonly flows: Flows;
  /** Whether the group's own flows are not given, and everyone's stand in for them. */
  readonly ofEveryone: boolean;
}

/** The flows that tell how long a group stays. */
export function stayOf(group: Slice): Need<Stay> {
  return {
    description: { fact: 'admissions', slice: group, shape: 'one', optional: false },
    anchors: () => [],
    resolve: (book) => {
      const own = flowsOf(book, group);
      const everyone = flowsOf(book, {});
      if (own) return { flows: own, ofEveryone: false };
      return everyone ? { flows: everyone, ofEveryone: true } : absent('admissions', group);
    },
  };
}

/** The newest whose four numbers are of one span and whose flows are large enough to divide by. */
function flowsOf(book: FactBook, slice: Slice): Flows | undefined {
  const newestFirst = [...book.find('admissions', ALL_FACILITIES, slice)].sort(
    (a, b) => midpoint(b.period) - midpoint(a.period),
  );
  for (const admissions of newestFirst) {
    const [releases, start, end] = [
      book
        .find('releases', ALL_FACILITIES, slice)
        .find(({ period }) => samePeriod(period, admissions.period)),
      book
        .find('stock-at-start', ALL_FACILITIES, slice)
        .find(({ period }) => samePeriod(period, admissions.period)),
      book
        .find('stock-at-end', ALL_FACILITIES, slice)
        .find(({ period }) => samePeriod(period, admissions.period)),
    ];
    if (!releases || !start || !end) continue;
    const flows = { admissions, releases, start, end };
    if (!otherSpan(flows) && admissions.value >= 10 && releases.value >= 10) return flows;
  }
  return undefined;
}
