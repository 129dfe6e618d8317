import { VOCABULARY } from '../../model/slice.js';
import type { DerivedField, PlannedField } from '../../model/tally.js';
import { shown } from '../cell.js';
import { countryCode, nearestCountry } from '../country.js';
import { partNamed } from '../vocabulary/index.js';
import { phraseOf } from '../vocabulary/phrase.js';
import { type CaseColumns, numberOf } from './case-columns.js';
import type { FieldPlan } from './sentence-fields.js';
import { isoOf } from './time-fields.js';

/** Who the person is, as far as counts may go: never a name, a number or a day of birth. */
export function personFields(columns: CaseColumns, wanted: readonly string[] | undefined): FieldPlan {
  const { country } = columns.decisions;
  const countryField: PlannedField = columns.has('country')
    ? {
        name: 'country',
        columns: [columns.at('country') ?? 0],
        required: 'country-missing',
        read: ([text = '']) => {
          const code = countryCode(text);
          if (text.trim() === '') return { value: null, fault: 'country-missing' };
          if (!code)
            return {
              value: null,
              fault: 'country-not-recognised',
              args: { text: shown(text), nearest: nearestCountry(text) },
            };
          return wanted && !wanted.includes(code)
            ? { value: null, fault: 'country-not-requested', args: { country: code } }
            : { value: code };
        },
      }
    : { name: 'country', columns: [], read: () => ({ value: country ?? null }) };
  const sexAt = columns.at('sex');
  const sexes =
    sexAt === undefined
      ? []
      : columns.table.rows.slice(0, 5_000).map(({ cells }) => phraseOf(cells[sexAt] ?? ''));
  const others = new Set(sexes);
  const part = (name: 'sex' | 'legal_status') =>
    columns.field(name, name, (text) => {
      const found = partNamed(name, text, others);
      if (found !== undefined) return { value: found === 'unknown' || found === 'all' ? null : found };
      return text.trim() === ''
        ? { value: null }
        : {
            value: null,
            fault: 'word-not-in-vocabulary',
            args: { word: shown(text), nearest: VOCABULARY[name][0] },
          };
    });
  const fields: PlannedField[] = [
    countryField,
    ...part('sex'),
    ...part('legal_status'),
    ...columns.word('education', 'education', 'education'),
    ...columns.word('income_band', 'income_band', 'income_band'),
    ...columns.word('drug', 'substance', 'drug'),
    ...columns.word('counsel', 'counsel', 'counsel'),
    ...columns.text('group', 'group'),
    ...columns.text('programme', 'programme'),
    ...columns.number('@age', 'age'),
    ...(columns.has('age') ? [] : columns.number('@born', 'birth_year')),
    ...columns.number('@priors', 'prior_convictions'),
  ];
  const derived: DerivedField[] = columns.has('prior_convictions')
    ? [
        {
          name: 'prior_band',
          from: ['@priors'],
          few: true,
          derive: ([count]) =>
            numberOf(count) === undefined ? null : numberOf(count) === 0 ? 'none' : 'some',
        },
      ]
    : [];
  return { fields, derived };
}

/** The age in the year of the case, where the file has a year of birth and no age. */
export function ageAtCase(fields: readonly PlannedField[]): DerivedField[] {
  if (!['@born', '@day'].every((name) => fields.some((field) => field.name === name))) return [];
  return [
    {
      name: '@age',
      from: ['@day', '@born'],
      few: true,
      derive: ([day, born]) => {
        const [year, birth] = [isoOf(day)?.slice(0, 4), numberOf(born)];
        return year === undefined || birth === undefined ? null : Number(year) - birth;
      },
    },
  ];
}
