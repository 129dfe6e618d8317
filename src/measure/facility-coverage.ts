import type { FactTypes } from '../model/fact.js';
import type { Flag } from '../model/measure.js';
import { periodKey } from '../model/period.js';
import { isPlausibleOccupancy, PLAUSIBLE_OCCUPANCY } from '../model/plausible.js';
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

/**
 * The caution that some facilities are fuller or emptier than any can be: offices that supervise people outside are given
 * one place for thousands. They are counted as printed, since nothing here says which of the two numbers is wrong.
 */
export function implausibleFlags(pairs: readonly FacilityPair[]): Flag[] {
  const strange = pairs.filter(
    ({ held, places }) =>
      held.value > 0 &&
      places !== undefined &&
      places.value > 0 &&
      !isPlausibleOccupancy((100 * held.value) / places.value),
  );
  const people = strange.reduce((sum, { held }) => sum + held.value, 0);
  return strange.length === 0
    ? []
    : [flag('implausible-facilities', { n: strange.length, people, ...PLAUSIBLE_OCCUPANCY })];
}
