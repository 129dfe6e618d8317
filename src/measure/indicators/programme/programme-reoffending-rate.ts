import { cases } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, refuse } from '../../outcome.js';
import { returnEvent } from '../../return-event.js';
import { eachSite } from '../../sites.js';
import { byarInterval, sizeOf, sumOf } from '../../statistics/index.js';
import {
  caseFlags,
  caseInterval,
  refuseSides,
  refuseUnknown,
  unknownFlags,
  withInterval,
} from '../../terms.js';

const DAYS_A_YEAR = 365.25;

/** New events while in the programme, for every hundred years that participants were at liberty in it. */
export default defineIndicator({
  id: 'programme-reoffending-rate',
  code: 'H4',
  family: 'programme',
  unit: 'events-per-100-person-years',
  better: 'lower',
  interval: 'superpopulation',
  over: 'newest-date',
  needs: {
    cases: cases({
      of: ['participants'],
      keys: ['event_in_programme', 'person_days'],
      optional: ['site', 'return_event', 'funnel'],
      yearly: false,
    }),
  },
  sources: ['Breslow & Day (1987), Byar’s approximation'],
  measure: ({ cases: all }) =>
    eachSite(all, (eligible) => {
      // A table of participants may hold people who were offered the programme and never entered it.
      const own = eligible.where({ funnel: 'entered' });
      // Events of people whose time at risk is not known, and time of people of whom no event is known, make no rate.
      const known = own.known('person_days', 'event_in_programme');
      const days = known.counts('person_days');
      const n = sizeOf(days);
      if (n < 10) return refuse(n < 5 ? 'base-under-five' : 'base-under-ten', { fact: 'cases' });
      const years = sumOf(days) / DAYS_A_YEAR;
      if (years === 0) return refuse('denominator-zero', { fact: 'cases' });
      const unknown = own.size - n;
      const events = known.where({ event_in_programme: 'yes' }).size;
      const base = [own.operand({}, n)];
      const refusal = refuseUnknown(n, unknown, base) ?? refuseSides(events, n, base);
      if (refusal) return refusal;
      const bounds = byarInterval(events);
      const per = (count: number) => (100 * count) / years;
      return {
        kind: 'measured',
        value: per(events),
        operands: [own.operand({}, events), own.operand({}, n)],
        details: {
          events: detail(events, 'persons'),
          'person-years': detail(years, 'years'),
          n: detail(n, 'persons'),
          event: returnEvent(known),
        },
        ...withInterval(caseInterval(own, { low: per(bounds.low), high: per(bounds.high) }, 'byar-95')),
        flags: [...caseFlags(own, n), ...unknownFlags(n, unknown)],
      };
    }),
});
