/** Exit codes, the same in every command. */
export const EXIT = {
  fine: 0,
  assertionFailed: 1,
  usage: 2,
  data: 3,
  bug: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The order in which codes win when several apply. */
const WEIGHT: readonly ExitCode[] = [
  EXIT.fine,
  EXIT.assertionFailed,
  EXIT.data,
  EXIT.usage,
  EXIT.bug,
  EXIT.interrupted,
];

export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((a, b) => (WEIGHT.indexOf(b) > WEIGHT.indexOf(a) ? b : a), EXIT.fine);
}

/** Something that the user can mend: printed in three parts, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    readonly exit: ExitCode,
    readonly what: string,
    readonly why: string,
    readonly todo: string,
  ) {
    super(what);
  }
}
