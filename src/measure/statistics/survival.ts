import { type Bounds, Z } from './bounds.js';

/** How far a product of fractions may stand from a half, by rounding alone, to be taken as a half. */
const ROUNDING = 1e-12;

/** Persons followed for so long. */
export interface FollowUp {
  readonly time: number;
  /** Whether the event came then; else they were last seen without it (censored). */
  readonly ended: boolean;
  readonly count: number;
  /** When they came under observation, if after the start: they are at risk only from then on. */
  readonly entry?: number;
}

/** The curve from a time of events on. What the last person at risk takes down to nought has no standard error. */
export interface SurvivalStep extends Partial<Bounds> {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  readonly greenwoodSe?: number;
}

export interface SurvivalCurve {
  readonly steps: readonly SurvivalStep[];
  /** The last time of which the curve speaks: the last follow-up that enough persons reached. */
  readonly until: number;
  /** Whether follow-ups beyond it were left out because too few reached them. */
  readonly cut: boolean;
}

/**
 * The share still without the event, over time (Kaplan & Meier 1958), with Greenwood's (1926) standard error and the
 * log(−log) interval of 95 % (Kalbfleisch & Prentice 1980). Whoever is censored at the time of an event is still at risk
 * then. With `entry` the risk sets are those of left-truncated data: who enters at a time is at risk after it.
 * @param stopBelow the curve is cut before the first time of follow-up that fewer reach
 * @throws RangeError when there is nobody, or a record has no time, no whole count above nought, or ends before it begins
 */
export function kaplanMeier(
  records: readonly FollowUp[],
  { stopBelow = 1 }: { readonly stopBelow?: number } = {},
): SurvivalCurve {
  if (records.length === 0) throw new RangeError('a survival curve of nobody');
  for (const { time, count, entry } of records)
    if (!(Number.isFinite(time) && count > 0 && Number.isInteger(count) && (entry ?? -Infinity) < time))
      throw new RangeError('a follow-up needs a count, and a time after its entry');
  const left = tally(records, (record) => record.time);
  const entered = tally(
    records.filter((record) => record.entry !== undefined),
    (record) => record.entry ?? 0,
  );
  const events = new Map(
    tally(
      records.filter((record) => record.ended),
      (record) => record.time,
    ),
  );
  const steps: SurvivalStep[] = [];
  let atRisk = records.reduce((sum, { count, entry }) => (entry === undefined ? sum + count : sum), 0);
  let [survival, greenwood, next, until] = [1, 0, 0, 0];
  for (const [time, gone] of left) {
    for (; (entered[next]?.[0] ?? Infinity) < time; next += 1) atRisk += entered[next]?.[1] ?? 0;
    if (atRisk < stopBelow) return { steps, until, cut: true };
    until = time;
    const ended = events.get(time);
    if (ended !== undefined) {
      survival *= 1 - ended / atRisk;
      greenwood += ended / (atRisk * (atRisk - ended));
      steps.push({ time, atRisk, events: ended, survival, ...spread(survival, greenwood) });
    }
    atRisk -= gone;
  }
  return { steps, until, cut: false };
}

/** Numbers of persons by a time, in its order. */
function tally(
  records: readonly FollowUp[],
  by: (record: FollowUp) => number,
): [time: number, persons: number][] {
  const persons = new Map<number, number>();
  for (const record of records) persons.set(by(record), (persons.get(by(record)) ?? 0) + record.count);
  return [...persons].sort(([a], [b]) => a - b);
}

function spread(survival: number, greenwood: number): Partial<SurvivalStep> {
  if (survival === 0) return {};
  const half = (Z * Math.sqrt(greenwood)) / Math.log(survival);
  return {
    greenwoodSe: survival * Math.sqrt(greenwood),
    low: survival ** Math.exp(-half),
    high: survival ** Math.exp(half),
  };
}

/** The first time at which no more than half are still without the event; undefined when the curve stays above a half. */
export function medianSurvival({ steps }: SurvivalCurve): number | undefined {
  return steps.find(({ survival }) => survival <= 0.5 + ROUNDING)?.time;
}

/** What the curve says of a time: all still without the event before the first; undefined after the last it speaks of. */
export function survivalAt(
  { steps, until }: SurvivalCurve,
  time: number,
): Omit<SurvivalStep, 'time' | 'atRisk' | 'events'> | undefined {
  const step = steps.findLast((earlier) => earlier.time <= time);
  if (time > until && step?.survival !== 0) return undefined;
  return step ?? { survival: 1 };
}
