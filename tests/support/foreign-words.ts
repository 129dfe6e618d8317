/** Small words that only one of these languages has; a text in another that holds one was not translated. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'with', 'from', 'were', 'was', 'which', 'people', 'not', 'their'],
  es: ['el', 'los', 'las', 'y', 'del', 'con', 'sin', 'según', 'una', 'personas', 'más', 'hay'],
  pt: ['das', 'foi', 'em', 'com', 'sem', 'uma', 'não', 'são', 'pessoas', 'mais', 'pela', 'ao'],
  fr: ['les', 'des', 'et', 'dans', 'avec', 'une', 'sont', 'pour', 'aux', 'personnes', 'où', 'ne'],
};

/** French says *mais* and *y* too, Spanish *les*. */
const SHARED: Readonly<Record<string, readonly string[]>> = { es: ['les'], fr: ['mais', 'y'] };

/** The small words of other languages in a text, in its order. */
export function foreignWords(text: string, language: string): string[] {
  const foreign = new Set(
    Object.entries(SMALL_WORDS).flatMap(([other, words]) => (other === language ? [] : words)),
  );
  for (const word of SHARED[language] ?? []) foreign.delete(word);
  const words = text.match(/(?<![\p{L}\p{N}_/.-])\p{L}+(?![\p{L}\p{N}_/-])/gu) ?? [];
  return words.filter((word) => foreign.has(word.toLowerCase()));
}
