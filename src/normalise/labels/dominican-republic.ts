import { defineLabels } from './define-labels.js';

export default defineLabels({
  country: 'DOM',
  rules: [
    { all: ['ley 50 88|50 88'], offenceClass: 'drug', source: 'Ley 50-88' },
    {
      all: ['droga|sustancias controladas|narcotic'],
      none: [
        'arma',
        'armas',
        'explosivo',
        'municion',
        'persona',
        'personas',
        'migrante',
        'migrantes',
        'organo',
        'organos',
        'menor',
        'menores',
        'nino',
        'influencia',
        'moneda',
        'animal',
        'fauna',
        'flora',
        'bienes',
      ],
      offenceClass: 'drug',
      source: 'Ley 50-88',
    },
  ],
});
