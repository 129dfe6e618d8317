import { defineLabels } from './define-labels.js';

export default defineLabels({
  country: 'MEX',
  rules: [
    {
      all: ['contra la salud', 'no relacionad', 'narcotic'],
      offenceClass: 'other',
      source: 'INEGI, Censo de Sistemas Penitenciarios: not narcotics',
    },
    {
      all: ['contra la salud'],
      offenceClass: 'drug',
      drugSubtype: 'unknown',
      source: 'Ley General de Salud; Código Penal Federal, arts. 193-199',
    },
    {
      all: ['narcomenudeo'],
      offenceClass: 'drug',
      drugSubtype: 'micro_trafficking',
      source: 'Ley General de Salud, arts. 473-482',
    },
    {
      all: ['posesion', 'comercio|suministro|fines|venta'],
      none: ['arma'],
      offenceClass: 'drug',
      drugSubtype: 'micro_trafficking',
      source: 'Ley General de Salud, art. 476',
    },
    {
      all: ['posesion simple'],
      none: ['arma'],
      offenceClass: 'drug',
      drugSubtype: 'possession',
      source: 'Ley General de Salud, art. 477',
    },
    {
      all: ['comercio', 'narcotic'],
      offenceClass: 'drug',
      drugSubtype: 'micro_trafficking',
      source: 'Ley General de Salud, art. 475',
    },
    {
      all: ['suministro', 'narcotic'],
      offenceClass: 'drug',
      drugSubtype: 'micro_trafficking',
      source: 'Ley General de Salud, art. 475',
    },
    {
      all: ['posesion', 'narcotic|droga'],
      offenceClass: 'drug',
      drugSubtype: 'possession',
      source: 'Ley General de Salud, art. 477',
    },
    {
      all: ['produccion', 'narcotic|droga'],
      offenceClass: 'drug',
      drugSubtype: 'production',
      source: 'Código Penal Federal, art. 194',
    },
    {
      all: ['trafico|transporte', 'narcotic|droga'],
      offenceClass: 'drug',
      drugSubtype: 'trafficking',
      source: 'Código Penal Federal, art. 194',
    },
    {
      all: ['incumplimiento', 'obligaci'],
      offenceClass: 'family_maintenance',
      source: 'Código Penal Federal, art. 336',
    },
  ],
});
