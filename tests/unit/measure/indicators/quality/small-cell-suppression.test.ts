import { describe, expect, it } from 'vitest';
import { FactBook } from '../../../../../src/measure/fact-book.js';
import smallCellSuppression from '../../../../../src/measure/indicators/quality/small-cell-suppression.js';
import { runIndicators } from '../../../../../src/measure/run.js';
import type { Suppression } from '../../../../../src/model/suppression.js';
import { only, period } from '../../../../support/measure.js';

const measured = (suppression?: Suppression) =>
  only(
    runIndicators(
      [smallCellSuppression],
      new FactBook('PER', [], [], [], period('2020-12-31'), [], suppression),
    ).measures,
  );

describe('small-cell-suppression', () => {
  it('counts the hidden cells of the worked example: one small, three with it', () => {
    const measure = measured({ threshold: 5, primary: 1, complementary: 3, wholeGroups: 2 });
    expect(measure.value).toBe(4);
    const details = Object.entries(measure.details).map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(details)).toEqual({
      threshold: 5,
      'hidden-primary': 1,
      'hidden-complementary': 3,
      'whole-groups': 2,
      'switched-off': false,
    });
  });

  it('says when nothing is hidden because that was asked for, and when nobody looked', () => {
    const off = measured({ threshold: 0, primary: 0, complementary: 0, wholeGroups: 0 });
    expect([off.value, off.details['switched-off']?.value]).toEqual([0, true]);
    expect(measured().reason?.code).toBe('need-absent');
  });
});
