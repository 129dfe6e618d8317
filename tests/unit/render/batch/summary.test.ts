import { describe, expect, it } from 'vitest';
import { drawSummary, LANGUAGES } from '../../../../src/index.js';
import type { BatchStudy, BatchSummary } from '../../../../src/model/batch.js';
import { problem } from '../../../../src/model/problem.js';

const NOTHING = { error: 0, warning: 0, info: 0 };
const MADE: BatchStudy = {
  name: 'perú | <b>',
  source: 'perú',
  folder: 'perú | <b>',
  status: 'made',
  code: 0,
  problems: { ...NOTHING, warning: 1 },
  worst: [],
  broken: [],
  countries: [
    {
      country: 'PER',
      files: ['PER/report.en.html', 'PER/charts/a.svg'],
      isSynthetic: true,
      figures: [
        {
          indicator: 'occupancy-rate',
          value: 238.83,
          unit: 'percent',
          definition: {},
          period: { start: '2025-01-01', end: '2025-01-31', precision: 'month' },
        },
      ],
    },
  ],
};
const FAILED: BatchStudy = {
  name: 'x',
  source: 'x',
  folder: '../javascript:alert(1)',
  status: 'failed',
  code: 3,
  problems: { ...NOTHING, error: 1 },
  worst: [problem('file-empty', { file: 'x/<script>.csv' })],
  broken: [],
  fault: { what: 'it *broke*', why: 'because', todo: 'mend it' },
  countries: [],
};
const SUMMARY: BatchSummary = {
  version: 1,
  generator: { name: 'ctg', version: '0.0.0' },
  code: 3,
  counts: { made: 1, unchanged: 0, faulty: 0, failed: 1 },
  studies: [MADE, FAILED],
};

const drawn = async (language: (typeof LANGUAGES)[number], summary = SUMMARY) =>
  Object.fromEntries((await drawSummary(summary, language)).map(({ path, text }) => [path, text]));

describe('the page about a batch', () => {
  it('shows what failed in a sign and a word, not in colour alone', async () => {
    const { 'summary.html': html = '', 'summary.md': markdown = '' } = await drawn('en');
    expect(html).toContain('✗ failed');
    expect(markdown).toContain('**✗ failed**');
    for (const text of [html, markdown]) {
      expect(text).toContain('1 study needs attention.');
      expect(text).toContain('mend it');
    }
  });

  it('takes names and messages for the text that they are', async () => {
    const { 'summary.html': html = '', 'summary.md': markdown = '' } = await drawn('en');
    expect(html).not.toMatch(/<script|<b>/);
    expect(markdown).toContain('it \\*broke\\*');
    expect(markdown).toContain('perú \\| \\<b>');
    // A link cannot become an address of another scheme, and drawings are not listed.
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '#content',
      './per%C3%BA%20%7C%20%3Cb%3E/PER/report.en.html',
    ]);
  });

  it('says of every figure its day, and of made-up ones that they are', async () => {
    const { 'summary.html': html = '' } = await drawn('en');
    expect(html).toContain('238.8% (January 2025)');
    expect(html).toContain('Peru (synthetic data)');
  });

  it('runs nothing and fetches nothing', async () => {
    const { 'summary.html': html = '' } = await drawn('en');
    expect(html).toMatch(/default-src (?:'|&#x27;)none/);
    expect(html).not.toMatch(/<(?:script|img|link|iframe)|\son\w+=/);
  });

  it.each(LANGUAGES)('is written in %s, with the same data beside it', async (language) => {
    const files = await drawn(language);
    expect(Object.keys(files).sort()).toEqual(['summary.html', 'summary.json', 'summary.md']);
    expect(files['summary.html']).toContain(`lang="${language}"`);
    expect(JSON.parse(files['summary.json'] ?? '')).toEqual(SUMMARY);
  });

  it('is fine when all is', async () => {
    const counts = { made: 1, unchanged: 0, faulty: 0, failed: 0 };
    const { 'summary.html': html = '' } = await drawn('en', { ...SUMMARY, code: 0, counts, studies: [MADE] });
    expect(html).toContain('<p class="verdict fine">');
    expect(html).not.toContain('class="wrong"');
  });
});
