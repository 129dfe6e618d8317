import { Parser } from 'csv-parse';
import type { Dialect } from '../../model/table.js';
import { optionsOf } from '../rows.js';
import { BeginAgain, Irregular } from './irregular.js';

/** Takes one record and the line on which it begins. */
export type RecordSink = (cells: readonly string[], line: number) => void;

/** In bytes. A record that goes on for longer begins with a quotation mark that nothing closes. */
const LONGEST_RECORD = 16 * 1024 * 1024;

/** Hands records on as they are parsed, without the queue that a stream of objects keeps. */
class RecordParser extends Parser {
  /** The line on which the next record begins. */
  line = 1;
  #counted = 0;
  /** Bytes handed to the parser since the last record. */
  pending = 0;
  constructor(
    options: ConstructorParameters<typeof Parser>[0],
    readonly sink: RecordSink,
  ) {
    super(options);
  }
  override push(record: unknown): boolean {
    if (!Array.isArray(record)) return super.push(record);
    // The parser counts every mark of a line end, so that it says which records hold one and not how many lines they take.
    const isOneLine = this.info.lines - this.#counted <= 1;
    this.#counted = this.info.lines;
    this.pending = 0;
    const cells = isOneLine ? (record as string[]) : (record as string[]).map(plainLineEnds);
    this.sink(cells, this.line);
    this.line += 1 + (isOneLine ? 0 : cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0));
    return true;
  }
}

/** A text with the line ends of the toolkit. */
export const plainLineEnds = (text: string) => text.replace(/\r\n?/g, '\n');

/** Splits text of any dialect, by the parser. */
export class ParsedRecords {
  readonly #parser: RecordParser;
  #failure: Error | undefined;
  #wake: (() => void) | undefined;

  /** @param plainEnds whether no carriage return was seen yet: the parser then looks for line feeds alone */
  constructor(
    dialect: Dialect,
    sink: RecordSink,
    readonly plainEnds: boolean,
  ) {
    const record_delimiter = plainEnds ? ['\n'] : ['\r\n', '\n', '\r'];
    this.#parser = new RecordParser(optionsOf(dialect, false, { bom: true, record_delimiter }), sink);
    this.#parser.on('error', (error) => {
      this.#failure = error;
    });
    // One listener for the whole pass: one for each wait would pile up over a long file.
    for (const event of ['drain', 'close', 'finish', 'error']) this.#parser.on(event, () => this.#wake?.());
  }

  /** How many lines the records took. */
  get lines(): number {
    return this.#parser.line - 1;
  }

  /** @throws BeginAgain when a carriage return comes after all */
  async write(text: Buffer | string): Promise<void> {
    const parser = this.#parser;
    if (text.length === 0) return;
    // A quoted cell may hold one too: whether it ends a line is seen only by looking for all line ends.
    if (this.plainEnds && text.includes('\r')) throw new BeginAgain('other-line-ends');
    parser.pending += text.length;
    await this.#settled(() => parser.write(text));
    if (parser.pending > LONGEST_RECORD) throw new Irregular('a record that does not end');
  }

  async end(): Promise<void> {
    await this.#settled(() => {
      this.#parser.end();
      return false;
    });
  }

  stop(): void {
    this.#parser.destroy();
  }

  async #settled(begin: () => boolean): Promise<void> {
    if (!this.#failure)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        if (begin()) resolve();
      });
    if (this.#failure) throw this.#failure;
  }
}
