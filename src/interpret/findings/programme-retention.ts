import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { judge, otherDefinitions } from '../sensitivity.js';

type Outcome = 'low' | 'kept';

/** How many are still in the programme, or have finished it, a year after entering? */
export default defineFinding({
  id: 'programme-retention',
  number: '6.3',
  uses: ['programme-retention-12m'],
  limits: ['programme-retention', 'smallest-base'],
  answers: ['low', 'kept'],
  answer: (evidence) => {
    const share = evidence.ofCases('programme-retention-12m');
    if (!share) return undefined;
    const limit = evidence.limit('programme-retention');
    const judged = judge(
      share,
      otherDefinitions(share, evidence.measures),
      (value): Outcome => (value < limit ? 'low' : 'kept'),
    );
    return {
      answer: judged.answer,
      severity: judged.answer === 'low' ? 'moderate' : 'none',
      decisive: [share],
      beside: evidence.variants('programme-retention-12m'),
      ...(judged.boundsTurn ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        share: ofMeasure(share),
        interval: ofMeasure(share, 'interval'),
        kept: ofMeasure(share, 'numerator'),
        entered: ofMeasure(share, 'denominator'),
        when: ofMeasure(share, 'when'),
        limit: ofNumber(limit, 'percent'),
      },
      sensitivity: judged.sensitivity,
    };
  },
  recommendations: {
    low: [
      {
        rule: 'R-42',
        addressee: 'treatment-programme',
        level: 'practice',
        horizon: '6-months',
        stages: ['pretrial', 'convicted'],
        groups: ['drug_dependent'],
        cards: [],
        success: 'programme-retention-12m',
        basis: 'Heck & Thanner 2006',
      },
    ],
  },
});
