import { definitionKey } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import { dayNumber, daysApart, type Period, periodKey } from '../../model/period.js';
import { isPlausibleOccupancy, PLAUSIBLE_OCCUPANCY } from '../../model/plausible.js';
import { type Problem, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { percentBeside } from '../percent-beside.js';
import { alike, type Checked, defineCheck, placeOf } from './define-check.js';

/** Fewer than 20 or more than 600 people for 100 places is a unit or a digit gone wrong until shown otherwise. */
export default defineCheck({
  id: 'plausible-occupancy',
  run: (facts) => {
    const problems: Problem[] = [];
    const rooms = roomsBySubject(facts);
    if (rooms.size === 0) return { problems };
    for (const people of facts) {
      const held = withRooms(people, rooms);
      if (!held) continue;
      const same = held.rooms
        .filter((room) => alike(room, held.people))
        .sort((a, b) => (definitionKey(a.definition) < definitionKey(b.definition) ? -1 : 1));
      const [room] = same;
      // One meaning of "place" that makes sense of the number is enough; the others are its sensitivity.
      if (!room || same.some((other) => isPlausible(held.people, other))) continue;
      problems.push(
        problem('occupancy-implausible', placeOf(held.people), {
          people: held.people.value,
          places: room.value,
          percent: percentBeside(
            held.people.value,
            room.value,
            [PLAUSIBLE_OCCUPANCY.lowest, PLAUSIBLE_OCCUPANCY.highest],
            0,
          ),
          date: periodKey(held.people.period),
        }),
      );
    }
    return { problems } satisfies Checked;
  },
});

interface Held {
  readonly people: Fact;
  /** Places of the same day. */
  readonly rooms: readonly Fact[];
}

/** By facility, then by the part of the people that they are for. */
type Rooms = ReadonlyMap<string, ReadonlyMap<string, readonly Room[]>>;

interface Room {
  readonly places: Fact;
  readonly span: Span;
}

function roomsBySubject(facts: readonly Fact[]): Rooms {
  const facilities = new Map<string, Map<string, Room[]>>();
  for (const places of facts) {
    if (places.name !== 'official-capacity') continue;
    const { facility } = places.place;
    const parts = facilities.get(facility) ?? new Map<string, Room[]>();
    if (parts.size === 0) facilities.set(facility, parts);
    const rooms = parts.get(sliceKey(places.slice)) ?? [];
    if (rooms.length === 0) parts.set(sliceKey(places.slice), rooms);
    rooms.push({ places, span: spanOf(places.period) });
  }
  return facilities;
}

/** A count of people with the places of its facility and day; nothing where there are none. */
function withRooms(people: Fact, rooms: Rooms): Held | undefined {
  if (people.name !== 'prison-population') return undefined;
  const own = rooms.get(people.place.facility)?.get(sliceKey(people.slice));
  if (!own) return undefined;
  const span = spanOf(people.period);
  const same = own.filter((room) => isSameDay(span, room.span)).map(({ places }) => places);
  return same.length > 0 ? { people, rooms: same } : undefined;
}

/** A period in days, read once however many it is compared with. */
interface Span {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

const spanOf = (period: Period): Span => ({
  period,
  from: dayNumber(period.start),
  to: dayNumber(period.end),
});

/** Only periods that overlap can be no day apart. */
function isSameDay(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to && daysApart(a.period, b.period) === 0;
}

function isPlausible(held: Fact, room: Fact): boolean {
  return isPlausibleOccupancy((100 * held.value) / room.value);
}
