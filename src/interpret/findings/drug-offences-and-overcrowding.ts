import { sameSlice } from '../../model/slice.js';
import { ofChoice, ofDateOf, ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { type Answered, numberIn } from '../evidence.js';
import { compare, otherDefinitions, sameDate } from '../sensitivity.js';

const DRUGS = { offence_class: 'drug' } as const;
/** Where an excess begins: arithmetic, and no limit that could be set otherwise. */
const FULL = 100;

type Outcome = 'principal-lever' | 'part' | 'minor-lever' | 'no-excess';

/** How much of the excess could drug policy clear at most? */
export default defineFinding({
  id: 'drug-offences-and-overcrowding',
  number: '1.3',
  uses: ['occupancy-rate', 'occupancy-without-category', 'drug-offence-share', 'comparability-grade'],
  limits: ['drug-lever-principal', 'drug-lever-minor', 'occupancy-critical', 'smallest-base'],
  answers: ['principal-lever', 'part', 'minor-lever', 'no-excess'],
  answer: (evidence) => {
    const occupancy = evidence.headline('occupancy-rate');
    if (occupancy && occupancy.value <= FULL) {
      return {
        answer: 'no-excess',
        severity: 'none',
        decisive: [occupancy],
        args: { density: ofMeasure(occupancy), when: ofMeasure(occupancy, 'when') },
        sensitivity: compare(
          'no-excess',
          otherDefinitions(occupancy, evidence.measures).map(({ value }) =>
            value <= FULL ? 'no-excess' : 'excess',
          ),
        ),
      };
    }
    // The same meaning of "place" as in the finding on overcrowding, so that the two do not contradict each other.
    const without =
      evidence
        .series('occupancy-without-category', DRUGS)
        .filter(
          ({ definition }) =>
            definition.capacity === occupancy?.definition.capacity &&
            definition.coverage === occupancy?.definition.coverage,
        )
        .at(-1) ?? evidence.headline('occupancy-without-category', DRUGS);
    const counts = without && countsOf(without);
    const cleared = without && clearedBy(without);
    if (!without || !counts || cleared === undefined) return undefined;
    const share = evidence.series('drug-offence-share').findLast((measure) => sameDate(measure, without));
    const [principal, minor] = [evidence.limit('drug-lever-principal'), evidence.limit('drug-lever-minor')];
    const decide = (percent: number): Outcome => {
      if (percent >= principal) return 'principal-lever';
      return percent < minor ? 'minor-lever' : 'part';
    };
    const answer = decide(cleared);
    const ends = share ? withUnknownOffences(counts, share).map(decide) : [];
    const others = [
      ...otherDefinitions(without, evidence.measures)
        .flatMap((other) => clearedBy(other) ?? [])
        .map(decide),
      ...evidence
        .withheld('occupancy-without-category')
        .filter(({ reason }) => reason?.code === 'no-excess')
        .filter((other) => sameDate(other, without) && sameSlice(other.stratum, DRUGS))
        .map((): Outcome => 'no-excess'),
    ];
    // Drug offences that the source does not name would clear more, so that only the highest answer is safe.
    const atLeast =
      answer !== 'principal-lever' && share?.flags.some(({ code }) => code === 'sum-of-named-parts');
    // Where prisons are a little over full, any group of that size would clear the excess: it is no grave matter.
    const isCritical = (numberIn(without, 'occupancy-pct') ?? 0) >= evidence.limit('occupancy-critical');
    const unsure = atLeast || ends.some((end) => end !== answer);
    return {
      answer,
      severity: answer === 'principal-lever' && isCritical ? 'high' : 'moderate',
      decisive: [without],
      beside: share ? [share] : [],
      ...(unsure ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        cleared: ofMeasure(without, 'share-of-excess-cleared-pct'),
        density: ofMeasure(without, 'occupancy-pct'),
        without: ofMeasure(without),
        drugPrisoners: ofNumber(counts.drugs, 'persons'),
        excess: ofNumber(counts.excess, 'persons'),
        when: ofMeasure(without, 'when'),
        whole: ofChoice(counts.drugs >= counts.excess),
        ...ofDateOf(without, 'official-capacity', 'places'),
      },
      sensitivity: compare(answer, [...ends, ...others]),
    };
  },
  recommendations: {
    'principal-lever': [
      {
        rule: 'R-12',
        addressee: 'parliament',
        level: 'law',
        horizon: '3-years',
        stages: ['pretrial', 'convicted', 'incarcerated'],
        groups: [
          'possession_personal_use',
          'micro_trafficking_nonviolent',
          'small_producer_nonviolent',
          'drug_dependent',
        ],
        // One card for every cell of the grid of groups and stages, so that no door is left out; not a ranking.
        cards: ['pre-01', 'pre-06', 'pre-09', 'pre-17', 'con-02', 'con-09', 'con-11', 'inc-01', 'inc-07'],
        success: 'occupancy-without-category',
        basis: 'UNODC, Handbook on overcrowding in prisons, 2013',
      },
    ],
    'minor-lever': [
      {
        rule: 'R-13',
        addressee: 'ministry-of-justice',
        level: 'practice',
        horizon: 'now',
        stages: [],
        groups: [],
        cards: [],
        success: 'overcrowding-excess',
        basis: 'INPE (Peru), Informe Estadístico, 2012-01, 2016-07',
      },
    ],
  },
});

function clearedBy(measure: Answered): number | undefined {
  const value = measure.details['share-of-excess-cleared-pct']?.value;
  return typeof value === 'number' ? value : undefined;
}

interface Counts {
  readonly drugs: number;
  readonly held: number;
  /** People above the number of places. */
  readonly excess: number;
}

function countsOf({ operands }: Answered): Counts | undefined {
  const people = operands.filter(({ fact }) => fact === 'prison-population');
  const drugs = people.find(({ slice }) => sameSlice(slice, DRUGS))?.value;
  const held = people.find(({ slice }) => sameSlice(slice, {}))?.value;
  const places = operands.find(({ fact }) => fact === 'official-capacity')?.value;
  if (drugs === undefined || held === undefined || places === undefined || held <= places) return undefined;
  return { drugs, held, excess: held - places };
}

/** The share of the excess cleared if none, and if all, of the people of unknown offence were held for drugs. */
function withUnknownOffences({ held, excess }: Counts, { interval }: Answered): number[] {
  if (!interval) return [];
  return [interval.low, interval.high].map(
    (percent) => (100 * Math.min((percent / 100) * held, excess)) / excess,
  );
}
