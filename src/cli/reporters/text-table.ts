const GAP = 2;

/** How many columns a text takes on a terminal: letters with combined accents count once. */
export function widthOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

/** Rows in columns; the last column wraps to the width of the terminal. Plain text, the same in a pipe. */
export function textTable(
  rows: readonly (readonly string[])[],
  width: number,
  rightAligned: readonly number[] = [],
): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(0, ...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  const last = count - 1;
  const before = widths.slice(0, last).reduce((sum, columns) => sum + columns + GAP, 0);
  const room = Math.max(24, width - before);
  return rows.map((row) => lines(row)).join('');

  function lines(row: readonly string[]): string {
    const head = row
      .slice(0, last)
      .map((cell, index) => pad(cell, widths[index] ?? 0, rightAligned.includes(index)))
      .join('');
    const [first = '', ...rest] = wrap(row[last] ?? '', room);
    const alone = rightAligned.includes(last)
      ? ' '.repeat(Math.max(0, (widths[last] ?? 0) - widthOf(first)))
      : '';
    return [`${head}${alone}${first}`.trimEnd(), ...rest.map((line) => `${' '.repeat(before)}${line}`)]
      .join('\n')
      .concat('\n');
  }
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return `${right ? `${space}${cell}` : `${cell}${space}`}${' '.repeat(GAP)}`;
}

/** Breaks a text at blanks. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
