/**
 * Treatment courts. Only Nuevo León (Mexico) has published counts of the whole way from evaluation to graduation; they
 * are used for every country, as an assumption elsewhere. All else is assumed.
 */
import { counts, share } from './marginal.js';

const NUEVO_LEON = 'Nuevo León addiction treatment court, 2009 to 8 April 2013 (Multimedios 2013)';

export const ADMITTED = share(118, 154, `admitted of evaluated, ${NUEVO_LEON}`);
export const OUTCOMES = counts({ graduated: 35, dropped_out: 32, active: 51 }, NUEVO_LEON);

/** Dropping out is split: terminated, withdrew, and the rare ends. */
export const DROPPED_OUT = { terminated: 60, withdrew: 30, transferred: 6, died: 4 };
export const OFFERED = 0.93;
export const WOMEN = 0.12;
export const AGES = [18, 20, 22, 24, 27, 30, 34, 39, 47, 63];
/** Equally spaced quantiles, extremes included, in days. */
export const DAYS = {
  graduated: [365, 400, 450, 520, 600, 730],
  dropped_out: [20, 70, 120, 190, 300, 480],
  untilOffer: [2, 8, 15, 25, 45],
  untilEntry: [5, 14, 28, 45, 80],
  untilEvent: [25, 110, 220, 380, 560, 900],
};
export const NEW_EVENT = { graduated: 0.12, dropped_out: 0.4, active: 0.14 };
export const EVENTS = { arrest: 60, conviction: 25, imprisonment: 15 };
export const OFFENCES = { drug: 48, theft: 34, aggravated_robbery: 6, assault: 5, other: 7 };
export const WOULD_HAVE = { yes: 46, no: 38, unknown: 16 };
/** Custody on failing: the equally spaced quantiles of the term kept in suspense, in months. */
export const FAILURE_MONTHS = [6, 12, 18, 24, 36, 60];
/** Tests: about one a week, then fewer; chance of a positive by tenth of the stay, of a missed one. */
export const POSITIVE = {
  graduated: [0.5, 0.35, 0.24, 0.16, 0.1, 0.06, 0.03, 0.01, 0, 0],
  active: [0.5, 0.4, 0.3, 0.22, 0.18, 0.14, 0.1, 0.1, 0.08, 0.08],
  dropped_out: [0.55, 0.5, 0.48, 0.45, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7],
};
export const MISSED = { graduated: 0.03, active: 0.06, dropped_out: 0.18 };
