import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, rulesOf } from '../measures.js';

interface Drug {
  readonly name?: string;
  readonly n?: number;
  readonly spearman?: number;
  readonly slope?: number;
  readonly interval?: readonly [number, number];
}
const drug = ({ name = 'cocaine_base', n = 100, spearman = 0.5, slope = 0.2, interval }: Drug) => [
  measured('quantity-sentence-correlation', {
    value: spearman,
    variant: name,
    details: { n, spearman, 'n-unknown': 0 },
  }),
  measured('sentence-quantity-elasticity', {
    value: slope,
    variant: name,
    details: { n, 'sentence-multiplier-for-10x-quantity': 10 ** slope },
    ...(interval ? { interval } : {}),
  }),
];
const of = (...drugs: readonly Drug[]) => findingOf('quantity-and-sentence', drugs.flatMap(drug));

describe('quantity and sentence', () => {
  it.each([
    [{}, 'follows', []],
    [{ spearman: 0.3, slope: 0.1 }, 'follows', []],
    [{ spearman: 0.29 }, 'weak', ['R-24']],
    [{ slope: 0.09 }, 'weak', ['R-24']],
  ] as const)('%j', async (given, answer, rules) => {
    const finding = of(given);
    expect([finding.answer, rulesOf(finding)]).toEqual([answer, rules]);
    expect(await said(finding, drug(given))).toContain('cocaine base');
  });

  it('speaks of the drug with most cases and counts the others', () => {
    const finding = of(
      { n: 20, slope: 0.01 },
      { name: 'cannabis', n: 200 },
      { name: 'mdma', n: 30, slope: 0.02 },
    );
    expect(finding.answer).toBe('follows');
    expect(finding.args).toMatchObject({
      drug: { word: 'cannabis' },
      weak: { value: 2 },
      drugs: { value: 3 },
    });
  });

  it('turns when the slope could be at the other side of its limit', () => {
    expect(of({ slope: 0.08, interval: [0.05, 0.12] })).toMatchObject({
      answer: 'weak',
      sensitivity: 'turns',
      confidence: 'indicative',
    });
    expect(of({ slope: 0.05, interval: [0.02, 0.08] }).sensitivity).toBe('stands');
    expect(of({ spearman: 0.1, slope: 0.05, interval: [0.02, 0.3] }).sensitivity).toBe('stands');
  });

  it('needs both numbers of one drug', () => {
    expect(findingOf('quantity-and-sentence', drug({}).slice(0, 1)).answer).toBe('unknown');
  });
});
