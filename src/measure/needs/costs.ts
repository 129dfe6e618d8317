import { unlikeKeys } from '../../model/definition.js';
import type { Fact, FactName, FactTypes, Quantity } from '../../model/fact.js';
import { comparePeriods, daysApart } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import type { FactBook } from '../fact-book.js';
import { type Anchor, absent, DAYS_FLAGGED, isMissing, nearest, samePeriod } from '../nearest.js';
import type { Need } from '../need.js';

/** What one person held costs, as the tables give it at one date, in one currency and in the prices of one year. */
export interface PrisonCost {
  readonly budget: FactTypes['prison-budget'] | undefined;
  /** The mean over the days of the year, where the agency prints it. */
  readonly meanHeld: FactTypes['average-daily-population'] | undefined;
  /** The count nearest to the budget's year. */
  readonly held: FactTypes['prison-population'] | undefined;
  readonly published:
    | FactTypes['prison-cost-per-year' | 'prison-cost-per-month' | 'prison-cost-per-day']
    | undefined;
  readonly marginal: MarginalShare | undefined;
}

/** The part of the average cost that one prisoner fewer would save, as a range from 0 to 1. */
export interface MarginalShare {
  readonly low: FactTypes['marginal-share-low'];
  readonly high: FactTypes['marginal-share-high'];
}

const COSTS = [
  'prison-budget',
  'prison-cost-per-year',
  'prison-cost-per-month',
  'prison-cost-per-day',
] as const satisfies readonly FactName[];

/** The cost of prison at every date and in every currency for which it is given; the part of the population plays no role. */
export function prisonCost(): Need<PrisonCost> {
  return {
    description: { fact: 'prison-budget', slice: {}, shape: 'one', optional: false },
    anchors: (book, stratum) =>
      COSTS.flatMap((name) => book.find(name, ALL_FACILITIES, {})).map(({ period, definition }) => ({
        facility: ALL_FACILITIES,
        stratum,
        period,
        definition,
      })),
    resolve: (book, anchor) => {
      const at = <N extends FactName>(name: N) =>
        book
          .find(name, ALL_FACILITIES, {})
          .find((fact) => samePeriod(fact.period, anchor.period) && sameMoney(fact, anchor));
      const budget = at('prison-budget');
      const published =
        at('prison-cost-per-year') ?? at('prison-cost-per-month') ?? at('prison-cost-per-day');
      if (!budget && !published) return absent('prison-budget', {});
      const held = nearest(book, 'prison-population', ALL_FACILITIES, {}, { ...anchor, stratum: {} });
      const [low, high] = [at('marginal-share-low'), at('marginal-share-high')];
      return {
        budget,
        published,
        meanHeld: at('average-daily-population'),
        held: isMissing(held) ? undefined : held,
        marginal: low && high ? { low, high } : undefined,
      };
    },
  };
}

/** What everything at an anchor states of its money must be the same, not merely not unlike: a silence is no currency. */
function sameMoney({ definition }: Quantity, anchor: Anchor): boolean {
  return (
    definition.currency === anchor.definition.currency &&
    definition.price_year === anchor.definition.price_year &&
    unlikeKeys(definition, anchor.definition).length === 0
  );
}

/** What one programme spent, with its counts and what prison costs beside it. */
export interface ProgrammeCost {
  readonly programme: string;
  readonly spent: FactTypes['programme-cost'] | undefined;
  readonly perEntrant: FactTypes['programme-entrant-cost'] | undefined;
  readonly admitted: FactTypes['programme-admitted'] | undefined;
  readonly graduated: FactTypes['programme-graduated'] | undefined;
  /** Of the same currency and prices, at the nearest date. */
  readonly prison: PrisonCost | undefined;
}

/** Every programme's newest cost in every currency. */
export function programmeCosts(): Need<readonly ProgrammeCost[]> {
  return {
    description: { fact: 'programme-cost', slice: {}, shape: 'table', optional: false },
    anchors: (book) =>
      spending(book)
        .slice(-1)
        .map(({ period }) => ({ facility: ALL_FACILITIES, stratum: {}, period, definition: {} })),
    resolve: (book) => {
      const all = spending(book);
      const names = [...new Set(all.map(({ place }) => place.facility))].sort();
      const found = names.flatMap((programme) => {
        const own = all.filter(({ place }) => place.facility === programme);
        const newest = own.at(-1);
        const now = own.filter(({ period }) => newest && samePeriod(period, newest.period));
        const moneys = [...new Map(now.map((fact) => [JSON.stringify(fact.definition), fact])).values()];
        return moneys.map((fact) => costOf(book, programme, fact));
      });
      return found.length > 0 ? found : absent('programme-cost', {});
    },
  };
}

function spending(book: FactBook): Fact[] {
  return book.facts
    .filter(({ name }) => name === 'programme-cost' || name === 'programme-entrant-cost')
    .sort((a, b) => comparePeriods(a.period, b.period));
}

function costOf(book: FactBook, programme: string, { period, definition }: Fact): ProgrammeCost {
  const anchor: Anchor = { facility: ALL_FACILITIES, stratum: {}, period, definition, newest: false };
  const spent = <N extends FactName>(name: N) =>
    book.find(name, programme, {}).find((fact) => samePeriod(fact.period, period) && sameMoney(fact, anchor));
  // Counts of another time than the money would divide one year's spending by another year's people.
  const counted = <N extends FactName>(name: N) =>
    book.find(name, programme, {}).find((fact) => samePeriod(fact.period, period));
  return {
    programme,
    spent: spent('programme-cost'),
    perEntrant: spent('programme-entrant-cost'),
    admitted: counted('programme-admitted'),
    graduated: counted('programme-graduated'),
    prison: prisonBeside(book, anchor),
  };
}

/** What prison costs in the same money at the nearest date; capital may be in one and not in the other, and is flagged. */
function prisonBeside(book: FactBook, anchor: Anchor): PrisonCost | undefined {
  const need = prisonCost();
  const [near] = need
    .anchors(book, {})
    .filter(
      ({ definition }) =>
        definition.currency === anchor.definition.currency &&
        definition.price_year === anchor.definition.price_year,
    )
    .filter(({ period }) => daysApart(period, anchor.period) <= DAYS_FLAGGED)
    .sort((a, b) => daysApart(a.period, anchor.period) - daysApart(b.period, anchor.period));
  const found = near ? need.resolve(book, { ...near, newest: false }) : undefined;
  return found && !isMissing(found) ? found : undefined;
}
