import type { Locale } from '../locale.js';
import { caseRules } from './findings-of-cases.js';
import { programmeRules } from './findings-of-programmes.js';

// {action} va después del destinatario y el verbo: «El ministerio de justicia debería {action}».
export const rules: Locale['rules'] = {
  'R-09': {
    action:
      'preparar un plan de emergencia con fechas y hacer revisar, a partir de una lista, los casos de drogas de bajo nivel',
    success: 'la ocupación por debajo del umbral crítico',
    needs: 'Hacen falta la lista de casos por artículo y defensa pública para cada uno.',
  },
  'R-10': {
    action: 'frenar el crecimiento en la entrada antes que nada',
    success: 'la ocupación deja de subir',
  },
  'R-11': {
    action:
      'redistribuir entre establecimientos antes de construir, atendiendo primero a los vínculos familiares',
    success: 'menos personas en establecimientos por encima del umbral crítico',
  },
  'R-12': {
    action: 'tratar la política de drogas como palanca principal contra el hacinamiento, en todas las etapas',
    success: 'la ocupación sin casos de drogas y la ocupación misma se acercan',
  },
  'R-13': {
    action:
      'decir con claridad que las alternativas para casos de drogas no pueden acabar por sí solas con el hacinamiento, y buscar las otras causas',
    success: 'el exceso sobre la capacidad',
  },
  'R-14': {
    action: 'fijar en una definición legal qué cuenta como plaza antes de ponerse una meta',
    success: 'un solo significado de capacidad en todas las publicaciones',
  },
  'R-15': {
    action:
      'preparar un paquete para los delitos de drogas: escalas por cantidad y rol, suspensión, y revisión de las penas en curso',
    success: 'la proporción por drogas',
    needs: 'Hace falta que la pena máxima quepa bajo el límite de la suspensión.',
  },
  'R-16': {
    action: 'no añadir penas nuevas por drogas hasta medir el efecto de las vigentes',
    success: 'la contribución de los delitos de drogas al crecimiento',
  },
  'R-17': {
    action:
      'preparar medidas para las mujeres: atenuación, servicio comunitario, prisión domiciliaria para quienes cuidan a otros, y apoyo tras la salida',
    success: 'la razón mujeres-hombres de la proporción por drogas',
    needs: 'Hacen falta ingresos y cuidado infantil para quienes cumplen la pena en casa.',
  },
  'R-18': {
    action: 'revisar estos casos uno por uno y averiguar cómo la posesión para consumo llegó a la prisión',
    success: 'nadie en prisión por poseer drogas para su propio consumo',
    needs: 'Hacen falta los expedientes y una defensa pública para cada persona.',
  },
  'R-21': {
    action: 'bajar la pena máxima de la conducta de drogas o, al menos, separarla en escalas',
    success: 'todas las razones de penas por debajo de uno',
  },
  'R-26': {
    action: 'derogar la prisión preventiva obligatoria por drogas y exigir motivos individuales en cada caso',
    success: 'la proporción sin condena en los casos de drogas',
  },
  'R-27': {
    action:
      'celebrar audiencias de custodia, limitar en el tiempo la prisión preventiva y revisarla de oficio',
    success: 'la proporción sin condena',
    needs: 'Hacen falta defensa en cada audiencia e informes de un servicio social.',
  },
  'R-28': {
    action:
      'buscar por qué la prisión preventiva es más frecuente en los casos de drogas, y tratar esa causa aparte',
    success: 'la razón entre las proporciones sin condena',
  },
  'R-30': {
    action: 'publicar cada mes, en una sola página, las diez cifras clave con sus definiciones al pie',
    success: 'todas las cifras clave disponibles para un mismo día',
  },
  ...caseRules,
  ...programmeRules,
};

export const guards: Locale['guards'] = {
  'R-01': 'Las cifras no cuentan siempre lo mismo: no se hace ninguna comparación con otros países.',
  'R-02': 'Hay menos personas que la base mínima: no se saca ninguna recomendación de la tasa.',
  'R-03':
    'Ninguna de las alternativas nombradas ha sido evaluada: que se ensayen con evaluación desde el primer día.',
  'R-04':
    'La ley prevé para {suspensionConduct} hasta {suspensionPenalty}, y el proceso solo puede suspenderse hasta {suspensionLimit}: mientras no se reforme el marco penal o el límite, la suspensión no alcanza aquí a nadie y se deja fuera.',
  'R-04-substitution':
    'Lo mínimo que la ley permite para {substitutionConduct} son {substitutionPenalty}, y una pena solo puede suspenderse o sustituirse hasta {substitutionLimit}: mientras no se reforme el marco penal o el límite, esto no alcanza a nadie y se deja fuera.',
  'R-05':
    'La ley excluye de los beneficios {excludedConducts}: hay que levantar la exclusión para las conductas de bajo nivel antes de que un programa de excarcelación pueda alcanzarlas.',
  'R-06':
    'Solo {custodyRate} de las personas condenadas fueron a prisión {custodyWhen}: la supervisión recaería sobre todo en personas que habrían quedado libres. En su lugar se nombran respuestas más leves.',
  'R-07':
    'Con los fracasos y estancias conocidos, la alternativa trae tanta prisión como ahorra y se deja fuera; ahorraría prisión con menos de {failureShare} de fracasos.',
  'R-08':
    '{possessionShare} de quienes entran en el tribunal de tratamiento lo hacen solo por posesión ({possessionWhen}): para esas personas van primero las respuestas fuera del tribunal.',
  'R-20':
    'Las etiquetas de los delitos de drogas cambiaron más de lo que pueden haber cambiado las personas (cambio: {labelShift}): no se saca ninguna recomendación de una sola etiqueta.',
  'R-09-entrance': 'Las excarcelaciones sin un cambio en la entrada vuelven a llenarse.',
};

// {addressee} empieza la frase; {action} sigue al verbo.
export const strengths: Locale['strengths'] = {
  should: '{addressee} debería {action}.',
  'should-examine': '{addressee} debería examinar la conveniencia de {action}.',
  'should-record':
    '{addressee} debería registrar lo necesario para decidir sobre la conveniencia de {action}.',
};

export const addressees: Locale['addressees'] = {
  'ministry-of-justice': 'El ministerio de justicia',
  'prison-service': 'El servicio penitenciario',
  parliament: 'El poder legislativo',
  'supreme-court': 'La corte suprema',
  prosecution: 'El ministerio público',
  'public-defence': 'La defensa pública',
  'statistics-office': 'La oficina que publica las estadísticas penitenciarias',
  'treatment-programme': 'El programa de tratamiento',
};

export const levels: Locale['levels'] = {
  law: 'ley',
  rule: 'norma o acuerdo',
  practice: 'práctica',
  resources: 'recursos',
  data: 'datos',
};

export const horizons: Locale['horizons'] = {
  now: 'ahora',
  '90-days': '90 días',
  '6-months': '6 meses',
  '1-year': '1 año',
  '3-years': '3 años',
};

export const sensitivities: Locale['sensitivities'] = {
  stands: 'La conclusión se mantiene en los dos extremos del intervalo y con las otras definiciones dadas.',
  turns:
    'La conclusión cambia en un extremo del intervalo o con otra de las definiciones dadas: léase con cuidado.',
  'not-tested': 'No hay intervalo ni segunda definición con que probar la conclusión.',
};
