import type { Detail } from '../model/measure.js';
import type { Cases } from './cases.js';
import { detail } from './outcome.js';

/** What counts as a return in these cases: an arrest is not a reconviction, and a figure that does not say which says little. */
export function returnEvent(cases: Cases): Detail {
  const [event, ...others] = cases.each('return_event').map(([name]) => name);
  return detail(event === undefined ? 'not-stated' : others.length > 0 ? 'several' : event, 'word');
}
