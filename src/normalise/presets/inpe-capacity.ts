import { definePreset } from './define-preset.js';

/** Instituto Nacional Penitenciario of Peru: places, people and overcrowding of each prison. */
export default definePreset({
  id: 'inpe-capacity',
  title: 'Informe Estadístico: capacidad de albergue, sobrepoblación y hacinamiento por establecimiento',
  publisher: 'Instituto Nacional Penitenciario, Peru',
  basis: 'published layout',
  headers: ['capacidad de albergue', 'poblacion penal', 'sobre poblacion s p c'],
  decisions: {
    country: 'PER',
    columns: {
      'N°': 'source_note',
      'ESTABLECIMIENTO PENITENCIARIO': 'facility_id',
      'Capacidad de Albergue (C)': 'capacity_rated',
      'Población Penal (P)': 'total',
      'Sobre Población (S=P-C)': 'excess',
      '% Sobre Población (%S)': 'excess_percent',
      'Hacinamiento (%S > 20%)': 'source_note',
    },
  },
  chosen: { where: { 'Hacinamiento (%S > 20%)': 'SI' }, coverage: 'facility_set' },
  leftOut: [
    {
      where: {
        'ESTABLECIMIENTO PENITENCIARIO': [
          'NORTE - CHICLAYO',
          'LIMA - LIMA',
          'SUR - AREQUIPA',
          'CENTRO - HUANCAYO',
          'ORIENTE - HUANUCO',
          'SUR ORIENTE - CUSCO',
          'NOR ORIENTE - SAN MARTIN',
          'ALTIPLANO - PUNO',
        ],
      },
      as: 'row-is-total',
    },
  ],
  notes: [
    'People held inside (población intramuros), sentenced or not; those who serve a sentence outside are not in it.',
    'The month is in the title of the report; where the file has lost it, say it with --date.',
    'Sobrepoblación is people above the places, negative where places are free; its percentage is an excess and no occupancy.',
    'Hacinamiento is a yes or no: whether the excess is above 20 %. It is not read.',
    'A second table of the report lists the overcrowded prisons alone: its total is not that of the country, and is said to be of a set of facilities.',
    'Rows of the regional offices are the sums of the prisons below them.',
    'Assumed, the report being published as PDF alone: the headers, as a public script lists those of the sheet made from it.',
  ],
});
