import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/interpret/order.js';
import type { Confidence, Finding, Recommendation, Severity, Stage } from '../../../src/model/finding.js';

function finding(
  number: string,
  severity: Severity,
  confidence: Confidence,
  stages: readonly Stage[] = [],
  rule?: string,
): Finding {
  const recommendation: Recommendation = {
    rule: rule ?? 'R-00',
    number,
    addressee: 'parliament',
    level: 'law',
    horizon: '1-year',
    stages,
    groups: [],
    cards: [],
    strength: 'should',
    success: 'occupancy-rate',
    guards: [],
    basis: '',
  };
  return {
    id: 'overcrowding',
    number,
    answer: 'critical',
    severity,
    confidence,
    supports: [],
    args: {},
    limits: [],
    sensitivity: 'not-tested',
    recommendations: stages.length > 0 || rule ? [recommendation] : [],
  };
}
const numbers = (...findings: Finding[]) => inOrder(findings).map(({ number }) => number);

describe('order', () => {
  it('puts the gravest first, then the best founded', () => {
    expect(
      numbers(
        finding('1.1', 'none', 'documented'),
        finding('1.2', 'moderate', 'documented'),
        finding('1.3', 'critical', 'indicative'),
        finding('1.4', 'high', 'reported'),
        finding('1.5', 'high', 'documented'),
        finding('1.6', 'watch', 'documented'),
        finding('1.7', 'none', 'unknown'),
      ),
    ).toEqual(['1.3', '1.5', '1.4', '1.2', '1.6', '1.1', '1.7']);
  });

  it('puts the front door before the back door, and no door last', () => {
    expect(
      numbers(
        finding('1.1', 'high', 'reported'),
        finding('1.2', 'high', 'reported', ['incarcerated']),
        finding('1.3', 'high', 'reported', ['convicted']),
        finding('1.4', 'high', 'reported', ['incarcerated', 'pretrial']),
      ),
    ).toEqual(['1.4', '1.3', '1.2', '1.1']);
  });

  it('then goes by number, ten after nine', () => {
    expect(
      numbers(
        finding('2.1', 'high', 'reported'),
        finding('1.10', 'high', 'reported'),
        finding('1.9', 'high', 'reported'),
      ),
    ).toEqual(['1.9', '1.10', '2.1']);
  });

  it('prints what cannot end overcrowding before the reform, whatever their weight', () => {
    const share = finding('2.1', 'moderate', 'documented', ['pretrial'], 'R-15');
    const lever = finding('1.3', 'moderate', 'indicative', [], 'R-13');
    const other = finding('4.2', 'moderate', 'reported', ['pretrial'], 'R-27');
    expect(numbers(share, other, lever)).toEqual(['1.3', '2.1', '4.2']);
    expect(numbers(share, other)).toEqual(['2.1', '4.2']);
    expect(numbers(other, lever)).toEqual(['4.2', '1.3']);
  });
});
