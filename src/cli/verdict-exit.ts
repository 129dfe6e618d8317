import { anyFailed, type Verdict } from '../model/verdict.js';
import { EXIT, type ExitCode } from './exit.js';

/** 1 when an assertion of level error failed. */
export function exitOfVerdicts(verdicts: readonly Verdict[]): ExitCode {
  return anyFailed(verdicts) ? EXIT.assertionFailed : EXIT.fine;
}
