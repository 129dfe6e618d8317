import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../src/cli/template-files.js';
import { draw, type Language, requestTable, type Study } from '../../../src/index.js';
import type { Finding } from '../../../src/model/finding.js';
import { PRACTICES } from '../../../src/model/practices.js';
import english from '../../../src/render/locales/en/index.js';
import spanish from '../../../src/render/locales/es/index.js';
import { buildStudy } from '../../support/build-study.js';
import { withoutNotes } from '../../support/footnotes.js';
import { normalised } from '../normalise/fixtures.js';

/** As published: Multimedios, April 2013; La Nación, about 2017, whose 283 applied and of whom 29 were rejected. */
const NUEVO_LEON =
  'country,programme,period_start,period_end,evaluated,admitted,graduated,left,active\nMEX,Nuevo León,2009,2013-04-08,154,118,35,32,51\n';
const COSTA_RICA =
  'country,programme,period_start,period_end,evaluated,admitted,graduated,left,active\nCRI,Restaurativa,2013,2017,283,254,124,23,107\n';
const PRACTICE =
  'country,site,assessed_on,item,met\nMEX,Nuevo León,2013-05-07,incentives,0.5\nMEX,Nuevo León,2013-05-07,aftercare,na\nMEX,Nuevo León,2013-05-07,data_system,0\nMEX,Nuevo León,2013-05-07,same_judge,1\nMEX,Nuevo León,2013-05-07,local_item,1\n';

function study(country: string, tables: readonly string[]): Study {
  const read = normalised(tables);
  const said = read.countries.get(country);
  if (!said) throw new Error('the tables name no country');
  return buildStudy(country, said, read, [], {});
}

async function chapter(own: Study, language: Language = 'en'): Promise<string> {
  const template = await loadTemplate(undefined);
  const [file] = await draw(own, { language, formats: ['md'], template });
  const text = withoutNotes(file?.text ?? '').replaceAll('\u00a0', ' ');
  const title = language === 'en' ? 'The treatment programme' : 'El programa de tratamiento';
  const start = text.indexOf(`${title}:`);
  return text.slice(start, text.indexOf('\n## ', start));
}

describe('the chapter on a treatment programme', () => {
  it.each([
    [
      'Nuevo León',
      'MEX',
      NUEVO_LEON,
      [
        /Admitted of those evaluated \| 118 admitted \| 154 evaluated \| 76\.6% \|/,
        /Graduated of those who have left \| 35 graduated \| 35 graduated \+ 32 left without graduating \| 52\.2% \|/,
        /Graduated of everyone admitted, so far \| 35 graduated \| 118 admitted \| 29\.7% \|/,
        /Graduated or active of everyone admitted \| 35 graduated \+ 51 active \| 118 admitted \| 72\.9% \|/,
        /Graduated once everyone has left: least and most \| — \| 118 admitted \| 29\.7% – 72\.9% \|/,
      ],
    ],
    [
      'Costa Rica',
      'CRI',
      COSTA_RICA,
      [
        /\| 254 admitted \| 283 evaluated \| 89\.8% \|/,
        /\| 124 graduated \| 124 graduated \+ 23 left without graduating \| 84\.4% \|/,
        /\| 124 graduated \| 254 admitted \| 48\.8% \|/,
        /\| 124 graduated \+ 107 active \| 254 admitted \| 90\.9% \|/,
      ],
    ],
  ] as const)(
    'prints the published court of %s with every rate and both of its counts',
    async (_, country, table, wanted) => {
      const text = await chapter(study(country, [table]));
      for (const pattern of wanted) expect(text).toMatch(pattern);
    },
  );

  it('says first what graduated of both bases, in each language', async () => {
    const own = study('MEX', [NUEVO_LEON]);
    expect(await chapter(own)).toContain(
      'of those who have left, 52.2% graduated; of everyone admitted, 29.7% have',
    );
    expect(await chapter(own, 'es')).toContain(
      'de las personas que han salido, 52.2% se graduaron; de todas las admitidas, 29.7%',
    );
  });

  it('prints the checklist empty as a guide when nobody looked', async () => {
    const text = await chapter(study('MEX', [NUEVO_LEON]));
    expect(text).toContain('No observation was made.');
    expect(text.match(/\| \? not seen \|/g)).toHaveLength(PRACTICES.length);
    expect(text).toContain(english.programme.lookFor.incentives);
  });

  it('prints every item by theme when somebody looked, those not seen as such', async () => {
    const text = await chapter(study('MEX', [NUEVO_LEON, PRACTICE]));
    expect(text).not.toContain('No observation was made.');
    expect(text).toMatch(/\| sanctions and incentives \| Are there incentives[^|]*\| ◐ partly \|/);
    expect(text).toMatch(/\| judicial supervision \| Does one judge[^|]*\| ● in place \|/);
    expect(text).toMatch(/\| evaluation \| Are data[^|]*\| ○ not in place \|/);
    expect(text).toMatch(
      /\| community resources and aftercare \| Is there a plan[^|]*\| – does not apply \|/,
    );
    expect(text).toMatch(/\| the site’s own item \| local\\?_item \| ● in place \|/);
    expect(text.match(/\| \? not seen \|/g)).toHaveLength(PRACTICES.length - 4);
  });

  it('lists what to change in the order of a participant’s path', async () => {
    const own = study('MEX', [NUEVO_LEON]);
    const [finding] = own.findings;
    if (!finding) throw new Error('nothing was found');
    const as = (id: string, number: string): Finding =>
      ({ ...finding, id, number, answer: 'yes', recommendations: [] }) as unknown as Finding;
    const findings = [as('programme-comparison', '6.9'), as('programme-offer', '6.1')];
    const text = english.findings as Record<string, unknown>;
    for (const { id } of findings) text[id] ??= { question: 'Is it?', answers: { yes: 'It is.' } };
    const printed = await chapter({ ...own, findings });
    expect(printed.indexOf('| 6.1 | ')).toBeGreaterThan(0);
    expect(printed.indexOf('| 6.9 | ')).toBeGreaterThan(printed.indexOf('| 6.1 | '));
  });
});

describe('the guide for a visit', () => {
  it.each([
    ['en', english],
    ['es', spanish],
  ] as const)('says in %s of every item what to look for', async (language, locale) => {
    const text = await requestTable('programme-practices', language);
    for (const { id } of PRACTICES) {
      expect(locale.programme.lookFor[id]).toMatch(/[.?]$/);
      expect(text).toContain(locale.programme.lookFor[id]);
    }
  });
});
