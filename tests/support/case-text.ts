import fc from 'fast-check';

const TEXTS = [
  ...['a', 'b', 'stop', 'bad', 'odd', '', ' ', '1', '2,5', 'ñandú', 'Note: x', '😀', '-', 'x y'],
  ...['two\nlines', 'crlf\r\nin it', 'cr\rin it', 'a "word"', '"', "l'eau", ';', 'SÃO', '﹣'],
];
const cell = fc.constantFrom(...TEXTS);
const quoted = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const plainRow = fc.array(cell, { minLength: 4, maxLength: 4 }).map((cells) => cells.map(quoted).join(','));
const row = fc.oneof(
  { weight: 12, arbitrary: plainRow },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', ',,,', ' , ,,') },
  { weight: 1, arbitrary: fc.constantFrom('a,b', 'a,b,c,d,e', 'a,b,c,d,,', 'one two', 'g,h,i,j', '"g" ,h') },
  { weight: 1, arbitrary: fc.constantFrom('Note: from a register', 'Source', 'x'.repeat(80), ',Note') },
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
/** A table of four columns with everything in it that a row may have: blank, ragged, quoted, notes, the header again. */
export const tableOf = fc
  .record({
    rows: fc.array(fc.tuple(row, lineEnd), { minLength: 12, maxLength: 60 }),
    mark: fc.constantFrom('', '\uFEFF'),
    open: fc.boolean(),
  })
  .map(({ rows, mark, open }) => {
    const text = rows.map(([own, end]) => own + end).join('');
    return `${mark}g,h,i,j\n${open ? text.replace(/[\r\n]+$/, '') : text}`;
  });
