import type { PracticeId } from '../../model/practices.js';
import { ofNumber } from '../args.js';
import { defineFinding, type RuleRecommendation } from '../define-finding.js';
import { type Answered, numberIn } from '../evidence.js';

interface PracticeRule {
  readonly practice: PracticeId;
  readonly rule: string;
  readonly horizon: RuleRecommendation['horizon'];
  readonly basis: string;
}

/** What is asked for where a practice is not in place. The checklist has more items than rules speak of. */
const RULES: readonly PracticeRule[] = [
  { practice: 'risk_screened', rule: 'R-37', horizon: '6-months', basis: 'Gutierrez & Bourgon 2009' },
  {
    practice: 'judge_hearings_fortnightly',
    rule: 'R-38',
    horizon: '90-days',
    basis: 'NADCP, Adult Drug Court Best Practice Standards, III',
  },
  {
    practice: 'graduated_sanctions',
    rule: 'R-39',
    horizon: '90-days',
    basis: 'NADCP/BJA key component 6; Best Practice Standards, IV',
  },
  { practice: 'jail_sparing', rule: 'R-40', horizon: '90-days', basis: 'Schleifer et al. (SSRC) 2018' },
  { practice: 'stake_proportionate', rule: 'R-43', horizon: '1-year', basis: 'Schleifer et al. (SSRC) 2018' },
  { practice: 'groups_not_excluded', rule: 'R-44', horizon: '6-months', basis: 'EQUIS Justicia' },
];

/** Does the treatment programme work as the evidence asks? */
export default defineFinding({
  id: 'programme-practices',
  number: '6.4',
  uses: ['programme-practice-score'],
  limits: [],
  answers: ['gaps', 'in-place'],
  answer: (evidence) => {
    const sites = evidence.variants('programme-practice-score');
    if (sites.length === 0) return undefined;
    const sum = (name: string) => sites.reduce((total, site) => total + (numberIn(site, name) ?? 0), 0);
    const unmet = sum('unmet');
    const answer = unmet > 0 ? 'gaps' : 'in-place';
    return {
      answer,
      severity: unmet > 0 ? 'moderate' : 'none',
      decisive: sites,
      args: {
        sites: ofNumber(sites.length, 'count'),
        looked: ofNumber(sum('applicable'), 'count'),
        met: ofNumber(sum('met'), 'count'),
        partial: ofNumber(sum('partial'), 'count'),
        unmet: ofNumber(unmet, 'count'),
        unasked: ofNumber(sum('not-assessed'), 'count'),
      },
      // An item is in place or it is not: there is no interval, and one assessor answered.
      sensitivity: 'not-tested',
      fires: RULES.filter(({ practice }) => sites.some((site) => isMissing(site, practice))).map(
        ({ rule }) => rule,
      ),
    };
  },
  recommendations: {
    gaps: RULES.map(({ rule, horizon, basis }) => ({
      rule,
      addressee: 'treatment-programme' as const,
      level: 'practice' as const,
      horizon,
      stages: ['pretrial', 'convicted'] as const,
      groups: ['drug_dependent'] as const,
      cards: [],
      success: 'programme-practice-score' as const,
      basis,
    })),
  },
});

/** Not in place at the site; partly in place is on its way. */
function isMissing({ operands }: Answered, practice: PracticeId): boolean {
  return operands.some(
    ({ fact, slice, value }) => fact === 'programme-practice' && slice.practice === practice && value === 0,
  );
}
