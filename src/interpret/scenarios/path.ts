import type { StayModel } from '../../model/scenario.js';

/** A count that starts somewhere and settles somewhere else; times are in years. */
export interface Path {
  readonly start: number;
  readonly settles: number;
  /** Mean stay of those who leave. */
  readonly stay: number;
  readonly model: StayModel;
}

/**
 * The count of people at a time: with the same share leaving in every while, S(t) = S* + (S0 − S*)·exp(−t/τ); with stays
 * all alike the whole change has arrived once the last person of the old time has left.
 */
export function countAt({ start, settles, stay, model }: Path, years: number): number {
  return settles + (start - settles) * left(years / stay, model);
}

/** The years of prison that all of them together spend until a time. */
export function personYears({ start, settles, stay, model }: Path, years: number): number {
  return settles * years + (start - settles) * stay * leftUntil(years / stay, model);
}

/** The time after which half of what was set free at once is held again. */
export function halfLife(stay: number, model: StayModel): number {
  return stay * (model === 'fixed' ? 0.5 : Math.LN2);
}

/** The share of those held at the start who are still held after so many stays. */
function left(stays: number, model: StayModel): number {
  return model === 'fixed' ? Math.max(0, 1 - stays) : Math.exp(-stays);
}

function leftUntil(stays: number, model: StayModel): number {
  if (model === 'constant-hazard') return 1 - Math.exp(-stays);
  const until = Math.min(1, stays);
  return until - until ** 2 / 2;
}
