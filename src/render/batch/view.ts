import { BATCH_FIGURES, type BatchCountry, type BatchStudy, type BatchSummary } from '../../model/batch.js';
import type { Problem } from '../../model/problem.js';
import type { Verdict } from '../../model/verdict.js';
import { verdictView } from '../view/verdict-view.js';
import type { Words } from '../words.js';

/** A link to a report, relative to the summary. */
export interface SummaryLink {
  readonly text: string;
  readonly href: string;
}

/** One line of the table of studies; a study of several countries has several. */
export interface StudyRow {
  readonly name: string;
  readonly country: string;
  readonly status: string;
  /** Stands beside the word, so that colour is never alone. */
  readonly sign: string;
  readonly isWrong: boolean;
  readonly problems: string;
  readonly links: readonly SummaryLink[];
}

/** What is wrong with one study: each entry says what, why and what to do. */
export interface WrongStudy {
  readonly name: string;
  readonly status: string;
  readonly entries: readonly { readonly what: string; readonly why: string; readonly todo: string }[];
}

/** A batch in the words of one language, before it takes the form of a file. */
export interface SummaryView {
  readonly language: string;
  readonly title: string;
  readonly verdict: string;
  readonly isFine: boolean;
  readonly counts: string;
  readonly heads: {
    readonly studies: string;
    readonly figures: string;
    readonly wrong: string;
    readonly skip: string;
  };
  readonly columns: readonly string[];
  readonly studies: readonly StudyRow[];
  readonly figureColumns: readonly string[];
  /** Country and study, then one cell a figure: its value and its date. */
  readonly figures: readonly (readonly string[])[];
  readonly figuresNote: string;
  readonly wrong: readonly WrongStudy[];
  readonly foot: string;
}

const SIGNS = { made: '✓', unchanged: '=', faulty: '!', failed: '✗' } as const;
const isWrong = ({ status, code }: BatchStudy) => status === 'failed' || status === 'faulty' || code !== 0;

/** Puts a batch into words. */
export function summaryView(summary: BatchSummary, words: Words): SummaryView {
  const say = words.running.bind(words);
  const wrong = summary.studies.filter(isWrong);
  const rows = summary.studies.flatMap((study) =>
    study.countries.map((country) => figureRow(study, country, words)),
  );
  return {
    language: words.locale.language,
    title: say('summary-title', { n: summary.studies.length }),
    verdict: wrong.length === 0 ? say('summary-fine') : say('summary-not-fine', { n: wrong.length }),
    isFine: wrong.length === 0,
    counts: say('summary-counts', summary.counts),
    heads: {
      studies: say('summary-studies'),
      figures: say('summary-figures'),
      wrong: say('summary-wrong'),
      skip: words.label('skip-to-content'),
    },
    columns: [say('study'), say('country'), say('state'), say('problems'), say('reports')],
    studies: summary.studies.flatMap((study) => studyRows(study, words)),
    figureColumns: [
      say('country'),
      say('study'),
      ...BATCH_FIGURES.map((id) => words.locale.indicators[id].title),
    ],
    figures: rows,
    figuresNote: say('summary-figures-note'),
    wrong: wrong.map((study) => wrongStudy(study, words)),
    foot: `${say('summary-exit', { code: summary.code })} ${say('summary-made-from', { version: summary.generator.version })}`,
  };
}

function studyRows(study: BatchStudy, words: Words): StudyRow[] {
  const { error: errors, warning: warnings } = study.problems;
  const common = {
    name: study.name,
    status: words.running(`status-${study.status}`),
    sign: SIGNS[study.status],
    isWrong: isWrong(study),
    problems: study.status === 'failed' ? '' : words.running('summary-problems', { errors, warnings }),
  };
  if (study.countries.length === 0)
    return [{ ...common, country: words.running('summary-no-report'), links: [] }];
  return study.countries.map((country) => ({
    ...common,
    country: countryName(country, words),
    links: country.files
      .filter((path) => !path.includes('/charts/'))
      .map((path) => ({ text: path.split('/').at(-1) ?? path, href: address(`${study.folder}/${path}`) })),
  }));
}

function countryName({ country, isSynthetic }: BatchCountry, words: Words): string {
  const name = words.format.country(country);
  return isSynthetic ? `${name} (${words.running('summary-synthetic')})` : name;
}

/** A path as an address beside the summary; no name in it can become another scheme or another folder's parameter. */
function address(path: string): string {
  const whole = path.split('/').map((part) => encodeURIComponent(part));
  return path.startsWith('../') ? whole.join('/') : `./${whole.join('/')}`;
}

function figureRow(study: BatchStudy, country: BatchCountry, words: Words): string[] {
  const cells = BATCH_FIGURES.map((id) => {
    const figure = country.figures.find(({ indicator }) => indicator === id);
    if (!figure || figure.value === null) return words.label('not-available-short');
    return figure.period
      ? `${words.amount(figure)} (${words.format.date(figure.period)})`
      : words.amount(figure);
  });
  return [countryName(country, words), study.name, ...cells];
}

function wrongStudy(study: BatchStudy, words: Words): WrongStudy {
  const problems = study.worst.filter(({ level }) => study.status !== 'failed' || level === 'error');
  return {
    name: study.name,
    status: words.running(`status-${study.status}`),
    entries: [
      ...(study.fault ? [study.fault] : []),
      ...study.broken.map((verdict) => brokenEntry(verdict, words)),
      ...problems.map((item) => ({ ...words.problem(item), what: placed(item, words) })),
    ],
  };
}

function brokenEntry(verdict: Verdict, words: Words) {
  const tell = words.verdictWord.bind(words);
  const { what, actual, expected, evidence, todo } = verdictView(verdict, words);
  const where = evidence.length > 0 ? `; ${tell('evidence')}: ${evidence.join(', ')}` : '';
  return {
    what: `${tell(verdict.level)}: ${what} [${verdict.rule}]`,
    why: `${tell('actual')}: ${actual}; ${tell('expected')}: ${expected}${where}`,
    todo,
  };
}

function placed(item: Problem, words: Words): string {
  const { file, line, column, country } = item.where;
  const place = [file ?? country, line, column].filter((part) => part !== undefined && part !== '').join(':');
  const { what } = words.problem(item);
  return place === '' ? what : `${place}: ${what}`;
}
