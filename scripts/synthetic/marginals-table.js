import { COUNTRIES } from './countries.js';
import { ADMITTED, OUTCOMES } from './marginals/programme.js';

const HEAD = ['| what | country | value | source |', '|---|---|---|---|'];

/** The table of the README that says where each marginal comes from, as Markdown. */
export function marginalsTable() {
  const rows = WHAT.flatMap(([what, marginalOf]) =>
    COUNTRIES.flatMap((country) => {
      const marginal = marginalOf(country);
      return marginal?.shown ? [`| ${what} | ${country.name} | ${marginal.shown} | ${marginal.from} |`] : [];
    }),
  );
  const programme = [
    ['people admitted to the treatment court', ADMITTED],
    ['outcomes of the treatment court', OUTCOMES],
  ].map(([what, { shown, from }]) => `| ${what} | Mexico; assumed elsewhere | ${shown} | ${from} |`);
  return [...HEAD, ...rows, ...programme].join('\n');
}

/** The marginals of a country, by what the table calls them. */
const WHAT = [
  ['women, drug offences', ({ women }) => women.drug],
  ['women, other offences', ({ women }) => women.other],
  ['foreigners', ({ foreign }) => foreign],
  ['earlier convictions', ({ prior }) => prior.other],
  ['earlier convictions, small dealing', ({ prior }) => prior.micro_trafficking],
  ['earlier convictions, promotion', ({ prior }) => prior.promotion],
  ['earlier convictions, trafficking', ({ prior }) => prior.trafficking],
  ['earlier convictions, aggravated trafficking', ({ prior }) => prior.trafficking_aggravated],
  ['schooling', ({ education }) => education],
  ['two lowest income bands', ({ lowIncome }) => lowIncome],
  ['violence in drug offences', ({ violentDrug }) => violentDrug],
  ['mix of drug offences', ({ drugs }) => drugs.printed],
  ['mix of drug offences, the rest', ({ drugs }) => drugs.rest],
  ['mix of other offences', ({ offences }) => offences.printed],
  ['mix of other offences, the rest', ({ offences }) => offences.rest],
  ['largest small quantity', ({ smallQuantity }) => smallQuantity],
  ['substances', ({ substances }) => substances],
  ['legal limit of remand', ({ limits }) => limits.simple],
  ['legal limit of remand, longer', ({ limits }) => limits.complex],
  ['length of remand', ({ remandPace }) => remandPace],
  ['floor after an admission of guilt', ({ pleaFloor }) => pleaFloor],
  ['life, of aggravated robberies', ({ life }) => life.aggravated_robbery],
  ['life, of rapes', ({ life }) => life.rape],
];
