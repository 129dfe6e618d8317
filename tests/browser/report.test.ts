import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, hostileFiles } from '../support/hostile.js';
import { contents, ctg, newFolder, write } from '../support/run.js';
import { PUBLISHED_SAMPLES } from '../support/samples.js';

const COUNTRIES = ['COL', 'CRI', 'DOM', 'MEX', 'PAN', 'PER'];
const LANGUAGES = ['en', 'es', 'pt', 'fr'];
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
  expect(
    ctg(['analyze', ...PUBLISHED_SAMPLES, '--lang', 'en,es,pt,fr', '--format', 'html', '--out', out]).code,
  ).toBe(0);
});
afterAll(() => browser?.close());

interface Opened {
  readonly page: Page;
  /** Requests beyond the page itself, dialogs, and errors of the console. */
  readonly incidents: string[];
}

async function open(
  file: string,
  options: { width?: number; javaScriptEnabled?: boolean } = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1200, height: 900 },
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    // The page's own policy forbids every script but its own, that of the checker too.
    bypassCSP: options.javaScriptEnabled ?? true,
  });
  const page = await context.newPage();
  const incidents: string[] = [];
  const url = pathToFileURL(file).href;
  page.on('request', (request) => request.url() !== url && incidents.push(`request ${request.url()}`));
  page.on('dialog', (dialog) => {
    incidents.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => message.type() === 'error' && incidents.push(`console ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error ${error.message}`));
  await page.goto(url);
  return { page, incidents };
}

describe.each(LANGUAGES)('the reports in %s', (language) => {
  it.each(COUNTRIES)('%s: nothing that axe finds at AA, nothing fetched, no error', async (country) => {
    const { page, incidents } = await open(join(out, country, `report.${language}.html`));
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const result = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    expect(incidents).toEqual([]);
    await page.context().close();
  });

  it.each(COUNTRIES)('%s: does not scroll sideways at 360 pixels', async (country) => {
    const { page } = await open(join(out, country, `report.${language}.html`), { width: 360 });
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('is complete with scripting off', async () => {
    const file = join(out, 'PER', `report.${language}.html`);
    const [on, off] = [await open(file), await open(file, { javaScriptEnabled: false })];
    // What scripting adds is buttons, and nothing that is to be read.
    await on.page.evaluate("document.querySelectorAll('.tools').forEach((node) => node.remove())");
    expect(await off.page.innerText('body')).toBe(await on.page.innerText('body'));
    expect(off.incidents).toEqual([]);
    await Promise.all([on.page.context().close(), off.page.context().close()]);
  });

  it('is reached everywhere by the keyboard, the way past the contents first', async () => {
    const { page } = await open(join(out, 'PAN', `report.${language}.html`));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    const regions = await page.locator('[role=region]').count();
    const reached = await page.locator('[role=region][tabindex="0"]').count();
    expect(reached).toBe(regions);
    expect(regions).toBeGreaterThan(5);
    await page.context().close();
  });

  it('prints on pages, with its tables whole', async () => {
    const { page } = await open(join(out, 'PER', `report.${language}.html`));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate("getComputedStyle(document.querySelector('thead')).display")).toBe(
      'table-header-group',
    );
    await page.context().close();
  });
});

it('is HTML as the standard wants it', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // Style, not validity: how a doctype or a void element is written.
    rules: { 'doctype-style': 'off', 'no-inline-style': 'error', 'long-title': 'off', 'void-style': 'off' },
  });
  const report = await validator.validateString(readFileSync(join(out, 'PER', 'report.es.html'), 'utf8'));
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ ruleId, line, message }) => `${line} ${ruleId} ${message}`),
  );
  expect([...new Set(messages)].slice(0, 10)).toEqual([]);
});

describe('hostile text in every place of the tables', () => {
  const plain = { elements: 0, headings: 0 };

  async function shape(text: string) {
    const folder = newFolder();
    const ran = ctg([
      'analyze',
      write(join(folder, 'in'), hostileFiles(text)),
      '--out',
      join(folder, 'out'),
      '--format',
      'html,md,csv',
    ]);
    const file = join(folder, 'out', 'PER', 'report.en.html');
    const { page, incidents } = await open(file);
    const elements = Number(await page.evaluate("document.querySelectorAll('main *:not(a)').length"));
    const scripts = Number(
      await page.evaluate(
        "document.querySelectorAll('script:not(body > script), body > script ~ script, img, iframe, object, [onload], [onerror], a[href^=javascript]').length",
      ),
    );
    const body = await page.innerText('body');
    await page.context().close();
    return { ran, incidents, elements, scripts, body, files: contents(join(folder, 'out')) };
  }

  beforeAll(async () => {
    plain.elements = (await shape('plain text')).elements;
  });

  it.each(HOSTILE)('%j is shown as text, obeyed nowhere', async (text) => {
    const { ran, incidents, elements, scripts, body, files } = await shape(text);
    expect(ran.code).toBe(0);
    expect(incidents).toEqual([]);
    expect(scripts).toBe(0);
    // Charts break long words into more lines; nothing else may depend on what a cell says.
    expect(Math.abs(elements - plain.elements)).toBeLessThanOrEqual(60);
    const isPrintable =
      !text.includes(String.fromCharCode(0x1b)) && !text.includes(String.fromCharCode(0x202e));
    if (isPrintable) expect(body.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
    const markdown = files['PER/report.en.md'] ?? '';
    expect(markdown).not.toMatch(/(?<!\\)<(?:script|img|svg)/);
    expect(markdown).not.toMatch(/(?<!\\)\]\(\s*<?javascript:/i);
    for (const line of (files['PER/measures.csv'] ?? '').split('\n'))
      expect(line).not.toMatch(/(?:^|,)"?[=+@]/);
    expect(ran.out.includes('\u001b[2J')).toBe(false);
  });
});
