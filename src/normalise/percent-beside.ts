/** More than these say nothing to a reader, and the message prints no more. */
const MOST_DECIMALS = 3;

/**
 * A part of a whole in percent, with as many decimals as keep it from looking equal to a limit that it is not equal
 * to: 20.04 beside a limit of 20, not 20.
 * @param limits in percent
 */
export function percentBeside(
  part: number,
  whole: number,
  limits: readonly number[],
  decimals: number,
): number {
  const exact = (100 * part) / whole;
  const rounded = Number(exact.toFixed(decimals));
  const looksEqual = limits.some((limit) => rounded === limit && exact !== limit);
  return looksEqual && decimals < MOST_DECIMALS ? percentBeside(part, whole, limits, decimals + 1) : rounded;
}
