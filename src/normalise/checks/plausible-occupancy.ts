import { definitionKey } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import { dayNumber, daysApart, type Period, periodKey } from '../../model/period.js';
import { type Problem, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { alike, type Checked, defineCheck, groupBy, placeOf } from './define-check.js';

/** In percent. Catalogue, validation rules. */
const LOWEST = 20;
const HIGHEST = 600;

/** Fewer than 20 or more than 600 people for 100 places is a unit or a digit gone wrong until shown otherwise. */
export default defineCheck({
  id: 'plausible-occupancy',
  run: (facts) => {
    const problems: Problem[] = [];
    const subject = ({ place, slice }: Fact) => `${place.facility}|${sliceKey(slice)}`;
    const counted = facts.filter(({ name }) => name === 'official-capacity' || name === 'prison-population');
    for (const held of groupBy(counted, subject).flatMap(peopleAndRooms)) {
      const rooms = held.rooms
        .filter((room) => alike(room, held.people))
        .sort((a, b) => (definitionKey(a.definition) < definitionKey(b.definition) ? -1 : 1));
      const [room] = rooms;
      // One meaning of "place" that makes sense of the number is enough; the others are its sensitivity.
      if (!room || rooms.some((other) => isPlausible(held.people, other))) continue;
      problems.push(
        problem('occupancy-implausible', placeOf(held.people), {
          people: held.people.value,
          places: room.value,
          percent: Math.round((100 * held.people.value) / room.value),
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

/** Every count of people of one facility that has places of its day. */
function peopleAndRooms(group: readonly Fact[]): Held[] {
  const rooms = group.filter(({ name }) => name === 'official-capacity');
  if (rooms.length === 0 || rooms.length === group.length) return [];
  const spans = rooms.map(({ period }) => spanOf(period));
  return group.flatMap((people) => {
    if (people.name === 'official-capacity') return [];
    const span = spanOf(people.period);
    const same = rooms.filter((_, index) => isSameDay(span, spans[index] ?? span));
    return same.length > 0 ? [{ people, rooms: same }] : [];
  });
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
  const density = (100 * held.value) / room.value;
  return density >= LOWEST && density <= HIGHEST;
}
