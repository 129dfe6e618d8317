import { CsvError, parse } from 'csv-parse/sync';
import type { Dialect, ReadDecisions } from '../model/table.js';
import { faultyQuote, optionsOf } from './rows.js';

/** What may stand between two cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

const SAMPLE_LINES = 200;
const SAMPLE_CHARACTERS = 2_000_000;

interface Candidate {
  readonly dialect: Dialect;
  /** Whether every quoted cell ends before a delimiter or a line end; with the wrong delimiter they seldom do. */
  readonly quotesAreWhole: boolean;
  /** The share of rows that have the commonest width, times the share of cells that hold no other delimiter. */
  readonly evenness: number;
  readonly width: number;
}

/** How a text is cut into cells, and what of it is no table. */
export interface DialectFound {
  readonly dialect: Dialect;
  /** What decided the delimiter. */
  readonly decidedBy: 'given' | 'sep-line' | 'evenness' | 'one-column';
  /** The text that holds the table; shorter by a `sep=` line, and without marks around whole lines. */
  readonly text: string;
  /** The line of the file on which that text begins. */
  readonly firstLine: number;
  readonly linesUnwrapped: boolean;
}

/**
 * The dialect under which the first lines make the most even table: every plausible one parses the sample, and the one
 * that leaves quoted cells whole and whose rows agree best on a width above one wins; among equals the wider. The way
 * of CleverCSV (van den Burg, Nazábal & Sutton 2019, Data Mining and Knowledge Discovery 33), whose score of cell types
 * is here the share of cells that hold no other delimiter.
 * @param text with `\n` at line ends
 */
export function dialectOf(text: string, given: ReadDecisions = {}): DialectFound {
  const stated = /^sep=(.)[^\n\S]*(?:\n|$)/i.exec(text);
  if (stated?.[1]) {
    const rest = text.slice(stated[0].length);
    const dialect = best(rest, { ...given, delimiter: given.delimiter ?? stated[1] })?.dialect;
    if (dialect) return { dialect, decidedBy: 'sep-line', text: rest, firstLine: 2, linesUnwrapped: false };
  }
  const unwrapped = withoutLineMarks(text);
  const plain = unwrapped ?? text;
  const found = best(plain, given);
  const decidedBy = given.delimiter ? 'given' : found && found.width > 1 ? 'evenness' : 'one-column';
  const dialect = found?.dialect ?? { delimiter: given.delimiter ?? ',', quote: '"', escape: '"' };
  return { dialect, decidedBy, text: plain, firstLine: 1, linesUnwrapped: unwrapped !== undefined };
}

/** The delimiter alone; `undefined` when none makes more than one column. */
export function delimiterOf(text: string): string | undefined {
  const { dialect, decidedBy } = dialectOf(text);
  return decidedBy === 'one-column' ? undefined : dialect.delimiter;
}

function best(text: string, given: ReadDecisions): Candidate | undefined {
  const sample = text.slice(0, SAMPLE_CHARACTERS).split('\n', SAMPLE_LINES).join('\n');
  const delimiters = given.delimiter ? [given.delimiter] : DELIMITERS.filter((mark) => sample.includes(mark));
  const candidates = delimiters.flatMap((delimiter) =>
    marksIn(sample, delimiter, given).map((marks) => candidate(sample, { delimiter, ...marks })),
  );
  const wide = given.delimiter ? candidates : candidates.filter(({ width }) => width > 1);
  const [first, ...others] = wide;
  return first && others.reduce((held, other) => (isBetter(other, held) ? other : held), first);
}

/** The ways of quoting that the sample shows. The plain one comes first, so that it wins among equals. */
function marksIn(
  sample: string,
  delimiter: string,
  given: ReadDecisions,
): readonly Pick<Dialect, 'quote' | 'escape'>[] {
  if (given.quote !== undefined) {
    return [{ quote: given.quote, escape: given.quote === null ? null : (given.escape ?? given.quote) }];
  }
  const ways: Pick<Dialect, 'quote' | 'escape'>[] = [{ quote: '"', escape: given.escape ?? '"' }];
  if (!given.escape && sample.includes('\\"')) ways.push({ quote: '"', escape: '\\' });
  // An apostrophe belongs to words; it is a mark only where cells both begin and end with it.
  const escaped = delimiter.replace(/[|\\]/g, '\\$&');
  const cell = new RegExp(`(?:^|${escaped})'[^'\\n]*${escaped}[^'\\n]*'(?=${escaped}|$)`, 'm');
  if (!sample.includes('"') && cell.test(sample)) ways.push({ quote: "'", escape: given.escape ?? "'" });
  return ways;
}

function candidate(sample: string, dialect: Dialect): Candidate {
  const rows = rowsOf(sample, dialect);
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  const strange = /[;\t]/;
  let cells = 0;
  let unclean = 0;
  for (const row of rows) {
    for (const text of row) {
      cells += 1;
      if (strange.test(text)) unclean += 1;
    }
  }
  return {
    dialect,
    quotesAreWhole: faultyQuote(sample, dialect) === undefined,
    evenness: rows.length === 0 ? 0 : (times / rows.length) * (1 - unclean / cells),
    width,
  };
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.quotesAreWhole !== b.quotesAreWhole) return a.quotesAreWhole;
  return a.evenness > b.evenness || (a.evenness === b.evenness && a.width > b.width);
}

function rowsOf(sample: string, dialect: Dialect): string[][] {
  try {
    return parsed(sample, dialect);
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    // A quotation mark left open says nothing of the delimiter; the rows before it do. Under a wrong delimiter a mark
    // may open anywhere, so the rows are tried from the longest run down.
    const lines = sample.split('\n');
    for (let end = (faultyQuote(sample, dialect) ?? lines.length) - 1; end > 0; end = Math.floor(end / 2)) {
      try {
        return parsed(lines.slice(0, end).join('\n'), dialect);
      } catch (again) {
        if (!(again instanceof CsvError)) throw again;
      }
    }
    return [];
  }
}

function parsed(sample: string, dialect: Dialect): string[][] {
  return parse(sample, optionsOf(dialect, true, { skip_empty_lines: true })) as string[][];
}

/** Some programs quote each line as a whole; the marks then say nothing of cells. `undefined` when they do not. */
function withoutLineMarks(text: string): string | undefined {
  if (!text.startsWith('"')) return undefined;
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const isWhole = (line: string) => /^"(?:[^"]|"")*"$/.test(line.trimEnd());
  if (filled.length < 2 || !filled.every(isWhole)) return undefined;
  const inner = lines.map((line) => line.trimEnd().slice(1, -1).replaceAll('""', '"'));
  const widths = new Set(
    DELIMITERS.flatMap((mark) => {
      const counts = new Set(inner.filter((line) => line !== '').map((line) => line.split(mark).length));
      return counts.size === 1 && !counts.has(1) ? [mark] : [];
    }),
  );
  return widths.size > 0 ? inner.join('\n') : undefined;
}
