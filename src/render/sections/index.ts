import alternatives from './alternatives.js';
import capacityMeanings from './capacity-meanings.js';
import caseTime from './case-time.js';
import costs from './costs.js';
import curves from './curves.js';
import type { Section } from './define-section.js';
import drugOffences from './drug-offences.js';
import findings from './findings.js';
import flows from './flows.js';
import followUp from './follow-up.js';
import gap from './gap.js';
import glossary from './glossary.js';
import keyFigures from './key-figures.js';
import law from './law.js';
import population from './population.js';
import practices from './practices.js';
import pretrial from './pretrial.js';
import programme from './programme.js';
import programmeProfile from './programme-profile.js';
import proportionality from './proportionality.js';
import reference from './reference.js';
import reproduction from './reproduction.js';
import revolvingDoor from './revolving-door.js';
import scenarioCosts from './scenario-costs.js';
import scenarios from './scenarios.js';
import sentencedSexes from './sentenced-sexes.js';
import sentences from './sentences.js';
import space from './space.js';
import statutes from './statutes.js';
import suppression from './suppression.js';
import tiers from './tiers.js';
import unknowns from './unknowns.js';
import weakestLink from './weakest-link.js';

/** Every section, in the order of the report. */
export const SECTIONS: readonly Section[] = [
  keyFigures,
  law,
  tiers,
  population,
  space,
  drugOffences,
  gap,
  sentences,
  proportionality,
  weakestLink,
  pretrial,
  caseTime,
  revolvingDoor,
  programme,
  programmeProfile,
  practices,
  costs,
  alternatives,
  followUp,
  findings,
  unknowns,
  reference,
  suppression,
  statutes,
  glossary,
  reproduction,
  curves,
  flows,
  capacityMeanings,
  sentencedSexes,
  scenarios,
  scenarioCosts,
];
