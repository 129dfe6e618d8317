import { defineLabels } from './define-labels.js';

export default defineLabels({
  country: 'PER',
  rules: [
    {
      all: ['microcomercializacion|microproduccion'],
      offenceClass: 'drug',
      drugSubtype: 'micro_trafficking',
      source: 'Código Penal, art. 298',
    },
    {
      all: ['promocion|favorecimiento', 'droga'],
      offenceClass: 'drug',
      drugSubtype: 'promotion',
      source: 'Código Penal, art. 296',
    },
    {
      all: ['formas agravadas'],
      none: ['robo', 'hurto', 'arma', 'lesion', 'extorsion', 'violacion'],
      offenceClass: 'drug',
      drugSubtype: 'trafficking_aggravated',
      source: 'Código Penal, art. 297',
    },
    {
      all: ['posesion', 'trafico|droga'],
      none: ['arma'],
      offenceClass: 'drug',
      drugSubtype: 'possession',
      source: 'Código Penal, arts. 296 and 299',
    },
    {
      all: ['insumo|precursor', 'quimic|droga|trafico'],
      offenceClass: 'drug',
      drugSubtype: 'precursors',
      source: 'Código Penal, art. 296-B',
    },
    {
      all: ['cultivo|siembra', 'amapola|marihuana|coca|droga'],
      offenceClass: 'drug',
      drugSubtype: 'cultivation',
      source: 'Código Penal, art. 296-A',
    },
    {
      all: ['trafico ilicito de drogas|tid'],
      offenceClass: 'drug',
      drugSubtype: 'trafficking',
      source: 'Código Penal, arts. 296-302',
    },
    {
      all: ['conspiracion', 'trafico|droga'],
      none: ['arma'],
      offenceClass: 'drug',
      drugSubtype: 'other',
      source: 'Código Penal, art. 296',
    },
    {
      all: ['obligacion alimentaria|asistencia familiar'],
      offenceClass: 'family_maintenance',
      source: 'Código Penal, art. 149',
    },
  ],
});
