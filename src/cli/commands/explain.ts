import { closest } from 'fastest-levenshtein';
import {
  CARDS,
  countryCode,
  describeIndicator,
  INDICATOR_IDS,
  type IndicatorId,
  type Measure,
  measuredSeries,
  SCENARIO_METHODS,
  type Words,
  wordsFor,
} from '../../index.js';
import { EXIT, type ExitCode } from '../exit.js';
import { countriesOf, languagesOf, usage } from '../options.js';
import { textTable, wrap } from '../reporters/text-table.js';
import { loadStudy } from '../study-file.js';
import type { Terminal } from '../terminal.js';
import { explainCard } from './explain-card.js';
import { explainScenario } from './explain-scenario.js';

export interface ExplainFlags {
  readonly study?: string;
  readonly country?: string;
  readonly lang: string;
  readonly json?: true;
}

/** `ctg explain`: a card, or an indicator in words, and with a study the cells of this very number. Needs no network. */
export async function explainCommand(id: string, flags: ExplainFlags, terminal: Terminal): Promise<ExitCode> {
  if (await explainScenario(id, flags, terminal)) return EXIT.fine;
  if (await explainCard(id, flags, terminal)) return EXIT.fine;
  const known = INDICATOR_IDS.find((candidate) => candidate === id);
  if (!known) {
    const methods = Object.keys(SCENARIO_METHODS);
    const nearest = closest(id, [...INDICATOR_IDS, ...CARDS.map((card) => card.id), ...methods]);
    throw usage(
      `there is no indicator and no card "${id}"`,
      `the nearest is "${nearest}"`,
      `ctg explain ${nearest}, ctg list indicators, or ctg list cards`,
    );
  }
  const [language = 'en'] = languagesOf(flags.lang);
  const words = await wordsFor(language);
  if (flags.study === undefined) {
    if (flags.json) terminal.out(`${JSON.stringify(describeIndicator(known, words), undefined, 2)}\n`);
    else printIndicator(known, words, terminal);
    return EXIT.fine;
  }
  const [country] = flags.country === undefined ? [] : countriesOf(flags.country);
  const study = await loadStudy(flags.study, country);
  if (country && study.country !== country) {
    throw usage(
      `the study is of ${words.format.country(study.country)}`,
      `not of ${words.format.country(countryCode(country) ?? country)}`,
      `--country ${study.country}`,
    );
  }
  const measures = [...measuredSeries(study.measures, known)].reverse();
  const shown =
    measures.length > 0 ? measures : study.measures.filter(({ indicator }) => indicator === known);
  // Variants, such as pairs of penalties, are all of one date; of a series the newest comes first.
  const all = shown.length > 0 ? shown : [];
  if (flags.json) terminal.out(`${JSON.stringify(all, undefined, 2)}\n`);
  else for (const measure of all.slice(0, 3)) printMeasure(measure, words, terminal);
  if (!flags.json && all.length > 3) terminal.out(`${words.label('left-out', { n: all.length - 3 })}\n`);
  return EXIT.fine;
}

function printIndicator(id: IndicatorId, words: Words, terminal: Terminal): void {
  const about = describeIndicator(id, words);
  const needs = about.needs.map(
    ({ fact, part, table, columns, optional }) =>
      `${fact}${part ? ` — ${part}` : ''}${table ? ` (${table}: ${columns.join(', ')})` : ''}${optional ? ` (${words.word('optional')})` : ''}`,
  );
  terminal.out(`${about.title}\n${about.code} · ${about.id} · ${about.family}\n\n`);
  terminal.out(
    textTable(
      [
        [words.label('how'), about.how],
        [words.label('why'), about.why],
        [words.label('caution'), about.caution],
        ...needs.map((need, index) => [index === 0 ? words.label('needs') : '', need]),
        [words.label('unit'), about.unit],
        [words.label('interval'), about.interval],
        [words.label('sources'), about.sources.join('; ')],
      ],
      terminal.width,
    ),
  );
}

function printMeasure(measure: Measure, words: Words, terminal: Terminal): void {
  const { format } = words;
  const period = measure.period
    ? `, ${measure.since ? `${format.date(measure.since)} – ` : ''}${format.date(measure.period)}`
    : '';
  terminal.out(`${words.title(measure)}${period}: ${words.value(measure)}\n`);
  if (measure.reason) terminal.out(`  ${words.reason(measure.reason)}\n`);
  if (measure.interval)
    terminal.out(`  ${words.label('interval')}: ${words.interval(measure.interval, measure)}\n`);
  for (const [name, { value }] of Object.entries(measure.details)) {
    if (value !== null)
      terminal.out(`  ${words.locale.details[name] ?? name}: ${words.detail(measure, name)}\n`);
  }
  for (const operand of measure.operands) {
    const date = operand.period ? `, ${format.date(operand.period)}` : '';
    terminal.out(`  ${words.operandName(operand)}${date}: ${words.operandValue(operand)}\n`);
    for (const { file, line, header, text } of operand.cells)
      terminal.out(
        `    ${file}:${line} ${header} = ${text === '' ? words.label('suppressed-text') : text}\n`,
      );
  }
  terminal.out(`  ${words.label('definition')}: ${words.definition(measure.definition)}\n`);
  for (const flag of measure.flags)
    for (const line of wrap(`! ${words.flag(flag)}`, terminal.width - 2)) terminal.out(`  ${line}\n`);
  if (measure.sources.length > 0)
    terminal.out(`  ${words.label('sources')}: ${measure.sources.join(', ')}\n`);
  terminal.out('\n');
}
