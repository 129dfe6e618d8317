import { describe, expect, it } from 'vitest';
import { FINDINGS, interpret } from '../../../src/interpret/index.js';
import { LIMIT_IDS } from '../../../src/model/finding.js';
import { findingOf, measured, occupancy, operand, people, rulesOf, withheld } from './measures.js';

const drugs = { offence_class: 'drug' };

/** A crowded system with a large drug share that would still clear little of the excess. */
const contradictory = [
  occupancy(400),
  measured('occupancy-without-category', {
    value: 320,
    stratum: drugs,
    operands: [people(2900, drugs), people(40_000), operand(10_000, 'places')],
    details: { 'share-of-excess-cleared-pct': 9.7 },
  }),
  measured('drug-offence-share', { value: 21, numerator: people(8400, drugs), denominator: people(40_000) }),
];

describe('interpret', () => {
  it('answers every question, once, of nothing at all', () => {
    const { findings, alternatives, problems } = interpret([]);
    expect(findings.map(({ id }) => id).sort()).toEqual(FINDINGS.map(({ id }) => id).sort());
    expect(findings.filter(({ answer }) => answer !== 'unknown').map(({ id }) => id)).toEqual([
      'core-figures',
    ]);
    expect(alternatives).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('prints contradictory rules both, the limit of the reform first', () => {
    const { findings } = interpret(contradictory);
    const rules = findings.flatMap(rulesOf);
    expect(rules).toContain('R-13');
    expect(rules.indexOf('R-15')).toBe(rules.indexOf('R-13') + 1);
  });

  it('warns that releases refill when nothing acts at the entrance', () => {
    const alone = findingOf('overcrowding', [occupancy(160)]);
    expect(alone.recommendations[0]?.guards).toEqual(['R-09-entrance']);
    const unsentenced = measured('pretrial-share', { value: 50, denominator: people(16_000) });
    expect(findingOf('overcrowding', [occupancy(160), unsentenced]).recommendations[0]?.guards).toEqual([]);
  });

  it('notes a low comparability grade where occupancy is spoken of, and only there', () => {
    const grade = measured('comparability-grade', { value: 3, details: { grade: 'D' } });
    const measures = [...contradictory, grade];
    expect(findingOf('overcrowding', measures).recommendations[0]?.guards).toContain('R-01');
    expect(findingOf('drug-share', measures).recommendations[0]?.guards).toEqual([]);
  });

  it('makes a pilot of R-28, whose only card is untested', () => {
    const ratio = measured('pretrial-drug-ratio', { value: 1.5, interval: [1.4, 1.6] });
    expect(findingOf('drug-remand', [ratio]).recommendations[0]).toMatchObject({
      guards: ['R-03'],
      strength: 'should-examine',
    });
  });

  it('marks a base smaller than the user asked for', () => {
    const share = measured('drug-offence-share', {
      value: 40,
      numerator: people(16, drugs),
      denominator: people(40),
    });
    const small = findingOf('drug-share', [share], { limits: { 'smallest-base': 50 } });
    expect(small.recommendations[0]).toMatchObject({ guards: ['R-02'], strength: 'should-record' });
    expect(findingOf('drug-share', [share]).recommendations[0]).toMatchObject({
      guards: [],
      strength: 'should-examine',
    });
  });

  it('gives the cards that were named, in the order of the catalogue', () => {
    const { findings, alternatives } = interpret(contradictory);
    const named = findings.flatMap(({ recommendations }) => recommendations.flatMap(({ cards }) => cards));
    expect(alternatives.map(({ id }) => id)).toEqual([
      'pre-08',
      'pre-11',
      'con-02',
      'inc-01',
      'inc-02',
      'inc-06',
    ]);
    expect(new Set(named)).toEqual(new Set(alternatives.map(({ id }) => id)));
  });

  it('gives every limit, with the numbers that the user set', () => {
    const { limits } = interpret([], { limits: { 'smallest-base': 20 } });
    expect(limits.map(({ id }) => id)).toEqual([...LIMIT_IDS]);
    expect(limits.filter(({ overridden }) => overridden).map(({ id, value }) => [id, value])).toEqual([
      ['smallest-base', 20],
    ]);
  });

  it('numbers each recommendation as its finding', () => {
    for (const { number, recommendations } of interpret(contradictory).findings) {
      for (const item of recommendations) expect(item.number).toBe(number);
    }
  });

  it('lets a finding that throws fall alone, and says so', () => {
    const [overcrowding, ...rest] = FINDINGS;
    if (!overcrowding) throw new RangeError('no findings');
    const thrower = {
      ...overcrowding,
      answer: () => {
        throw new RangeError('broken');
      },
    };
    const { findings, problems } = interpret(contradictory, { findings: [thrower, ...rest] });
    expect(findings).toHaveLength(rest.length);
    expect(problems).toEqual([
      {
        code: 'finding-failed',
        level: 'error',
        where: { country: 'PER' },
        args: { finding: 'overcrowding', message: 'broken' },
      },
    ]);
  });

  it('is the same whatever the order of the measures, and can be written as JSON', () => {
    const measures = [...contradictory, withheld('pretrial-share', 'need-absent')];
    const result = interpret(measures);
    expect(interpret([...measures].reverse())).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('names no measure that it was not given', () => {
    const ids = new Set(contradictory.map(({ id }) => id));
    for (const { supports, args } of interpret(contradictory).findings) {
      for (const id of supports) expect(ids).toContain(id);
      for (const arg of Object.values(args)) if (arg.kind === 'measure') expect(ids).toContain(arg.measure);
    }
  });
});
