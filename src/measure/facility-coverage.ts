import type { FactTypes } from '../model/fact.js';
import type { Flag } from '../model/measure.js';
import { periodKey } from '../model/period.js';
import type { FacilityPair } from './need.js';
import { flag } from './outcome.js';

/** Facilities that hold less than this share of the people counted do not speak for the system. */
const NEARLY_ALL = 0.95;

/** The caution that a list of facilities is only a part of the system: it says so itself, or the total shows it. */
export function subsetFlags(
  pairs: readonly FacilityPair[],
  total: FactTypes['prison-population'] | undefined,
): Flag[] {
  const [first] = pairs;
  const stated = pairs.some(({ held }) => held.definition.coverage === 'facility_set');
  const sameDate = first && total && periodKey(first.held.period) === periodKey(total.period);
  const listed = pairs.reduce((sum, { held }) => sum + held.value, 0);
  const shown = sameDate === true && listed < NEARLY_ALL * total.value;
  return stated || shown ? [flag('subset-of-facilities', { facilities: pairs.length })] : [];
}
