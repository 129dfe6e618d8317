import type { Range, Scenario, ScenariosTogether } from '../../model/scenario.js';
import type { Study } from '../../model/study.js';
import { basisOf, ScenarioText } from '../view/scenario-text.js';
import type { Words } from '../words.js';

/** What a figure of a scenario rests on: every assumption with its range and source, and how it was drawn. */
export function scenarioEvidence(scenario: Scenario | ScenariosTogether, study: Study, words: Words) {
  return 'name' in scenario ? ofOne(scenario, study, words) : ofAll(scenario, words);
}

function ofAll({ names, fewer }: ScenariosTogether, words: Words) {
  return {
    title: words.scenario('all-levers'),
    value: `${words.scenario('fewer')}: ${words.format.number(fewer.central)}`,
    lines: [{ label: words.scenario('rests-on'), items: names }, intervalOf(fewer, words)],
  };
}

function intervalOf({ low, high }: Range, words: Words) {
  const [from, to] = [low, high].map((value) => words.format.number(value));
  return {
    label: words.label('interval'),
    items: [
      `${words.scenario('range', { low: from ?? '', high: to ?? '' })}; ${words.locale.intervalKinds.model}`,
    ],
  };
}

function ofOne(scenario: Scenario, study: Study, words: Words) {
  const { name, group, result, assumptions } = scenario;
  const text = new ScenarioText(scenario, words);
  const { levers, assumptions: names } = words.locale.scenarios;
  const last = result?.years.at(-1);
  return {
    title: `${name} (${levers[scenario.lever]}; ${words.part(group)})`,
    value: last ? `${words.scenario('fewer')}: ${text.people(last.fewer.central)}` : '—',
    lines: [
      {
        label: words.scenario('rests-on'),
        items: assumptions.map((item) => {
          const ends = [item.low, item.central, item.high].map((value) => text.assumption(item.id, value));
          const values = new Set(ends).size === 1 ? (ends[0] ?? '') : ends.join(' – ');
          return `${names[item.id]}: ${values} — ${basisOf(item, study, words)}`;
        }),
      },
      ...(last ? [intervalOf(last.fewer, words)] : []),
    ],
  };
}
