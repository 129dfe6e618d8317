import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { compare, otherDefinitions } from '../sensitivity.js';

type Outcome = 'relabelled' | 'steady';

/** Do the labels inside drug offences mean the same at both dates? */
export default defineFinding({
  id: 'label-shift',
  number: '2.6',
  uses: ['drug-mix-shift'],
  limits: ['label-shift'],
  answers: ['relabelled', 'steady'],
  answer: (evidence) => {
    const shift = evidence.headline('drug-mix-shift');
    if (!shift) return undefined;
    const limit = evidence.limit('label-shift');
    const decide = (value: number): Outcome => (value > limit ? 'relabelled' : 'steady');
    const answer = decide(shift.value);
    return {
      answer,
      severity: answer === 'relabelled' ? 'watch' : 'none',
      decisive: [shift],
      args: {
        shift: ofMeasure(shift),
        moved: ofNumber(100 * shift.value, 'percentage-points'),
        since: ofMeasure(shift, 'since'),
        date: ofMeasure(shift, 'date'),
      },
      sensitivity: compare(
        answer,
        otherDefinitions(shift, evidence.measures).map(({ value }) => decide(value)),
      ),
    };
  },
  recommendations: {
    relabelled: [
      {
        rule: 'R-20',
        addressee: 'statistics-office',
        level: 'data',
        horizon: '6-months',
        stages: [],
        groups: [],
        cards: [],
        success: 'drug-mix-shift',
        basis: 'INPE (Peru), Informe Estadístico, 2012-01, 2017-01',
      },
    ],
  },
});
