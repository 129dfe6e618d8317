import type { CountryCell, CountryRow, CountryTable } from '../model/country-table.js';
import { definitionKey } from '../model/definition.js';
import { preference } from '../model/headline.js';
import { INDICATOR_IDS, type IndicatorId, TABLE_INDICATORS } from '../model/indicator-id.js';
import type { Measure, Unit } from '../model/measure.js';
import { comparePeriods, midpoint, type Period } from '../model/period.js';
import { ALL_FACILITIES } from '../model/place.js';
import { type Slice, sliceKey } from '../model/slice.js';
import { isSynthetic, type Study } from '../model/study.js';
import { differingKeys } from './measures.js';

/** How far apart the dates of one row may lie: as far as two figures of one measure may. Catalogue, trap 5. */
export const DAYS_BESIDE = 730;
/** A middle of fewer is no middle. */
const FEWEST_FOR_MEDIAN = 3;

/** Amounts that grow with the country say more of its size than of its prisons. */
const UNITS_OF_SIZE: readonly Unit[] = [
  'persons',
  'persons-per-year',
  'charges',
  'places',
  'inhabitants',
  'square-metres',
  'cases',
  'hours',
  'money',
  'money-per-year',
];

type Dated = Measure & { readonly period: Period };
const isDated = (measure: Measure): measure is Dated =>
  measure.status === 'measured' && measure.value !== null && measure.period !== null;

/**
 * Countries side by side: for every indicator and part that two of them measure, the numbers of one definition and of
 * dates at most `withinDays` apart. A country that states it otherwise, or at another time, has a reason instead.
 * @throws RangeError when two studies are of one country
 */
export function compareCountries(studies: readonly Study[], withinDays = DAYS_BESIDE): CountryTable {
  const sorted = [...studies].sort((a, b) => (a.country < b.country ? -1 : 1));
  const twice = sorted.find(({ country }, index) => sorted[index + 1]?.country === country);
  if (twice) throw new RangeError(`two studies are of ${twice.country}`);
  const rows = INDICATOR_IDS.filter((id) => !TABLE_INDICATORS.includes(id)).flatMap((indicator) =>
    strataOf(sorted, indicator).flatMap((stratum) => rowOf(sorted, indicator, stratum, withinDays) ?? []),
  );
  return {
    kind: 'ctg-countries',
    version: 1,
    countries: sorted.map(({ country, generator, asOf }) => ({ country, version: generator.version, asOf })),
    withinDays,
    synthetic: sorted.some(isSynthetic),
    rows,
  };
}

/** Measures of a whole country that another may be set beside: no facility, nothing that only one source names. */
function wholesOf({ measures }: Study, indicator: IndicatorId): Measure[] {
  return measures.filter(
    (measure) =>
      measure.indicator === indicator &&
      measure.place.facility === ALL_FACILITIES &&
      measure.variant === '' &&
      !UNITS_OF_SIZE.includes(measure.unit),
  );
}

function strataOf(studies: readonly Study[], indicator: IndicatorId): Slice[] {
  const strata = new Map<string, Slice>();
  for (const { stratum } of studies.flatMap((study) => wholesOf(study, indicator)).filter(isDated))
    strata.set(sliceKey(stratum), stratum);
  return [...strata].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stratum]) => stratum);
}

function rowOf(
  studies: readonly Study[],
  indicator: IndicatorId,
  stratum: Slice,
  withinDays: number,
): CountryRow | undefined {
  const known = studies.map((study) =>
    wholesOf(study, indicator).filter((measure) => sliceKey(measure.stratum) === sliceKey(stratum)),
  );
  const dated = known.map((measures) => measures.filter(isDated));
  if (dated.filter((measures) => measures.length > 0).length < 2) return undefined;
  const chosen = fullest(dated, withinDays);
  if (!chosen) return undefined;
  const cells = studies.map(({ country }, index) => cellOf(country, known[index] ?? [], chosen, withinDays));
  return {
    indicator,
    stratum,
    unit: chosen.unit,
    definition: chosen.definition,
    cells,
    median: medianOf(cells.flatMap(({ measure }) => measure?.value ?? [])),
  };
}

/** Not after the newest of a row and not too long before it; of a growth, both of its ends. */
function isWithin(measure: Dated, newest: Dated, withinDays: number): boolean {
  const days = midpoint(newest.period) - midpoint(measure.period);
  if (days < 0 || days > withinDays) return false;
  if (!measure.since || !newest.since) return measure.since === newest.since;
  return Math.abs(midpoint(newest.since) - midpoint(measure.since)) <= withinDays;
}

/**
 * The measure whose definition and date put most countries beside each other: the newest such date, then the
 * definition that a reader expects first.
 */
function fullest(dated: readonly (readonly Dated[])[], withinDays: number): Dated | undefined {
  const countriesBeside = (end: Dated) =>
    dated.filter((measures) =>
      measures.some((measure) => sameDefinition(measure, end) && isWithin(measure, end, withinDays)),
    ).length;
  return dated
    .flat()
    .map((measure) => ({ measure, count: countriesBeside(measure) }))
    .sort(
      (a, b) =>
        b.count - a.count ||
        comparePeriods(b.measure.period, a.measure.period) ||
        preference(b.measure) - preference(a.measure) ||
        (a.measure.id < b.measure.id ? -1 : 1),
    )[0]?.measure;
}

const sameDefinition = (a: Measure, b: Measure) =>
  definitionKey(a.definition) === definitionKey(b.definition);

function cellOf(country: string, known: readonly Measure[], chosen: Dated, withinDays: number): CountryCell {
  const dated = known.filter(isDated).sort((a, b) => comparePeriods(b.period, a.period));
  const alike = dated.filter((measure) => sameDefinition(measure, chosen));
  const beside = alike.find((measure) => isWithin(measure, chosen, withinDays));
  if (beside) return { country, measure: beside, not: null };
  const [newest] = alike;
  if (newest) {
    const days = Math.round(Math.abs(midpoint(newest.period) - midpoint(chosen.period)));
    return { country, measure: null, not: { why: 'date', measure: newest, days } };
  }
  const [other] = dated;
  if (other) {
    const keys = differingKeys(other.definition, chosen.definition);
    return { country, measure: null, not: { why: 'definition', keys, definition: other.definition } };
  }
  const [withheld] = known;
  return {
    country,
    measure: null,
    not: withheld ? { why: 'withheld', reason: withheld.reason } : { why: 'absent' },
  };
}

function medianOf(values: readonly number[]): number | null {
  if (values.length < FEWEST_FOR_MEDIAN) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
