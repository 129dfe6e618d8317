import { decimalYear } from '../../model/period.js';
import type { Scenario, ScenarioYear, TornadoRow } from '../../model/scenario.js';
import { rangeLines } from '../charts/range-lines.js';
import { tornado } from '../charts/tornado.js';
import type { ChartModel, TableModel } from '../document/model.js';
import { basisOf, ScenarioText } from '../view/scenario-text.js';
import { left, right } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';
import { chartFormats } from './rows.js';

/** Levers drawn one above the other; the others stand in the tables. */
const MOST_PANELS = 4;

export default defineSection({
  id: 'scenarios',
  tables: { 'scenario-assumptions': assumptionTable, 'scenario-results': resultTable },
  charts: { 'scenario-paths': pathChart, 'scenario-tornado': tornadoChart },
});

/** What every lever rests on: the assumption, its range, and who says so. */
function assumptionTable({ study, words }: SectionContext): TableModel | undefined {
  const { scenarios = [] } = study;
  if (scenarios.length === 0) return undefined;
  const { assumptions: names } = words.locale.scenarios;
  return {
    id: 'scenario-assumptions',
    caption: words.scenario('rests-on'),
    columns: [
      left(words.scenario('lever')),
      left(words.scenario('assumption')),
      left(words.label('source')),
      right(words.scenario('low')),
      right(words.scenario('central')),
      right(words.scenario('high')),
    ],
    rows: scenarios.flatMap((scenario) => {
      const text = new ScenarioText(scenario, words);
      return scenario.assumptions.map((item) => [
        scenario.name,
        names[item.id],
        basisOf(item, study, words),
        text.assumption(item.id, item.low),
        text.assumption(item.id, item.central),
        text.assumption(item.id, item.high),
      ]);
    }),
  };
}

interface Known {
  readonly scenario: Scenario;
  readonly last: ScenarioYear;
}

/** Scenarios with a result, and their last year. */
function known({ study }: SectionContext): Known[] {
  return (study.scenarios ?? []).flatMap((scenario) => {
    const last = scenario.result?.years.at(-1);
    return last ? [{ scenario, last }] : [];
  });
}

function resultTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const rows = known(context);
  if (rows.length === 0) return undefined;
  return {
    id: 'scenario-results',
    caption: words.scenario('what-follows'),
    columns: [
      left(words.scenario('lever')),
      left(words.label('date')),
      right(words.scenario('held-without')),
      right(words.scenario('held-with')),
      right(words.scenario('fewer')),
      right(words.scenario('nine-of-ten')),
      right(words.scenario('occupancy-with')),
      right(words.scenario('nine-of-ten')),
      right(words.scenario('occupancy-without')),
    ],
    rows: rows.map(({ scenario, last }) => {
      const text = new ScenarioText(scenario, words);
      const { occupancy } = last;
      const percent = (value: number) => text.occupancy(value);
      return [
        scenario.name,
        words.format.date(last.at),
        text.people(last.without),
        text.people(last.with.central),
        text.people(last.fewer.central),
        text.range(last.fewer, (value) => text.people(value)),
        occupancy ? percent(occupancy.central) : words.label('not-available-short'),
        occupancy ? text.range(occupancy, percent) : words.label('not-available-short'),
        occupancy ? percent(occupancy.without) : words.label('not-available-short'),
      ];
    }),
  };
}

/** The lever under which most people fewer are held in the last year. */
function largest(all: readonly Known[]): Known | undefined {
  return [...all].sort((a, b) => b.last.fewer.central - a.last.fewer.central)[0];
}

function pathChart(context: SectionContext): ChartModel | undefined {
  const { study, words } = context;
  const all = known(context);
  const most = largest(all);
  if (!most) return undefined;
  const title = words.scenario('paths-title', { country: words.format.country(study.country) });
  const description = words.scenario('paths-description');
  const svg = rangeLines(
    {
      panels: all.slice(0, MOST_PANELS).map(({ scenario }) => ({
        label: scenario.name,
        points: (scenario.result?.years ?? []).map((year) => ({
          x: decimalYear(year.at),
          low: year.with.low,
          central: year.with.central,
          high: year.with.high,
          beside: year.without,
        })),
      })),
      lineLabel: words.scenario('path-with'),
      besideLabel: words.scenario('path-without'),
      cutLabel: words.scenario('cut'),
    },
    { id: 'scenario-paths', title, description },
    { ...chartFormats(words), number: (value) => words.format.number(value) },
  );
  return {
    id: 'scenario-paths',
    title,
    message: words.scenario('see-paths', {
      lever: most.scenario.name,
      n: new ScenarioText(most.scenario, words).people(most.last.fewer.central),
      when: words.format.when(most.last.at),
    }),
    description,
    svg,
    table: pathTable(all, words),
  };
}

function pathTable(all: readonly Known[], words: SectionContext['words']): TableModel {
  return {
    id: 'chart-scenario-paths',
    caption: words.locale.scenarios.methods['scenario-stock-path'].title,
    columns: [
      left(words.scenario('lever')),
      left(words.label('date')),
      right(words.scenario('held-without')),
      right(words.scenario('held-with')),
      right(words.scenario('nine-of-ten')),
    ],
    rows: all.flatMap(({ scenario }) => {
      const text = new ScenarioText(scenario, words);
      return (scenario.result?.years ?? []).map((year) => [
        scenario.name,
        words.format.date(year.at),
        text.people(year.without),
        text.people(year.with.central),
        text.range(year.with, (value) => text.people(value)),
      ]);
    }),
    notes: [words.scenario('paths-note')],
  };
}

/** Which assumption moves occupancy most, of the lever under which most people fewer are held. */
function tornadoChart(context: SectionContext): ChartModel | undefined {
  const { study, words } = context;
  const most = largest(
    known(context).filter(({ scenario, last }) => last.occupancy && barsOf(scenario).length > 0),
  );
  const base = most?.last.occupancy?.central;
  if (!most || base === undefined) return undefined;
  const { scenario } = most;
  const bars = barsOf(scenario);
  const [widest] = bars;
  if (!widest) return undefined;
  const names = words.locale.scenarios.assumptions;
  const text = new ScenarioText(scenario, words);
  const title = words.scenario('tornado-title', {
    country: words.format.country(study.country),
    lever: scenario.name,
  });
  const description = words.scenario('tornado-description', { lever: scenario.name });
  const svg = tornado(
    {
      base,
      baseLabel: words.scenario('tornado-base'),
      rows: bars.map(({ id, ends }) => ({
        label: names[id],
        low: Math.min(base, ...ends),
        high: Math.max(base, ...ends),
      })),
    },
    { id: 'scenario-tornado', title, description },
    chartFormats(words),
  );
  return {
    id: 'scenario-tornado',
    title,
    message: words.scenario('see-tornado', {
      assumption: names[widest.id],
      low: text.occupancy(Math.min(...widest.ends)),
      high: text.occupancy(Math.max(...widest.ends)),
    }),
    description,
    svg,
    table: {
      id: 'chart-scenario-tornado',
      caption: words.scenario('occupancy-with'),
      columns: [
        left(words.scenario('assumption')),
        right(words.scenario('at-low')),
        right(words.scenario('at-high')),
      ],
      rows: bars.map(({ id, ends: [low, high] }) => [names[id], text.occupancy(low), text.occupancy(high)]),
    },
  };
}

/** Assumptions with what occupancy is at either end of them, the widest first. */
function barsOf({ result }: Scenario): { id: TornadoRow['id']; ends: readonly [number, number] }[] {
  const width = ([low, high]: readonly [number, number]) => Math.abs(high - low);
  return (result?.uncertainty.tornado ?? [])
    .flatMap(({ id, occupancy }) => (occupancy ? [{ id, ends: occupancy }] : []))
    .sort((a, b) => width(b.ends) - width(a.ends));
}
