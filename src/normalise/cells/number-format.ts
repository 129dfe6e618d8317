/** The marks in a column's numbers; `null` where no cell shows one. */
export interface NumberFormat {
  readonly decimal: '.' | ',' | null;
  readonly thousands: '.' | ',' | ' ' | "'" | null;
}

/** How a column of numbers is written, and what decided. */
export interface NumberColumn {
  readonly format: NumberFormat;
  readonly decidedBy:
    | 'no-marks'
    | 'both-marks'
    | 'repeated-mark'
    | 'digits-after-mark'
    | 'neighbours'
    | 'unmarked-below-thousand'
    | 'whole-numbers'
    | 'given'
    | 'undecided';
  /** Positions of cells that could be two different numbers, and were settled by no proof. */
  readonly ambiguous: readonly number[];
}

/** What helps to decide a column. */
export interface NumberHints {
  /** People and places are whole: `1.234` counts 1234 of them, which must be said. */
  readonly whole: boolean;
  readonly given?: Partial<NumberFormat>;
  /** The format that other columns of the file show without doubt. */
  readonly neighbours?: NumberFormat;
}

/** A number, and whether its cell had a percent sign: `20,7 %` is 20.7. */
export interface ReadNumber {
  readonly value: number;
  readonly percent: boolean;
}

const BLANKS = /[\s\u00a0\u2007\u2009\u202f]/g;
const APOSTROPHES = /['’`´]/g;
const PLAIN = /^\d+$/;

/** A cell without sign, percent, currency and footnote marks. */
interface Core {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
}

function coreOf(text: string): Core | undefined {
  let rest = text.trim();
  const percent = /%/.test(rest);
  rest = rest
    .replace(/(?<=\d[%\s]*)(?:\s*\(\d{1,2}\)|\s*\*+|[¹²³⁰⁴-⁹]+)+$/u, '')
    .replace(/\s*%\s*$|^%\s*/u, '')
    .replace(/^([-−–+]?)\s*(?:US\$|RD\$|S\/\.?|[A-Z]{0,2}\$|[€₡£])\s*/u, '$1')
    .trim();
  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed?.[1] && /\d/.test(bracketed[1])) {
    rest = bracketed[1].trim();
    negative = true;
  }
  const sign = /^[-−–+]\s*/u.exec(rest);
  if (sign) {
    if (!sign[0].startsWith('+')) negative = !negative;
    rest = rest.slice(sign[0].length);
  }
  rest = rest.replace(/\s*%\s*$/u, '');
  if (!/^[\d.,'’`´\s\u00a0\u2007\u2009\u202f]+$/.test(rest) || !/\d/.test(rest)) return undefined;
  return { digits: rest.trim(), negative, percent };
}

/** What one cell shows of its marks. */
interface Shown {
  readonly decimal?: '.' | ',';
  readonly thousands?: '.' | ',' | ' ' | "'";
  readonly by: NumberColumn['decidedBy'];
  /** The mark of a cell such as `1.234`, which may be either. */
  readonly open?: '.' | ',';
}

function shownBy(digits: string): Shown {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  const spaced = /\d[\s\u00a0\u2007\u2009\u202f]\d/.test(digits);
  const apostrophes = /\d['’`´]\d/.test(digits);
  const other = spaced ? ({ thousands: ' ' } as const) : apostrophes ? ({ thousands: "'" } as const) : {};
  if (points > 0 && commas > 0) {
    const last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    return { decimal: last, thousands: last === '.' ? ',' : '.', by: 'both-marks' };
  }
  const mark = points > 0 ? '.' : commas > 0 ? ',' : undefined;
  if (!mark) return { ...other, by: other.thousands ? 'repeated-mark' : 'no-marks' };
  if (points + commas > 1) return { thousands: mark, by: 'repeated-mark' };
  if (other.thousands) return { ...other, decimal: mark, by: 'both-marks' };
  const [before = '', after = ''] = digits.split(mark);
  const maybeThousands =
    after.length === 3 && before.length >= 1 && before.length <= 3 && !before.startsWith('0');
  return maybeThousands ? { by: 'undecided', open: mark } : { decimal: mark, by: 'digits-after-mark' };
}

/**
 * Decides how a column writes its numbers, from its cells alone: a mark before other than three digits is decimal, one
 * that stands twice separates thousands, and of two different marks the last is decimal. What its cells leave open is
 * settled by the user, by the file's other columns, or by what is counted; and is reported as settled so.
 */
export function numberColumnOf(texts: readonly string[], hints: NumberHints): NumberColumn {
  const open: { readonly index: number; readonly mark: '.' | ',' }[] = [];
  const votes = new Map<string, number>();
  let decidedBy: NumberColumn['decidedBy'] = 'no-marks';
  let decimal: NumberFormat['decimal'] = null;
  let thousands: NumberFormat['thousands'] = null;
  const count = (key: string) => votes.set(key, (votes.get(key) ?? 0) + 1);
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] ?? '';
    if (text === '' || PLAIN.test(text)) continue;
    const core = coreOf(text);
    if (!core) continue;
    const shown = shownBy(core.digits);
    if (shown.open) open.push({ index, mark: shown.open });
    if (shown.decimal) count(`d${shown.decimal}`);
    if (shown.thousands) count(`t${shown.thousands}`);
    if (decidedBy === 'no-marks' && shown.by !== 'undecided') decidedBy = shown.by;
  }
  const most = (kind: string, marks: readonly string[]) =>
    marks
      .map((mark) => ({ mark, votes: votes.get(kind + mark) ?? 0 }))
      .filter((found) => found.votes > 0)
      .sort((a, b) => b.votes - a.votes);
  const decimals = most('d', ['.', ',']);
  const separators = most('t', ['.', ',', ' ', "'"]);
  decimal = (decimals[0]?.mark as NumberFormat['decimal']) ?? null;
  thousands = (separators[0]?.mark as NumberFormat['thousands']) ?? null;
  const contradicts =
    decimals.length > 1 ||
    separators.filter(({ mark }) => mark === '.' || mark === ',').length > 1 ||
    (decimal !== null && decimal === thousands);
  const given = hints.given ?? {};
  if (given.decimal || given.thousands) {
    const format = complete(
      { decimal: given.decimal ?? decimal, thousands: given.thousands ?? thousands },
      given,
    );
    return { format, decidedBy: 'given', ambiguous: [] };
  }
  const openAt = open.map(({ index }) => index);
  if (contradicts)
    return {
      format: { decimal, thousands: thousands === decimal ? null : thousands },
      decidedBy: 'undecided',
      ambiguous: openAt,
    };
  if (open.length === 0) return { format: { decimal, thousands }, decidedBy, ambiguous: [] };
  const marks = new Set(open.map(({ mark }) => mark));
  const [mark] = marks;
  if (!mark || marks.size > 1)
    return { format: { decimal, thousands }, decidedBy: 'undecided', ambiguous: openAt };
  // A decimal mark proved by other cells leaves its twin as the mark of thousands, and the reverse.
  if (decimal === mark) return settleDecimal(texts, open, hints, { decimal, thousands }, decidedBy);
  if (decimal !== null || thousands === mark)
    return { format: { decimal, thousands: mark }, decidedBy, ambiguous: [] };
  if (thousands !== null) return { format: { decimal: mark, thousands }, decidedBy, ambiguous: [] };
  const { neighbours } = hints;
  if (
    neighbours &&
    (neighbours.thousands === mark || (neighbours.decimal !== null && neighbours.decimal !== mark))
  )
    return {
      format: { decimal: neighbours.decimal === mark ? null : neighbours.decimal, thousands: mark },
      decidedBy: 'neighbours',
      ambiguous: [],
    };
  if (neighbours?.decimal === mark && !hints.whole)
    return { format: { decimal: mark, thousands: null }, decidedBy: 'neighbours', ambiguous: [] };
  if (marksOnlyThousands(texts, open.length))
    return { format: { decimal, thousands: mark }, decidedBy: 'unmarked-below-thousand', ambiguous: [] };
  if (hints.whole)
    return { format: { decimal, thousands: mark }, decidedBy: 'whole-numbers', ambiguous: openAt };
  return { format: { decimal: null, thousands: null }, decidedBy: 'undecided', ambiguous: openAt };
}

/** `685` beside `1.688` and nothing else: a column of decimals that keeps its zeros would not write the first. */
function marksOnlyThousands(texts: readonly string[], open: number): boolean {
  const plain = texts.filter((text) => PLAIN.test(text.trim()));
  const hundreds = plain.filter((text) => Number(text) >= 100).length;
  return open >= 2 && hundreds > 0 && plain.every((text) => Number(text) < 1000);
}

/** `12.5` beside `1.234`: the mark is decimal here, unless only `568.0` says so in a column of whole numbers. */
function settleDecimal(
  texts: readonly string[],
  open: readonly { readonly index: number; readonly mark: '.' | ',' }[],
  hints: NumberHints,
  format: NumberFormat,
  decidedBy: NumberColumn['decidedBy'],
): NumberColumn {
  const fraction = new RegExp(`\\${format.decimal}\\d*[1-9]`);
  const hasFraction = texts.some(
    (text, index) => fraction.test(text) && !open.some((cell) => cell.index === index),
  );
  if (!hints.whole || hasFraction) return { format, decidedBy, ambiguous: [] };
  return { format, decidedBy: 'undecided', ambiguous: open.map(({ index }) => index) };
}

function complete(format: NumberFormat, given: Partial<NumberFormat>): NumberFormat {
  if (format.decimal !== null && format.decimal === format.thousands)
    return given.decimal
      ? { decimal: format.decimal, thousands: null }
      : { decimal: null, thousands: format.thousands };
  if (given.decimal && format.thousands === null)
    return { decimal: given.decimal, thousands: given.decimal === ',' ? '.' : ',' };
  return format;
}

/**
 * The number in a cell under a column's format.
 * @returns `undefined` when the text is no number, has its marks elsewhere, or has more digits than can be held exactly
 */
export function readNumber(text: string, format: NumberFormat): ReadNumber | undefined {
  if (PLAIN.test(text)) return exact(Number(text), false);
  const scientific = /^\s*([-+]?\d+(?:[.,]\d+)?)[eE]([-+]?\d{1,2})\s*$/.exec(text);
  if (scientific?.[1]) return exact(Number(`${scientific[1].replace(',', '.')}e${scientific[2]}`), false);
  const core = coreOf(text);
  if (!core) return undefined;
  const plain = withoutMarks(core.digits, format);
  if (plain === undefined) return undefined;
  const value = Number(plain);
  return exact(core.negative ? -value : value, core.percent);
}

function withoutMarks(digits: string, { decimal, thousands }: NumberFormat): string | undefined {
  let rest = digits.replace(BLANKS, ' ').replace(APOSTROPHES, "'");
  let fraction = '';
  if (decimal !== null) {
    const at = rest.indexOf(decimal);
    if (at !== -1) {
      fraction = rest.slice(at + 1);
      rest = rest.slice(0, at);
      if (!/^\d*$/.test(fraction)) return undefined;
    }
  }
  if (!/^\d*$/.test(rest)) {
    const separators = thousands === null ? [' ', "'"] : [thousands, ' ', "'"];
    const mark = separators.find((found) => rest.includes(found));
    if (mark === undefined) return undefined;
    const groups = rest.split(mark);
    const [head = '', ...others] = groups;
    if (!/^\d{1,3}$/.test(head) || !others.every((group) => /^\d{3}$/.test(group))) return undefined;
    rest = groups.join('');
  }
  if (rest === '' && fraction === '') return undefined;
  return `${rest === '' ? '0' : rest}${fraction === '' ? '' : `.${fraction}`}`;
}

function exact(value: number, percent: boolean): ReadNumber | undefined {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  return { value: value === 0 ? 0 : value, percent };
}
