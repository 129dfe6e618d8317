import { describe, expect, it } from 'vitest';
import { type HeatCell, heatGrid } from '../../../../src/render/charts/heat-grid.js';
import {
  draws,
  elements,
  expectEscaped,
  expectSound,
  expectTexts,
  FORMATS,
  HOSTILE,
  LONG,
  TEXT,
  UNBROKEN,
} from './chart-checks.js';

const COLUMNS = ['Before trial', 'At conviction', 'In prison'];
const chart = (rows: { label: string; cells: HeatCell[] }[], columns = COLUMNS) =>
  heatGrid({ columns, rows, emptyLabel: 'No data', keyLabel: 'Darker: a larger share' }, TEXT, FORMATS);

/** The fills of the cells, without those of the key and the paper. */
const fills = (svg: ReturnType<typeof chart>) =>
  elements(svg)
    .filter(({ tagName, properties }) => tagName === 'rect' && Number(properties.width) > 100)
    .slice(1)
    .map(({ properties }) => properties.fill);

describe('heatGrid', () => {
  it('prints every number, and hatches the cells that have none', () => {
    const svg = chart([
      {
        label: 'Possession',
        cells: [{ value: 12_345, share: 40, notes: ['40 % of the stage'] }, {}, { value: 0, share: 0 }],
      },
    ]);
    expectSound(svg);
    expectTexts(svg, ['12,345', '40 % of the stage', 'No data', 'Before trial', 'Possession', 'Darker']);
    expect(fills(svg)).toEqual(['#12436a', 'url(#fig-none)', '#ffffff']);
  });

  it('is darker the larger the share, and never quite light for somebody', () => {
    const svg = chart([
      {
        label: 'a',
        cells: [
          { value: 1, share: 0.1 },
          { value: 50, share: 50 },
          { value: 100, share: 100 },
        ],
      },
    ]);
    expect(fills(svg)).toEqual(['#e6edf2', '#8badc5', '#12436a']);
  });

  it('holds long words in narrow cells', () => {
    expectSound(
      chart(
        [{ label: LONG, cells: [{ value: 1e12, share: 3, notes: [LONG, UNBROKEN] }, {}, { value: 3 }] }],
        [LONG, UNBROKEN, 'Encarcelados'],
      ),
    );
  });

  it('writes labels as text', () => {
    expectEscaped(chart([{ label: HOSTILE, cells: [{ notes: [HOSTILE] }, {}, {}] }]));
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', cells: [{}] }])).toThrow(/one cell|1 cells for 3/);
    expect(() => chart([{ label: 'a', cells: [{ value: Number.NaN }, {}, {}] }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', cells: [{ value: -1 }, {}, {}] }])).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const cell = (): HeatCell =>
        draw.next() < 0.2 ? {} : { value: draw.amount(), share: draw.next() * 100, notes: [draw.words()] };
      const columns = draw.list(1, 4, () => draw.words());
      const row = () => ({ label: draw.words(), cells: columns.map(cell) });
      expectSound(chart(draw.list(1, 6, row), columns));
    }
  });
});
