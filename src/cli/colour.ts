import { WriteStream } from 'node:tty';
import { Chalk, type ColorSupportLevel } from 'chalk';

/**
 * How many colours a stream takes: none when it is no terminal, or `NO_COLOR` is set; `FORCE_COLOR` stands before both.
 * The environment is read as Node itself reads it.
 */
export function colourLevel(
  stream: { readonly isTTY?: boolean },
  environment: NodeJS.ProcessEnv = process.env,
): ColorSupportLevel {
  if (!stream.isTTY && !environment.FORCE_COLOR) return 0;
  const bits = WriteStream.prototype.getColorDepth.call(stream, environment);
  return bits >= 24 ? 3 : bits >= 8 ? 2 : bits >= 4 ? 1 : 0;
}

/** Colours for what is printed as a result. */
export const chalk = new Chalk({ level: colourLevel(process.stdout) });
