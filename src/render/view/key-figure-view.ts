import { gradeOf } from '../../model/comparability.js';
import { countsFirstDecision } from '../../model/definition.js';
import { type KeyFigure, keyFiguresOf } from '../../model/key-figures.js';
import type { Measure, ReasonCode } from '../../model/measure.js';
import type { Study } from '../../model/study.js';
import type { Citations } from '../citations.js';
import type { Words } from '../words.js';

/** Why a figure is absent, as one letter of the foot of the table. */
export type AbsenceLetter = 'a' | 'b' | 'c' | 'd';

/** A key figure as a table or a template sees it: texts only, `''` where there is nothing to say. */
export interface KeyFigureView {
  readonly available: boolean;
  readonly title: string;
  /** The indicator alone, without the part of the people that it is about. */
  readonly name: string;
  /** How the indicator is computed. */
  readonly how: string;
  readonly value: string;
  readonly date: string;
  /** The newest number with its date, or `n/a` with the letter of the reason. */
  readonly latest: string;
  readonly before: string;
  readonly first: string;
  /** A number of the region, where the two count alike. */
  readonly comparison: string;
  /** K4: how far the newest number counts what the one beside it counts. */
  readonly trust: string;
  readonly letter: AbsenceLetter | '';
  readonly reason: string;
  readonly sources: readonly string[];
  /** Markdown links to the sources. */
  readonly cite: string;
}

const TOO_FEW = new Set<ReasonCode>(['suppressed', 'base-under-five', 'base-under-ten', 'part-under-five']);

/** The key figures of a study in words, those that no table could give left out. */
export function keyFigureViews(study: Study, words: Words, citations: Citations): KeyFigureView[] {
  return keyFiguresOf(study).shown.map((figure) => viewOf(figure, study, words, citations));
}

/** What the key figures with a number are, each indicator once. */
export function keyDefinitions(
  study: Study,
  { locale }: Words,
): { readonly name: string; readonly how: string }[] {
  const used = keyFiguresOf(study).shown.flatMap(({ id, newest }) => (newest ? [id] : []));
  return [...new Set(used)].map((id) => ({
    name: locale.indicators[id].title,
    how: locale.indicators[id].how,
  }));
}

function viewOf(figure: KeyFigure, study: Study, words: Words, citations: Citations): KeyFigureView {
  const { id, newest, before, first, withheld } = figure;
  const letter = newest ? '' : letterOf(withheld);
  const shown = newest ?? { indicator: id, stratum: figure.part, variant: '' };
  const beside = before ?? first;
  return {
    available: newest !== undefined,
    title: words.title(shown),
    name: words.locale.indicators[id].title,
    how: words.locale.indicators[id].how,
    value: newest ? figureText(newest, words) : words.label('not-available-short'),
    date: newest ? spanOf(newest, words) : '',
    latest: newest
      ? `${dated(newest, words)}${figure.others > 0 ? `; ${words.label('and-others', { n: figure.others })}` : ''}`
      : `${words.label('not-available-short')} (${letter})`,
    before: before ? dated(before, words) : '',
    first: first && first !== before ? dated(first, words) : '',
    comparison: newest ? comparisonOf(newest, study, words) : '',
    trust: newest && beside ? gradeBetween(newest, beside) : '',
    letter,
    reason: withheld?.reason ? words.reason(withheld.reason) : '',
    sources: newest?.sources ?? [],
    cite: newest ? citations.links(newest.sources) : '',
  };
}

function letterOf(withheld: Measure | undefined): AbsenceLetter {
  if (withheld?.reason && TOO_FEW.has(withheld.reason.code)) return 'd';
  if (withheld?.status === 'not-comparable') return 'b';
  return withheld?.status === 'not-applicable' ? 'c' : 'a';
}

const dated = (measure: Measure, words: Words) => `${figureText(measure, words)} (${spanOf(measure, words)})`;

/**
 * A share of a few comparisons is told by its counts, which say more than a hundredth of one; a contribution to a fall,
 * or against the direction of the whole, by its two parts, because it is no share of anything.
 */
function figureText(measure: Measure, words: Words): string {
  if (measure.flags.some(({ code }) => code === 'opposite-directions')) {
    const [drug, total] = ['drug-change', 'total-change'].map((name) => words.detail(measure, name));
    return words.label('growth-parts', { drug: drug ?? '', total: total ?? '' });
  }
  if (measure.indicator !== 'statutory-inversion-index') return words.value(measure);
  const [n, total] = ['max-inversions', 'pairs-max'].map((name) => words.detail(measure, name));
  return words.label('so-many-of', { n: n ?? '', total: total ?? '' });
}

function spanOf({ since, period }: Measure, { format }: Words): string {
  return [since, period].flatMap((end) => (end ? [format.date(end)] : [])).join(' – ');
}

function comparisonOf(newest: Measure, study: Study, words: Words): string {
  if (newest.indicator !== 'pretrial-share' || !countsFirstDecision(newest.definition)) return '';
  const limit = study.limits.find(({ id }) => id === 'unsentenced-average-of-the-americas');
  if (!limit || limit.overridden) return '';
  const value = words.format.quantity(limit.value, limit.unit);
  return words.label('americas', { value, source: limit.source });
}

function gradeBetween(newest: Measure, beside: Measure): string {
  if (!newest.period || !beside.period) return '';
  return gradeOf(
    { period: beside.period, definition: beside.definition },
    { period: newest.period, definition: newest.definition },
  ).grade;
}
