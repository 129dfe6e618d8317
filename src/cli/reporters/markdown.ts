import type { Words } from '../../index.js';
import { keyFiguresOf } from '../../model/key-figures.js';
import { capital, failuresIn, placeText, type Results } from './results.js';

/** More of one kind are left to the files: a comment is read, a log is searched. */
const MOST_ROWS = 30;

/** Markdown for a comment on a pull request or the summary of a job: assertions first, then figures and problems. */
export function markdown(results: Results): string {
  const { studies, words } = results;
  const countries = words.format.list(studies.map(({ country }) => words.format.country(country)));
  const parts = [
    ...(studies.length > 0 ? [`## ${cell(words.verdictWord('summary-heading', { countries }))}`] : []),
    ...assertions(results),
    ...studies.flatMap((study) => [
      ...(studies.length > 1 ? [`### ${cell(words.format.country(study.country))}`] : []),
      figures(study, words),
    ]),
    ...problemTable(results),
  ];
  return `${parts.join('\n\n')}\n`;
}

function assertions(results: Results): string[] {
  const { verdicts, words } = results;
  if (verdicts.length === 0) return [];
  const tell = words.verdictWord.bind(words);
  const failures = failuresIn(results);
  if (failures.length === 0) return [`**${cell(tell('none-failed', { n: verdicts.length }))}**`];
  const rows = failures.slice(0, MOST_ROWS).map(({ verdict, told }) => [
    // The sign is for the eye that runs down the column; the word says it.
    `${verdict.level === 'error' ? '❌' : '⚠️'} ${cell(tell(verdict.level))}`,
    cell(told.what),
    cell(told.actual),
    cell(told.expected),
    told.evidence.map((text) => cell(text)).join('<br>'),
  ]);
  const head = [tell('result'), tell('subject'), tell('actual'), tell('expected'), tell('evidence')];
  return [
    `**${cell(tell('failed', { n: failures.length, of: verdicts.length }))}**`,
    table(head.map(capital).map(cell), rows),
    ...more(failures.length, words),
  ];
}

function figures(study: Results['studies'][number], words: Words): string {
  const rows = keyFiguresOf(study).shown.flatMap(({ newest }) =>
    newest?.period
      ? [[cell(words.title(newest)), cell(words.value(newest)), cell(words.format.date(newest.period))]]
      : [],
  );
  return table([words.label('indicator'), words.label('value'), words.label('date')].map(cell), rows);
}

function problemTable({ problems, words }: Results): string[] {
  const shown = problems.filter(({ level }) => level !== 'info');
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
