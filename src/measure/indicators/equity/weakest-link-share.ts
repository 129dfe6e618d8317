import { cases } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, flag, refuse } from '../../outcome.js';
import { isSmall } from '../../small-counts.js';
import { wilson } from '../../statistics/index.js';
import { caseFlags, refuseSides, unknownShare } from '../../terms.js';

/** Above this share of unknown roles the range over them is what is said (catalogue, B2). */
const UNKNOWN_MANY = 0.05;
const UNKNOWN_REFUSED = 0.2;
/** For so many unknown roles at least the range is given, so that it does not tell a smaller number of them. */
const FEWEST_RANGED = 5;

/** How many of those punished for drugs had a minor role, of those whose role is known; with the range over the others. */
export default defineIndicator({
  id: 'weakest-link-share',
  code: 'E1',
  family: 'equity',
  unit: 'percent',
  better: 'neither',
  interval: 'definition',
  needs: {
    cases: cases({
      of: ['sentences', 'admissions', 'held'],
      keys: ['offence_class', 'role_level'],
      optional: ['violence'],
    }),
  },
  sources: ['Wilson (1927)', 'Manski (1989), bounds', 'Colectivo de Estudios Drogas y Derecho (2015)'],
  measure: ({ cases: all }) => {
    const drug = all.where({ offence_class: 'drug' });
    const [low, high] = [drug.where({ role_level: 'low' }).size, drug.where({ role_level: 'high' }).size];
    const [known, size] = [low + high, drug.size];
    if (known < 5) return refuse('base-under-five', { fact: 'cases' });
    if (known < 10) return refuse('base-under-ten', { fact: 'cases' }, [drug.operand({}, known)]);
    const refusal = refuseSides(low, known, [drug.operand({}, known)]);
    if (refusal) return refusal;
    const unknown = size - known;
    const chance = wilson(low, known);
    const ranged = isSmall(unknown) ? FEWEST_RANGED : unknown;
    const bounds = { low: (100 * low) / (known + ranged), high: (100 * (low + ranged)) / (known + ranged) };
    return {
      kind: 'measured',
      value: (100 * low) / known,
      numerator: drug.operand({}, low),
      denominator: drug.operand({}, known),
      operands: [drug.operand({}, low), drug.operand({}, known), drug.operand()],
      details: {
        'known-only': detail((100 * low) / known, 'percent'),
        'wilson-low': detail(100 * chance.low, 'percent'),
        'wilson-high': detail(100 * chance.high, 'percent'),
        'bound-low': detail(bounds.low, 'percent'),
        'bound-high': detail(bounds.high, 'percent'),
        'n-unknown': detail(unknown, 'persons'),
        ...(drug.has('violence')
          ? {
              'n-low-without-violence': detail(
                drug.where({ role_level: 'low', violence: 'no' }).size,
                'persons',
              ),
            }
          : {}),
      },
      interval: { ...bounds, kind: 'definition', method: 'unknown-roles' },
      flags: [
        ...caseFlags(drug, known),
        ...(unknown / size > UNKNOWN_MANY
          ? [
              flag('unknown-many', {
                share: unknownShare(known, unknown),
                refused: unknown / size > UNKNOWN_REFUSED ? 1 : 0,
              }),
            ]
          : []),
      ],
    };
  },
});
