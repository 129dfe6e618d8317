import { describe, expect, it } from 'vitest';
import { findingOf, measured, rulesOf, withheld } from '../measures.js';

const spread = (flags: 'band-not-robust'[]) =>
  measured('occupancy-capacity-sensitivity', {
    value: 31,
    details: { 'occupancy-low': 112.7, 'occupancy-high': 143.8 },
    flags,
  });

describe('capacity definition', () => {
  it('asks for a legal definition when the band moves', () => {
    const finding = findingOf('capacity-definition', [spread(['band-not-robust'])]);
    expect(finding).toMatchObject({ answer: 'not-robust', severity: 'moderate', confidence: 'reported' });
    expect(rulesOf(finding)).toEqual(['R-14']);
    expect(finding.args.low).toEqual({ kind: 'measure', measure: spread([]).id, field: 'occupancy-low' });
  });

  it('asks for nothing when it does not', () => {
    const finding = findingOf('capacity-definition', [spread([])]);
    expect(finding).toMatchObject({ answer: 'robust', severity: 'none', recommendations: [] });
  });

  it('is unknown with one definition', () => {
    const one = withheld('occupancy-capacity-sensitivity', 'too-few-definitions');
    expect(findingOf('capacity-definition', [one])).toMatchObject({ answer: 'unknown', supports: [one.id] });
  });
});
