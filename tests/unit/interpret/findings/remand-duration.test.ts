import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured } from '../measures.js';

const time = (value: number, interval: readonly [number, number], stratum = {}) =>
  measured('pretrial-duration', { value, interval, stratum, details: { n: 200 } });
const drugs = (value: number, interval: readonly [number, number]) =>
  time(value, interval, { offence_class: 'drug' });

describe('time on remand', () => {
  it.each([
    [[drugs(300, [280, 320]), time(200, [190, 210])], 'longer-for-drugs', 'stands'],
    [[drugs(100, [90, 110]), time(200, [190, 210])], 'shorter-for-drugs', 'stands'],
    [[drugs(205, [180, 230]), time(200, [190, 210])], 'undecided', 'turns'],
    [[drugs(300, [280, 320])], 'drugs-alone', 'not-tested'],
    [[time(200, [190, 210])], 'all-together', 'not-tested'],
  ])('%#', async (measures, answer, sensitivity) => {
    const finding = findingOf('remand-duration', measures);
    expect(finding).toMatchObject({ answer, sensitivity, recommendations: [] });
    expect(await said(finding, measures)).toContain('Half of');
  });

  it('is unknown without days', () => {
    expect(findingOf('remand-duration', []).answer).toBe('unknown');
  });
});
