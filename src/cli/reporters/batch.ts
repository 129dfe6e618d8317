import { join } from 'node:path';
import type { BatchSummary } from '../../model/batch.js';
import { summaryInWords, type Words } from '../../start.js';
import { ANY_COUNTRY, type Plan } from '../batch/plan.js';
import { chalk } from '../colour.js';
import type { Terminal } from '../terminal.js';
import { textTable, wrap } from './text-table.js';

/** How much a batch will write, in one line. */
export function planText({ studies, unplanned }: Plan, words: Words): string {
  const files = studies.reduce((sum, study) => sum + study.files.length, 0);
  return words.running('plan', { studies: studies.length + unplanned.length, files });
}

export function leftOutText(leftOut: readonly string[], words: Words): string {
  return words.running('plan-left-out', { paths: leftOut.join(', ') });
}

/** Every study × language × format and the file that it will be; as JSON, or as a table. */
export function printPlan(
  plan: Plan,
  leftOut: readonly string[],
  words: Words,
  terminal: Terminal,
  json: boolean,
): void {
  if (json) {
    const studies = plan.studies.map(({ name, source, folder, files }) => ({ name, source, folder, files }));
    const faults = plan.unplanned.map(({ name, source, fault }) => ({ name, source, fault: fault.what }));
    terminal.out(`${JSON.stringify({ out: plan.out, studies, faults, leftOut }, undefined, 2)}\n`);
    return;
  }
  const say = words.running.bind(words);
  const head = [say('study'), say('country'), say('language'), say('format'), say('file')];
  const rows = plan.studies.flatMap(({ name, files }) =>
    files.map(({ country, language, format, file }) => [
      name,
      country === ANY_COUNTRY ? say('any-country') : words.format.country(country),
      language ?? '',
      format,
      file,
    ]),
  );
  terminal.out(textTable([head.map((cell) => chalk.dim(cell)), ...rows], terminal.width));
  terminal.out(`\n${planText(plan, words)}\n`);
  if (leftOut.length > 0) terminal.out(`${leftOutText(leftOut, words)}\n`);
  for (const { name, fault } of plan.unplanned)
    terminal.out(
      `${chalk.red(`✗ ${name}: ${fault.what}`)}\n  ${fault.why}\n  ${chalk.cyan('→')} ${fault.todo}\n`,
    );
  terminal.out(`${say('plan-nothing-run')}\n`);
}

/** The table of studies, then what is wrong, then where the page is. */
export async function printSummary(
  summary: BatchSummary,
  out: string,
  words: Words,
  terminal: Terminal,
): Promise<void> {
  const view = await summaryInWords(summary, words);
  const [study = '', country = '', state = '', problems = ''] = view.columns;
  const rows = view.studies.map((row) => {
    const text = `${row.sign} ${row.status}`;
    return [row.name, row.country, row.isWrong ? chalk.red(text) : chalk.green(text), row.problems];
  });
  const head = [study, country, state, problems].map((cell) => chalk.dim(cell));
  terminal.out(textTable([head, ...rows], terminal.width));
  for (const { name, status, entries } of view.wrong) {
    terminal.out(`\n${chalk.red(`${name}: ${status}`)}\n`);
    for (const { what, why, todo } of entries) {
      const [first = '', ...rest] = wrap(what, terminal.width - 2);
      terminal.out([first, ...rest, why, `${chalk.cyan('→')} ${todo}`].map((line) => `  ${line}\n`).join(''));
    }
  }
  terminal.out(`\n${view.counts}\n`);
  for (const name of ['summary.html', 'summary.md', 'summary.json']) terminal.out(`→ ${join(out, name)}\n`);
}
