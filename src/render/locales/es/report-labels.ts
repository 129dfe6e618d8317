import type { ReportLabelKey } from '../report-label-keys.js';

export const reportLabels: Readonly<Record<ReportLabelKey, string>> = {
  'report-kind-synthetic':
    'Ejemplo de informe diagnóstico de país, hecho con registros inventados. No dice nada de ningún país.',
  comparison: 'Región',
  'trust-mark': 'Confianza',
  'no-figure-note': '—: no hay cifra del mismo tipo para esa fecha o región.',
  'trust-mark-note':
    'Confianza: hasta qué punto la última cifra cuenta lo mismo que la anterior. A: lo mismo; B: una diferencia (como fechas a más de un año); C: dos; D: tres o más.',
  'and-others': '{n, plural, one {y # más} other {y # más}}',
  'so-many-of': '{n} de {total}',
  'growth-parts': 'por drogas {drug}, en total {total}',
  americas: 'Américas: {value} ({source})',
  'absent-a': 'no publicado',
  'absent-b': 'publicado, no comparable',
  'absent-c': 'no corresponde',
  'absent-d': 'muy pocas personas, u oculto para protegerlas',
  'not-in-tables': 'Ninguna tabla entregada tiene lo que hace falta para: {figures}.',
  'not-in-tables-count':
    '{n, plural, one {# cifra clave más necesita} other {# cifras clave más necesitan}} tablas que no se entregaron: ctg request',
  'chapter-shows': 'Lo que muestra este capítulo',
  shows: 'Muestra',
  suggests: 'Sugiere',
  'cannot-show': 'No puede mostrar',
  'more-findings':
    '{n, plural, one {Hay # hallazgo más} other {Hay # hallazgos más}} entre los hallazgos y recomendaciones.',
  'ask-for': 'Para completar este capítulo, pida: {tables}.',
  'ask-for-where': 'Lo que debe contener cada tabla está en «{chapter}».',
  statutes: 'Penas en la ley, todas las versiones entregadas',
  'in-force-until': 'Hasta',
  'still-in-force': 'vigente',
  distrusted: 'Cifras de las que desconfiamos',
  decided: 'Otras cosas que se decidieron',
  glossary: 'Las palabras de este informe',
  term: 'Palabra',
  meaning: 'Lo que significa aquí',
  'in-english': 'Inglés',
  'in-spanish': 'Español',
  'in-portuguese': 'Portugués',
  'in-french': 'Francés',
};
