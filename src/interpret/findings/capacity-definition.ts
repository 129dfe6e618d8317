import { ofMeasure } from '../args.js';
import { defineFinding } from '../define-finding.js';

/** Does the conclusion hang on what is called a place? */
export default defineFinding({
  id: 'capacity-definition',
  number: '1.2',
  uses: ['occupancy-capacity-sensitivity'],
  limits: ['smallest-base'],
  answers: ['not-robust', 'robust'],
  answer: (evidence) => {
    const spread = evidence.headline('occupancy-capacity-sensitivity');
    if (!spread) return undefined;
    const moves = spread.flags.some(({ code }) => code === 'band-not-robust');
    return {
      answer: moves ? 'not-robust' : 'robust',
      severity: moves ? 'moderate' : 'none',
      decisive: [spread],
      args: {
        low: ofMeasure(spread, 'occupancy-low'),
        high: ofMeasure(spread, 'occupancy-high'),
        spread: ofMeasure(spread),
        when: ofMeasure(spread, 'when'),
      },
      // The question is itself the test of the other definitions.
      sensitivity: 'not-tested',
    };
  },
  recommendations: {
    'not-robust': [
      {
        rule: 'R-14',
        addressee: 'ministry-of-justice',
        level: 'rule',
        horizon: '6-months',
        stages: [],
        groups: [],
        cards: [],
        success: 'occupancy-capacity-sensitivity',
        basis: 'SISDEPEN (Brazil); Penal Reform International, Ten-Point Plan, 2012',
      },
    ],
  },
});
