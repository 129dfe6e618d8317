import type { Source } from '../model/fact.js';
import { escapeMarkdown } from './template/engine.js';

/** Numbers the sources of a report in order of their identifiers, and refers to them. */
export class Citations {
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(sources: readonly Source[], used: readonly string[]) {
    const ids = [...new Set([...sources.map(({ id }) => id), ...used])].sort();
    this.#numbers = new Map(ids.map((id, index) => [id, index + 1]));
  }

  /** `S3`, the mark of a source in the report. */
  mark(id: string): string {
    return `S${this.#numbers.get(id) ?? '?'}`;
  }

  /** Where the source stands in the report's list: `source-3`. */
  anchor(id: string): string {
    return `source-${this.#numbers.get(id) ?? 0}`;
  }

  /** `S1, S3`, for tables. */
  marks(ids: readonly string[]): string {
    return ids.map((id) => this.mark(id)).join(', ');
  }

  /** `[S1](#source-1), [S3](#source-3)` as Markdown. */
  links(ids: readonly string[]): string {
    return ids.map((id) => `[${escapeMarkdown(this.mark(id))}](#${this.anchor(id)})`).join(', ');
  }

  /** Every source identifier in the order of its number. */
  get ids(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}
