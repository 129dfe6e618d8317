import { SCENARIO_METHODS, type ScenarioMethod, scenariosInWords, wordsFor } from '../../index.js';
import { countriesOf, languagesOf } from '../options.js';
import { textTable, wrap } from '../reporters/text-table.js';
import { loadStudy } from '../study-file.js';
import type { Terminal } from '../terminal.js';

/** What `ctg explain` is told. */
interface ScenarioFlags {
  readonly study?: string;
  readonly country?: string;
  readonly lang: string;
  readonly json?: true;
}

/**
 * Prints how a result of scenarios is computed; with a study, what its scenarios say and rest on.
 * @returns whether there is such a result
 */
export async function explainScenario(
  id: string,
  flags: ScenarioFlags,
  terminal: Terminal,
): Promise<boolean> {
  if (!isMethod(id)) return false;
  const [language = 'en'] = languagesOf(flags.lang);
  const words = await wordsFor(language);
  const { title, how, why, caution } = words.locale.scenarios.methods[id];
  const code = SCENARIO_METHODS[id];
  if (flags.study !== undefined) {
    const [country] = flags.country === undefined ? [] : countriesOf(flags.country);
    const study = await loadStudy(flags.study, country);
    if (flags.json) terminal.out(`${JSON.stringify(study.scenarios ?? [], undefined, 2)}\n`);
    else
      for (const view of await scenariosInWords(study, words)) {
        const { name, sentence, arithmetic, required, draws, cost, withheld, notes } = view;
        const said = [sentence, arithmetic, required, draws, cost, withheld, ...notes];
        terminal.out(`${name}\n`);
        for (const text of said.filter((part) => part !== ''))
          for (const line of wrap(text, terminal.width - 2)) terminal.out(`  ${line}\n`);
        terminal.out('\n');
      }
    return true;
  }
  if (flags.json) {
    terminal.out(`${JSON.stringify({ code, id, title, how, why, caution }, undefined, 2)}\n`);
    return true;
  }
  terminal.out(`${title}\n${code} · ${id}\n\n`);
  terminal.out(
    textTable(
      [
        [words.label('how'), how],
        [words.label('why'), why],
        [words.label('caution'), caution],
      ],
      terminal.width,
    ),
  );
  return true;
}

const isMethod = (id: string): id is ScenarioMethod => Object.hasOwn(SCENARIO_METHODS, id);
