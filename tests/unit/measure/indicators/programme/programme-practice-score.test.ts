import { describe, expect, it } from 'vitest';
import practiceScore from '../../../../../src/measure/indicators/programme/programme-practice-score.js';
import { PRACTICES } from '../../../../../src/model/practices.js';
import {
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  only,
  period,
} from '../../../../support/measure.js';

type Answers = Readonly<Record<string, number | 'na'>>;
const SITE = 'Guadalupe';
const checklist = (answers: Answers, facility = SITE, date = '2020-05-04') =>
  Object.entries(answers).map(([practice, met]) =>
    met === 'na'
      ? fact('programme-practice-not-applicable', 1, { facility, date, slice: { practice } })
      : fact('programme-practice', met, { facility, date, slice: { practice } }),
  );
const of = (answers: Answers) => only(measureOf(practiceScore, checklist(answers)), {}, SITE);
const every = (met: number): Answers => Object.fromEntries(PRACTICES.map(({ id }) => [id, met]));

describe('programme-practice-score', () => {
  const worked = example('programme-practice-score');
  it('gives the worked example, with every item that it rests on', () => {
    const answers = worked.inputs.checklist as Answers;
    const measure = of(answers);
    expectExample(measure, worked);
    expect(measure.value).toBe(measure.details['score-pct']?.value);
    expect(measure.operands.map(({ slice }) => slice.practice).sort()).toEqual(Object.keys(answers).sort());
    expect(measure.details['not-applicable']?.value).toBe(1);
    expect(measure.intervalKind).toBe('none');
  });
  it('knows every item of the worked example', () => {
    const known = PRACTICES.map(({ id }): string => id);
    expect(Object.keys(worked.inputs.checklist as Answers).filter((item) => !known.includes(item))).toEqual(
      [],
    );
  });
  it('says how much of the checklist nobody looked at', () => {
    expect(of({ incentives: 1 })).toMatchObject({
      value: 100,
      flags: [{ code: 'checklist-incomplete', args: { n: PRACTICES.length - 1, of: PRACTICES.length } }],
    });
    expect(flagCodes(of(every(0.5)))).toEqual([]);
    expect(of(every(0.5)).value).toBe(50);
  });
  it('counts items of its own beside those of the checklist', () => {
    expect(of({ ...every(1), local_item: 0 }).details.applicable?.value).toBe(PRACTICES.length + 1);
  });
  it('answers every site at its newest assessment', () => {
    const measures = measureOf(practiceScore, [
      ...checklist({ incentives: 0 }, 'A', '2019-01-01'),
      ...checklist({ incentives: 1 }, 'A', '2020-01-01'),
      ...checklist({ incentives: 0.5 }, 'B', '2018-01-01'),
    ]);
    expect(measures.map(({ variant, value, period: at }) => [variant, value, at])).toEqual([
      ['A', 100, period('2020-01-01')],
      ['B', 50, period('2018-01-01')],
    ]);
  });
  it('gives no score where nothing applies', () => {
    expect(of({ incentives: 'na' }).reason).toEqual({
      code: 'denominator-zero',
      args: { fact: 'programme-practice' },
    });
  });
  it('names what is missing', () => {
    expect(only(measureOf(practiceScore, [])).reason?.args).toEqual({ fact: 'programme-practice' });
  });
});
