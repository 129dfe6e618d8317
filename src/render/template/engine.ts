import { closest } from 'fastest-levenshtein';
import {
  type Context,
  type Emitter,
  Liquid,
  LiquidError,
  Tag,
  type TagToken,
  type Tokenizer,
  type TopLevelToken,
} from 'liquidjs';
import { type ChapterSource, TemplateError } from './template.js';

/** Filters that cannot compute: a template prints what the study holds and nothing else. */
const FILTERS = new Set(['downcase', 'upcase', 'join', 'first', 'last', 'size', 'default']);
/** Tags that neither include files nor keep state. */
const TAGS = new Set(['if', 'unless', 'case', 'for', 'comment', 'raw', 'break', 'continue']);

const OWN_TAGS = ['table', 'chart', 'findings'] as const;
const OWN_FILTERS = ['sentence', 'markdown'] as const;

/** Limits of one chapter, so that a template cannot hang a batch. */
const LIMITS = { parseLimit: 1_000_000, renderLimit: 5_000, memoryLimit: 50_000_000 };

/** The mark that one of our own tags leaves in the Markdown; no value can produce it, as values are escaped. */
export const MARK = /^<!-- ctg:(table|chart|findings):([\w,-]+) -->$/;

/** What our own tags may name. Themes are the numbers before the dot of a finding's own. */
export interface KnownNames {
  readonly table: ReadonlySet<string>;
  readonly chart: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
}

type TagKind = keyof KnownNames;

/** Hears of a tag that names nothing known; the line counts from the chapter's first line of text. */
type UnknownNameListener = (mistake: {
  readonly detail: string;
  readonly line: number;
  readonly column: number;
}) => void;

/** A value that a chapter asks for: the names on the way to it, and where it stands in the file. */
export interface AskedValue {
  readonly path: readonly string[];
  readonly line: number;
  readonly column: number;
}

/** Makes every character of a value stand for itself in Markdown. Spaces that do not break stay: they hold numbers together. */
export function escapeMarkdown(value: unknown): string {
  if (value === null || value === undefined) return '';
  return String(value)
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Fills chapters with values. It can read no file, run no code and do no sums. */
export class TemplateEngine {
  readonly #liquid: Liquid;

  /**
   * @param known the names that the tags `table`, `chart` and `findings` may use
   * @param onUnknown told of a tag that names something else; without it such a tag stops the chapter
   */
  constructor(known: KnownNames, onUnknown?: UnknownNameListener) {
    this.#liquid = new Liquid({
      strictVariables: true,
      strictFilters: true,
      ownPropertyOnly: true,
      lenientIf: true,
      relativeReference: false,
      outputEscape: escapeMarkdown,
      fs: noFiles,
      ...LIMITS,
    });
    for (const name of Object.keys(this.#liquid.filters))
      if (!FILTERS.has(name)) delete this.#liquid.filters[name];
    for (const name of Object.keys(this.#liquid.tags)) if (!TAGS.has(name)) delete this.#liquid.tags[name];
    for (const kind of OWN_TAGS) this.#liquid.registerTag(kind, markTag(kind, known[kind], onUnknown));
    // A date may begin a sentence; its other capitals are the language's own.
    this.#liquid.registerFilter('sentence', (value: unknown) => {
      const text = String(value);
      return text.charAt(0).toLocaleUpperCase() + text.slice(1);
    });
    // Only for texts that the renderer itself made as Markdown, such as links to the sources.
    this.#liquid.registerFilter('markdown', { raw: true, handler: (value: unknown) => String(value) });
  }

  /**
   * The chapter's Markdown with the values filled in.
   * @throws TemplateError with line and column of a mistake
   */
  fill(chapter: ChapterSource, values: object): string {
    return this.#run(chapter.file, chapter.firstLine, chapter.body, values);
  }

  /** Fills a text of the chapter's head. */
  fillLine(chapter: ChapterSource, text: string, values: object): string {
    return this.#run(chapter.file, chapter.missingLine, text, values);
  }

  /**
   * The values that a chapter asks for, wherever in it they stand, also where nothing is printed now.
   * @throws TemplateError where the chapter cannot be read
   */
  asks(chapter: ChapterSource): AskedValue[] {
    try {
      const { variables } = this.#liquid.analyzeSync(this.#liquid.parse(chapter.body));
      return Object.values(variables).flatMap((found) =>
        found.map(({ segments, location }) => ({
          path: segments.map((segment) => (typeof segment === 'object' ? '' : String(segment))),
          line: chapter.firstLine - 1 + location.row,
          column: location.col,
        })),
      );
    } catch (thrown) {
      throw located(chapter.file, chapter.firstLine, thrown);
    }
  }

  #run(file: string, firstLine: number, text: string, values: object): string {
    try {
      return String(this.#liquid.parseAndRenderSync(text, values));
    } catch (thrown) {
      throw located(file, firstLine, thrown);
    }
  }
}

function located(file: string, firstLine: number, thrown: unknown): TemplateError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const place = /, line:(\d+), col:(\d+)/.exec(message);
  const detail = message.replace(/, line:\d+, col:\d+/, '').split('\n')[0] ?? message;
  const line = place && LiquidError.is(thrown) ? Number(place[1]) : 1;
  return new TemplateError(
    file,
    firstLine - 1 + line,
    Number(place?.[2] ?? 1),
    `${detail}${nearestWord(detail)}`,
  );
}

/** The tag or filter that a mistaken one comes nearest to. */
function nearestWord(detail: string): string {
  const tag = /^tag "(\w+)" not found/.exec(detail)?.[1];
  const filter = /^undefined filter: (\w+)/.exec(detail)?.[1];
  const [word, known] = tag ? [tag, [...TAGS, ...OWN_TAGS]] : [filter, [...FILTERS, ...OWN_FILTERS]];
  return word === undefined ? '' : `; the nearest is "${closest(word, known.sort())}"`;
}

/** A tag names one thing, or several separated by commas: of charts the first that has data is drawn. */
function markTag(kind: TagKind, known: ReadonlySet<string>, onUnknown?: UnknownNameListener) {
  return class extends Tag {
    readonly #ids: readonly string[];
    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      const text = (this.tokenizer as Tokenizer).remaining().trim();
      this.#ids = text
        .replace(/^"(.*)"$/, '$1')
        .split(',')
        .map((id) => id.trim());
      const wrong = this.#ids.find((id) => !isKnown(kind, known, id));
      if (wrong === undefined) return;
      const detail = unknownName(kind, wrong, [...known]);
      if (!onUnknown) throw new Error(detail);
      const [line, column] = token.getPosition();
      onUnknown({ detail, line: line ?? 1, column: column ?? 1 });
    }
    render(_context: Context, emitter: Emitter): void {
      emitter.write(`\n\n<!-- ctg:${kind}:${this.#ids.join(',')} -->\n\n`);
    }
  };
}

const isKnown = (kind: TagKind, known: ReadonlySet<string>, id: string) =>
  known.has(id) || (kind === 'findings' && /^[1-9]\d?$/.test(id));

/** What is wrong, with the nearest name that would be right. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const nearest = known.length === 0 ? undefined : closest(name, [...known].sort());
  return `there is no ${what} "${name}"${nearest === undefined ? '' : `; the nearest is "${nearest}"`}`;
}

const refuseFile = (): never => {
  throw new Error('a template cannot read files');
};
const noFiles = {
  exists: async () => false,
  existsSync: () => false,
  contains: async () => false,
  containsSync: () => false,
  resolve: refuseFile,
  readFile: async () => refuseFile(),
  readFileSync: refuseFile,
};
