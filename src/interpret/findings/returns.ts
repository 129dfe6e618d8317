import type { Measure } from '../../model/measure.js';
import { ofMeasure, ofNumber, ofWord } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { isPooled, subjectOf } from '../evidence.js';
import { sameDate } from '../sensitivity.js';

/** The window that most studies print, then the others. */
const WINDOWS = ['24-months', '12-months', '36-months'];

/** How many of those who leave prison come back? */
export default defineFinding({
  id: 'returns',
  number: '5.4',
  uses: ['recidivism-fixed-followup', 'recidivism-survival', 'reentry-share'],
  limits: ['smallest-base'],
  answers: ['followed', 'counted-inside', 'not-followed'],
  answer: (evidence) => {
    const fixed = WINDOWS.flatMap((name) => evidence.ofCases('recidivism-fixed-followup', {}, name) ?? []);
    const curve = WINDOWS.flatMap((name) => evidence.ofCases('recidivism-survival', {}, name) ?? []);
    const rate = fixed[0] ?? curve[0];
    if (rate) {
      const event = rate.details.event?.value;
      return {
        answer: 'followed',
        severity: 'none',
        decisive: [rate],
        beside: [...fixed, ...curve].filter(
          (measure) => measure !== rate && isPooled(measure) === isPooled(rate) && sameDate(measure, rate),
        ),
        args: {
          rate: ofMeasure(rate),
          interval: ofMeasure(rate, 'interval'),
          months: ofNumber(Number.parseInt(subjectOf(rate), 10), 'months'),
          event: ofWord(typeof event === 'string' ? event : 'any-return'),
          when: ofMeasure(rate, 'when'),
        },
        sensitivity: 'not-tested',
      };
    }
    const inside = evidence.headline('reentry-share');
    if (inside) {
      return {
        answer: 'counted-inside',
        severity: 'moderate',
        decisive: [inside],
        args: {
          share: ofMeasure(inside),
          before: ofMeasure(inside, 'numerator'),
          held: ofMeasure(inside, 'denominator'),
          when: ofMeasure(inside, 'when'),
        },
        sensitivity: 'not-tested',
      };
    }
    const withheld = evidence.withheld('recidivism-fixed-followup');
    // A table of releases that is too small or too short is a beginning; only its absence is an answer.
    if (!withheld.some(isAbsent)) return undefined;
    return {
      answer: 'not-followed',
      severity: 'moderate',
      decisive: [],
      beside: withheld,
      confidence: 'documented',
      args: {},
      sensitivity: 'not-tested',
    };
  },
  recommendations: { 'counted-inside': [cohort()], 'not-followed': [cohort()] },
});

function cohort() {
  return {
    rule: 'R-34',
    addressee: 'prison-service',
    level: 'data',
    horizon: '1-year',
    stages: [],
    groups: [],
    cards: [],
    success: 'recidivism-fixed-followup',
    basis: 'Yukhnenko, Sridhar & Fazel 2019',
  } as const;
}

function isAbsent({ reason }: Measure): boolean {
  return reason?.code === 'need-absent';
}
