import type { AssumptionId, Lever, ScenarioFlow } from '../../model/scenario.js';

/** The numbers of one draw, by name; shares from 0 to 1, stays in months. */
export type Values = Readonly<Partial<Record<AssumptionId, number>>>;

/** A group of people in prison as levers leave it: who enters, how long they stay, who was let go. */
export interface Reform {
  /** People a year who would enter without any lever. */
  readonly admissions: number;
  /** Mean stay in years, without any lever and with them. */
  readonly stayBefore: number;
  readonly stay: number;
  readonly participants: number;
  readonly displaced: number;
  readonly failures: number;
  /** People held for failing once that has settled. */
  readonly failureStock: number;
  /** Share of those held at the start who are let go at once. */
  readonly released: number;
}

/** One lever: what it needs to be told, and what it changes. */
export interface LeverDefinition {
  readonly id: Lever;
  /** Numbers that nobody may leave out, beyond those of the group. */
  readonly needs: readonly AssumptionId[];
  /** Numbers that the method fixes when nobody states them, always against the lever. */
  readonly conventions: Readonly<Partial<Record<AssumptionId, number>>>;
  readonly change: (reform: Reform, values: Values) => Reform;
  /** The share of failures at which nothing is gained; `null` where no failure is. */
  readonly breakEven: (values: Values) => number | null;
}

export function defineLever(lever: LeverDefinition): LeverDefinition {
  return lever;
}

/** What every scenario needs to know of its group. */
export const OF_THE_GROUP = ['admissions', 'stay', 'stock'] as const satisfies readonly AssumptionId[];

const MONTHS = 12;

/**
 * A number of a draw.
 * @throws RangeError when it is not known: a scenario without it is withheld before it gets here
 */
export function numberOf(values: Values, id: AssumptionId): number {
  const value = values[id];
  if (value === undefined) throw new RangeError(`a scenario was run without ${id}`);
  return value;
}

export const yearsOf = (values: Values, id: AssumptionId): number => numberOf(values, id) / MONTHS;

/** The group as it is before any lever. */
export function unchanged(values: Values): Reform {
  const stay = yearsOf(values, 'stay');
  return {
    admissions: numberOf(values, 'admissions'),
    stayBefore: stay,
    stay,
    participants: 0,
    displaced: 0,
    failures: 0,
    failureStock: 0,
    released: 0,
  };
}

/** The count on which a group settles: who enters times how long they stay (Little's law), and those who failed. */
export function settlesAt({ admissions, displaced, stay, failureStock }: Reform): number {
  return (admissions - displaced) * stay + failureStock;
}

/** What the levers do to a group, with everyone accounted for. */
export function flowOf(reform: Reform, stock: number, breakEvenFailure: number | null): ScenarioFlow {
  const { participants, displaced, failures } = reform;
  const steadyWithout = reform.admissions * reform.stayBefore;
  const steadyWith = settlesAt(reform);
  return {
    participants,
    displaced,
    widened: participants - displaced,
    failures,
    released: stock * reform.released,
    longRun: steadyWith - steadyWithout,
    steadyWithout,
    steadyWith,
    breakEvenFailure,
  };
}
