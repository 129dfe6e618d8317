/**
 * Constant yearly growth that leads from one value to another, in percent.
 * @throws RangeError unless both values and the years are above nought
 */
export function compoundGrowth(from: number, to: number, years: number): number {
  if (!(from > 0 && to > 0 && years > 0)) throw new RangeError('growth needs values and years above nought');
  return 100 * ((to / from) ** (1 / years) - 1);
}
