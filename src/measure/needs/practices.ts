import type { Fact, FactTypes } from '../../model/fact.js';
import { comparePeriods } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import type { FactBook } from '../fact-book.js';
import { absent, samePeriod } from '../nearest.js';
import type { Need } from '../need.js';

/** One site's newest checklist. */
export interface Checklist {
  readonly site: string;
  readonly items: readonly FactTypes['programme-practice'][];
  /** Items that do not apply there. */
  readonly notApplicable: readonly FactTypes['programme-practice-not-applicable'][];
}

const isMet = (fact: Fact): fact is FactTypes['programme-practice'] => fact.name === 'programme-practice';
const isNotApplicable = (fact: Fact): fact is FactTypes['programme-practice-not-applicable'] =>
  fact.name === 'programme-practice-not-applicable';

/** The newest checklist of every site. */
export function checklists(): Need<readonly Checklist[]> {
  return {
    description: { fact: 'programme-practice', slice: {}, shape: 'table', optional: false },
    anchors: (book) =>
      assessed(book)
        .slice(-1)
        .map(({ period }) => ({ facility: ALL_FACILITIES, stratum: {}, period, definition: {} })),
    resolve: (book) => {
      const all = assessed(book);
      const sites = [...new Set(all.map(({ place }) => place.facility))].sort();
      const lists = sites.map((site): Checklist => {
        const own = all.filter(({ place }) => place.facility === site);
        const newest = own.at(-1);
        const items = own.filter(({ period }) => newest && samePeriod(period, newest.period));
        return { site, items: items.filter(isMet), notApplicable: items.filter(isNotApplicable) };
      });
      return lists.length > 0 ? lists : absent('programme-practice', {});
    },
  };
}

/** Every answer of every checklist, oldest first. */
function assessed(book: FactBook): Fact[] {
  return book.facts
    .filter((fact) => isMet(fact) || isNotApplicable(fact))
    .sort((a, b) => comparePeriods(a.period, b.period));
}
