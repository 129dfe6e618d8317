import type { Language } from '../../index.js';
import type { Terminal } from '../terminal.js';
import { printAnalysis } from './pretty.js';
import { printProblemList } from './problem-list.js';
import type { Results } from './results.js';
import { printVerdicts } from './verdict-list.js';

const ESCAPE = String.fromCharCode(27);
const COLOURS = new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g');

/** What a person reads on the terminal after an analysis. */
export async function printResults(results: Results, terminal: Terminal): Promise<void> {
  const { studies, problems, inputs, written, words, verdicts } = results;
  const language: Language = words.locale.language;
  await printAnalysis({ studies, problems, normalised: { inputs } }, written, language, terminal);
  printVerdicts(verdicts, words, terminal);
}

/** What a person reads on the terminal after a check. */
export function printChecked({ problems, inputs, words }: Results, terminal: Terminal): void {
  printProblemList(problems, inputs, words, terminal);
}

/** What some printing prints, as text without colours. */
export async function printed(
  print: (terminal: Terminal) => Promise<void> | void,
  width: number,
): Promise<string> {
  let text = '';
  await print({
    out: (part) => {
      text += part;
    },
    error: () => undefined,
    width,
    isInteractive: false,
    hasColour: false,
  });
  return text.replace(COLOURS, '');
}
