/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ctg, newFolder, write } from '../support/run.js';

// The page under its own security policy: nothing here is allowed past it.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const out = newFolder();
let browser: Browser;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(`these tests need Chromium; ${executablePath} is not there (apt-get install chromium)`);
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  expect(ctg(['analyze', 'sample-data/peru', '--lang', 'en,es', '--format', 'html', '--out', out]).code).toBe(
    0,
  );
});
afterAll(() => browser?.close());

async function open(file: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const incidents: string[] = [];
  page.on('console', (message) => incidents.push(message.text()));
  page.on('pageerror', (error) => incidents.push(error.message));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => incidents.push(dialog.message())));
  await page.goto(pathToFileURL(file).href);
  return { page, incidents, close: () => context.close() };
}

const report = (language: string) => join(out, 'PER', `report.${language}.html`);
const column = (page: Page, table: string, index: number) =>
  page.locator(`#${table} tbody tr > :nth-child(${index})`).allInnerTexts();
const sortButton = (page: Page, table: string, index: number) =>
  page.locator(`#${table} thead th:nth-child(${index}) button`);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe('a table with scripting', () => {
  it('sorts by value, upwards, downwards, and back to the order of the report', async () => {
    const { page, incidents, close } = await open(report('en'));
    const occupancy = async () => (await column(page, 'table-occupancy', 4)).map(Number.parseFloat);
    const original = await occupancy();
    const ordered = [...original].sort((a, b) => a - b);
    expect(original).not.toEqual(ordered);
    const button = sortButton(page, 'table-occupancy', 4);
    const head = page.locator('#table-occupancy thead th:nth-child(4)');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await occupancy()).toEqual(ordered);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Space');
    expect(await occupancy()).toEqual(ordered.reverse());
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await page.keyboard.press('Space');
    expect(await occupancy()).toEqual(original);
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(incidents).toEqual([]);
    await close();
  });

  it.each([
    ['en', 'table-chart-population', ['1997', 'April 1998', '2003']],
    ['es', 'table-chart-population', ['1997', 'abril de 1998', '2003']],
  ])('sorts dates by day and not by letter, in %s', async (language, table, first) => {
    const { page, close } = await open(report(language));
    await sortButton(page, table, 2).click();
    await sortButton(page, table, 1).click();
    expect((await column(page, table, 1)).slice(0, 3)).toEqual(first);
    expect(await page.locator(`#${table} thead th:nth-child(2)`).getAttribute('aria-sort')).toBeNull();
    await close();
  });

  it('keeps what has no number at the end, whichever way', async () => {
    const { page, close } = await open(report('en'));
    const button = sortButton(page, 'table-chart-population', 3);
    for (const _ of ['ascending', 'descending']) {
      await button.click();
      const texts = await column(page, 'table-chart-population', 3);
      expect(texts.slice(texts.indexOf('—')).every((text) => text === '—')).toBe(true);
    }
    await close();
  });

  it.each([
    ['en', 'Copy as CSV', 'Copied'],
    ['es', 'Copiar como CSV', 'Copiado'],
  ])('is copied as CSV, in %s', async (language, label, done) => {
    const { page, close } = await open(report(language), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const frame = page.locator('.table', { has: page.locator('#table-occupancy') });
    await frame.getByRole('button', { name: label }).click();
    await frame.getByText(done).waitFor();
    const csv = await page.evaluate(() => navigator.clipboard.readText());
    const rows = await page.locator('#table-occupancy tr').count();
    expect(csv.trimEnd().split('\n')).toHaveLength(rows);
    expect(csv).toContain('"66,497"');
    await close();
  });
});

describe('a figure', () => {
  it('opens what it rests on, and gives the focus back', async () => {
    const { page, incidents, close } = await open(report('en'));
    const figure = page.locator('#table-occupancy a.figure', { hasText: '212.5%' });
    await figure.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog', { name: 'What this figure rests on' });
    await box.waitFor();
    for (const text of ['66,497 people', 'population.csv:14:3 (total)', 'divided by official places'])
      expect(await box.innerText()).toContain(text);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    expect(await figure.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(incidents).toEqual([]);
    await close();
  });

  it('leads to its entry where scripting is off', async () => {
    const { page, close } = await open(report('es'), { javaScriptEnabled: false });
    await page.locator('#table-occupancy a.figure').first().click();
    const id = new URL(page.url()).hash.slice(1);
    const entry = page.locator(`[id="${id}"]`);
    expect(await entry.innerText()).toContain('population.csv:');
    expect(await entry.isVisible()).toBe(true);
    expect(await page.locator('button').count()).toBe(0);
    await close();
  });

  it.each(['en', 'es'])('has an entry wherever it stands, in %s', async (language) => {
    const { page, close } = await open(report(language));
    const lost = await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
      return links.filter(({ hash }) => !document.getElementById(hash.slice(1))).map(({ hash }) => hash);
    });
    expect(lost).toEqual([]);
    expect(await page.locator('a.figure').count()).toBeGreaterThan(200);
    await close();
  });
});

describe('an appendix', () => {
  it('that was closed opens where a link leads into it, and on paper', async () => {
    const { page, close } = await open(report('en'));
    const fold = page.locator('#evidence details');
    await page.locator('#evidence summary').click();
    expect(await fold.getAttribute('open')).toBeNull();
    const target = await page.locator('a.figure').first().getAttribute('href');
    await page.evaluate((hash) => location.assign(hash ?? ''), target);
    await page.waitForFunction(() => document.querySelector('#evidence details')?.hasAttribute('open'));
    await page.locator('#sources summary').click();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await close();
  });
});

describe('the page', () => {
  it.each([true, false])('shows axe nothing at AA, with scripting %s', async (javaScriptEnabled) => {
    // With scripting off nothing can look at the page from inside: its markup is set into one where it is on.
    const { page, incidents, close } = await open(report('es'), { bypassCSP: !javaScriptEnabled });
    if (!javaScriptEnabled) {
      const markup = readFileSync(report('es'), 'utf8').replace(/<script>[\s\S]*?<\/script>/, '');
      await page.setContent(markup);
      expect(await page.locator('button').count()).toBe(0);
    }
    expect(await violations(page)).toEqual([]);
    expect(incidents).toEqual([]);
    await close();
  });

  it('refuses any script and any style but its own', async () => {
    const { page, incidents, close } = await open(report('en'));
    await page.evaluate(() => {
      const script = Object.assign(document.createElement('script'), { textContent: 'alert(1)' });
      document.body.append(script);
      document.body.setAttribute('onclick', 'alert(2)');
      document.body.click();
    });
    expect(
      incidents.filter((text) => text.includes('Content Security Policy')).length,
    ).toBeGreaterThanOrEqual(2);
    expect(incidents.some((text) => /^[12]$/.test(text))).toBe(false);
    await close();
  });

  it('is reached by the keyboard: every link, button and frame', async () => {
    const { page, close } = await open(report('en'), { viewport: { width: 360, height: 800 } });
    const unreachable = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, summary, [role=region]')]
        .filter((node) => !node.closest('dialog') && node.tabIndex < 0)
        .map((node) => node.outerHTML.slice(0, 80)),
    );
    expect(unreachable).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.locator('a.figure').first().click();
    const width = await page.evaluate(() => document.querySelector('dialog')?.getBoundingClientRect().width);
    expect(width).toBeLessThanOrEqual(360);
    await close();
  });

  it('prints without its buttons, with the number of each entry beside its figure', async () => {
    const { page, close } = await open(report('en'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tools:visible').count()).toBe(0);
    const after = await page.evaluate(() => {
      const figure = document.querySelector('a.figure');
      return figure ? getComputedStyle(figure, '::after').content : '';
    });
    expect(after).toMatch(/^"\d+"$/);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('thead') as Element).display),
    ).toBe('table-header-group');
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('tr') as Element).breakInside),
    ).toBe('avoid');
    await close();
  });
});

it('a hostile cell is text in the box and in what is copied', async () => {
  const folder = newFolder();
  const hostile = '=HYPERLINK(<img src=x onerror=alert(1)>)';
  const files = {
    'population.csv': 'country,date,total,source_id\nPeru,2020-06-30,1000,s\n',
    'capacity.csv': 'country,date,places,source_id\nPeru,2020-06-30,800,s\n',
    'sources.csv': `source_id,title,publisher,url\ns,${hostile},p,https://example.org/\n`,
  };
  const ran = ctg([
    'analyze',
    write(join(folder, 'in'), files),
    '--format',
    'html',
    '--out',
    join(folder, 'out'),
  ]);
  expect(ran.code).toBe(0);
  const { page, incidents, close } = await open(join(folder, 'out', 'PER', 'report.en.html'), {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('a.figure').first().click();
  await page.keyboard.press('Escape');
  const frame = page.locator('.table', { has: page.locator('#table-sources') });
  await frame.getByRole('button', { name: 'Copy as CSV' }).click();
  await frame.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`'${hostile}`);
  expect(await page.locator('img').count()).toBe(0);
  expect(incidents).toEqual([]);
  await close();
});
