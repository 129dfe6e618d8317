/** Schooling from the least to the most, as censuses publish it. */
export const SCHOOLING = ['none', 'primary', 'secondary', 'tertiary'] as const;
