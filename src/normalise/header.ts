/** Other names for canonical columns that leave no doubt. Words of other languages belong to the vocabularies. */
const SAME_AS: Readonly<Record<string, string>> = {
  iso3: 'country',
  iso2: 'country',
  iso: 'country',
  country_code: 'country',
  iso3_code: 'country',
  reference_date: 'date',
  facility: 'facility_id',
  population: 'total',
  estate: 'estate_sex',
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
  return SAME_AS[plain] ?? plain;
}
