import { ofMeasure } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { judge, otherDefinitions } from '../sensitivity.js';

type Outcome = 'fewer-returns' | 'no-fewer-returns' | 'undecided';

/** Is it known whether the treatment programme works better than what it replaces? */
export default defineFinding({
  id: 'programme-comparison',
  number: '6.6',
  uses: ['recidivism-comparison'],
  limits: ['smallest-base'],
  answers: ['fewer-returns', 'no-fewer-returns', 'undecided', 'no-comparison'],
  answer: (evidence) => {
    const ratio = evidence.variants('recidivism-comparison').at(-1);
    if (ratio) {
      const judged = judge(
        ratio,
        otherDefinitions(ratio, evidence.measures),
        (value): Outcome => (value < 1 ? 'fewer-returns' : 'no-fewer-returns'),
      );
      return {
        answer: judged.boundsTurn ? 'undecided' : judged.answer,
        severity: 'none',
        decisive: [ratio],
        ...(judged.boundsTurn || !ratio.interval ? { confidenceAtMost: 'indicative' as const } : {}),
        args: {
          programme: { kind: 'text', text: ratio.variant.split('/')[0] ?? '' },
          ratio: ofMeasure(ratio),
          interval: ofMeasure(ratio, 'interval'),
          treated: ofMeasure(ratio, 'rate-treated'),
          comparison: ofMeasure(ratio, 'rate-comparison'),
          design: ofMeasure(ratio, 'comparison-design'),
          months: ofMeasure(ratio, 'follow-up-months'),
        },
        sensitivity: judged.sensitivity,
      };
    }
    const withheld = evidence.withheld('recidivism-comparison');
    const lacking = withheld.filter(({ reason }) =>
      ['need-absent', 'design-not-stated', 'dropouts-not-a-comparison'].includes(reason?.code ?? ''),
    );
    // Only of a programme that exists can a comparison be missed.
    if (lacking.length === 0 || !evidence.isPublished('programme-admitted')) return undefined;
    return {
      answer: 'no-comparison',
      severity: 'moderate',
      decisive: [],
      beside: lacking,
      confidence: 'documented',
      args: {},
      sensitivity: 'not-tested',
    };
  },
  recommendations: {
    'no-comparison': [
      {
        rule: 'R-45',
        addressee: 'treatment-programme',
        level: 'data',
        horizon: '6-months',
        stages: [],
        groups: [],
        cards: [],
        success: 'recidivism-comparison',
        basis: 'NADCP/BJA key component 8; Best Practice Standards, X',
      },
    ],
  },
});
