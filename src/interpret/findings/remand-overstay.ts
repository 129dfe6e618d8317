import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { compare, otherDefinitions } from '../sensitivity.js';

type Outcome = 'many' | 'some' | 'none';

/** Is anyone held without judgment for longer than the law allows? */
export default defineFinding({
  id: 'remand-overstay',
  number: '4.4',
  uses: ['pretrial-overstay-share'],
  limits: ['overstay-critical', 'smallest-base'],
  answers: ['many', 'some', 'none'],
  answer: (evidence) => {
    const share = evidence.ofCases('pretrial-overstay-share');
    if (!share) return undefined;
    const drugs = evidence.ofCases('pretrial-overstay-share', { offence_class: 'drug' });
    const critical = evidence.limit('overstay-critical');
    const decide = (percent: number): Outcome => {
      if (percent > critical) return 'many';
      return percent > 0 ? 'some' : 'none';
    };
    const answer = decide(share.value);
    const bounds = ['bound-low', 'bound-high'].flatMap((name) => {
      const value = share.details[name]?.value;
      return typeof value === 'number' ? [decide(value)] : [];
    });
    // Even nought has an interval that reaches above nought: for "none" only what is not known is asked.
    const ends =
      answer === 'none' || !share.interval ? [] : [share.interval.low, share.interval.high].map(decide);
    const others = otherDefinitions(share, evidence.measures).map(({ value }) => decide(value));
    return {
      answer,
      severity: ({ many: 'critical', some: 'high', none: 'none' } as const)[answer],
      decisive: [share],
      beside: drugs ? [drugs] : [],
      ...([...ends, ...bounds].some((end) => end !== answer)
        ? { confidenceAtMost: 'indicative' as const }
        : {}),
      args: {
        share: ofMeasure(share),
        interval: ofMeasure(share, 'interval'),
        over: ofMeasure(share, 'numerator'),
        known: ofMeasure(share, 'denominator'),
        unknown: ofMeasure(share, 'n-unknown'),
        when: ofMeasure(share, 'when'),
        critical: ofNumber(critical, 'percent'),
      },
      sensitivity: compare(answer, [...ends, ...bounds, ...others]),
    };
  },
  recommendations: { many: [list()], some: [list()] },
});

/** The law itself is the limit: one person over it is enough. */
function list() {
  return {
    rule: 'R-29',
    addressee: 'supreme-court',
    level: 'practice',
    horizon: '90-days',
    stages: ['pretrial'],
    groups: [],
    // To try or to free whoever is held too long is the law itself, and no alternative to be tried out.
    cards: [],
    success: 'pretrial-overstay-share',
    basis: 'American Convention on Human Rights, art. 7.5; IACHR 2017',
  } as const;
}
