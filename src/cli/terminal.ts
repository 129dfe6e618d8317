/** What a command may use of the process; tests hand in their own. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Columns of the terminal; 80 when there is none. */
  readonly width: number;
  readonly isInteractive: boolean;
}

/** Control characters in text from files are shown, never obeyed; line ends and tabs of our own stay. */
export function harmless(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    '␣',
  );
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
  };
}
