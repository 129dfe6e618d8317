import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Names under which Chromium and its kin are found on the path, and places where they are installed off it. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Environment variables in which a browser can be named. */
const VARIABLES = ['CHROME_PATH', 'CHROMIUM', 'CHROMIUM_PATH'];

/**
 * The path of a browser that can print a page; `undefined` when there is none. One that the environment names is taken
 * before any other, and when it cannot be run no other is taken in its place.
 */
export async function findBrowser(path: string = process.env.PATH ?? ''): Promise<string | undefined> {
  const named = VARIABLES.map((name) => process.env[name]).find(
    (value) => value !== undefined && value !== '',
  );
  if (named !== undefined) return (await canRun(named)) ? named : undefined;
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  for (const candidate of [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...PLACES,
  ])
    if (await canRun(candidate)) return candidate;
  return undefined;
}

const canRun = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
