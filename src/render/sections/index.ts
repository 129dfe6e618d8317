import type { Section } from './define-section.js';
import drugOffences from './drug-offences.js';
import findings from './findings.js';
import keyFigures from './key-figures.js';
import law from './law.js';
import population from './population.js';
import pretrial from './pretrial.js';
import programme from './programme.js';
import reference from './reference.js';
import reproduction from './reproduction.js';
import revolvingDoor from './revolving-door.js';
import suppression from './suppression.js';
import unknowns from './unknowns.js';

/** Every section, in the order of the report. */
export const SECTIONS: readonly Section[] = [
  keyFigures,
  law,
  population,
  drugOffences,
  pretrial,
  revolvingDoor,
  programme,
  findings,
  unknowns,
  reference,
  suppression,
  reproduction,
];
