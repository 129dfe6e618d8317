import { ofMeasure } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { isFlagged, numberIn } from '../evidence.js';

const BY_SEX = 'sex/offence_class';

type Outcome = 'by-offence' | 'within-offences' | 'not-more-often';

/** Are women sent to prison more often than men, and for the same offences? */
export default defineFinding({
  id: 'custody-of-women',
  number: '3.9',
  uses: ['custody-gap-decomposition'],
  limits: ['smallest-base'],
  answers: ['by-offence', 'within-offences', 'not-more-often'],
  answer: (evidence) => {
    const gap = evidence.ofCases('custody-gap-decomposition', {}, BY_SEX);
    const [of, within] = gap ? [numberIn(gap, 'composition-part'), numberIn(gap, 'rate-part')] : [];
    // The decomposition names its groups in the order of the alphabet: women first.
    if (!gap || of === undefined || within === undefined || gap.details['group-a']?.value !== 'female')
      return undefined;
    const answer: Outcome =
      gap.value <= 0 ? 'not-more-often' : of >= within ? 'by-offence' : 'within-offences';
    return {
      answer,
      severity: answer === 'not-more-often' ? 'none' : 'watch',
      decisive: [gap],
      // The parts of a difference have no interval: how much of it is chance is not said.
      confidenceAtMost: isFlagged(gap, 'few-cases') ? 'indicative' : 'reported',
      args: {
        women: ofMeasure(gap, 'rate-a'),
        men: ofMeasure(gap, 'rate-b'),
        womenConvicted: ofMeasure(gap, 'n-a'),
        menConvicted: ofMeasure(gap, 'n-b'),
        gap: ofMeasure(gap),
        ofOffences: ofMeasure(gap, 'composition-part'),
        withinOffences: ofMeasure(gap, 'rate-part'),
        when: ofMeasure(gap, 'when'),
      },
      sensitivity: 'not-tested',
    };
  },
  recommendations: {},
});
