import type { NetCost, Scenario, ScenarioCost } from '../../model/scenario.js';
import type { TableModel } from '../document/model.js';
import { ScenarioText } from '../view/scenario-text.js';
import { left, right } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({ id: 'scenario-costs', tables: { 'scenario-costs': costTable }, charts: {} });

/** What each lever costs, a row a year, with the part of the cost that moves before the average cost. */
function costTable({ study, words }: SectionContext): TableModel | undefined {
  const costed = (study.scenarios ?? []).filter(({ result }) => result?.cost);
  if (costed.length === 0) return undefined;
  const label = (key: Parameters<typeof words.scenario>[0]) => words.scenario(key);
  return {
    id: 'scenario-costs',
    caption: label('net-cost'),
    columns: [
      left(label('lever')),
      left(words.label('date')),
      right(label('at-marginal')),
      right(label('nine-of-ten')),
      right(label('at-average')),
    ],
    rows: costed.flatMap((scenario) => rowsOf(scenario, scenario.result?.cost, words)),
    notes: [label('cost-note')],
  };
}

function rowsOf(
  scenario: Scenario,
  cost: ScenarioCost | null | undefined,
  words: SectionContext['words'],
): string[][] {
  if (!cost) return [];
  const text = new ScenarioText(scenario, words);
  const row = (when: string, { marginal, average }: NetCost) => [
    scenario.name,
    when,
    text.money(marginal.central),
    text.range(marginal, (value) => text.money(value)),
    text.money(average),
  ];
  const years = (scenario.result?.years ?? []).slice(1);
  return [
    ...years.flatMap(({ at }, index) => {
      const net = cost.years[index];
      return net ? [row(words.scenario('of-the-year', { date: words.format.date(at) }), net)] : [];
    }),
    row(words.scenario('of-the-long-run'), cost.steady),
    ...(cost.present ? [row(words.scenario('of-all-years'), cost.present)] : []),
  ];
}
