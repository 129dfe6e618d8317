import { colourLevel } from './colour.js';

/** What a command may use of the process; tests hand in their own. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Columns of the terminal; 80 when there is none. */
  readonly width: number;
  readonly isInteractive: boolean;
  /** Whether colours are wanted beside the words, on the stream of errors. */
  readonly hasColour: boolean;
}

const ESCAPE = String.fromCharCode(27);
/** Control characters but line ends and tabs, and marks that turn the direction of writing. */
const CONTROLS = new RegExp(
  `(?![\\n\\t${ESCAPE}])[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]`,
  'gu',
);
/** An escape that is not one of colour. */
const COMMANDS = new RegExp(`${ESCAPE}(?!\\[[\\d;]*m)`, 'g');

/** Text from files can move no cursor and write no clipboard: what is not text or colour is shown, never obeyed. */
export function harmless(text: string): string {
  return text.replace(CONTROLS, '␣').replace(COMMANDS, '␛');
}

export function processTerminal(): Terminal {
  // A reader that went away, as `head` does, is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    out: (text) => void process.stdout.write(harmless(text)),
    error: (text) => void process.stderr.write(harmless(text)),
    width: process.stdout.columns ?? 80,
    isInteractive: Boolean(process.stderr.isTTY) && !process.env.CI,
    hasColour: colourLevel(process.stderr) > 0,
  };
}
