/** Holds studies against each other. Called by `src/index.ts`; knows the model alone. */
export { acceptStudies, heldIn } from './accept.js';
export { compareCountries, DAYS_BESIDE } from './compare-countries.js';
export { compareStates } from './compare-states.js';
