import type { Dialect } from '../../model/table.js';
import { BeginAgain, Irregular } from './irregular.js';
import { plainLineEnds } from './parsed-records.js';
import type { RecordSink, RecordSplitter } from './record-splitter.js';

/** In characters: a record longer than this is left to the parser. */
const LONGEST = 1 << 20;
const RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;

/** Whether a dialect is that of {@link PlainRecords}: one separator, and quotation marks doubled inside quotes. */
export const isPlain = ({ delimiter, quote, escape: escaping }: Dialect): boolean =>
  delimiter.length === 1 && (quote === null || (quote.length === 1 && (escaping ?? '"') === quote));

/**
 * Splits text into records as RFC 4180 writes them, without the parser, which knows every dialect and takes several
 * times as long. It refuses what is not written so instead of guessing: a carriage return that ends a line by itself is
 * left to the parser, a quotation mark that is neither the first nor the last of its cell to the thorough reading.
 */
export class PlainRecords implements RecordSplitter {
  #rest = '';
  #line = 1;
  #begun = false;
  readonly #delimiter: string;
  readonly #quote: string | null;

  constructor(
    { delimiter, quote }: Dialect,
    readonly sink: RecordSink,
  ) {
    this.#delimiter = delimiter;
    this.#quote = quote;
  }

  /** @throws Irregular, BeginAgain when the text is not that of plain records */
  write(text: Buffer | string): void {
    const more = typeof text === 'string' ? text : text.toString('utf8');
    const marked = !this.#begun && more.charCodeAt(0) === BYTE_ORDER_MARK;
    this.#begun ||= more !== '';
    this.#split(marked ? more.slice(1) : more, false);
  }

  end(): void {
    this.#split('', true);
    if (this.#rest !== '') throw new Irregular('a quotation mark is not closed');
  }

  #split(more: string, last: boolean): void {
    const text = this.#rest === '' ? more : this.#rest + more;
    const returns = text.includes('\r');
    let mark = placeOf(text, this.#quote, 0);
    let next = placeOf(text, this.#delimiter, 0);
    let start = 0;
    while (start < text.length) {
      let end = text.indexOf('\n', start);
      if (end === -1) {
        if (!last) break;
        end = text.length;
      }
      if (mark < start) mark = placeOf(text, this.#quote, start);
      if (mark < end) {
        end = this.#quoted(text, start, last);
        if (end === -1) break;
      } else {
        const stop = returns ? lineEnd(text, start, end) : end;
        if (next < start) next = placeOf(text, this.#delimiter, start);
        const cells: string[] = [];
        let at = start;
        while (next < stop) {
          cells.push(text.slice(at, next));
          at = next + 1;
          next = placeOf(text, this.#delimiter, at);
        }
        cells.push(text.slice(at, stop));
        this.sink(cells, this.#line);
        this.#line += 1;
      }
      start = end + 1;
    }
    this.#rest = text.slice(start);
    if (this.#rest.length > LONGEST) throw new BeginAgain('other-line-ends');
  }

  /** Hands on a record with quotation marks. @returns where it ends, or -1 when more of it must come first */
  #quoted(text: string, start: number, last: boolean): number {
    const cells: string[] = [];
    let [at, lines] = [start, 1];
    for (;;) {
      if (text[at] === this.#quote) {
        const close = this.#closing(text, at + 1);
        // A mark that ends the text may be the first of two.
        if (close === -1 || (close + 1 >= text.length && !last)) return -1;
        const inside = text.slice(at + 1, close);
        const cell = inside.includes('\r') ? plainLineEnds(inside) : inside;
        for (let feed = cell.indexOf('\n'); feed !== -1; feed = cell.indexOf('\n', feed + 1)) lines += 1;
        cells.push(cell.replaceAll(`${this.#quote}${this.#quote}`, this.#quote ?? ''));
        at = close + 1;
      } else {
        const [cell, end] = this.#bare(text, at);
        cells.push(cell);
        at = end;
      }
      if (text[at] === this.#delimiter) {
        at += 1;
        continue;
      }
      const returned = text.charCodeAt(at) === RETURN;
      if (returned) at += 1;
      if (at >= text.length && !last) return -1;
      if (returned && at < text.length && text[at] !== '\n') throw new BeginAgain('other-line-ends');
      if (at < text.length && text[at] !== '\n')
        throw new Irregular('a cell goes on after its quotation mark');
      this.sink(cells, this.#line);
      this.#line += lines;
      return at;
    }
  }

  /** Where a quoted cell ends: at a mark that is not doubled. */
  #closing(text: string, from: number): number {
    const quote = this.#quote ?? '';
    let close = text.indexOf(quote, from);
    while (close !== -1 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
    return close;
  }

  /** A cell without quotation marks, and where it ends. */
  #bare(text: string, from: number): readonly [cell: string, end: number] {
    const feed = text.indexOf('\n', from);
    const line = feed === -1 ? text.length : feed;
    const next = text.indexOf(this.#delimiter, from);
    const end = next === -1 || next > line ? lineEnd(text, from, line) : next;
    const cell = text.slice(from, end);
    if (cell.includes('\r')) throw new BeginAgain('other-line-ends');
    if (this.#quote !== null && cell.includes(this.#quote)) throw new Irregular('a quotation mark in a cell');
    return [cell, end];
  }
}

/** Where a line ends that may end in a carriage return too. @throws BeginAgain when one stands inside it */
function lineEnd(text: string, start: number, end: number): number {
  const stop = end > start && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
  const within = text.indexOf('\r', start);
  if (within !== -1 && within < stop) throw new BeginAgain('other-line-ends');
  return stop;
}

/** Where a mark comes next; behind all when it does not. */
function placeOf(text: string, mark: string | null, from: number): number {
  const place = mark === null ? -1 : text.indexOf(mark, from);
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}
