import { defineLabels } from './define-labels.js';

export default defineLabels({
  country: 'PAN',
  rules: [
    {
      all: ['seguridad colectiva', 'droga'],
      none: ['arma'],
      offenceClass: 'drug',
      source: 'Código Penal, arts. 313-321',
    },
    {
      all: ['seguridad colectiva'],
      offenceClass: '',
      source: 'Código Penal, título IX: holds arms and drugs',
    },
    { all: ['salud publica'], offenceClass: '', source: 'Código Penal, título: holds more than drugs' },
    { all: ['pandillerismo|pandilla'], offenceClass: 'organised_crime', source: 'Código Penal, art. 329' },
  ],
});
