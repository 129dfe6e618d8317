import { ofMeasure } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { compare } from '../sensitivity.js';

/** Is anyone in prison for possession for their own use? */
export default defineFinding({
  id: 'possession-in-prison',
  number: '2.4',
  uses: ['low-level-drug-share', 'drug-offence-share'],
  limits: ['smallest-base'],
  answers: ['held', 'held-by-label', 'none-found'],
  answer: (evidence) => {
    const coded = evidence.headline('low-level-drug-share');
    const label = evidence.headline('drug-offence-share', { drug_subtype: 'possession' });
    const codedCount = coded?.details['possession-personal-use']?.value;
    const labelCount = label?.numerator?.value;
    const seen = [codedCount, labelCount].flatMap((count) =>
      typeof count === 'number' ? [count > 0 ? 'some' : 'none'] : [],
    );
    // Cases coded by what happened come before the name of an article of law.
    if (coded && typeof codedCount === 'number' && codedCount > 0) {
      return {
        answer: 'held',
        severity: 'high',
        decisive: [coded],
        beside: label ? [label] : [],
        args: { persons: ofMeasure(coded, 'possession-personal-use'), when: ofMeasure(coded, 'when') },
        sensitivity: compare('some', seen.slice(1)),
      };
    }
    if (label && labelCount !== undefined && labelCount > 0) {
      return {
        answer: 'held-by-label',
        severity: 'moderate',
        decisive: [label],
        beside: coded ? [coded] : [],
        // An article on possession may hold sellers, and one on trafficking may hold users.
        confidenceAtMost: 'indicative',
        args: { persons: ofMeasure(label, 'numerator'), when: ofMeasure(label, 'when') },
        sensitivity: compare('some', seen.slice(0, -1)),
      };
    }
    const source = codedCount === undefined ? label : coded;
    if (!source || seen.length === 0) return undefined;
    return {
      answer: 'none-found',
      severity: 'none',
      decisive: [source],
      beside: label ? [label] : [],
      ...(source === label ? { confidenceAtMost: 'indicative' as const } : {}),
      args: { when: ofMeasure(source, 'when') },
      sensitivity: compare('none', seen.slice(1)),
    };
  },
  recommendations: {
    held: [review()],
    'held-by-label': [review()],
  },
});

/** One person is enough for the rule: it has no limit. */
function review() {
  return {
    rule: 'R-18',
    addressee: 'public-defence',
    level: 'practice',
    horizon: '90-days',
    stages: ['pretrial', 'incarcerated'],
    groups: ['possession_personal_use'],
    cards: ['inc-01', 'inc-09', 'pre-01', 'pre-02', 'pre-03', 'pre-04'],
    success: 'drug-offence-share',
    basis: 'IACHR 2017',
  } as const;
}
