/** Takes one record and the line on which it begins. */
export type RecordSink = (cells: readonly string[], line: number) => void;

/** Splits chunks of text into records. */
export interface RecordSplitter {
  write(text: Buffer | string): void | Promise<void>;
  end(): void | Promise<void>;
  stop?(): void;
}
