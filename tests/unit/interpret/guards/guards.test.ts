import { describe, expect, it } from 'vitest';
import { noteEntrance } from '../../../../src/interpret/guards/entrance.js';
import type { GuardContext } from '../../../../src/interpret/guards/guard.js';
import { guard } from '../../../../src/interpret/guards/index.js';
import { DEFAULT_LIMITS } from '../../../../src/interpret/limits.js';
import type {
  AlternativeCard,
  EvidenceGrade,
  Finding,
  Recommendation,
} from '../../../../src/model/finding.js';
import { measured, people } from '../measures.js';

const recommendation: Recommendation = {
  rule: 'R-15',
  number: '2.1',
  addressee: 'parliament',
  level: 'law',
  horizon: '3-years',
  stages: ['convicted'],
  groups: [],
  cards: ['con-01', 'con-02'],
  strength: 'should',
  success: 'drug-offence-share',
  guards: [],
  basis: 'CEDD 2015',
};
const card = (id: string, grade: EvidenceGrade): AlternativeCard => ({
  id,
  mechanism: 'law',
  stages: ['convicted'],
  groups: [],
  countries: [],
  evidence: { grade },
  sources: [],
});
const context: GuardContext = {
  confidence: 'documented',
  decisive: [],
  grades: [],
  limits: DEFAULT_LIMITS,
  system: [],
  scenarios: {},
  cards: [card('con-01', 'E1'), card('con-02', 'E0')],
};
const apply = (changes: Partial<GuardContext>) => guard(recommendation, { ...context, ...changes });

describe('strength', () => {
  it.each([
    ['documented', 'should'],
    ['reported', 'should-examine'],
    ['indicative', 'should-record'],
    ['unknown', 'should-record'],
  ] as const)('of a finding that is %s is "%s"', (confidence, strength) => {
    expect(apply({ confidence })).toEqual({ ...recommendation, strength });
  });
});

describe('a recommendation for data', () => {
  it('is as strong as the gap is plain, whatever the evidence for the rest', () => {
    const data = { ...recommendation, level: 'data' as const };
    expect(guard(data, { ...context, confidence: 'indicative' })).toEqual(data);
  });
});

describe('R-01', () => {
  it('asks only for data where charges were counted', () => {
    const charges = measured('drug-offence-share', { definition: { counting_unit: 'charge' } });
    expect(apply({ decisive: [charges] })).toMatchObject({
      guards: ['R-01'],
      strength: 'should-record',
      level: 'data',
      cards: [],
    });
  });

  it.each([
    ['A', []],
    ['B', []],
    ['C', ['R-01']],
    ['D', ['R-01']],
  ])('notes the grade %s or not, and leaves the rest', (grade, guards) => {
    expect(apply({ grades: [grade] })).toEqual({ ...recommendation, guards });
  });
});

describe('R-02', () => {
  const share = (base: number) =>
    measured('drug-offence-share', {
      operands: [people(3, { sex: 'female', offence_class: 'drug' }), people(base, { sex: 'female' })],
    });

  it.each([
    [9, ['R-02'], 'should-record'],
    [10, [], 'should'],
  ])('looks at a base of %s people', (base, guards, strength) => {
    expect(apply({ decisive: [share(base)] })).toMatchObject({ guards, strength });
  });

  it('does not take a small part for a small base', () => {
    const men = measured('drug-share-sex-ratio', {
      operands: [
        people(2, { sex: 'male', offence_class: 'drug' }),
        people(500, { sex: 'male' }),
        people(3, { sex: 'female', offence_class: 'drug' }),
        people(200, { sex: 'female' }),
      ],
    });
    expect(apply({ decisive: [men] }).guards).toEqual([]);
  });
});

describe('R-03', () => {
  it('makes a pilot of what nobody has evaluated', () => {
    expect(apply({ cards: [card('con-01', 'E0'), card('con-02', 'E0')] })).toMatchObject({
      guards: ['R-03'],
      strength: 'should-examine',
      horizon: '1-year',
    });
  });

  it('does not make a weak recommendation stronger, or a near one later', () => {
    const near = { ...recommendation, horizon: '90-days' as const };
    const guarded = guard(near, {
      ...context,
      confidence: 'indicative',
      cards: [card('con-01', 'E0'), card('con-02', 'E0')],
    });
    expect(guarded).toMatchObject({ strength: 'should-record', horizon: '90-days' });
  });

  it('leaves alone what offers a tested card, or none', () => {
    expect(apply({}).guards).toEqual([]);
    expect(apply({ cards: [] }).guards).toEqual([]);
  });
});

describe('the entrance', () => {
  const finding = (item: Partial<Recommendation>): Finding => ({
    id: 'overcrowding',
    number: '1.1',
    answer: 'critical',
    severity: 'high',
    confidence: 'reported',
    supports: [],
    args: {},
    limits: [],
    sensitivity: 'not-tested',
    recommendations: [{ ...recommendation, ...item }],
  });
  const releases = finding({ rule: 'R-09', cards: ['inc-01', 'pre-11'], guards: ['R-01'] });
  const guardsOf = (findings: readonly Finding[]) =>
    noteEntrance(findings).map(({ recommendations }) => recommendations[0]?.guards);

  it('is missed when releases are all that is asked for', () => {
    expect(guardsOf([releases, finding({ rule: 'R-21', cards: ['con-02'] })])).toEqual([
      ['R-01', 'R-09-entrance'],
      [],
    ]);
  });

  it('is not missed when another rule acts there', () => {
    expect(guardsOf([releases, finding({ rule: 'R-27', cards: ['pre-13'] })])).toEqual([['R-01'], []]);
  });

  it('is nothing to speak of without releases', () => {
    expect(guardsOf([finding({ rule: 'R-21', cards: ['con-02'] })])).toEqual([[]]);
  });
});
