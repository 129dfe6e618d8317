import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import writeFileAtomic from 'write-file-atomic';
import { CASE_TABLES, requestTable, type Study, TABLES, tableGiving, wordsFor } from '../../index.js';
import { EXIT, type ExitCode } from '../exit.js';
import { countriesOf, languagesOf, usage } from '../options.js';
import { textTable } from '../reporters/text-table.js';
import { loadStudy } from '../study-file.js';
import type { Terminal } from '../terminal.js';

export interface RequestFlags {
  readonly missing?: string;
  readonly country?: string;
  readonly lang: string;
  readonly out?: string;
}

/** `ctg request`: an empty table with headers and notes, or those that a study lacks. */
export async function requestCommand(
  table: string | undefined,
  flags: RequestFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const names: readonly string[] = [...TABLES, ...CASE_TABLES].map(({ name }) => name);
  if ((table === undefined) === (flags.missing === undefined)) {
    throw usage(
      table === undefined ? 'no table is named' : 'a table and --missing are both given',
      `a request is for one table, or for those that a study lacks; the tables are ${names.join(', ')}`,
      'ctg request prison-population-wide, or ctg request --missing study.json',
    );
  }
  const [country] = flags.country === undefined ? [] : countriesOf(flags.country);
  if (flags.missing !== undefined) return missing(flags.missing, country, flags, terminal);
  const name = names.find((known) => known === table?.replaceAll('_', '-'));
  if (!name) {
    throw usage(
      `"${table}" is no table`,
      `the tables are ${names.join(', ')}`,
      `ctg request ${closest(table ?? '', [...names])}`,
    );
  }
  const [language = 'en'] = languagesOf(flags.lang);
  const text = await requestTable(name, language, country);
  if (flags.out === undefined) terminal.out(text);
  else await writeFileAtomic(flags.out, text);
  return EXIT.fine;
}

async function missing(
  path: string,
  country: string | undefined,
  flags: RequestFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const [language = 'en'] = languagesOf(flags.lang);
  const study = await loadStudy(path, country);
  const words = await wordsFor(language);
  const lacking = lackingTables(study);
  if (flags.out !== undefined) {
    await mkdir(flags.out, { recursive: true });
    for (const { table } of lacking) {
      const file = join(flags.out, `${table}.csv`);
      await writeFileAtomic(file, await requestTable(table, language, study.country));
      terminal.error(`→ ${file}\n`);
    }
    return EXIT.fine;
  }
  const rows = lacking.map(({ table, indicators }) => [
    table,
    words.locale.tables[table]?.name ?? '',
    indicators.map((id) => words.locale.indicators[id].title).join('; '),
  ]);
  terminal.out(textTable(rows, terminal.width));
  if (rows.length > 0) terminal.error('→ ctg request <table>, or --out FOLDER to write them all\n');
  return EXIT.fine;
}

/** The tables that would let an indicator speak that has no number, the most useful first. */
function lackingTables(study: Study) {
  const spoken = new Set(
    study.measures.filter(({ status }) => status === 'measured').map(({ indicator }) => indicator),
  );
  const found = new Map<string, Set<Study['measures'][number]['indicator']>>();
  for (const { indicator, status, reason } of study.measures) {
    if (status !== 'not-available' || spoken.has(indicator) || reason?.code !== 'need-absent') continue;
    const table = tableGiving(String(reason.args.fact ?? ''), String(reason.args.event ?? ''));
    if (table) found.set(table, (found.get(table) ?? new Set()).add(indicator));
  }
  return [...found]
    .map(([table, indicators]) => ({ table, indicators: [...indicators] }))
    .sort((a, b) => b.indicators.length - a.indicators.length || (a.table < b.table ? -1 : 1));
}
