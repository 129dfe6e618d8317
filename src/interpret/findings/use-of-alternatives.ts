import { ofMeasure, ofNumber, ofWord } from '../args.js';
import { defineFinding } from '../define-finding.js';

const STATED = ['noncustodial-possible-general', 'noncustodial-possible-attenuated'];

/** Where the law allows something else than prison for a drug conduct, is its use counted? */
export default defineFinding({
  id: 'use-of-alternatives',
  number: '5.3',
  uses: ['statutory-tier-differentiation', 'custody-rate'],
  limits: [],
  answers: ['not-counted', 'counted'],
  answer: (evidence) => {
    const allowed = evidence
      .variants('statutory-tier-differentiation')
      .filter(({ details }) => STATED.some((name) => details[name]?.value === true));
    const use = evidence.ofCases('custody-rate', { offence_class: 'drug' });
    if (allowed.length === 0) return undefined;
    const conducts = [
      ...new Set(allowed.map(({ operands }) => operands[0]?.slice.drug_subtype ?? 'other-drug-offences')),
    ];
    const known = {
      conducts: ofWord(conducts.sort().join('+')),
      count: ofNumber(conducts.length, 'count'),
    };
    return {
      answer: use ? 'counted' : 'not-counted',
      severity: use ? 'none' : 'moderate',
      decisive: use ? [...allowed, use] : allowed,
      args: use
        ? {
            ...known,
            alternatives: ofMeasure(use, 'alternative-share'),
            convicted: ofMeasure(use, 'denominator'),
            when: ofMeasure(use, 'when'),
          }
        : known,
      sensitivity: 'not-tested',
    };
  },
  recommendations: {
    'not-counted': [
      {
        rule: 'R-32',
        addressee: 'supreme-court',
        level: 'data',
        horizon: '6-months',
        stages: [],
        groups: [],
        cards: [],
        success: 'custody-rate',
        basis: 'Colombia, Ley 2292, 2023: 5,000 announced, 105 granted by the end of 2024',
      },
    ],
  },
});
