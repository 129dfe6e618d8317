import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/normalise/index.js';
import { readFiles } from '../../../src/read/index.js';

const ROOT = fileURLToPath(new URL('../../../sample-data/', import.meta.url));
const COUNTRIES: Readonly<Record<string, string>> = {
  colombia: 'COL',
  'costa-rica': 'CRI',
  'dominican-republic': 'DOM',
  mexico: 'MEX',
  panama: 'PAN',
  peru: 'PER',
};

describe('the sample data', () => {
  it('has these countries', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // The invented cases lie apart: tests/house/synthetic-files.test.ts.
    const published = folders.map(({ name }) => name).filter((name) => name !== 'synthetic');
    expect(published.sort()).toEqual(Object.keys(COUNTRIES));
  });

  it.each(Object.entries(COUNTRIES))('of %s is read whole, without an error', async (folder, code) => {
    const read = await readFiles([join(ROOT, folder)]);
    const { countries, inputs, setAside, problems, sources } = normalise(read.tables, {
      today: '2026-11-24',
    });
    expect([...read.problems, ...problems].filter(({ level }) => level === 'error')).toEqual([]);
    expect([...countries.keys()]).toEqual([code]);
    expect(setAside).toEqual([]);
    expect(inputs.filter(({ table, rowsUsed, rowsRead }) => table === '' || rowsUsed !== rowsRead)).toEqual(
      [],
    );
    const described = new Set(sources.map(({ id }) => id));
    const facts = countries.get(code)?.facts ?? [];
    expect(facts.flatMap((fact) => fact.sources).filter((id) => !described.has(id))).toEqual([]);
    expect(facts.filter(({ cells }) => cells.some(({ line }) => line < 2))).toEqual([]);
  });
});
