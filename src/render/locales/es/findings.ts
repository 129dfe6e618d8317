import type { Locale } from '../locale.js';
import { caseFindings } from './findings-of-cases.js';
import { programmeFindings } from './findings-of-programmes.js';

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
