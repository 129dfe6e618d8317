/**
 * A marginal is one number or set of weights that the generator keeps to: `value` is used, `shown` and `from` say in
 * the README what it is and where it comes from.
 */

const percent = (value) => `${(100 * value).toFixed(1)}%`;
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** A share computed from two printed counts. */
export const share = (part, whole, from) => ({
  value: part / whole,
  shown: `${grouped(part)} of ${grouped(whole)} = ${percent(part / whole)}`,
  from,
});

/** A share printed as such. */
export const printed = (value, from) => ({ value, shown: percent(value), from });

/** Printed counts or shares of several parts, used as weights. */
export const counts = (value, from) => ({
  value,
  shown: Object.entries(value)
    .map(([key, weight]) => `${key} ${grouped(weight)}`)
    .join(', '),
  from,
});

/** A choice of this generator; no published figure was used. */
export const assumed = (value, shown = percent(value)) => ({ value, shown, from: 'assumed' });

/** Assumed weights. */
export const assumedParts = (value, from = 'assumed') => ({ ...counts(value), from });
