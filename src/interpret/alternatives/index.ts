import type { AlternativeCard } from '../../model/finding.js';
import { CONVICTED } from './convicted.js';
import { INCARCERATED } from './incarcerated.js';
import { PRETRIAL } from './pretrial.js';

/**
 * The catalogue: what has been tried or asked for instead of prison, in order of stage. It lists and does not rank.
 * The grade speaks of effects on reoffending or on prison numbers, not of whether a measure is just. Countries are
 * those whose law or practice was read about.
 */
export const CARDS: readonly AlternativeCard[] = [...PRETRIAL, ...CONVICTED, ...INCARCERATED];
