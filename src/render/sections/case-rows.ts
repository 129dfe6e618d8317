import type { IndicatorId } from '../../model/indicator-id.js';
import type { Measure, Unit } from '../../model/measure.js';
import { comparePeriods, periodKey } from '../../model/period.js';
import { type Slice, sameSlice } from '../../model/slice.js';
import type { TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import type { SectionContext } from './define-section.js';

/** Marks the answer for all years of a table of cases together. */
const ALL_YEARS = 'all-years';

const pieces = ({ variant }: Measure) => variant.split('/').filter((piece) => piece !== '');

/** What tells a measure from its siblings, without the mark of all years. */
export const variantOf = (measure: Measure): string =>
  pieces(measure)
    .filter((piece) => piece !== ALL_YEARS)
    .join('/');

const ofAllYears = (measure: Measure) => pieces(measure).includes(ALL_YEARS);

/** Measures of an indicator, with a number or a reason, over the longest time that its cases cover. */
export function widest({ study }: SectionContext, id: IndicatorId): Measure[] {
  const own = study.measures.filter(({ indicator, period }) => indicator === id && period !== null);
  const pooled = own.filter(ofAllYears);
  if (pooled.length > 0) return pooled;
  const newest = [...own]
    .sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0))
    .at(-1);
  return own.filter(
    ({ period }) => period && newest?.period && periodKey(period) === periodKey(newest.period),
  );
}

/** Measures with a number, one a year, oldest first. */
export function yearly({ study }: SectionContext, id: IndicatorId, stratum: Slice = {}): Measure[] {
  return study.measures
    .filter((measure) => measure.indicator === id && measure.status === 'measured' && !ofAllYears(measure))
    .filter((measure) => sameSlice(measure.stratum, stratum))
    .sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0));
}

/** Those of some measures that have a number. */
export const measured = (measures: readonly Measure[]): Measure[] =>
  measures.filter(({ status }) => status === 'measured');

/**
 * The cautions of several measures, each said once, and why those without a number have none. What is not said of all of
 * them names the row that it is about.
 */
export function notesOf(measures: readonly Measure[], words: Words): string[] {
  const flags = measures.flatMap((measure) =>
    measure.flags.map((flag) => ({ text: words.flag(flag), row: nameOf(measure, words) })),
  );
  const ofAll = (text: string) =>
    measures.every((measure) =>
      flags.some((flag) => flag.text === text && flag.row === nameOf(measure, words)),
    );
  const cautions = flags.map(({ text, row }) => (ofAll(text) ? text : `${row}: ${text}`));
  const reasons = measures.flatMap((measure) =>
    measure.reason ? [`${nameOf(measure, words)}: ${words.reason(measure.reason)}`] : [],
  );
  return [...new Set([...cautions, ...reasons])];
}

/** The part or the variant that a row of a table is about. */
export function nameOf(measure: Measure, words: Words): string {
  const variant = variantOf(measure);
  const part = Object.keys(measure.stratum).length > 0 ? words.part(measure.stratum) : '';
  return (
    [part, variant === '' ? '' : words.variant(variant)].filter((text) => text !== '').join(', ') ||
    words.label('everyone')
  );
}

/** `72 – 108`, in the unit of the measure, without the name of the method. */
export function bounds(measure: Measure, words: Words): string {
  if (!measure.interval) return '—';
  const { low, high } = measure.interval;
  return range(measure, low, high, measure.unit, words);
}

/** `62 – 144 months`: a unit that is a word stands once. */
export function range(measure: Measure, low: number, high: number, unit: Unit, words: Words): string {
  const from = WORDY.has(unit) ? words.format.number(low) : words.format.quantity(low, unit);
  const to = words.format.quantity(high, unit);
  return `${words.figure(from, measure, low)} – ${words.figure(to, measure, high)}`;
}

const WORDY = new Set<Unit>(['months', 'days', 'persons']);

/** The middle half of some lengths, from the quartiles among a measure's further results. */
export function middleHalf(measure: Measure, words: Words): string {
  const [q1, q3] = [measure.details.q1, measure.details.q3];
  if (typeof q1?.value !== 'number' || typeof q3?.value !== 'number')
    return words.label('not-available-short');
  return range(measure, q1.value, q3.value, q3.unit as Unit, words);
}

/** A number of cases: the denominator, or the only operand. */
export function casesOf(measure: Measure, words: Words): string {
  const operand = measure.denominator ?? measure.operands[0];
  return operand ? words.count(operand, measure) : '—';
}

/** The kind of interval that the measures have, as a note; nothing when none has one. */
export function intervalNote(measures: readonly Measure[], words: Words): string[] {
  const methods = new Set(
    measures.flatMap(({ interval }) =>
      interval ? [`${words.label('interval')}: ${methodAndKind(interval, words)}.`] : [],
    ),
  );
  return [...methods];
}

/** How an interval was made and what it is a range of, each said once. */
function methodAndKind({ method, kind }: NonNullable<Measure['interval']>, { locale }: Words): string {
  const made = locale.intervalMethods[method] ?? method;
  const of = locale.intervalKinds[kind];
  return made.includes(of) ? made : `${made}; ${of}`;
}

/** The caption of a table with the time that its measures cover. */
export function captioned(id: IndicatorId, measures: readonly Measure[], words: Words): string {
  const period = measures.find((measure) => measure.period)?.period;
  const { title } = words.locale.indicators[id];
  return period ? `${title}, ${words.format.date(period)}` : title;
}

type Column = TableModel['columns'][number];
export const left = (label: string): Column => ({ label, align: 'left' });
export const right = (label: string): Column => ({ label, align: 'right' });

/** Everyone, then the sexes, then offences and their parts by their number of cases. */
export function inOrder(measures: readonly Measure[]): Measure[] {
  const rank = ({ stratum }: Measure) =>
    Object.keys(stratum).length === 0 ? 0 : stratum.sex ? 1 : stratum.ctg_category ? 3 : 2;
  const n = (measure: Measure) => measure.denominator?.value ?? measure.operands[0]?.value ?? 0;
  return [...measures].sort((a, b) => rank(a) - rank(b) || n(b) - n(a));
}
