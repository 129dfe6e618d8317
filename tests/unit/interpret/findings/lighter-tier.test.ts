import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, operand, rulesOf } from '../measures.js';

const months = (value: number, drug_subtype: string) => ({
  ...operand(value, 'months'),
  slice: { drug_subtype },
});
const alone = (conduct: string, maximum: number, subtype = conduct) =>
  measured('statutory-tier-differentiation', {
    value: 1,
    variant: conduct,
    operands: [months(maximum, subtype)],
  });
const divided = (conduct: string, light: number, maximum: number) =>
  measured('statutory-tier-differentiation', {
    value: light / maximum,
    variant: `${conduct}/77`,
    operands: [months(light, conduct), months(maximum, conduct)],
    details: { 'max-ratio': light / maximum },
  });
const of = (...measures: ReturnType<typeof alone>[]) => findingOf('lighter-tier', measures);

describe('a lighter tier', () => {
  it('is missed when no conduct has one', async () => {
    const finding = of(alone('trafficking', 180), alone('cultivation', 180));
    expect(finding).toMatchObject({ answer: 'none', severity: 'high' });
    expect(rulesOf(finding)).toEqual(['R-22']);
    expect(await said(finding, [])).toContain('any of the 2 drug conducts');
  });

  it('of some conducts names those without', async () => {
    const measures = [divided('cultivation', 72, 180), alone('precursors', 120)];
    const finding = of(...measures);
    expect(finding).toMatchObject({ answer: 'some', severity: 'watch', recommendations: [] });
    expect(await said(finding, measures)).toContain('none is given for precursors');
  });

  it('may be a scale of its own for small quantities', () => {
    const measures = [alone('trafficking', 180), alone('micro', 84, 'micro_trafficking')];
    expect(of(...measures).answer).toBe('all');
    expect(of(alone('trafficking', 180), alone('micro', 180, 'micro_trafficking')).answer).toBe('none');
  });

  it('as heavy as the general one is none', () => {
    expect(of(divided('trafficking', 180, 180)).answer).toBe('none');
  });

  it('is unknown without penalties', () => {
    expect(of().answer).toBe('unknown');
  });
});
