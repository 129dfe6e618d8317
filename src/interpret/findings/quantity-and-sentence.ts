import { ofMeasure, ofNumber, ofWord } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { type Answered, numberIn, subjectOf } from '../evidence.js';
import { compare } from '../sensitivity.js';

type Outcome = 'weak' | 'follows';

interface Pair {
  readonly rank: Answered;
  readonly slope: Answered;
  readonly cases: number;
}

/** Does the prison term follow the quantity of the drug? */
export default defineFinding({
  id: 'quantity-and-sentence',
  number: '3.5',
  uses: ['quantity-sentence-correlation', 'sentence-quantity-elasticity'],
  limits: ['quantity-correlation', 'quantity-elasticity', 'smallest-base'],
  answers: ['weak', 'follows'],
  answer: (evidence) => {
    const limits = {
      rank: evidence.limit('quantity-correlation'),
      slope: evidence.limit('quantity-elasticity'),
    };
    const decide = (rank: number, slope: number): Outcome =>
      rank < limits.rank || slope < limits.slope ? 'weak' : 'follows';
    const slopes = evidence.variants('sentence-quantity-elasticity');
    const pairs = evidence
      .variants('quantity-sentence-correlation')
      .flatMap((rank): Pair[] => {
        const slope = slopes.find(
          ({ variant, period }) => variant === rank.variant && period?.end === rank.period?.end,
        );
        const cases = numberIn(rank, 'n');
        return slope && cases !== undefined ? [{ rank, slope, cases }] : [];
      })
      // The drug of which most is known speaks for the rest.
      .sort((a, b) => b.cases - a.cases);
    const [main] = pairs;
    const spearman = main && numberIn(main.rank, 'spearman');
    if (!main || spearman === undefined) return undefined;
    const answer = decide(spearman, main.slope.value);
    const weak = pairs.filter(
      ({ rank, slope }) => decide(numberIn(rank, 'spearman') ?? 1, slope.value) === 'weak',
    );
    const { interval } = main.slope;
    const ends = interval ? [interval.low, interval.high].map((slope) => decide(spearman, slope)) : [];
    return {
      answer,
      severity: answer === 'weak' ? 'moderate' : 'none',
      decisive: [main.rank, main.slope],
      beside: pairs.slice(1).flatMap(({ rank, slope }) => [rank, slope]),
      ...(ends.some((end) => end !== answer) ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        drug: ofWord(subjectOf(main.rank)),
        multiplier: ofMeasure(main.slope, 'sentence-multiplier-for-10x-quantity'),
        spearman: ofMeasure(main.rank, 'spearman'),
        slope: ofMeasure(main.slope),
        interval: ofMeasure(main.slope, 'interval'),
        cases: ofMeasure(main.rank, 'n'),
        weak: ofNumber(weak.length, 'count'),
        drugs: ofNumber(pairs.length, 'count'),
        when: ofMeasure(main.rank, 'when'),
      },
      sensitivity: compare(answer, ends),
    };
  },
  recommendations: {
    weak: [
      {
        rule: 'R-24',
        addressee: 'parliament',
        level: 'law',
        horizon: '1-year',
        stages: ['convicted'],
        groups: ['micro_trafficking_nonviolent', 'small_producer_nonviolent'],
        cards: ['con-02'],
        success: 'sentence-quantity-elasticity',
        basis: 'UNGASS 2016: proportionate sentencing',
      },
    ],
  },
});
