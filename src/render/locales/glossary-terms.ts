/** The words that the report explains. A locale that lacks one does not compile. */
export const GLOSSARY_TERMS = [
  'person-held',
  'occupancy',
  'overcrowding',
  'capacity',
  'remand',
  'unsentenced',
  'drug-offence',
  'possession-for-use',
  'small-dealing',
  'weakest-link',
  'proportionality',
  'minimum-penalty',
  'alternative',
  'stock-and-flow',
] as const;
export type GlossaryTerm = (typeof GLOSSARY_TERMS)[number];
