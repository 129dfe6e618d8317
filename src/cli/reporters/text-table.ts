const GAP = 2;
const NARROWEST = 12;

/** A change of colour, which takes no column. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/** How many columns a text takes on a terminal: letters with combined accents count once. */
export function widthOf(coloured: string): number {
  const text = coloured.replace(COLOUR, '');
  return /^[\x20-\x7e]*$/.test(text) ? text.length : [...new Intl.Segmenter().segment(text)].length;
}

/** Rows in columns that fit the width: the widest columns wrap first. Plain text, the same in a pipe. */
export function textTable(
  rows: readonly (readonly string[])[],
  width: number,
  rightAligned: readonly number[] = [],
): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const natural = Array.from({ length: count }, (_, index) =>
    Math.max(0, ...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  const least = Array.from({ length: count }, (_, index) =>
    Math.max(NARROWEST, ...rows.flatMap((row) => (row[index] ?? '').trim().split(/\s+/).map(widthOf))),
  );
  const widths = fitted(natural, least, width - GAP * (count - 1));
  return rows.map((row) => lines(row)).join('');

  function lines(row: readonly string[]): string {
    const cells = widths.map((columns, index) => wrap(row[index] ?? '', columns));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, index) => pad(cell[line] ?? '', widths[index] ?? 0, rightAligned.includes(index)))
        .join(' '.repeat(GAP))
        .trimEnd()
        .concat('\n'),
    ).join('');
  }
}

/** Takes from the widest column that can still give, until all fit or none can; a word is never cut. */
function fitted(natural: readonly number[], least: readonly number[], room: number): number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, columns) => sum + columns, 0);
  while (total() > room) {
    const givers = widths.map((columns, index) => (columns > (least[index] ?? 0) ? columns : 0));
    const widest = Math.max(...givers);
    if (widest === 0) break;
    widths[givers.lastIndexOf(widest)] = widest - 1;
  }
  return widths;
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return right ? `${space}${cell}` : `${cell}${space}`;
}

/** Breaks a text at blanks; leading blanks stay, as they indent. */
export function wrap(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = indent;
  for (const word of text.trim().split(/\s+/)) {
    const joined = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (line.trim() !== '' && widthOf(joined) > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = joined;
    }
  }
  return [...lines, line];
}
