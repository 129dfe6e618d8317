import { closest } from 'fastest-levenshtein';
import { INDICATOR_IDS } from '../../model/indicator-id.js';
import { LANGUAGES, type Language } from '../../model/language.js';
import type { Words } from '../words.js';
import { type KnownNames, TemplateEngine, unknownName } from './engine.js';
import { type Shape, viewShape } from './shape.js';
import {
  type ChapterSource,
  parseChapter,
  parseTemplate,
  type Template,
  TemplateError,
  type TemplateFiles,
} from './template.js';

/** A mistake in a template: where it stands, and what is wrong with the nearest name that would be right. */
export interface TemplateMistake {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly detail: string;
}

const MANIFEST = 'template.yaml';

/**
 * Everything that would stop a report, or leave something out of it on some country, in every chapter and language.
 * Of a chapter that is not Liquid at all only the first mistake is known.
 * @param wordsOf the words of a language, of which the names of results come
 */
export async function checkTemplate(
  files: TemplateFiles,
  known: KnownNames,
  wordsOf: (language: Language) => Promise<Words>,
): Promise<TemplateMistake[]> {
  let template: Template;
  try {
    template = parseTemplate(files);
  } catch (thrown) {
    return [mistakeOf(thrown)];
  }
  const mistakes: TemplateMistake[] = [];
  for (const language of template.languages) {
    const spoken = LANGUAGES.find((name) => name === language);
    if (!spoken) {
      mistakes.push({ ...placeIn(files, language), detail: unknownName('language', language, LANGUAGES) });
      continue;
    }
    const words = await wordsOf(spoken);
    const shape = viewShape(words);
    for (const chapter of template.chapters) {
      try {
        const source = parseChapter(template, language, chapter);
        mistakes.push(
          ...headMistakes(source, files, Object.keys(words.locale.tables)),
          ...bodyMistakes(source, known, shape),
        );
      } catch (thrown) {
        mistakes.push(mistakeOf(thrown));
      }
    }
    mistakes.push(...unnamedChapters(template, language));
  }
  return mistakes;
}

function mistakeOf(thrown: unknown): TemplateMistake {
  if (!(thrown instanceof TemplateError)) throw thrown;
  const { file, line, column, detail } = thrown;
  return { file, line, column, detail };
}

/** Where a word first stands in the manifest. */
function placeIn(files: TemplateFiles, word: string): { file: string; line: number; column: number } {
  const lines = (files.get(MANIFEST) ?? '').split('\n');
  const pattern = new RegExp(`(?<![\\w-])${word}(?![\\w-])`);
  const line = Math.max(
    0,
    lines.findIndex((text) => pattern.test(text)),
  );
  return { file: MANIFEST, line: line + 1, column: (lines[line]?.search(pattern) ?? 0) + 1 };
}

/** A file that no list of chapters names would never be printed. */
function unnamedChapters({ files, chapters }: Template, language: string): TemplateMistake[] {
  return [...files.keys()].flatMap((file) => {
    const chapter = new RegExp(`^${language}/([\\w-]+)\\.md$`).exec(file)?.[1];
    if (chapter === undefined || chapters.includes(chapter)) return [];
    const detail = `the chapter "${chapter}" has a file and is not named in ${MANIFEST}`;
    return [{ file, line: 1, column: 1, detail }];
  });
}

/** Names in the head that are no indicator and no table. */
function headMistakes(
  { file, head }: ChapterSource,
  files: TemplateFiles,
  tables: readonly string[],
): TemplateMistake[] {
  const lines = (files.get(file) ?? '').split('\n');
  const wrong = (key: string, what: string, names: readonly string[], right: readonly string[]) =>
    names
      .filter((name) => !right.includes(name))
      .map((name) => {
        const line = lines.findIndex((text) => text.startsWith(`${key}:`));
        return {
          file,
          line: line + 1,
          column: Math.max(0, lines[line]?.indexOf(name) ?? 0) + 1,
          detail: unknownName(what, name, right),
        };
      });
  return [
    ...wrong('indicators', 'indicator', head.indicators, INDICATOR_IDS),
    ...wrong('request', 'table', head.request, tables),
  ];
}

/** Tags that name nothing known, and values that no study has. */
function bodyMistakes(source: ChapterSource, known: KnownNames, shape: Shape): TemplateMistake[] {
  const { file, firstLine } = source;
  const unknown: TemplateMistake[] = [];
  const engine = new TemplateEngine(known, ({ detail, line, column }) =>
    unknown.push({ file, line: firstLine - 1 + line, column, detail }),
  );
  const loops = loopsOf(source.body);
  const texts = [
    ...engine.asks(source),
    ...(source.head.missing === ''
      ? []
      : engine.asks({ ...source, body: source.head.missing, firstLine: source.missingLine })),
  ];
  const values = texts.flatMap(({ path, line, column }) => {
    const detail = wrongName(path, shape, loops);
    return detail === undefined ? [] : [{ file, line, column, detail }];
  });
  return [...unknown, ...values].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The lists that each loop goes through, by the name that it gives to an item. */
function loopsOf(body: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const loops = new Map<string, string[][]>();
  for (const [, name = '', list = ''] of body.matchAll(/\{%-?\s*for\s+(\w+)\s+in\s+([\w.]+)/g))
    loops.set(name, [...(loops.get(name) ?? []), list.split('.')]);
  return loops;
}

/** What is wrong with a path; nothing when some study may have it. */
function wrongName(
  path: readonly string[],
  shape: Shape,
  loops: ReadonlyMap<string, readonly (readonly string[])[]>,
): string | undefined {
  const [root = '', ...rest] = path;
  if (root === 'forloop') return undefined;
  const items = (loops.get(root) ?? []).flatMap((list) => {
    const found = shapeAt(list, shape, loops);
    return typeof found === 'object' && isList(found) ? [found.each] : [];
  });
  if (items.length > 0) {
    const told = items.map((item) => firstWrong(root, rest, item));
    return told.includes(undefined) ? undefined : told[0];
  }
  return loops.has(root) ? undefined : firstWrong('', path, shape);
}

function shapeAt(
  path: readonly string[],
  shape: Shape,
  loops: ReadonlyMap<string, readonly (readonly string[])[]>,
): Shape | undefined {
  const [root = '', ...rest] = path;
  const list = loops.get(root)?.[0];
  const whole = list ? shapeAt(list, shape, new Map([...loops].filter(([name]) => name !== root))) : shape;
  const start = list && typeof whole === 'object' && isList(whole) ? whole.each : whole;
  return (list ? rest : path).reduce<Shape | undefined>(
    (at, name) => (typeof at === 'object' && !isList(at) ? at[name] : undefined),
    start,
  );
}

const isList = (shape: Exclude<Shape, 'text'>): shape is { readonly each: Shape } =>
  'each' in shape && Object.keys(shape).length === 1;

function firstWrong(before: string, path: readonly string[], shape: Shape): string | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return undefined;
  const here = before === '' ? name : `${before}.${name}`;
  if (typeof shape !== 'object' || isList(shape)) {
    return ['size', 'first', 'last'].includes(name) ? undefined : `there is no value "${here}"`;
  }
  const next = shape[name];
  if (next !== undefined) return firstWrong(here, rest, next);
  const nearest = closest(name, Object.keys(shape).sort());
  return `there is no value "${here}"; the nearest is "${before === '' ? nearest : `${before}.${nearest}`}"`;
}
