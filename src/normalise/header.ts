import { columnsOf } from './define-table.js';
import { TABLES } from './tables/index.js';
import { fieldsOf } from './vocabulary/index.js';

const CANONICAL = new Set(TABLES.flatMap(columnsOf));

/** Other names for canonical columns that leave no doubt. Words of other languages belong to the vocabularies. */
const SAME_AS: Readonly<Record<string, string>> = {
  iso: 'country',
  iso2: 'country',
  iso3: 'country',
  iso3_code: 'country',
  country_code: 'country',
  countrycode: 'country',
  reference_date: 'date',
  facility: 'facility_id',
};

/** A header as it is compared: lower case, without accents, blanks and signs as one underscore. */
export function headerKey(header: string): string {
  const plain = header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s./-]+/g, '_')
    .replace(/_+/g, '_')
    .replace(/^_|_$/g, '');
  return Object.hasOwn(SAME_AS, plain) ? (SAME_AS[plain] ?? plain) : plain;
}

/** Whether a text names a column that some table reads, in any of the languages read. */
export function isKnownHeader(text: string): boolean {
  return (
    CANONICAL.has(headerKey(text)) || fieldsOf(text).some(({ how }) => how !== 'contained' && how !== 'part')
  );
}
