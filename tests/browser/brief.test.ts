import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ctg, newFolder } from '../support/run.js';

const out = newFolder();
let browser: Browser;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(`these tests need Chromium; ${executablePath} is not there (apt-get install chromium)`);
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const sample of ['peru', 'mexico', 'synthetic/colombia', 'synthetic/peru']) {
    const options = ['--template', 'one-page-brief', '--lang', 'en,es', '--format', 'html'];
    const ran = ctg(['analyze', `sample-data/${sample}`, ...options, '--out', join(out, sample)]);
    expect(ran.code).toBe(0);
  }
});
afterAll(() => browser?.close());

it.each([
  ['peru/PER', 'en'],
  ['peru/PER', 'es'],
  ['mexico/MEX', 'es'],
  ['synthetic/colombia/COL', 'en'],
  ['synthetic/colombia/COL', 'es'],
  ['synthetic/peru/PER', 'es'],
])('the brief of %s in %s is one page in print and fits a telephone', async (place, language) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(pathToFileURL(join(out, place, `report.${language}.html`)).href);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
    0,
  );
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.close();
});
