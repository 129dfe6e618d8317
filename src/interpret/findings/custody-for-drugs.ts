import { ofMeasure } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { type Answered, isPooled } from '../evidence.js';
import { compare, otherDefinitions } from '../sensitivity.js';

const DRUGS = { offence_class: 'drug' } as const;
const OTHERS = { ctg_category: 'not_drug' } as const;
/** The groups of the project, as the courts' cases are coded, the largest at stake first. */
const GROUPS = [
  'micro_trafficking_nonviolent',
  'possession_personal_use',
  'small_producer_nonviolent',
  'drug_dependent_other',
];

type Outcome = 'more-often' | 'no-more-often' | 'undecided';

/** Are people convicted of a drug offence sent to prison more often than others? */
export default defineFinding({
  id: 'custody-for-drugs',
  number: '3.8',
  uses: ['custody-rate'],
  limits: ['smallest-base'],
  answers: ['more-often', 'no-more-often', 'undecided', 'alone'],
  answer: (evidence) => {
    const drugs = evidence.ofCases('custody-rate', DRUGS);
    if (!drugs) return undefined;
    const others = evidence.ofCases('custody-rate', OTHERS);
    const comparable =
      others && isPooled(others) === isPooled(drugs) && others.period?.end === drugs.period?.end;
    const groups = GROUPS.flatMap((ctg_category) => evidence.ofCases('custody-rate', { ctg_category }) ?? []);
    const known = {
      rate: ofMeasure(drugs),
      interval: ofMeasure(drugs, 'interval'),
      prison: ofMeasure(drugs, 'numerator'),
      convicted: ofMeasure(drugs, 'denominator'),
      when: ofMeasure(drugs, 'when'),
    };
    if (!comparable) {
      return {
        answer: 'alone',
        severity: 'none',
        decisive: [drugs],
        beside: groups,
        args: known,
        sensitivity: 'not-tested',
      };
    }
    const answer = decide(drugs, others);
    return {
      answer,
      severity: answer === 'more-often' ? 'watch' : 'none',
      decisive: [drugs, others],
      beside: groups,
      ...(answer === 'undecided' ? { confidenceAtMost: 'indicative' as const } : {}),
      args: { ...known, otherRate: ofMeasure(others), otherConvicted: ofMeasure(others, 'denominator') },
      sensitivity:
        answer === 'undecided'
          ? 'turns'
          : compare(answer, [
              // Where the two intervals do not meet, the answer stands at their ends.
              ...(drugs.interval && others.interval ? [answer] : []),
              ...otherDefinitions(drugs, evidence.measures).map((other) => decide(other, others)),
            ]),
    };
  },
  recommendations: {},
});

/** Two rates are told apart where their intervals do not meet. */
function decide(drugs: Answered, others: Answered): Outcome {
  const [low, high] = [drugs.interval?.low ?? drugs.value, drugs.interval?.high ?? drugs.value];
  const [otherLow, otherHigh] = [others.interval?.low ?? others.value, others.interval?.high ?? others.value];
  if (low > otherHigh) return 'more-often';
  if (high < otherLow) return 'no-more-often';
  return 'undecided';
}
