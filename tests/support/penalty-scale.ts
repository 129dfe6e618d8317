import type { PenaltyScale } from '../../src/model/fact.js';
import { COUNTRY, period } from './measure.js';

const MONTHS = 12;

export interface ScaleOptions extends Partial<Omit<PenaltyScale, 'inForceFrom' | 'inForceTo'>> {
  /** A year, a month or a day; not shown when left out. */
  readonly from?: string;
  /** A year, a month or a day; in force to this day when left out. */
  readonly to?: string;
  readonly line?: number;
}

/** One basic scale in years, as if read from one row of `penalties.csv`; an end left out is not stated. */
export function scale(
  offenceClass: string,
  years: readonly [min: number | undefined, max: number | undefined],
  options: ScaleOptions = {},
): PenaltyScale {
  const { from, to, line = 2, ...more } = options;
  const [min, max] = years;
  const ends = { min_months: min, max_months: max };
  return {
    country: COUNTRY,
    law: 'Penal code',
    article: '1',
    conductId: offenceClass,
    conduct: offenceClass,
    offenceClass,
    tier: 'basic',
    isLife: false,
    ...(min === undefined ? {} : { minMonths: min * MONTHS }),
    ...(max === undefined ? {} : { maxMonths: max * MONTHS }),
    ...(from ? { inForceFrom: period(from) } : {}),
    ...(to ? { inForceTo: period(to) } : {}),
    cells: Object.entries(ends).flatMap(([header, value]) =>
      value === undefined ? [] : [{ file: 'penalties.csv', line, header, text: String(value * MONTHS) }],
    ),
    sources: ['penal-code'],
    ...more,
  };
}

/** A drug conduct, by its identifier. */
export function drugScale(
  conductId: string,
  years: readonly [min: number | undefined, max: number | undefined],
  options: ScaleOptions = {},
): PenaltyScale {
  return scale('drug', years, { conductId, conduct: conductId, ...options });
}
