import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pseudoReport } from '../support/pseudo-report.js';
import { newFolder } from '../support/run.js';

// Words two fifths longer than English, as German or Guaraní may be: the page must have room for them.

const out = newFolder();
const file = join(out, 'report.html');
let browser: Browser;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(`these tests need Chromium; ${executablePath} is not there (apt-get install chromium)`);
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  writeFileSync(file, (await pseudoReport('sample-data/peru')).html);
});
afterAll(() => browser?.close());

describe.each([360, 1280])('a page of long words at %i pixels', (width) => {
  it('does not scroll sideways, and cuts no text off', async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
    ).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(`
      [...document.querySelectorAll('h1, h2, h3, p, li, figcaption, caption, summary, td, th')]
        .filter((node) => getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1)
        .map((node) => node.textContent.slice(0, 60))`);
    expect(cut).toEqual([]);
    await page.close();
  });
});
