import {
  CARDS,
  CASE_TABLES,
  caseColumns,
  columnsOf,
  DEFAULT_LIMITS,
  INDICATORS,
  LANGUAGES,
  PRESETS,
  PROBLEM_LEVELS,
  type ProblemCode,
  SCENARIO_METHODS,
  type ScenarioMethod,
  TABLES,
  type Words,
  wordsFor,
} from '../../index.js';
import { EXIT, type ExitCode } from '../exit.js';
import { FORMATS } from '../formats.js';
import { choices, languagesOf } from '../options.js';
import { textTable } from '../reporters/text-table.js';
import type { Terminal } from '../terminal.js';

export interface ListFlags {
  readonly lang: string;
  readonly json?: true;
}

type Rows = readonly (readonly string[])[];
/** Every card with its name, its stage, and how well it was tested. */
function listCards({ locale, format }: Words): string[][] {
  return CARDS.map(({ id, stages, evidence }) => [
    id,
    locale.cards[id]?.name ?? id,
    format.list(stages.map((stage) => locale.stages[stage])),
    locale.evidence[evidence.grade],
  ]);
}

/** One row a thing that has a name, the name first. */
const LISTS = {
  indicators: ({ locale }) => INDICATORS.map(({ code, id }) => [code, id, locale.indicators[id].title]),
  scenarios: ({ locale }) =>
    Object.entries(SCENARIO_METHODS).map(([id, code]) => [
      code,
      id,
      locale.scenarios.methods[id as ScenarioMethod].title,
    ]),
  tables: ({ locale }) =>
    [
      ...TABLES.map((table) => ({ name: table.name, columns: columnsOf(table) })),
      ...CASE_TABLES.map((table) => ({ name: table.name, columns: caseColumns(table) })),
    ].map(({ name, columns }) => [name, locale.tables[name]?.name ?? '', columns.join(', ')]),
  presets: () =>
    PRESETS.map(({ id, title, publisher, basis, notes }) => [
      id,
      `${title} (${publisher}; ${basis})`,
      notes.join(' '),
    ]),
  limits: ({ locale, format }) =>
    Object.values(DEFAULT_LIMITS).map((limit) => [
      limit.id,
      format.quantity(limit.value, limit.unit),
      locale.limits[limit.id],
      limit.source,
    ]),
  cards: listCards,
  alternatives: listCards,
  problems: (words) =>
    (Object.keys(PROBLEM_LEVELS) as ProblemCode[]).map((code) => [
      code,
      words.locale.problemLevels[PROBLEM_LEVELS[code]],
      words.problemInGeneral(code).what,
    ]),
  findings: ({ locale }) => Object.entries(locale.findings).map(([id, { question }]) => [id, question]),
  languages: async () => {
    const all = await Promise.all(LANGUAGES.map((language) => wordsFor(language)));
    return all.map(({ locale }) => [locale.language, locale.nameOfLanguage]);
  },
  formats: ({ locale }) => FORMATS.map((format) => [format, locale.running[`format-${format}`]]),
} as const satisfies Record<string, (words: Words) => Rows | Promise<Rows>>;

/** What can be listed. */
export const LIST_NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];

/** `ctg list`: everything that has a name, with its name. */
export async function listCommand(what: string, flags: ListFlags, terminal: Terminal): Promise<ExitCode> {
  const [list = 'indicators'] = choices('list', what, LIST_NAMES);
  const [language = 'en'] = languagesOf(flags.lang);
  const rows = await LISTS[list](await wordsFor(language));
  if (flags.json) terminal.out(`${JSON.stringify(rows, undefined, 2)}\n`);
  else terminal.out(textTable(rows, terminal.width));
  return EXIT.fine;
}
