import { describe, expect, it } from 'vitest';
import type { FollowedState } from '../../../src/model/edition.js';
import type { Study } from '../../../src/model/study.js';
import { parseStudy } from '../../../src/model/study-schema.js';
import { buildStudy } from '../../support/build-study.js';
import { normalised } from '../normalise/fixtures.js';

/** One country with people and places; the rate of occupancy is what the recommendation on it would change. */
function study(tables: readonly string[], previous?: Study): Study {
  const read = normalised(tables);
  const said = read.countries.get('PER');
  if (!said) throw new Error('the tables name no country');
  return buildStudy('PER', said, read, [], previous ? { edition: { previous: [previous] } } : {});
}

const held = (year: number, total: number, unsentenced: number) =>
  `country,date,total,unsentenced\nPER,${year}-12-31,${total},${unsentenced}\n`;
const places = (year: number, definition = 'official_unspecified') =>
  `country,valid_from,definition,places\nPER,${year}-12-31,${definition},1000\n`;

const FIRST = study([held(2019, 1500, 700), places(2019)]);

function stateOf(rule: string, tables: readonly string[]): { state: FollowedState; again: boolean } {
  const found = study(tables, FIRST).followUp?.followed.find((item) => item.rule === rule);
  if (!found) throw new Error(`${rule} was not recommended`);
  return { state: found.state, again: found.recommendedNow };
}

describe('the follow-up of an edition', () => {
  it('is absent in a first one, and in that of another country', () => {
    expect(FIRST.followUp).toBeUndefined();
    expect(
      study([held(2020, 1400, 600), places(2020)], { ...FIRST, country: 'COL' }).followUp,
    ).toBeUndefined();
  });

  it('sees a measure that became better, by its own direction', () => {
    expect(stateOf('R-09', [held(2021, 1300, 700), places(2021)])).toEqual({ state: 'better', again: true });
    expect(stateOf('R-09', [held(2021, 1600, 700), places(2021)])).toEqual({ state: 'worse', again: true });
    expect(stateOf('R-09', [held(2021, 1500, 700), places(2021)])).toEqual({
      state: 'unchanged',
      again: true,
    });
  });

  it('says when a rule fires no more', () => {
    expect(stateOf('R-09', [held(2021, 900, 300), places(2021)])).toEqual({ state: 'better', again: false });
  });

  it('compares nothing of the same date', () => {
    expect(stateOf('R-09', [held(2019, 1400, 700), places(2019)]).state).toBe('no-newer-figure');
  });

  it('compares nothing of another definition', () => {
    expect(stateOf('R-09', [held(2021, 1300, 700), places(2021, 'design')]).state).toBe('not-comparable');
  });

  it('says what is no longer measured', () => {
    expect(stateOf('R-09', [held(2021, 1300, 700)]).state).toBe('no-longer-measured');
  });

  it('keeps in the study what is needed to print it again, and no cell of the old one', () => {
    const second = study([held(2021, 1300, 700), places(2021)], FIRST);
    const { followUp } = parseStudy(JSON.stringify(second));
    expect(followUp).toEqual(second.followUp);
    for (const { before } of followUp?.followed ?? [])
      if (before !== null) expect(followUp?.measures.map(({ id }) => id)).toContain(before);
    expect(JSON.stringify(followUp)).not.toContain('"text":"1500"');
  });
});
