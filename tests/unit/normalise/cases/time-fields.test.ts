import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../support/case-files.js';

const MONTH = 30.4375;
const rounded = (values: readonly unknown[]) =>
  values.map((value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value));

describe('the period of a case', () => {
  it('is the year of a flow and the day of a stock', async () => {
    const text = 'date,sex\n2020-06-30,M\n2020-06-30,F\n2021-06-30,M\n';
    expect((await casesOf(text, { event: 'sentences' })).values('period')).toEqual(['2020', '2020', '2021']);
    expect((await casesOf(text, { event: 'held' })).values('period')).toEqual([
      '2020-06-30',
      '2020-06-30',
      '2021-06-30',
    ]);
  });

  it('is what the user says where no column does', async () => {
    const text = 'sex,offence\nM,drug\nF,theft\n';
    const asked = await casesOf(text, { event: 'admissions' });
    expect(asked.codes).toContain('date-missing');
    expect(asked.setAside).toHaveLength(2);
    expect((await casesOf(text, { event: 'admissions', date: '2016' })).values('period')).toEqual([
      '2016',
      '2016',
    ]);
  });

  it('in day-first dates that only a later row proves', async () => {
    const rows = ['03/04/2020', '05/06/2020', '25/06/2020', '31/12/2019'];
    const read = await casesOf(['sentence_date,sex', ...rows.map((date) => `${date},M`)].join('\n'));
    expect(read.values('period')).toEqual(['2019', '2020', '2020', '2020']);
    expect(read.setAside).toEqual([]);
  });

  it('that cannot be read sets the row aside, and its text is said', async () => {
    const read = await casesOf('sentence_date,sex\n2020-01-01,M\nsoon,M\nsoon,F\n');
    expect(read.setAside).toEqual([3, 4].map((line) => [line, 'date-unreadable']));
    const said = read.normalised.problems.find(({ code }) => code === 'date-unreadable');
    expect(said?.args).toMatchObject({ text: 'soon', count: 2 });
  });
});

describe('days on remand', () => {
  const text = [
    'sentence_date,admission_date,end_date,legal_limit_days',
    '2020-12-01,2020-01-01,2020-01-31,20',
    '2020-12-01,2020-01-01,2020-01-11,20',
    ',2020-01-01,,20',
  ].join('\n');

  it('run from admission to the decision, and to the day of the file for who still waits', async () => {
    const read = await casesOf(text, { date: '2020-12-31' });
    expect(read.values('remand_days')).toEqual([10, 30, 365]);
    expect(read.values('remand_ended')).toEqual(['no', 'yes', 'yes']);
    expect(read.values('over_limit')).toEqual(['no', 'yes', 'yes']);
  });

  it('are not known for who still waits while nobody says when the file was made', async () => {
    const read = await casesOf(text);
    expect(read.values('remand_days')).toEqual([10, 30, null]);
    expect(read.values('over_limit')).toEqual(['no', 'yes', null]);
  });

  it('of people held run to the day of the count', async () => {
    const held = await casesOf('date,admission_date,end_date\n2020-03-01,2020-01-31,\n2020-03-01,,\n', {
      event: 'held',
    });
    expect(held.values('remand_days')).toEqual([30, null]);
  });

  it('that a judgment counts are over', async () => {
    const read = await casesOf('sentence_date,remand_days\n2020-01-01,45\n2020-01-01,\n');
    expect(read.values('remand_days')).toEqual([45, null]);
    expect(read.values('remand_ended')).toEqual(['yes', null]);
  });
});

describe('returns', () => {
  const followed = { followup: 36, returnEvent: 'imprisonment' } as const;

  it('by a word and days, over a follow-up that the user says', async () => {
    const text = 'year,returned,days_to_return\n2015,yes,365\n2015,no,\n2015,yes,\n2015,,\n';
    const read = await casesOf(text, followed);
    expect(read.values('returned')).toEqual(['no', 'yes', 'yes', null]);
    expect(rounded(read.values('return_months'))).toEqual([11.99, null, null, null]);
    expect(read.values('followup_months')).toEqual([36, 36, 36, 36]);
    expect(read.values('return_event')).toEqual(new Array(4).fill('imprisonment'));
  });

  it('by dates, over the follow-up of each', async () => {
    const text = [
      'release_date,return_date,followup_end',
      '2015-01-01,2016-01-01,2018-01-01',
      '2015-01-01,,2016-01-01',
    ].join('\n');
    const read = await casesOf(text);
    expect(read.values('returned')).toEqual(['no', 'yes']);
    expect(rounded(read.values('return_months'))).toEqual([Math.round((365 / MONTH) * 100) / 100, null]);
    expect(rounded(read.values('followup_months'))).toEqual([
      Math.round((365 / MONTH) * 100) / 100,
      Math.round((1_096 / MONTH) * 100) / 100,
    ]);
  });
});

describe('a participant of a programme', () => {
  const header =
    'participant_id,site,eligible_on,offered_on,accepted,entered_on,exited_on,outcome,followup_end,tests';
  const rows = [
    'a,North,2019-01-01,2019-01-05,yes,2019-02-01,2020-08-01,graduated,2021-12-31,NNPNM',
    'b,North,2019-01-01,2019-01-05,yes,2019-02-01,2019-05-01,withdrew,2021-12-31,PP',
    'c,South,2019-01-01,2019-01-05,no,,,,,',
    'd,South,2019-01-01,,,,,,,',
    'e,South,2021-06-01,2021-06-02,yes,2021-07-01,,active,2021-12-31,XN',
  ];
  const text = [header, ...rows].join('\n');

  it('goes as far as the dates say', async () => {
    const read = await casesOf(text);
    expect(read.values('funnel')).toEqual(['eligible', 'entered', 'entered', 'entered', 'offered']);
    expect(read.values('outcome')).toEqual(['active', 'graduated', 'withdrew', null, null]);
    expect(read.values('reached_12m')).toEqual(['no', 'yes', 'yes', null, null]);
    expect(read.values('retention_12m')).toEqual(['no', 'yes', 'yes', null, null]);
    expect(read.values('person_days')).toEqual([89, 183, 547, null, null]);
  });

  it('took tests, counted by their letters; other letters are not guessed', async () => {
    const read = await casesOf(text);
    expect(read.values('tests_scheduled')).toEqual([2, 5, null, null, null]);
    expect(read.values('tests_taken')).toEqual([2, 4, null, null, null]);
    expect(read.values('tests_negative')).toEqual([0, 3, null, null, null]);
    expect(read.values('longest_negative_run')).toEqual([0, 2, null, null, null]);
    expect(read.codes).toContain('case-text-not-understood');
  });
});
