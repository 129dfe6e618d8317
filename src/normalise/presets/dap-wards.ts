import { definePreset } from './define-preset.js';

/** Direction de l'administration pénitentiaire, France: prisons of one interregional directorate, a ward a row. */
export default definePreset({
  id: 'dap-wards',
  title:
    'Statistique des établissements et des personnes écrouées en France: établissements par direction interrégionale',
  publisher: 'Ministère de la Justice, France',
  basis: 'published layout',
  headers: [
    'etablissement',
    'quartier',
    'capacite norme circulaire',
    'capacite operationnelle',
    'ecroues detenus',
  ],
  decisions: {
    country: 'FRA',
    coverage: 'facility_set',
    columns: {
      Etablissement: 'facility_id',
      'Quartier (1)': 'source_note',
      'Capacité norme circulaire': 'source_note',
      'Capacité opérationnelle': 'capacity_operational',
      'Ecroués détenus': 'total',
      'Densité carcérale': 'source_note',
    },
  },
  cells: [
    {
      header: 'Capacité norme circulaire',
      table: 'prison-population-wide',
      column: 'capacity',
      said: { capacity_definition: 'official_unspecified' },
    },
    {
      header: 'Capacité opérationnelle',
      table: 'prison-population-wide',
      column: 'capacity',
      said: { capacity_definition: 'operational' },
    },
    {
      header: 'Ecroués détenus',
      table: 'prison-population-wide',
      column: 'total',
      said: { house_arrest_included: 'no' },
    },
  ],
  leftOut: [
    { where: { Etablissement: ['Total', 'Direction Interrégionale'] }, as: 'row-is-total' },
    { where: { 'Quartier (1)': 'Total' }, as: 'row-is-total' },
  ],
  several: 'parts',
  notes: [
    'The count is of the first day of the month, which the title of the sheet states.',
    'People on the register and held (écroués détenus); those at home under electronic monitoring are not in it.',
    'Density is people held by operational places. The places of the circular are by floor area, those in operation are the ones that can be used.',
    'A ward whose people are not communicated (NC, or blank) leaves its prison without a number of people; the sum of the prisons is then below the published total.',
    'Densities are printed for wards, as "--" or "Inf" where there is no place; they are not read.',
    'The workbook has a sheet a directorate (Tab14 to Tab23 in 2025 and 2026): choose one with --sheet.',
    'Assumed, no published file being at hand: the headers, which are those that public readers of the workbook require.',
  ],
});
