/** Texts that say "we do not know". They are never nought. */
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
  return UNKNOWN.has(text.trim().toLowerCase());
}

/** A number in the canonical form: digits with at most one decimal point and a minus. Anything else is not read. */
export function canonicalNumber(text: string): number | undefined {
  const trimmed = text.trim();
  return /^-?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : undefined;
}

const TRUE = new Set(['true', 'yes', '1', 'sí', 'si', 'oui', 'sim']);
const FALSE = new Set(['false', 'no', '0', 'non', 'não', 'nao']);

export function canonicalBoolean(text: string): boolean | undefined {
  const plain = text.trim().toLowerCase();
  if (TRUE.has(plain)) return true;
  return FALSE.has(plain) ? false : undefined;
}
