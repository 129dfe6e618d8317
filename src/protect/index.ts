export { protectMeasures } from './protect-measures.js';
export { protectProblems } from './protect-problems.js';
export { AGGREGATE_THRESHOLD } from './suppress-cells.js';
export { type ProtectedFacts, shownOf, suppressFacts } from './suppress-facts.js';
