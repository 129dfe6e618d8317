import type { Recommendation } from '../../model/finding.js';
import type { Guard, GuardContext } from './guard.js';
import { comparability } from './r-01-comparability.js';
import { smallBase } from './r-02-small-base.js';
import { untested } from './r-03-untested.js';
import { outOfReach } from './r-04-out-of-reach.js';
import { excluded } from './r-05-excluded.js';
import { netWidening } from './r-06-net-widening.js';
import { savesPrison } from './r-07-break-even.js';
import { possessionInCourt } from './r-08-possession-in-court.js';
import { movingLabels } from './r-20-moving-labels.js';
import { strengthOfEvidence } from './strength.js';

/** What changes the cards comes before what looks at them: whether all that is left is untested is asked last. */
const GUARDS: readonly Guard[] = [
  strengthOfEvidence,
  comparability,
  smallBase,
  outOfReach,
  excluded,
  netWidening,
  savesPrison,
  possessionInCourt,
  movingLabels,
  untested,
];

/** The recommendation after every guard has seen it. */
export function guard(recommendation: Recommendation, context: GuardContext): Recommendation {
  return GUARDS.reduce((current, apply) => apply(current, context), recommendation);
}
