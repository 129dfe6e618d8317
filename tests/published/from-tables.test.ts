import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, type IndicatorId, type Measure, type Study } from '../../src/index.js';

const today = '2026-11-24';
const studies = new Map<string, Promise<Study>>();

/** The study of one sample country, made once. */
function study(folder: string): Promise<Study> {
  const known = studies.get(folder) ?? make(folder);
  studies.set(folder, known);
  return known;
}

async function make(folder: string): Promise<Study> {
  const { studies: made } = await analyze([`sample-data/${folder}`], { today });
  const [first] = made;
  if (!first) throw new Error(`${folder} gave no study`);
  return first;
}

interface Which {
  readonly at: string;
  readonly stratum?: Measure['stratum'];
  readonly coverage?: string;
  readonly variant?: string;
}

/** The one measure of an indicator whose period begins with the text, as the whole pipeline made it. */
async function measure(folder: string, id: IndicatorId, which: Which): Promise<Measure> {
  const { measures } = await study(folder);
  const found = measures.filter(
    (item) =>
      item.indicator === id &&
      item.status === 'measured' &&
      item.period?.start.startsWith(which.at) &&
      JSON.stringify(item.stratum) === JSON.stringify(which.stratum ?? {}) &&
      (which.coverage === undefined || item.definition.coverage === which.coverage) &&
      (which.variant === undefined || item.variant === which.variant),
  );
  const exact = found.filter((item) => item.period?.precision !== 'year' || which.at.length === 4);
  const [only] = exact;
  if (!only) throw new Error(`${folder} has no ${id} at ${which.at}`);
  return only;
}

const round = (value: number | null | undefined, digits = 1) => Number(value?.toFixed(digits));

describe('published figures come out of the sample tables', () => {
  it.each([
    ['Panama, May 2022: density 141 %', 'panama', '2022-05', 140.9, 5963],
    ['Panama, November 2023: 8,751 over capacity', 'panama', '2023-11', 160.0, 8751],
    [
      'Dominican Republic, October 2017: overpopulation 89.7 %',
      'dominican-republic',
      '2017-10',
      189.7,
      12_755,
    ],
    ['Peru, February 2014: density 218 %, 36,830 over capacity', 'peru', '2014-02', 217.7, 36_830],
  ])('%s', async (_published, folder, at, occupancy, excess) => {
    expect(round((await measure(folder, 'occupancy-rate', { at })).value)).toBe(occupancy);
    expect((await measure(folder, 'overcrowding-excess', { at })).details['excess-persons']?.value).toBe(
      excess,
    );
  });

  it('Dominican Republic, 2023: 67.5 % over capacity, 10,564 people', async () => {
    const excess = await measure('dominican-republic', 'overcrowding-excess', { at: '2023' });
    expect(round(excess.value)).toBe(67.5);
    expect(excess.details['excess-persons']?.value).toBe(10_564);
  });

  it('Mexico, 2023: occupancy 73.1 % federal and 105.9 % state, never mixed', async () => {
    const at = '2023-12';
    expect(round((await measure('mexico', 'occupancy-rate', { at, coverage: 'federal' })).value)).toBe(73.1);
    expect(round((await measure('mexico', 'occupancy-rate', { at, coverage: 'state' })).value)).toBe(105.9);
  });

  it('Peru: 25.1 % held for drugs in January 2012 and 21.7 % in July 2016, from four rows of the same labels', async () => {
    expect(round((await measure('peru', 'drug-offence-share', { at: '2012-01' })).value)).toBe(25.1);
    const later = await measure('peru', 'drug-offence-share', { at: '2016-07' });
    expect(round(later.value)).toBe(21.7);
    expect(later.numerator?.value).toBe(17_353);
    expect(later.flags.map(({ code }) => code)).toContain('sum-of-named-parts');
  });

  it('Peru, July 2016: 48.1 % against 47.5 % unsentenced, which is no difference', async () => {
    const ratio = await measure('peru', 'pretrial-drug-ratio', { at: '2016-07' });
    expect(round(ratio.value, 3)).toBe(1.014);
    expect(ratio.details.indistinguishable?.value).toBe(true);
  });

  it('Peru, January 2017: 26.0 % of all and 56.0 % of small dealers had been in prison before', async () => {
    expect(round((await measure('peru', 'reentry-share', { at: '2017-01' })).value)).toBe(26.0);
    const stratum = { offence_class: 'drug', drug_subtype: 'micro_trafficking' };
    const micro = await measure('peru', 'reentry-share', { at: '2017-01', stratum });
    expect(round(micro.value)).toBe(56.0);
    expect(round(micro.details['ratio-to-rest']?.value as number, 2)).toBe(2.22);
  });

  it('Uprimny 2012: in Colombia the maximum for trafficking is 1.50 times that for rape, the minimum 0.89 times', async () => {
    const { measures } = await study('colombia');
    const pair = measures.find(({ variant }) => /^trafficking\/.*rape/.test(variant));
    expect(round(pair?.value, 2)).toBe(1.5);
    expect(round(pair?.details['min-ratio']?.value as number, 2)).toBe(0.89);
  });

  it('Nuevo León treatment court, April 2013: each rate with its own denominator', async () => {
    const { measures } = await study('mexico');
    const court = measures.find(({ indicator }) => indicator === 'programme-completion-rate');
    const percent = (name: string) => round(court?.details[name]?.value as number);
    expect([
      percent('acceptance'),
      percent('of-exits'),
      percent('of-cohort-so-far'),
      percent('graduated-or-active'),
    ]).toEqual([76.6, 52.2, 29.7, 72.9]);
  });

  it('every number of every sample can be followed to the text of its cells', async () => {
    for (const folder of ['costa-rica', 'colombia', 'panama', 'peru', 'dominican-republic', 'mexico']) {
      for (const { value, cells, parts } of (await study(folder)).facts) {
        if (parts) continue;
        for (const { file, line, text } of cells) {
          expect(Number(text)).toBe(value);
          expect(readFileSync(file, 'utf8').split('\n')[line - 1]).toContain(text);
        }
      }
    }
  });
});

describe('published costs come out of the sample tables', () => {
  it('Peru 2018: 9,924 soles a year, printed beside 27 a day', async () => {
    const { value, details, definition } = await measure('peru', 'prison-cost-per-person-year', {
      at: '2018',
    });
    expect(value).toBe(9924);
    expect(round(Number(details['per-day']?.value), 0)).toBe(27);
    expect(definition).toMatchObject({ currency: 'PEN', price_year: '2018' });
  });
  it('Peru, January 2025: 30 soles a day for 99,600 people, printed as 2,988,000 a day in all', async () => {
    const cost = await measure('peru', 'prison-cost-per-person-year', { at: '2025' });
    const held = await measure('peru', 'occupancy-rate', { at: '2025' });
    expect(Number(cost.details['per-day']?.value) * (held.numerator?.value ?? 0)).toBeCloseTo(2_988_000, 6);
  });
  it('Mexico: the yearly cost of the system over the people held, each year in its own prices', async () => {
    const at = async (year: string) => measure('mexico', 'prison-cost-per-person-year', { at: year });
    expect(round((await at('2023')).value, 0)).toBe(186_705);
    expect(round((await at('2022')).value, 0)).toBe(209_561);
    expect((await at('2018')).definition.currency).toBe('USD');
    expect((await at('2012')).definition).toMatchObject({ currency: 'MXN', price_year: '2005' });
  });
});
