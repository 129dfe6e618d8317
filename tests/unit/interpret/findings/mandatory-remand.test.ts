import { describe, expect, it } from 'vitest';
import { findingOf, measured, rulesOf } from '../measures.js';

const pair = (conduct: string | undefined, variant: string) =>
  measured('statutory-penalty-ratio', {
    value: 0.5,
    variant,
    ...(conduct ? { flags: ['remand-mandatory'] as const, flagArgs: { conduct } } : {}),
  });

describe('mandatory remand', () => {
  it('is reported when the law imposes it, once for each conduct', () => {
    const finding = findingOf('mandatory-remand', [
      pair('Tráfico', 'a/homicide'),
      pair('Tráfico', 'a/rape'),
      pair('Cultivo', 'b/rape'),
      pair(undefined, 'c/rape'),
    ]);
    expect(finding).toMatchObject({ answer: 'mandatory', severity: 'high' });
    expect(finding.args).toEqual({
      conducts: { kind: 'text', text: 'Cultivo; Tráfico' },
      count: { kind: 'number', value: 2, unit: 'count' },
    });
    expect(finding.supports).toHaveLength(3);
    expect(rulesOf(finding)).toEqual(['R-26']);
  });

  it('is unknown, not absent, when no law in the table says so', () => {
    expect(findingOf('mandatory-remand', [pair(undefined, 'a/rape')]).answer).toBe('unknown');
    expect(findingOf('mandatory-remand', []).answer).toBe('unknown');
  });
});
