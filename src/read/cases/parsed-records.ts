import { Parser } from 'csv-parse';
import type { Dialect } from '../../model/table.js';
import { optionsOf } from '../rows.js';
import { BeginAgain } from './irregular.js';
import type { RecordSink, RecordSplitter } from './record-splitter.js';

const RETURN = 13;

/** Hands records on as they are parsed, without the queue that a stream of objects keeps. */
class RecordParser extends Parser {
  #line = 1;
  constructor(
    options: ConstructorParameters<typeof Parser>[0],
    readonly sink: RecordSink,
    /** Whether records end in line feeds alone, as far as was seen. */
    readonly plainEnds: boolean,
  ) {
    super(options);
  }
  override push(record: unknown): boolean {
    if (!Array.isArray(record)) return super.push(record);
    const last: unknown = record[record.length - 1];
    if (this.plainEnds && typeof last === 'string' && last.charCodeAt(last.length - 1) === RETURN)
      throw new BeginAgain('other-line-ends');
    this.sink(record as string[], this.#line);
    // While a record is handed on the parser stands on its last line.
    this.#line = this.info.lines + 1;
    return true;
  }
}

/** Splits text of any dialect, by the parser. */
export class ParsedRecords implements RecordSplitter {
  readonly #parser: RecordParser;
  #failure: Error | undefined;

  constructor(dialect: Dialect, sink: RecordSink, plainEnds: boolean) {
    const record_delimiter = plainEnds ? ['\n'] : ['\r\n', '\n', '\r'];
    const options = optionsOf(dialect, false, { bom: true, record_delimiter });
    this.#parser = new RecordParser(options, sink, plainEnds);
    this.#parser.on('error', (error) => {
      this.#failure = error;
    });
  }

  async write(text: Buffer | string): Promise<void> {
    const parser = this.#parser;
    this.#check();
    if (text.length > 0 && !parser.write(text))
      await new Promise<void>((resolve) => parser.once('drain', resolve).once('close', resolve));
    this.#check();
  }

  async end(): Promise<void> {
    const parser = this.#parser;
    await new Promise<void>((resolve) => {
      parser.once('finish', resolve).once('error', () => resolve());
      parser.end();
    });
    this.#check();
  }

  stop(): void {
    this.#parser.destroy();
  }

  #check(): void {
    if (this.#failure) throw this.#failure;
  }
}
