import { describe, expect, it } from 'vitest';
import { inWords } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf, withheld } from '../measures.js';

const share = (value: number, parts: Parameters<typeof measured>[1] = {}) =>
  measured('drug-offence-share', {
    value,
    numerator: people(value * 100, { offence_class: 'drug' }),
    denominator: people(10_000),
    ...parts,
  });
const find = (...measures: Parameters<typeof findingOf>[1]) => findingOf('drug-share', measures);

describe('drug share', () => {
  it.each([
    [20, 'large', 'moderate', ['R-15']],
    [19.99, 'smaller', 'none', []],
  ])('of %s percent answers %s', (value, answer, severity, rules) => {
    const finding = find(share(value));
    expect(finding).toMatchObject({ answer, severity, confidence: 'reported', sensitivity: 'not-tested' });
    expect(rulesOf(finding)).toEqual(rules);
  });

  it('uses the limit that the user set', () => {
    const at = (limit: number) =>
      findingOf('drug-share', [share(25)], { limits: { 'drug-share-large': limit } });
    expect(at(25).answer).toBe('large');
    expect(at(26)).toMatchObject({ answer: 'smaller', args: { limit: { value: 26 } } });
  });

  it('counts nobody of unknown offence as held for drugs', () => {
    expect(find(share(22, { interval: [22, 31] }))).toMatchObject({ answer: 'large', sensitivity: 'stands' });
    expect(find(share(15, { interval: [15, 19] }))).toMatchObject({
      answer: 'smaller',
      sensitivity: 'stands',
    });
  });

  it('does not decide when the unknown offences could', () => {
    const finding = find(share(15, { interval: [15, 20] }));
    expect(finding).toMatchObject({ answer: 'undecided', sensitivity: 'turns', confidence: 'indicative' });
    expect(finding.recommendations).toEqual([]);
  });

  it('does not decide that a sum of named rows is small, and takes it as a lower bound', () => {
    expect(find(share(15, { flags: ['sum-of-named-parts'] }))).toMatchObject({
      answer: 'undecided',
      confidence: 'indicative',
    });
    expect(find(share(21.7, { flags: ['sum-of-named-parts'] }))).toMatchObject({
      answer: 'large',
      confidence: 'reported',
    });
  });

  it('says of a lower bound that it is one', async () => {
    const said = async (measure: ReturnType<typeof share>) =>
      (await inWords(find(measure), [measure])).answer;
    expect(await said(share(21.7, { flags: ['sum-of-named-parts'] }))).toMatch(/^At least 21.7%/);
    expect(await said(share(21.7))).toMatch(/^21.7%/);
  });

  it('is compared with the other definitions of the date', () => {
    const convicted = share(17, { definition: { remand_included: 'no' } });
    expect(find(share(22), convicted).sensitivity).toBe('turns');
  });

  it('brings the bounds of the same date', () => {
    const bounds = (date: string) => measured('drug-share-bounds', { value: 22, date });
    const finding = find(share(22), bounds('2020-12-31'), bounds('2015-12-31'));
    expect(finding.supports).toEqual([share(22).id, bounds('2020-12-31').id]);
  });

  it('is unknown when the table counts charges', () => {
    const reason = withheld('drug-offence-share', 'charges-not-persons');
    expect(find(reason)).toMatchObject({ answer: 'unknown', supports: [reason.id] });
  });
});
