import type { AlternativeCard } from '../../model/finding.js';
import { CONVICTED } from './convicted.js';
import { INCARCERATED } from './incarcerated.js';
import { PRETRIAL } from './pretrial.js';
import { SUCCESS } from './success.js';

/** The day on which the sources of the catalogue were last looked at. */
const CHECKED_ON = '2026-11-23';

/**
 * The catalogue: what has been tried or asked for instead of prison, in order of stage. It lists and does not rank.
 * The grade speaks of effects on reoffending or on prison numbers, not of whether a measure is just. Countries are
 * those whose law or practice was read about; one that is missing was not looked for, which is not the same as having
 * no such law.
 */
export const CARDS: readonly AlternativeCard[] = [...PRETRIAL, ...CONVICTED, ...INCARCERATED].map((card) => ({
  ...card,
  indicators: SUCCESS[card.id] ?? [],
  checkedOn: CHECKED_ON,
}));
