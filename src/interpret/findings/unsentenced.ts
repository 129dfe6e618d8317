import { countsFirstDecision } from '../../model/definition.js';
import { ofChoice, ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { judge, otherDefinitions } from '../sensitivity.js';

type Outcome = 'above-average' | 'below-average';

/** How many of those held have had no first decision, beside the Americas? */
export default defineFinding({
  id: 'unsentenced',
  number: '4.2',
  uses: ['pretrial-share'],
  limits: ['unsentenced-average-of-the-americas', 'smallest-base'],
  answers: ['above-average', 'below-average'],
  answer: (evidence) => {
    const share = evidence.headline('pretrial-share');
    if (!share) return undefined;
    const average = evidence.limit('unsentenced-average-of-the-americas');
    const judged = judge(
      share,
      otherDefinitions(share, evidence.measures),
      (value): Outcome => (value >= average ? 'above-average' : 'below-average'),
    );
    return {
      answer: judged.answer,
      severity: judged.answer === 'above-average' ? 'high' : 'none',
      decisive: [share],
      ...(judged.boundsTurn ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        share: ofMeasure(share),
        unsentenced: ofMeasure(share, 'numerator'),
        held: ofMeasure(share, 'denominator'),
        when: ofMeasure(share, 'when'),
        meaning: ofMeasure(share, 'definition.remand'),
        alike: ofChoice(countsFirstDecision(share.definition)),
        limit: ofNumber(average, 'percent'),
      },
      sensitivity: judged.sensitivity,
    };
  },
  recommendations: {
    'above-average': [
      {
        rule: 'R-27',
        addressee: 'supreme-court',
        level: 'rule',
        horizon: '6-months',
        stages: ['pretrial'],
        groups: [],
        cards: ['pre-11', 'pre-13', 'pre-15'],
        success: 'pretrial-share',
        basis: 'IACHR 2017',
      },
    ],
  },
});
