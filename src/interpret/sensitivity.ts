import { definitionKey, unlikeKeys } from '../model/definition.js';
import type { Finding } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import { daysApart } from '../model/period.js';
import { sameSlice } from '../model/slice.js';
import { type Answered, isAnswered } from './evidence.js';

export type Sensitivity = Finding['sensitivity'];

/** An answer, and what becomes of it when the number is another one that could have been used. */
export interface Judged<A extends string> {
  readonly answer: A;
  readonly sensitivity: Sensitivity;
  /** The bounds of the number itself are too wide for the question. */
  readonly boundsTurn: boolean;
}

/**
 * Answers for a measure, for both ends of its interval, and for the same measure under other definitions.
 * @param siblings as {@link otherDefinitions} gives them
 */
export function judge<A extends string>(
  measure: Answered,
  siblings: readonly Answered[],
  decide: (value: number) => A,
): Judged<A> {
  const answer = decide(measure.value);
  const ends = measure.interval ? [measure.interval.low, measure.interval.high].map(decide) : [];
  return {
    answer,
    sensitivity: compare(answer, [...ends, ...siblings.map(({ value }) => decide(value))]),
    boundsTurn: ends.some((end) => end !== answer),
  };
}

/** Whether all other answers are the same; with no other answer nothing was tested. */
export function compare<A extends string>(answer: A, others: readonly A[]): Sensitivity {
  if (others.length === 0) return 'not-tested';
  return others.every((other) => other === answer) ? 'stands' : 'turns';
}

/**
 * The same indicator, part and date under another definition or from another source. A count of other prisons or of
 * other units is no second opinion on the same people and is left out.
 */
export function otherDefinitions(measure: Measure, measures: readonly Measure[]): Answered[] {
  return measures
    .filter(isAnswered)
    .filter((other) => other.id !== measure.id && sameQuestion(measure, other))
    .filter(
      (other) =>
        definitionKey(other.definition) !== definitionKey(measure.definition) ||
        other.sources.join() !== measure.sources.join(),
    )
    .filter((other) => {
      const unlike = unlikeKeys(measure.definition, other.definition);
      return !unlike.includes('coverage') && !unlike.includes('counting_unit');
    });
}

/** Whether two measures give the same indicator for the same part and date. */
export function sameQuestion(a: Measure, b: Measure): boolean {
  return (
    a.indicator === b.indicator &&
    a.variant === b.variant &&
    a.place.facility === b.place.facility &&
    sameSlice(a.stratum, b.stratum) &&
    sameDate(a, b) &&
    (a.since === null) === (b.since === null)
  );
}

/** Whether two measures may speak of the same day: a count dated 2021 and one of 31 December 2021 may. */
export function sameDate(a: Measure, b: Measure): boolean {
  return a.period !== null && b.period !== null && daysApart(a.period, b.period) === 0;
}
