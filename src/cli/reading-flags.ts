import type { FileDecisions } from '../index.js';
import { countriesOf, usage } from './options.js';

/** One flag for each thing that the reader decides from evidence. */
export interface ReadingFlags {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly escape?: string;
  readonly headerRow?: string;
  readonly sheet?: string;
  readonly decimal?: string;
  readonly thousands?: string;
  readonly dateOrder?: string;
  readonly date?: string;
  readonly value?: string;
  readonly overcrowding?: string;
  readonly coverage?: string;
  readonly event?: string;
  readonly followupMonths?: string;
  readonly returnEvent?: string;
  readonly column?: readonly string[];
  readonly label?: readonly string[];
}

const NAMED_MARKS: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  bar: '|',
  space: ' ',
  point: '.',
  apostrophe: "'",
};
const mark = (text: string) => NAMED_MARKS[text] ?? text;

/** The decisions that the flags state. */
export function decisionsOf(flags: ReadingFlags & { readonly country?: string }): FileDecisions {
  const countries = flags.country === undefined ? [] : countriesOf(flags.country);
  const quote = flags.quote === 'none' ? null : flags.quote;
  return without({
    encoding: flags.encoding,
    delimiter: flags.delimiter === undefined ? undefined : mark(flags.delimiter),
    quote: flags.quote === undefined ? undefined : oneOf('--quote', quote, ['"', "'", null]),
    escape: flags.escape === undefined ? undefined : oneOf('--escape', flags.escape, ['"', "'", '\\']),
    headerLines: flags.headerRow === undefined ? undefined : linesOf(flags.headerRow),
    sheet: flags.sheet,
    decimal: flags.decimal === undefined ? undefined : oneOf('--decimal', mark(flags.decimal), ['.', ',']),
    thousands:
      flags.thousands === undefined
        ? undefined
        : oneOf('--thousands', mark(flags.thousands), ['.', ',', ' ', "'"]),
    dateOrder: flags.dateOrder as FileDecisions['dateOrder'],
    date: flags.date,
    value: flags.value,
    overcrowding: flags.overcrowding as FileDecisions['overcrowding'],
    coverage: flags.coverage as FileDecisions['coverage'],
    event: flags.event as FileDecisions['event'],
    followup: flags.followupMonths === undefined ? undefined : monthsOf(flags.followupMonths),
    returnEvent: flags.returnEvent as FileDecisions['returnEvent'],
    columns: flags.column === undefined ? undefined : pairs('--column', flags.column),
    labels: flags.label === undefined ? undefined : pairs('--label', flags.label),
    country: countries.length === 1 ? countries[0] : undefined,
  });
}

/** An object without its undefined members: a flag that is not given decides nothing. */
function without(
  decisions: { readonly [K in keyof FileDecisions]: FileDecisions[K] | undefined },
): FileDecisions {
  return Object.fromEntries(
    Object.entries(decisions).filter(([, value]) => value !== undefined),
  ) as FileDecisions;
}

function oneOf<T>(flag: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((choice) => choice === value);
  if (found !== undefined) return found;
  const names = allowed.map((choice) => (choice === null ? 'none' : `"${String(choice)}"`)).join(', ');
  throw usage(
    `${flag} cannot be "${String(value)}"`,
    `it may be ${names}`,
    `${flag} ${names.split(', ')[0]}`,
  );
}

function linesOf(text: string): number[] {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text.trim());
  const first = Number(match?.[1] ?? 0);
  const last = Number(match?.[2] ?? first);
  if (first < 1 || last < first || last - first > 9) {
    throw usage(
      `--header-row: "${text}" is no line`,
      'it is a line, or the first and the last',
      '--header-row 3-4',
    );
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function monthsOf(text: string): number {
  const months = Number(text);
  if (months > 0 && Number.isFinite(months)) return months;
  throw usage(
    `--followup-months: "${text}" is no number of months`,
    'it is a number above nought',
    '--followup-months 36',
  );
}

function pairs(flag: string, texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.lastIndexOf('=');
      if (at > 0 && at < text.length - 1) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
      throw usage(`${flag}: "${text}" cannot be read`, 'it is name=meaning', `${flag} "Total=total"`);
    }),
  );
}
