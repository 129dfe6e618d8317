import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/model/measure.js';
import { findingOf, measured, occupancy, operand, people, rulesOf, withheld } from '../measures.js';

const exposure = (value: number, parts: Parameters<typeof measured>[1] = {}) =>
  measured('overcrowding-exposure', { value, ...parts });
const excessOf = (density: number, band: string) =>
  measured('overcrowding-excess', {
    value: density - 100,
    numerator: people(density * 100),
    denominator: operand(10_000, 'places'),
    details: { band },
  });
const find = (...measures: Measure[]) => findingOf('overcrowding', measures);

describe('overcrowding', () => {
  it.each([
    [120, 'critical', ['R-09']],
    [119.99, 'overcrowded', ['R-10']],
    [100.01, 'overcrowded', ['R-10']],
    [100, 'within-capacity', []],
    [62, 'within-capacity', []],
  ])('at %s people for a hundred places answers %s', (density, answer, rules) => {
    const finding = find(occupancy(density), exposure(19.99));
    expect(finding.answer).toBe(answer);
    expect(rulesOf(finding)).toEqual(rules);
  });

  it.each([
    [20, 'hidden', ['R-11']],
    [19.99, 'within-capacity', []],
  ])('below capacity with %s percent living in crowded facilities answers %s', (share, answer, rules) => {
    const finding = find(occupancy(96.9), exposure(share));
    expect(finding).toMatchObject({ answer, args: { exposure: { measure: exposure(share).id } } });
    expect(rulesOf(finding)).toEqual(rules);
  });

  it('does not say that nobody is crowded when the facilities are not known', () => {
    expect(find(occupancy(96.9)).answer).toBe('within-capacity-on-average');
    expect(find(occupancy(96.9), exposure(30, { date: '2018-12-31' })).answer).toBe(
      'within-capacity-on-average',
    );
  });

  it('is unknown without an occupancy, and points to the reason', () => {
    const reason = withheld('occupancy-rate', 'need-absent');
    expect(find(reason)).toMatchObject({
      answer: 'unknown',
      severity: 'none',
      confidence: 'unknown',
      supports: [reason.id],
      args: {},
      recommendations: [],
    });
    expect(find()).toMatchObject({ answer: 'unknown', supports: [] });
  });

  it.each([
    [149, 'critical', 'high'],
    [150, 'severe', 'critical'],
    [210, 'extreme', 'critical'],
    [110, 'overcrowded', 'moderate'],
    [95, 'at-risk', 'watch'],
    [80, 'no-pressure', 'none'],
  ])('at %s, %s, weighs %s', (density, band, severity) => {
    expect(find(occupancy(density), excessOf(density, band), exposure(0)).severity).toBe(severity);
  });

  it('takes the band from the excess of the same people and places', () => {
    const other = { ...excessOf(160, 'severe'), id: 'other' };
    const finding = find(occupancy(130), other, excessOf(130, 'critical'));
    expect(finding).toMatchObject({ severity: 'high', args: { band: { word: 'critical' } } });
  });

  it('counts the people above capacity and above the critical limit', () => {
    const finding = find(occupancy(150));
    expect(finding.args.excess).toEqual({ kind: 'number', value: 5000, unit: 'persons' });
    expect(finding.args.aboveCritical).toEqual({ kind: 'number', value: 3000, unit: 'persons' });
  });

  it('uses the limits that the user set', () => {
    const limits = { 'occupancy-full': 90, 'occupancy-critical': 140, 'exposure-despite-free-places': 40 };
    const at = (density: number) => findingOf('overcrowding', [occupancy(density), exposure(30)], { limits });
    expect(at(130).answer).toBe('overcrowded');
    expect(at(95).answer).toBe('overcrowded');
    expect(at(85).answer).toBe('within-capacity');
    expect(at(85).limits.map(({ overridden }) => overridden ?? false)).toEqual([true, true, true, false]);
  });

  it('turns when another meaning of capacity answers otherwise, stands when it does not', () => {
    const own = occupancy(123, { definition: { capacity: 'official_unspecified' } });
    const operational = (density: number) => occupancy(density, { definition: { capacity: 'operational' } });
    expect(find(own).sensitivity).toBe('not-tested');
    expect(find(own, operational(112))).toMatchObject({ answer: 'critical', sensitivity: 'turns' });
    expect(find(own, operational(143))).toMatchObject({ answer: 'critical', sensitivity: 'stands' });
  });

  it('is indicative when the bounds of the number turn it', () => {
    expect(find(occupancy(123, { interval: [115, 131] }))).toMatchObject({
      confidence: 'indicative',
      sensitivity: 'turns',
    });
    expect(find(occupancy(123, { interval: [121, 131] }))).toMatchObject({
      confidence: 'reported',
      sensitivity: 'stands',
    });
  });

  it('asks whether one facility, or those of unknown capacity, decide about hidden overcrowding', () => {
    const details = { 'critical-low': 21, 'critical-high': 27, 'prisoners-without-capacity': 0 };
    const known = exposure(25, { details, operands: [people(9690)] });
    expect(find(occupancy(96.9), known)).toMatchObject({ answer: 'hidden', sensitivity: 'stands' });
    const one = exposure(25, { details: { ...details, 'critical-low': 15 }, operands: [people(9690)] });
    expect(find(occupancy(96.9), one)).toMatchObject({ sensitivity: 'turns', confidence: 'indicative' });
    const unknown = (persons: number) =>
      exposure(15, {
        details: { 'critical-low': 14, 'critical-high': 16, 'prisoners-without-capacity': persons },
        operands: [people(6000), people(3690)],
      });
    expect(find(occupancy(96.9), unknown(480))).toMatchObject({
      answer: 'within-capacity',
      sensitivity: 'stands',
    });
    expect(find(occupancy(96.9), unknown(485))).toMatchObject({ sensitivity: 'turns' });
  });

  it('does not take the facilities that are given for the whole system', () => {
    const half = exposure(30, { details: { 'critical-low': 25 }, operands: [people(4845)] });
    expect(find(occupancy(96.9), half)).toMatchObject({
      answer: 'hidden',
      sensitivity: 'turns',
      confidence: 'indicative',
    });
  });

  it('rests on the facility count as much as on the national one', () => {
    const early = exposure(25, { flags: ['dates-apart'] });
    expect(find(occupancy(96.9), early)).toMatchObject({ answer: 'hidden', confidence: 'indicative' });
  });

  it('does not ask it above capacity', () => {
    const one = exposure(25, { details: { 'critical-low': 0, 'critical-high': 30 } });
    expect(find(occupancy(130), one)).toMatchObject({ sensitivity: 'not-tested', confidence: 'reported' });
  });

  it('leaves single facilities out', () => {
    expect(
      find(occupancy(130), occupancy(300, { facility: 'Lurigancho', date: '2021-12-31' })).args.density,
    ).toEqual({ kind: 'measure', measure: occupancy(130).id });
  });
});
