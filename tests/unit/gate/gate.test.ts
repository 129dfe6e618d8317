import { describe, expect, it } from 'vitest';
import { acceptStudies } from '../../../src/compare/index.js';
import { gate } from '../../../src/hold.js';
import type { Baseline } from '../../../src/model/baseline.js';
import type { Snapshot } from '../../../src/model/snapshot.js';
import type { Study } from '../../../src/model/study.js';
import {
  type Assertions,
  anyFailed,
  type MeasureAssertion,
  type Verdict,
} from '../../../src/model/verdict.js';
import { fault, input, occupancy, state } from '../../support/snapshot.js';

const NONE: Assertions = { measures: [], problems: [], rules: {} };
const ASSERTION: MeasureAssertion = {
  measure: 'occupancy-rate',
  stratum: {},
  variant: '',
  facility: 'ALL',
  definition: {},
  period: 'newest',
  required: true,
  level: 'error',
};

const study = (changes: Partial<Snapshot> = {}) =>
  ({ ...state(changes), setAside: [], facts: [], penalties: [], alternatives: [] }) as unknown as Study;

function accepted(changes: Partial<Snapshot> = {}): Baseline {
  const acceptance = {
    country: 'PER',
    by: 'A',
    why: 'B',
    at: '2026-01-01T00:00:00Z',
    sha256: '0'.repeat(64),
  };
  return acceptStudies([[state(changes), acceptance]], undefined);
}

const on = (assertion: Partial<MeasureAssertion>): Assertions => ({
  ...NONE,
  measures: [{ ...ASSERTION, ...assertion }],
});
const failed = (verdicts: readonly Verdict[]) =>
  verdicts.filter(({ passed }) => !passed).map(({ rule }) => rule);

describe('limits on one figure', () => {
  const measures = [occupancy(110, { date: '2018' }), occupancy(120, { date: '2020' })];

  it.each([
    [{ max: 120 }, []],
    [{ max: 119.9 }, ['measure-max']],
    [{ min: 120 }, []],
    [{ min: 121, max: 119 }, ['measure-min', 'measure-max']],
    [{ period: '2018', max: 110 }, []],
    [{ period: 'every', min: 111 }, ['measure-min']],
    [{ period: '1999' }, ['measure-available']],
    [{ period: '1999', required: false, min: 1000 }, []],
    [{ stratum: { sex: 'female' } }, ['measure-available']],
    [{ definition: { coverage: 'national' }, max: 120 }, []],
    [{ definition: { coverage: 'federal' }, max: 120 }, ['measure-available']],
    [{ max: 1, level: 'off' as const }, []],
  ])('%j fails as %j', (assertion, rules) => {
    expect(failed(gate(study({ measures }), on(assertion)))).toEqual(rules);
  });

  it('print what is, what was expected and the cell', () => {
    const [verdict] = gate(study({ measures }), on({ max: 100 }));
    expect(verdict).toMatchObject({
      level: 'error',
      actual: { kind: 'number', value: 120, unit: 'percent' },
      expected: { kind: 'number', value: 100, unit: 'percent' },
      evidence: [{ file: 'population.csv', line: 2, column: 3, header: 'total', text: '100' }],
    });
  });

  it('do not hold of a figure that is withheld, unless it need not be there', () => {
    const withheld = study({ measures: [occupancy(null)] });
    expect(gate(withheld, on({ max: 500 }))[0]).toMatchObject({
      rule: 'measure-available',
      passed: false,
      actual: { kind: 'withheld', reason: { code: 'need-absent' } },
    });
    expect(gate(withheld, on({ max: 500, required: false }))).toEqual([]);
  });

  it('of level warn fail nothing', () => {
    const verdicts = gate(study(), on({ max: 1, level: 'warn' }));
    expect([failed(verdicts), anyFailed(verdicts)]).toEqual([['measure-max'], false]);
  });
});

describe('a change against the baseline', () => {
  it.each([
    [{ relative: 0.05 }, 126, []],
    [{ relative: 0.04 }, 126, ['measure-change']],
    [{ absolute: 6 }, 114, []],
    [{ absolute: 5.9 }, 114, ['measure-change']],
    [{ absolute: 0 }, 120, []],
  ])('of %j, from 120 to %d, fails as %j', (change, value, rules) => {
    const now = study({ measures: [occupancy(value)] });
    expect(failed(gate(now, on({ change }), accepted()))).toEqual(rules);
  });

  it('takes the newest of the series when the date is new', () => {
    const now = study({ measures: [occupancy(120), occupancy(180, { date: '2022' })] });
    const [verdict] = gate(now, on({ change: { relative: 0.1 } }), accepted());
    expect(verdict).toMatchObject({
      passed: false,
      actual: { absolute: 60, relative: 0.5 },
      baseline: { value: 120 },
    });
  });

  it('fails against nothing', () => {
    expect(failed(gate(study(), on({ change: { absolute: 1 } })))).toEqual(['baseline-missing']);
    const other = { ...accepted(), studies: [] };
    expect(failed(gate(study(), NONE, other))).toEqual(['baseline-missing']);
  });
});

describe('rules against the baseline', () => {
  const changed = input('population.csv', { sha256: '1'.repeat(64) });

  it('hold of the same state', () => {
    const verdicts = gate(study(), NONE, accepted());
    expect(verdicts).toHaveLength(6);
    expect(failed(verdicts)).toEqual([]);
  });

  it('stop at one new problem, though one was mended', () => {
    const before = accepted({ problems: [fault(2)] });
    const verdicts = gate(study({ problems: [fault(4)], inputs: [changed] }), NONE, before);
    expect(failed(verdicts)).toEqual(['no-new-problems']);
    expect(verdicts[0]?.evidence).toEqual([{ file: 'population.csv', line: 4, column: 3, header: 'total' }]);
    expect(anyFailed(verdicts)).toBe(true);
  });

  it('let a decision be taken that is no fault', () => {
    const decided = fault(1, { code: 'delimiter-decided', level: 'info', args: {} });
    expect(failed(gate(study({ problems: [decided] }), NONE, accepted()))).toEqual([]);
  });

  it('stop at a moved figure, unless an assertion of its own lets it move', () => {
    const now = study({ measures: [occupancy(121)] });
    expect(failed(gate(now, NONE, accepted()))).toEqual(['no-moved-figures']);
    expect(failed(gate(now, on({ change: { absolute: 2 } }), accepted()))).toEqual([]);
  });

  it('stop at a figure that is withheld or gone', () => {
    const women = occupancy(90, { stratum: { sex: 'female' } });
    const verdicts = gate(
      study({ measures: [occupancy(null)] }),
      NONE,
      accepted({ measures: [occupancy(120), women] }),
    );
    expect(failed(verdicts)).toEqual(['no-lost-figures', 'no-lost-figures']);
  });

  it('warn of another version and of another answer, and stop at another definition', () => {
    const finding = (answer: string) =>
      ({ id: 'overcrowding', number: '1.1', answer, severity: 'high' }) as const;
    const now = study({
      generator: { name: 'ctg', version: '9.0.0' },
      findings: [finding('critical')] as unknown as Study['findings'],
      measures: [occupancy(150, { definition: { coverage: 'federal' } })],
    });
    const verdicts = gate(now, NONE, accepted({ findings: [finding('overcrowded')] }));
    expect(verdicts.filter(({ passed }) => !passed).map(({ rule, level }) => [rule, level])).toEqual([
      ['same-definitions', 'error'],
      ['no-changed-answers', 'warn'],
      ['same-method', 'warn'],
    ]);
  });

  it('that are off say nothing', () => {
    const rules = { 'no-moved-figures': 'off' } as const;
    const verdicts = gate(study({ measures: [occupancy(121)] }), { ...NONE, rules }, accepted());
    expect(verdicts.some(({ rule }) => rule === 'no-moved-figures')).toBe(false);
  });
});

describe('limits on the data', () => {
  it('count problems of a code or of a level', () => {
    const now = study({ problems: [fault(2), fault(3, { code: 'key-repeated', level: 'info' })] });
    const of = (name: 'error' | 'key-repeated' | 'warning', max: number) =>
      failed(gate(now, { ...NONE, problems: [{ of: name, max, level: 'error' }] }));
    expect(of('error', 0)).toEqual(['problems-max']);
    expect(of('error', 1)).toEqual([]);
    expect(of('key-repeated', 0)).toEqual(['problems-max']);
    expect(of('warning', 0)).toEqual([]);
  });

  it('hold of every file by itself', () => {
    const inputs = [
      input('large.csv', { rowsRead: 1000, rowsUsed: 1000 }),
      input('small.csv', { rowsRead: 4, rowsUsed: 3, rowsSetAside: 1 }),
    ];
    const now = {
      ...study({ inputs }),
      setAside: [{ file: 'small.csv', line: 5, code: 'value-missing' }],
    } as Study;
    const verdicts = gate(now, { ...NONE, rowsSetAside: { maxShare: 0.1, level: 'error' } });
    expect(verdicts.map(({ passed, subject }) => [passed, subject])).toEqual([
      [false, 'small.csv'],
      [true, 'large.csv'],
    ]);
    expect(verdicts[0]?.evidence).toEqual([{ file: 'small.csv', line: 5 }]);
  });
});
