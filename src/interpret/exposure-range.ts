import type { Answered } from './evidence.js';

/**
 * What the share of prisoners in critically overcrowded facilities could also be, in percent: without one facility; and
 * if nobody, or everybody, of those whose facility or its capacity is not given lived in such a one.
 * @param held people held in the whole system, of whom the facilities may give only a part
 */
export function exposureRange(exposure: Answered, held: number): number[] {
  const number = (name: string) => {
    const value = exposure.details[name]?.value;
    return typeof value === 'number' ? [value] : [];
  };
  const listed = exposure.operands
    .filter(({ fact }) => fact === 'prison-population')
    .reduce((sum, { value }) => sum + value, 0);
  const all = Math.max(listed, held);
  const critical = (exposure.value / 100) * listed;
  const [withoutCapacity = 0] = number('prisoners-without-capacity');
  const unknown = all - listed + withoutCapacity;
  const ends = listed > 0 && unknown > 0 ? [(100 * critical) / all, (100 * (critical + unknown)) / all] : [];
  return [...number('critical-low'), ...number('critical-high'), ...ends];
}
