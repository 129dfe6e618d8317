import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { numberIn } from '../evidence.js';

/** Are the four counts of a treatment programme published: evaluated, admitted, left and active? */
export default defineFinding({
  id: 'programme-counts',
  number: '5.5',
  uses: ['programme-completion-rate'],
  limits: ['smallest-base'],
  answers: ['graduates-only', 'counted'],
  answer: (evidence) => {
    const rates = [...evidence.variants('programme-completion-rate')].sort(
      (a, b) => (numberIn(b, 'exits') ?? 0) - (numberIn(a, 'exits') ?? 0),
    );
    const [main] = rates;
    if (main) {
      return {
        answer: 'counted',
        severity: 'none',
        decisive: [main],
        beside: rates.slice(1),
        args: {
          programme: { kind: 'text', text: main.variant },
          rate: ofMeasure(main),
          exits: ofMeasure(main, 'exits'),
          cohort: ofMeasure(main, 'of-cohort-so-far'),
          interval: ofMeasure(main, 'interval'),
          when: ofMeasure(main, 'when'),
          others: ofNumber(rates.length - 1, 'count'),
        },
        sensitivity: 'not-tested',
      };
    }
    const graduatesAlone =
      evidence.isPublished('programme-graduated') &&
      !(evidence.isPublished('programme-admitted') && evidence.isPublished('programme-left'));
    if (!graduatesAlone) return undefined;
    return {
      answer: 'graduates-only',
      severity: 'moderate',
      decisive: [],
      beside: evidence.withheld('programme-completion-rate'),
      confidence: 'documented',
      args: {},
      sensitivity: 'not-tested',
    };
  },
  recommendations: {
    'graduates-only': [
      {
        rule: 'R-33',
        addressee: 'treatment-programme',
        level: 'data',
        horizon: '90-days',
        stages: [],
        groups: [],
        cards: [],
        success: 'programme-completion-rate',
        basis: 'Nuevo León, 2013: evaluated, admitted, left and active on one date',
      },
    ],
  },
});
