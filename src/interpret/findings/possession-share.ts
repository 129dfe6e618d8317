import type { Measure } from '../../model/measure.js';
import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { type Answered, type Evidence, numberIn } from '../evidence.js';
import { compare, sameDate } from '../sensitivity.js';

type Outcome = 'large' | 'smaller';
type Uses = 'low-level-drug-share' | 'drug-offence-share' | 'custody-rate';

interface Part {
  readonly share: number;
  readonly of: number;
  readonly people: number;
  readonly measures: readonly Measure[];
  readonly when: Answered;
  readonly cases: boolean;
  /** Whether the name of an article, and not what happened, tells possession from the rest. */
  readonly label: boolean;
}

/** How much of the drug cases is possession? */
export default defineFinding({
  id: 'possession-share',
  number: '2.5',
  uses: ['low-level-drug-share', 'drug-offence-share', 'custody-rate'],
  limits: ['possession-share-of-prisoners', 'possession-share-of-cases', 'smallest-base'],
  answers: [
    'large-in-prison',
    'smaller-in-prison',
    'large-by-label',
    'smaller-by-label',
    'large-in-court',
    'smaller-in-court',
  ],
  answer: (evidence) => {
    const parts = [coded(evidence), labelled(evidence), judged(evidence)].filter(
      (part) => part !== undefined,
    );
    const [first] = parts;
    if (!first) return undefined;
    const decide = ({ share, cases }: Part): Outcome =>
      share >= evidence.limit(cases ? 'possession-share-of-cases' : 'possession-share-of-prisoners')
        ? 'large'
        : 'smaller';
    const outcome = decide(first);
    return {
      answer: `${outcome}-${wayOf(first)}`,
      severity: outcome === 'large' ? 'moderate' : 'none',
      decisive: first.measures,
      ...(first.label ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        share: ofNumber(first.share, 'percent'),
        possession: ofNumber(first.people, 'persons'),
        drugs: ofNumber(first.of, 'persons'),
        when: ofMeasure(first.when, 'when'),
        limit: ofNumber(
          evidence.limit(first.cases ? 'possession-share-of-cases' : 'possession-share-of-prisoners'),
          'percent',
        ),
      },
      // Another way of counting the same people on the same day.
      sensitivity: compare(
        outcome,
        parts
          .slice(1)
          .filter(({ cases, when }) => cases === first.cases && sameDate(when, first.when))
          .map(decide),
      ),
    };
  },
  recommendations: {
    'large-in-prison': [line()],
    'large-by-label': [line()],
    'large-in-court': [line()],
  },
});

function wayOf({ cases, label }: Part): 'in-prison' | 'by-label' | 'in-court' {
  if (cases) return 'in-court';
  return label ? 'by-label' : 'in-prison';
}

function line() {
  return {
    rule: 'R-19',
    addressee: 'parliament',
    level: 'law',
    horizon: '1-year',
    stages: ['pretrial'],
    groups: ['possession_personal_use'],
    cards: ['pre-01', 'pre-02', 'pre-03'],
    success: 'drug-offence-share',
    basis: 'TNI–EMCDDA 2011; Hughes & Stevens 2010',
  } as const;
}

function coded(evidence: Evidence<Uses>): Part | undefined {
  const groups = evidence.headline('low-level-drug-share');
  const people = groups && numberIn(groups, 'possession-personal-use');
  const of = groups?.denominator?.value;
  if (!groups || people === undefined || !of) return undefined;
  return {
    share: (100 * people) / of,
    of,
    people,
    measures: [groups],
    when: groups,
    cases: false,
    label: false,
  };
}

function labelled(evidence: Evidence<Uses>): Part | undefined {
  const possession = evidence.headline('drug-offence-share', { drug_subtype: 'possession' });
  const wholes = evidence
    .series('drug-offence-share')
    .filter((measure) => possession !== undefined && sameDate(measure, possession));
  // Two sources may count one year: a part is set beside the whole that its own source prints.
  const drugs =
    wholes.findLast((measure) => measure.sources.join() === possession?.sources.join()) ?? wholes.at(-1);
  const [people, of] = [possession?.numerator?.value, drugs?.numerator?.value];
  if (!possession || !drugs || people === undefined || !of) return undefined;
  return {
    share: (100 * people) / of,
    of,
    people,
    measures: [possession, drugs],
    when: possession,
    cases: false,
    label: true,
  };
}

/** Of all those sentenced for drugs, as the courts counted them. */
function judged(evidence: Evidence<Uses>): Part | undefined {
  const drugs = evidence.ofCases('custody-rate', { offence_class: 'drug' });
  const group = evidence.ofCases('custody-rate', { ctg_category: 'possession_personal_use' });
  const article = evidence.ofCases('custody-rate', { offence_class: 'drug', drug_subtype: 'possession' });
  const own = group ?? article;
  const [people, of] = [own?.denominator?.value, drugs?.denominator?.value];
  if (!own || !drugs || people === undefined || !of || !sameDate(own, drugs) || people > of) return undefined;
  return {
    share: (100 * people) / of,
    of,
    people,
    measures: [own, drugs],
    when: drugs,
    cases: true,
    label: group === undefined,
  };
}
