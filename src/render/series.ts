import type { Measure, SeriesName } from '../model/measure.js';
import type { CurvePoint } from './charts/survival-curve.js';

/** One row of a series by the names of its columns; what is not known is left out. */
export type SeriesRow = Readonly<Partial<Record<string, number>>>;

export interface NamedSeries {
  readonly part: string;
  readonly rows: readonly SeriesRow[];
}

/** The series of one name that a measure carries, part by part. */
export function seriesOf(measure: Measure | undefined, wanted: SeriesName): NamedSeries[] {
  return (measure?.series ?? [])
    .filter(({ name }) => name === wanted)
    .map(({ part, columns, rows }) => ({
      part,
      rows: rows.map((row) =>
        Object.fromEntries(
          columns.flatMap(({ name }, index) => {
            const value = row[index];
            return value === null || value === undefined ? [] : [[name, value]];
          }),
        ),
      ),
    }));
}

/** The points of a curve; a row without time, share or number of people is none. */
export function curvePoints({ rows }: NamedSeries): CurvePoint[] {
  return rows.flatMap(({ time, share, low, high, 'at-risk': atRisk }) =>
    time === undefined || share === undefined || atRisk === undefined
      ? []
      : [{ time, share, low, high, atRisk }],
  );
}
