import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../src/cli/template-files.js';
import { draw, type Language } from '../../../src/index.js';
import { buildStudy } from '../../support/build-study.js';
import { withoutNotes } from '../../support/footnotes.js';
import { normalised } from '../normalise/fixtures.js';

const HELD = [
  'country,date,total\nPER,2014-12-31,6000\n',
  ...[2015, 2016, 2017, 2018].map((year, index) => `PER,${year}-12-31,${9000 + 100 * index}\n`),
].join('');
const PLACES = 'country,facility_id,date,definition,places\nPER,,2017-06-30,official,8000\n';
const DRUGS =
  'country,reference_date,breakdown,category,persons\nPER,2018-12-31,offence_class,drug,2200\nPER,2017-06-30,offence_class,drug,2100\n';
const PENALTIES = [
  'country,law,article,conduct_id,conduct,offence_class,drug_subtype,tier,min_months,max_months,in_force_from',
  'PER,Ley 1,,traffic,Tráfico,drug,trafficking,basic,60,120,2000-01-01',
  'PER,Ley 1,9,leader,Jefe,drug,trafficking_aggravated,aggravated,240,480,2000-01-01',
  'PER,Ley 2,,rape,Violación,rape,,basic,60,180,2000-01-01',
  '',
].join('\n');

async function report(language: Language, tables = [HELD, PLACES, DRUGS, PENALTIES]): Promise<string> {
  const read = normalised(tables);
  const said = read.countries.get('PER');
  if (!said) throw new Error('the tables name no country');
  const study = buildStudy('PER', said, read, [], {});
  const [file] = await draw(study, { language, formats: ['md'], template: await loadTemplate(undefined) });
  return (file?.text ?? '').replaceAll('\u00a0', ' ');
}

describe('numbers set side by side', () => {
  it.each([
    [
      'en',
      [
        /9,300 people in 8,000 places \(places: 30 June 2017\): 116\.3% of capacity/,
        /read from 2015 on, because of a break/,
        /^\| 30 June 2017 \| 2,100 \| .*\(31 December 201[67]\) \|/m,
        /Among basic forms, the highest term for a drug offence \(trafficking\) is 10 years/,
        /people held, told apart by group\./,
        /No table counts people and places prison by prison/,
        /No table counts entries and releases/,
        /About a year before/,
        /—: no figure of the same kind for that date or region\./,
      ],
    ],
    [
      'es',
      [
        /\(plazas: 30 de junio de 2017\)/,
        /Entre las formas básicas, la pena más alta/,
        /según grupo\./,
        /Ninguna tabla cuenta ingresos y egresos/,
      ],
    ],
    [
      'fr',
      [
        /\(places\s: 30 juin 2017\)/,
        /Parmi les formes simples, la peine maximale/,
        /selon groupe\./,
        /Aucun tableau ne compte les entrées et les sorties/,
      ],
    ],
    [
      'pt',
      [
        /\(vagas: 30 de junho de 2017\)/,
        /Entre as formas básicas, a pena mais alta/,
        /segundo grupo\./,
        /Nenhuma tabela conta entradas e saídas/,
      ],
    ],
  ] as const)('are told with their own dates and limits in %s', async (language, patterns) => {
    const text = withoutNotes(await report(language));
    for (const pattern of patterns) expect(text).toMatch(pattern);
  });

  it('write a year as a year, and a law without its article as it stands', async () => {
    const whole = await report('en');
    expect(whole).not.toMatch(/art\. *[,:)]/);
    const text = withoutNotes(whole);
    expect(text).not.toMatch(/2,01\d on/);
    expect(text).toMatch(/\| Ley 1 \|/);
    expect(text).not.toMatch(/Ley [12], *\|/);
    expect(text).toMatch(/\| Ley 1, 9 \|/);
  });
});
