/** The penalty scales of a country's own table, `sample-data/<country>/statutory_penalties.csv`. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const wholeOrNone = (cell) => (cell === '' ? undefined : Number(cell));

/** Finds the scale of one conduct and tier in force on a date (ISO), as `{ min, max }` in months. */
export function penaltiesOf(folder) {
  const file = new URL(`../../sample-data/${folder}/statutory_penalties.csv`, import.meta.url);
  const rows = parse(readFileSync(file, 'utf8'), { columns: true });
  return (conduct, tier, date) => {
    const found = rows.filter(
      (row) =>
        row.conduct_id === conduct &&
        row.tier === tier &&
        row.in_force_from <= date &&
        (row.in_force_to === '' || row.in_force_to >= date),
    );
    // Of texts that follow each other without an end date, the latest is in force.
    const row = found.sort((a, b) => (a.in_force_from < b.in_force_from ? -1 : 1)).at(-1);
    if (!row) throw new Error(`${folder}: no scale for ${conduct}, ${tier}, on ${date}`);
    return { min: wholeOrNone(row.min_months), max: wholeOrNone(row.max_months) };
  };
}
