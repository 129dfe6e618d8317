import type { FindingArg } from '../../model/finding.js';
import type { IndicatorId } from '../../model/indicator-id.js';
import { ofMeasure, ofNumber, ofWord } from '../args.js';
import { defineFinding } from '../define-finding.js';
import type { Answered } from '../evidence.js';

const CORE = ['occupancy-rate', 'drug-offence-share', 'pretrial-share'] as const satisfies IndicatorId[];

/** Do the tables give the three figures without which nothing else can be judged? */
export default defineFinding({
  id: 'core-figures',
  number: '5.1',
  uses: CORE,
  limits: [],
  answers: ['missing', 'complete'],
  answer: (evidence) => {
    const missing = CORE.filter((indicator) => !evidence.headline(indicator));
    const answer = missing.length > 0 ? 'missing' : 'complete';
    return {
      answer,
      severity: answer === 'missing' ? 'moderate' : 'none',
      decisive: CORE.flatMap((indicator) => evidence.headline(indicator) ?? []),
      beside: missing.flatMap((indicator) =>
        evidence.withheld(indicator).filter(({ stratum }) => Object.keys(stratum).length === 0),
      ),
      // The question is about the tables given, and those were read to the last row.
      confidence: 'documented',
      args:
        answer === 'missing'
          ? { missing: ofWord(missing.join('+')), count: ofNumber(missing.length, 'count') }
          : datesOf(CORE.map((indicator) => evidence.headline(indicator))),
      sensitivity: 'not-tested',
    };
  },
  recommendations: {
    missing: [
      {
        rule: 'R-30',
        addressee: 'statistics-office',
        level: 'data',
        horizon: '6-months',
        stages: [],
        groups: [],
        cards: [],
        success: 'data-completeness',
        basis: 'Ministère de la Justice (France), Mesure de l’incarcération, 2020-07-01',
      },
    ],
  },
});

/** Known is not known of one day: a share of ten years ago says little beside an occupancy of today. */
function datesOf([occupancy, drugs, unsentenced]: readonly (Answered | undefined)[]) {
  const args: Record<string, FindingArg> = {};
  if (occupancy) args.occupancyDate = ofMeasure(occupancy, 'date');
  if (drugs) args.drugsDate = ofMeasure(drugs, 'date');
  if (unsentenced) args.unsentencedDate = ofMeasure(unsentenced, 'date');
  return args;
}
