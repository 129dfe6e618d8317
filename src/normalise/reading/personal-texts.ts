import type { Table } from '../../model/table.js';

/** Texts that belong to one person and to no count, whatever their column is called. */
const OF_PERSONS: readonly RegExp[] = [
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i,
  // Telephones with the code of a country, or in groups.
  /^\+\d[\d\s().-]{7,}$/,
  /^\(?\d{2,4}\)?[\s.-]\d{3,4}[\s.-]\d{4}$/,
  // CURP and RFC of Mexico, CPF of Brazil, the cédulas of the Dominican Republic, Panama and Costa Rica.
  /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/,
  /^[A-ZÑ&]{4}\d{6}[A-Z\d]{3}$/,
  /^\d{3}\.\d{3}\.\d{3}-\d{2}$/,
  /^\d{3}-\d{7}-\d$/,
  /^(?:\d{1,2}|PE|E|N)-\d{1,4}-\d{3,6}$/,
];
const FEWEST = 3;
const SHARE = 0.5;

/** Positions of columns most of whose texts are telephones, addresses or identity numbers. */
export function personalTexts(table: Table): number[] {
  return table.header.flatMap((_, index) => {
    const texts = table.rows
      .slice(0, 500)
      .map(({ cells }) => (cells[index] ?? '').trim())
      .filter((text) => text !== '');
    const found = texts.filter((text) => OF_PERSONS.some((pattern) => pattern.test(text))).length;
    return found >= FEWEST && found >= texts.length * SHARE ? [index] : [];
  });
}
