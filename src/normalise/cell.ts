/** Texts that say "we do not know". They are never nought, and never "everyone". */
const UNKNOWN = new Set([
  '',
  'na',
  'n/a',
  'n.a.',
  'n.a',
  's/d',
  's.d.',
  'sd',
  's/i',
  'n/d',
  'n.d.',
  'n.d',
  'nd',
  'nr',
  'n/i',
  '-',
  '--',
  '---',
  '–',
  '—',
  '...',
  '…',
  '..',
  ':',
  'null',
  'none',
  'unknown',
  'missing',
  'no data',
  'sin dato',
  'sin datos',
  'sem informação',
  'non renseigné',
]);

export function isUnknown(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return false;
  return UNKNOWN.has(text.trim().toLowerCase());
}

/** `1.234` is one and a bit here and one thousand and more there; the cell alone cannot tell. */
const MAYBE_THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * A number in the canonical form: digits with at most one decimal point and a minus. Anything else is not read, nor is
 * a number that could have a separator of thousands, or more digits than can be held exactly.
 */
export function canonicalNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^-?\d+(?:\.\d+)?$/.test(trimmed) || MAYBE_THOUSANDS.test(trimmed)) return undefined;
  const value = Number(trimmed);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  return value === 0 ? 0 : value;
}

const TRUE = new Set(['true', 'yes', '1', 'sí', 'si', 'oui', 'sim']);
const FALSE = new Set(['false', 'no', '0', 'non', 'não', 'nao']);

export function canonicalBoolean(text: string): boolean | undefined {
  const plain = text.trim().toLowerCase();
  if (TRUE.has(plain)) return true;
  return FALSE.has(plain) ? false : undefined;
}

/** A word as the vocabularies write it: lower case, blanks and hyphens as one underscore. */
export function wordKey(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** A text as it may be printed in a message: short, control characters made visible. */
export function shown(text: string): string {
  const visible = text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '␣').trim();
  return visible.length > 60 ? `${visible.slice(0, 59)}…` : visible;
}
