import type { Words } from '../../index.js';
import {
  capital,
  failuresIn,
  messageText,
  named,
  placeText,
  type ReportedStudy,
  type Results,
} from './results.js';

/** More of one kind are left to the files: a comment is read, a log is searched. */
const MOST_ROWS = 30;

/** Markdown for a comment on a pull request or the summary of a job: assertions first, then figures and problems. */
export function markdown(results: Results): string {
  const { runs, words } = results;
  const studies = runs.flatMap((run) => run.studies.map((study) => ({ study, run })));
  const parts = [
    ...heading(results),
    ...faults(results),
    ...assertions(results),
    ...studies.flatMap(({ study, run }) => [
      ...(studies.length > 1 ? [`### ${cell(named(run, words.format.country(study.country)))}`] : []),
      figures(study, words),
    ]),
    ...problemTable(results),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading({ runs, words }: Results): string[] {
  const isBatch = runs.some(({ name }) => name !== undefined);
  if (isBatch) return [`## ${cell(words.running('summary-title', { n: runs.length }))}`];
  const names = runs.flatMap(({ studies }) => studies.map(({ country }) => words.format.country(country)));
  if (names.length === 0) return [];
  return [`## ${cell(words.verdictWord('summary-heading', { countries: words.format.list(names) }))}`];
}

/** Studies of a batch that gave nothing. */
function faults({ runs, words }: Results): string[] {
  const lines = runs.flatMap((run) =>
    run.fault
      ? [`- ❌ ${cell(`${named(run, words.running('status-failed'))}. ${messageText(run.fault)}`)}`]
      : [],
  );
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function assertions({ runs, words }: Results): string[] {
  const n = runs.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
  if (n === 0) return [];
  const tell = words.verdictWord.bind(words);
  const failures = runs.flatMap((run) => failuresIn(run).map((item) => ({ ...item, run })));
  if (failures.length === 0) return [`**${cell(tell('none-failed', { n }))}**`];
  const rows = failures.slice(0, MOST_ROWS).map(({ verdict, told, run }) => [
    // The sign is for the eye that runs down the column; the word says it.
    `${verdict.level === 'error' ? '❌' : '⚠️'} ${cell(tell(verdict.level))}`,
    cell(named(run, told.what)),
    cell(told.actual),
    cell(told.expected),
    told.evidence.map((text) => cell(text)).join('<br>'),
  ]);
  const head = [tell('result'), tell('subject'), tell('actual'), tell('expected'), tell('evidence')];
  return [
    `**${cell(tell('failed', { n: failures.length, of: n }))}**`,
    table(head.map(capital).map(cell), rows),
    ...more(failures.length, words),
  ];
}

function figures(study: ReportedStudy, words: Words): string {
  const rows = study.figures.map((figure) => [
    cell(words.title(figure)),
    cell(words.amount(figure)),
    cell(words.format.date(figure.period)),
  ]);
  return table([words.label('indicator'), words.label('value'), words.label('date')].map(cell), rows);
}

function problemTable({ runs, words }: Results): string[] {
  const shown = runs.flatMap(({ problems }) => problems).filter(({ level }) => level !== 'info');
  if (shown.length === 0) return [];
  const order = { error: 0, warning: 1, info: 2 };
  const rows = [...shown]
    .sort((a, b) => order[a.level] - order[b.level])
    .slice(0, MOST_ROWS)
    .map((item) => [
      cell(words.locale.problemLevels[item.level]),
      cell(placeText(item.where)),
      `${cell(words.problem(item).what)} \`${item.code}\``,
    ]);
  const { level, place, problem } = words.locale.comparison;
  return [
    `### ${cell(words.verdictWord('problems-heading', { n: shown.length }))}`,
    table([level, place, problem].map(cell), rows),
    ...more(shown.length, words),
  ];
}

const more = (n: number, words: Words) =>
  n > MOST_ROWS ? [cell(words.label('left-out', { n: n - MOST_ROWS }))] : [];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text that means nothing in Markdown: no link, no mention, no markup, one line. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~&!#]/g, '\\$&')
    .replaceAll('@', '@\u200b');
}
