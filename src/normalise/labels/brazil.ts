import { defineLabels } from './define-labels.js';

export default defineLabels({
  country: 'BRA',
  rules: [
    {
      all: ['trafico privilegiado'],
      offenceClass: 'drug',
      drugSubtype: 'micro_trafficking',
      source: 'Lei 11.343/2006, art. 33 § 4',
    },
    {
      all: ['associacao', 'trafico'],
      none: ['arma', 'pessoa'],
      offenceClass: 'drug',
      drugSubtype: 'other',
      source: 'Lei 11.343/2006, art. 35',
    },
    {
      all: ['trafico internacional', 'droga|entorpecente'],
      offenceClass: 'drug',
      drugSubtype: 'trafficking_aggravated',
      source: 'Lei 11.343/2006, arts. 33 and 40',
    },
    {
      all: ['trafico', 'droga|entorpecente'],
      none: ['arma', 'pessoa'],
      offenceClass: 'drug',
      drugSubtype: 'trafficking',
      source: 'Lei 11.343/2006, art. 33',
    },
    {
      all: ['porte|posse', 'consumo|uso proprio'],
      none: ['arma'],
      offenceClass: 'drug',
      drugSubtype: 'possession',
      source: 'Lei 11.343/2006, art. 28',
    },
    { all: ['11 343|6 368|lei de drogas'], offenceClass: 'drug', source: 'Lei 11.343/2006' },
  ],
});
