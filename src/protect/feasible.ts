/** What a reader knows of a hidden count from its label alone. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A hidden count in an equation, with its true value. */
export interface Unknown extends Bounds {
  readonly value: number;
  readonly sign: 1 | -1;
}

/**
 * Whether one of the hidden counts of an equation can have only the value that it has, given the equation and the
 * bounds of the others. With one hidden count this is subtraction.
 */
export function isDetermined(unknowns: readonly Unknown[], at: number): boolean {
  const wanted = unknowns[at];
  if (!wanted) return false;
  const others = unknowns.filter((_, index) => index !== at);
  const constant = unknowns.reduce((sum, { sign, value }) => sum + sign * value, 0);
  const least = others.reduce((sum, { sign, low, high }) => sum + (sign > 0 ? low : -high), 0);
  const most = others.reduce((sum, { sign, low, high }) => sum + (sign > 0 ? high : -low), 0);
  const ends = [wanted.sign * (constant - most), wanted.sign * (constant - least)];
  const low = Math.max(wanted.low, Math.min(...ends));
  const high = Math.min(wanted.high, Math.max(...ends));
  return low >= high;
}
