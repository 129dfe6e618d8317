import { headline, measuredSeries } from '../../model/headline.js';
import type { Flag, Measure, Operand } from '../../model/measure.js';
import { comparePeriods, dayNumber, daysApart, type Period } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import type { AssumptionId, Range } from '../../model/scenario.js';
import { type Slice, sameSlice } from '../../model/slice.js';

/** A number that the study measured itself. */
export interface MeasuredInput extends Range {
  readonly measure: string;
  readonly period: Period | null;
  readonly currency: string | undefined;
  readonly flags: readonly Flag[];
}

/** Whom and when a scenario is about; the newest date when none is given. */
export interface About {
  readonly group: Slice;
  readonly at: Period | null;
}

type Find = (measures: readonly Measure[], about: About) => MeasuredInput | undefined;

const YEAR = 365.25;

/** What the study itself can say of each number; nobody measures what an alternative would do. */
const FINDERS: Readonly<Partial<Record<AssumptionId, Find>>> = {
  stock: (measures, { group, at }) => {
    const found = counts(measures, 'prison-population', group);
    return nearest(found, at);
  },
  admissions: (measures, { group }) => {
    const found = nearest(counts(measures, 'admissions', group), null);
    if (!found?.period) return undefined;
    const factor = found.period.precision === 'year' ? 1 : YEAR / lengthOf(found.period);
    return { ...found, ...same(found.central * factor) };
  },
  stay: (measures, { group }) => {
    const found = headline(measures, 'mean-stay-stock-flow', group);
    if (!found || found.value === null) return undefined;
    const { low, high } = found.interval ?? { low: found.value, high: found.value };
    return { ...taken(found, found.period), low, central: found.value, high };
  },
  population: (measures, { at }) => ofOccupancy(measures, at, 'numerator'),
  capacity: (measures, { at }) => ofOccupancy(measures, at, 'denominator'),
  'average-cost': (measures) => {
    const found = headline(measures, 'prison-cost-per-person-year');
    return found?.value ? { ...taken(found, found.period), ...same(found.value) } : undefined;
  },
  'marginal-share': (measures) => {
    const found = measures.find(
      ({ indicator, status }) => indicator === 'prison-cost-category' && status === 'measured',
    );
    const [low, high] = ['marginal-share-lo', 'marginal-share-hi'].map((name) => found?.details[name]?.value);
    if (!found || typeof low !== 'number' || typeof high !== 'number') return undefined;
    // A share has no currency: it holds for whatever cost it is applied to.
    return { ...taken(found, found.period), currency: undefined, low, central: (low + high) / 2, high };
  },
  'programme-cost': (measures) => {
    const found = measures.filter(
      ({ indicator, status }) => indicator === 'programme-cost-per-completer' && status === 'measured',
    );
    const [only] = found;
    const value = only?.details['per-entrant']?.value;
    // Of several programmes nobody but the authors can say which one the lever is.
    if (!only || found.length > 1 || typeof value !== 'number') return undefined;
    return { ...taken(only, only.period), ...same(value) };
  },
};

/** The study's own number for an assumption, when it has one. */
export function measuredInput(
  id: AssumptionId,
  measures: readonly Measure[],
  about: About,
): MeasuredInput | undefined {
  const system = measures.filter(
    ({ place, status }) => status === 'measured' && place.facility === ALL_FACILITIES,
  );
  return FINDERS[id]?.(system, about);
}

/** Numbers of people of a group that went into measures. */
function counts(measures: readonly Measure[], fact: Operand['fact'], group: Slice): MeasuredInput[] {
  return measures.flatMap((measure) =>
    [measure.numerator, measure.denominator, ...measure.operands].flatMap((operand) =>
      operand?.fact === fact && operand.unit === 'persons' && sameSlice(operand.slice, group)
        ? [{ ...taken(measure, operand.period), ...same(operand.value) }]
        : [],
    ),
  );
}

/** The count nearest to a date, of equally near ones the newer; the newest when no date is asked for. */
function nearest(found: readonly MeasuredInput[], at: Period | null): MeasuredInput | undefined {
  const dated = found.filter(({ period }) => period !== null);
  return [...dated].sort((a, b) => {
    if (!a.period || !b.period) return 0;
    const apart = at ? daysApart(a.period, at) - daysApart(b.period, at) : 0;
    return apart || comparePeriods(b.period, a.period);
  })[0];
}

/** People held and places as one occupancy counts them, of the date nearest to the start. */
function ofOccupancy(
  measures: readonly Measure[],
  at: Period | null,
  end: 'numerator' | 'denominator',
): MeasuredInput | undefined {
  const newest = headline(measures, 'occupancy-rate');
  const national = measuredSeries(measures, 'occupancy-rate').filter(
    ({ definition }) => definition.coverage === newest?.definition.coverage,
  );
  const chosen = at
    ? [...national].sort((a, b) => gap(a, at) - gap(b, at) || (a === newest ? -1 : b === newest ? 1 : 0))[0]
    : newest;
  const operand = chosen?.[end];
  return chosen && operand ? { ...taken(chosen, operand.period), ...same(operand.value) } : undefined;
}

const gap = ({ period }: Measure, at: Period) => (period ? daysApart(period, at) : Number.POSITIVE_INFINITY);

const same = (value: number): Range => ({ low: value, central: value, high: value });

function taken(measure: Measure, period: Period | null) {
  return { measure: measure.id, period, currency: measure.definition.currency, flags: measure.flags };
}

const lengthOf = ({ start, end }: Period) => dayNumber(end) - dayNumber(start) + 1;
