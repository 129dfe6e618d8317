import { parse } from '@formatjs/icu-messageformat-parser';
import type { Measure, Period, Study, Template } from '../../src/index.js';
import type { EvidenceGroup } from '../../src/render/document/model.js';
import { EARLIER } from '../../src/render/figures/figures.js';
import type { Words } from '../../src/render/words.js';
import { cardCounts, cardTexts, OF_CARDS, stringsOf } from './card-numbers.js';

// Finds every number that a report prints in the study that it was drawn from. A number with a footnote must be one of
// the very measure (or cell) that the footnote is about; a number without must be explained by a rule: it belongs to a
// date, to a text that a source, the template or the locale wrote, or it is a count, a limit or an argument of the study.
// What the catalogue of alternatives says counts only in the chapters that print it.

const NUMBER = /\d(?:[\d.,\u00a0\u202f]*\d)?/g;

/** A number of a report that the study does not explain. */
export interface Unexplained {
  readonly line: string;
  readonly number: string;
  readonly note: number | undefined;
}

export interface Printed {
  readonly study: Study;
  readonly words: Words;
  readonly template: Template;
  readonly evidence: readonly EvidenceGroup[];
  /** The whole Markdown. */
  readonly report: string;
}

/** Checks lines of one report's Markdown; made once, since it gathers everything that the study says. */
export class NumberCheck {
  readonly #values = new Map<number, readonly number[]>();
  readonly #phrases: RegExp;
  /** The same with the words of the catalogue, for the chapters that print them. */
  readonly #cardPhrases: RegExp;
  readonly #plain: ReadonlySet<string>;
  readonly #cardCounts: ReadonlySet<string>;
  readonly #units: RegExp;
  readonly #decimal: string;
  /** What the text beside a drawing may say. */
  readonly #drawn: readonly number[];

  constructor({ study, words, template, evidence, report }: Printed) {
    const { tag } = words.format;
    this.#decimal =
      new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
    for (const { number, key } of evidence.flatMap(({ entries }) => entries))
      this.#values.set(number, valuesOf(study, key));
    const read = unescaped(report).replace(/\s/g, ' ');
    const { cards, cardDetails, ...locale } = words.locale;
    const literals = [...literalsOf(locale as unknown as Tree), ...templateLiterals(template)];
    const isPrinted = (text: string) =>
      /\d/.test(text) && read.includes(tight(text).replace(/\s+/g, ' ').trim());
    const phrases = [
      ...datesOf(study, words),
      ...textsOf(study),
      ...variantsOf(study, words),
      ...literals,
    ].filter(isPrinted);
    this.#phrases = anyOf(phrases);
    const ofCards = [...cardTexts(study, words), ...stringsOf([cards, cardDetails])].filter(isPrinted);
    this.#cardPhrases = anyOf([...phrases, ...ofCards]);
    this.#cardCounts = new Set(cardCounts(study).map((value) => words.format.number(value)));
    this.#units = anyOf(literals.filter((text) => /100/.test(text)));
    const counts = [...countsOf(study)];
    this.#drawn = [
      ...study.facts.map(({ value }) => value),
      ...study.measures.map(({ details }) => Number(details.n?.value)),
      ...[...study.facts.map(({ period }) => period), ...study.penalties.map((item) => item.inForceFrom)].map(
        (period) => Number(period?.start.slice(0, 4)),
      ),
    ];
    this.#plain = new Set(
      counts.flatMap((value) => [0, 1, 2, 3].map((decimals) => words.format.number(value, decimals))),
    );
  }

  /**
   * The numbers of a line that nothing explains.
   * @param chapter the id of the chapter in which it stands
   */
  unexplained(markdown: string, chapter: string): Unexplained[] {
    const hasCards = OF_CARDS.includes(chapter);
    const definition = /^\[\^(\d+)\]: /.exec(markdown);
    const line = unescaped(markdown.replace(/^\[\^\d+\]: /, ''));
    const found: Unexplained[] = [];
    const rest = line.split(/(?<=\[\^\d+\])/).map((stretch) => {
      const note = /\[\^(\d+)\]$/.exec(stretch);
      if (!note) return stretch;
      const number = Number(note[1]);
      const text = stretch.slice(0, note.index).replace(this.#units, (unit) => ' '.repeat(unit.length));
      const last = [...text.matchAll(NUMBER)].at(-1);
      if (!last) return text;
      if (!this.#isOneOf(last[0], this.#values.get(number) ?? []))
        found.push({ line, number: last[0], note: number });
      return text.slice(0, last.index) + text.slice(last.index + last[0].length);
    });
    const own = definition
      ? (this.#values.get(Number(definition[1])) ?? [])
      : line.startsWith('![')
        ? this.#drawn
        : [];
    const phrases = hasCards ? this.#cardPhrases : this.#phrases;
    for (const [number] of rest.join(' ').replace(phrases, ' ').matchAll(NUMBER)) {
      if (this.#plain.has(number) || this.#isOneOf(number, own)) continue;
      if (hasCards && this.#cardCounts.has(number)) continue;
      found.push({ line, number, note: undefined });
    }
    return found;
  }

  /** Whether a printed number is one of some values, at the precision at which it is printed. */
  #isOneOf(printed: string, values: readonly number[]): boolean {
    const [whole = '', fraction = ''] = printed.split(this.#decimal);
    const number = Number(`${whole.replace(/\D/g, '')}.${fraction}`);
    const half = 0.5 * 10 ** -fraction.length;
    return values.some((value) => Math.abs(Math.abs(value) - number) <= half * (1 + 1e-9));
  }
}

/** Without the space that French sets before colons and the like: the texts of others are quoted with it or without. */
const tight = (text: string) => text.replace(/\u202f(?=[:;!?»])/g, '').replaceAll('«\u202f', '«');

/** As it is read: without the backslashes of Markdown, and lists of lines as lines. */
function unescaped(markdown: string): string {
  return tight(markdown)
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(
      /:(\d+(?:[,–]\d+)*):(\d+)/g,
      (_, lines: string, column) => ` ${lines.split(/[,–]/).join(' ')} ${column}`,
    );
}

type Tree = { readonly [key: string]: string | Tree };

/** Every number of a measure, of a fact or of a penalty, with those that are printed in another unit. */
function valuesOf(study: Study, key: string): number[] {
  if (key.startsWith('scenario|')) return scenarioNumbers(study, key.slice('scenario|'.length));
  const earlier = study.followUp?.measures.find(({ id }) => key === `${EARLIER}${id}`);
  const measure = earlier ?? study.measures.find(({ id }) => id === key);
  if (measure) return [...numbersOf(measure), ...differences(measure), ...findingNumbers(study, key)];
  if (key.startsWith('penalty|')) {
    const [, law, article, conduct, tier, from] = key.split('|');
    const scale = study.penalties.find(
      (item) =>
        item.law === law &&
        item.article === article &&
        item.conductId === conduct &&
        item.tier === tier &&
        (item.inForceFrom?.start ?? '') === from,
    );
    const months = [scale?.minMonths, scale?.maxMonths].filter((value) => value !== undefined);
    return [...months, ...months.map((value) => value / 12), ...linesOf(study, scale?.cells ?? [])];
  }
  const [name, value, start, end] = JSON.parse(key) as [string, number, string, string];
  const fact = study.facts.find(
    (item) =>
      item.name === name && item.value === value && item.period.start === start && item.period.end === end,
  );
  return fact ? [fact.value, ...linesOf(study, fact.cells)] : [];
}

function numbersOf(measure: Measure): number[] {
  const details = Object.values(measure.details).flatMap(({ value }) =>
    typeof value === 'number' ? [value] : [],
  );
  return [
    ...(measure.value === null ? [] : [measure.value]),
    ...details,
    // Shares from 0 to 1 that a table prints as percentages.
    ...details.filter((value) => value >= 0 && value <= 1).map((value) => 100 * value),
    ...(measure.interval ? [measure.interval.low, measure.interval.high] : []),
    ...seriesNumbers(measure),
    ...[...measure.operands, measure.numerator, measure.denominator].flatMap((operand) =>
      operand ? [operand.value] : [],
    ),
  ];
}

/** What a drawing of a measure shows beyond its value: the points of its curves, with what they leave of a whole. */
function seriesNumbers({ series = [] }: Measure): number[] {
  const points = series.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)));
  const numbers = points.filter((value) => typeof value === 'number');
  return [
    ...numbers,
    ...numbers.filter((value) => value >= 0 && value <= 100).map((value) => 100 - value),
    // Grams that a table prints as kilograms.
    ...numbers.filter((value) => value >= 1000).map((value) => value / 1000),
  ];
}

/** Every number of a scenario, with shares as percentages and stays in years; of all together when it has no name. */
function scenarioNumbers({ scenarios = [], scenariosTogether }: Study, name: string): number[] {
  const found = name === '' ? scenariosTogether : scenarios.find((scenario) => scenario.name === name);
  const inside = (value: unknown): number[] => {
    if (typeof value === 'number') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(inside) : [];
  };
  const numbers = inside(found);
  const stays = name === '' ? [] : scenarios.flatMap(({ assumptions }) => inside(assumptions));
  return [
    ...numbers,
    ...numbers.filter((value) => value >= 0 && value <= 2).map((value) => 100 * value),
    ...stays.map((value) => value / 12),
  ];
}

/** Everyone but the people of a part, whom a table prints beside them: of the whole, and of those who wait. */
function differences({ indicator, numerator, denominator, operands }: Measure): number[] {
  const rest = numerator && denominator ? [denominator.value - numerator.value] : [];
  if (indicator !== 'pretrial-drug-ratio') return rest;
  const of = (waits: boolean, drug: boolean) =>
    operands.find(
      ({ slice }) =>
        (slice.legal_status === 'unsentenced') === waits && (slice.offence_class === 'drug') === drug,
    )?.value ?? 0;
  const [waiting, all] = [of(true, false) - of(true, true), of(false, false) - of(false, true)];
  return [waiting, all, (100 * waiting) / all, (100 * of(true, true)) / of(false, true)];
}

/** What a finding computed from the measures that support it, the first of which its numbers point to. */
function findingNumbers(study: Study, id: string): number[] {
  return study.findings
    .filter(({ supports }) => supports[0] === id)
    .flatMap(({ args }) => Object.values(args).flatMap((arg) => (arg.kind === 'number' ? [arg.value] : [])));
}

function linesOf(
  { inputs }: Study,
  cells: readonly { file: string; line: number; header: string }[],
): number[] {
  return cells.flatMap(({ file, line, header }) => {
    const column = inputs.find((input) => input.file === file)?.header.indexOf(header) ?? -1;
    return [line, column + 1];
  });
}

/** Numbers that a report prints without a footnote: counts of the study, limits, and arguments of what it says. */
function countsOf(study: Study): Set<number> {
  const args = (items: readonly { args: Readonly<Record<string, unknown>> }[]) =>
    items.flatMap((item) => Object.values(item.args).filter((value) => typeof value === 'number'));
  const sum = (of: 'rowsRead' | 'rowsUsed' | 'rowsSetAside') =>
    study.inputs.reduce((all, input) => all + input[of], 0);
  const withNumber = study.measures.filter(({ status }) => status === 'measured').length;
  const cells = study.measures.flatMap(({ operands }) => operands.flatMap((operand) => operand.cells));
  return new Set<number>([
    study.inputs.length,
    new Set([...study.sources.map(({ id }) => id), ...study.measures.flatMap(({ sources }) => sources)]).size,
    withNumber,
    study.measures.length - withNumber,
    ...(['rowsRead', 'rowsUsed', 'rowsSetAside'] as const).map(sum),
    ...study.inputs.flatMap(({ rowsRead, rowsUsed, rowsSetAside }) => [rowsRead, rowsUsed, rowsSetAside]),
    ...(['error', 'warning'] as const).map(
      (wanted) => study.problems.filter(({ level }) => level === wanted).length,
    ),
    ...study.limits.map(({ value }) => value),
    ...args(study.measures.flatMap(({ flags }) => flags)),
    ...args(study.measures.flatMap(({ reason }) => (reason ? [reason] : []))),
    ...args(study.problems),
    ...linesOf(study, cells),
    ...study.suppressed.map((_, index) => index + 1),
  ]);
}

function datesOf(
  { facts, measures: own, penalties, asOf, followUp, scenarios = [] }: Study,
  words: Words,
): string[] {
  const measures = [...own, ...(followUp?.measures ?? [])];
  const periods: (Period | null | undefined)[] = [
    ...scenarios.flatMap(({ result }) => (result?.years ?? []).map(({ at }) => at)),
    ...facts.map(({ period }) => period),
    ...penalties.flatMap(({ inForceFrom, inForceTo }) => [inForceFrom, inForceTo]),
    ...measures.flatMap(({ since, period, operands }) => [
      since,
      period,
      ...operands.map((operand) => operand.period),
    ]),
  ];
  if (followUp?.until) periods.push(followUp.until);
  return [...new Set(periods.map((period) => (period ? words.format.date(period) : '')))].concat(asOf ?? '');
}

/** Names of what a measure is about, bands of grams among them. */
function variantsOf({ measures }: Study, words: Words): string[] {
  return measures.flatMap(({ variant }) => variant.split('/').map((piece) => words.variant(piece)));
}

/** Texts that others wrote, or that name a thing, each as a whole. */
function textsOf(study: Study): string[] {
  return [
    study.generator.version,
    ...study.sources.flatMap(({ id, title, publisher, publishedOn, url }) => [
      id,
      title,
      publisher,
      publishedOn,
      url,
    ]),
    ...study.inputs.flatMap(({ file, sha256, encoding, header }) => [
      file,
      file.split('/').at(-1),
      sha256,
      encoding,
      ...header,
    ]),
    ...study.penalties.flatMap(({ law, article, conduct }) => [
      conduct,
      law,
      `art. ${article}`,
      `${law}, ${article}`,
    ]),
    ...study.facts.flatMap(({ label, place }) => [label, place.facility]),
    ...study.measures.flatMap(({ flags, details }) => [
      ...flags.flatMap(({ args }) => Object.values(args)),
      ...Object.values(details).map(({ value }) => (typeof value === 'string' ? value : undefined)),
    ]),
    ...study.measures.flatMap(({ variant, definition }) => [
      ...variant.split('/'),
      ...Object.values(definition),
    ]),
    ...study.findings.flatMap(({ number, recommendations }) => [
      number,
      ...recommendations.flatMap((item) => [item.number, item.rule, item.basis]),
    ]),
    ...(study.followUp?.followed ?? []).flatMap(({ number, rule }) => [number, rule]),
    ...study.limits.flatMap(({ id, source }) => [id, source]),
    ...study.sources.map((_, index) => `S${index + 1}`),
    ...(study.scenarios ?? []).flatMap(({ name, assumptions }) => [
      name,
      ...assumptions.map((item) => item.source),
    ]),
  ].flatMap((text) => (text === undefined ? [] : [String(text)]));
}

/** What a locale's texts say between their placeholders. */
function literalsOf(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? literals(value) : literalsOf(value),
  );
}

function literals(text: string): string[] {
  const walk = (nodes: ReturnType<typeof parse>): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 0) return [node.value];
      return 'options' in node ? Object.values(node.options).flatMap(({ value }) => walk(value)) : [];
    });
  try {
    return walk(parse(text, { ignoreTag: true }));
  } catch {
    return [text];
  }
}

/** What a template's chapters say between their tags, and the ordinals of their headings. */
function templateLiterals({ files, chapters }: Template): string[] {
  const texts = [...files].filter(([path]) => path.endsWith('.md')).map(([, text]) => text);
  const said = texts.flatMap((text) => text.split(/\{[{%].*?[}%]\}|\n/));
  return [...said, ...chapters.map((_, index) => `## ${index + 1}. `)];
}

/** Any of some texts as they stand in a line, the longest first, not inside a longer number. */
function anyOf(texts: readonly string[]): RegExp {
  const trimmed = [...new Set(texts.map((text) => tight(text).replace(/\s+/g, ' ').trim()))].filter(
    (text) => text !== '',
  );
  const sources = trimmed
    .sort((a, b) => b.length - a.length)
    .map((text) => {
      // A blank that keeps a line together is a blank.
      const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
      return `${/^\d/.test(text) ? '(?<![\\d.,]|\\d[\\u00a0\\u202f])' : ''}${escaped}${/\d$/.test(text) ? '(?!\\d|[.,\\u00a0\\u202f]\\d)' : ''}`;
    });
  return new RegExp(sources.join('|') || '(?!)', 'g');
}
