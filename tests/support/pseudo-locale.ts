import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Language } from '../../src/model/language.js';
import english from '../../src/render/locales/en/index.js';
import type { Locale } from '../../src/render/locales/locale.js';
import type { Template } from '../../src/render/template/template.js';

/** Dates, lists and names of countries that `Intl` writes without a Latin letter. */
const LANGUAGE = 'ja' as Language;

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const STRANGE = 'áƀçđéƒǧĥíĵķłɱñóþʠŕšŧúṽŵẋýž';
const VOWELS = 'aeiou';

/** English with an accent on each letter and each vowel twice: readable, longer by two fifths, and without a plain letter. */
export function strange(text: string): string {
  return [...text]
    .map((letter) => {
      const at = PLAIN.indexOf(letter.toLowerCase());
      if (at < 0) return letter;
      const other = STRANGE[at] ?? letter;
      const written = letter === letter.toLowerCase() ? other : other.toLocaleUpperCase('en');
      return VOWELS.includes(letter.toLowerCase()) ? written + other : written;
    })
    .join('');
}

/** A message of which only what is printed as it stands is made strange. */
function strangeMessage(text: string): string {
  const walk = (nodes: readonly MessageFormatElement[]): MessageFormatElement[] =>
    nodes.map((node) => {
      if (node.type === TYPE.literal) return { ...node, value: strange(node.value) };
      if (!('options' in node)) return node;
      const options = Object.fromEntries(
        Object.entries(node.options).map(([name, option]) => [
          name,
          { ...option, value: walk(option.value) },
        ]),
      );
      return { ...node, options } as MessageFormatElement;
    });
  return printAST(walk(parse(text, { ignoreTag: true })));
}

function strangeTree(value: unknown): unknown {
  if (typeof value === 'string') return strangeMessage(value);
  if (Array.isArray(value)) return value.map(strangeTree);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, strangeTree(inner)]));
}

/** A language that nobody speaks: what is printed without its letters is written in the program and in no locale. */
export const pseudoLocale = {
  ...(strangeTree(english) as Locale),
  language: LANGUAGE,
  dateStyle: LANGUAGE,
  grouping: english.grouping,
} satisfies Locale;

/** What a template's author writes, and neither the tags, the names after them, links nor code. */
const KEPT = /(\{%.*?%\}|\{\{.*?\}\}|\]\([^)]*\)|`[^`]*`|<[^>]*>)/s;

function strangeChapter(text: string): string {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const pieces = (part: string) =>
    part
      .split(KEPT)
      .map((piece, index) => (index % 2 === 1 ? piece : strange(piece)))
      .join('');
  const lines = head
    .split('\n')
    .map((line) =>
      line.replace(/^((?:title|missing): )(.*)$/, (_, key: string, said: string) => key + pieces(said)),
    );
  return `---\n${lines.join('\n')}\n---\n${pieces(body)}`;
}

/** The built-in chapters in the language that nobody speaks. */
export function pseudoTemplate(template: Template): Template {
  const files = new Map(template.files);
  for (const chapter of template.chapters) {
    files.set(`${LANGUAGE}/${chapter}.md`, strangeChapter(template.files.get(`en/${chapter}.md`) ?? ''));
  }
  return { ...template, languages: [LANGUAGE], files };
}
