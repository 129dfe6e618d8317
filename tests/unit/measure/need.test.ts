import { describe, expect, it } from 'vitest';
import type { FactBook } from '../../../src/measure/fact-book.js';
import { type Anchor, isMissing } from '../../../src/measure/nearest.js';
import { definitions, type Need, one, optional, series } from '../../../src/measure/need.js';
import { bookOf, type FactOptions, fact, period } from '../../support/measure.js';

const people = (value: number, options: FactOptions = {}) => fact('prison-population', value, options);
const anchorAt = (date: string, more: Partial<Anchor> = {}): Anchor => ({
  facility: 'ALL',
  stratum: {},
  period: period(date),
  definition: {},
  newest: false,
  ...more,
});

function given<T>(need: Need<T>, book: FactBook, anchor: Anchor): T {
  const found = need.resolve(book, anchor);
  if (isMissing(found)) throw new Error(found.missing.code);
  return found;
}
function missing(need: Need<unknown>, book: FactBook, anchor: Anchor) {
  const found = need.resolve(book, anchor);
  return isMissing(found) ? found.missing : undefined;
}

describe('one', () => {
  it('is dated by its own facts', () => {
    const book = bookOf([
      people(1, { date: '2010' }),
      people(2, { date: '2011', definition: { coverage: 'state' } }),
    ]);
    expect(one('prison-population').anchors(book, {})).toEqual([
      { facility: 'ALL', stratum: {}, period: period('2010'), definition: {} },
      { facility: 'ALL', stratum: {}, period: period('2011'), definition: { coverage: 'state' } },
    ]);
  });
  it('narrows to the stratum, save for what does not apply', () => {
    const book = bookOf([
      people(1, { slice: { sex: 'female', offence_class: 'drug' } }),
      people(2, { slice: { sex: 'female' } }),
      people(3, { slice: { offence_class: 'drug' } }),
    ]);
    const anchor = anchorAt('2020-12-31', { stratum: { sex: 'female' } });
    expect(given(one('prison-population', { offence_class: 'drug' }), book, anchor).value).toBe(1);
    expect(given(one('prison-population'), book, anchor).value).toBe(2);
    const ignoring = one('prison-population', { offence_class: 'drug' }, { ignore: ['sex'] });
    expect(given(ignoring, book, anchor).value).toBe(3);
  });
  it('takes the nearest date', () => {
    const book = bookOf(
      ['2018-01-01', '2019-01-01', '2019-06-01'].map((date, index) => people(index, { date })),
    );
    expect(given(one('prison-population'), book, anchorAt('2019-02-01')).value).toBe(1);
    expect(given(one('prison-population'), book, anchorAt('2020-02-01')).value).toBe(2);
  });
  it('prefers the same span, then the later, among dates that cannot be told apart', () => {
    const book = bookOf([
      people(1, { date: '2019-03-31' }),
      people(2, { date: '2019' }),
      people(3, { date: '2019-12-31' }),
    ]);
    expect(given(one('prison-population'), book, anchorAt('2019')).value).toBe(2);
    expect(given(one('prison-population'), book, anchorAt('2019-12-31')).value).toBe(3);
    const without = bookOf([people(1, { date: '2019-03-31' }), people(3, { date: '2019-12-31' })]);
    expect(given(one('prison-population'), without, anchorAt('2019')).value).toBe(3);
  });
  it('combines dates up to a year apart, and up to two at the newest date', () => {
    const book = bookOf([people(1, { date: '2018-01-01' })]);
    const need = one('prison-population');
    expect(missing(need, book, anchorAt('2019-01-01'))).toBeUndefined();
    expect(missing(need, book, anchorAt('2019-01-02'))).toEqual({
      code: 'dates-too-far-apart',
      args: { days: 366, fact: 'prison-population' },
    });
    expect(missing(need, book, anchorAt('2020-01-01', { newest: true }))).toBeUndefined();
    expect(missing(need, book, anchorAt('2020-01-02', { newest: true }))?.args.days).toBe(731);
  });
  it('takes no unlike number, however near', () => {
    const book = bookOf([
      people(1, { definition: { coverage: 'federal' } }),
      people(2, { date: '2020-06-30', definition: { coverage: 'national' } }),
    ]);
    const anchor = anchorAt('2020-12-31', { definition: { coverage: 'national' } });
    expect(given(one('prison-population'), book, anchor).value).toBe(2);
    expect(
      missing(one('prison-population'), bookOf([people(1, { definition: { coverage: 'state' } })]), anchor),
    ).toEqual({
      code: 'definitions-unlike',
      args: { keys: 'coverage' },
    });
  });
  it('takes the number that states least, and does not choose between two sets of prisons', () => {
    const national = people(1, { definition: { coverage: 'national' } });
    const federal = people(2, { definition: { coverage: 'federal' } });
    const anchor = anchorAt('2020-12-31');
    expect(missing(one('prison-population'), bookOf([national, federal]), anchor)).toEqual({
      code: 'definitions-unlike',
      args: { keys: 'coverage' },
    });
    expect(given(one('prison-population'), bookOf([national, federal, people(3)]), anchor).value).toBe(3);
  });
  it('chooses a meaning of "unsentenced" as a reader expects it, in any order of rows', () => {
    const meanings = (['wpb_remand', 'sdg_unsentenced', 'national'] as const).map((remand, index) =>
      people(index, { slice: { legal_status: 'unsentenced' }, definition: { remand } }),
    );
    const need = one('prison-population', { legal_status: 'unsentenced' });
    for (const facts of [meanings, meanings.toReversed()]) {
      expect(given(need, bookOf(facts), anchorAt('2020-12-31')).definition.remand).toBe('sdg_unsentenced');
    }
  });
  it('allows a difference that it is told of, and no other', () => {
    const book = bookOf([people(1, { definition: { counting_unit: 'person', coverage: 'national' } })]);
    const need = one('prison-population', {}, { mayDiffer: ['counting_unit'] });
    const charges = { counting_unit: 'charge' } as const;
    expect(given(need, book, anchorAt('2020-12-31', { definition: charges })).value).toBe(1);
    expect(
      missing(need, book, anchorAt('2020-12-31', { definition: { ...charges, coverage: 'state' } }))?.args
        .keys,
    ).toBe('coverage');
    expect(
      missing(one('prison-population'), book, anchorAt('2020-12-31', { definition: charges }))?.code,
    ).toBe('definitions-unlike');
  });
  it('tells charges from nothing', () => {
    const slice = { offence_class: 'drug' };
    const need = one('prison-population', slice);
    expect(missing(need, bookOf([fact('offence-charges', 1, { slice })]), anchorAt('2020-12-31'))?.code).toBe(
      'charges-not-persons',
    );
    expect(missing(need, bookOf([]), anchorAt('2020-12-31'))).toEqual({
      code: 'need-absent',
      args: { fact: 'prison-population', offence_class: 'drug' },
    });
  });
});

describe('optional', () => {
  it('is absent without harm', () => {
    const need = optional(one('prison-population'));
    expect(need.description).toMatchObject({ fact: 'prison-population', optional: true });
    expect(given(need, bookOf([]), anchorAt('2020'))).toBeUndefined();
    expect(given(need, bookOf([people(1)]), anchorAt('2020'))?.value).toBe(1);
  });
});

describe('series', () => {
  const valuesOf = (book: FactBook, anchor: Anchor) =>
    given(series('prison-population'), book, anchor).map(({ value }) => value);

  it('is of one definition, in order of time, up to the anchor', () => {
    const book = bookOf([
      people(3, { date: '2012' }),
      people(1, { date: '2010' }),
      people(2, { date: '2011', definition: { coverage: 'national' } }),
      people(9, { date: '2011', definition: { coverage: 'federal' } }),
      people(4, { date: '2013' }),
    ]);
    expect(valuesOf(book, anchorAt('2012', { definition: { coverage: 'national' } }))).toEqual([1, 2, 3]);
  });
  it('has one number a date: the one that says no more than the anchor', () => {
    const book = bookOf([
      people(1, { definition: { juveniles_included: 'yes' } }),
      people(2),
      people(3, { definition: { juveniles_included: 'no' } }),
    ]);
    expect(valuesOf(book, anchorAt('2020-12-31'))).toEqual([2]);
  });
  it('is like itself: of two sets of prisons, the one that the newer date counts', () => {
    const of = (value: number, date: string, coverage?: 'national' | 'federal') =>
      people(value, { date, definition: coverage ? { coverage } : {} });
    const facts = [
      of(1, '2010', 'national'),
      of(2, '2011', 'federal'),
      of(3, '2011', 'national'),
      of(4, '2012'),
    ];
    for (const rows of [facts, facts.toReversed()]) {
      expect(valuesOf(bookOf(rows), anchorAt('2012'))).toEqual([1, 3, 4]);
    }
    expect(valuesOf(bookOf(facts.toSpliced(2, 1)), anchorAt('2012'))).toEqual([2, 4]);
  });
  it('is of printed numbers or of sums, as its newest', () => {
    const book = bookOf([
      people(1, { date: '2010' }),
      people(2, { date: '2011', parts: ['a'] }),
      people(3, { date: '2012' }),
    ]);
    expect(valuesOf(book, anchorAt('2012'))).toEqual([1, 3]);
    expect(valuesOf(book, anchorAt('2011'))).toEqual([2]);
  });
  it('names what is missing', () => {
    expect(missing(series('releases'), bookOf([]), anchorAt('2020'))).toEqual({
      code: 'need-absent',
      args: { fact: 'releases' },
    });
  });
});

describe('definitions', () => {
  const places = (value: number, options: FactOptions) => fact('official-capacity', value, options);

  it('gives each meaning once, the nearest, within a year', () => {
    const book = bookOf([
      places(1, { definition: { capacity: 'operational' }, date: '2020-06-01' }),
      places(2, { definition: { capacity: 'operational' } }),
      places(3, { definition: { capacity: 'design' }, date: '2020-01-01' }),
      places(4, { definition: { capacity: 'legal_maximum' }, date: '2019-06-01' }),
      places(5, {}),
    ]);
    const found = given(definitions('official-capacity'), book, anchorAt('2020-12-31'));
    expect(found.map(({ value }) => value)).toEqual([3, 5, 2]);
  });
  it('compares the meanings of one set of prisons only, also where the people state none', () => {
    const national = places(1, { definition: { capacity: 'operational', coverage: 'national' } });
    const facts = [national, places(2, { definition: { capacity: 'design', coverage: 'federal' } })];
    const need = definitions('official-capacity');
    expect(missing(need, bookOf(facts), anchorAt('2020-12-31'))).toEqual({
      code: 'definitions-unlike',
      args: { keys: 'coverage' },
    });
    // Two sets of prisons under one meaning are not chosen between either; places that state none are taken first.
    const rivals = [...facts, places(3, { definition: { capacity: 'design', coverage: 'national' } })];
    expect(missing(need, bookOf(rivals), anchorAt('2020-12-31'))?.code).toBe('definitions-unlike');
    const open = [...rivals, places(4, { definition: { capacity: 'design' } })];
    expect(given(need, bookOf(open), anchorAt('2020-12-31')).map(({ value }) => value)).toEqual([4, 1]);
  });
  it('does not take other prisons for another meaning', () => {
    const book = bookOf([
      places(1, { definition: { capacity: 'operational', coverage: 'national' } }),
      places(2, { definition: { capacity: 'design', coverage: 'federal' } }),
    ]);
    const anchor = anchorAt('2020-12-31', { definition: { coverage: 'national' } });
    expect(missing(definitions('official-capacity'), book, anchor)).toEqual({
      code: 'too-few-definitions',
      args: { found: 1 },
    });
    expect(missing(definitions('official-capacity'), bookOf([]), anchor)?.code).toBe('need-absent');
    // Places of another year are no second meaning either, and must not be said to be missing.
    expect(missing(definitions('official-capacity'), book, anchorAt('2010-12-31'))?.code).toBe(
      'too-few-definitions',
    );
  });
});
