import { daysApart } from '../../model/period.js';
import { sameSlice } from '../../model/slice.js';
import { ofDateOf, ofMeasure, ofNumber, ofWord } from '../args.js';
import { defineFinding } from '../define-finding.js';
import type { Answered } from '../evidence.js';
import { exposureRange } from '../exposure-range.js';
import { compare, otherDefinitions } from '../sensitivity.js';

/** A facility count further than this from the national count is of another time. Catalogue, trap 5. */
const SAME_TIME_DAYS = 365;

type Outcome = 'critical' | 'overcrowded' | 'hidden' | 'within-capacity' | 'within-capacity-on-average';

/** How full are the prisons, and for whom? */
export default defineFinding({
  id: 'overcrowding',
  number: '1.1',
  uses: ['occupancy-rate', 'overcrowding-excess', 'overcrowding-exposure', 'comparability-grade'],
  limits: ['occupancy-full', 'occupancy-critical', 'exposure-despite-free-places', 'smallest-base'],
  answers: ['critical', 'overcrowded', 'hidden', 'within-capacity', 'within-capacity-on-average'],
  answer: (evidence) => {
    const occupancy = evidence.headline('occupancy-rate');
    if (!occupancy?.numerator || !occupancy.denominator) return undefined;
    const [held, places] = [occupancy.numerator.value, occupancy.denominator.value];
    const exposure = sameTime(occupancy, evidence.headline('overcrowding-exposure'));
    const excess = evidence
      .series('overcrowding-excess')
      .find((measure) => restsOnTheSame(measure, occupancy));
    const [full, critical, exposed] = [
      evidence.limit('occupancy-full'),
      evidence.limit('occupancy-critical'),
      evidence.limit('exposure-despite-free-places'),
    ];
    const decide = (density: number, share: number | undefined): Outcome => {
      if (density >= critical) return 'critical';
      if (density > full) return 'overcrowded';
      if (share === undefined) return 'within-capacity-on-average';
      return share >= exposed ? 'hidden' : 'within-capacity';
    };
    const answer = decide(occupancy.value, exposure?.value);
    // Who lives where decides only below capacity. The share is counted from 120 on, whatever limit the user sets.
    const deciding = occupancy.value <= full ? exposure : undefined;
    const byFacility = deciding ? exposureRange(deciding, held) : [];
    const ends = [
      ...(occupancy.interval ? [occupancy.interval.low, occupancy.interval.high] : []).map((density) =>
        decide(density, exposure?.value),
      ),
      ...byFacility.map((share) => decide(occupancy.value, share)),
    ];
    const others = otherDefinitions(occupancy, evidence.measures).map(({ value }) =>
      decide(value, exposure?.value),
    );
    const band = excess?.details.band?.value;
    const decisive = deciding ? [occupancy, deciding] : [occupancy];
    const known = {
      density: ofMeasure(occupancy),
      when: ofMeasure(occupancy, 'when'),
      held: ofMeasure(occupancy, 'numerator'),
      places: ofMeasure(occupancy, 'denominator'),
      ...ofDateOf(occupancy, 'official-capacity', 'places'),
    };
    const above = {
      ...known,
      excess: ofNumber(held - places, 'persons'),
      band: ofWord(typeof band === 'string' ? band : answer),
    };
    return {
      answer,
      severity: severityOf(answer, band),
      decisive,
      beside: [excess, exposure].filter((measure) => measure !== undefined),
      ...(ends.some((end) => end !== answer) ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        critical: { ...above, aboveCritical: ofNumber(held - (critical / 100) * places, 'persons') },
        overcrowded: above,
        hidden: { ...known, ...(exposure ? { exposure: ofMeasure(exposure) } : {}) },
        'within-capacity': { ...known, ...(exposure ? { exposure: ofMeasure(exposure) } : {}) },
        'within-capacity-on-average': known,
      }[answer],
      sensitivity: compare(answer, [...ends, ...others]),
    };
  },
  recommendations: {
    critical: [
      {
        rule: 'R-09',
        addressee: 'ministry-of-justice',
        level: 'practice',
        horizon: '90-days',
        stages: ['pretrial', 'incarcerated'],
        groups: ['possession_personal_use', 'micro_trafficking_nonviolent', 'small_producer_nonviolent'],
        cards: ['inc-01', 'inc-02', 'inc-06', 'pre-11'],
        success: 'occupancy-rate',
        basis: 'UNODC, Handbook on overcrowding in prisons, 2013; INPE (Peru), Informe Estadístico, 2014-02',
      },
    ],
    overcrowded: [
      {
        rule: 'R-10',
        addressee: 'ministry-of-justice',
        level: 'rule',
        horizon: '1-year',
        stages: ['pretrial'],
        groups: [
          'possession_personal_use',
          'micro_trafficking_nonviolent',
          'small_producer_nonviolent',
          'drug_dependent',
        ],
        cards: ['pre-05', 'pre-06', 'pre-07', 'pre-08', 'pre-09', 'pre-10', 'pre-11', 'pre-12', 'pre-13'],
        success: 'occupancy-rate',
        basis: 'UNODC, Handbook on overcrowding in prisons, 2013',
      },
    ],
    hidden: [
      {
        rule: 'R-11',
        addressee: 'prison-service',
        level: 'practice',
        horizon: '90-days',
        stages: ['incarcerated'],
        groups: [],
        cards: [],
        success: 'overcrowding-exposure',
        basis: 'Ministère de la Justice (France), Mesure de l’incarcération, 2020-07-01',
      },
    ],
  },
});

function severityOf(answer: Outcome, band: unknown) {
  if (answer === 'critical') return band === 'severe' || band === 'extreme' ? 'critical' : 'high';
  if (answer === 'overcrowded' || answer === 'hidden') return 'moderate';
  return band === 'at-risk' ? 'watch' : 'none';
}

function sameTime(occupancy: Answered, exposure: Answered | undefined): Answered | undefined {
  if (!exposure?.period || !occupancy.period) return undefined;
  return daysApart(exposure.period, occupancy.period) <= SAME_TIME_DAYS ? exposure : undefined;
}

/** Whether two measures divide the same people by the same places. */
function restsOnTheSame(a: Answered, b: Answered): boolean {
  return (
    a.numerator?.value === b.numerator?.value &&
    a.denominator?.value === b.denominator?.value &&
    a.period?.end === b.period?.end &&
    sameSlice(a.stratum, b.stratum)
  );
}
