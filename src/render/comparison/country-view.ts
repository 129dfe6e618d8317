import type { CountryCell, CountryRow, CountryTable } from '../../model/country-table.js';
import { FAMILIES, type Family, type IndicatorId } from '../../model/indicator-id.js';
import { parsePeriod } from '../../model/period.js';
import type { TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import { dateOf, numberText } from './figures.js';
import { type ComparisonView, type Part, say, tableOf } from './parts.js';

/** The chapter of the catalogue in which an indicator stands. */
export type FamilyOf = (indicator: IndicatorId) => Family;

/** Countries side by side, in words: one table a figure, countries in the alphabetical order of the language. */
export function countryView(table: CountryTable, words: Words, familyOf: FamilyOf): ComparisonView {
  const tell = say(words);
  const order = new Intl.Collator(words.format.tag);
  const countries = table.countries
    .map(({ country }) => country)
    .sort((a, b) => order.compare(words.format.country(a), words.format.country(b)));
  const rule = tell('countries-rule', { days: words.format.number(table.withinDays) });
  const figures = FAMILIES.flatMap((family): Part[] => {
    const rows = table.rows.filter(({ indicator }) => familyOf(indicator) === family);
    if (rows.length === 0) return [];
    return [
      {
        id: `family-${family}`,
        title: words.locale.families[family],
        paragraphs: [],
        tables: rows.map((row, index) => rowTable(row, countries, words, `${family}-${index + 1}`)),
      },
    ];
  });
  return {
    title: tell('countries-title'),
    kind: tell('countries-kind'),
    lead: [
      words.format.list(countries.map((country) => words.format.country(country))),
      tell('countries-about', { n: countries.length }),
      rule,
      tell('countries-no-ranking'),
    ],
    parts: [
      overview(table, countries, words),
      ...figures,
      { id: 'studies', title: tell('studies'), paragraphs: [], tables: [studies(table, countries, words)] },
    ],
    synthetic: table.synthetic,
  };
}

const nameOf = ({ indicator, stratum }: CountryRow, words: Words) =>
  words.title({ indicator, stratum, variant: '' });

function overview({ rows }: CountryTable, countries: readonly string[], words: Words): Part {
  const tell = say(words);
  const short = words.label('not-available-short');
  const cells = rows.map((row) => [
    nameOf(row, words),
    ...countries.map((country) => {
      const measure = row.cells.find((cell) => cell.country === country)?.measure;
      return measure ? `${numberText(measure, words)} (${dateOf(measure, words)})` : short;
    }),
    row.median === null ? short : medianText(row, row.median, words),
  ]);
  const columns = [
    tell('figure'),
    ...countries.map((country) => [words.format.country(country), 'right'] as const),
    [tell('median'), 'right'] as const,
  ];
  return {
    id: 'overview',
    title: tell('overview'),
    paragraphs: rows.length === 0 ? [tell('countries-none')] : [],
    tables:
      rows.length === 0
        ? []
        : [tableOf(words, 'overview', tell('overview'), columns, cells, [tell('overview-note')])],
  };
}

const medianText = ({ unit, definition }: CountryRow, median: number, words: Words) =>
  words.format.quantity(median, unit, definition.currency);

function rowTable(row: CountryRow, countries: readonly string[], words: Words, id: string): TableModel {
  const tell = say(words);
  const rows = countries.map((country) => {
    const cell = row.cells.find((own) => own.country === country);
    const measure = cell?.measure;
    return [
      words.format.country(country),
      measure ? numberText(measure, words) : words.label('not-available-short'),
      measure ? dateOf(measure, words) : '',
      measure?.interval
        ? `${words.label('interval')}: ${words.interval(measure.interval, measure)}`
        : cell
          ? whyNot(cell, words)
          : '',
    ];
  });
  const many = row.cells.filter(({ measure }) => measure).length;
  const median =
    row.median === null ? [] : [[tell('median-of', { n: many }), medianText(row, row.median, words), '', '']];
  return tableOf(
    words,
    `figure-${id}`,
    nameOf(row, words),
    [tell('country'), [tell('number'), 'right'], tell('dates'), tell('remark')],
    [...rows, ...median],
    [
      tell('definition-of-row', { definition: words.definition(row.definition) }),
      ...(row.median === null ? [tell('median-too-few')] : []),
    ],
  );
}

function whyNot({ not }: CountryCell, words: Words): string {
  const tell = say(words);
  switch (not?.why) {
    case 'withheld':
      return not.reason ? words.reason(not.reason) : '';
    case 'definition':
      return tell('not-definition', {
        keys: words.format.list(not.keys.map((key) => words.locale.definitionKeys[key])),
        definition: words.definition(not.definition),
      });
    case 'date':
      return tell('not-date', {
        value: numberText(not.measure, words),
        date: dateOf(not.measure, words),
        days: words.format.number(not.days),
      });
    case 'absent':
      return tell('not-absent');
    default:
      return '';
  }
}

function studies({ countries: all }: CountryTable, countries: readonly string[], words: Words): TableModel {
  const tell = say(words);
  const rows = countries.map((country) => {
    const own = all.find((study) => study.country === country);
    const period = own?.asOf == null ? undefined : parsePeriod(own.asOf);
    return [
      words.format.country(country),
      `ctg ${own?.version ?? ''}`,
      period ? words.format.date(period) : words.label('all-dates'),
    ];
  });
  const columns = [tell('country'), tell('study-made-with'), words.locale.methodAspects['as-of']];
  return tableOf(words, 'studies', tell('studies'), columns, rows);
}
