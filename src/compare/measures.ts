import { DEFINITION_KEYS, type Definition, type DefinitionKey, definitionKey } from '../model/definition.js';
import { comparePeriods, periodKey } from '../model/period.js';
import { sliceKey } from '../model/slice.js';
import type { SnapshotMeasure } from '../model/snapshot.js';

/** Two measures that speak of the same thing, as far as they do; one is absent where the other has no counterpart. */
export interface PairedMeasures {
  readonly how: 'same' | 'definition' | 'later' | 'vanished' | 'new';
  readonly before: SnapshotMeasure | null;
  readonly after: SnapshotMeasure | null;
}

/** What a measure is about, without the definition: two of one such key and unlike definitions are not comparable. */
function subjectKey({ indicator, place, stratum, variant, since, period }: SnapshotMeasure): string {
  const [from, to] = [since, period].map((span) => (span ? periodKey(span) : ''));
  return [indicator, place.facility, sliceKey(stratum), variant, from, to].join('|');
}

/** What a measure is about, at whatever date. */
function seriesKey({ indicator, place, stratum, variant, definition }: SnapshotMeasure): string {
  return [indicator, place.facility, sliceKey(stratum), variant, definitionKey(definition)].join('|');
}

/**
 * Pairs the measures of two states: by identity, then by what they are about under another definition, then as the same
 * series at a later date. What is left is new or has vanished.
 */
export function pairMeasures(
  before: readonly SnapshotMeasure[],
  after: readonly SnapshotMeasure[],
): PairedMeasures[] {
  const earlier = new Map(before.map((measure) => [measure.id, measure]));
  const left = new Map(earlier);
  const same: PairedMeasures[] = [];
  const unmet: SnapshotMeasure[] = [];
  for (const measure of after) {
    const counterpart = left.get(measure.id);
    if (counterpart) same.push({ how: 'same', before: counterpart, after: measure });
    else unmet.push(measure);
    left.delete(measure.id);
  }
  const redefined = pairRedefined([...left.values()], unmet);
  const taken = new Set(redefined.flatMap((pair) => [pair.before, pair.after]));
  const rest = unmet.filter((measure) => !taken.has(measure));
  const later = pairLater(before, rest);
  const followed = new Set(later.flatMap((pair) => [pair.before, pair.after]));
  return [
    ...same,
    ...redefined,
    ...later,
    ...[...left.values()]
      .filter((measure) => !taken.has(measure) && !followed.has(measure))
      .map((measure): PairedMeasures => ({ how: 'vanished', before: measure, after: null })),
    ...rest
      .filter((measure) => !followed.has(measure))
      .map((measure): PairedMeasures => ({ how: 'new', before: null, after: measure })),
  ];
}

function pairRedefined(
  before: readonly SnapshotMeasure[],
  after: readonly SnapshotMeasure[],
): PairedMeasures[] {
  const left = new Set(before);
  return after.flatMap((measure): PairedMeasures[] => {
    const candidates = [...left].filter((candidate) => subjectKey(candidate) === subjectKey(measure));
    const nearest = candidates.sort((a, b) => distance(a, measure) - distance(b, measure))[0];
    if (!nearest) return [];
    left.delete(nearest);
    return [{ how: 'definition', before: nearest, after: measure }];
  });
}

const distance = (a: SnapshotMeasure, b: SnapshotMeasure) => differingKeys(a.definition, b.definition).length;

/** The keys in which two definitions differ, those that only one of them states among them. */
export function differingKeys(a: Definition, b: Definition): DefinitionKey[] {
  return DEFINITION_KEYS.filter((key) => a[key] !== b[key]);
}

/** New dates of a series that was there: each against the newest earlier one. */
function pairLater(before: readonly SnapshotMeasure[], after: readonly SnapshotMeasure[]): PairedMeasures[] {
  const series = new Map<string, SnapshotMeasure>();
  for (const measure of before) {
    if (!measure.period || measure.status !== 'measured') continue;
    const newest = series.get(seriesKey(measure));
    if (!newest?.period || comparePeriods(newest.period, measure.period) < 0)
      series.set(seriesKey(measure), measure);
  }
  return after.flatMap((measure): PairedMeasures[] => {
    const previous = series.get(seriesKey(measure));
    if (!previous?.period || !measure.period || measure.status !== 'measured') return [];
    if (comparePeriods(previous.period, measure.period) >= 0) return [];
    return [{ how: 'later', before: previous, after: measure }];
  });
}
