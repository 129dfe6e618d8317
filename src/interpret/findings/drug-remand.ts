import type { Interval } from '../../model/measure.js';
import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { compare, otherDefinitions } from '../sensitivity.js';

type Outcome = 'drugs-more' | 'slightly-more' | 'no-difference' | 'undecided' | 'drugs-less';

/** Are people held for drugs likelier to wait for a first decision than others? */
export default defineFinding({
  id: 'drug-remand',
  number: '4.3',
  uses: ['pretrial-drug-ratio'],
  limits: ['drug-remand-ratio', 'smallest-base'],
  answers: ['drugs-more', 'slightly-more', 'no-difference', 'undecided', 'drugs-less'],
  answer: (evidence) => {
    const ratio = evidence.headline('pretrial-drug-ratio');
    const limit = evidence.limit('drug-remand-ratio');
    if (!ratio?.interval) return undefined;
    const answer = decide(ratio.value, ratio.interval, limit);
    const others = otherDefinitions(ratio, evidence.measures).flatMap((other) =>
      other.interval ? [decide(other.value, other.interval, limit)] : [],
    );
    const turns = turnsWithin(answer, ratio.interval, limit);
    const underOthers = compare(answer, others);
    return {
      answer,
      severity: SEVERITY[answer],
      decisive: [ratio],
      ...(turns ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        ratio: ofMeasure(ratio),
        interval: ofMeasure(ratio, 'interval'),
        drugShare: ofMeasure(ratio, 'drug-pct'),
        otherShare: ofMeasure(ratio, 'other-pct'),
        when: ofMeasure(ratio, 'when'),
        limit: ofNumber(limit, 'ratio'),
      },
      sensitivity: turns || underOthers === 'turns' ? 'turns' : 'stands',
    };
  },
  recommendations: {
    'drugs-more': [
      {
        rule: 'R-28',
        addressee: 'prosecution',
        level: 'practice',
        horizon: '6-months',
        stages: ['pretrial'],
        groups: ['possession_personal_use', 'micro_trafficking_nonviolent'],
        cards: ['pre-12'],
        success: 'pretrial-drug-ratio',
        basis: 'IACHR 2017',
      },
    ],
  },
});

const SEVERITY = {
  'drugs-more': 'high',
  'slightly-more': 'watch',
  'no-difference': 'none',
  undecided: 'none',
  'drugs-less': 'none',
} as const;

/**
 * An interval around one that stays inside the limit on both sides shows that there is no difference that matters. One
 * that reaches the limit shows nothing, and must not be read as equality.
 */
function decide(value: number, { low, high }: Interval, limit: number): Outcome {
  if (low > 1) return value >= limit ? 'drugs-more' : 'slightly-more';
  if (high < 1) return 'drugs-less';
  return high < limit && low > 1 / limit ? 'no-difference' : 'undecided';
}

/** Whether the limit itself lies inside the interval, so that the answer is not the same at both ends. */
function turnsWithin(answer: Outcome, { low, high }: Interval, limit: number): boolean {
  if (answer === 'drugs-more') return low < limit;
  if (answer === 'slightly-more') return high >= limit;
  return answer === 'undecided';
}
