import { describe, expect, it } from 'vitest';
import { CASE_FILES, statisticOf } from '../../scripts/published-cases.js';
import { type Analysis, analyze, type FileDecisions, inspect } from '../../src/index.js';

const TODAY = '2026-11-24';
const pathOf = (file: string) => `tests/published/extracts/${file}`;
const read = (file: string, decisions: FileDecisions) =>
  analyze([pathOf(file)], { today: TODAY, decisionsOf: () => decisions });
/** What is said of the whole file is said of its extract. */
function decisionsFor(part: string): FileDecisions {
  const known = CASE_FILES.findLast(({ file }) => file.includes(part));
  if (!known) throw new RangeError(part);
  return known.say as FileDecisions;
}
const rows = ({ normalised }: Analysis) => {
  const [first] = normalised.inputs;
  return [first?.rowsRead, first?.rowsUsed, first?.rowsSetAside];
};
/** Statistics of the cases of a country, each computed apart with another program. */
function statistics({ normalised }: Analysis, wanted: readonly (readonly [object, string, unknown])[]) {
  const cases = normalised.countries.get('USA')?.cases ?? [];
  const found = wanted.map(([part, name]) => [part, name, statisticOf(cases, part, name)]);
  expect(found).toEqual(wanted);
}
const drug = { offence_class: 'drug' };

describe('a published file of one row a person', () => {
  it('of people received in prison: life as a code, unknown terms, patterns of labels', async () => {
    const say = decisionsFor('inmates2018');
    const labels = { ...say.labels, '*MARIH*': 'drug', 'NO CRIME*': 'unknown' };
    const received = await read('new-york-state-prisons.csv', { ...say, labels });
    expect(rows(received)).toEqual([38, 38, 0]);
    statistics(received, [
      [{ period: '2018' }, 'rows', 38],
      [drug, 'rows', 16],
      [{ offence_class: null }, 'rows', 3],
      [{ sex: 'female' }, 'rows', 4],
      [{}, 'median', 48],
      [{}, 'terms', 34],
      [drug, 'median', 36],
      [drug, 'terms', 16],
      [{}, 'life', 4],
    ]);
  });

  it('of sentences: nought is none of prison, the highest code is life', async () => {
    const sentences = await read('federal-sentences.csv', decisionsFor('fy16'));
    expect(rows(sentences)).toEqual([38, 38, 0]);
    statistics(sentences, [
      [{ period: '2016' }, 'rows', 38],
      [{ drug_subtype: 'trafficking' }, 'rows', 15],
      [{ drug_subtype: 'possession' }, 'rows', 6],
      [{}, 'mean', 71.1026],
      [{}, 'median-of-all', 12.015],
      [{}, 'zeros', 9],
      [{}, 'life', 3],
    ]);
  });

  it('of releases: who came back within the follow-up, and what nobody knows of sex', async () => {
    const released = await read('iowa-recidivism.csv', decisionsFor('iowa'));
    expect(rows(released)).toEqual([43, 43, 0]);
    const year = (period: string, all: number, back: number, drugs: number, drugsBack: number) =>
      [
        [{ period }, 'rows', all],
        [{ period, returned: 'yes' }, 'rows', back],
        [{ period, ...drug }, 'rows', drugs],
        [{ period, ...drug, returned: 'yes' }, 'rows', drugsBack],
      ] as const;
    statistics(released, [
      ...year('2010', 25, 14, 13, 7),
      ...year('2012', 10, 4, 2, 1),
      ...year('2015', 8, 3, 8, 3),
      [{ sex: 'female' }, 'rows', 6],
      [{ sex: null }, 'rows', 2],
    ]);
  });

  it('of people held on two days: a person twice on one of them is not used, and padding is none of a text', async () => {
    const held = await read('new-york-city-jails.csv', decisionsFor('nyc'));
    expect(rows(held)).toEqual([46, 44, 2]);
    const day = (period: string, numbers: readonly number[]) =>
      [{}, { sex: 'female' }, drug, { offence_class: null }].map(
        (part, index) => [{ period, ...part }, 'rows', numbers[index]] as const,
      );
    statistics(held, [
      ...day('2017-01-02', [22, 3, 9, 3]),
      ...day('2018-12-31', [22, 3, 8, 5]),
      [{ period: '2018-12-31', legal_status: 'unsentenced' }, 'rows', 18],
      [{ period: '2018-12-31', legal_status: 'sentenced' }, 'rows', 3],
    ]);
    const twice = held.problems.find(({ code }) => code === 'case-contradictory');
    expect(twice?.args).toEqual({ count: 2 });
    const { setAside } = held.normalised;
    expect(setAside.map(({ code }) => code)).toEqual(['key-contradictory', 'key-contradictory']);
  });

  it('of people assessed in jail: a column named twice, free text of charges', async () => {
    const assessed = await read('broward-jail.csv', decisionsFor('broward'));
    expect(rows(assessed)).toEqual([37, 37, 0]);
    statistics(assessed, [
      [{}, 'rows', 37],
      [{ sex: 'female' }, 'rows', 9],
      [{ returned: 'yes' }, 'rows', 19],
      [{ drug_subtype: 'possession' }, 'rows', 8],
      [{ offence_class: null }, 'rows', 2],
    ]);
  });
});

describe('inspecting a published file of one row a person', () => {
  it('says that only the user can say what a row stands for, and counts its rows all the same', async () => {
    const { inspection } = await inspect(pathOf('new-york-state-prisons.csv'), TODAY);
    expect(inspection.event).toBeNull();
    expect(inspection.needs).toEqual(['event', 'country']);
    expect([inspection.rowsRead, inspection.rowsUsed, inspection.rowsSetAside]).toEqual([38, 38, 0]);
    expect(inspection.shape).toBe('cases');
    const meanings = new Map(inspection.columns.map(({ header, meaning }) => [header, meaning]));
    expect(meanings.get('crime1')).toBe('offence');
    expect(meanings.get('custodyStatus')).toBeNull();
  });

  it('says what is known of each case, and of how many', async () => {
    const { inspection } = await inspect(pathOf('iowa-recidivism.csv'), TODAY, {
      columns: decisionsFor('iowa').columns ?? {},
    });
    expect(inspection.event).toBe('releases');
    expect(inspection.needs).toEqual(['country', 'followup', 'return-event']);
    const fields = new Map(inspection.fields?.map(({ field, known, unknown }) => [field, [known, unknown]]));
    expect(fields.get('sex')).toEqual([41, 2]);
    expect(fields.get('returned')).toEqual([43, 0]);
    expect(fields.get('return_months')).toEqual([21, 22]);
    expect(fields.get('followup_months')).toEqual([0, 43]);
  });

  it('reads a length as months, once the user says which column it is', async () => {
    const { columns, values } = decisionsFor('inmates2018');
    const decisions = { event: 'admissions', columns: columns ?? {}, values: values ?? {} } as const;
    const { inspection } = await inspect(pathOf('new-york-state-prisons.csv'), TODAY, decisions);
    const months = inspection.fields?.find(({ field }) => field === 'months');
    expect(months).toEqual({ field: 'months', known: 38, unknown: 0, headers: ['maxSentence'] });
  });
});
