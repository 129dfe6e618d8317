import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, withOverrides } from '../../../src/interpret/limits.js';
import { LIMIT_IDS } from '../../../src/model/finding.js';

describe('limits', () => {
  it('give every limit under its own name, with a positive number and a source', () => {
    for (const id of LIMIT_IDS) {
      expect(DEFAULT_LIMITS[id].id).toBe(id);
      expect(DEFAULT_LIMITS[id].value).toBeGreaterThan(0);
      expect(DEFAULT_LIMITS[id].source).not.toBe('');
      expect(DEFAULT_LIMITS[id].overridden).toBeUndefined();
    }
  });

  it('carry the published numbers', () => {
    const values = Object.fromEntries(LIMIT_IDS.map((id) => [id, DEFAULT_LIMITS[id].value]));
    expect(values).toEqual({
      'occupancy-full': 100,
      'occupancy-critical': 120,
      'exposure-despite-free-places': 20,
      'drug-lever-principal': 50,
      'drug-lever-minor': 10,
      'drug-share-large': 20,
      'growth-contribution': 1.5,
      'women-to-men-ratio': 2,
      'women-held-minimum': 30,
      'penalty-ratio': 1,
      'unsentenced-average-of-the-americas': 36.3,
      'drug-remand-ratio': 1.2,
      'smallest-base': 10,
      'possession-share-of-prisoners': 10,
      'possession-share-of-cases': 30,
      'label-shift': 0.1,
      'sentences-at-minimum': 40,
      'quantity-correlation': 0.3,
      'quantity-elasticity': 0.1,
      'minor-role-share': 50,
      'role-sentence-ratio': 0.9,
      'overstay-critical': 10,
      'unknown-in-records': 50,
      'custody-rate-low': 20,
      'programme-offer': 50,
      'programme-scale': 1,
      'programme-retention': 60,
      'programme-possession': 20,
      'programme-women': 10,
    });
  });

  it('mark a number that the user chose, and only that', () => {
    const limits = withOverrides({ 'occupancy-critical': 110, 'drug-share-large': 20 });
    expect(limits['occupancy-critical']).toMatchObject({ value: 110, overridden: true, unit: 'percent' });
    expect(limits['drug-share-large']).toEqual(DEFAULT_LIMITS['drug-share-large']);
    expect(limits['penalty-ratio']).toEqual(DEFAULT_LIMITS['penalty-ratio']);
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('refuse %s', (value) => {
    expect(() => withOverrides({ 'drug-share-large': value })).toThrow(RangeError);
  });

  it('refuse limits that contradict each other', () => {
    expect(() => withOverrides({ 'occupancy-critical': 95 })).toThrow(/occupancy-full/);
    expect(() => withOverrides({ 'drug-lever-minor': 60 })).toThrow(/drug-lever-minor/);
    expect(() => withOverrides({ 'drug-lever-minor': 60, 'drug-lever-principal': 80 })).not.toThrow();
  });
});
