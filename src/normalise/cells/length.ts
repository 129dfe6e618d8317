/** The words of a length of time, folded: lower case, no accents. */
export interface LengthWords {
  readonly year: readonly string[];
  readonly month: readonly string[];
  readonly day: readonly string[];
  readonly life: readonly string[];
}

/** A length in months of 30.4375 days, or for life. */
export type Length = { readonly months: number } | { readonly life: true };

const DAYS_A_MONTH = 30.4375;
const MONTHS_A = { years: 12, months: 1, days: 1 / DAYS_A_MONTH } as const;
type Unit = keyof typeof MONTHS_A;

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * A length such as `12 años 6 meses`, `5a 3m`, `1 año y 1 día`, `180 días`, `perpetua`.
 * @param defaultUnit of a number without a word
 * @returns `undefined` when the text is no length, or a range
 */
export function readLength(text: string, words: LengthWords, defaultUnit?: Unit): Length | undefined {
  const plain = folded(text);
  if (plain === '') return undefined;
  if (isLife(plain, words)) return { life: true };
  const part = /(\d+(?:[.,]\d+)?)\s*([\p{L}]+)?\.?/gu;
  const found = [...plain.matchAll(part)];
  if (found.length === 0) return undefined;
  const rest = plain
    .replace(part, ' ')
    .replace(
      /\b(?:y|e|et|and|de|of|con|imprisonment|prision|prison|custody|carcel|reclusao|emprisonnement)\b|[,;.+]/g,
      ' ',
    )
    .trim();
  if (rest !== '') return undefined;
  let months = 0;
  const seen = new Set<Unit>();
  for (const [, number = '', word] of found) {
    const unit = word === undefined ? (found.length === 1 ? defaultUnit : undefined) : unitOf(word, words);
    if (!unit || seen.has(unit)) return undefined;
    seen.add(unit);
    months += Number(number.replace(',', '.')) * MONTHS_A[unit];
  }
  return { months };
}

function isLife(plain: string, words: LengthWords): boolean {
  return (
    words.life.some((word) => new RegExp(`(?:^|\\b)${word}(?:\\b|$)`, 'u').test(plain)) && !/\d/.test(plain)
  );
}

/** A unit by its word, or by the first letter of it. */
function unitOf(word: string, words: LengthWords): Unit | undefined {
  if (words.year.includes(word)) return 'years';
  if (words.month.includes(word)) return 'months';
  return words.day.includes(word) ? 'days' : undefined;
}

/** Both ends of `5 - 20 years`, `3 years to Life imprisonment`, `1 year or less`, `de 2 a 6 años`. */
export function readLengthRange(
  text: string,
  words: LengthWords,
): { readonly min?: Length; readonly max?: Length } | undefined {
  const plain = folded(text)
    .replace(/^(?:de|from|entre|between|du|des)\s+/, '')
    .replace(/[–—]/g, '-');
  const upTo =
    /^(.*?)\s*(?:or less|o menos|ou menos|ou moins|maximum|maximo|max\.?)$/.exec(plain)?.[1] ??
    /^(?:up to|hasta|ate|jusqu'a|less than|menos de)\s+(.*)$/.exec(plain)?.[1];
  if (upTo !== undefined) {
    const max = readLength(upTo, words);
    return max && { max };
  }
  const atLeast = /^(.*?)\s*(?:or more|o mas|ou mais|ou plus|minimum|minimo)$/.exec(plain)?.[1];
  if (atLeast !== undefined) {
    const min = readLength(atLeast, words);
    return min && { min };
  }
  const ends = plain.split(
    /\s*-\s*|\s+(?:to|a|ate|y|and|et|and)\s+(?=\d|\p{L}*\s*(?:life|perpet|vida|vitalic))/u,
  );
  if (ends.length !== 2) return undefined;
  const max = readLength(ends[1] ?? '', words);
  const unit = words.year.find((word) => new RegExp(`\\b${word}\\b`).test(ends[1] ?? ''))
    ? 'years'
    : words.month.some((word) => new RegExp(`\\b${word}\\b`).test(ends[1] ?? ''))
      ? 'months'
      : undefined;
  const min = readLength(ends[0] ?? '', words, unit);
  return min && max ? { min, max } : undefined;
}
