import { describe, expect, it } from 'vitest';
import { isAnswered } from '../../../src/interpret/evidence.js';
import { compare, judge, otherDefinitions } from '../../../src/interpret/sensitivity.js';
import { occupancy } from './measures.js';

const answered = (measure: ReturnType<typeof occupancy>) => {
  if (!isAnswered(measure)) throw new RangeError('no number');
  return measure;
};
const aboveHundred = (value: number) => (value > 100 ? 'yes' : 'no');

describe('sensitivity', () => {
  it('is not tested without anything to test with', () => {
    expect(compare('yes', [])).toBe('not-tested');
    expect(judge(answered(occupancy(130)), [], aboveHundred)).toEqual({
      answer: 'yes',
      sensitivity: 'not-tested',
      boundsTurn: false,
    });
  });

  it('looks at both ends of the interval', () => {
    const narrow = answered(occupancy(130, { interval: [110, 150] }));
    const wide = answered(occupancy(130, { interval: [90, 150] }));
    expect(judge(narrow, [], aboveHundred)).toMatchObject({ sensitivity: 'stands', boundsTurn: false });
    expect(judge(wide, [], aboveHundred)).toMatchObject({ sensitivity: 'turns', boundsTurn: true });
  });

  it('looks at the other definitions, which are no bounds of the number itself', () => {
    const own = answered(occupancy(130));
    const design = answered(occupancy(95, { definition: { capacity: 'design' } }));
    expect(judge(own, [design], aboveHundred)).toMatchObject({ sensitivity: 'turns', boundsTurn: false });
  });
});

describe('other definitions', () => {
  const own = occupancy(130, { definition: { capacity: 'operational', coverage: 'national' } });

  it.each([
    ['another meaning of capacity', { definition: { capacity: 'design' } }],
    ['another source', { definition: own.definition, sources: ['wpb'] }],
    ['a year that holds the day', { definition: { capacity: 'design' }, date: '2020' }],
  ] as const)('take %s', (_, parts) => {
    const other = occupancy(90, parts);
    expect(otherDefinitions(own, [own, other])).toEqual([other]);
  });

  it.each([
    ['itself', { definition: own.definition }],
    ['another year', { definition: { capacity: 'design' }, date: '2019-12-31' }],
    ['other prisons', { definition: { capacity: 'design', coverage: 'federal' } }],
    ['another part', { definition: { capacity: 'design' }, stratum: { sex: 'female' } }],
    ['the same series at a coarser date', { definition: own.definition, date: '2020' }],
  ] as const)('leave out %s', (_, parts) => {
    expect(otherDefinitions(own, [own, occupancy(90, parts)])).toEqual([]);
  });

  it('leave out a count of charges', () => {
    const persons = occupancy(130, { definition: { counting_unit: 'person' } });
    const charges = occupancy(130, { definition: { counting_unit: 'charge' } });
    expect(otherDefinitions(persons, [charges])).toEqual([]);
  });
});
