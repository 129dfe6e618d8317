import { defineIndicator } from '../../define-indicator.js';
import { implausibleFlags, subsetFlags } from '../../facility-coverage.js';
import { type FacilityPair, facilities, one, optional } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';

const CRITICAL = 120;

/**
 * The share of prisoners who live in facilities with 120 or more people for 100 places, with the share above 100 and
 * the density that the average prisoner lives in. People in facilities of unknown capacity stay in the base.
 */
export default defineIndicator({
  id: 'overcrowding-exposure',
  code: 'A4',
  family: 'capacity',
  unit: 'percent',
  better: 'lower',
  interval: 'none',
  needs: { pairs: facilities(), total: optional(one('prison-population')) },
  sources: ['Ministère de la Justice (France), Mesure de l’incarcération, 2019 and 2020'],
  measure: ({ pairs, total }) => {
    const known = pairs.flatMap(({ held, places }) =>
      places && places.value > 0 ? [{ held: held.value, places: places.value }] : [],
    );
    if (known.length === 0) return refuse('need-absent', { fact: 'official-capacity' });
    const all = pairs.reduce((sum, { held }) => sum + held.value, 0);
    if (all === 0) return refuse('denominator-zero', { fact: 'prison-population' });
    const people = sum(known, ({ held }) => held);
    const places = sum(known, (pair) => pair.places);
    const shareAt = (isIn: (density: number) => boolean) => (100 * peopleWhere(known, isIn)) / all;
    const unknown = pairs.length - known.length;
    const leftOut = pairs.flatMap((gone) => criticalShare(pairs.filter((pair) => pair !== gone)) ?? []);
    return {
      kind: 'measured',
      value: shareAt((density) => density >= CRITICAL),
      operands: pairs.flatMap(({ held, places: room }) =>
        room ? [operand(held), operand(room)] : [operand(held)],
      ),
      details: {
        'share-over-100-pct': detail(
          shareAt((density) => density > 100),
          'percent',
        ),
        'share-critical-pct': detail(
          shareAt((density) => density >= CRITICAL),
          'percent',
        ),
        'prisoners-critical': detail(
          peopleWhere(known, (density) => density >= CRITICAL),
          'persons',
        ),
        'system-density': detail((100 * people) / places, 'percent'),
        'prisoner-weighted-density': detail(
          people === 0 ? null : sum(known, (pair) => (100 * pair.held * pair.held) / pair.places) / people,
          'percent',
        ),
        'prisoners-without-capacity': detail(all - people, 'persons'),
        'critical-low': detail(leftOut.length > 0 ? Math.min(...leftOut) : null, 'percent'),
        'critical-high': detail(leftOut.length > 0 ? Math.max(...leftOut) : null, 'percent'),
        facilities: detail(pairs.length, 'count'),
      },
      flags: [
        ...subsetFlags(pairs, total),
        ...implausibleFlags(pairs),
        ...(unknown > 0 ? [flag('capacity-missing-for-some', { n: unknown })] : []),
      ],
    };
  },
});

type Known = { readonly held: number; readonly places: number };

const sum = (pairs: readonly Known[], of: (pair: Known) => number) =>
  pairs.reduce((total, pair) => total + of(pair), 0);

function peopleWhere(pairs: readonly Known[], isIn: (density: number) => boolean): number {
  return sum(pairs, ({ held, places }) => (isIn((100 * held) / places) ? held : 0));
}

/** The headline share again, without one facility; none when nobody is left, since a share of nobody is not nought. */
function criticalShare(pairs: readonly FacilityPair[]): number | undefined {
  const all = pairs.reduce((total, { held }) => total + held.value, 0);
  const critical = pairs.reduce(
    (total, { held, places }) =>
      places && places.value > 0 && (100 * held.value) / places.value >= CRITICAL
        ? total + held.value
        : total,
    0,
  );
  return all === 0 ? undefined : (100 * critical) / all;
}
