import { describe, expect, it } from 'vitest';
import { inWords } from '../../../support/in-words.js';
import { findingOf, measured, people, period, rulesOf, withheld } from '../measures.js';

const ratio = (value: number, women = 780, interval?: [number, number]) =>
  measured('drug-share-sex-ratio', {
    value,
    details: { 'n-female': women, 'women-held-for-drugs': 20 },
    operands: [
      people(20, { sex: 'female', offence_class: 'drug' }),
      people(women, { sex: 'female' }),
      people(3600, { sex: 'male', offence_class: 'drug' }),
      people(16_500, { sex: 'male' }),
    ],
    ...(interval ? { interval } : {}),
  });
const find = (...measures: Parameters<typeof findingOf>[1]) => findingOf('women-held-for-drugs', measures);

describe('women held for drugs', () => {
  it('are set beside everyone held at another date only with that date', async () => {
    const own = ratio(2.35, 780, [2.2, 2.5]);
    expect((await inWords(find(own), [own])).answer).not.toContain('everyone held');
    const earlier = {
      ...own,
      operands: own.operands.map((operand) =>
        operand.slice.offence_class ? operand : { ...operand, period: period('2019') },
      ),
    };
    expect((await inWords(find(earlier), [earlier])).answer).toContain('(everyone held: 2019)');
  });

  it.each([
    [2, 'much-higher', 'high', ['R-17']],
    [1.99, 'higher', 'watch', []],
    [1.01, 'higher', 'watch', []],
    [1, 'not-higher', 'none', []],
    [0.4, 'not-higher', 'none', []],
  ])('at a ratio of %s answers %s', (value, answer, severity, rules) => {
    const finding = find(ratio(value));
    expect(finding).toMatchObject({ answer, severity, sensitivity: 'not-tested' });
    expect(rulesOf(finding)).toEqual(rules);
  });

  it.each([
    [30, 'much-higher'],
    [29, 'too-few-women'],
  ])('with %s women held answers %s', (women, answer) => {
    expect(find(ratio(3, women)).answer).toBe(answer);
  });

  it('uses the limits that the user set', () => {
    const at = (limits: Record<string, number>) =>
      findingOf('women-held-for-drugs', [ratio(3, 50)], { limits });
    expect(at({ 'women-to-men-ratio': 3.1 }).answer).toBe('higher');
    expect(at({ 'women-held-minimum': 51 })).toMatchObject({
      answer: 'too-few-women',
      args: { minimum: { value: 51 } },
    });
  });

  it('looks at both ends of the interval', () => {
    expect(find(ratio(3, 780, [2.9, 3.2]))).toMatchObject({ sensitivity: 'stands', confidence: 'reported' });
    expect(find(ratio(3, 780, [1.9, 4.6]))).toMatchObject({ sensitivity: 'turns', confidence: 'indicative' });
  });

  it('is unknown without a count by sex', () => {
    expect(find(withheld('drug-share-sex-ratio', 'need-absent')).answer).toBe('unknown');
  });
});
