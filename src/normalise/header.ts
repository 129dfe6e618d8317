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
