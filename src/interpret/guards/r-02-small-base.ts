import type { Measure, Operand } from '../../model/measure.js';
import { DIMENSIONS } from '../../model/slice.js';
import { type Guard, guarded } from './guard.js';

/** A rate of a very small group speaks of chance, and of single persons. */
export const smallBase: Guard = (recommendation, { decisive, limits }) => {
  const least = limits['smallest-base'].value;
  const small = decisive.flatMap(basesOf).some(({ value }) => value < least);
  return small ? guarded(recommendation, 'R-02', 'should-record') : recommendation;
};

/** The groups of people of whom a measure takes a part: those that another of its operands narrows. */
function basesOf({ operands }: Measure): Operand[] {
  const people = operands.filter(({ unit }) => unit === 'persons');
  return people.filter((whole) => people.some((part) => narrows(part, whole)));
}

function narrows(part: Operand, whole: Operand): boolean {
  const named = ({ slice }: Operand) => DIMENSIONS.filter((dimension) => slice[dimension] !== undefined);
  return (
    named(part).length > named(whole).length &&
    named(whole).every((dimension) => part.slice[dimension] === whole.slice[dimension])
  );
}
