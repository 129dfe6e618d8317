import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../src/cli/template-files.js';
import { draw, type Language, type Study } from '../../../src/index.js';
import { buildStudy } from '../../support/build-study.js';
import { withoutNotes } from '../../support/footnotes.js';
import { normalised } from '../normalise/fixtures.js';

const TABLES = [
  'country,year,total\nPER,2020,9000\n',
  'country,date,facility_id,persons\nPER,2020,Ancón,450\n',
  'country,facility_id,date,living_area_m2,sanitary_area_m2\nPER,Ancón,2020,1830,150\n',
  'country,period_start,period_end,offence_class,stock_start,admissions,releases,stock_end\nPER,2020,2020,drug,2200,1000,1000,2200\nPER,2020,2020,,9400,6200,5600,10000\n',
  'country,programme,period_start,period_end,eligible,offered,accepted,admitted,graduated,left\nPER,Callao,2020,2020,640,310,186,171,60,30\n',
  'country,programme,study_group,period_start,period_end,event,window_months,followed_up,returned,comparison_design\nPER,Callao,treated,2018,2020,reconviction,24,100,38,matched\nPER,Callao,comparison,2018,2020,reconviction,24,100,50,matched\n',
  'country,site,assessed_on,item,met\nPER,Callao,2020-05-04,incentives,0.5\nPER,Callao,2020-05-04,aftercare,na\nPER,Callao,2020-05-04,data_system,0\nPER,Callao,2020-05-04,local_item,1\n',
  'country,kind,amount,currency,price_year,programme\nPER,prison_recurrent_budget,59000000,PEN,2020,\nPER,programme_total,412000,PEN,2020,Callao\n',
  'country,year,offence_class,ctg_category,cases,hours_per_case,counting_unit\nPER,2020,,,61000,,case\nPER,2020,drug,,8400,14,case\nPER,2020,other,,,9,case\n',
  'country,year,breakdown,category,persons\nPER,2020,offence_class,drug,2200\n',
];

function study(tables: readonly string[]): Study {
  const read = normalised(tables);
  const said = read.countries.get('PER');
  if (!said) throw new Error('the tables name no country');
  return buildStudy('PER', said, read, [], {});
}

async function report(language: Language, tables = TABLES): Promise<string> {
  const template = await loadTemplate(undefined);
  const [file] = await draw(study(tables), { language, formats: ['md'], template });
  return withoutNotes(file?.text ?? '').replaceAll('\u00a0', ' ');
}

describe('the chapters on space, flows, programmes and costs', () => {
  it.each([
    [
      'en',
      [
        /3\.73 m² a person/,
        /mean stay of 20 months/,
        /\| Callao \| 48\.4% \| 60\.0% \| 91\.9% \| 26\.7% \|/,
        /At Callao on 4 May 2020, recommended practices in place: 1;/,
        /\| Callao \| sanctions and incentives \| Are there incentives.*\| ◐ partly \|/,
        /\| Callao \| the site’s own item \| local\\?_item \| ● in place \|/,
        /matched one by one/,
        /PEN 6,556 in 2020/,
        /PEN 3,605,556 a year to PEN 5,768,889 a year/,
        /Callao spent PEN 6,867 a person who graduated and PEN 2,409 a person who entered/,
        /Drug cases were 13\.8% of the cases/,
      ],
    ],
    [
      'es',
      [
        /3\.73 m² por persona/,
        /estadía media de 20 meses/,
        /En Callao el 4 de mayo de 2020, prácticas recomendadas en uso: 1;/,
        /emparejada caso a caso/,
        /PEN 6,556 en 2020/,
        /entre PEN 3,605,556 al año y PEN 5,768,889 al año/,
        /Callao gastó PEN 6,867 por persona que se graduó/,
        /Las causas de drogas fueron 13\.8% de las que ingresaron/,
      ],
    ],
  ] as const)('print what the tables give, in %s', async (language, wanted) => {
    const text = await report(language);
    for (const pattern of wanted) expect(text).toMatch(pattern);
  });

  it('say what is missing where the tables give nothing', async () => {
    const text = await report('en', TABLES.slice(0, 1));
    expect(text).toMatch(/No amount of money and no caseload was supplied/);
    expect(text).toMatch(
      /\| The tables do not give floor space\. \| not available \| Living space per person \|/,
    );
    expect(text).toMatch(
      /\| The tables do not give admissions\. \| not available \| Mean stay from stock and flow;/,
    );
  });
});
