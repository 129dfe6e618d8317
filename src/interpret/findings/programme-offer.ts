import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { numberIn } from '../evidence.js';

type Outcome = 'few-offered' | 'offered';

/** Are those who could enter a treatment programme told of it? */
export default defineFinding({
  id: 'programme-offer',
  number: '6.1',
  uses: ['programme-penetration'],
  limits: ['programme-offer', 'smallest-base'],
  answers: ['few-offered', 'offered'],
  answer: (evidence) => {
    const limit = evidence.limit('programme-offer');
    const decide = (percent: number): Outcome => (percent < limit ? 'few-offered' : 'offered');
    const programmes = evidence
      .variants('programme-penetration')
      .flatMap((measure) => {
        const offered = numberIn(measure, 'offered-of-eligible');
        return offered === undefined ? [] : [{ measure, offered }];
      })
      .sort((a, b) => a.offered - b.offered);
    const [lowest] = programmes;
    if (!lowest) return undefined;
    const { measure } = lowest;
    const answer = decide(lowest.offered);
    const low = programmes.filter(({ offered }) => decide(offered) === 'few-offered').length;
    return {
      answer,
      severity: answer === 'few-offered' ? 'moderate' : 'none',
      decisive: [measure],
      beside: programmes.slice(1).map((item) => item.measure),
      args: {
        programme: { kind: 'text', text: measure.variant },
        offered: ofMeasure(measure, 'offered-of-eligible'),
        eligible: ofMeasure(measure, 'denominator'),
        entered: ofMeasure(measure),
        interval: ofMeasure(measure, 'interval'),
        low: ofNumber(low, 'count'),
        programmes: ofNumber(programmes.length, 'count'),
        when: ofMeasure(measure, 'when'),
        limit: ofNumber(limit, 'percent'),
      },
      // The step has neither an interval nor a second definition.
      sensitivity: 'not-tested',
    };
  },
  recommendations: {
    'few-offered': [
      {
        rule: 'R-35',
        addressee: 'treatment-programme',
        level: 'practice',
        horizon: '6-months',
        stages: ['pretrial'],
        groups: ['drug_dependent'],
        cards: ['pre-09'],
        success: 'programme-penetration',
        basis: 'MADCE feature 1; NADCP/BJA key component 3',
      },
    ],
  },
});
