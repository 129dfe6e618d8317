import { ofMeasure } from '../args.js';
import { type Answer, defineFinding } from '../define-finding.js';
import type { Evidence } from '../evidence.js';
import { compare } from '../sensitivity.js';

const CELL = 'possession_personal_use/incarcerated';

type CaseAnswer = 'held' | 'none-found' | 'sent-to-prison' | 'few-untold' | 'none-sentenced';

/** Is anyone in prison for possession for their own use? */
export default defineFinding({
  id: 'possession-in-prison',
  number: '2.4',
  uses: ['low-level-drug-share', 'drug-offence-share', 'gap-grid'],
  limits: ['smallest-base'],
  answers: ['held', 'held-by-label', 'sent-to-prison', 'few-untold', 'none-found', 'none-sentenced'],
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
    if (!source || seen.length === 0) return amongCases(evidence);
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
    'sent-to-prison': [review()],
    'few-untold': [review()],
  },
});

/** Where the groups are not all counted, this one may be; or the courts may have counted whom they sent to prison. */
function amongCases(evidence: Evidence<'gap-grid'>): Answer<CaseAnswer> | undefined {
  const cell = evidence.variants('gap-grid').find(({ variant }) => variant === CELL);
  if (cell?.details.counted?.value === 'held') {
    return {
      answer: cell.value > 0 ? 'held' : 'none-found',
      severity: cell.value > 0 ? 'high' : 'none',
      decisive: [cell],
      args: { ...(cell.value > 0 ? { persons: ofMeasure(cell) } : {}), when: ofMeasure(cell, 'when') },
      sensitivity: 'not-tested',
    };
  }
  if (cell) {
    return {
      answer: cell.value > 0 ? 'sent-to-prison' : 'none-sentenced',
      severity: cell.value > 0 ? 'high' : 'none',
      decisive: [cell],
      args: cell.value > 0 ? { persons: ofMeasure(cell) } : {},
      sensitivity: 'not-tested',
    };
  }
  // A cell is withheld as too small only when somebody is in it.
  const hidden = evidence
    .withheld('gap-grid')
    .filter(({ variant, reason }) => variant === CELL && reason?.code.startsWith('base-under'));
  if (hidden.length === 0) return undefined;
  return {
    answer: 'few-untold',
    severity: 'moderate',
    decisive: [],
    beside: hidden,
    confidence: 'reported',
    args: {},
    sensitivity: 'not-tested',
  };
}

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
