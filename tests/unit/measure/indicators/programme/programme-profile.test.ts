import { describe, expect, it } from 'vitest';
import profile from '../../../../../src/measure/indicators/programme/programme-profile.js';
import { measuresOver, people, type Row, reasonOf } from '../../../../support/cases.js';
import { detailOf } from '../../../../support/measure.js';

const entered = (outcome: string, more: Row = {}): Row => ({ funnel: 'entered', outcome, ...more });
const refused = (more: Row = {}): Row => ({ funnel: 'offered', ...more });

/** So many of one kind who graduated, were terminated, withdrew, are active, and did not enter. */
const kind = (more: Row, [graduated, terminated, withdrew, active, outside]: readonly number[]): Row[] => [
  ...people(graduated ?? 0, entered('graduated', more)),
  ...people(terminated ?? 0, entered('terminated', more)),
  ...people(withdrew ?? 0, entered('withdrew', more)),
  ...people(active ?? 0, entered('active', more)),
  ...people(outside ?? 0, refused(more)),
];
const of = (rows: readonly Row[]) => measuresOver(profile, rows, { event: 'participants' });
const at = (rows: readonly Row[], variant: string) => {
  const found = of(rows).find((measure) => measure.variant === variant);
  if (!found) throw new RangeError(`no ${variant}`);
  return found;
};

const BOTH = [...kind({ sex: 'female' }, [10, 5, 5, 10, 60]), ...kind({ sex: 'male' }, [30, 10, 20, 10, 20])];

describe('programme-profile', () => {
  it('sets those whom the door left out beside those who entered, graduated and left', () => {
    const women = at(BOTH, 'sex/female');
    expect(women.value).toBe(30);
    expect(['graduated', 'left', 'not-admitted'].map((name) => detailOf(women, name))).toEqual([10, 10, 60]);
    // Of the hundred who entered 30 were women, but of the eighty who did not 60 were.
    expect(detailOf(women, 'admitted-share')).toBe(30);
    expect(detailOf(women, 'graduated-share')).toBe(25);
    expect(detailOf(women, 'left-share')).toBe(25);
    expect(detailOf(women, 'not-admitted-share')).toBe(75);
  });

  it('takes shares of those of whom it is known, and counts the others', () => {
    const women = at([...BOTH, ...kind({}, [10, 10, 0, 0, 0])], 'sex/female');
    expect(detailOf(women, 'admitted-share')).toBe(30);
    expect(detailOf(women, 'n-unknown')).toBe(20);
  });

  it.each([
    ['few did not enter', [...BOTH, ...kind({ sex: 'other' }, [0, 0, 0, 0, 3])]],
    ['few entered', [...BOTH, ...kind({ sex: 'other' }, [4, 0, 0, 0, 10])]],
  ])('withholds a characteristic whole where %s', (_, rows) => {
    const measures = of(rows);
    expect(measures.map(({ variant }) => variant)).toEqual(['sex']);
    expect(reasonOf(measures[0] as never)).toBe('base-under-five');
  });

  it('does not say how few they are of whom it is not known', () => {
    expect(at([...BOTH, ...kind({}, [2, 0, 0, 0, 0])], 'sex/female').details['n-unknown']?.value).toBeNull();
  });

  it.each([
    ['few graduated', [...BOTH, ...kind({ sex: 'other' }, [4, 10, 0, 0, 10])]],
    ['few are left when the others are taken away', [...BOTH, ...kind({ sex: 'other' }, [10, 10, 0, 3, 10])]],
  ])('withholds how it ended for every kind where %s', (_, rows) => {
    for (const { status, value, details } of of(rows)) {
      expect(status).toBe('measured');
      expect(value).toBeGreaterThan(0);
      expect(details['not-admitted']?.value).toBeGreaterThan(0);
      for (const name of ['graduated', 'left', 'graduated-share', 'left-share'])
        expect(details[name]?.value).toBeNull();
    }
  });

  it('describes each characteristic that the records hold', () => {
    const rows = BOTH.map((row, index): Row => ({ ...row, education: index % 2 === 0 ? 'primary' : 'none' }));
    expect(of(rows).map(({ variant }) => variant)).toEqual([
      'sex/female',
      'sex/male',
      'education/none',
      'education/primary',
    ]);
  });

  it('says nothing where no participants are listed', () => {
    expect(
      measuresOver(profile, BOTH, { event: 'sentences' }).every(({ status }) => status !== 'measured'),
    ).toBe(true);
  });
});
