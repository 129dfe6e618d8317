import { describe, expect, it } from 'vitest';
import { FINDING_IDS } from '../../src/model/finding.js';
import { INDICATOR_IDS } from '../../src/model/indicator-id.js';
import { type Import, importsOf, read, sourceFiles } from './imports.js';

const ROOT = 'src';
const files = sourceFiles(ROOT);
const texts = new Map(files.map((file) => [file, read(ROOT, file)]));
const imports = files.flatMap((file) => importsOf(file, texts.get(file) ?? ''));

const STAGES = ['read', 'normalise', 'measure', 'protect', 'interpret', 'render'];
/** Rooms that stand beside the flow: they hold finished studies against each other, or against what is asserted. */
const BESIDE = ['compare', 'gate'];
const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

/** The public API: all of it, and the part that needs no table. */
const API = ['index.ts', 'start.ts', 'version.ts'];

/** Whether a file may import another of ours: stages know the model and themselves, the terminal knows the public API. */
function allowed({ from, to }: Import): boolean {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === '') return true;
  if (here === 'model') return there === 'model';
  if (STAGES.includes(here) || BESIDE.includes(here)) return there === here || there === 'model';
  if (here === 'cli') return there === 'cli' || there === 'model' || API.includes(to);
  return false;
}

/** Folders whose files each stand alone; the named ones hold what they share. */
const ALONE: readonly { readonly folder: RegExp; readonly shared: RegExp }[] = [
  { folder: /^measure\/indicators\//, shared: /^measure\/indicators\/index\.ts$/ },
  { folder: /^interpret\/findings\//, shared: /^interpret\/findings\/index\.ts$/ },
  {
    folder: /^normalise\/checks\//,
    shared: /^normalise\/checks\/(?:index|define-check|legal-statuses)\.ts$/,
  },
  { folder: /^normalise\/tables\//, shared: /^normalise\/tables\/(?:index|.*vocabular.*)\.ts$/ },
  {
    folder: /^render\/sections\//,
    shared: /^render\/sections\/(?:index|define-section|rows|case-rows)\.ts$/,
  },
];

function neighbours({ from, to }: Import): boolean {
  return ALONE.some(
    ({ folder, shared }) => folder.test(from) && folder.test(to) && !shared.test(from) && !shared.test(to),
  );
}

/** Packages that only some rooms may know. */
const KEPT: readonly { readonly name: RegExp; readonly rooms: RegExp }[] = [
  { name: /^(?:chalk|ora|commander|write-file-atomic)$/, rooms: /^cli\// },
  { name: /^csv-parse/, rooms: /^read\// },

  { name: /^(?:simple-statistics|d3-random|vega-statistics)$/, rooms: /^measure\/statistics\// },
  { name: /^(?:liquidjs|intl-messageformat|hast|mdast|d3-(?!random))/, rooms: /^render\// },
  { name: /^node:fs/, rooms: /^(?:read|cli)\// },
  { name: /^node:child_process/, rooms: /^cli\// },
  { name: /^docx$/, rooms: /^render\/formats\/docx/ },
  { name: /^node:process/, rooms: /^cli\// },
];

const kept = ({ from, to, ours }: Import) =>
  ours || KEPT.every(({ name, rooms }) => !name.test(to) || rooms.test(from));

/** Words that only some rooms may use. */
const USES: readonly { readonly what: string; readonly pattern: RegExp; readonly rooms: RegExp }[] = [
  { what: 'the clock', pattern: /new Date\(\)|Date\.now\(/, rooms: /^cli\// },
  { what: 'chance', pattern: /Math\.random\(/, rooms: /^cli\// },
  { what: 'the process', pattern: /\bprocess\.(?:env|argv|exit|stdout|stderr|cwd)/, rooms: /^cli\// },
  {
    what: 'number and date formats',
    pattern: /\bIntl\.|toLocaleString\(/,
    rooms: /^(?:render|cli\/reporters)\//,
  },
  { what: 'any', pattern: /:\s*any\b|as any\b|<any>/, rooms: /^$/ },
];

describe('the folders', () => {
  it('import only what their place in the flow allows', () => {
    expect(imports.filter((item) => item.ours && !allowed(item))).toEqual([]);
  });

  it('keep indicators, findings, checks, tables and sections from knowing each other', () => {
    expect(imports.filter((item) => item.ours && neighbours(item))).toEqual([]);
  });

  it('keep each library behind the doors where it belongs', () => {
    expect(imports.filter((item) => !kept(item))).toEqual([]);
  });

  it.each(USES)('use $what only where it belongs', ({ pattern, rooms }) => {
    const found = files.filter((file) => pattern.test(texts.get(file) ?? '') && !rooms.test(file));
    expect(found).toEqual([]);
  });

  it('hold no file called utils and none over 300 lines', () => {
    expect(files.filter((file) => /util/i.test(file))).toEqual([]);
    const long = files.filter(
      (file) =>
        (texts.get(file) ?? '').split('\n').length > 300 &&
        !file.includes('/locales/') &&
        !/\/vocabulary\/[a-z]{2}\.ts$/.test(file),
    );
    expect(long).toEqual([]);
  });

  it('give every indicator and every finding a file of its name', () => {
    const missing = [
      ...INDICATOR_IDS.filter(
        (id) => !files.some((file) => file.startsWith('measure/indicators/') && file.endsWith(`/${id}.ts`)),
      ),
      ...FINDING_IDS.filter((id) => !files.includes(`interpret/findings/${id}.ts`)),
    ];
    expect(missing).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const one = (file: string, text: string) => importsOf(file, text)[0] as Import;

  it('see a stage that looks into another', () => {
    expect(allowed(one('measure/run.ts', "import { draw } from '../render/index.js';"))).toBe(false);
    expect(allowed(one('render/index.ts', "const x = await import('../measure/run.js');"))).toBe(false);
    expect(allowed(one('measure/run.ts', "import type { Fact } from '../model/fact.js';"))).toBe(true);
  });

  it('see a room beside the flow that looks into it', () => {
    expect(allowed(one('compare/cells.ts', "import { x } from '../measure/run.js';"))).toBe(false);
    expect(allowed(one('gate/index.ts', "import { x } from '../compare/index.js';"))).toBe(false);
    expect(allowed(one('gate/index.ts', "import type { Study } from '../model/study.js';"))).toBe(true);
    expect(allowed(one('render/words.ts', "import { x } from '../gate/index.js';"))).toBe(false);
  });

  it('see a terminal that goes behind the public API', () => {
    expect(allowed(one('cli/main.ts', "import { x } from '../render/words.js';"))).toBe(false);
    expect(allowed(one('cli/main.ts', "import { x } from '../index.js';"))).toBe(true);
  });

  it('see an indicator that leans on its neighbour', () => {
    const text = "import other from './overcrowding-excess.js';";
    expect(neighbours(one('measure/indicators/capacity/occupancy-rate.ts', text))).toBe(true);
  });

  it('see a library in the wrong room', () => {
    expect(kept(one('render/words.ts', "import chalk from 'chalk';"))).toBe(false);
    expect(kept(one('cli/main.ts', "import { Command } from 'commander';"))).toBe(true);
  });
});
