import { definitionKey } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import { dayNumber, periodKey } from '../../model/period.js';
import { type Problem, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { type Checked, defineCheck, groupBy, placeOf } from './define-check.js';

/** What late records explain. Catalogue, validation rules: residual of at most one percent. */
const TOLERANCE = 0.01;

/** The people held when one period ends are those held when the next begins; otherwise somebody was not counted. */
export default defineCheck({
  id: 'stock-continuity',
  run: (facts) => {
    const problems: Problem[] = [];
    const stocks = facts.filter(({ name }) => name === 'stock-at-start' || name === 'stock-at-end');
    const keyOf = ({ place, slice, definition }: Fact) =>
      `${place.facility}|${sliceKey(slice)}|${definitionKey(definition)}`;
    for (const group of groupBy(stocks, keyOf)) {
      const ends = new Map(
        group.filter(({ name }) => name === 'stock-at-end').map((end) => [dayNumber(end.period.end), end]),
      );
      for (const start of group) {
        if (start.name !== 'stock-at-start') continue;
        const day = dayNumber(start.period.start);
        const end = ends.get(day - 1) ?? ends.get(day);
        if (!end || Math.abs(start.value - end.value) <= TOLERANCE * end.value) continue;
        const [cell] = end.cells;
        problems.push(
          problem('stock-not-carried', placeOf(start), {
            end: end.value,
            start: start.value,
            until: periodKey(end.period),
            since: periodKey(start.period),
            other: `${cell?.file ?? ''}:${cell?.line ?? ''}`,
          }),
        );
      }
    }
    return { problems } satisfies Checked;
  },
});
