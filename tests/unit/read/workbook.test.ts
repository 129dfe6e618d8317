import { describe, expect, it } from 'vitest';
import { analyze, inspect } from '../../../src/index.js';

const FOLDER = 'tests/fixtures/workbooks';
const TODAY = '2026-11-24';

describe('a workbook', () => {
  it('is read like any table, by the only sheet that holds something', async () => {
    const { studies, normalised } = await analyze([`${FOLDER}/one-sheet.xlsx`], {
      today: TODAY,
      countries: ['PER'],
    });
    const facts = studies[0]?.facts.filter(({ place }) => place.facility === 'ALL');
    expect(facts?.map(({ name, period, value }) => [name, period.start, value])).toEqual([
      ['official-capacity', '2020-12-31', 180],
      ['prison-population', '2020-12-31', 370],
    ]);
    expect(normalised.inputs[0]).toMatchObject({ encoding: 'xlsx', headerLine: 2, rowsRead: 3, rowsUsed: 2 });
  });

  it('of several sheets asks which, and takes the one named or numbered', async () => {
    const path = `${FOLDER}/two-sheets.xlsx`;
    const { inspection } = await inspect(path, TODAY);
    expect(inspection.problems).toMatchObject([
      { code: 'sheet-not-chosen', args: { sheets: 'Notas, Datos' } },
    ]);
    for (const sheet of ['Datos', '2']) {
      const chosen = await inspect(path, TODAY, { sheet });
      expect([chosen.inspection.rowsRead, chosen.inspection.rowsUsed]).toEqual([3, 2]);
    }
  });

  it('that is none is said to be damaged', async () => {
    const { inspection } = await inspect('tests/torture/files/more/xlsx-renamed.csv', TODAY);
    expect(inspection.problems[0]).toMatchObject({ code: 'file-not-text', args: { kind: 'zip or xlsx' } });
  });
});
