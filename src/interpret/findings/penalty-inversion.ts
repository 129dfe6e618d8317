import { ofMeasure, ofNumber, ofWord } from '../args.js';
import { defineFinding } from '../define-finding.js';
import type { Answered } from '../evidence.js';
import { compare } from '../sensitivity.js';

/** Offences against which equality is already an inversion. */
const GRAVEST = ['intentional_homicide', 'rape'];

type Outcome = 'inverted' | 'not-inverted';

/** Does the law threaten a drug conduct with as much prison as homicide or rape? */
export default defineFinding({
  id: 'penalty-inversion',
  number: '3.1',
  uses: ['statutory-penalty-ratio'],
  limits: ['penalty-ratio'],
  answers: ['inverted', 'not-inverted'],
  answer: (evidence) => {
    const limit = evidence.limit('penalty-ratio');
    const pairs = evidence.measures
      .filter((measure): measure is Answered => measure.status === 'measured' && measure.value !== null)
      .filter((measure) => GRAVEST.includes(referenceOf(measure)));
    const open = evidence
      .withheld('statutory-penalty-ratio')
      .filter(({ reason }) => reason?.code === 'maximum-open');
    const inverted = pairs.filter(({ value }) => value >= limit);
    const worst = [...(inverted.length > 0 ? inverted : pairs)].sort(byGravity(inverted.length > 0))[0];
    if (!worst) return undefined;
    const answer: Outcome = inverted.length > 0 ? 'inverted' : 'not-inverted';
    const decide = (ratios: readonly number[]): Outcome =>
      ratios.some((ratio) => ratio >= limit) ? 'inverted' : 'not-inverted';
    const readings = ['min-ratio', 'midpoint-ratio']
      .map((name) => pairs.flatMap(({ details }) => numberOf(details[name]?.value)))
      .filter((ratios) => ratios.length > 0)
      .map(decide);
    // A pair with an open maximum could be the inversion that the others do not show.
    const incomplete = answer === 'not-inverted' && open.length > 0;
    return {
      answer,
      severity: severityOf(answer, worst),
      decisive: [worst],
      beside: [...inverted.filter((pair) => pair !== worst), ...open],
      ...(incomplete ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        ratio: ofMeasure(worst),
        drug: ofWord(conductOf(worst)),
        reference: ofWord(referenceOf(worst)),
        drugMaximum: ofMeasure(worst, 'drug-max-months'),
        referenceMaximum: ofMeasure(worst, 'reference-max-months'),
        inverted: ofNumber(inverted.length, 'count'),
        pairs: ofNumber(pairs.length, 'count'),
        open: ofNumber(open.length, 'count'),
      },
      sensitivity: compare(answer, readings),
    };
  },
  recommendations: {
    inverted: [
      {
        rule: 'R-21',
        addressee: 'parliament',
        level: 'law',
        horizon: '1-year',
        stages: ['convicted'],
        groups: ['micro_trafficking_nonviolent', 'small_producer_nonviolent'],
        cards: ['con-02', 'con-08'],
        success: 'statutory-penalty-ratio',
        basis: 'Uprimny, Guzmán & Parra, La adicción punitiva, 2012; UNGASS 2016',
      },
    ],
  },
});

function severityOf(answer: Outcome, worst: Answered) {
  if (answer === 'not-inverted') return 'none';
  return referenceOf(worst) === 'intentional_homicide' ? 'critical' : 'high';
}

/** The highest ratio first; among inversions one against homicide before any other, because it sets the severity. */
function byGravity(gravestFirst: boolean) {
  return (a: Answered, b: Answered) =>
    (gravestFirst ? GRAVEST.indexOf(referenceOf(a)) - GRAVEST.indexOf(referenceOf(b)) : 0) ||
    b.value - a.value ||
    (a.id < b.id ? -1 : 1);
}

function referenceOf({ denominator }: Answered): string {
  return denominator?.slice.offence_class ?? '';
}

/** The kind of drug offence where the source gives it, else the conduct's identifier. */
function conductOf({ numerator, variant }: Answered): string {
  return numerator?.slice.drug_subtype ?? variant.split('/')[0] ?? '';
}

const numberOf = (value: unknown) => (typeof value === 'number' ? [value] : []);
