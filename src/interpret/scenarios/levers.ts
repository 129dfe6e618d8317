import type { Lever } from '../../model/scenario.js';
import diversion from './diversion.js';
import oneOffRelease from './one-off-release.js';
import type { LeverDefinition } from './reform.js';
import shorterStay from './shorter-stay.js';

/** Every lever, by name. */
export const LEVER_DEFINITIONS: Readonly<Record<Lever, LeverDefinition>> = {
  diversion,
  'shorter-stay': shorterStay,
  'one-off-release': oneOffRelease,
};
