import { readdirSync } from 'node:fs';
import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import english from '../../src/render/locales/en/index.js';
import spanish from '../../src/render/locales/es/index.js';
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

/** The names that a message asks for, wherever in it they stand. */
function placeholders(text: string): string[] {
  const names = new Set<string>();
  const walk = (nodes: ReturnType<typeof parse>): void => {
    for (const node of nodes) {
      if ('value' in node && node.type !== 0 && typeof node.value === 'string') names.add(node.value);
      if ('options' in node) for (const { value } of Object.values(node.options)) walk(value);
    }
  };
  walk(parse(text, { ignoreTag: true }));
  return [...names].sort();
}

/** A count may serve as its own plural: `{inverted}` and `{invertedCount}` are one argument. */
const stem = (name: string) => name.replace(/(?:Count|N)$/, '');

const en = new Map(texts(english as unknown as Tree));
const es = new Map(texts(spanish as unknown as Tree));

/** Texts that are the same in both: names, signs, and words that the languages share. */
const SHARED =
  /^(?:language|dateStyle|units\..*|.*\.(?:total|no|error|tau|R-\d+)|words\.[A-D]|labels\.(?:not-available-short|index-base|article|no)|details\.(?:factor|drug-factor|total|residual|exits))$/;

describe('the Spanish words', () => {
  it('exist for every English text and no other', () => {
    expect([...es.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('are messages that ask for the same arguments', () => {
    const different = [...en].filter(([key, text]) => {
      const [a, b] = [placeholders(text), placeholders(es.get(key) ?? '')].map((names) =>
        [...new Set(names.map(stem))].sort(),
      );
      return a?.join() !== b?.join();
    });
    expect(different).toEqual([]);
  });

  it('are Spanish: none equals the English', () => {
    const same = [...en].filter(
      ([key, text]) => es.get(key) === text && !SHARED.test(key) && /[a-z]{4}/i.test(text),
    );
    expect(same).toEqual([]);
  });
});

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
        /\{%[^%]*%\}|\b(?:m|women|men|drug|possession|first|previous|count|limits|imprint|period)\.[\w.]+/g,
      ) ?? [];
    return [...new Set(found)].sort();
  };

  it('has the same chapters in each language, those that its list names', () => {
    expect(readdirSync(`${root}/es`)).toEqual(chapters);
    const { chapters: listed } = parseYaml(read(root, 'template.yaml')) as { chapters: string[] };
    expect(chapters).toEqual(listed.map((chapter) => `${chapter}.md`).sort());
  });

  it.each(chapters)('asks in %s for the same things in each language', (file) => {
    expect(asks('es', file)).toEqual(asks('en', file));
  });

  it('prints nothing that it computed', () => {
    const filters = chapters.flatMap((file) => read(root, `en/${file}`).match(/\|\s*(\w+)/g) ?? []);
    const printing = ['| markdown', '| sentence'];
    expect([...new Set(filters)].filter((filter) => !printing.includes(filter))).toEqual([]);
    expect(sourceFiles('src').length).toBeGreaterThan(0);
  });
});
