import { definitionKey } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import { daysApart, periodKey } from '../../model/period.js';
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
    const places = new Map(
      groupBy(
        facts.filter(({ name }) => name === 'official-capacity'),
        subject,
      ).map((group) => [group[0] ? subject(group[0]) : '', group]),
    );
    for (const held of facts) {
      if (held.name !== 'prison-population') continue;
      const rooms = (places.get(subject(held)) ?? [])
        .filter((room) => daysApart(room.period, held.period) === 0 && alike(room, held))
        .sort((a, b) => (definitionKey(a.definition) < definitionKey(b.definition) ? -1 : 1));
      const [room] = rooms;
      // One meaning of "place" that makes sense of the number is enough; the others are its sensitivity.
      if (!room || rooms.some((other) => isPlausible(held, other))) continue;
      problems.push(
        problem('occupancy-implausible', placeOf(held), {
          people: held.value,
          places: room.value,
          percent: Math.round((100 * held.value) / room.value),
          date: periodKey(held.period),
        }),
      );
    }
    return { problems } satisfies Checked;
  },
});

function isPlausible(held: Fact, room: Fact): boolean {
  const density = (100 * held.value) / room.value;
  return density >= LOWEST && density <= HIGHEST;
}
