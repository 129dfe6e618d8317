import { definitionKey } from '../model/definition.js';
import { headline } from '../model/headline.js';
import type { Measure } from '../model/measure.js';
import { comparePeriods, periodKey } from '../model/period.js';
import { sliceKey } from '../model/slice.js';
import type { Snapshot, SnapshotMeasure } from '../model/snapshot.js';
import type { Study } from '../model/study.js';
import type { MeasureAssertion, Stated, Verdict, VerdictRule } from '../model/verdict.js';
import { placesOf } from './places.js';

/** The identity that an assertion has before it meets a measure. */
function wantedId(
  { measure, facility, stratum, variant, period }: MeasureAssertion,
  country: string,
): string {
  return [measure, country, facility, sliceKey(stratum), variant, '', '', period].join('|');
}

/** The measures of an assertion: the newest, every one, or those of a date. */
function chosenBy(assertion: MeasureAssertion, { measures }: Study): Measure[] {
  const { measure: id, stratum, variant, facility, definition, period } = assertion;
  const wanted = Object.entries(definition);
  const meant = measures.filter(
    (measure) =>
      measure.indicator === id &&
      measure.place.facility === facility &&
      measure.variant === variant &&
      sliceKey(measure.stratum) === sliceKey(stratum) &&
      wanted.every(([key, value]) => measure.definition[key as keyof typeof definition] === value),
  );
  if (period === 'every') return meant;
  if (period !== 'newest')
    return meant.filter((measure) => measure.period !== null && periodKey(measure.period) === period);
  const newest = headline(meant, id, stratum, variant) ?? meant[0];
  return newest ? [newest] : [];
}

/** What becomes of one assertion in one study, and in comparison with its baseline. */
export function measureVerdicts(
  assertion: MeasureAssertion,
  study: Study,
  baseline: Snapshot | undefined,
): Verdict[] {
  const { level } = assertion;
  if (level === 'off') return [];
  const chosen = chosenBy(assertion, study);
  if (chosen.length === 0) {
    if (!assertion.required) return [];
    return [
      {
        rule: 'measure-available',
        level,
        passed: false,
        country: study.country,
        subject: wantedId(assertion, study.country),
        actual: { kind: 'nothing' },
        expected: { kind: 'nothing' },
        baseline: null,
        measure: null,
        problem: null,
        evidence: [],
      },
    ];
  }
  return chosen.flatMap((measure) => verdictsOn(measure, assertion, level, study, baseline));
}

function verdictsOn(
  measure: Measure,
  assertion: MeasureAssertion,
  level: Verdict['level'],
  study: Study,
  baseline: Snapshot | undefined,
): Verdict[] {
  const { value } = measure;
  const verdict = (
    rule: VerdictRule,
    passed: boolean,
    actual: Stated,
    expected: Stated,
    before: Stated | null = null,
  ): Verdict => ({
    rule,
    level,
    passed,
    country: study.country,
    subject: measure.id,
    actual,
    expected,
    baseline: before,
    measure,
    problem: null,
    evidence: placesOf(measure, study),
  });
  if (value === null)
    return assertion.required
      ? [verdict('measure-available', false, withheld(measure), { kind: 'nothing' })]
      : [];
  const { min, max, change } = assertion;
  const now = numberOf(measure, value);
  const verdicts: Verdict[] = [];
  if (min !== undefined) verdicts.push(verdict('measure-min', value >= min, now, numberOf(measure, min)));
  if (max !== undefined) verdicts.push(verdict('measure-max', value <= max, now, numberOf(measure, max)));
  if (change !== undefined && baseline) {
    const before = earlierOf(measure, baseline);
    if (before?.value == null) {
      verdicts.push(
        verdict(
          'measure-change',
          false,
          now,
          toleranceOf(measure, change),
          before ? withheld(before) : { kind: 'nothing' },
        ),
      );
    } else {
      const absolute = value - before.value;
      const relative = before.value === 0 ? null : absolute / Math.abs(before.value);
      const within =
        change.absolute === undefined
          ? absolute === 0 || (relative !== null && Math.abs(relative) <= (change.relative ?? 0))
          : Math.abs(absolute) <= change.absolute;
      verdicts.push(
        verdict(
          'measure-change',
          within,
          { kind: 'change', absolute, relative, unit: measure.unit },
          toleranceOf(measure, change),
          numberOf(before, before.value),
        ),
      );
    }
  }
  if (verdicts.length === 0) verdicts.push(verdict('measure-available', true, now, { kind: 'nothing' }));
  return verdicts;
}

function toleranceOf(
  measure: Measure,
  { absolute, relative }: NonNullable<MeasureAssertion['change']>,
): Stated {
  return absolute === undefined ? { kind: 'share', value: relative ?? 0 } : numberOf(measure, absolute);
}

/** A number in the unit and the currency of a measure. */
export function numberOf(
  { unit, definition }: Pick<SnapshotMeasure, 'unit' | 'definition'>,
  value: number,
): Stated {
  const { currency } = definition;
  return { kind: 'number', value, unit, ...(currency === undefined ? {} : { currency }) };
}

/** What a measure without a number says instead. */
export function withheld({ reason }: Pick<SnapshotMeasure, 'reason'>): Stated {
  return reason?.code === 'suppressed' ? { kind: 'hidden' } : { kind: 'withheld', reason };
}

/** The number of the baseline for the same thing: of the same date, else the newest of the same series. */
function earlierOf(measure: Measure, { measures }: Snapshot): SnapshotMeasure | undefined {
  const same = measures.find(({ id }) => id === measure.id);
  if (same) return same;
  return measures
    .filter(
      (candidate) =>
        candidate.indicator === measure.indicator &&
        candidate.place.facility === measure.place.facility &&
        candidate.variant === measure.variant &&
        candidate.status === 'measured' &&
        sliceKey(candidate.stratum) === sliceKey(measure.stratum) &&
        definitionKey(candidate.definition) === definitionKey(measure.definition),
    )
    .sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0))
    .at(-1);
}
