import type { Locale } from '../locale.js';
import { caseFindings, caseRules } from './findings-of-cases.js';
import { programmeFindings, programmeRules } from './findings-of-programmes.js';

// Los argumentos son los que da el hallazgo del mismo nombre; {when} es una fecha dentro de la frase («en julio de 2016»).
export const findings: Locale['findings'] = {
  overcrowding: {
    question: '¿Qué tan llenas están las cárceles, y para quién?',
    answers: {
      critical:
        'La ocupación era de {density} de la capacidad {when}: {held} en {places}{placesApartCount, plural, =0 {} other { (plazas: {placesDate})}}, {excess} más de las que caben. {aboveCritical} tendrían que salir, o no entrar, para bajar al umbral crítico.',
      overcrowded:
        'Había {held} en {places} {when}{placesApartCount, plural, =0 {} other { (plazas: {placesDate})}}, una ocupación de {density}: {excess} más de las que caben.',
      hidden:
        'El país en su conjunto tenía lugar {when} ({density}), y sin embargo {exposure} de las personas en prisión vivían en establecimientos con hacinamiento crítico.',
      'within-capacity':
        'Había {held} en {places} {when}{placesApartCount, plural, =0 {} other { (plazas: {placesDate})}}, una ocupación de {density}; pocas viven en establecimientos con hacinamiento crítico.',
      'within-capacity-on-average':
        'Había {held} en {places} {when}{placesApartCount, plural, =0 {} other { (plazas: {placesDate})}}, una ocupación de {density} en promedio. Sin cifras por establecimiento no puede verse el hacinamiento oculto.',
      unknown:
        'No puede decirse qué tan llenas están las cárceles: no se conocen las personas en prisión y las plazas oficiales de un mismo momento.',
    },
  },
  'capacity-definition': {
    question: '¿Depende la conclusión de a qué se llama plaza?',
    answers: {
      'not-robust':
        'Sí: la ocupación {when} está entre {low} y {high}, en categorías distintas, según el significado de capacidad.',
      robust:
        'No: la ocupación {when} está entre {low} y {high} con todos los significados de capacidad dados, en una misma categoría.',
      unknown: 'Solo se da un significado de capacidad, así que esto no puede probarse.',
    },
  },
  'drug-offences-and-overcrowding': {
    question: '¿Cuánto del hacinamiento podría despejar, como mucho, la política de drogas?',
    answers: {
      'principal-lever':
        'Si no se hubiera contado a ninguna de las {drugPrisoners} detenidas por drogas {when}, habría desaparecido {wholeCount, plural, =0 {{cleared} del} other {todo el}} exceso de {excess}{placesApartCount, plural, =0 {} other { (plazas: {placesDate})}}, y la ocupación habría sido de {without} en lugar de {density}.',
      part: 'Si no se hubiera contado a ninguna de las {drugPrisoners} detenidas por drogas {when}, habría desaparecido {wholeCount, plural, =0 {{cleared} del} other {todo el}} exceso de {excess}{placesApartCount, plural, =0 {} other { (plazas: {placesDate})}}: una parte de la respuesta, no toda.',
      'minor-lever':
        'Si no se hubiera contado a ninguna de las {drugPrisoners} detenidas por drogas {when}, solo habría desaparecido {cleared} del exceso de {excess}{placesApartCount, plural, =0 {} other { (plazas: {placesDate})}}: las alternativas para casos de drogas no pueden acabar por sí solas con el hacinamiento.',
      'no-excess':
        'No había exceso sobre la capacidad {when} (ocupación de {density}), así que la política de drogas no tiene qué despejar.',
      unknown:
        'Para esto hacen falta las personas detenidas por drogas, todas las personas en prisión y las plazas oficiales en fechas cercanas.',
    },
  },
  'drug-share': {
    question: '¿Cuántas de las personas en prisión lo están por drogas?',
    answers: {
      large:
        '{atLeastCount, plural, =0 {} other {Al menos }}{share} de las personas en prisión {when} lo estaban principalmente por un delito de drogas ({drugPrisonersN} de {heldN}); una de cada cinco es lo habitual en los países de la región que se han estudiado (límite usado: {limit}).',
      undecided:
        'Al menos {share} de las personas en prisión {when} lo estaban principalmente por un delito de drogas ({drugPrisonersN} de {heldN}); con estas tablas no puede decidirse si es más de {limit}.',
      smaller:
        '{share} de las personas en prisión {when} lo estaban principalmente por un delito de drogas ({drugPrisonersN} de {heldN}), menos del {limit} desde el que se propone un paquete de reforma.',
      unknown:
        'No puede decirse qué proporción está en prisión por drogas: ninguna tabla cuenta personas por su delito principal.',
    },
  },
  'drug-growth': {
    question: '¿Crecen las personas detenidas por drogas más rápido que las demás?',
    answers: {
      faster:
        'Entre {since} y {date} las personas detenidas por drogas crecieron {drugGrowth} y las demás variaron {otherGrowth}: el cambio en los casos de drogas equivale a {contribution} del cambio del total, cuando eran {shareBefore} de las personas en prisión.',
      'in-step':
        'Entre {since} y {date} las personas detenidas por drogas crecieron {drugGrowth} y las demás {otherGrowth}: los delitos de drogas son {contribution} del crecimiento, algo más que su proporción inicial ({shareBefore}).',
      slower:
        'Entre {since} y {date} las personas detenidas por drogas crecieron {drugGrowth} y las demás {otherGrowth}: el número subió mientras la proporción pasó de {shareBefore} a {shareNow}. Los delitos de drogas son {contribution} del crecimiento.',
      falling:
        'Entre {since} y {date} las personas detenidas por drogas disminuyeron (cambio: {drugChange}); su proporción pasó de {shareBefore} a {shareNow}.',
      'against-the-fall':
        'Entre {since} y {date} las personas detenidas por drogas aumentaron en {drugChange} mientras el total bajaba: su proporción pasó de {shareBefore} a {shareNow}.',
      unknown: 'No hay dos fechas con la misma lista de delitos de drogas.',
    },
  },
  'women-held-for-drugs': {
    question: '¿Caen las leyes de drogas más sobre las mujeres que sobre los hombres?',
    answers: {
      'much-higher':
        '{femaleShare} de las mujeres y {maleShare} de los hombres en prisión lo estaban por drogas {when}{heldApartCount, plural, =0 {} other { (total en prisión: {heldDate})}}: {ratio} veces la proporción (intervalo: {interval}).',
      higher:
        '{femaleShare} de las mujeres y {maleShare} de los hombres en prisión lo estaban por drogas {when}{heldApartCount, plural, =0 {} other { (total en prisión: {heldDate})}}: {ratio} veces la proporción (intervalo: {interval}).',
      'not-higher':
        '{femaleShare} de las mujeres y {maleShare} de los hombres en prisión lo estaban por drogas {when}{heldApartCount, plural, =0 {} other { (total en prisión: {heldDate})}}: no con más frecuencia.',
      'too-few-women':
        'Solo había {women} mujeres en prisión {when}; con menos de {minimum} no se saca ninguna conclusión.',
      unknown: 'Los delitos de drogas no se publican por sexo.',
    },
  },
  'possession-in-prison': {
    question: '¿Hay alguien en prisión por poseer drogas para su propio consumo?',
    answers: {
      held: 'Sí: {persons} {when}, según la codificación de sus casos.',
      'held-by-label':
        '{persons} estaban en prisión {when} bajo una etiqueta legal de posesión. La etiqueta no dice si era para su propio consumo; solo sus expedientes pueden decirlo.',
      'sent-to-prison':
        'Sí: {persons} fueron enviadas a prisión por poseer drogas para su propio consumo, según la codificación de sus casos.',
      'few-untold':
        'Sí: menos de diez personas, cuyo número no se dice para protegerlas, fueron enviadas a prisión por poseer drogas para su propio consumo.',
      'none-sentenced':
        'Los casos dados no muestran a nadie enviado a prisión por poseer drogas para su propio consumo.',
      'none-found': 'Las tablas no muestran a nadie {when}.',
      unknown: 'La posesión no se distingue de los demás delitos de drogas.',
    },
  },
  'penalty-inversion': {
    question: '¿Amenaza la ley una conducta de drogas con tanta prisión como el homicidio o la violación?',
    answers: {
      inverted:
        'Sí: para {drug} la ley prevé hasta {drugMaximum}; para {reference}, hasta {referenceMaximum} (razón {ratio}); en {inverted} de {pairs} pares la pena es igual o mayor.',
      'not-inverted':
        'No: la razón más alta es {ratio}, para {drug} (hasta {drugMaximum}) frente a {reference} (hasta {referenceMaximum}); se compararon {pairs} pares{openCount, plural, =0 {} one {, y uno no tiene máxima que comparar} other {, y {open} no tienen máxima que comparar}}.',
      unknown: 'No se dan penas que puedan compararse.',
    },
  },
  'mandatory-remand': {
    question: '¿Impone la ley la prisión preventiva por una acusación de drogas?',
    answers: {
      mandatory: 'Sí, para: {conducts}.',
      unknown: 'La tabla de penas no dice si la prisión preventiva es obligatoria.',
    },
  },
  unsentenced: {
    question: '¿Cuántas de las personas en prisión están sin condena?',
    answers: {
      'above-average':
        '{share} de las personas en prisión {when} estaban sin condena ({unsentencedN} de {heldN}; {meaning}), en el promedio de las Américas o por encima ({limit}){alikeCount, plural, =0 {; ese promedio puede contar de otro modo a las personas sin condena} other {}}.',
      'below-average':
        '{share} de las personas en prisión {when} estaban sin condena ({unsentencedN} de {heldN}; {meaning}), por debajo del promedio de las Américas ({limit}){alikeCount, plural, =0 {; ese promedio puede contar de otro modo a las personas sin condena} other {}}.',
      unknown: 'Estas tablas no cuentan a las personas sin condena.',
    },
  },
  'drug-remand': {
    question: '¿Esperan sin condena con más frecuencia las personas detenidas por drogas?',
    answers: {
      'drugs-more':
        'Sí: {drugShare} de las personas detenidas por drogas y {otherShare} de las demás estaban sin condena {when} (razón {ratio}; intervalo: {interval}).',
      'slightly-more':
        'Un poco: {drugShare} de las personas detenidas por drogas y {otherShare} de las demás estaban sin condena {when} (razón {ratio}; intervalo: {interval}).',
      'no-difference':
        'No: {drugShare} de las personas detenidas por drogas y {otherShare} de las demás estaban sin condena {when} (razón {ratio}; intervalo: {interval}). Si hay diferencia, es menor que la razón de {limit} que aquí importa.',
      undecided:
        'No puede decidirse: {drugShare} de las personas detenidas por drogas y {otherShare} de las demás estaban sin condena {when} (razón {ratio}; intervalo: {interval}).',
      'drugs-less':
        'No, menos: {drugShare} de las personas detenidas por drogas y {otherShare} de las demás estaban sin condena {when} (razón {ratio}; intervalo: {interval}).',
      unknown: 'La situación jurídica no se publica por delito.',
    },
  },
  'core-figures': {
    question: '¿Se conocen las tres cifras sin las que nada más puede juzgarse?',
    answers: {
      missing: 'No todas: estas tablas no permiten dar {missing}.',
      complete:
        'Sí: se conocen la ocupación ({occupancyDate}), la proporción por drogas ({drugsDate}) y la proporción sin condena ({unsentencedDate}).',
      unknown: 'No pudo decidirse.',
    },
  },
  ...caseFindings,
  ...programmeFindings,
};

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

export const limits: Locale['limits'] = {
  'occupancy-full': 'Ocupación por encima de la cual hay exceso',
  'occupancy-critical': 'Ocupación desde la que el hacinamiento se llama crítico',
  'exposure-despite-free-places':
    'Proporción en establecimientos con hacinamiento crítico que importa aunque haya plazas libres',
  'drug-lever-principal': 'Parte del exceso desde la que la política de drogas es palanca principal',
  'drug-lever-minor': 'Parte del exceso por debajo de la cual es palanca menor',
  'drug-share-large': 'Proporción por drogas desde la que se propone un paquete de reforma',
  'growth-contribution': 'Contribución al crecimiento como múltiplo de la proporción inicial',
  'women-to-men-ratio': 'Razón mujeres-hombres de la proporción por drogas',
  'women-held-minimum': 'Mínimo de mujeres en prisión para una conclusión',
  'penalty-ratio': 'Razón de penas desde la que hay inversión',
  'unsentenced-average-of-the-americas': 'Proporción sin condena: promedio de las Américas',
  'drug-remand-ratio': 'Razón entre las proporciones sin condena',
  'smallest-base': 'Mínimo de personas para una tasa',
  'possession-share-of-prisoners':
    'Proporción de posesión entre las personas en prisión por drogas desde la que se cuestiona el umbral',
  'possession-share-of-cases': 'La misma entre las personas sentenciadas por drogas',
  'label-shift': 'Cambio de etiquetas por encima del cual se toman por recodificadas',
  'sentences-at-minimum':
    'Proporción de penas por drogas en la mínima legal desde la que la ley fija la pena',
  'quantity-correlation':
    'Correlación de rangos entre cantidad y pena por debajo de la cual el vínculo es débil',
  'quantity-elasticity': 'Pendiente de la pena sobre la cantidad por debajo de la cual el vínculo es débil',
  'minor-role-share': 'Proporción de roles menores desde la que son la mayoría de las personas castigadas',
  'role-sentence-ratio': 'Razón entre las penas de roles menores y mayores desde la que son iguales',
  'overstay-critical': 'Proporción en prisión preventiva más allá del límite legal desde la que es crítica',
  'unknown-in-records':
    'Proporción de casos sin rol o cantidad por encima de la cual el registro está incompleto',
  'custody-rate-low': 'Proporción enviada a prisión por debajo de la cual la supervisión amplía el control',
  'programme-offer': 'Proporción de personas elegibles a las que debería ofrecerse una plaza',
  'programme-scale':
    'Entradas al año, de los casos de drogas, por debajo de las cuales un programa no puede mover la población penal',
  'programme-retention':
    'Proporción que sigue en el programa al año por debajo de la cual se estudian las salidas',
  'programme-possession':
    'Proporción de entradas solo por posesión desde la que el tribunal amplía el control',
  'programme-women': 'Proporción de mujeres entre quienes entran por debajo de la cual se mira el acceso',
};

export const severities: Locale['severities'] = {
  critical: 'crítica',
  high: 'alta',
  moderate: 'moderada',
  watch: 'en observación',
  none: 'ninguna',
};
export const confidences: Locale['confidences'] = {
  documented: 'documentada',
  reported: 'de una sola fuente',
  indicative: 'indicativa',
  unknown: 'desconocida',
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
export const stages: Locale['stages'] = {
  pretrial: 'antes del juicio',
  convicted: 'en la condena',
  incarcerated: 'en prisión',
};
export const groups: Locale['groups'] = {
  possession_personal_use: 'posesión para consumo personal',
  micro_trafficking_nonviolent: 'microtráfico sin violencia',
  small_producer_nonviolent: 'pequeños productores sin violencia',
  drug_dependent: 'personas con dependencia de drogas',
};
export const mechanisms: Locale['mechanisms'] = {
  law: 'ley',
  judgment: 'sentencia',
  'prosecutor-policy': 'política de la fiscalía',
  'police-policy': 'política policial',
  'executive-act': 'acto del ejecutivo',
  'court-programme': 'programa judicial',
  'community-agreement': 'acuerdo comunitario',
};
export const cardStates: Locale['cardStates'] = {
  in_use: 'en uso',
  in_law_unused: 'en la ley, sin uso',
  bill: 'proyecto de ley',
  reversed: 'revertida',
  unknown: 'no se sabe',
  not_in_law: 'no está en la ley',
};
export const evidence: Locale['evidence'] = {
  E3: 'probada con grupo de comparación',
  E2: 'comparada, sin azar',
  E1: 'contada por la autoridad',
  E0: 'sin evaluar',
};
export const sensitivities: Locale['sensitivities'] = {
  stands: 'La conclusión se mantiene en los dos extremos del intervalo y con las otras definiciones dadas.',
  turns:
    'La conclusión cambia en un extremo del intervalo o con otra de las definiciones dadas: léase con cuidado.',
  'not-tested': 'No hay intervalo ni segunda definición con que probar la conclusión.',
};
