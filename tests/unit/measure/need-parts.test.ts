import { describe, expect, it } from 'vitest';
import type { FactBook } from '../../../src/measure/fact-book.js';
import { type Anchor, isMissing } from '../../../src/measure/nearest.js';
import { facilities, type Need, parts } from '../../../src/measure/need.js';
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

describe('parts', () => {
  const type = (drug_subtype: string, value: number, options: FactOptions = {}) =>
    people(value, { ...options, slice: { offence_class: 'drug', drug_subtype } });
  const need = parts('prison-population', 'drug_subtype', { offence_class: 'drug' });

  it('gives every part of one date once, by name', () => {
    const book = bookOf([
      type('trafficking', 2),
      type('possession', 1),
      type('precursors', 3, { date: '2019' }),
    ]);
    const found = given(need, book, anchorAt('2020-12-31'));
    expect(found.map(({ slice, value }) => [slice.drug_subtype, value])).toEqual([
      ['possession', 1],
      ['trafficking', 2],
    ]);
    expect(new Set(need.anchors(book, {}).map((anchor) => anchor.period.end)).size).toBe(2);
  });
  it('never counts a part twice because two definitions fit', () => {
    const book = bookOf([
      type('possession', 1),
      type('trafficking', 2),
      type('possession', 5, { definition: { coverage: 'national' } }),
    ]);
    expect(given(need, book, anchorAt('2020-12-31')).map(({ value }) => value)).toEqual([1, 2]);
    const national = anchorAt('2020-12-31', { definition: { coverage: 'national' } });
    expect(given(need, book, national)).toHaveLength(2);
  });
  it('names what is missing', () => {
    expect(missing(need, bookOf([people(1)]), anchorAt('2020-12-31'))).toMatchObject({
      code: 'need-absent',
      args: { fact: 'prison-population', offence_class: 'drug', by: 'drug_subtype' },
    });
  });
});

describe('facilities', () => {
  it('pairs people and places of one date', () => {
    const book = bookOf([
      people(1, { facility: 'B' }),
      people(2, { facility: 'A' }),
      people(3, { facility: 'A', date: '2019' }),
      people(4),
      fact('official-capacity', 5, { facility: 'A', date: '2020-10-01' }),
      fact('official-capacity', 6, { facility: 'B', date: '2010' }),
    ]);
    const found = given(facilities(), book, anchorAt('2020-12-31'));
    expect(found.map(({ facility, held, places }) => [facility, held.value, places?.value])).toEqual([
      ['A', 2, 5],
      ['B', 1, undefined],
    ]);
    const dates = facilities().anchors(book, {});
    expect(new Set(dates.map((anchor) => anchor.period.start))).toEqual(
      new Set(['2019-01-01', '2020-12-31']),
    );
    expect(dates.every(({ facility }) => facility === 'ALL')).toBe(true);
  });
  it('names what is missing', () => {
    expect(missing(facilities(), bookOf([people(4)]), anchorAt('2020-12-31'))?.args).toEqual({
      fact: 'facility-population',
    });
  });
});
