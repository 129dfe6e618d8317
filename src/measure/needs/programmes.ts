import type { FactName, FactTypes } from '../../model/fact.js';
import { midpoint } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import type { FactBook } from '../fact-book.js';
import { absent, samePeriod } from '../nearest.js';
import type { Need } from '../need.js';

/** One treatment programme's counts, cumulative over one period. */
export interface ProgrammeFlow {
  readonly programme: string;
  readonly eligible: FactTypes['programme-eligible'] | undefined;
  readonly offered: FactTypes['programme-offered'] | undefined;
  readonly accepted: FactTypes['programme-accepted'] | undefined;
  readonly evaluated: FactTypes['programme-evaluated'] | undefined;
  readonly admitted: FactTypes['programme-admitted'] | undefined;
  readonly graduated: FactTypes['programme-graduated'] | undefined;
  readonly left: FactTypes['programme-left'] | undefined;
  readonly active: FactTypes['programme-active'] | undefined;
  readonly diedOrTransferred: FactTypes['programme-died-or-transferred'] | undefined;
}

/** Every programme's newest counts. */
export function programmes(): Need<readonly ProgrammeFlow[]> {
  return {
    description: { fact: 'programme-admitted', slice: {}, shape: 'table', optional: false },
    anchors: (book) =>
      programmeFacts(book)
        .slice(-1)
        .map(({ period }) => ({ facility: ALL_FACILITIES, stratum: {}, period, definition: {} })),
    resolve: (book) => {
      const names = [...new Set(programmeFacts(book).map(({ place }) => place.facility))].sort();
      const flows = names.map((programme): ProgrammeFlow => {
        const admitted = book.find('programme-admitted', programme, {}).at(-1);
        const like = <N extends FactName>(name: N) =>
          book
            .find(name, programme, {})
            .find(({ period }) => admitted && samePeriod(period, admitted.period));
        return {
          programme,
          admitted,
          eligible: like('programme-eligible'),
          offered: like('programme-offered'),
          accepted: like('programme-accepted'),
          evaluated: like('programme-evaluated'),
          graduated: like('programme-graduated'),
          left: like('programme-left'),
          active: like('programme-active'),
          diedOrTransferred: like('programme-died-or-transferred'),
        };
      });
      return flows.length > 0 ? flows : absent('programme-admitted', {});
    },
  };
}

function programmeFacts(book: FactBook) {
  return book.facts
    .filter(({ name }) => name === 'programme-admitted')
    .sort((a, b) => midpoint(a.period) - midpoint(b.period));
}
