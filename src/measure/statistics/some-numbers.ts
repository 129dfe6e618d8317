/**
 * A copy of what a function of simple-statistics may be given: one or more finite numbers. Without this the library
 * hands NaN through, adds up text as NaN, orders it as text, and throws a bare Error on nothing.
 * @throws RangeError naming what was asked for
 */
export function someNumbers(values: readonly number[], what: string): number[] {
  if (values.length === 0) throw new RangeError(`${what} of nothing`);
  if (!values.every(Number.isFinite)) throw new RangeError(`${what} of what is not a finite number`);
  return [...values];
}
