import type { Operand } from '../../model/measure.js';
import { daysApart, type Period, spanOf } from '../../model/period.js';
import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import type { Answered, Evidence } from '../evidence.js';
import { compare } from '../sensitivity.js';

const DAYS_A_YEAR = 365.25;
const DAY = 86_400_000;

type Uses =
  | 'programme-penetration'
  | 'programme-completion-rate'
  | 'court-caseload-drug-share'
  | 'drug-offence-share';
type Outcome = 'too-small' | 'of-weight';

/** Could the treatment programmes move the number of people in prison? */
export default defineFinding({
  id: 'programme-scale',
  number: '6.2',
  uses: [
    'programme-penetration',
    'programme-completion-rate',
    'court-caseload-drug-share',
    'drug-offence-share',
  ],
  limits: ['programme-scale', 'smallest-base'],
  answers: ['too-small-for-courts', 'of-weight-for-courts', 'too-small-for-prisons', 'of-weight-for-prisons'],
  answer: (evidence) => {
    const limit = evidence.limit('programme-scale');
    const admitted = admissionsOf(evidence);
    const last = admitted.at(-1)?.period;
    if (!last) return undefined;
    const yearly = admitted.reduce(
      (sum, { value, period }) => sum + (period ? value / yearsOf(period) : 0),
      0,
    );
    // Cases in the courts are what a programme could take; people held are the number that it should move.
    const cases = nearestTo(last, evidence.series('court-caseload-drug-share'));
    const held = nearestTo(last, evidence.series('drug-offence-share'));
    const base = cases ?? held;
    if (!base?.numerator || base.numerator.value === 0) return undefined;
    const decide = (count: number): Outcome => ((100 * yearly) / count < limit ? 'too-small' : 'of-weight');
    const outcome = decide(base.numerator.value);
    const other = cases ? held?.numerator?.value : undefined;
    return {
      answer: `${outcome}-for-${cases ? ('courts' as const) : ('prisons' as const)}`,
      severity: outcome === 'too-small' ? 'watch' : 'none',
      decisive: [base, ...measuresOf(evidence)],
      ...(cases ? {} : { confidenceAtMost: 'indicative' as const }),
      args: {
        yearly: ofNumber(yearly, 'persons-per-year'),
        share: ofNumber((100 * yearly) / base.numerator.value, 'percent'),
        base: ofMeasure(base, 'numerator'),
        baseWhen: ofMeasure(base, 'when'),
        ...enteredIn(evidence),
        programmes: ofNumber(admitted.length, 'count'),
        limit: ofNumber(limit, 'percent'),
      },
      sensitivity: compare(outcome, other === undefined ? [] : [decide(other)]),
    };
  },
  recommendations: { 'too-small-for-courts': [size()], 'too-small-for-prisons': [size()] },
});

function size() {
  return {
    rule: 'R-36',
    addressee: 'ministry-of-justice',
    level: 'resources',
    horizon: '1-year',
    stages: [],
    groups: [],
    cards: [],
    success: 'programme-penetration',
    basis: 'Sevigny, Pollack & Reuter 2013',
  } as const;
}

/** The span of the entries, which may lie years before the people that they are set beside; of several, the first. */
function enteredIn(evidence: Evidence<Uses>) {
  const entered = programmeMeasures(evidence).find(({ operands }) =>
    operands.some(({ fact, period }) => fact === 'programme-admitted' && period),
  );
  return entered ? { entered: ofMeasure(entered, 'date-of-programme-admitted') } : {};
}

/** One a programme: whoever entered, over the programme's own span. */
function admissionsOf(evidence: Evidence<Uses>): readonly Operand[] {
  const found = new Map<string, Operand>();
  for (const measure of programmeMeasures(evidence)) {
    const operand = measure.operands.find(({ fact }) => fact === 'programme-admitted');
    if (operand?.period && !found.has(measure.variant)) found.set(measure.variant, operand);
  }
  return [...found.values()];
}

function measuresOf(evidence: Evidence<Uses>): readonly Answered[] {
  return [...evidence.variants('programme-penetration'), ...evidence.variants('programme-completion-rate')];
}

/** A rate that is withheld still tells how many entered. */
function programmeMeasures(evidence: Evidence<Uses>) {
  const programmes = ['programme-penetration', 'programme-completion-rate'];
  return evidence.measures.filter(
    ({ indicator, variant }) => programmes.includes(indicator) && variant !== '',
  );
}

function yearsOf(period: Period): number {
  const days = (Date.parse(period.end) - Date.parse(period.start)) / DAY + 1;
  // A programme of a few months has no yearly number yet: what it did is taken for a year.
  return Math.max(1, days / DAYS_A_YEAR);
}

function nearestTo(period: Period, series: readonly Answered[]): Answered | undefined {
  const end = spanOf({ ...period, start: period.end }, period);
  return [...series]
    .filter((measure) => measure.period !== null)
    .sort((a, b) => (a.period ? daysApart(a.period, end) : 0) - (b.period ? daysApart(b.period, end) : 0))[0];
}
