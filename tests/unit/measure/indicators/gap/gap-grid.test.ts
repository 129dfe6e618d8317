import { describe, expect, it } from 'vitest';
import gapGrid from '../../../../../src/measure/indicators/gap/gap-grid.js';
import type { PenaltyScale } from '../../../../../src/model/fact.js';
import type { Measure } from '../../../../../src/model/measure.js';
import { measuresOver, people, type Row, reasonOf } from '../../../../support/cases.js';
import { fact, measureOf, period } from '../../../../support/measure.js';

const SELLING = 'micro_trafficking_nonviolent';
const OWN_USE = 'possession_personal_use';
const cellOf = (measures: readonly Measure[], group: string, stage: string): Measure => {
  const found = measures.filter(({ variant }) => variant === `${group}/${stage}`);
  expect(found).toHaveLength(1);
  return found[0] as Measure;
};
/** Numbers and words alike. */
const told = (cell: Measure, name: string) => cell.details[name]?.value;
const held = (group: string, status: string, count: number, date = '2020-12-31') =>
  fact('prison-population', count, { slice: { ctg_category: group, legal_status: status }, date });
const judged = (count: number, more: Row = {}): Row[] =>
  people(count, { ctg_category: SELLING, custody: 'yes', months: 48, ...more });

describe('gap-grid', () => {
  it('has four groups at three stages, and says of each empty cell what would fill it', () => {
    const measures = measureOf(gapGrid, []);
    expect(measures.map(({ variant }) => variant)).toHaveLength(12);
    expect(new Set(measures.map(reasonOf))).toEqual(new Set(['need-absent']));
    expect(cellOf(measures, SELLING, 'pretrial').reason?.args).toEqual({
      fact: 'prison-population',
      ctg_category: SELLING,
      legal_status: 'unsentenced',
    });
    expect(cellOf(measures, 'drug_dependent', 'convicted').reason?.args).toEqual({
      fact: 'cases',
      ctg_category: 'drug_dependent_other',
    });
  });

  it('counts people held, of those of the stage whose group is known, and what they mean for occupancy', () => {
    const measures = measureOf(gapGrid, [
      fact('prison-population', 1200),
      fact('official-capacity', 800),
      held(OWN_USE, 'unsentenced', 30),
      held(SELLING, 'unsentenced', 120),
      held('drug_other_or_higher', 'unsentenced', 250),
      held(SELLING, 'sentenced', 200),
    ]);
    const cell = cellOf(measures, SELLING, 'pretrial');
    expect(cell.value).toBe(120);
    expect(told(cell, 'share-of-stage')).toBe(30);
    expect(told(cell, 'occupancy-points')).toBe(15);
    expect(told(cell, 'counted')).toBe('held');
    expect(told(cellOf(measures, SELLING, 'incarcerated'), 'share-of-stage')).toBe(100);
    expect(reasonOf(cellOf(measures, OWN_USE, 'incarcerated'))).toBe('need-absent');
  });

  it('takes people held at the newest date that states the group', () => {
    const measures = measureOf(gapGrid, [
      held(SELLING, 'unsentenced', 90, '2018-12-31'),
      held(SELLING, 'unsentenced', 70, '2019-12-31'),
      fact('prison-population', 1200, { date: '2020-12-31' }),
      fact('official-capacity', 800, { date: '2020-12-31' }),
    ]);
    expect(cellOf(measures, SELLING, 'pretrial').value).toBe(70);
  });

  it('counts cases at conviction, whose middle sentence counts life as longer than any', () => {
    const measures = measuresOver(gapGrid, [
      ...judged(12),
      ...judged(10, { months: 60 }),
      ...judged(9, { months: Number.POSITIVE_INFINITY }),
      ...people(69, { ctg_category: null, custody: 'no' }),
    ]);
    const cell = cellOf(measures, SELLING, 'convicted');
    expect([cell.value, told(cell, 'share-of-stage')]).toEqual([31, 31]);
    expect(told(cell, 'median-time')).toBe(60);
    expect(told(cellOf(measures, SELLING, 'incarcerated'), 'counted')).toBe('sent-to-prison');
    expect(told(cellOf(measures, SELLING, 'incarcerated'), 'share-of-stage')).toBe(100);
  });

  it('gives the typical time on remand by Kaplan and Meier, and none when those still waiting are left out', () => {
    const waiting = (count: number, days: number, ended: string): Row[] =>
      people(count, { ctg_category: SELLING, custody: 'yes', remand_days: days, remand_ended: ended });
    const rows = [...waiting(10, 100, 'yes'), ...waiting(10, 300, 'yes'), ...waiting(20, 400, 'no')];
    const cell = cellOf(measuresOver(gapGrid, rows), SELLING, 'pretrial');
    expect([cell.value, told(cell, 'counted'), told(cell, 'median-time')]).toEqual([40, 'detained', 300]);
    const ended = cellOf(measuresOver(gapGrid, rows.slice(0, 20)), SELLING, 'pretrial');
    expect(told(ended, 'median-time')).toBeNull();
  });

  it('refuses fewer than ten cases, and no share from which one to four others would follow', () => {
    const cells = (own: number, others: number) =>
      cellOf(
        measuresOver(gapGrid, [...judged(own), ...judged(others, { ctg_category: OWN_USE })]),
        SELLING,
        'convicted',
      );
    expect([cells(4, 20), cells(9, 20), cells(10, 20)].map(reasonOf)).toEqual([
      'base-under-five',
      'base-under-ten',
      undefined,
    ]);
    expect([4, 5, 0].map((others) => told(cells(20, others), 'share-of-stage'))).toEqual([null, 80, 100]);
  });

  it('tells dependence beside the count: a trait that crosses the groups', () => {
    const measures = measuresOver(gapGrid, [
      ...judged(15, { drug_dependent: 'yes' }),
      ...judged(15, { drug_dependent: 'no' }),
    ]);
    const cell = cellOf(measures, SELLING, 'convicted');
    expect([cell.value, told(cell, 'n-dependent')]).toEqual([30, 15]);
    expect(cellOf(measures, 'drug_dependent', 'convicted').value).toBe(0);
  });

  it('says whether the law in force knows an answer without prison for the conducts of the group', () => {
    const scale = (drugSubtype: string, possible?: boolean, until?: string): PenaltyScale => ({
      country: 'PER',
      law: 'Penal Code',
      article: '1',
      conductId: drugSubtype,
      conduct: drugSubtype,
      offenceClass: 'drug',
      drugSubtype,
      tier: 'basic',
      isLife: false,
      inForceFrom: period('1990-01-01'),
      ...(until ? { inForceTo: period(until) } : {}),
      ...(possible === undefined ? {} : { noncustodialPossible: possible }),
      cells: [],
      sources: [],
    });
    const lawOf = (penalties: readonly PenaltyScale[]) =>
      told(
        cellOf(measureOf(gapGrid, [held(OWN_USE, 'unsentenced', 30)], { penalties }), OWN_USE, 'pretrial'),
        'alternative-in-law',
      );
    expect(lawOf([])).toBe('law-not-stated');
    expect(lawOf([scale('possession')])).toBe('law-not-stated');
    expect(lawOf([scale('possession', false), scale('cultivation', true)])).toBe('not-in-law');
    expect(lawOf([scale('possession', true)])).toBe('in-law');
    expect(lawOf([scale('possession', true, '2010-01-01')])).toBe('law-not-stated');
  });
});
