import { describe, expect, it } from 'vitest';
import { casesOf, sentences } from '../../../support/case-files.js';

const LIFE = Number.POSITIVE_INFINITY;
const months = async (header: string, cells: readonly string[], decisions = {}) =>
  (await casesOf(sentences(header, cells), decisions)).values('months');

describe('the term of a case, in months', () => {
  it('from years, months or days', async () => {
    expect(await months('sentence_years', ['1', '2.5', '0'])).toEqual([0, 12, 30]);
    expect(await months('sentence_months', ['6', '8', ''])).toEqual([6, 8, null]);
    expect(await months('sentence_days', ['30.4375', '365.25'])).toEqual([1, 12]);
  });

  it('from three columns together; what a part leaves blank adds nothing', async () => {
    const header = 'sentence_years,sentence_months,sentence_days';
    const cells = ['4,6,0', '1,,', ',8,', ',,', '0,0,0'];
    expect(await months(header, cells)).toEqual([0, 8, 12, 54, null]);
  });

  it('from three columns, one of which cannot be read: the whole term is not known, and its own column is named', async () => {
    const read = await casesOf(
      sentences('sentence_years,sentence_months', ['4,seis', '4,6', '5,seis', '4,0']),
    );
    expect(read.values('months')).toEqual([48, 54, null, null]);
    const found = read.normalised.problems.find(({ code }) => code === 'case-text-not-understood');
    expect(found?.where.header).toBe('sentence_months');
    expect(found?.args).toMatchObject({ texts: 'seis', rows: 2 });
  });

  it('from a text of years and months in words', async () => {
    const texts = ['4 años 6 meses', '"3 anos e 2 meses"', '18 months', '1 year'];
    expect(await months('sentence_length', texts)).toEqual([12, 18, 38, 54]);
  });

  it('for life, by a word, a flag or a code that the user names', async () => {
    expect(await months('sentence_length', ['cadena perpetua', 'life', '24 months'])).toEqual([
      24,
      LIFE,
      LIFE,
    ]);
    expect(await months('sentence_months,is_life', [',yes', '12,no', ',no'])).toEqual([12, LIFE, null]);
    const values = { sentence_years: { 100: 'life', 0: 'unknown' } };
    expect(await months('sentence_years', ['100', '0', '2'], { values })).toEqual([24, LIFE, null]);
  });

  it('is nought where the sentence is none of prison, and not known where nothing says', async () => {
    const read = await casesOf(
      sentences('sentence_type,custodial_months', ['custody,24', 'fine,', 'suspended,0', ',12', 'custody,']),
    );
    expect(read.values('months')).toEqual([0, 0, 12, 24, null]);
    expect(read.values('custody')).toEqual(['no', 'no', 'yes', 'yes', null]);
    expect(read.codes).toContain('custody-without-length');
  });

  it('with a decimal comma, proved by the column', async () => {
    const text = 'sentence_date;sentence_years\n2020-05-01;2,5\n2020-05-01;12,25\n2020-05-01;3\n';
    expect((await casesOf(text)).values('months')).toEqual([30, 36, 147]);
  });

  it('of which a minimum and a maximum are two: none is used until the user chooses', async () => {
    const text = sentences('minSentence,maxSentence', ['1,3', '2,4']);
    const open = await casesOf(text);
    expect(open.codes).toContain('case-length-not-chosen');
    expect(open.values('months')).toEqual([]);
    const chosen = await casesOf(text, { columns: { maxSentence: 'sentence_years' } });
    expect(chosen.values('months')).toEqual([36, 48]);
  });

  it('above the minimum of the law, where both are known', async () => {
    const header = 'custodial_months,statutory_min_months';
    const read = await casesOf(sentences(header, ['60,48', '48,48', ',48', '0,48', '36,']));
    expect(read.values('months_over_minimum')).toEqual([0, 12, null, null, null]);
  });
});

describe('words of the columns of cases', () => {
  it('say yes and no in four languages', async () => {
    const yes = ['yes', 'Sí', 'sim', 'OUI', 'TRUE', '1', 'S'];
    const no = ['no', 'Não', 'non', 'false', '0', 'NO'];
    const read = await casesOf(sentences('violence', [...yes, ...no, '', 's/d']));
    const values = read.values('violence');
    expect(values.filter((value) => value === 'yes')).toHaveLength(yes.length);
    expect(values.filter((value) => value === 'no')).toHaveLength(no.length);
    expect(values.filter((value) => value === null)).toHaveLength(2);
  });

  it.each([
    [
      'education',
      'education',
      ['Primaria', 'ensino médio', 'SUPERIOR', 'illettré'],
      ['none', 'primary', 'secondary', 'tertiary'],
    ],
    [
      'role',
      'role',
      ['mula', 'microcomercializador', 'jefe', 'olheiro'],
      ['courier', 'lookout', 'organiser', 'street_seller'],
    ],
    ['counsel', 'counsel', ['defensor público', 'particular', 'sem defensor'], ['none', 'private', 'public']],
    [
      'drug',
      'drug',
      ['marihuana', 'PBC', 'maconha', 'clorhidrato de cocaína'],
      ['cannabis', 'cannabis', 'cocaine_base', 'cocaine_hcl'],
    ],
    [
      'sentence_type',
      'sentence_type',
      ['multa', 'tornozeleira eletrônica', 'sursis'],
      ['electronic_monitoring', 'fine', 'suspended'],
    ],
  ] as const)('%s', async (header, field, texts, words) => {
    const read = await casesOf(sentences(header, texts));
    const values = field === 'sentence_type' ? read.values('sentence_type') : read.values(field);
    expect(values).toEqual(words);
  });

  it('that no language has are said with their rows, and never guessed', async () => {
    const read = await casesOf(sentences('role', ['courier', 'piloto', 'piloto', 'mid']));
    expect(read.values('role')).toEqual(['courier', 'mid', null, null]);
    const found = read.normalised.problems.find(({ code }) => code === 'case-text-not-understood');
    expect(found?.args).toMatchObject({ texts: 'piloto', rows: 2 });
    const mapped = await casesOf(sentences('role', ['courier', 'piloto']), {
      values: { role: { piloto: 'courier' } },
    });
    expect(mapped.values('role')).toEqual(['courier', 'courier']);
  });

  it('role makes a level', async () => {
    const read = await casesOf(sentences('role', ['courier', 'organiser', 'mid', '']));
    expect(read.values('role_level')).toEqual(['high', 'high', 'low', null]);
  });
});

describe('the quantity of a drug, in grams', () => {
  it('from grams and kilograms; doses and plants are no weight', async () => {
    expect((await casesOf(sentences('quantity_g', ['5', '0.5', '']))).values('quantity_g')).toEqual([
      0.5,
      5,
      null,
    ]);
    const kilograms = sentences('kg', ['1.5']);
    const read = await casesOf(kilograms, { columns: { kg: 'quantity_kilograms' } });
    expect(read.values('quantity_g')).toEqual([1_500]);
    const basis = await casesOf(
      sentences('quantity_g,quantity_basis', ['10,gross', '10,doses', '3,plants', '2,pure']),
    );
    expect(basis.values('quantity_g')).toEqual([2, 10, null, null]);
  });

  it('in tenfold bands', async () => {
    const read = await casesOf(sentences('quantity_g', ['0.09', '1', '9.99', '10', '1000']));
    expect(read.values('quantity_band')).toEqual(['1e-2', '1e0', '1e0', '1e1', '1e3']);
  });

  it('without a unit is not used', async () => {
    const read = await casesOf(sentences('cantidad', ['5', '7']), { columns: { cantidad: 'quantity' } });
    expect(read.codes).toContain('case-quantity-without-unit');
    expect(read.values('quantity_g')).toEqual([]);
  });
});
