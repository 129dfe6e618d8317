import { ofMeasure, ofNumber, ofWord } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { type Answered, isPooled, subjectOf } from '../evidence.js';
import { judge, otherDefinitions } from '../sensitivity.js';

/** Offences against which an equal term is out of proportion, gravest first. */
const GRAVEST = ['drug/intentional_homicide', 'drug/rape'];

type Outcome = 'as-long' | 'shorter';

/** Are people sent to prison for drugs for as long as for homicide or rape? */
export default defineFinding({
  id: 'sentences-imposed',
  number: '3.3',
  uses: ['imposed-sentence-ratio'],
  limits: ['penalty-ratio', 'smallest-base'],
  answers: ['as-long', 'shorter'],
  answer: (evidence) => {
    const limit = evidence.limit('penalty-ratio');
    const all = evidence.variants('imposed-sentence-ratio');
    const graves = GRAVEST.flatMap((name) => evidence.ofCases('imposed-sentence-ratio', {}, name) ?? []);
    const inverted = graves.filter(({ value }) => value >= limit);
    const [worst] = [...(inverted.length > 0 ? inverted : graves)].sort((a, b) => b.value - a.value);
    if (!worst) return undefined;
    const judged = judge(
      worst,
      otherDefinitions(worst, evidence.measures),
      (value): Outcome => (value >= limit ? 'as-long' : 'shorter'),
    );
    const others = all.filter(
      (measure) => measure !== worst && isPooled(measure) === isPooled(worst) && samePeriod(measure, worst),
    );
    return {
      answer: judged.answer,
      severity: judged.answer === 'as-long' ? 'high' : 'none',
      decisive: [worst],
      beside: others,
      ...(judged.boundsTurn ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        ratio: ofMeasure(worst),
        interval: ofMeasure(worst, 'interval'),
        reference: ofWord(subjectOf(worst).split('/')[1] ?? ''),
        drugMedian: ofMeasure(worst, 'median-drug'),
        referenceMedian: ofMeasure(worst, 'median-reference'),
        drugs: ofMeasure(worst, 'n-drug'),
        references: ofMeasure(worst, 'n-reference'),
        longer: ofNumber(others.filter(({ value }) => value > 1).length, 'count'),
        compared: ofNumber(others.length, 'count'),
        when: ofMeasure(worst, 'when'),
      },
      sensitivity: judged.sensitivity,
    };
  },
  recommendations: {
    'as-long': [
      {
        rule: 'R-21-imposed',
        addressee: 'supreme-court',
        level: 'rule',
        horizon: '1-year',
        stages: ['convicted'],
        groups: ['micro_trafficking_nonviolent', 'small_producer_nonviolent'],
        cards: ['con-02', 'con-08'],
        success: 'imposed-sentence-ratio',
        basis: 'Uprimny, Guzmán & Parra, La adicción punitiva, 2012; UNGASS 2016',
      },
    ],
  },
});

function samePeriod(a: Answered, b: Answered): boolean {
  return a.period?.start === b.period?.start && a.period?.end === b.period?.end;
}
