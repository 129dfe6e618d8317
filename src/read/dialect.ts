import { CsvError, parse } from 'csv-parse/sync';
import { faultyQuote } from './rows.js';

/** What may stand between two cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_LINES = 200;

interface Candidate {
  readonly delimiter: Delimiter;
  /** Whether every quoted cell ends before a delimiter or a line end; with the wrong delimiter they seldom do. */
  readonly quotesAreWhole: boolean;
  /** The share of rows that have the commonest width. */
  readonly agreement: number;
  readonly width: number;
}

/**
 * The delimiter under which the first lines make the most even table: each candidate parses the sample, and the one
 * that leaves quoted cells whole and whose rows agree best on a width above one wins; among equals the wider.
 * @param text with `\n` at line ends
 * @returns `undefined` when no delimiter makes more than one column
 */
export function delimiterOf(text: string): Delimiter | undefined {
  const sample = text.split('\n', SAMPLE_LINES).join('\n');
  const candidates = DELIMITERS.filter((delimiter) => sample.includes(delimiter))
    .map((delimiter) => candidate(sample, delimiter))
    .filter(({ width }) => width > 1);
  const [first, ...others] = candidates;
  return first && others.reduce((best, other) => (isBetter(other, best) ? other : best), first).delimiter;
}

function candidate(sample: string, delimiter: Delimiter): Candidate {
  const widths = widthsOf(sample, delimiter);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  const quotesAreWhole = faultyQuote(sample, delimiter) === undefined;
  return { delimiter, quotesAreWhole, agreement: times / widths.length, width };
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.quotesAreWhole !== b.quotesAreWhole) return a.quotesAreWhole;
  return a.agreement > b.agreement || (a.agreement === b.agreement && a.width > b.width);
}

function widthsOf(sample: string, delimiter: Delimiter): number[] {
  try {
    return parsedWidths(sample, delimiter);
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    // A quotation mark left open says nothing of the delimiter; the rows before it do. Under a wrong delimiter a mark
    // may open anywhere, so the rows are tried from the longest run down.
    const lines = sample.split('\n');
    for (let end = (faultyQuote(sample, delimiter) ?? lines.length) - 1; end > 0; end = Math.floor(end / 2)) {
      try {
        return parsedWidths(lines.slice(0, end).join('\n'), delimiter);
      } catch (again) {
        if (!(again instanceof CsvError)) throw again;
      }
    }
    return [];
  }
}

function parsedWidths(sample: string, delimiter: Delimiter): number[] {
  const rows: string[][] = parse(sample, {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  return rows.map((row) => row.length);
}
