/**
 * A header or a label as it is compared with the vocabularies: lower case, without accents, invisible characters and
 * footnote marks, signs and blanks as one blank. `%` is kept as a word, since it tells a share from a count.
 */
export function phraseOf(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .replace(/<[^>]*>/g, ' ')
      .toLowerCase()
      // A letter after a stroke is the mark of a note: `Alaska/c`.
      .replace(/(?<=\p{L}{3})\/[a-z](?:,[a-z])*\s*$/u, '')
      .replace(/(?:\s*[([](?:\d{1,2}|[a-z]|\*+)[)\]])+\s*$/u, '')
      .replace(/%/g, ' % ')
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      .trim()
  );
}
