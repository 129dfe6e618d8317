import { type CellRule, definePreset } from './define-preset.js';

const held = (header: string, column: string): CellRule => ({
  header,
  table: 'prison-population-wide',
  column,
  said: { house_arrest_included: 'no' },
});

/** Direction de l'administration pénitentiaire, France: people held by penal category, twenty-five months. */
export default definePreset({
  id: 'dap-series',
  title:
    'Statistique des établissements et des personnes écrouées en France: évolution mensuelle des écroués détenus',
  publisher: 'Ministère de la Justice, France',
  basis: 'published layout',
  headers: ['date', 'pr', 'cp', 'co', 'ecroues detenus'],
  decisions: {
    country: 'FRA',
    coverage: 'national',
    // Every count is of the first of a month: no date of the file could show which number is the day.
    dateOrder: 'dmy',
    columns: {
      Date: 'date',
      PR: 'unsentenced',
      CP: 'source_note',
      CO: 'sentenced',
      'Ecroués détenus': 'total',
    },
  },
  cells: [
    held('Ecroués détenus', 'total'),
    held('PR', 'unsentenced'),
    held('CP', 'sentenced'),
    held('CO', 'sentenced'),
  ],
  several: 'added',
  notes: [
    'The counts are of the first day of each month; dates are day, month, year.',
    'PR are held on remand (prévenus), CO are sentenced (condamnés), and CP are sentenced in one case and on remand in another: they are added to the sentenced, as SDG 16.3.2 counts them.',
    'People on the register and held (écroués détenus); those at home under electronic monitoring are not in it.',
    'Tab2 of the workbook in 2025 and 2026: choose it with --sheet.',
    'Assumed, no published file being at hand: the headers, which are those that a public reader of the workbook requires.',
  ],
});
