import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { isFlagged, numberIn } from '../evidence.js';
import { compare, otherDefinitions } from '../sensitivity.js';

type Outcome = 'most' | 'undecided' | 'fewer';

/** Do the courts punish the weakest links of the chain? */
export default defineFinding({
  id: 'minor-roles',
  number: '3.6',
  uses: ['weakest-link-share'],
  limits: ['minor-role-share', 'smallest-base'],
  answers: ['most', 'undecided', 'fewer'],
  answer: (evidence) => {
    const share = evidence.ofCases('weakest-link-share');
    if (!share?.interval) return undefined;
    const limit = evidence.limit('minor-role-share');
    const decide = ({ low, high }: { readonly low: number; readonly high: number }): Outcome => {
      if (low >= limit) return 'most';
      return high >= limit ? 'undecided' : 'fewer';
    };
    const answer = decide(share.interval);
    const [low, high] = [numberIn(share, 'wilson-low'), numberIn(share, 'wilson-high')];
    // The interval runs over unknown roles; what chance there is in the known ones is tested beside it.
    const chance =
      low === undefined || high === undefined
        ? []
        : [low, high].map((end) => decide({ low: end, high: end }));
    const others = otherDefinitions(share, evidence.measures).flatMap(({ interval }) =>
      interval ? [decide(interval)] : [],
    );
    return {
      answer,
      severity: ({ most: 'high', undecided: 'watch', fewer: 'none' } as const)[answer],
      decisive: [share],
      ...(answer === 'undecided' || isFlagged(share, 'few-cases')
        ? { confidenceAtMost: 'indicative' as const }
        : {}),
      args: {
        share: ofMeasure(share),
        low: ofMeasure(share, 'bound-low'),
        high: ofMeasure(share, 'bound-high'),
        minor: ofMeasure(share, 'numerator'),
        known: ofMeasure(share, 'denominator'),
        unknown: ofMeasure(share, 'n-unknown'),
        when: ofMeasure(share, 'when'),
        limit: ofNumber(limit, 'percent'),
      },
      sensitivity: answer === 'undecided' ? 'turns' : compare(answer, [...chance, ...others]),
    };
  },
  recommendations: {
    most: [
      {
        rule: 'R-25',
        addressee: 'prosecution',
        level: 'practice',
        horizon: '6-months',
        stages: ['pretrial', 'convicted'],
        groups: ['micro_trafficking_nonviolent'],
        cards: ['pre-07', 'con-03'],
        success: 'weakest-link-share',
        basis: 'CEDD 2015; TNI & WOLA, Sistemas sobrecargados, 2010',
      },
    ],
  },
});
