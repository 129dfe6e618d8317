import { defineLabels } from './define-labels.js';

export default defineLabels({
  country: 'CRI',
  rules: [
    {
      all: ['introducci', 'droga|psicotrop|estupefac', 'penal|penitenciar|carcel|centro'],
      offenceClass: 'drug',
      drugSubtype: 'prison_introduction',
      source: 'Ley 8204, art. 77 bis',
    },
    {
      all: ['psicotropic|ley 8204|ley de psicotropicos|estupefacientes'],
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
      source: 'Ley 8204',
    },
    { all: ['infraccion', 'ley', 'droga|psicotrop|8204'], offenceClass: 'drug', source: 'Ley 8204' },
  ],
});
