import type { Detail, Flag, Operand, Reason } from '../model/measure.js';
import type { Measured, Outcome } from './outcome.js';

/** From here on a number of people may be told (catalogue, K3 and trap 2). */
const FEWEST_TOLD = 5;
/** What stands for a number of people from one to four in the arguments of flags and reasons. */
export const WITHHELD = 'withheld';
/** Arguments that are numbers of people. */
const PEOPLE_ARGS: readonly string[] = ['n', 'life', 'open', 'found'];

/** Whether a number of people is one by which they could be told: nobody is nobody, and five are a crowd. */
export const isSmall = (people: number): boolean => people > 0 && people < FEWEST_TOLD;

/**
 * What an indicator answers over case records, without the numbers of people from one to four: no operand, detail (of unit
 * `persons`) or argument is such a number, nor what a larger operand leaves of one. An indicator of which two details or
 * the headline give such a number away withholds or refuses them itself.
 */
export function withoutSmallCounts(outcome: Outcome): Outcome {
  const told: number[] = [];
  const mayTell = (people: number, beside: readonly number[]) =>
    !isSmall(people) && beside.every((other) => !isSmall(Math.abs(other - people)));
  const apart = outcome.apart === true;
  const ofCases = (operand: Operand) => operand.fact === 'cases';
  const tellOperand = (operand: Operand): boolean => {
    if (!ofCases(operand)) return true;
    const may = mayTell(operand.value, apart ? [] : told);
    if (may) told.push(operand.value);
    return may;
  };
  const whole = outcome.kind === 'measured' ? outcome.denominator : undefined;
  if (whole) tellOperand(whole);
  const operands = outcome.operands.filter(tellOperand);
  const wholes = apart ? [] : [...told];
  const tellDetail = ({ value, unit }: Detail): Detail => {
    const isWithheld = unit === 'persons' && typeof value === 'number' && !mayTell(value, wholes);
    return isWithheld ? { value: null, unit } : { value, unit };
  };
  const tellArgs = (args: Flag['args']): Flag['args'] =>
    Object.fromEntries(
      Object.entries(args).map(([name, value]) => {
        const counts = PEOPLE_ARGS.includes(name) && typeof value === 'number';
        return [name, counts && !mayTell(value, wholes) ? WITHHELD : value];
      }),
    );
  if (outcome.kind === 'refused') {
    const reason: Reason = { ...outcome.reason, args: tellArgs(outcome.reason.args) };
    return { ...outcome, operands, reason };
  }
  return {
    ...withEnds(outcome, operands),
    operands,
    details: Object.fromEntries(
      Object.entries(outcome.details ?? {}).map(([name, detail]) => [name, tellDetail(detail)]),
    ),
    flags: (outcome.flags ?? []).map((item) => ({ ...item, args: tellArgs(item.args) })),
  };
}

/** The measure with no numerator or denominator that is not among what is told. */
function withEnds({ numerator, denominator, ...rest }: Measured, told: readonly Operand[]): Measured {
  const isTold = (end: Operand | undefined) => end && told.some(({ value }) => value === end.value);
  return {
    ...rest,
    ...(isTold(numerator) && numerator ? { numerator } : {}),
    ...(isTold(denominator) && denominator ? { denominator } : {}),
  };
}
