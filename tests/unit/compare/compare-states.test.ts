import { describe, expect, it } from 'vitest';
import { compareStates } from '../../../src/compare/index.js';
import type { Comparison } from '../../../src/model/comparison.js';
import type { Snapshot } from '../../../src/model/snapshot.js';
import { fault, input, occupancy, state } from '../../support/snapshot.js';

const changed = input('population.csv', { sha256: '1'.repeat(64) });
const compare = (before: Partial<Snapshot>, after: Partial<Snapshot>): Comparison =>
  compareStates(state(before), state(after));
const kinds = ({ measures }: Comparison) => measures.map(({ kind }) => kind);

describe('two states of one country', () => {
  it('that are the same have no change', () => {
    const same = compare({}, {});
    expect(same).toMatchObject({ measures: [], unchanged: 1, method: [], findings: [] });
    expect(same.problems).toEqual({ fixed: [], new: [] });
    expect(same.inputs.map(({ kind }) => kind)).toEqual(['same']);
  });

  it('are refused when they are of two countries', () => {
    expect(() => compareStates(state(), state({ country: 'CHL' }))).toThrow(RangeError);
  });

  it('tell by how much a figure moved, and which cell moved it', () => {
    const { measures } = compare(
      { measures: [occupancy(120, { cell: [2, '100'] })] },
      { measures: [occupancy(126, { cell: [2, '105'] })], inputs: [changed] },
    );
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({
      kind: 'moved',
      causes: ['data'],
      absolute: 6,
      relative: 0.05,
      interval: 'none',
      cells: [
        {
          file: 'population.csv',
          header: 'total',
          before: { line: 2, text: '100' },
          after: { line: 2, text: '105' },
        },
      ],
    });
  });

  it('do not take a row on another line for another cell', () => {
    const { measures } = compare(
      { measures: [occupancy(120, { cell: [2, '100'] })] },
      { measures: [occupancy(120, { cell: [9, '100'] })], inputs: [changed] },
    );
    expect(measures).toEqual([]);
  });

  it('name the method when only the version differs, and both when the cells differ too', () => {
    const generator = { name: 'ctg', version: '2.0.0' } as const;
    const byMethod = compare({}, { generator, measures: [occupancy(121)] });
    expect(byMethod.measures[0]?.causes).toEqual(['method']);
    expect(byMethod.method).toEqual([{ aspect: 'version', name: '', before: '1.0.0', after: '2.0.0' }]);
    const byBoth = compare(
      {},
      { generator, inputs: [changed], measures: [occupancy(121, { cell: [2, '101'] })] },
    );
    expect(byBoth.measures[0]?.causes).toEqual(['data', 'method']);
  });

  it('say so when nothing that is recorded explains a move', () => {
    expect(compare({}, { measures: [occupancy(121)] }).measures[0]?.causes).toEqual(['unexplained']);
  });

  it('do not blame a limit, or the reading of another file, for a figure', () => {
    const limit = (value: number) =>
      ({ id: 'occupancy-critical', value, unit: 'percent', source: 'x' }) as const;
    const other = (delimiter: string) => [input('population.csv'), input('capacity.csv', { delimiter })];
    const { measures, method } = compare(
      { limits: [limit(120)], inputs: other(',') },
      { limits: [limit(130)], inputs: other(';'), measures: [occupancy(121)] },
    );
    expect(method.map(({ aspect, name }) => [aspect, name])).toEqual([
      ['limit', 'occupancy-critical'],
      ['delimiter', 'capacity.csv'],
    ]);
    expect(measures[0]?.causes).toEqual(['unexplained']);
  });

  it('do not compare numbers of two definitions, and keep both', () => {
    const { measures } = compare(
      { measures: [occupancy(120)] },
      { measures: [occupancy(150, { definition: { coverage: 'federal' } })] },
    );
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({
      kind: 'definition',
      causes: ['definition'],
      absolute: null,
      relative: null,
      definitionKeys: ['coverage'],
      before: { value: 120 },
      after: { value: 150 },
    });
  });

  it('hold a new date against the newest earlier one of the series', () => {
    const { measures } = compare(
      { measures: [occupancy(100, { date: '2018' }), occupancy(120, { date: '2020' })] },
      {
        measures: [
          occupancy(100, { date: '2018' }),
          occupancy(120, { date: '2020' }),
          occupancy(130, { date: '2022' }),
        ],
      },
    );
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({ kind: 'later', absolute: 10, before: { value: 120 } });
  });

  it('tell a number lost from a measure gone', () => {
    const women = occupancy(90, { stratum: { sex: 'female' } });
    const lost = compare({ measures: [occupancy(120), women] }, { measures: [occupancy(null)] });
    expect(kinds(lost)).toEqual(['status', 'vanished']);
    expect(lost.measures[0]).toMatchObject({ absolute: null, after: { reason: { code: 'need-absent' } } });
  });

  it('show neither number where one of the two hides it', () => {
    const hidden = occupancy(null, { reason: { code: 'suppressed', args: {} } });
    const { measures } = compare({ measures: [occupancy(3)] }, { measures: [hidden] });
    expect(measures[0]).toMatchObject({ hidden: true, before: { value: null, operands: [] }, cells: [] });
    expect(JSON.stringify(measures)).not.toContain('"value":3');
  });

  it.each([
    [[110, 130], 125, 'inside'],
    [[110, 122], 125, 'outside'],
  ] as const)('say whether a change exceeds the interval %j: %d lies %s', ([low, high], value, where) => {
    const interval = { low, high, kind: 'superpopulation', method: 'wilson-95' } as const;
    const { measures } = compare(
      { measures: [occupancy(120, { interval })] },
      { measures: [occupancy(value)] },
    );
    expect(measures[0]?.interval).toBe(where);
  });

  it('list findings that are answered otherwise', () => {
    const finding = (answer: string) =>
      ({ id: 'overcrowding', number: '1.1', answer, severity: 'high' }) as const;
    const { findings } = compare({ findings: [finding('overcrowded')] }, { findings: [finding('critical')] });
    expect(findings).toEqual([{ before: finding('overcrowded'), after: finding('critical') }]);
  });

  it('find a file that was moved, and one that was replaced', () => {
    const { inputs } = compare(
      { inputs: [input('january/population.csv'), input('old.csv', { sha256: '2'.repeat(64) })] },
      { inputs: [input('february/population.csv'), input('new.csv', { sha256: '3'.repeat(64) })] },
    );
    expect(inputs.map(({ kind, before, after }) => [kind, before?.file, after?.file])).toEqual([
      ['renamed', 'january/population.csv', 'february/population.csv'],
      ['added', undefined, 'new.csv'],
      ['removed', 'old.csv', undefined],
    ]);
  });
});

describe('problems of two states', () => {
  const lines = (list: Comparison['problems']['new']) => list.map(({ lines: own }) => own);

  it('are known by identity: one mended and one new do not cancel out', () => {
    const { problems } = compare({ problems: [fault(2)] }, { problems: [fault(4)], inputs: [changed] });
    expect([lines(problems.fixed), lines(problems.new)]).toEqual([[[2]], [[4]]]);
  });

  it('are the same on another line when rows were added above', () => {
    const longer = input('population.csv', { sha256: '1'.repeat(64), rowsRead: 5, rowsUsed: 5 });
    const { problems } = compare({ problems: [fault(2)] }, { problems: [fault(4)], inputs: [longer] });
    expect(problems).toEqual({ fixed: [], new: [] });
  });

  it('keep each line of those that are told as one', () => {
    const told = (rows: string, count: number) =>
      fault(2, { args: { text: 'n.d.', count, lines: '2, 3, 4', rows } });
    const { problems } = compare(
      { problems: [told('2-9', 8)] },
      { problems: [told('2-8,12', 8)], inputs: [changed] },
    );
    expect([lines(problems.fixed), lines(problems.new)]).toEqual([[[9]], [[12]]]);
  });

  it('are two when their telling words differ', () => {
    const word = (text: string) => fault(2, { code: 'word-not-in-vocabulary', args: { word: text } });
    const { problems } = compare({ problems: [word('a')] }, { problems: [word('b')] });
    expect([problems.fixed.length, problems.new.length]).toEqual([1, 1]);
  });
});
