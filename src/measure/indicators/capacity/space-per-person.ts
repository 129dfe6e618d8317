import type { FactTypes } from '../../../model/fact.js';
import { daysApart } from '../../../model/period.js';
import { ALL_FACILITIES } from '../../../model/place.js';
import { smallBase, total } from '../../arithmetic.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { isMissing } from '../../nearest.js';
import { peopleIn, type Space, spaces } from '../../needs/spaces.js';
import { detail, flag, type Outcome, operand, refuse } from '../../outcome.js';

/** Square metres for each person in a shared cell, sanitary annexe left out: CPT/Inf (2015) 44. */
const CPT_SHARED = 4;
/** Under this the European Court of Human Rights strongly presumes a violation: Muršić v. Croatia (2016). */
const STRONG_PRESUMPTION = 3;

/**
 * Floor space for each person, facility by facility, and of all together when every facility of which the people are
 * known has its space too. Areas stay while people change, so the newest area is held against the nearest count.
 */
export default defineIndicator({
  id: 'space-per-person',
  code: 'A6',
  family: 'capacity',
  unit: 'square-metres-per-person',
  better: 'higher',
  interval: 'none',
  over: 'newest-date',
  needs: { areas: spaces() },
  sources: ['CPT/Inf (2015) 44', 'ECtHR, Muršić v. Croatia (GC, 2016)'],
  measure: ({ areas }) => {
    const printed = areas.find(({ facility }) => facility === ALL_FACILITIES);
    const single = areas.filter(({ facility, living }) => facility !== ALL_FACILITIES && living);
    return [
      { variant: '', ...dated(printed), outcome: printed ? ofOne(printed) : ofAll(areas) },
      ...single.map(
        (space): Variant => ({ variant: space.facility, ...dated(space), outcome: ofOne(space) }),
      ),
    ];
  },
});

const dated = (space: Space | undefined) => (space?.living ? { period: space.living.period } : {});

function ofOne(space: Space): Outcome {
  const { living, sanitary, held } = space;
  if (!living) return refuse('need-absent', { fact: 'living-area' });
  if (!sanitary) return refuse('need-absent', { fact: 'sanitary-area' }, [operand(living)]);
  if (isMissing(held)) return refuse(held.missing.code, held.missing.args, [living, sanitary].map(operand));
  return perPerson(living, sanitary, held, 1);
}

/** The sum of all facilities; nothing when one with people lacks its space, since the rest would speak for it. */
function ofAll(all: readonly Space[]): Outcome {
  const [living, sanitary, held] = [
    all.flatMap((space) => space.living ?? []),
    all.flatMap((space) => space.sanitary ?? []),
    all.flatMap((space) => peopleIn(space) ?? []),
  ];
  if (living.length < all.length) return refuse('need-absent', { fact: 'living-area' });
  if (sanitary.length < all.length) return refuse('need-absent', { fact: 'sanitary-area' });
  if (held.length < all.length) return refuse('need-absent', { fact: 'facility-population' });
  return perPerson(total(living), total(sanitary), total(held), all.length);
}

function perPerson(
  living: FactTypes['living-area'],
  sanitary: FactTypes['sanitary-area'],
  held: FactTypes['prison-population'],
  facilities: number,
): Outcome {
  const used = [living, sanitary, held].map(operand);
  if (sanitary.value > living.value)
    return refuse('part-exceeds-whole', { part: sanitary.value, whole: living.value }, used);
  if (held.value === 0) return refuse('denominator-zero', { fact: 'prison-population' }, used);
  const refusal = smallBase(held);
  if (refusal) return refusal;
  const net = living.value - sanitary.value;
  const value = net / held.value;
  const days = Math.round(daysApart(living.period, held.period));
  return {
    kind: 'measured',
    value,
    numerator: operand(living),
    denominator: operand(held),
    operands: used,
    details: {
      'm2-per-person': detail(value, 'square-metres-per-person'),
      'living-less-sanitary-m2': detail(net, 'square-metres'),
      'persons-max-at-4m2': detail(Math.floor(net / CPT_SHARED), 'persons'),
      'cpt-4m2': detail(value >= CPT_SHARED, 'yes-no'),
      'ecthr-zone': detail(zoneOf(value), 'word'),
      facilities: detail(facilities, 'count'),
    },
    flags: [
      flag('average-hides-cells'),
      ...(days > 365 ? [flag('dates-apart', { days })] : []),
      ...(held.value < 30 ? [flag('few-cases', { n: held.value })] : []),
    ],
  };
}

/** Below three square metres, from three to four, above four. */
function zoneOf(value: number): 'below-3' | '3-to-4' | 'above-4' {
  if (value < STRONG_PRESUMPTION) return 'below-3';
  return value <= CPT_SHARED ? '3-to-4' : 'above-4';
}
