import type { Fact } from '../model/fact.js';

/** Publishers round counts of people to the nearest hundred or thousand. */
const STEPS = [1_000, 100] as const;
/** Fewer numbers than this may all be round by chance. */
const FEWEST = 10;
/** A total is often given exactly beside rounded parts. */
const SHARE = 0.9;

/** The step to which nearly all of some counts are rounded; 1 when they are not. */
export function roundingStep(values: readonly number[]): number {
  const known = values.filter((value) => value !== 0);
  if (known.length < FEWEST) return 1;
  const isRounded = (step: number) =>
    known.filter((value) => value % step === 0).length >= SHARE * known.length;
  return STEPS.find(isRounded) ?? 1;
}

/** What rounding alone may put between a whole and the sum of its parts: half a step for each part. */
export const roundingError = (step: number, parts: number): number => (step === 1 ? 0 : (step / 2) * parts);

/** The step to which the counts of each file are rounded, found when first asked for. */
export function roundingByFile(facts: readonly Fact[]): (fact: Fact) => number {
  let steps: Map<string, number> | undefined;
  return (fact) => {
    steps ??= stepsOf(facts);
    return steps.get(fact.cells[0]?.file ?? '') ?? 1;
  };
}

function stepsOf(facts: readonly Fact[]): Map<string, number> {
  const values = new Map<string, number[]>();
  for (const { cells, value, unit } of facts) {
    if (unit !== 'persons') continue;
    const file = cells[0]?.file ?? '';
    const own = values.get(file);
    if (own) own.push(value);
    else values.set(file, [value]);
  }
  return new Map([...values].map(([file, own]) => [file, roundingStep(own)]));
}
