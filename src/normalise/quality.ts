import type { ColumnQuality } from '../model/quality.js';
import type { RowOutcome } from './read-rows.js';

/** What became of the value cells of one country, by file and column. */
export function qualityOf(
  read: readonly { readonly name: string; readonly rows: readonly RowOutcome[] }[],
  country: string,
): ColumnQuality[] {
  return read.flatMap(({ name, rows }) => {
    const columns = new Map<string, { file: string; required: number; valid: number; invalid: number }>();
    for (const row of rows) {
      if (row.country !== country) continue;
      for (const { header, fate } of row.fates) {
        const known = columns.get(header) ?? { file: row.file, required: 0, valid: 0, invalid: 0 };
        known.required += 1;
        if (fate === 'valid') known.valid += 1;
        if (fate === 'invalid') known.invalid += 1;
        columns.set(header, known);
      }
    }
    return [...columns].map(([header, counts]) => ({ table: name, header, country, ...counts }));
  });
}
