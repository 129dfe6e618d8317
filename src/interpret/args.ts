import type { FactName } from '../model/fact.js';
import type { FindingArg } from '../model/finding.js';
import type { Measure, Unit } from '../model/measure.js';
import { daysApart } from '../model/period.js';

/**
 * The measure's number, or a field of it: a detail, `date`, `when`, `since`, `numerator`, `denominator`, `interval`;
 * `definition.` with a part of its definition; `date-of-` with the name of what it was made of.
 */
export function ofMeasure(measure: Measure, field?: string): FindingArg {
  return field === undefined
    ? { kind: 'measure', measure: measure.id }
    : { kind: 'measure', measure: measure.id, field };
}

export function ofNumber(value: number, unit: Unit): FindingArg {
  return { kind: 'number', value, unit };
}

/**
 * The date of one of the numbers that a measure was made of, as `<name>Date`, and the days between it and the measure's
 * own date, as `<name>Apart`: two dates in one sentence are told apart only when they are not the same time.
 */
export function ofDateOf<N extends string>(
  measure: Measure,
  fact: FactName,
  name: N,
): { readonly [key in `${N}Date` | `${N}Apart`]: FindingArg } {
  const own = measure.operands.findLast((operand) => operand.fact === fact)?.period;
  const days = own && measure.period ? Math.round(daysApart(own, measure.period)) : 0;
  return {
    [`${name}Date`]: ofMeasure(measure, `date-of-${fact}`),
    [`${name}Apart`]: ofNumber(days, 'count'),
  } as { readonly [key in `${N}Date` | `${N}Apart`]: FindingArg };
}

/** Whether something holds, for a sentence that is worded both ways: one or nought. */
export function ofChoice(holds: boolean): FindingArg {
  return ofNumber(holds ? 1 : 0, 'count');
}

/** A word that the locales translate. */
export function ofWord(word: string): FindingArg {
  return { kind: 'word', word };
}
