import {
  draw,
  drawWord,
  type Language,
  type RenderedBytes,
  type RenderedFile,
  type ReportFormat,
  type Study,
  type Template,
} from '../index.js';
import { findBrowser } from './browser.js';
import { EXIT, UserError } from './exit.js';
import type { Format } from './formats.js';
import { isInstalled } from './installed.js';
import { pictureAll, printPage } from './run-browser.js';

/** What draws a study in the forms that were asked for. */
export interface Drawer {
  /** Whether any form needs a template. */
  readonly draws: boolean;
  of(
    study: Study,
    template: Template,
    language: Language,
    region: string | undefined,
  ): Promise<(RenderedFile | RenderedBytes)[]>;
}

/**
 * Looks for what the forms need before anything is read.
 * @throws UserError when Word needs a package, or PDF a browser, that is not there
 */
export async function drawerFor(formats: readonly Format[]): Promise<Drawer> {
  const [word, pdf] = [formats.includes('docx'), formats.includes('pdf')];
  const texts = formats.filter((format): format is ReportFormat => format === 'md' || format === 'html');
  if (word && !isInstalled('docx')) throw noPackage();
  const browser = word || pdf ? await findBrowser() : undefined;
  if (pdf && browser === undefined) throw noBrowser();
  return {
    draws: texts.length > 0 || word || pdf,
    of: async (study, template, language, region) => {
      const options = { language, template, ...(region ? { region } : {}) };
      const drawn = pdf ? [...new Set<ReportFormat>([...texts, 'html'])] : texts;
      const files: (RenderedFile | RenderedBytes)[] = await draw(study, { ...options, formats: drawn });
      const page = `report.${language}.html`;
      const kept = texts.includes('html') ? files : files.filter(({ path }) => path !== page);
      if (word) {
        const rasterise = browser === undefined ? undefined : pictureAll.bind(undefined, browser);
        kept.push(await drawWord(study, options, rasterise));
      }
      const html = files.find(({ path }) => path === page);
      if (pdf && browser !== undefined && html && 'text' in html)
        kept.push({ path: `report.${language}.pdf`, bytes: await printPage(browser, html.text) });
      return kept;
    },
  };
}

function noPackage(): UserError {
  return new UserError(
    EXIT.usage,
    '--format docx needs the package docx, which is not installed',
    'it is optional, because not everybody needs Word; nothing was written',
    'npm install docx, or use --format html: Word opens that too',
  );
}

function noBrowser(): UserError {
  return new UserError(
    EXIT.usage,
    '--format pdf needs an installed Chromium, Chrome or Edge, and none was found',
    'the page is printed by a browser; nothing was written',
    'install chromium, name a browser in the environment variable CHROME_PATH, or use --format html and print it',
  );
}
