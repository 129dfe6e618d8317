import { shown, wordKey } from '../cell.js';
import { defineTable } from '../define-table.js';
import { makeFact } from '../make-fact.js';

/** In place, partly, not. */
const DEGREES = [1, 0.5, 0];
/** Texts that say that an item does not apply here; an empty cell says that it was not looked at. */
const NOT_APPLICABLE = /^(?:na|n\/a|n\.a\.|not[ _]applicable|no[ _]aplica)$/i;

/** Which recommended practices a programme follows: one row an item of the checklist. */
export default defineTable({
  name: 'programme-practices',
  required: ['country', 'site', 'assessed_on', 'item', 'met'],
  anyOf: [],
  optional: ['source_id'],
  notRead: ['theme', 'standard', 'question', 'look_for', 'evidence', 'assessor', 'note'],
  ofCountry: true,
  dated: false,
  read: (row, context) => {
    const period = row.period('assessed_on');
    const site = row.text('site');
    const item = wordKey(row.text('item'));
    if (site === '') row.reject('value-missing', 'site');
    if (item === '') row.reject('value-missing', 'item');
    if (!row.rejected && !period) row.reject('value-missing', 'assessed_on');
    if (row.rejected || !period) return {};
    const parts = { period, facility: site, slice: { practice: item } };
    const cell = row.cell('met');
    if (NOT_APPLICABLE.test(cell.text.trim()))
      return { facts: [makeFact('programme-practice-not-applicable', { value: 1, cell }, context, parts)] };
    const met = row.number('met', { fractions: true, whole: 'row' });
    if (met && !DEGREES.includes(met.value))
      row.reject('word-not-in-vocabulary', 'met', { word: shown(cell.text), nearest: '1, 0.5, 0, na' });
    if (row.rejected || !met) return {};
    return { facts: [makeFact('programme-practice', met, context, parts)] };
  },
});
