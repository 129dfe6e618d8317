import { ofNumber, ofWord } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { type Answered, isPooled, numberIn } from '../evidence.js';

type Outcome = 'missing' | 'incomplete' | 'complete';

interface Known {
  readonly field: string;
  /** In percent of the drug cases. */
  readonly unknown: number;
  readonly measures: readonly Answered[];
}

/** Is it recorded who the people punished for drugs are, and for how much? */
export default defineFinding({
  id: 'case-records',
  number: '5.2',
  uses: ['weakest-link-share', 'quantity-sentence-correlation'],
  limits: ['unknown-in-records'],
  answers: ['missing', 'incomplete', 'complete'],
  answer: (evidence) => {
    const limit = evidence.limit('unknown-in-records');
    const roles = rolesIn(evidence.ofCases('weakest-link-share'));
    const amounts = quantitiesIn(evidence.variants('quantity-sentence-correlation'));
    const known = [roles, amounts].filter((item) => item !== undefined);
    const withheld = [
      ...evidence.withheld('weakest-link-share'),
      ...evidence.withheld('quantity-sentence-correlation'),
    ];
    // A figure that is hidden to protect people, or is of too few, is no sign that nothing is recorded.
    const absent = withheld.some(({ reason }) => reason?.code === 'need-absent');
    if (known.length === 0 && !absent) return undefined;
    const poor = known.filter(({ unknown }) => unknown > limit);
    const answer: Outcome = known.length === 0 ? 'missing' : poor.length > 0 ? 'incomplete' : 'complete';
    const told = poor.length > 0 ? poor : known;
    return {
      answer,
      severity: ({ missing: 'watch', incomplete: 'moderate', complete: 'none' } as const)[answer],
      decisive: known.flatMap(({ measures }) => measures),
      beside: answer === 'missing' ? withheld : [],
      // The question is about the tables given, and those were read to the last row.
      confidence: 'documented',
      args:
        answer === 'missing'
          ? {}
          : {
              fields: ofWord(told.map(({ field }) => field).join('+')),
              unknown: ofNumber(Math.max(...told.map(({ unknown }) => unknown)), 'percent'),
              limit: ofNumber(limit, 'percent'),
            },
      sensitivity: 'not-tested',
    };
  },
  recommendations: { missing: [record()], incomplete: [record()] },
});

function record() {
  return {
    rule: 'R-31',
    addressee: 'supreme-court',
    level: 'data',
    horizon: '6-months',
    stages: [],
    groups: [],
    cards: [],
    success: 'weakest-link-share',
    basis: 'WOLA, IDPC, Dejusticia & CIM, guide, 2016',
  } as const;
}

function rolesIn(share: Answered | undefined): Known | undefined {
  const [known, unknown] = share ? [share.denominator?.value, numberIn(share, 'n-unknown')] : [];
  if (!share || known === undefined || unknown === undefined) return undefined;
  return { field: 'role-of-the-person', unknown: (100 * unknown) / (known + unknown), measures: [share] };
}

/** Over every drug of which enough is known: the others cannot be told apart from what was never weighed. */
function quantitiesIn(drugs: readonly Answered[]): Known | undefined {
  const pooled = drugs.filter(isPooled);
  const measures = pooled.length > 0 ? pooled : drugs;
  const counts = measures.flatMap((measure) => {
    const [known, unknown] = [numberIn(measure, 'n'), numberIn(measure, 'n-unknown')];
    return known === undefined || unknown === undefined ? [] : [{ known, unknown }];
  });
  const known = counts.reduce((sum, count) => sum + count.known, 0);
  const unknown = counts.reduce((sum, count) => sum + count.unknown, 0);
  if (known === 0) return undefined;
  return { field: 'quantity-of-the-drug', unknown: (100 * unknown) / (known + unknown), measures };
}
