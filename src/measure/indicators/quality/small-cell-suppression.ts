import { defineIndicator } from '../../define-indicator.js';
import { suppression } from '../../need-suppression.js';
import { detail } from '../../outcome.js';

/**
 * Counts of people that the report does not show: those that are small, and those from which a small one would follow.
 * The counts are hidden before anything is measured; this says how many. Groups of which everybody falls into one part
 * are counted and shown, since hiding a nought would not keep them from being known.
 */
export default defineIndicator({
  id: 'small-cell-suppression',
  code: 'K3',
  family: 'quality',
  unit: 'count',
  better: 'neither',
  interval: 'none',
  over: 'newest-date',
  needs: { hidden: suppression() },
  sources: [
    'Willenborg & de Waal, Elements of Statistical Disclosure Control (2001)',
    'Hundepool et al., Handbook on Statistical Disclosure Control (sdctools)',
  ],
  measure: ({ hidden }) => ({
    kind: 'measured',
    value: hidden.primary + hidden.complementary,
    operands: [],
    details: {
      threshold: detail(hidden.threshold, 'count'),
      'hidden-primary': detail(hidden.primary, 'count'),
      'hidden-complementary': detail(hidden.complementary, 'count'),
      'whole-groups': detail(hidden.wholeGroups, 'count'),
      'switched-off': detail(hidden.threshold === 0, 'yes-no'),
    },
  }),
});
