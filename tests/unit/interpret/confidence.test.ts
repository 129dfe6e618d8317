import { describe, expect, it } from 'vitest';
import { confidenceOf, weakest } from '../../../src/interpret/confidence.js';
import { measured, occupancy, people, withheld } from './measures.js';

describe('confidence', () => {
  const inpe = occupancy(150, { sources: ['inpe'] });

  it('of one source is reported, however many numbers it has', () => {
    expect(confidenceOf(inpe, [inpe])).toBe('reported');
  });

  it('of two sources inside one ratio is still reported: they do not confirm each other', () => {
    const mixed = occupancy(150, { sources: ['inpe', 'ministry'] });
    expect(confidenceOf(mixed, [mixed])).toBe('reported');
  });

  it('is documented when another source agrees within five percent on the same date', () => {
    const wpb = occupancy(157.8, { sources: ['wpb'], date: '2020' });
    expect(confidenceOf(inpe, [inpe, wpb])).toBe('documented');
  });

  it.each([
    ['disagrees', occupancy(158, { sources: ['wpb'] })],
    ['is of another date', occupancy(150, { sources: ['wpb'], date: '2018-12-31' })],
    ['shares a source', occupancy(150, { sources: ['inpe', 'wpb'], definition: { capacity: 'design' } })],
    ['has no source', occupancy(150, { sources: [] })],
    ['is of another part', occupancy(150, { sources: ['wpb'], stratum: { sex: 'female' } })],
    ['is a proxy', occupancy(150, { sources: ['wpb'], flags: ['dates-apart'] })],
    ['was withheld', withheld('occupancy-rate', 'need-absent', { sources: ['wpb'] })],
  ])('stays reported when the other number %s', (_, other) => {
    expect(confidenceOf(inpe, [inpe, other])).toBe('reported');
  });

  it.each([
    'few-cases',
    'dates-apart',
    'different-sources',
    'general-maximum-used',
    'legal-names-not-roles',
    'subset-of-facilities',
  ] as const)('of a measure flagged %s is indicative', (flag) => {
    expect(confidenceOf(occupancy(150, { flags: [flag] }), [])).toBe('indicative');
  });

  it('of a part of the country or a base under thirty is indicative', () => {
    expect(confidenceOf(occupancy(150, { definition: { coverage: 'federal' } }), [])).toBe('indicative');
    expect(confidenceOf(occupancy(150, { definition: { coverage: 'national' } }), [])).toBe('reported');
    const base = (n: number) => measured('pretrial-share', { value: 50, denominator: people(n) });
    expect(confidenceOf(base(29), [])).toBe('indicative');
    expect(confidenceOf(base(30), [])).toBe('reported');
  });

  it('without a source is indicative, without a number unknown', () => {
    expect(confidenceOf(occupancy(150, { sources: [] }), [])).toBe('indicative');
    expect(confidenceOf(withheld('occupancy-rate', 'need-absent'), [])).toBe('unknown');
  });

  it('of several is the weakest, of none unknown', () => {
    expect(weakest(['documented', 'indicative', 'reported'])).toBe('indicative');
    expect(weakest(['documented'])).toBe('documented');
    expect(weakest([])).toBe('unknown');
  });
});
