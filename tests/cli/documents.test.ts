import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ctg, newFolder } from '../support/run.js';

const out = newFolder();
const study = join(out, 'PAN', 'study.json');
beforeAll(() => {
  expect(ctg(['analyze', 'sample-data/panama', '--format', 'json', '--out', out]).code).toBe(0);
});

const NO_BROWSER = { CHROME_PATH: '/nowhere/chromium' };
/** Node finds no package of this name, as where it was never installed. */
const WITHOUT_DOCX = {
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(`
    import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(\`export async function resolve(name, context, next) {
      if (name === 'docx') throw Object.assign(new Error('no docx'), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(name, context);
    }\`));`)}`,
};

describe('Word and PDF', () => {
  it('are drawn of a study, in two languages', () => {
    const folder = newFolder();
    const { code, out: said } = ctg([
      'report',
      study,
      '--format',
      'docx,pdf',
      '--lang',
      'en,es',
      '--out',
      folder,
    ]);
    expect(code).toBe(0);
    for (const language of ['en', 'es']) {
      expect(said).toContain(`report.${language}.docx`);
      expect(readFileSync(join(folder, `report.${language}.docx`)).toString('latin1', 0, 2)).toBe('PK');
      const pdf = readFileSync(join(folder, `report.${language}.pdf`)).toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      // Tagged, and in its language: a screen reader can read it.
      expect(pdf).toContain('/MarkInfo');
      expect(pdf).toContain(`/Lang (${language})`);
    }
    expect(existsSync(join(folder, 'report.en.html'))).toBe(false);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { files: unknown[] };
    expect(manifest.files).toHaveLength(4);
  });

  it('come from an analysis too, beside the page', () => {
    const folder = newFolder();
    expect(ctg(['analyze', 'sample-data/panama', '--format', 'html,docx,pdf', '--out', folder]).code).toBe(0);
    expect(readdirSync(join(folder, 'PAN')).sort()).toEqual([
      'manifest.json',
      'report.en.docx',
      'report.en.html',
      'report.en.pdf',
    ]);
  });

  it('say in three parts that a browser is missing, and write nothing', () => {
    const folder = newFolder();
    const { code, error } = ctg(['report', study, '--format', 'pdf', '--out', folder], { env: NO_BROWSER });
    expect(code).toBe(2);
    expect(error).toMatch(/pdf needs an installed Chromium/);
    expect(error).toMatch(/why: .*\n\s+try: .*CHROME_PATH/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('need no browser for Word, which then has the numbers of the charts', () => {
    const folder = newFolder();
    expect(ctg(['report', study, '--format', 'docx', '--out', folder], { env: NO_BROWSER }).code).toBe(0);
    // An archive names its files in the clear.
    const file = join(folder, 'report.en.docx');
    expect(readFileSync(file).includes('.png')).toBe(false);
    expect(ctg(['report', study, '--format', 'docx', '--out', folder]).code).toBe(0);
    expect(readFileSync(file).includes('.png')).toBe(true);
  });

  it('say that the package for Word is missing, before anything is read', () => {
    const folder = newFolder();
    const { code, error } = ctg(['report', study, '--format', 'docx', '--out', folder], {
      env: WITHOUT_DOCX,
    });
    expect(code).toBe(2);
    expect(error).toContain('npm install docx');
    expect(readdirSync(folder)).toEqual([]);
    expect(ctg(['report', study, '--format', 'md', '--out', folder], { env: WITHOUT_DOCX }).code).toBe(0);
  });
});
