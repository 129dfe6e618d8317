import { CARDS, columnsOf, DEFAULT_LIMITS, INDICATORS, PRESETS, TABLES, wordsFor } from '../../index.js';
import { EXIT, type ExitCode } from '../exit.js';
import { choices, languagesOf } from '../options.js';
import { textTable } from '../reporters/text-table.js';
import type { Terminal } from '../terminal.js';

export interface ListFlags {
  readonly lang: string;
  readonly json?: true;
}

const LISTS = ['indicators', 'tables', 'presets', 'limits', 'alternatives'] as const;

/** `ctg list`: everything that has a name, with its name. */
export async function listCommand(what: string, flags: ListFlags, terminal: Terminal): Promise<ExitCode> {
  const [list] = choices('list', what, LISTS);
  const [language = 'en'] = languagesOf(flags.lang);
  const words = await wordsFor(language);
  const { locale } = words;
  const rows: readonly (readonly string[])[] =
    list === 'indicators'
      ? INDICATORS.map(({ code, id }) => [code, id, locale.indicators[id].title])
      : list === 'tables'
        ? TABLES.map((table) => [
            table.name,
            locale.tables[table.name]?.name ?? '',
            columnsOf(table).join(', '),
          ])
        : list === 'presets'
          ? PRESETS.map(({ id, title, publisher, basis, notes }) => [
              id,
              `${title} (${publisher}; ${basis})`,
              notes.join(' '),
            ])
          : list === 'limits'
            ? Object.values(DEFAULT_LIMITS).map((limit) => [
                limit.id,
                words.format.quantity(limit.value, limit.unit),
                locale.limits[limit.id],
                limit.source,
              ])
            : CARDS.map(({ id, evidence }) => [
                id,
                locale.cards[id]?.name ?? id,
                locale.evidence[evidence.grade],
              ]);
  if (flags.json) terminal.out(`${JSON.stringify(rows, undefined, 2)}\n`);
  else terminal.out(textTable(rows, terminal.width));
  return EXIT.fine;
}
