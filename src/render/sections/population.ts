import type { Fact } from '../../model/fact.js';
import { measuredSeries } from '../../model/headline.js';
import type { Measure } from '../../model/measure.js';
import { decimalYear } from '../../model/period.js';
import { isPlausibleOccupancy, PLAUSIBLE_OCCUPANCY } from '../../model/plausible.js';
import { lineAndSteps } from '../charts/line-and-steps.js';
import { sortedBars } from '../charts/sorted-bars.js';
import type { ChartModel, TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import { defineSection, type SectionContext } from './define-section.js';
import { baseText, chartFormats, gapsOf, longestSeries, systemFacts, toPoint } from './rows.js';

/** Facilities drawn one by one; the rest are only in the table. */
const MOST_BARS = 30;

export default defineSection({
  id: 'population',
  tables: { occupancy: occupancyTable, facilities: facilityTable },
  charts: { population: populationChart, facilities: facilityChart },
});

function occupancyTable(context: SectionContext): TableModel | undefined {
  const { study, words, citations } = context;
  const series = measuredSeries(study.measures, 'occupancy-rate');
  if (series.length === 0) return undefined;
  const { format } = words;
  const excess = measuredSeries(study.measures, 'overcrowding-excess');
  const coverages = new Set(series.map(({ definition }) => definition.coverage));
  const many = coverages.size > 1;
  return {
    id: 'occupancy',
    caption: words.locale.indicators['occupancy-rate'].title,
    columns: [
      { label: words.label('date'), align: 'left' },
      // Where several parts of the system are counted, each row says which.
      ...(many
        ? [{ label: words.capital(words.locale.definitionKeys.coverage), align: 'left' as const }]
        : []),
      { label: words.label('people-held'), align: 'right' },
      { label: words.label('places'), align: 'right' },
      { label: words.label('places-for-hundred'), align: 'right' },
      { label: words.label('excess'), align: 'right' },
      { label: words.label('band'), align: 'left' },
      { label: words.label('capacity-meaning'), align: 'left' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: series.map((measure) => {
      const over = excess.find((other) => sameNumbers(other, measure));
      return [
        measure.period ? format.date(measure.period) : '—',
        ...(many ? [coverageOf(words, measure)] : []),
        measure.numerator ? words.count(measure.numerator, measure) : '—',
        baseText(words, measure),
        words.value(measure),
        over ? excessText(words, over) : '—',
        over ? words.detail(over, 'band') : '—',
        meaningOf(words, measure),
        citations.marks(measure.sources),
      ];
    }),
  };
}

function excessText(words: Words, over: Measure): string {
  const value = over.details['excess-persons']?.value;
  return typeof value === 'number' ? words.figure(words.format.number(value), over, value) : '—';
}

function coverageOf({ locale }: SectionContext['words'], { definition }: Measure): string {
  return definition.coverage
    ? (locale.definitionValues.coverage[definition.coverage] ?? definition.coverage)
    : locale.notStated;
}

function meaningOf({ locale }: SectionContext['words'], { definition }: Measure): string {
  return definition.capacity
    ? (locale.definitionValues.capacity[definition.capacity] ?? definition.capacity)
    : locale.notStated;
}

/** Two indicators of the same date made from the same two numbers. */
function sameNumbers(a: Measure, b: Measure): boolean {
  const values = (measure: Measure) =>
    measure.operands
      .map(({ value }) => value)
      .sort()
      .join();
  return a.period?.end === b.period?.end && a.period?.start === b.period?.start && values(a) === values(b);
}

function populationChart({ study, words }: SectionContext): ChartModel | undefined {
  const held = longestSeries(systemFacts(study, 'prison-population'));
  const [first, last] = [held[0], held.at(-1)];
  // Of one date the table beneath says all.
  if (!first || !last || first === last) return undefined;
  const { format } = words;
  const places = longestSeries(systemFacts(study, 'official-capacity'));
  const points = held.map(toPoint);
  const title = words.label('chart-population-title', { country: format.country(study.country) });
  const description = words.label('chart-population-description', {
    points: points.length,
    first: format.date(first.period),
    last: format.date(last.period),
    firstValue: format.number(first.value),
    lastValue: format.number(last.value),
  });
  const svg = lineAndSteps(
    {
      points,
      steps: places.map((fact) => ({ x: startYear(fact.period), y: fact.value })),
      breaks: gapsOf(points),
      lineLabel: words.label('people-held'),
      stepLabel: words.label('official-places'),
      bandLabel: words.label('above-capacity'),
    },
    { id: 'population', title, description },
    chartFormats(words),
  );
  const rows = [...held, ...places]
    .map((fact) => ({ fact, x: decimalYear(fact.period) }))
    .sort((a, b) => a.x - b.x || (a.fact.name < b.fact.name ? 1 : -1));
  const room = places.at(-1);
  return {
    id: 'population',
    title,
    message: words.chart('see-population', {
      first: words.count(first),
      firstDate: format.date(first.period),
      last: words.count(last),
      lastDate: format.date(last.period),
      places: room ? words.count(room) : 'none',
      placesDate: room ? format.date(room.period) : '',
    }),
    description,
    svg,
    table: {
      id: 'chart-population',
      caption: title,
      columns: [
        { label: words.label('date'), align: 'left' },
        { label: words.label('people-held'), align: 'right' },
        { label: words.label('official-places'), align: 'right' },
      ],
      rows: mergeByDate(rows.map(({ fact }) => fact)).map(({ date, held: people, places: room }) => [
        format.date(date),
        people === undefined ? '—' : words.count(people),
        room === undefined ? '—' : words.count(room),
      ]),
    },
  };
}

type Dated = { date: Parameters<typeof decimalYear>[0]; held?: Fact; places?: Fact };

function mergeByDate(facts: readonly ReturnType<typeof systemFacts>[number][]): Dated[] {
  const rows = new Map<string, Dated>();
  for (const fact of facts) {
    const { name, period } = fact;
    const key = `${period.start}/${period.end}`;
    const row = rows.get(key) ?? { date: period };
    rows.set(key, { ...row, ...(name === 'prison-population' ? { held: fact } : { places: fact }) });
  }
  return [...rows.values()];
}

/** A capacity is drawn from the beginning of the year for which it is stated. */
function startYear(period: Parameters<typeof decimalYear>[0]): number {
  return decimalYear({ start: period.start, end: period.start, precision: 'day' });
}

interface FacilityRow {
  readonly name: string;
  readonly held: Fact;
  readonly places: Fact | undefined;
}

/** The facilities of the newest date at which any are counted. */
function facilityRows({ study }: SectionContext) {
  const exposure = measuredSeries(study.measures, 'overcrowding-exposure').at(-1);
  if (!exposure?.period) return undefined;
  const { start, end } = exposure.period;
  const held = study.facts.filter(
    ({ name, place, period, slice }) =>
      name === 'prison-population' &&
      place.facility !== 'ALL' &&
      period.start === start &&
      period.end === end &&
      Object.keys(slice).length === 0,
  );
  const rows = held.map((fact): FacilityRow => {
    const places = study.facts
      .filter(({ name, place }) => name === 'official-capacity' && place.facility === fact.place.facility)
      .at(-1);
    return { name: fact.place.facility, held: fact, places };
  });
  return { exposure, period: exposure.period, rows };
}

function facilityTable(context: SectionContext): TableModel | undefined {
  const found = facilityRows(context);
  if (!found) return undefined;
  const { words } = context;
  return {
    id: 'facilities',
    caption: words.label('chart-facilities-title', {
      country: words.format.country(context.study.country),
      date: words.format.date(found.period),
    }),
    columns: [
      { label: words.label('facility'), align: 'left' },
      { label: words.label('people-held'), align: 'right' },
      { label: words.label('places'), align: 'right' },
      { label: words.label('places-for-hundred'), align: 'right' },
    ],
    rows: [...found.rows]
      .sort((a, b) => density(b) - density(a))
      .map((row) => [
        row.name,
        words.count(row.held),
        row.places === undefined ? words.locale.notStated : words.count(row.places),
        row.places
          ? words.figure(words.format.quantity(density(row), 'percent'), found.exposure, density(row))
          : '—',
      ]),
  };
}

const density = ({ held, places }: FacilityRow) => (places?.value ? (100 * held.value) / places.value : -1);

function facilityChart(context: SectionContext): ChartModel | undefined {
  const found = facilityRows(context);
  const all = (found?.rows ?? []).filter(({ places }) => places).sort((a, b) => density(b) - density(a));
  // One place for a thousand people under supervision would make every other bar a hair.
  const rows = all.filter((row) => row.held.value === 0 || isPlausibleOccupancy(density(row)));
  if (!found || rows.length < 2) return undefined;
  const { words, study } = context;
  const title = words.label('chart-facilities-title', {
    country: words.format.country(study.country),
    date: words.format.date(found.period),
  });
  const description = words.label('chart-facilities-description', { n: rows.length });
  const svg = sortedBars(
    {
      rows: rows
        .slice(0, MOST_BARS)
        .map((row) => ({ label: row.name, value: density(row), people: row.held.value })),
      references: [100, 120, 150, 200].map((value) => ({ value, label: words.format.number(value) })),
      peopleLabel: words.label('people-held'),
    },
    { id: 'facilities', title, description },
    chartFormats(words),
  );
  const [fullest] = rows;
  const message = words.chart('see-facilities', {
    over: words.format.number(rows.filter((row) => density(row) > 100).length),
    all: words.format.number(rows.length),
    left: all.length - rows.length,
    lowest: words.format.quantity(PLAUSIBLE_OCCUPANCY.lowest, 'percent'),
    highest: words.format.quantity(PLAUSIBLE_OCCUPANCY.highest, 'percent'),
    name: fullest?.name ?? '',
    value: fullest
      ? words.figure(words.format.quantity(density(fullest), 'percent'), found.exposure, density(fullest))
      : '',
  });
  return { id: 'facilities', title, message, description, svg };
}
