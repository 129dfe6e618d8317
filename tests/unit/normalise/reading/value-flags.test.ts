import { describe, expect, it } from 'vitest';
import { definePreset } from '../../../../src/normalise/presets/define-preset.js';
import { flaggedFigures, withoutFlags } from '../../../../src/normalise/reading/value-flags.js';
import { tableOf } from '../fixtures.js';

const preset = definePreset({
  id: 'flagged',
  title: 'Flagged',
  publisher: 'Nobody',
  basis: 'published layout',
  headers: ['place'],
  flags: { letters: ['b', 'p'], header: 'Flag' },
  notes: [],
});
const cells = (text: string) => withoutFlags(tableOf(text), preset).table.rows.map((row) => row.cells);

describe('flags beside numbers', () => {
  it('are taken out of cells that hold a number and known letters alone', () => {
    expect(cells('Place;Count;Flag\nA;12 b;\nB;13 bp;\nC;: p;\nD;14;p\n')).toEqual([
      ['A', '12', ''],
      ['B', '13', ''],
      ['C', ':', ''],
      ['D', '14', 'p'],
    ]);
  });

  it('are no letters of another kind, and no part of a name', () => {
    const text = 'Place;Count;Flag\nWing 3 b;12 kg;x\nB;12b;\n';
    expect(cells(text)).toEqual([
      ['Wing 3 b', '12 kg', 'x'],
      ['B', '12b', ''],
    ]);
  });

  it('are counted where the row is read, and not where there is no number', () => {
    const flagged = withoutFlags(
      tableOf('Place;Count;Flag\nA;12 b;\nB;13 bp;\nC;: p;\nD;14;p\nE;15;b\n'),
      preset,
    );
    const found = flaggedFigures(flagged, (row) => row.cells[0] !== 'E');
    expect(found.map(({ code, where, args }) => [code, where.line, args])).toEqual([
      ['figures-flagged', 2, { count: 4, flags: 'b, p' }],
    ]);
    expect(flaggedFigures(flagged, () => false)).toEqual([]);
  });

  it('change nothing for a source that has none', () => {
    const table = tableOf('Place;Count\nA;12 b\n');
    expect(withoutFlags(table, undefined).table).toBe(table);
  });
});
