import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';
import { normalise } from '../../../src/normalise/index.js';
import { readTable } from '../../../src/read/index.js';
import { buildStudy } from '../../support/build-study.js';

const today = '2026-11-24';

function exposure(rows: readonly string[]) {
  const text = ['country,date,facility,total,capacity,coverage', ...rows].join('\n');
  const { table } = readTable(new TextEncoder().encode(text), 'facilities.csv');
  const said = normalise(table ? [table] : [], { today });
  const country = said.countries.get('DOM');
  if (!country) throw new Error('no country was read');
  const { measures } = buildStudy('DOM', country, said, [], {});
  return measures.find(({ indicator }) => indicator === 'overcrowding-exposure');
}

describe('facilities that are only a part of the system', () => {
  it('say so when the table calls them a set: the 19 traditional prisons of 2017 are not the country', () => {
    const measure = exposure([
      'DOM,2017-10-04,traditional,18001,4587,facility_set',
      'DOM,2017-10-04,,26974,14219,national',
    ]);
    expect(measure?.flags.map(({ code }) => code)).toContain('subset-of-facilities');
  });

  it('say so when the total shows it, whatever the table calls them', () => {
    const measure = exposure(['DOM,2017,a,900,500,', 'DOM,2017,,1000,800,']);
    expect(measure?.flags.map(({ code }) => code)).toContain('subset-of-facilities');
  });

  it('are silent when they make the total', () => {
    const measure = exposure(['DOM,2017,a,600,500,', 'DOM,2017,b,400,300,', 'DOM,2017,,1000,800,']);
    expect(measure?.status).toBe('measured');
    expect(measure?.flags).toEqual([]);
  });
});

it('is reached through the public API as well', async () => {
  const { studies } = await analyze(['sample-data/panama'], { today });
  expect(studies.map(({ country }) => country)).toEqual(['PAN']);
});
