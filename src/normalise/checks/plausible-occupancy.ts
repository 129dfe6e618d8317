import type { Fact } from '../../model/fact.js';
import { daysApart, periodKey } from '../../model/period.js';
import { type Problem, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { type Checked, defineCheck, placeOf } from './define-check.js';

const LOWEST = 20;
const HIGHEST = 600;

/** Fewer than 20 or more than 600 people for 100 places is a unit or a digit gone wrong until shown otherwise. */
export default defineCheck({
  id: 'plausible-occupancy',
  run: (facts) => {
    const problems: Problem[] = [];
    const places = facts.filter(({ name }) => name === 'official-capacity');
    for (const held of facts) {
      if (held.name !== 'prison-population') continue;
      const room = places.find(
        (fact) => sameSubject(fact, held) && daysApart(fact.period, held.period) === 0,
      );
      if (!room) continue;
      const density = (100 * held.value) / room.value;
      if (density >= LOWEST && density <= HIGHEST) continue;
      problems.push(
        problem('occupancy-implausible', placeOf(held), {
          people: held.value,
          places: room.value,
          percent: Math.round(density),
          date: periodKey(held.period),
        }),
      );
    }
    return { problems } satisfies Checked;
  },
});

function sameSubject(a: Fact, b: Fact): boolean {
  return (
    a.place.facility === b.place.facility &&
    sliceKey(a.slice) === sliceKey(b.slice) &&
    (a.definition.coverage ?? b.definition.coverage) === (b.definition.coverage ?? a.definition.coverage)
  );
}
