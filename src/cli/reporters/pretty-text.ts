import type { Terminal } from '../terminal.js';

const ESCAPE = String.fromCharCode(27);
const COLOURS = new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g');

/** What some printing prints, as text without colours. */
export async function printed(
  print: (terminal: Terminal) => Promise<void> | void,
  width: number,
): Promise<string> {
  let text = '';
  await print({
    out: (part) => {
      text += part;
    },
    error: () => undefined,
    width,
    isInteractive: false,
    hasColour: false,
  });
  return text.replace(COLOURS, '');
}
