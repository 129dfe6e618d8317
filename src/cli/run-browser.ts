import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Drawing } from '../index.js';
import { EXIT, UserError } from './exit.js';

const run = promisify(execFile);

/** A page is printed in a second or two; one that takes this many milliseconds has hung. */
const PATIENCE = 120_000;
/** Of what the browser says: pictures of all charts of a report come that way. */
const MOST_OUTPUT = 512 * 1024 * 1024;

/**
 * An HTML page as PDF, printed by an installed browser: tagged, without its address and date in the margins.
 * @throws UserError when the browser gives none
 */
export async function printPage(browser: string, html: string): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html);
    await open(browser, folder, page, [
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${pdf}`,
    ]);
    return readFile(pdf).catch((thrown) => {
      throw unprinted(browser, thrown);
    });
  });
}

/**
 * Pictures of drawings, twice as fine as their pixels, made by an installed browser in one go.
 * @throws UserError when the browser fails; a drawing that it cannot show is missing
 */
export async function pictureAll(
  browser: string,
  drawings: readonly Drawing[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (drawings.length === 0) return new Map();
  return inFolder(async (folder) => {
    const page = join(folder, 'page.html');
    await writeFile(page, pageOf(drawings));
    const { stdout } = await open(browser, folder, page, ['--virtual-time-budget=20000', '--dump-dom']);
    const found = stdout.matchAll(/<pre id="picture-(\d+)">data:image\/png;base64,([\w+/=]+)<\/pre>/g);
    return new Map(
      [...found].flatMap(([, index, data = '']) => {
        const drawing = drawings[Number(index)];
        return drawing ? [[drawing.id, new Uint8Array(Buffer.from(data, 'base64'))] as const] : [];
      }),
    );
  });
}

/** Draws each on a canvas and writes what is seen there into the page, from which it is read. */
function pageOf(drawings: readonly Drawing[]): string {
  const items = drawings.map(({ svg, width, height }) => ({
    source: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    width,
    height,
  }));
  return `<!doctype html><meta charset="utf-8"><body><script>
for (const [index, { source, width, height }] of ${JSON.stringify(items)}.entries()) {
  const image = new Image(width, height);
  image.onload = () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2 * width, height: 2 * height });
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 2 * width, 2 * height);
    pen.drawImage(image, 0, 0, 2 * width, 2 * height);
    document.body.append(Object.assign(document.createElement('pre'), { id: 'picture-' + index, textContent: canvas.toDataURL() }));
  };
  image.src = source;
}
</script></body>`;
}

async function open(browser: string, folder: string, page: string, flags: readonly string[]) {
  // Its sandbox refuses the superuser, who has nobody to be protected from; the page is our own and runs no script of others.
  const isSuperuser = process.getuid?.() === 0;
  try {
    return await run(
      browser,
      [
        '--headless',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-extensions',
        '--no-first-run',
        `--user-data-dir=${join(folder, 'profile')}`,
        ...(isSuperuser ? ['--no-sandbox'] : []),
        ...flags,
        pathToFileURL(page).href,
      ],
      { timeout: PATIENCE, maxBuffer: MOST_OUTPUT },
    );
  } catch (thrown) {
    throw unprinted(browser, thrown);
  }
}

function unprinted(browser: string, thrown: unknown): UserError {
  const reason = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
  return new UserError(
    EXIT.usage,
    `${browser} did not print the page`,
    reason,
    'name another browser in the environment variable CHROME_PATH, or use --format html and print from your browser',
  );
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ctg-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
