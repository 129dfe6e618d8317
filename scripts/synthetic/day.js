/** Dates as whole days since 1 January 1970, so that a difference is a subtraction. */
const DAY = 86_400_000;

export const dayOf = (date) => Date.parse(`${date}T00:00:00Z`) / DAY;
export const dateOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);
