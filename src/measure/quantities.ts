import { cases } from './case-need.js';
import type { Cases } from './cases.js';
import type { Variant } from './define-indicator.js';
import { type Outcome, refuse } from './outcome.js';

/** Fewer cases than this say nothing of an order (catalogue, D4). */
export const LEAST_PAIRS = 10;

/** Cases of one drug, by quantity and term. Grams of two drugs are not one quantity. */
export const quantityNeed = cases({
  of: ['sentences', 'admissions', 'held'],
  keys: ['offence_class', 'drug', 'quantity_g', 'custody', 'months'],
  yearly: false,
});

/** One answer for each drug that the cases name. */
export function eachDrug(all: Cases, answer: (own: Cases) => Outcome): Outcome | readonly Variant[] {
  const held = all.where({ offence_class: 'drug', custody: 'yes' });
  const drugs = held
    .each('drug')
    // A drug that few are held for is not named: who they are may be known.
    .filter(([drug, count]) => drug !== 'multiple' && drug !== 'other' && count >= LEAST_PAIRS);
  if (drugs.length === 0) return refuse('too-few-pairs', { found: 0, needed: LEAST_PAIRS });
  return drugs.map(([drug]) => ({ variant: drug, outcome: answer(held.where({ drug })) }));
}
