import { smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { balanceOf, otherSpan, staysOf } from '../../flow-balance.js';
import { one } from '../../need.js';
import { detail, flag, operand } from '../../outcome.js';

/**
 * The mean of the two counts over those who came and went, with entries alone and exits alone beside it, in months:
 * Little's law, printed by SPACE as an indicator of average length. Dividing a stock by a flow is what the law does; the
 * answer is a time, and holds for a population that neither grows nor shrinks. The interval runs from one to the other,
 * and its width is the warning.
 */
export default defineIndicator({
  id: 'mean-stay-stock-flow',
  code: 'F5',
  family: 'pretrial',
  unit: 'months',
  better: 'neither',
  interval: 'definition',
  needs: {
    admissions: one('admissions'),
    releases: one('releases'),
    start: one('stock-at-start'),
    end: one('stock-at-end'),
  },
  sources: ['Aebi et al., SPACE I', 'Patterson & Preston (2008)', 'Little (1961)'],
  strata: [{}, { legal_status: 'unsentenced' }, { legal_status: 'sentenced' }, { offence_class: 'drug' }],
  measure: (flows) => {
    const { admissions, releases, start, end } = flows;
    const refusal = otherSpan(flows) ?? smallBase(admissions, releases);
    if (refusal) return refusal;
    const { meanStock, byAdmissions, byReleases, midpoint } = staysOf(flows);
    const fewest = Math.min(admissions.value, releases.value);
    return {
      kind: 'measured',
      value: midpoint,
      operands: [start, admissions, releases, end].map(operand),
      interval: {
        low: Math.min(byAdmissions, byReleases),
        high: Math.max(byAdmissions, byReleases),
        kind: 'definition',
        method: 'admissions-or-releases',
      },
      details: {
        'by-admissions-months': detail(byAdmissions, 'months'),
        'by-releases-months': detail(byReleases, 'months'),
        'midpoint-months': detail(midpoint, 'months'),
        'spread-months': detail(Math.abs(byAdmissions - byReleases), 'months'),
        'mean-stock': detail(meanStock, 'persons'),
      },
      flags: [
        ...(balanceOf(flows).closes ? [] : [flag('flows-do-not-close')]),
        ...(fewest < 30 ? [flag('few-cases', { n: fewest })] : []),
      ],
    };
  },
});
