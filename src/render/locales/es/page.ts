import type { PageWords } from '../page-words.js';

export const page: PageWords = {
  'read-numbers': 'Números tal como se leyeron',
  'read-numbers-how': 'Impresos como los dan las tablas; nada se calculó.',
  penalties: 'Penas de la ley',
  'penalties-how': 'Impresas como las da la tabla de penas, en años en lugar de meses.',
  'further-results': 'Otros resultados',
  cautions: 'Advertencias',
  'last-edition': 'cifra de la edición anterior',
  evidence: 'En qué se apoya esta cifra',
  close: 'Cerrar',
  'in-the-appendix': 'Ver en el anexo',
  'copy-csv': 'Copiar como CSV',
  copied: 'Copiado',
  'not-copied': 'El navegador no permite copiar',
  'chart-not-drawn':
    'El gráfico no se muestra aquí: sus números están en la tabla y su dibujo en el informe HTML.',
};
