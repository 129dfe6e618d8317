/** What one entrant of a programme saves and what a failure costs, as far as it is known. */
export interface BreakEven {
  /** Of those who enter, the share who fail, from 0 to 1. */
  readonly failureShare?: number;
  /** Prison that a failure brings, in months. */
  readonly failureMonths?: number;
  /** Prison that an entrant would have served without the programme, in months. */
  readonly displacedMonths?: number;
  /** Of those who enter, the share who would have gone to prison, from 0 to 1; everyone when not known. */
  readonly prisonBoundShare?: number;
}

export interface BreakEvenResult {
  /** Whether failures bring as much prison as the programme saves, or more. */
  readonly fails: boolean;
  /** The share of failures below which it saves prison, from 0 to 1; above 1 it saves whatever the failures. */
  readonly sustainableFailureShare: number;
}

/**
 * Whether a programme that sends its failures to prison saves any prison. The rule holds one stay against another: the
 * share that fails times the stay that a failure brings, and the share bound for prison times the stay displaced.
 * @returns nothing while one of the three numbers is not known, or when a failure brings no prison at all
 */
export function breakEven(known: BreakEven): BreakEvenResult | undefined {
  const { failureShare, failureMonths, displacedMonths, prisonBoundShare = 1 } = known;
  if (failureShare === undefined || failureMonths === undefined || displacedMonths === undefined)
    return undefined;
  if (failureMonths <= 0) return undefined;
  const saved = prisonBoundShare * displacedMonths;
  return {
    fails: failureShare * failureMonths >= saved,
    sustainableFailureShare: saved / failureMonths,
  };
}
