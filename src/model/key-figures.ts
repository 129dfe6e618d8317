import { alike, headline, measuredSeries } from './headline.js';
import type { IndicatorId } from './indicator-id.js';
import type { Measure } from './measure.js';
import type { Slice } from './slice.js';
import { holdsCases, type Study } from './study.js';

/** One line of the key figures: an indicator, the part of the people it is about, and what tells it from its siblings. */
interface Line {
  readonly id: IndicatorId;
  readonly part?: Slice;
  readonly variant?: string;
}

/** Lines that a reader of one kind of table expects, so that one without a number is worth a line that says so. */
interface Expectation {
  readonly lines: readonly Line[];
  readonly holds: (study: Study) => boolean;
}

const DRUG: Slice = { offence_class: 'drug' };

/** The figures that readers look for first, by the tables that give them. */
const EXPECTATIONS: readonly Expectation[] = [
  {
    lines: [
      { id: 'prison-population-rate' },
      { id: 'occupancy-rate' },
      { id: 'overcrowding-excess' },
      { id: 'overcrowding-exposure' },
      { id: 'pretrial-share' },
      { id: 'drug-offence-share' },
      { id: 'drug-growth-contribution' },
      { id: 'drug-share-sex-ratio' },
    ],
    holds: ({ facts }) => facts.some(({ name }) => name === 'prison-population'),
  },
  { lines: [{ id: 'statutory-inversion-index' }], holds: ({ penalties }) => penalties.length > 0 },
  {
    lines: [{ id: 'reentry-share' }],
    holds: ({ facts }) => facts.some(({ name }) => name === 'prison-population'),
  },
  {
    lines: [
      { id: 'sentence-median' },
      { id: 'sentence-median', part: DRUG },
      { id: 'imposed-sentence-ratio', variant: 'drug/intentional_homicide' },
      { id: 'custody-rate', part: DRUG },
      { id: 'minimum-clustering-share', part: DRUG },
      { id: 'weakest-link-share' },
      { id: 'pretrial-overstay-share' },
      { id: 'pretrial-duration' },
    ],
    holds: (study) => ['sentences', 'admissions', 'held'].some((event) => holdsCases(study, event)),
  },
  {
    lines: [{ id: 'recidivism-fixed-followup', variant: '24-months' }],
    holds: (study) => holdsCases(study, 'releases'),
  },
  {
    lines: [
      { id: 'programme-completion-rate' },
      { id: 'programme-retention-12m' },
      { id: 'programme-penetration' },
    ],
    holds: (study) =>
      holdsCases(study, 'participants') || study.facts.some(({ name }) => name === 'programme-admitted'),
  },
];

/** A key figure: its newest number with what stands beside it, or the reason for none. */
export interface KeyFigure {
  readonly id: IndicatorId;
  readonly part: Slice;
  readonly newest: Measure | undefined;
  /** About a year before the newest, within six months of that day. */
  readonly before: Measure | undefined;
  readonly first: Measure | undefined;
  /** Set where there is no number. */
  readonly withheld: Measure | undefined;
  /** Programmes and sites beyond the one that is shown. */
  readonly others: number;
}

/** The key figures of a study, and those that nothing in its tables could give. */
export interface KeyFigures {
  readonly shown: readonly KeyFigure[];
  readonly left: readonly IndicatorId[];
}

/** The figures that readers of such tables look for first, in the order of the report. */
export function keyFiguresOf(study: Study): KeyFigures {
  const shown: KeyFigure[] = [];
  const left: IndicatorId[] = [];
  for (const { lines, holds } of EXPECTATIONS) {
    const expected = holds(study);
    for (const line of lines) {
      const figure = figureOf(study, line);
      if (figure.newest || expected) shown.push(figure);
      else left.push(line.id);
    }
  }
  return { shown, left: [...new Set(left)].filter((id) => !shown.some((figure) => figure.id === id)) };
}

function figureOf({ measures }: Study, { id, part = {}, variant }: Line): KeyFigure {
  const own = measures.filter(({ indicator }) => indicator === id);
  // A programme or a site is told by its name, which nobody can know beforehand.
  const named = own.find(({ status, variant: name }) => status === 'measured' && name !== '')?.variant;
  const newest =
    headline(measures, id, part, variant ?? '') ??
    (variant === undefined && named !== undefined ? headline(measures, id, part, named) : undefined);
  const series = newest ? alike(measuredSeries(measures, id, part, newest.variant), newest) : [];
  const siblings = new Set(own.filter(({ status }) => status === 'measured').map((item) => item.variant));
  return {
    id,
    part,
    newest,
    before: newest?.since ? undefined : nearestYearBefore(newest, series),
    first: series[0] === newest ? undefined : series[0],
    withheld: newest ? undefined : own.find(({ status }) => status !== 'measured'),
    others: newest && newest.variant === named && variant === undefined ? siblings.size - 1 : 0,
  };
}

/** The measure nearest to one year before the newest, within six months of that day. */
export function yearBefore(measures: readonly Measure[], id: IndicatorId): Measure | undefined {
  const newest = headline(measures, id);
  return newest && nearestYearBefore(newest, alike(measuredSeries(measures, id), newest));
}

function nearestYearBefore(newest: Measure | undefined, series: readonly Measure[]): Measure | undefined {
  if (!newest?.period) return undefined;
  const day = (measure: Measure) =>
    measure.period ? Date.parse(measure.period.end) / 86_400_000 : Number.NaN;
  const wanted = day(newest) - 365.25;
  const near = series
    .filter((measure) => measure !== newest && Math.abs(day(measure) - wanted) <= 183)
    .sort((a, b) => Math.abs(day(a) - wanted) - Math.abs(day(b) - wanted));
  return near[0];
}
