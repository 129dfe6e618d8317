import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/model/table.js';
import { isKnownHeader, isNoteStart } from '../../../src/normalise/index.js';
import { PRESETS, presetOf } from '../../../src/normalise/presets/index.js';
import { withoutComposite } from '../../../src/normalise/reading/composite-column.js';
import { formOf } from '../../../src/normalise/reading/form.js';
import { phraseOf } from '../../../src/normalise/vocabulary/phrase.js';
import { readTable } from '../../../src/read/index.js';

/** The extract of each source. */
const EXTRACTS: Readonly<Record<string, readonly string[]>> = {
  'unodc-cts': ['unodc-cts.csv'],
  'world-prison-brief-series': ['world-prison-brief-series.csv'],
  'world-prison-brief-table': ['world-prison-brief-table.csv'],
  infopen: ['infopen.csv'],
  'sisdepen-state-report': ['sisdepen-state-report.csv'],
  'inegi-prison-offences': ['inegi.csv'],
  'inpe-capacity': ['inpe-capacity.synthetic.csv'],
  'inpec-recidivists': ['inpec-recidivists.synthetic.csv'],
  sneep: ['sneep.synthetic.csv'],
  'gendarmeria-monthly': ['gendarmeria-monthly.synthetic.csv'],
  'dap-wards': ['dap-wards.synthetic.csv'],
  'dap-levels': ['dap-levels.synthetic.csv'],
  'dap-series': ['dap-series.synthetic.csv'],
  'eurostat-capacity': ['eurostat-capacity.synthetic.csv'],
  'eurostat-capacity-years': ['eurostat-capacity-years.synthetic.tsv'],
  'eurostat-offences': ['eurostat-offences.synthetic.csv'],
  'eurostat-ages': ['eurostat-ages.synthetic.csv'],
  'justice-counts': ['justice-counts-prisons.synthetic.csv', 'justice-counts-jails.synthetic.csv'],
};

function extract(file: string): Table {
  const bytes = readFileSync(new URL(`../../published/extracts/${file}`, import.meta.url));
  const { table } = readTable(bytes, file, { isHeader: isKnownHeader, isNote: isNoteStart });
  if (!table) throw new Error(`no table in ${file}`);
  return formOf(withoutComposite(table)).table;
}
const CASES = Object.entries(EXTRACTS).flatMap(([id, files]) => files.map((file) => [id, file] as const));

describe('a published source', () => {
  it('has an extract, an id of its own, and folded headers', () => {
    expect(PRESETS.map(({ id }) => id).sort()).toEqual(Object.keys(EXTRACTS).sort());
    for (const { headers } of PRESETS) expect(headers).toEqual(headers.map(phraseOf));
  });

  it.each(CASES)('%s is known by its headers in %s', (id, file) => {
    expect(presetOf(extract(file))?.id).toBe(id);
  });

  it.each(CASES)('%s is known in %s with a column more', (id, file) => {
    const table = extract(file);
    const rows = table.rows.map((row) => ({ ...row, cells: [...row.cells, 'x'] }));
    expect(presetOf({ ...table, header: [...table.header, 'Observaciones'], rows })?.id).toBe(id);
  });

  it.each(CASES)('%s is not seen in %s when one of its headers is another', (id, file) => {
    const table = extract(file);
    const preset = PRESETS.find((one) => one.id === id);
    for (const missing of preset?.headers ?? []) {
      const header = table.header.map((text) => (phraseOf(text) === missing ? 'Otra cosa' : text));
      expect(header).not.toEqual(table.header);
      expect(presetOf({ ...table, header })?.id).not.toBe(id);
    }
  });

  it.each(CASES)(
    '%s names in its rules only headers that %s has, or that it says are of other forms',
    (id, file) => {
      const table = extract(file);
      const has = new Set(table.header.map(phraseOf));
      const preset = PRESETS.find((one) => one.id === id);
      const named = [
        ...(preset?.rows ?? []).flatMap(({ where }) => Object.keys(where)),
        ...(preset?.cells ?? []).flatMap(({ where }) => Object.keys(where ?? {})),
        ...(preset?.leftOut ?? []).flatMap(({ where }) => Object.keys(where)),
        ...Object.keys(preset?.chosen?.where ?? {}),
        ...Object.values(preset?.words ?? {}).map(({ header }) => header),
        ...(preset?.value === undefined ? [] : [preset.value]),
      ];
      expect(named.map(phraseOf).filter((header) => !has.has(header))).toEqual([]);
    },
  );
});
