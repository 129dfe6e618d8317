import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../../../src/measure/define-indicator.js';
import { INDICATORS } from '../../../../src/measure/indicators/index.js';
import { runIndicators } from '../../../../src/measure/run.js';
import { INDICATOR_IDS } from '../../../../src/model/indicator-id.js';
import { bookOf } from '../../../support/measure.js';

describe('the registry of indicators', () => {
  it('holds every indicator of the catalogue once, in its order', () => {
    expect(INDICATORS.map(({ id }) => id)).toEqual(INDICATOR_IDS);
  });
  it.each(INDICATORS.map((indicator) => [indicator.id, indicator] as const))(
    '%s is where its name says',
    (id, indicator) => {
      const file = new URL(
        `../../../../src/measure/indicators/${indicator.family}/${id}.ts`,
        import.meta.url,
      );
      expect(existsSync(file)).toBe(true);
      expect(indicator.sources.length).toBeGreaterThan(0);
      expect(needsOf(indicator).length).toBeGreaterThan(0);
    },
  );
  it('answers every indicator, in its order and without a number, when nothing is known', () => {
    const { measures, problems } = runIndicators(INDICATORS, bookOf([]));
    expect([...new Set(measures.map(({ indicator }) => indicator))]).toEqual(INDICATOR_IDS);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    expect(problems).toEqual([]);
    for (const { id, status, value, reason } of measures) {
      expect([status, value], id).toEqual(['not-available', null]);
      expect(reason, id).not.toBeNull();
    }
  });
});
