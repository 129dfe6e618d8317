import { ofChoice, ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { type Answered, isFlagged } from '../evidence.js';
import { compare, otherDefinitions, sameDate } from '../sensitivity.js';

type Outcome = 'large' | 'undecided' | 'smaller';

/** How many of those held are held for drugs? */
export default defineFinding({
  id: 'drug-share',
  number: '2.1',
  uses: ['drug-offence-share', 'drug-share-bounds'],
  limits: ['drug-share-large', 'smallest-base'],
  answers: ['large', 'undecided', 'smaller'],
  answer: (evidence) => {
    const share = evidence.headline('drug-offence-share');
    if (!share) return undefined;
    const large = evidence.limit('drug-share-large');
    const bounds = evidence.series('drug-share-bounds').filter((measure) => sameDate(measure, share));
    // The headline number counts nobody of unknown offence as held for drugs: it is already the lower bound.
    const decide = (measure: Answered): Outcome => {
      if (measure.value >= large) return 'large';
      return isOpen(measure) || (measure.interval?.high ?? measure.value) >= large ? 'undecided' : 'smaller';
    };
    const answer = decide(share);
    const ends = share.interval
      ? [share.interval.low, share.interval.high].map(
          (percent): Outcome => (percent >= large ? 'large' : 'smaller'),
        )
      : [];
    return {
      answer,
      severity: { large: 'moderate' as const, undecided: 'watch' as const, smaller: 'none' as const }[answer],
      decisive: [share],
      beside: bounds,
      ...(answer === 'undecided' ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        share: ofMeasure(share),
        drugPrisoners: ofMeasure(share, 'numerator'),
        held: ofMeasure(share, 'denominator'),
        when: ofMeasure(share, 'when'),
        limit: ofNumber(large, 'percent'),
        atLeast: ofChoice(isOpen(share)),
      },
      sensitivity: compare(answer, [...ends, ...otherDefinitions(share, evidence.measures).map(decide)]),
    };
  },
  recommendations: {
    large: [
      {
        rule: 'R-15',
        addressee: 'parliament',
        level: 'law',
        horizon: '1-year',
        stages: ['pretrial', 'convicted', 'incarcerated'],
        groups: ['possession_personal_use', 'micro_trafficking_nonviolent', 'small_producer_nonviolent'],
        cards: ['con-02', 'pre-08', 'inc-01'],
        success: 'drug-offence-share',
        basis: 'CEDD 2015',
      },
    ],
  },
});

/** Whether more drug offences may stand among the offences that the source does not name. */
function isOpen(measure: Answered): boolean {
  return isFlagged(measure, 'sum-of-named-parts');
}
