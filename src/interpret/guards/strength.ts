import type { Confidence, Recommendation } from '../../model/finding.js';
import { type Guard, weaker } from './guard.js';

const STRENGTH: Readonly<Record<Confidence, Recommendation['strength']>> = {
  documented: 'should',
  reported: 'should-examine',
  indicative: 'should-record',
  unknown: 'should-record',
};

/**
 * A recommendation is never stronger than the evidence for its finding. What asks for data rests on their absence, which
 * was seen: to record what is needed to decide whether to record it would be no advice.
 */
export const strengthOfEvidence: Guard = (recommendation, { confidence }) =>
  recommendation.level === 'data'
    ? recommendation
    : { ...recommendation, strength: weaker(recommendation.strength, STRENGTH[confidence]) };
