import type { FindingArg } from '../model/finding.js';
import type { Measure, Unit } from '../model/measure.js';

/** The measure's number, or a field of it: a detail, `date`, `when`, `since`, `numerator`, `denominator`, `interval`. */
export function ofMeasure(measure: Measure, field?: string): FindingArg {
  return field === undefined
    ? { kind: 'measure', measure: measure.id }
    : { kind: 'measure', measure: measure.id, field };
}

export function ofNumber(value: number, unit: Unit): FindingArg {
  return { kind: 'number', value, unit };
}

/** A word that the locales translate. */
export function ofWord(word: string): FindingArg {
  return { kind: 'word', word };
}
