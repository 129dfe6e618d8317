import type { Recommendation } from '../../model/finding.js';
import type { Guard, GuardContext } from './guard.js';
import { comparability } from './r-01-comparability.js';
import { smallBase } from './r-02-small-base.js';
import { untested } from './r-03-untested.js';
import { strengthOfEvidence } from './strength.js';

const GUARDS: readonly Guard[] = [strengthOfEvidence, comparability, smallBase, untested];

/** The recommendation after every guard has seen it. */
export function guard(recommendation: Recommendation, context: GuardContext): Recommendation {
  return GUARDS.reduce((current, apply) => apply(current, context), recommendation);
}
