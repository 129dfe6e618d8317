import { CsvError, parse } from 'csv-parse/sync';
import { faultyQuote } from './rows.js';

/** What may stand between two cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_LINES = 200;

/**
 * The delimiter under which the first lines make the most even table: each candidate parses the sample, and the one
 * whose rows agree best on a width above one wins; among equals the wider.
 * @param text with `\n` at line ends
 * @returns `undefined` when no delimiter makes more than one column
 */
export function delimiterOf(text: string): Delimiter | undefined {
  const sample = text.split('\n', SAMPLE_LINES).join('\n');
  let best: { delimiter: Delimiter; agreement: number; width: number } | undefined;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const widths = widthsOf(sample, delimiter);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width, times] = [...counts.entries()].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
    if (width < 2) continue;
    const agreement = times / widths.length;
    if (!best || agreement > best.agreement || (agreement === best.agreement && width > best.width)) {
      best = { delimiter, agreement, width };
    }
  }
  return best?.delimiter;
}

function widthsOf(sample: string, delimiter: Delimiter): number[] {
  try {
    return parsedWidths(sample, delimiter);
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    // A quotation mark left open at the end of the sample says nothing of the delimiter; the rows before it do.
    const openedAtLine = faultyQuote(sample, delimiter) ?? 1;
    const before = sample.split('\n').slice(0, openedAtLine - 1);
    return parsedWidths(before.join('\n'), delimiter);
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
