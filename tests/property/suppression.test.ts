import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../src/cli/template-files.js';
import { type Analysis, analyze, draw, exportCsv, type Study } from '../../src/index.js';
import { withoutNotes } from '../support/footnotes.js';
import { newFolder, write } from '../support/run.js';

/**
 * Two countries that differ only in counts that must not be known: a small one, and the complements that move with it.
 * Everything that is printed of them must be the same to the letter. Nothing that was made of a hidden count passes.
 */
interface Secret {
  /** Women in the small prison: 30 people are held there. */
  readonly women: number;
  /** Women sentenced for possession; 28 people are. */
  readonly possession: number;
  /** Active participants of the programme; 30 of 60 have graduated. */
  readonly active: number;
  /** Releases of the year; 963 people were held before and 1,000 after. */
  readonly releases: number;
  /** Women of 2019, when the sexes do not make the total. */
  readonly before: number;
  /** A number that another row contradicts. */
  readonly rival: number;
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1).padStart(4, '0');

function filesOf({ women, possession, active, releases, before, rival }: Secret): Record<string, string> {
  const south = 43 - women;
  const production = 15 - possession;
  return {
    'population.csv': `country,date,facility_id,total,female,male,female_percent,capacity,coverage
PER,2019-12-31,ALL,800,${before},700,,900,national
PER,2020-12-31,ALL,1000,103,897,,900,national
PER,2020-12-31,Isla,30,${women},${30 - women},${percent(women, 30)},20,
PER,2020-12-31,North,500,60,440,,400,
PER,2020-12-31,South,470,${south},${470 - south},,480,
PER,2020-12-31,Este,${rival},,,,10,
PER,2020-12-31,Este,9,,,,10,
PER,2020-12-31,Puesto,${women + 1},,,,2,facility_set
`,
    'offences.csv': `country,reference_date,sex,legal_status,breakdown,category,drug_subtype,persons,counting_unit,coverage
PER,2020-12-31,female,all,drug_subtype,possession,,${possession},person,national
PER,2020-12-31,female,all,drug_subtype,micro_trafficking,,40,person,national
PER,2020-12-31,female,all,drug_subtype,production,,${production},person,national
PER,2020-12-31,male,all,drug_subtype,possession,,${28 - possession},person,national
PER,2020-12-31,male,all,drug_subtype,micro_trafficking,,160,person,national
PER,2020-12-31,male,all,drug_subtype,production,,${43 - production},person,national
PER,2020-12-31,all,all,drug_subtype,possession,,28,person,national
PER,2020-12-31,all,all,drug_subtype,micro_trafficking,,200,person,national
PER,2020-12-31,all,all,drug_subtype,production,,43,person,national
`,
    'programme.csv': `country,programme,period_start,period_end,evaluated,admitted,graduated,left,active
PER,Court,2018,2020,90,60,30,${30 - active},${active}
`,
    'flows.csv': `country,period_start,period_end,stock_start,admissions,releases,stock_end
PER,2020-01-01,2020-12-31,963,${37 + releases},${releases},1000
`,
  };
}

const ONE: Secret = { women: 3, possession: 3, active: 2, releases: 3, before: 3, rival: 3 };
const OTHER: Secret = { women: 2, possession: 4, active: 3, releases: 4, before: 4, rival: 2 };

async function analysisOf(secret: Secret, suppressBelow?: number): Promise<Analysis> {
  // The same folder, since paths are printed.
  const folder = write(home, filesOf(secret));
  const cut = suppressBelow === undefined ? {} : { suppressBelow };
  return analyze([folder], { today: '2026-01-01', ...cut });
}

async function studyOf(secret: Secret, suppressBelow?: number): Promise<Study> {
  const { studies } = await analysisOf(secret, suppressBelow);
  const [study] = studies;
  if (!study || studies.length > 1) throw new Error('one country expected');
  return study;
}
const home = newFolder();

/** Everything that a run writes, without the fingerprints of the inputs. */
async function printedOf(study: Study): Promise<Map<string, string>> {
  const template = await loadTemplate(undefined);
  const files = [{ path: 'study.json', text: JSON.stringify(study) }, ...(await exportCsv(study))];
  for (const language of ['en', 'es'] as const)
    files.push(...(await draw(study, { language, formats: ['md', 'html'], template })));
  const blind = (text: string) => text.replaceAll(/\b[0-9a-f]{64}\b|sha256-[\w+/=]+/g, '#');
  return new Map(files.map(({ path, text }) => [path, blind(text)]));
}

describe('what must not be known', () => {
  it('makes no difference to anything that is printed', async () => {
    const [one, other] = [await printedOf(await studyOf(ONE)), await printedOf(await studyOf(OTHER))];
    expect([...one.keys()]).toEqual([...other.keys()]);
    for (const [path, text] of one) expect(other.get(path) === text, path).toBe(true);
  });

  it('makes none to the problems that the terminal prints', async () => {
    const [one, other] = [await analysisOf(ONE), await analysisOf(OTHER)];
    expect(one.problems).toEqual(other.problems);
    expect(one.problems.some(({ args }) => args.suppressed !== undefined)).toBe(true);
    const [open, opened] = [await analysisOf(ONE, 0), await analysisOf(OTHER, 0)];
    expect(open.problems).not.toEqual(opened.problems);
  });

  it('would make one if it were not hidden', async () => {
    const [one, other] = [await printedOf(await studyOf(ONE, 0)), await printedOf(await studyOf(OTHER, 0))];
    const different = [...one].filter(([path, text]) => other.get(path) !== text).map(([path]) => path);
    expect(different).toEqual(
      expect.arrayContaining([
        'study.json',
        'measures.csv',
        'problems.csv',
        'report.en.md',
        'report.es.html',
      ]),
    );
  });

  it('is said to be hidden, in both languages, with its measures', async () => {
    const study = await studyOf(ONE);
    const printed = await printedOf(study);
    expect(withoutNotes(printed.get('report.en.md') ?? '')).toContain(
      'Hidden are 7 small counts and 8 with them',
    );
    expect(withoutNotes(printed.get('report.es.md') ?? '')).toContain(
      'Se ocultan 7 recuentos pequeños y 8 junto con ellos',
    );
    expect(printed.get('problems.csv')).toContain('count-hidden');
    const k3 = study.measures.find(({ indicator }) => indicator === 'small-cell-suppression');
    expect(k3?.value).toBe(study.suppressed.length);
    const reasons = study.measures.filter(({ reason }) => reason?.code === 'suppressed');
    expect(reasons.map(({ indicator }) => indicator)).toEqual(
      expect.arrayContaining(['flow-reconciliation', 'programme-completion-rate']),
    );
    const exposure = study.measures.find(({ indicator }) => indicator === 'overcrowding-exposure');
    // Isla and North are above 120 people for 100 places; Puesto, which is hidden, would be too.
    expect(exposure?.value).toBeCloseTo((100 * 530) / 1000, 10);
    expect(exposure?.flags).toContainEqual({ code: 'suppressed-left-out', args: { n: 1 } });
    for (const measure of reasons) {
      expect([measure.value, measure.numerator, measure.denominator, measure.interval]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect([measure.details, measure.operands, measure.status]).toEqual([{}, [], 'not-available']);
    }
  });

  it('is shown when the user says so, and the report says that', async () => {
    const study = await studyOf(ONE, 0);
    expect(study.suppressed).toEqual([]);
    expect(withoutNotes((await printedOf(study)).get('report.en.md') ?? '')).toContain(
      'hiding them was switched off',
    );
  });
});

describe('a threshold far above what anyone would choose', () => {
  it.each(['peru', 'mexico', 'costa-rica'])(
    'leaves in %s no hidden number in any measure, and a report that still reads',
    async (folder) => {
      const read = async (suppressBelow: number) => {
        const { studies } = await analyze([`sample-data/${folder}`], { today: '2026-01-01', suppressBelow });
        const [study] = studies;
        if (!study) throw new Error(`${folder} gave no study`);
        return study;
      };
      const [open, cut] = [await read(0), await read(3000)];
      const keyOf = ({ name, place, period, slice, definition }: Study['suppressed'][number]) =>
        JSON.stringify([name, place, period, slice, definition]);
      const hidden = new Set(cut.suppressed.map(keyOf));
      const shown = new Set(cut.facts.map(({ value }) => value));
      const secret = open.facts.filter((fact) => hidden.has(keyOf(fact))).map(({ value }) => value);
      // A number that also stands somewhere in the open tells nothing.
      const telling = new Set(secret.filter((value) => !shown.has(value)));
      expect(telling.size).toBeGreaterThan(10);
      const people = cut.measures.flatMap(({ operands, numerator, denominator, details, value, unit }) => [
        ...[...operands, numerator, denominator].flatMap((one) => (one ? [one] : [])),
        ...Object.values(details),
        { value, unit },
      ]);
      const told = people.filter(({ value, unit }) => unit === 'persons' && telling.has(Number(value)));
      expect(told).toEqual([]);
      expect(withoutNotes((await printedOf(cut)).get('report.en.md') ?? '')).toContain('small counts and');
    },
  );
});
