import type { Answered } from './evidence.js';

/**
 * What the share of prisoners in critically overcrowded facilities could also be, in percent: without one facility,
 * and if everyone held in a facility of unknown capacity lived in one.
 */
export function leftOutOrUnknown(exposure: Answered): number[] {
  const number = (name: string) => {
    const value = exposure.details[name]?.value;
    return typeof value === 'number' ? [value] : [];
  };
  const held = exposure.operands
    .filter(({ fact }) => fact === 'prison-population')
    .reduce((sum, { value }) => sum + value, 0);
  const unknown = number('prisoners-without-capacity')
    .filter((people) => people > 0 && held > 0)
    .map((people) => exposure.value + (100 * people) / held);
  return [...number('critical-low'), ...number('critical-high'), ...unknown];
}
