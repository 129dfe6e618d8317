import { describe, expect, it } from 'vitest';
import { withSums } from '../../../src/measure/fact-book.js';
import { sliceKey } from '../../../src/model/slice.js';
import { bookOf, type FactOptions, fact } from '../../support/measure.js';

const people = (value: number, options: FactOptions = {}) => fact('prison-population', value, options);
const DRUG = { offence_class: 'drug' };
/** What was added, as `slice → value`. */
const added = (facts: Parameters<typeof withSums>[0]) =>
  Object.fromEntries(
    withSums(facts)
      .slice(facts.length)
      .map(({ slice, value }) => [sliceKey(slice), value]),
  );

describe('a book of facts', () => {
  it('finds by name, place and part, oldest first', () => {
    const book = bookOf([
      people(3, { date: '2012' }),
      people(1, { date: '2010' }),
      people(2, { date: '2010-12' }),
      people(9, { slice: { sex: 'female' } }),
      people(8, { facility: 'A' }),
      fact('official-capacity', 7),
    ]);
    expect(book.find('prison-population', 'ALL', {}).map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(book.find('prison-population', 'A', {}).map(({ value }) => value)).toEqual([8]);
    expect(book.find('prison-population', 'ALL', { sex: 'female' }).map(({ value }) => value)).toEqual([9]);
    expect(book.find('admissions', 'ALL', {})).toEqual([]);
    expect(book.facilities).toEqual(['A']);
  });
  it('knows the meanings of a place', () => {
    expect(bookOf([people(1)]).meaningsOfPlace()).toEqual([{}]);
    const book = bookOf([
      fact('official-capacity', 1, { definition: { capacity: 'operational' } }),
      fact('official-capacity', 1, { definition: { capacity: 'design' } }),
      fact('official-capacity', 1, { facility: 'A' }),
    ]);
    expect(book.meaningsOfPlace()).toEqual([{ capacity: 'design' }, { capacity: 'operational' }, {}]);
    expect(book.meaningsOfPlace(({ place }) => place.facility === 'A')).toEqual([{}]);
  });
});

describe('sums', () => {
  const possession = people(10, { slice: { ...DRUG, drug_subtype: 'possession' }, sources: ['a'] });
  const trafficking = people(20, {
    slice: { ...DRUG, drug_subtype: 'trafficking' },
    sources: ['b'],
    line: 3,
  });

  it('make drug offences from the named sub-types, with their evidence', () => {
    const [sum] = withSums([trafficking, possession]).slice(2);
    expect(sum).toMatchObject({ value: 30, slice: DRUG, parts: ['possession', 'trafficking'] });
    expect(sum?.cells.map(({ line }) => line)).toEqual([3, 2]);
    expect(sum?.sources).toEqual(['b', 'a']);
  });
  it('never make everyone from sub-types of drug offences', () => {
    expect(added([people(10, { slice: { drug_subtype: 'possession' } })])).toEqual({
      'offence_class=drug': 10,
    });
  });
  it('never stand beside a printed number', () => {
    expect(added([possession, trafficking, people(35, { slice: DRUG })])).toEqual({});
    expect(
      added([people(1, { slice: { sex: 'female' } }), people(2, { slice: { sex: 'male' } }), people(4)]),
    ).toEqual({});
  });
  it('keep dates, places and definitions apart', () => {
    const other = people(20, { slice: { ...DRUG, drug_subtype: 'trafficking' }, date: '2019' });
    const elsewhere = people(5, { slice: { ...DRUG, drug_subtype: 'trafficking' }, facility: 'A' });
    const federal = people(7, {
      slice: { ...DRUG, drug_subtype: 'trafficking' },
      definition: { coverage: 'federal' },
    });
    const sums = withSums([possession, other, elsewhere, federal]).slice(4);
    expect(sums.map(({ value }) => value)).toEqual([10, 20, 5, 7]);
  });
  it('make everyone from women and men, and the others where the source counts them', () => {
    const women = people(10, { slice: { sex: 'female' } });
    const men = people(90, { slice: { sex: 'male' } });
    expect(added([women, men])).toEqual({ '': 100 });
    expect(added([women, men, people(3, { slice: { sex: 'other' } })])).toEqual({ '': 103 });
    expect(added([women])).toEqual({});
    expect(added([women, people(3, { slice: { sex: 'unknown' } })])).toEqual({});
  });
  it('make nothing of a part that is given twice', () => {
    expect(added([possession, { ...possession, value: 11 }])).toEqual({});
  });
  it('still name the sub-types when the sexes are added after them', () => {
    const byBoth = ['female', 'male'].flatMap((sex, index) =>
      ['possession', 'trafficking'].map((drug_subtype) =>
        people(10 + index, { slice: { ...DRUG, sex, drug_subtype } }),
      ),
    );
    const sums = withSums(byBoth).slice(4);
    const everyone = sums.find(({ slice }) => sliceKey(slice) === 'offence_class=drug');
    expect(everyone).toMatchObject({ value: 42, parts: ['possession', 'trafficking'] });
    expect(everyone?.cells).toHaveLength(4);
  });
  it('lose the local label, which named only a part', () => {
    const [sum] = withSums([{ ...possession, label: 'Tenencia' }, trafficking]).slice(2);
    expect(sum).not.toHaveProperty('label');
  });
});
