import { parse } from 'yaml';

/** A mistake in a template, with its place; the user's to mend. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  constructor(
    readonly file: string,
    readonly line: number,
    readonly column: number,
    readonly detail: string,
  ) {
    super(`${file}:${line}:${column}: ${detail}`);
  }
}

/** The files of a template folder by their path inside it, with forward slashes. */
export type TemplateFiles = ReadonlyMap<string, string>;

/** Who answers for the report, as `template.yaml` says it; `''` where it says nothing. */
export interface Imprint {
  readonly edition: string;
  readonly authors: string;
  readonly licence: string;
}

/** What `template.yaml` says. */
export interface Template {
  readonly name: string;
  /** One line on what it makes; `''` when it says nothing. */
  readonly about: string;
  readonly languages: readonly string[];
  readonly chapters: readonly string[];
  /** Style sheet of the HTML page. */
  readonly style: string;
  readonly imprint: Imprint;
  readonly files: TemplateFiles;
}

/** The head of a chapter file, between two lines of three hyphens. */
export interface ChapterHead {
  readonly title: string;
  /** Indicators of which at least one must have a number, or the chapter shrinks to `missing` and its request. */
  readonly indicators: readonly string[];
  /** What the report says when none has. */
  readonly missing: string;
  /** Canonical tables that would fill the chapter. */
  readonly request: readonly string[];
  readonly appendix: boolean;
  readonly unnumbered: boolean;
}

/** A chapter of a template: its head, its Liquid text, and the line at which the text begins. */
export interface ChapterSource {
  readonly file: string;
  readonly head: ChapterHead;
  readonly body: string;
  readonly firstLine: number;
  /** Line of the head's own sentence. */
  readonly missingLine: number;
}

const MANIFEST = 'template.yaml';

/**
 * Reads a template's manifest.
 * @throws TemplateError when it is absent, not YAML, or lacks a field
 */
export function parseTemplate(files: TemplateFiles): Template {
  const text = files.get(MANIFEST);
  if (text === undefined) throw new TemplateError(MANIFEST, 1, 1, 'the template folder has no template.yaml');
  const manifest = record(MANIFEST, 1, text);
  const list = (key: string) => {
    const value = manifest[key];
    if (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((item) => typeof item === 'string' && /^[\w-]+$/.test(item))
    ) {
      return value as string[];
    }
    throw new TemplateError(
      MANIFEST,
      lineOf(text, key),
      1,
      `"${key}" must be a list of names (letters, digits, hyphens)`,
    );
  };
  const { name, style } = manifest;
  if (typeof name !== 'string' || typeof style !== 'string') {
    throw new TemplateError(MANIFEST, 1, 1, '"name" and "style" must be texts');
  }
  const css = files.get(style);
  if (css === undefined)
    throw new TemplateError(MANIFEST, lineOf(text, 'style'), 1, `there is no file ${style}`);
  const said = (key: keyof Imprint) => {
    const value = manifest[key] ?? '';
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (Array.isArray(value)) return value.map(String).join('; ');
    throw new TemplateError(MANIFEST, lineOf(text, key), 1, `"${key}" must be a text or a list of texts`);
  };
  return {
    name,
    about: typeof manifest.about === 'string' ? manifest.about : '',
    languages: list('languages'),
    chapters: list('chapters'),
    style: css,
    imprint: { edition: said('edition'), authors: said('authors'), licence: said('licence') },
    files,
  };
}

/**
 * Reads one chapter in one language.
 * @throws TemplateError when the file is absent or its head is not as expected
 */
export function parseChapter(template: Template, language: string, chapter: string): ChapterSource {
  const file = `${language}/${chapter}.md`;
  const text = template.files.get(file);
  if (text === undefined)
    throw new TemplateError(file, 1, 1, 'the chapter is named in template.yaml but has no file');
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    throw new TemplateError(file, 1, 1, 'a chapter begins with its head between two lines of three hyphens');
  }
  const head = record(file, 2, lines.slice(1, end).join('\n'));
  const allowed = ['title', 'indicators', 'missing', 'request', 'appendix', 'unnumbered'];
  for (const key of Object.keys(head)) {
    if (allowed.includes(key)) continue;
    const line =
      2 +
      Math.max(
        0,
        lines.slice(1, end).findIndex((candidate) => candidate.startsWith(`${key}:`)),
      );
    throw new TemplateError(file, line, 1, `unknown key "${key}"; expected one of ${allowed.join(', ')}`);
  }
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return {
    file,
    head: {
      title: String(head.title ?? chapter),
      indicators: texts(head.indicators),
      missing: String(head.missing ?? ''),
      request: texts(head.request),
      appendix: head.appendix === true,
      unnumbered: head.unnumbered === true,
    },
    body: lines.slice(end + 1).join('\n'),
    firstLine: end + 2,
    missingLine:
      1 +
      Math.max(
        0,
        lines.slice(0, end).findIndex((line) => line.startsWith('missing:')),
      ),
  };
}

function record(file: string, firstLine: number, text: string): Record<string, unknown> {
  try {
    const value: unknown = parse(text, { maxAliasCount: 0 });
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (thrown) {
    const place = (thrown as { linePos?: [{ line: number; col: number }] }).linePos?.[0];
    const detail = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
    throw new TemplateError(file, firstLine - 1 + (place?.line ?? 1), place?.col ?? 1, detail);
  }
  throw new TemplateError(file, firstLine, 1, 'expected keys with values');
}

function lineOf(text: string, key: string): number {
  return (
    Math.max(
      0,
      text.split('\n').findIndex((line) => line.startsWith(`${key}:`)),
    ) + 1
  );
}
