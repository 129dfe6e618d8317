import { readdirSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { LANGUAGES } from '../../src/model/language.js';
import english from '../../src/render/locales/en/index.js';
import { loadLocale } from '../../src/render/locales/index.js';
import { foreignWords } from '../support/foreign-words.js';
import { read, sourceFiles } from './imports.js';

type Tree = { readonly [key: string]: string | Tree };

/** Every text of a locale by its path. */
function texts(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value, `${path}${key}.`),
  );
}

/** Everything in a message, wherever in it it stands. */
function elements(text: string): MessageFormatElement[] {
  const inside = (nodes: readonly MessageFormatElement[]): MessageFormatElement[] =>
    nodes.flatMap((node) => [
      node,
      ...('options' in node ? Object.values(node.options).flatMap(({ value }) => inside(value)) : []),
    ]);
  return inside(parse(text, { ignoreTag: true }));
}

/**
 * A count may serve as its own plural, or stand without its unit: `{inverted}` and `{invertedCount}` are one argument,
 * and so are `{n}` and `{count}` of a unit.
 */
const stem = (name: string) => (name === 'count' ? 'n' : name.replace(/(?:Count|N)$/, ''));

/** The arguments that a message asks for. */
function placeholders(text: string): string {
  const names = elements(text).flatMap((node) =>
    'value' in node && node.type !== TYPE.literal ? [stem(node.value)] : [],
  );
  return [...new Set(names)].sort().join();
}

/** What a message prints by itself. */
const literals = (text: string): string =>
  elements(text)
    .flatMap((node) => (node.type === TYPE.literal ? [node.value] : []))
    .join(' ');

/** The words among which a message chooses: they come from the program, and not from the language. */
function choices(text: string): string {
  const found = elements(text).flatMap((node) =>
    node.type === TYPE.select ? [`${node.value}:${Object.keys(node.options).sort()}`] : [],
  );
  return [...new Set(found)].sort().join(' ');
}

const en = new Map(texts(english as unknown as Tree));

/** Texts that may be the same as in English: names, signs, and words that the languages share. */
const SHARED: readonly (readonly [path: RegExp, why: string])[] = [
  [/^(?:language|dateStyle|grouping|currencyStands)$/, 'tells of the locale itself'],
  [/^units\./, 'a number and a sign'],
  [/\.(?:R-\d+|tau)$/, 'a name'],
  [/^words\.[A-D]$/, 'a grade'],
  [/^labels\.(?:not-available-short|index-base|article)$/, 'signs'],
  [/\.(?:total|no|error)$|^details\.(?:factor|drug-factor|residual|exits)$/, 'the same word in Spanish'],
  [/^words\.crack$/, 'the drug has this name in Brazil too'],
];

/** English took these words from French: texts of one word that are the same in both. */
const FRENCH =
  /^(?:unitNames\.places|words\.(?:cannabis|mdma)|problemLevels\.info|comparison\.(?:dates|question)|labels\.(?:figure|sources?|note|footer-row|date|minimum|maximum|programme|question|licence|code))$/;

const mayBeEnglish = (path: string, language: string) =>
  SHARED.some(([shared]) => shared.test(path)) || (language === 'fr' && FRENCH.test(path));

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the words in %s', async (language) => {
  const locale = await loadLocale(language);
  const own = new Map(texts(locale as unknown as Tree));

  it('say which language they are', () => {
    expect(locale.language).toBe(language);
    expect(locale.dateStyle.startsWith(language)).toBe(true);
  });

  it('exist for every English text and no other', () => {
    expect([...own.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('are messages that ask for the same arguments', () => {
    const different = [...en].filter(
      ([key, text]) => placeholders(text) !== placeholders(own.get(key) ?? ''),
    );
    expect(different).toEqual([]);
  });

  it('choose among the words of the program, where they choose', () => {
    const different = [...own].filter(([key, text]) => {
      const [said, asked] = [choices(text), choices(en.get(key) ?? '')];
      return said !== '' && said !== asked;
    });
    expect(different).toEqual([]);
  });

  it('have the plurals of the language, and always one for the rest', () => {
    const known = new Intl.PluralRules(locale.dateStyle).resolvedOptions().pluralCategories;
    const faults = [...own].flatMap(([key, text]) =>
      elements(text).flatMap((node) => {
        if (node.type !== TYPE.plural) return [];
        const names = Object.keys(node.options);
        const strange = names.filter(
          (name) => !/^=\d+$/.test(name) && !known.includes(name as Intl.LDMLPluralRule),
        );
        return strange.length > 0 || !names.includes('other') ? [`${key}: ${names}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('are its own: none equals the English', () => {
    const same = [...en].filter(
      ([key, text]) => own.get(key) === text && /[a-z]{4}/i.test(text) && !mayBeEnglish(key, language),
    );
    expect(same).toEqual([]);
  });

  it('hold no small word of another language', () => {
    const foreign = [...own].filter(([, text]) => foreignWords(literals(text), language).length > 0);
    expect(foreign).toEqual([]);
  });
});

it('sees a Spanish word in Portuguese, and the other way round', () => {
  expect(foreignWords('a taxa de ocupação y las vagas', 'pt')).toEqual(['y', 'las']);
  expect(foreignWords('la tasa de ocupação não publicada', 'es')).toEqual(['não']);
  expect(foreignWords('a taxa de ocupação e as vagas', 'pt')).toEqual([]);
});

interface Listed {
  readonly languages: string[];
  readonly chapters: string[];
}

const TEMPLATES = readdirSync('templates').filter((name) =>
  readdirSync(`templates/${name}`).includes('template.yaml'),
);

describe.each(TEMPLATES)('the built-in template %s', (name) => {
  const root = `templates/${name}`;
  const chapters = readdirSync(`${root}/en`);
  /** Tags and variables of a chapter, in order of name. */
  const asks = (language: string, file: string) => {
    const text = read(root, `${language}/${file}`);
    const found =
      text.match(
        /\{%[^%]*%\}|"[^"\n]*"(?= %\})|\b(?:m|women|men|drug|possession|first|previous|count|limits|imprint|period)\.[\w.]+/g,
      ) ?? [];
    return [...new Set(found)].sort();
  };

  it('is in every language in which there are words', () => {
    const { languages, chapters: listed } = parseYaml(read(root, 'template.yaml')) as Listed;
    expect(languages).toEqual([...LANGUAGES]);
    expect(chapters).toEqual(listed.map((chapter) => `${chapter}.md`).sort());
    for (const language of LANGUAGES) expect(readdirSync(`${root}/${language}`)).toEqual(chapters);
  });

  it.each(chapters)('asks in %s for the same things in each language', (file) => {
    for (const language of LANGUAGES) expect(asks(language, file)).toEqual(asks('en', file));
  });

  it.each(LANGUAGES)('holds in %s no small word of another language', (language) => {
    const foreign = chapters.flatMap((file) => {
      const said = read(root, `${language}/${file}`).replace(/\{%.*?%\}|\{\{.*?\}\}|`[^`]*`/gs, ' ');
      return foreignWords(said, language).map((word) => `${file}: ${word}`);
    });
    expect(foreign).toEqual([]);
  });

  it('prints nothing that it computed', () => {
    const filters = LANGUAGES.flatMap((language) =>
      chapters.flatMap((file) => read(root, `${language}/${file}`).match(/\|\s*(\w+)/g) ?? []),
    );
    for (const filter of filters) expect(['| markdown', '| sentence']).toContain(filter);
    expect(sourceFiles('src').length).toBeGreaterThan(0);
  });
});
