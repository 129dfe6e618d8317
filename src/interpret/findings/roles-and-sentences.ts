import type { Interval } from '../../model/measure.js';
import { ofMeasure } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { compare, otherDefinitions } from '../sensitivity.js';

type Outcome = 'alike' | 'lower' | 'undecided';

/** Do minor roles get shorter terms than higher ones? */
export default defineFinding({
  id: 'roles-and-sentences',
  number: '3.7',
  uses: ['role-sentence-ratio'],
  limits: ['role-sentence-ratio', 'smallest-base'],
  answers: ['alike', 'lower', 'undecided'],
  answer: (evidence) => {
    const ratio = evidence.ofCases('role-sentence-ratio');
    if (!ratio) return undefined;
    const limit = evidence.limit('role-sentence-ratio');
    const answer = decide(ratio.value, ratio.interval, limit);
    const others = otherDefinitions(ratio, evidence.measures).map((other) =>
      decide(other.value, other.interval, limit),
    );
    const turns = ratio.interval ? turnsWithin(answer, ratio.interval, limit) : false;
    const underOthers = compare(answer, others);
    return {
      answer,
      severity: ({ alike: 'moderate', undecided: 'watch', lower: 'none' } as const)[answer],
      decisive: [ratio],
      ...(turns ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        ratio: ofMeasure(ratio),
        interval: ofMeasure(ratio, 'interval'),
        minor: ofMeasure(ratio, 'median-low'),
        higher: ofMeasure(ratio, 'median-high'),
        minorPeople: ofMeasure(ratio, 'n-low'),
        higherPeople: ofMeasure(ratio, 'n-high'),
        when: ofMeasure(ratio, 'when'),
      },
      sensitivity: turns ? 'turns' : ratio.interval && underOthers === 'not-tested' ? 'stands' : underOthers,
    };
  },
  recommendations: {
    alike: [
      {
        rule: 'R-25-roles',
        addressee: 'parliament',
        level: 'law',
        horizon: '1-year',
        stages: ['convicted'],
        groups: ['micro_trafficking_nonviolent'],
        cards: ['con-02', 'con-03'],
        success: 'role-sentence-ratio',
        basis: 'CEDD 2015; UNGASS 2016: mitigating and aggravating circumstances',
      },
    ],
  },
});

/** A ratio below the limit that chance could have brought about says nothing, and is not read as equality. */
function decide(value: number, interval: Interval | null, limit: number): Outcome {
  if (value >= limit) return 'alike';
  return interval === null || interval.high < 1 ? 'lower' : 'undecided';
}

function turnsWithin(answer: Outcome, { low, high }: Interval, limit: number): boolean {
  if (answer === 'alike') return low < limit;
  return answer === 'undecided' || high >= limit;
}
