import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../src/cli/template-files.js';
import { analyze, draw } from '../../../src/index.js';
import type { Period } from '../../../src/model/period.js';
import { formatFor } from '../../../src/render/format.js';
import french from '../../../src/render/locales/fr/index.js';

const THIN = '\u202f';
const on = (day: string): Period => ({ start: day, end: day, precision: 'day' });
const month: Period = { start: '2016-07-01', end: '2016-07-31', precision: 'month' };

describe('numbers and dates in French', () => {
  const { number, quantity, date, when, country, list } = formatFor(french);

  it('are written with a comma and narrow spaces', () => {
    expect(number(1234.5, 1)).toBe(`1${THIN}234,5`);
    expect(number(1234567)).toBe(`1${THIN}234${THIN}567`);
    expect(quantity(217.7, 'percent').replace('\u00a0', THIN)).toBe(`217,7${THIN}%`);
    expect(quantity(1200, 'money-per-year', 'PEN')).toBe(`1${THIN}200\u00a0PEN par an`);
    expect(date(on('2014-06-30'))).toBe('30 juin 2014');
    expect(date(on('2014-06-01'))).toBe('1er juin 2014');
    expect(when(on('2014-06-30'))).toBe('au 30 juin 2014');
    expect(when(month)).toBe('en juillet 2016');
    expect(country('PER')).toBe('Pérou');
    expect(list(['a', 'b', 'c'])).toBe('a, b et c');
  });

  it('take the singular for none and for one and a half, and a preposition for millions', () => {
    expect(quantity(0, 'persons')).toBe('0 personne');
    expect(quantity(1.5, 'years')).toBe('1,5 an');
    expect(quantity(2, 'persons')).toBe('2 personnes');
    expect(quantity(1_000_000, 'inhabitants')).toBe(`1${THIN}000${THIN}000 d’habitants`);
  });
});

/** A plain space where French sets a narrow one that does not break. */
const LOOSE = /« | »|\d \d{3}(?!\d)|\S [;:?!%](?=[\s)*_.,}]|$)/m;

describe('the spaces of French', () => {
  it('are narrow before double signs and inside quotation marks, in every word', () => {
    const loose = Object.entries(flat(french)).filter(([, text]) => LOOSE.test(text));
    expect(loose).toEqual([]);
  });

  it('are narrow in every chapter', () => {
    const loose = ['country-diagnostic', 'one-page-brief'].flatMap((name) =>
      readdirSync(`templates/${name}/fr`).filter((file) => {
        const text = readFileSync(`templates/${name}/fr/${file}`, 'utf8').replace(/\{%.*?%\}/gs, '');
        return LOOSE.test(text);
      }),
    );
    expect(loose).toEqual([]);
  });

  it('are narrow where the program joins, in the report of Peru', { timeout: 60_000 }, async () => {
    const { studies } = await analyze(['sample-data/peru'], { today: '2026-01-01' });
    const [study] = studies;
    if (!study) throw new Error('there should be a study of Peru');
    const files = await draw(study, {
      language: 'fr',
      formats: ['md'],
      template: await loadTemplate(undefined),
    });
    const report = files.find(({ path }) => path === 'report.fr.md')?.text ?? '';
    expect(report).toContain('densité carcérale');
    expect(report).toContain(`soit 57${THIN}900 personnes`);
    expect(report.match(/\d (?:%|\d{3}(?!\d))/g) ?? []).toEqual([]);
    // A footnote begins with its mark and a colon, and a rule of a table has colons of its own.
    const said = report.replace(/^\[\^\d+\]:|^\|[ :|-]+\|$/gm, '');
    expect(said.match(/.{0,30}[^\s\u202f][;:](?= ).{0,20}/g) ?? []).toEqual([]);
  });
});

function flat(tree: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value]] : Object.entries(flat(value, `${path}${key}.`)),
    ),
  );
}
