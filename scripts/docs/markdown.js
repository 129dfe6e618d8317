/** Paragraphs, one below the other, as the text of a page. */
export const lines = (...paragraphs) => `${paragraphs.join('\n\n')}\n`;

export const code = (text) => `\`${text}\``;

/** A cell of a table: on one line, and with its bars escaped. */
export const cell = (text) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

/** A text that ends in a full stop, or in the sign with which it ends already. */
export const sentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** A table with its header. */
export const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** A text with its first letter as a capital. */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
