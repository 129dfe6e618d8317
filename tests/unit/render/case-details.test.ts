import { describe, expect, it } from 'vitest';
import { needsOf } from '../../../src/measure/define-indicator.js';
import { INDICATORS } from '../../../src/measure/indicators/index.js';
import { mulberry32 } from '../../../src/measure/statistics/index.js';
import en from '../../../src/render/locales/en/index.js';
import es from '../../../src/render/locales/es/index.js';
import { message } from '../../../src/render/message.js';
import { FEW_VALUES } from '../../support/case-values.js';
import { measuresOver, type Row } from '../../support/cases.js';
import { fact } from '../../support/measure.js';

/** Many cases in which the values of each field meet those of the others; little is unknown, so that much is told. */
const random = mulberry32(7);
const OUTCOMES = ['graduated', 'terminated', 'withdrew', 'active'];
const rows = Array.from({ length: 800 }, (_, index): Row => {
  const drawn = Object.entries(FEW_VALUES).map(([field, values]) => {
    const known = random() < 0.04 ? values : values.filter((value) => value !== null);
    return [field, known[Math.floor(random() * known.length)] ?? null];
  });
  const path: Row =
    index % 3 === 0 ? { funnel: 'offered' } : { funnel: 'entered', outcome: OUTCOMES[index % 4] ?? null };
  return { ...Object.fromEntries(drawn), ...path };
});
const country = ['none', 'primary', 'secondary', 'tertiary'].map((education) =>
  fact('national-population', 1000, { slice: { education }, date: '2020' }),
);

describe('results over cases', () => {
  const over = INDICATORS.filter((indicator) => needsOf(indicator).some(({ shape }) => shape === 'cases'));
  it.each(over.map((indicator) => [indicator.id, indicator] as const))(
    '%s has words for all that it tells, in both languages',
    (_id, indicator) => {
      const events = needsOf(indicator).flatMap(({ of = [] }) => of);
      const measures = events.flatMap((event) => measuresOver(indicator, rows, { event, facts: country }));
      const names = [...new Set(measures.flatMap(({ details }) => Object.keys(details)))];
      expect(names.length).toBeGreaterThan(0);
      for (const { details } of [en, es]) expect(names.filter((name) => !details[name])).toEqual([]);
    },
  );
});

describe('a number of people that is not told', () => {
  const locales = [en, es].flatMap((locale) =>
    (
      ['few-cases', 'unknown-lengths', 'life-sentences', 'zeros-dropped', 'open-cases-without-date'] as const
    ).map((code) => [code, locale.language, locale.flags[code], { n: 'withheld' }, { n: 12 }] as const),
  );
  const others = [en, es].flatMap((locale) => [
    [
      'ended-only',
      locale.language,
      locale.reasons['ended-only'],
      { open: 'withheld' },
      { open: 12 },
    ] as const,
    [
      'unknown-values',
      locale.language,
      locale.flags['unknown-values'],
      { share: 'withheld' },
      { share: 12 },
    ] as const,
    [
      'unknown-many',
      locale.language,
      locale.flags['unknown-many'],
      { share: 'withheld', refused: 0 },
      { share: 12, refused: 0 },
    ] as const,
    [
      'too-few-pairs',
      locale.language,
      locale.reasons['too-few-pairs'],
      { found: 'withheld', needed: 10 },
      { found: 12, needed: 10 },
    ] as const,
  ]);
  it.each([...locales, ...others])('of %s is said in words in %s', (code, language, text, withheld, told) => {
    const [without, with_] = [message(language, text, withheld), message(language, text, told)];
    expect(without).not.toMatch(/withheld|NaN|[{}]|12/);
    expect(with_).not.toMatch(/withheld|NaN|[{}]/);
    expect(with_).toContain('12');
    expect(without, code).not.toBe(with_);
  });
});
