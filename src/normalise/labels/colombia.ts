import { defineLabels } from './define-labels.js';

export default defineLabels({
  country: 'COL',
  rules: [
    {
      all: ['trafico', 'arma|armas|municion|explosivo'],
      offenceClass: 'weapons',
      source: 'Código Penal, art. 365',
    },
    {
      all: ['trafico', 'fabricacion', 'porte', 'estupefaciente'],
      offenceClass: 'drug',
      drugSubtype: 'unknown',
      source:
        'Código Penal, art. 376: one article for sale, carrying and possession, which cannot be told apart',
    },
    {
      all: ['destinacion ilicita', 'inmueble|mueble'],
      offenceClass: 'drug',
      drugSubtype: 'other',
      source: 'Código Penal, art. 377',
    },
    {
      all: ['conservacion|financiacion', 'plantacion'],
      offenceClass: 'drug',
      drugSubtype: 'cultivation',
      source: 'Código Penal, art. 375',
    },
    {
      all: ['sustancias', 'procesamiento'],
      offenceClass: 'drug',
      drugSubtype: 'precursors',
      source: 'Código Penal, art. 382',
    },
    {
      all: ['concierto para delinquir', 'narcotrafico|estupefac|droga'],
      offenceClass: 'drug',
      drugSubtype: 'other',
      source: 'Código Penal, art. 340',
    },
    { all: ['concierto para delinquir'], offenceClass: 'organised_crime', source: 'Código Penal, art. 340' },
    {
      all: ['inasistencia alimentaria'],
      offenceClass: 'family_maintenance',
      source: 'Código Penal, art. 233',
    },
    { all: ['hurto calificado'], offenceClass: 'theft', source: 'Código Penal, art. 240' },
  ],
});
