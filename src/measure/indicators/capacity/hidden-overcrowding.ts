import { defineIndicator } from '../../define-indicator.js';
import { implausibleFlags, subsetFlags } from '../../facility-coverage.js';
import { facilities, one, optional } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';

/** People above the places of their own prison, less the excess of the whole: what the national figure hides. */
export default defineIndicator({
  id: 'hidden-overcrowding',
  code: 'A5',
  family: 'capacity',
  unit: 'persons',
  better: 'lower',
  interval: 'none',
  needs: { pairs: facilities(), total: optional(one('prison-population')) },
  sources: ['Ministère de la Justice (France), Mesure de l’incarcération, 2019 and 2020'],
  measure: ({ pairs, total }) => {
    const known = pairs.flatMap(({ held, places }) => (places ? [{ held, places }] : []));
    if (known.length === 0) return refuse('need-absent', { fact: 'official-capacity' });
    const balances = known.map(({ held, places }) => held.value - places.value);
    const gross = balances.reduce((sum, balance) => sum + Math.max(0, balance), 0);
    const empty = balances.reduce((sum, balance) => sum + Math.max(0, -balance), 0);
    const net = Math.max(0, gross - empty);
    const missing = pairs.length - known.length;
    return {
      kind: 'measured',
      value: gross - net,
      operands: known.flatMap(({ held, places }) => [operand(held), operand(places)]),
      details: {
        'net-excess': detail(net, 'persons'),
        // Below nought: free places in the whole, as the published tables print it.
        'net-balance': detail(gross - empty, 'persons'),
        'gross-excess': detail(gross, 'persons'),
        'hidden-excess': detail(gross - net, 'persons'),
        'empty-places': detail(empty, 'places'),
      },
      flags: [
        ...subsetFlags(pairs, total),
        ...implausibleFlags(pairs),
        ...(missing > 0 ? [flag('capacity-missing-for-some', { n: missing })] : []),
      ],
    };
  },
});
