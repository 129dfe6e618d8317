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

/** Limits of one chapter, so that a template cannot hang a batch. */
const LIMITS = { parseLimit: 1_000_000, renderLimit: 5_000, memoryLimit: 50_000_000 };

/** The mark that a `table` or `chart` tag leaves in the Markdown; no value can produce it, as values are escaped. */
export const MARK = /^<!-- ctg:(table|chart):([\w-]+) -->$/;

/** Makes every character of a value stand for itself in Markdown. */
export function escapeMarkdown(value: unknown): string {
  if (value === null || value === undefined) return '';
  return String(value)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Fills chapters with values. It can read no file, run no code and do no sums. */
export class TemplateEngine {
  readonly #liquid: Liquid;

  /** @param known the identifiers that `table` and `chart` tags may name */
  constructor(known: { readonly table: ReadonlySet<string>; readonly chart: ReadonlySet<string> }) {
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
    this.#liquid.registerTag('table', markTag('table', known.table));
    this.#liquid.registerTag('chart', markTag('chart', known.chart));
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
    return this.#run(chapter.file, 1, text, values);
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
  return new TemplateError(file, firstLine - 1 + line, Number(place?.[2] ?? 1), detail);
}

function markTag(kind: 'table' | 'chart', known: ReadonlySet<string>) {
  return class extends Tag {
    readonly #id: string;
    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      const value = (this.tokenizer as Tokenizer)
        .remaining()
        .trim()
        .replace(/^"(.*)"$/, '$1');
      if (!known.has(value))
        throw new Error(`there is no ${kind} "${value}"; there are ${[...known].sort().join(', ')}`);
      this.#id = value;
    }
    render(_context: Context, emitter: Emitter): void {
      emitter.write(`\n\n<!-- ctg:${kind}:${this.#id} -->\n\n`);
    }
  };
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
