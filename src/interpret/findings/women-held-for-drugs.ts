import { ofDateOf, ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { judge, otherDefinitions } from '../sensitivity.js';

type Outcome = 'much-higher' | 'higher' | 'not-higher';

/** Do drug laws fall on women more than on men? */
export default defineFinding({
  id: 'women-held-for-drugs',
  number: '2.3',
  uses: ['drug-share-sex-ratio'],
  limits: ['women-to-men-ratio', 'women-held-minimum', 'smallest-base'],
  answers: ['much-higher', 'higher', 'not-higher', 'too-few-women'],
  answer: (evidence) => {
    const ratio = evidence.headline('drug-share-sex-ratio');
    const women = ratio?.details['n-female']?.value;
    if (!ratio || typeof women !== 'number') return undefined;
    const known = {
      women: ofMeasure(ratio, 'n-female'),
      womenForDrugs: ofMeasure(ratio, 'women-held-for-drugs'),
      when: ofMeasure(ratio, 'when'),
      ...ofDateOf(ratio, 'prison-population', 'held'),
    };
    const minimum = evidence.limit('women-held-minimum');
    if (women < minimum) {
      return {
        answer: 'too-few-women',
        severity: 'none',
        decisive: [ratio],
        args: { ...known, minimum: ofNumber(minimum, 'persons') },
        sensitivity: 'not-tested',
      };
    }
    const much = evidence.limit('women-to-men-ratio');
    const judged = judge(ratio, otherDefinitions(ratio, evidence.measures), (value): Outcome => {
      if (value >= much) return 'much-higher';
      return value > 1 ? 'higher' : 'not-higher';
    });
    return {
      answer: judged.answer,
      severity: { 'much-higher': 'high' as const, higher: 'watch' as const, 'not-higher': 'none' as const }[
        judged.answer
      ],
      decisive: [ratio],
      ...(judged.boundsTurn ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        ...known,
        ratio: ofMeasure(ratio),
        interval: ofMeasure(ratio, 'interval'),
        femaleShare: ofMeasure(ratio, 'female-pct'),
        maleShare: ofMeasure(ratio, 'male-pct'),
      },
      sensitivity: judged.sensitivity,
    };
  },
  recommendations: {
    'much-higher': [
      {
        rule: 'R-17',
        addressee: 'parliament',
        level: 'law',
        horizon: '1-year',
        stages: ['pretrial', 'convicted', 'incarcerated'],
        groups: ['micro_trafficking_nonviolent', 'small_producer_nonviolent'],
        cards: ['con-01', 'con-06', 'con-07', 'pre-14', 'inc-10'],
        success: 'drug-share-sex-ratio',
        basis: 'WOLA, IDPC, Dejusticia & CIM, guide, 2016',
      },
    ],
  },
});
