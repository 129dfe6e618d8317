import { definePreset } from './define-preset.js';

/** INEGI of Mexico, census of state prison systems: offences of the people held, by state, sex and status. */
export default definePreset({
  id: 'inegi-prison-offences',
  title:
    'Censo Nacional de Sistemas Penitenciarios Estatales: delitos de las personas privadas de la libertad',
  publisher: 'INEGI, Mexico',
  basis: 'published file',
  headers: ['ano', 'entidad', 'sexo', 'estatus', 'delito', 'delito corto', 'fuero', 'total'],
  decisions: {
    country: 'MEX',
    unit: 'charge',
    columns: {
      Año: 'year',
      Entidad: 'region',
      Sexo: 'sex',
      Estatus: 'legal_status',
      Delito: 'source_note',
      Delito_corto: 'offence',
      Fuero: 'jurisdiction_level',
      Total: 'value',
    },
  },
  notes: [
    'The unit is the offence: one person may be counted under several, so that no share of people follows.',
    'State prisons only; the year is that of the census, whose count is of 31 December.',
    'Short labels changed: "Comercio de narcóticos FF" and "ff", "NE" until 2018 and "NI" later.',
  ],
});
