import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { judge, otherDefinitions } from '../sensitivity.js';

type Outcome = 'clustered' | 'spread';

/** Who sets the sentence for a drug offence: the judge or the legal minimum? */
export default defineFinding({
  id: 'sentences-at-minimum',
  number: '3.4',
  uses: ['minimum-clustering-share'],
  limits: ['sentences-at-minimum', 'smallest-base'],
  answers: ['clustered', 'spread'],
  answer: (evidence) => {
    const share = evidence.ofCases('minimum-clustering-share', { offence_class: 'drug' });
    if (!share) return undefined;
    const limit = evidence.limit('sentences-at-minimum');
    const judged = judge(
      share,
      otherDefinitions(share, evidence.measures),
      (value): Outcome => (value >= limit ? 'clustered' : 'spread'),
    );
    return {
      answer: judged.answer,
      severity: judged.answer === 'clustered' ? 'moderate' : 'none',
      decisive: [share],
      ...(judged.boundsTurn ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        share: ofMeasure(share),
        interval: ofMeasure(share, 'interval'),
        atMinimum: ofMeasure(share, 'numerator'),
        terms: ofMeasure(share, 'denominator'),
        when: ofMeasure(share, 'when'),
        limit: ofNumber(limit, 'percent'),
      },
      sensitivity: judged.sensitivity,
    };
  },
  recommendations: {
    clustered: [
      {
        rule: 'R-23',
        addressee: 'parliament',
        level: 'law',
        horizon: '1-year',
        stages: ['convicted'],
        groups: ['micro_trafficking_nonviolent'],
        cards: ['con-08'],
        success: 'minimum-clustering-share',
        basis: 'USA, First Step Act, 2018; Thailand, 2021',
      },
    ],
  },
});
