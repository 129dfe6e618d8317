import { ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';

/**
 * Does the law impose remand for a drug charge? Only a law that says so is seen here: silence of the table is no "no",
 * so that the other answer is `unknown`.
 */
export default defineFinding({
  id: 'mandatory-remand',
  number: '4.1',
  uses: ['statutory-penalty-ratio'],
  limits: [],
  answers: ['mandatory'],
  answer: (evidence) => {
    const stated = evidence.measures.filter(({ flags }) =>
      flags.some(({ code }) => code === 'remand-mandatory'),
    );
    const conducts = new Set(
      stated.flatMap(({ flags }) =>
        flags.filter(({ code }) => code === 'remand-mandatory').map(({ args }) => String(args.conduct ?? '')),
      ),
    );
    if (stated.length === 0) return undefined;
    return {
      answer: 'mandatory',
      severity: 'high',
      decisive: stated,
      args: {
        conducts: { kind: 'text', text: [...conducts].sort().join('; ') },
        count: ofNumber(conducts.size, 'count'),
      },
      sensitivity: 'not-tested',
    };
  },
  recommendations: {
    mandatory: [
      {
        rule: 'R-26',
        addressee: 'parliament',
        level: 'law',
        horizon: '1-year',
        stages: ['pretrial'],
        groups: ['possession_personal_use', 'micro_trafficking_nonviolent'],
        cards: ['pre-12', 'pre-11'],
        success: 'pretrial-drug-ratio',
        basis: 'IACHR 2017',
      },
    ],
  },
});
