/**
 * Figures travel through messages, templates and Markdown as text, and those know only text. So each carries an
 * invisible mark of which number it is; the marks are private code points, which no format prints, and every format
 * turns them into links before it writes.
 */
const OPEN = '\u{f0000}';
const CLOSE = '\u{f0001}';
const FIRST_DIGIT = 0xf1000;
const BASE = 4096;

const MARKED = /\u{f0000}([\u{f1000}-\u{f1fff}])([\u{f1000}-\u{f1fff}])([^\u{f0000}\u{f0001}]*)\u{f0001}/gu;
const ANY = /[\u{f0000}\u{f0001}\u{f1000}-\u{f1fff}]/gu;

/** A stretch of text; with the number of its mark when it is a figure. */
export interface Stretch {
  readonly text: string;
  readonly mark?: number;
}

/** A text marked as the figure of a number below 4,096 × 4,096. */
export function marked(text: string, mark: number): string {
  const digit = (value: number) => String.fromCodePoint(FIRST_DIGIT + value);
  return `${OPEN}${digit(Math.floor(mark / BASE) % BASE)}${digit(mark % BASE)}${text}${CLOSE}`;
}

/** A text without any mark, as it is read. */
export function unmarked(text: string): string {
  return text.replace(ANY, '');
}

/** A text cut where figures begin and end. */
export function stretches(text: string): Stretch[] {
  if (!text.includes(OPEN)) return [{ text: unmarked(text) }];
  const found: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, high = '', low = '', inner = ''] = match;
    found.push({ text: unmarked(text.slice(from, match.index)) });
    const value = (digit: string) => (digit.codePointAt(0) ?? FIRST_DIGIT) - FIRST_DIGIT;
    found.push({ text: unmarked(inner), mark: value(high) * BASE + value(low) });
    from = match.index + whole.length;
  }
  found.push({ text: unmarked(text.slice(from)) });
  return found.filter(({ text: own }) => own !== '');
}
