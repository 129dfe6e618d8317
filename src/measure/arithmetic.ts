import { unlikeKeys } from '../model/definition.js';
import type { Quantity, Timing } from '../model/fact.js';
import type { Flag } from '../model/measure.js';
import type { Dimension } from '../model/slice.js';
import { flag, type Measured, type Outcome, operand, type Refused, refuse } from './outcome.js';

/**
 * So many of one thing for every `scale` of another. Both must be stocks or both flows: mixing them does not compile.
 * Refuses unlike definitions and a denominator of nought; the runner has already refused dates too far apart.
 */
export function per<T extends Timing>(
  scale: number,
  numerator: Quantity<T>,
  denominator: Quantity<NoInfer<T>>,
  more: Partial<Pick<Measured, 'details' | 'interval' | 'flags'>> = {},
): Outcome {
  const refusal = unlike(numerator, denominator);
  if (refusal) return refusal;
  return {
    kind: 'measured',
    value: (scale * numerator.value) / denominator.value,
    numerator: operand(numerator),
    denominator: operand(denominator),
    operands: [operand(numerator), operand(denominator)],
    ...more,
  };
}

/**
 * A part of a group of persons, in percent. As {@link per}, and refuses a part above its whole and a group too small:
 * under 5 nothing is said, from 5 to 9 only the counts, from 10 to 29 the share is flagged (trap 2 of the catalogue).
 */
export function share<T extends Timing>(
  part: Quantity<T>,
  whole: Quantity<NoInfer<T>>,
  more: Partial<Pick<Measured, 'details' | 'interval' | 'flags'>> = {},
): Outcome {
  const refusal = partOf(part, whole) ?? smallBase(whole);
  if (refusal) return refusal;
  return per(100, part, whole, { ...more, flags: [...(more.flags ?? []), ...shareFlags(part, whole)] });
}

/** Refusal when two quantities must not be divided: unlike definitions, or nought below the line. */
export function unlike(a: Quantity, b: Quantity): Refused | undefined {
  const keys = unlikeKeys(a.definition, b.definition);
  if (keys.length > 0)
    return refuse('definitions-unlike', { keys: keys.join(', ') }, [operand(a), operand(b)]);
  if (b.value === 0) return refuse('denominator-zero', { fact: b.name }, [operand(a), operand(b)]);
  return undefined;
}

/** Refusal when a part is not one: above its whole, or unlike it. */
export function partOf(part: Quantity, whole: Quantity): Refused | undefined {
  const refusal = unlike(part, whole);
  if (refusal) return refusal;
  if (part.value <= whole.value) return undefined;
  return refuse('part-exceeds-whole', { part: part.value, whole: whole.value }, [
    operand(part),
    operand(whole),
  ]);
}

/**
 * Refusal when one of two is the sum of named sub-types and the other is not the sum of the same ones: the sub-types
 * that only one of them holds would be read as a difference between people. Sums of the two sexes are complete.
 */
export function unlikeSums(a: Quantity, b: Quantity): Refused | undefined {
  const named = ({ parts = [] }: Quantity) => (parts.includes('female') ? '' : parts.join());
  if (named(a) === named(b)) return undefined;
  return refuse('definitions-unlike', { keys: 'parts' }, [operand(a), operand(b)]);
}

/** Refusal for groups under ten; their rates say more about chance, and about persons, than about practice. */
export function smallBase(...wholes: readonly Quantity[]): Refused | undefined {
  for (const whole of wholes) {
    if (whole.value >= 10) continue;
    const code = whole.value < 5 ? 'base-under-five' : 'base-under-ten';
    return refuse(code, { fact: whole.name }, whole.value < 5 ? [] : [operand(whole)]);
  }
  return undefined;
}

/** The cautions that a share inherits from its parts. */
export function shareFlags(part: Quantity, whole: Quantity): Flag[] {
  const flags: Flag[] = [];
  if (part.parts) flags.push(flag('sum-of-named-parts', { parts: part.parts.length }));
  if (whole.value < 30) flags.push(flag('few-cases', { n: whole.value }));
  return flags;
}

/**
 * Several parts of one population as one number, with the evidence of all; its slice is what the parts share.
 * @throws RangeError for no parts
 */
export function total<T extends Timing, U extends string>(parts: readonly Quantity<T, U>[]): Quantity<T, U> {
  const [first] = parts;
  if (!first) throw new RangeError('a total needs at least one part');
  const { label: _label, ...rest } = first;
  const shared = Object.entries(first.slice).filter(([dimension, value]) =>
    parts.every(({ slice }) => slice[dimension as Dimension] === value),
  );
  return {
    ...rest,
    slice: Object.fromEntries(shared),
    value: parts.reduce((sum, part) => sum + part.value, 0),
    cells: parts.flatMap((part) => part.cells),
    sources: [...new Set(parts.flatMap((part) => part.sources))],
  };
}

/**
 * What remains of a whole when a part of it is taken away, with the evidence of both.
 * @throws RangeError when the part exceeds the whole; call {@link partOf} first
 */
export function remainder<T extends Timing, U extends string>(
  whole: Quantity<T, U>,
  part: Quantity<NoInfer<T>, NoInfer<U>>,
): Quantity<T, U> {
  if (part.value > whole.value) throw new RangeError('a part exceeds its whole');
  return {
    ...whole,
    value: whole.value - part.value,
    cells: [...whole.cells, ...part.cells],
    sources: [...new Set([...whole.sources, ...part.sources])],
  };
}
