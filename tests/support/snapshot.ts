import type { Problem } from '../../src/model/problem.js';
import type { Snapshot, SnapshotMeasure } from '../../src/model/snapshot.js';
import { period } from './measure.js';

type Input = Snapshot['inputs'][number];

/** One input of a study, as read from a small file. */
export function input(file: string, changes: Partial<Input> = {}): Input {
  return {
    file,
    sha256: '0'.repeat(64),
    bytes: 100,
    table: 'population',
    encoding: 'utf-8',
    delimiter: ',',
    headerLine: 1,
    header: ['country', 'date', 'total'],
    rowsRead: 3,
    rowsUsed: 3,
    rowsSetAside: 0,
    rowsOfCountry: 3,
    ...changes,
  };
}

export interface MeasureChanges extends Partial<SnapshotMeasure> {
  readonly date?: string;
  /** The line and the text of its only cell. */
  readonly cell?: readonly [line: number, text: string];
}

/** An occupancy rate of one date, made of one cell of `population.csv`; its identity as the runner makes it. */
export function occupancy(value: number | null, changes: MeasureChanges = {}): SnapshotMeasure {
  const { date = '2020', cell = [2, '100'], ...own } = changes;
  const measure: SnapshotMeasure = {
    id: '',
    indicator: 'occupancy-rate',
    status: value === null ? 'not-available' : 'measured',
    place: { country: 'PER', facility: 'ALL' },
    period: period(date),
    since: null,
    stratum: {},
    variant: '',
    unit: 'percent',
    value,
    details: {},
    interval: null,
    intervalKind: 'definition',
    definition: { coverage: 'national' },
    reason: value === null ? { code: 'need-absent', args: { fact: 'official-capacity' } } : null,
    operands: [
      {
        fact: 'prison-population',
        slice: {},
        period: period(date),
        value: Number(cell[1]),
        cells: [{ file: 'population.csv', line: cell[0], header: 'total', text: cell[1] }],
      },
    ],
    ...own,
  };
  const { indicator, place, stratum, variant, definition } = measure;
  const keys = [indicator, place.country, place.facility, stratum.sex ?? '', variant];
  return { ...measure, id: [...keys, JSON.stringify(definition), '', date].join('|') };
}

/** A problem at a line of `population.csv`. */
export function fault(line: number, changes: Partial<Problem> = {}): Problem {
  return {
    code: 'number-unreadable',
    level: 'error',
    where: { file: 'population.csv', line, column: 3, header: 'total', country: 'PER' },
    args: { text: 'n.d.' },
    ...changes,
  };
}

/** A state of one country. */
export function state(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    generator: { name: 'ctg', version: '1.0.0' },
    country: 'PER',
    asOf: null,
    inputs: [input('population.csv')],
    limits: [],
    problems: [],
    sources: [],
    measures: [occupancy(120)],
    findings: [],
    ...changes,
  };
}
