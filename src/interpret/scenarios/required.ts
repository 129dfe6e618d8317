import type { Lever, ScenarioTarget } from '../../model/scenario.js';
import { effectOfOne } from './diversion.js';
import { numberOf, type Values, yearsOf } from './reform.js';

type Required = Pick<ScenarioTarget, 'required' | 'unit' | 'shareOfAdmissions' | 'feasible'>;

/**
 * How much of a lever would bring occupancy to the target, and whether that much exists. Nothing is extrapolated beyond
 * the people there are: an amount that does not exist is told as such.
 * @param lastOccupancy of the central path, in the last year
 */
export function targetOf(
  lever: Lever,
  values: Values,
  occupancy: number,
  lastOccupancy: number,
): ScenarioTarget {
  const [held, places, stock] = [
    numberOf(values, 'population'),
    numberOf(values, 'capacity'),
    numberOf(values, 'stock'),
  ];
  const toRemove = held - (occupancy / 100) * places;
  return {
    occupancy,
    reached: lastOccupancy <= occupancy,
    toRemove,
    ...(toRemove <= 0 ? nothing(lever) : REQUIRED[lever](toRemove, values)),
    floor: (100 * (held - stock)) / places,
  };
}

const nothing = (lever: Lever): Required => ({
  required: 0,
  unit: lever === 'diversion' ? 'persons-per-year' : 'share',
  shareOfAdmissions: lever === 'diversion' ? 0 : null,
  feasible: true,
});

const REQUIRED: Readonly<Record<Lever, (need: number, values: Values) => Required>> = {
  diversion: (need, values) => {
    const effect = effectOfOne(values);
    const admissions = numberOf(values, 'admissions');
    if (effect <= 0 || admissions <= 0)
      return { required: null, unit: 'persons-per-year', shareOfAdmissions: null, feasible: false };
    const required = need / effect;
    return {
      required,
      unit: 'persons-per-year',
      shareOfAdmissions: required / admissions,
      feasible: required <= admissions * numberOf(values, 'eligible'),
    };
  },
  // Of the stay that remains, in the long run.
  'shorter-stay': (need, values) => {
    const settled = numberOf(values, 'admissions') * yearsOf(values, 'stay');
    // The rest of the prison stays as it is counted, and the group settles where its own flows take it.
    const most = numberOf(values, 'stock') - need;
    const required = settled > 0 && most >= 0 ? Math.min(1, most / settled) : null;
    return { required, unit: 'share', shareOfAdmissions: null, feasible: required !== null };
  },
  // On the first day alone: a release wears off.
  'one-off-release': (need, values) => {
    const required = need / numberOf(values, 'stock');
    return required <= 1
      ? { required, unit: 'share', shareOfAdmissions: null, feasible: true }
      : { required: null, unit: 'share', shareOfAdmissions: null, feasible: false };
  },
};
