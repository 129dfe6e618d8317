import { type CellRule, definePreset } from './define-preset.js';

const WHOLE = { Niveau: 'Total France entière' } as const;
const whole = (header: string, column: string, said: Readonly<Record<string, string>>): CellRule => ({
  header,
  where: WHOLE,
  table: 'prison-population-wide',
  column,
  said,
});

/** Direction de l'administration pénitentiaire, France: places and people held, metropolitan France, overseas, all. */
export default definePreset({
  id: 'dap-levels',
  title: 'Statistique des établissements et des personnes écrouées en France: effectifs et capacités',
  publisher: 'Ministère de la Justice, France',
  basis: 'published layout',
  headers: ['niveau', 'capacite norme circulaire', 'capacite operationnelle', 'ecroues detenus'],
  decisions: {
    country: 'FRA',
    coverage: 'national',
    columns: { Niveau: 'source_note', 'Ecroués détenus': 'total' },
  },
  cells: [
    whole('Capacité norme circulaire', 'capacity', { capacity_definition: 'official_unspecified' }),
    whole('Capacité opérationnelle', 'capacity', { capacity_definition: 'operational' }),
    whole('Ecroués détenus', 'total', { house_arrest_included: 'no' }),
  ],
  several: 'added',
  notes: [
    'The count is of the first day of the month; where the title does not state it, say it with --date.',
    'People on the register and held (écroués détenus); those at home under electronic monitoring are not in it.',
    'Density is people held by operational places.',
    'The row of all France is read; those of metropolitan France and of overseas are parts of it.',
    'Tab6 of the workbook in 2025 and 2026: choose it with --sheet.',
    'Assumed, no published file being at hand: the headers, which are those that a public reader of the workbook requires.',
  ],
});
