import type { FactTypes } from '../../model/fact.js';
import { ALL_FACILITIES } from '../../model/place.js';
import type { FactBook } from '../fact-book.js';
import { type Anchor, absent, isMissing, type Missing, nearest, samePeriod } from '../nearest.js';
import type { Need } from '../need.js';

/** One facility's floor space and the people nearest in time; `held` says why there are none. */
export interface Space {
  readonly facility: string;
  readonly living: FactTypes['living-area'] | undefined;
  readonly sanitary: FactTypes['sanitary-area'] | undefined;
  readonly held: FactTypes['prison-population'] | Missing;
}

/** The newest floor space of every facility, with those of which only the people are known. */
export function spaces(): Need<readonly Space[]> {
  return {
    description: { fact: 'living-area', slice: {}, shape: 'facilities', optional: false },
    anchors: (book) =>
      areas(book)
        .map(({ period }) => period)
        .sort((a, b) => (a.end < b.end ? -1 : 1))
        .slice(-1)
        .map((period) => ({ facility: ALL_FACILITIES, stratum: {}, period, definition: {} })),
    resolve: (book, anchor) => {
      if (areas(book).length === 0) return absent('living-area', {});
      const places = [ALL_FACILITIES, ...book.facilities];
      return places.flatMap((facility): Space[] => {
        const space = spaceOf(book, anchor, facility);
        const counted = book.find('prison-population', facility, {}).length > 0;
        return space.living || (counted && facility !== ALL_FACILITIES) ? [space] : [];
      });
    },
  };
}

function spaceOf(book: FactBook, anchor: Anchor, facility: string): Space {
  const living = book.find('living-area', facility, {}).at(-1);
  const period = living?.period ?? anchor.period;
  const sanitary = book
    .find('sanitary-area', facility, {})
    .find((area) => living && samePeriod(area.period, living.period));
  const held = nearest(book, 'prison-population', facility, {}, { ...anchor, period, newest: true });
  return { facility, living, sanitary, held };
}

const areas = (book: FactBook) => book.facts.filter(({ name }) => name === 'living-area');

/** The people of a space, where they are known. */
export function peopleIn({ held }: Space): FactTypes['prison-population'] | undefined {
  return isMissing(held) ? undefined : held;
}
