import { LIMIT_IDS, type Limit, type LimitId } from '../model/finding.js';

export type Limits = Readonly<Record<LimitId, Limit>>;

const limit = (id: LimitId, value: number, unit: Limit['unit'], source = 'proposal'): Limit => ({
  id,
  value,
  unit,
  source,
});

/** Every cut-off that a finding uses, with where its number was read; `proposal` where no source gives it. */
export const DEFAULT_LIMITS: Limits = {
  'occupancy-full': limit('occupancy-full', 100, 'percent', 'World Prison Brief: occupancy level'),
  // The first counts only above 120, the second from 120 on; an occupancy of exactly 120 is read as critical here.
  'occupancy-critical': limit(
    'occupancy-critical',
    120,
    'percent',
    'INPE (Peru), Informe Estadístico, 2014-02; Carranza, ILANUD',
  ),
  // No source gives the number. The precedent for the question is the French sheet of 1 July 2020: 96.9 people for
  // every 100 places, and 25.3 % of them in facilities at or above 120.
  'exposure-despite-free-places': limit('exposure-despite-free-places', 20, 'percent'),
  'drug-lever-principal': limit('drug-lever-principal', 50, 'percent'),
  'drug-lever-minor': limit('drug-lever-minor', 10, 'percent'),
  'drug-share-large': limit('drug-share-large', 20, 'percent', 'CEDD 2015'),
  'growth-contribution': limit('growth-contribution', 1.5, 'factor'),
  'women-to-men-ratio': limit('women-to-men-ratio', 2, 'ratio'),
  'women-held-minimum': limit('women-held-minimum', 30, 'persons'),
  'penalty-ratio': limit('penalty-ratio', 1, 'ratio', 'Uprimny, Guzmán & Parra, La adicción punitiva, 2012'),
  'unsentenced-average-of-the-americas': limit(
    'unsentenced-average-of-the-americas',
    36.3,
    'percent',
    'IACHR 2017',
  ),
  'drug-remand-ratio': limit('drug-remand-ratio', 1.2, 'ratio'),
  'smallest-base': limit('smallest-base', 10, 'persons'),
  'possession-share-of-prisoners': limit('possession-share-of-prisoners', 10, 'percent'),
  'possession-share-of-cases': limit('possession-share-of-cases', 30, 'percent'),
  'label-shift': limit('label-shift', 0.1, 'index'),
  'sentences-at-minimum': limit('sentences-at-minimum', 40, 'percent'),
  'quantity-correlation': limit('quantity-correlation', 0.3, 'index'),
  'quantity-elasticity': limit('quantity-elasticity', 0.1, 'percent-per-percent'),
  'minor-role-share': limit('minor-role-share', 50, 'percent'),
  'role-sentence-ratio': limit('role-sentence-ratio', 0.9, 'ratio'),
  'overstay-critical': limit('overstay-critical', 10, 'percent'),
  'unknown-in-records': limit('unknown-in-records', 50, 'percent'),
  'custody-rate-low': limit('custody-rate-low', 20, 'percent'),
  'programme-offer': limit('programme-offer', 50, 'percent'),
  'programme-scale': limit('programme-scale', 1, 'percent'),
  'programme-retention': limit('programme-retention', 60, 'percent'),
  'programme-possession': limit('programme-possession', 20, 'percent'),
  'programme-women': limit('programme-women', 10, 'percent'),
};

/** Pairs that make no sense the other way round: the lower one first. */
const ORDERED: readonly (readonly [LimitId, LimitId])[] = [
  ['occupancy-full', 'occupancy-critical'],
  ['drug-lever-minor', 'drug-lever-principal'],
];

/**
 * The limits with the user's own numbers, in the units of {@link DEFAULT_LIMITS}.
 * @throws RangeError when a number is not positive and finite, or when a lower limit reaches its upper one
 */
export function withOverrides(overrides: Partial<Record<LimitId, number>>): Limits {
  const chosen = Object.fromEntries(
    LIMIT_IDS.map((id) => [id, override(DEFAULT_LIMITS[id], overrides[id])]),
  ) as Record<LimitId, Limit>;
  for (const [lower, upper] of ORDERED) {
    if (chosen[lower].value >= chosen[upper].value) {
      throw new RangeError(`limit ${lower} must be below ${upper}`);
    }
  }
  return chosen;
}

function override(original: Limit, value: number | undefined): Limit {
  if (value === undefined || value === original.value) return original;
  if (!Number.isFinite(value) || value <= 0) {
    throw new RangeError(`limit ${original.id} must be a positive number, not ${value}`);
  }
  return { ...original, value, overridden: true };
}
