import type { ColumnQuality } from '../model/quality.js';
import type { CellFate } from './row-reader.js';

interface Counted {
  readonly file: string;
  required: number;
  valid: number;
  invalid: number;
}

/** What became of the value cells of one table, by country and header. */
export class CellCounts {
  readonly #countries = new Map<string, Map<string, Counted>>();

  constructor(readonly table: string) {}

  add(country: string, file: string, fates: readonly CellFate[]): void {
    const headers = this.#countries.get(country) ?? new Map<string, Counted>();
    this.#countries.set(country, headers);
    for (const { header, fate } of fates) {
      const counted = headers.get(header) ?? { file, required: 0, valid: 0, invalid: 0 };
      if (counted.required === 0) headers.set(header, counted);
      counted.required += 1;
      if (fate === 'valid') counted.valid += 1;
      if (fate === 'invalid') counted.invalid += 1;
    }
  }

  of(country: string): ColumnQuality[] {
    const headers = this.#countries.get(country) ?? new Map<string, Counted>();
    return [...headers].map(([header, counts]) => ({ table: this.table, header, country, ...counts }));
  }
}
