import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../src/cli/template-files.js';
import { analyze, defaultRegion, draw, type Study } from '../../../src/index.js';
import type { Period } from '../../../src/model/period.js';
import { formatFor } from '../../../src/render/format.js';
import portuguese from '../../../src/render/locales/pt/index.js';
import { foreignWords } from '../../support/foreign-words.js';

const day: Period = { start: '2014-06-30', end: '2014-06-30', precision: 'day' };
const month: Period = { start: '2016-07-01', end: '2016-07-31', precision: 'month' };

describe('numbers and dates in Portuguese', () => {
  const { number, quantity, date, when, country, list } = formatFor(portuguese, 'BR');

  it('are written as Brazil writes them', () => {
    expect(number(1234.5, 1)).toBe('1.234,5');
    expect(number(1234567)).toBe('1.234.567');
    expect(quantity(217.7, 'percent')).toBe('217,7%');
    expect(date(day)).toBe('30 de junho de 2014');
    expect(when(day)).toBe('em 30 de junho de 2014');
    expect(when(month)).toBe('em julho de 2016');
    expect(country('PER')).toBe('Peru');
    expect(list(['a', 'b', 'c'])).toBe('a, b e c');
  });

  it('take the singular for one and the plural for none', () => {
    expect(quantity(0, 'persons')).toBe('0 pessoas');
    expect(quantity(1, 'persons')).toBe('1 pessoa');
    expect(quantity(1_000_000, 'persons')).toBe('1.000.000 de pessoas');
    expect(quantity(1.5, 'years')).toBe('1,5 ano');
  });

  it('are those of Brazil where the study’s country writes no Portuguese, and of Portugal in Portugal', () => {
    expect(formatFor(portuguese, defaultRegion('pt', 'PER')).number(12_345.6, 1)).toBe('12.345,6');
    expect(formatFor(portuguese, defaultRegion('pt', 'PRT')).number(12_345.6, 1)).toBe('12\u00a0345,6');
    expect(formatFor(portuguese).number(12_345.6, 1)).toBe('12.345,6');
  });
});

describe('the report of Peru in Portuguese', () => {
  it('holds no Spanish, English or French but what it quotes', { timeout: 60_000 }, async () => {
    const { studies } = await analyze(['sample-data/peru'], { today: '2026-01-01' });
    const [study] = studies;
    if (!study) throw new Error('there should be a study of Peru');
    const template = await loadTemplate(undefined);
    const files = await draw(study, { language: 'pt', formats: ['md'], template });
    const report = files.find(({ path }) => path === 'report.pt.md')?.text ?? '';
    expect(report).toContain('pessoas presas');
    const said = quotations(study).reduce(
      (text, quoted) => text.replaceAll(quoted, ' '),
      withoutGlossary(report),
    );
    expect(foreignWords(said, 'pt')).toEqual([]);
  });
});

/** What the report prints in the words of its sources, the longest first. */
function quotations({ sources, penalties, facts, limits, findings, alternatives }: Study): string[] {
  const texts = [
    ...sources.flatMap(({ title, publisher }) => [title, publisher]),
    ...penalties.flatMap(({ law, conduct }) => [law, conduct]),
    ...facts.map(({ label }) => label),
    ...limits.map(({ source }) => source),
    ...alternatives.flatMap(({ sources: read, countries }) => [
      ...read,
      ...countries.flatMap(({ law, source }) => [law, source]),
    ]),
    ...findings.flatMap(({ recommendations }) => recommendations.map(({ basis }) => basis)),
  ];
  const said = texts.filter((text): text is string => text !== undefined && text !== '');
  return [...new Set(said)].sort((a, b) => b.length - a.length);
}

/** The glossary gives each word in four languages. */
const withoutGlossary = (report: string) =>
  report
    .split(/^(?=## )/m)
    .filter((chapter) => !chapter.startsWith('## Apêndice F'))
    .join('');
