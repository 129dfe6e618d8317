import type { Definition } from '../../model/definition.js';
import type { FactName } from '../../model/fact.js';
import { parsePeriod } from '../../model/period.js';
import { shown } from '../cell.js';
import { defineTable } from '../define-table.js';
import { makeFact } from '../make-fact.js';

/** What an amount is. A budget is of a year; a recurrent one holds no building. */
const KINDS = {
  prison_recurrent_budget: 'prison-budget',
  prison_budget: 'prison-budget',
  prison_person_year: 'prison-cost-per-year',
  prison_person_month: 'prison-cost-per-month',
  prison_person_day: 'prison-cost-per-day',
  programme_total: 'programme-cost',
  programme_entrant: 'programme-entrant-cost',
  court_hour: 'court-hour-cost',
  hearing: 'hearing-cost',
} as const satisfies Record<string, FactName>;
type Kind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as Kind[];
const COVERAGES = ['national', 'federal', 'state', 'facility_set'] as const;

/** Amounts of money, each with its currency and the year of its prices, without which it is no amount. */
export default defineTable({
  name: 'unit-costs',
  required: ['country', 'kind', 'amount', 'currency', 'price_year'],
  anyOf: [],
  optional: [
    'date',
    'programme',
    'capital_included',
    'average_daily_population',
    'marginal_share_lo',
    'marginal_share_hi',
    'coverage',
    'source_id',
  ],
  notRead: ['note'],
  ofCountry: true,
  dated: false,
  read: (row, context) => {
    const kind = row.word('kind', NAMES);
    const currency = row.text('currency').toUpperCase();
    const priceYear = row.text('price_year');
    const prices = parsePeriod(priceYear);
    const coverage = row.word('coverage', COVERAGES);
    const programme = row.text('programme');
    const stated = row.boolean('capital_included');
    const capital = kind === 'prison_recurrent_budget' ? false : stated;
    const amount = row.number('amount', { fractions: true, whole: 'row' });
    const persons = row.number('average_daily_population', { fractions: true });
    const [low, high] = (['marginal_share_lo', 'marginal_share_hi'] as const).map((column) =>
      row.number(column, { fractions: true, whole: 'row' }),
    );
    const period = row.period('date') ?? prices;
    if (!row.rejected && !kind) row.reject('value-missing', 'kind');
    if (!row.rejected && currency === '') row.reject('value-missing', 'currency');
    if (!row.rejected && !/^[A-Z]{3}$/.test(currency))
      row.reject('word-not-in-vocabulary', 'currency', { word: shown(currency), nearest: 'PEN, MXN, USD …' });
    if (!row.rejected && priceYear === '') row.reject('value-missing', 'price_year');
    if (!row.rejected && prices?.precision !== 'year')
      row.reject('date-unreadable', 'price_year', { text: shown(priceYear) });
    if (kind?.startsWith('programme') && programme === '' && !row.rejected)
      row.reject('value-missing', 'programme');
    if (low && high && !(low.value <= high.value && high.value <= 1))
      row.reject('word-not-in-vocabulary', 'marginal_share_hi', {
        word: shown(high.cell.text),
        nearest: '0 – 1',
      });
    if (row.rejected || !kind || !amount || !period) return {};
    const money: Definition = {
      ...(coverage ? { coverage } : {}),
      currency,
      price_year: priceYear,
      ...(capital === undefined ? {} : { capital_included: capital ? 'yes' : 'no' }),
    };
    // What prison costs belongs to the system, whatever programme the row may name.
    const facility = kind.startsWith('programme') ? programme : '';
    const parts = { period, facility, definition: money };
    return {
      facts: [
        makeFact(KINDS[kind], amount, context, parts),
        ...(persons ? [makeFact('average-daily-population', persons, context, parts)] : []),
        ...(low && high
          ? [
              makeFact('marginal-share-low', low, context, parts),
              makeFact('marginal-share-high', high, context, parts),
            ]
          : []),
      ],
    };
  },
});
