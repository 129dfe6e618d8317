import type { Locale } from '../locale.js';

export const families: Locale['families'] = {
  capacity: 'Población y hacinamiento',
  'drug-offences': 'Delitos de drogas',
  statute: 'Proporcionalidad en la ley',
  sentences: 'Penas impuestas',
  equity: 'El eslabón débil y la equidad',
  pretrial: 'Prisión preventiva y flujos',
  return: 'La puerta giratoria',
  programme: 'Programa de tratamiento',
  quality: 'Calidad de los datos',
};

// {n} es el número con formato; {count}, el número solo, para los plurales.
export const units: Locale['units'] = {
  percent: '{n}',
  'percentage-points': '{n} puntos',
  'per-100000': '{n} por 100 000',
  ratio: '{n}',
  factor: '{n} veces',
  index: '{n}',
  persons: '{n} {count, plural, one {persona} many {de personas} other {personas}}',
  charges: '{n} {count, plural, one {delito} many {de delitos} other {delitos}}',
  places: '{n} {count, plural, one {plaza} many {de plazas} other {plazas}}',
  inhabitants: '{n} {count, plural, one {habitante} many {de habitantes} other {habitantes}}',
  'persons-per-year': '{n} personas al año',
  'percent-per-year': '{n} % al año',
  'charges-per-person': '{n} delitos por persona',
  'log-points': '{n}',
  months: '{n} {count, plural, one {mes} many {de meses} other {meses}}',
  years: '{n} {count, plural, one {año} many {de años} other {años}}',
  days: '{n} {count, plural, one {día} many {de días} other {días}}',
  count: '{n}',
  probability: '{n}',
  'events-per-100-person-years': '{n} por cada 100 personas-año',
  'units-per-person-month': '{n} por participante y mes',
  'percent-per-percent': '{n}',
  word: '{n}',
  'yes-no': '{n}',
};

export const facts: Locale['facts'] = {
  'prison-population': 'personas en prisión',
  'offence-charges': 'delitos contados',
  'official-capacity': 'plazas oficiales',
  'national-population': 'habitantes',
  'stock-at-start': 'personas en prisión al inicio',
  'stock-at-end': 'personas en prisión al final',
  admissions: 'ingresos',
  releases: 'egresos',
  'programme-evaluated': 'personas evaluadas para el programa',
  'programme-admitted': 'personas admitidas en el programa',
  'programme-graduated': 'graduados del programa',
  'programme-left': 'personas que dejaron el programa sin graduarse',
  'programme-died-or-transferred': 'participantes fallecidos o trasladados',
  'programme-active': 'personas activas en el programa',
  'published-occupancy-rate': 'tasa de ocupación publicada',
  'published-excess-rate': 'exceso publicado sobre la capacidad',
  'published-share': 'proporción publicada',
  'persons-sentenced': 'personas condenadas',
  cases: 'registros de casos',
  'statutory-penalty': 'pena máxima en la ley',
  'column-quality': 'columnas de los archivos',
  'facility-population': 'personas en prisión por establecimiento',
};

export const dimensions: Locale['dimensions'] = {
  sex: 'sexo',
  legal_status: 'situación jurídica',
  offence_class: 'delito',
  drug_subtype: 'delito de drogas',
  ctg_category: 'grupo',
  education: 'educación',
  age_band: 'edad',
  nationality: 'nacionalidad',
  entry_number: 'número de ingresos',
};

export const parts: Locale['parts'] = {
  sex: { female: 'mujeres', male: 'hombres', other: 'otro sexo', unknown: 'sexo desconocido' },
  legal_status: {
    unsentenced: 'sin condena',
    sentenced: 'con condena',
    sentenced_on_appeal: 'con condena en apelación',
    other: 'otra situación',
  },
  offence_class: {
    drug: 'delitos de drogas',
    intentional_homicide: 'homicidio doloso',
    rape: 'violación',
    other_sexual: 'otros delitos sexuales',
    aggravated_robbery: 'robo agravado',
    robbery: 'robo',
    theft: 'hurto',
    assault: 'lesiones',
    weapons: 'armas',
    fraud: 'fraude',
    organised_crime: 'delincuencia organizada',
    family_maintenance: 'omisión de asistencia familiar',
    other: 'otros delitos',
    unknown: 'delito desconocido',
  },
  drug_subtype: {
    possession: 'posesión',
    micro_trafficking: 'microtráfico',
    trafficking: 'tráfico',
    trafficking_aggravated: 'tráfico agravado',
    promotion: 'promoción o favorecimiento del tráfico',
    production: 'producción',
    cultivation: 'cultivo',
    precursors: 'precursores',
    prison_introduction: 'introducción de drogas en un centro penal',
    other: 'otros delitos de drogas',
    unknown: 'delito de drogas sin especificar',
  },
  ctg_category: {
    possession_personal_use: 'posesión para consumo personal',
    micro_trafficking_nonviolent: 'microtráfico sin violencia',
    small_producer_nonviolent: 'pequeña producción sin violencia',
    drug_dependent_other: 'delitos de personas con dependencia de drogas',
    drug_other_or_higher: 'otros delitos de drogas o de mayor nivel',
    not_drug: 'no es un caso de drogas',
    unknown: 'grupo desconocido',
  },
  nationality: { foreign: 'personas extranjeras', national: 'nacionales' },
  entry_number: {
    first: 'primer encarcelamiento',
    again: 'con encarcelamiento anterior',
    all: 'cualquier número de encarcelamientos',
  },
};
export const everyone = 'todas las personas';

export const definitionKeys: Locale['definitionKeys'] = {
  counting_unit: 'cuenta',
  coverage: 'abarca',
  capacity: 'capacidad',
  remand: 'sin condena',
  remand_included: 'incluye preventivos',
  police_cells_included: 'incluye celdas policiales',
  house_arrest_included: 'incluye prisión domiciliaria',
  juveniles_included: 'incluye adolescentes',
  admissions_unit: 'los ingresos cuentan',
  cases: 'casos',
  basis: 'base',
  return_event: 'reingreso',
};
const yesNo = { yes: 'sí', no: 'no' };
export const definitionValues: Locale['definitionValues'] = {
  counting_unit: { person: 'personas', charge: 'delitos', case: 'casos' },
  coverage: {
    national: 'todo el país',
    federal: 'cárceles federales',
    state: 'cárceles estatales',
    facility_set: 'un conjunto de establecimientos',
  },
  capacity: {
    design: 'de diseño',
    operational: 'operativa',
    official_unspecified: 'oficial, sin precisar el significado',
    legal_maximum: 'máximo legal',
    measured_4m2: 'medida a 4 m² por persona',
  },
  remand: {
    sdg_unsentenced: 'sin primera decisión (ODS 16.3.2)',
    wpb_remand: 'preventivos según el World Prison Brief',
    national: 'definición nacional',
  },
  remand_included: yesNo,
  police_cells_included: yesNo,
  house_arrest_included: yesNo,
  juveniles_included: yesNo,
  admissions_unit: { person: 'personas', entry: 'entradas' },
  cases: {
    sentences: 'personas condenadas',
    admissions: 'personas ingresadas',
    releases: 'personas liberadas',
    held: 'personas presentes un día',
    participants: 'participantes de un programa',
  },
  basis: { register: 'registro completo', sample: 'muestra' },
  return_event: {
    arrest: 'detención',
    conviction: 'condena',
    imprisonment: 'encarcelamiento',
    technical: 'incumplimiento técnico',
  },
};
export const notStated = 'no declarado';

export const statuses: Locale['statuses'] = {
  measured: 'medido',
  'not-available': 'no disponible',
  'not-comparable': 'no comparable',
  'not-applicable': 'no aplicable',
  error: 'error',
};

// Los argumentos van entre llaves; {fact} y {keys} llegan en palabras.
export const reasons: Locale['reasons'] = {
  'need-absent': 'Las tablas no dan {fact}{part, select, none {} other { ({part})}}.',
  'dates-too-far-apart':
    'Las cifras más cercanas de {fact} están a {days, number} días; más de dos años es demasiado.',
  'definitions-unlike': 'Las cifras no cuentan lo mismo ({keys}).',
  'charges-not-persons':
    'La tabla cuenta delitos, no personas; de ella no puede salir una proporción de personas.',
  'unknown-too-many': 'El delito se desconoce para más de una persona de cada cinco.',
  'base-under-five': 'Menos de cinco personas: no se dice nada.',
  'base-under-ten': 'Menos de diez personas: solo se dan los recuentos.',
  'part-exceeds-whole':
    'La parte ({part, number}) es mayor que el todo ({whole, number}); una de las dos cifras está mal.',
  'too-few-points': 'Solo hay {found, number} de las {needed, number} fechas que se necesitan.',
  'too-few-definitions': 'Solo se da un significado de capacidad.',
  'no-excess': 'No hay exceso sobre la capacidad.',
  'no-change': 'El total no cambió, de modo que no hay crecimiento que repartir.',
  'no-earlier-date': 'No hay una cifra anterior del mismo tipo con que comparar.',
  'denominator-zero': 'La cifra por la que hay que dividir es cero.',
  'no-reference-offence': 'No se da la pena de homicidio, violación ni robo agravado.',
  'maximum-open': 'La ley, o la copia leída, no señala la máxima de una de las dos penas.',
  'created-in-year': 'El delito no existía antes de {year}.',
  'no-subtypes': 'Los delitos de drogas no se separan por tipo.',
  'life-above-half': 'La mitad o más de las penas son perpetuas: ningún número de meses queda en el medio.',
  'too-few-pairs':
    'Menos de {needed, number} casos con cantidad de una misma droga y pena{found, select, 0 {} withheld {} other { ({found, number} hallados)}}.',
  'constant-values': 'Todos los casos tienen la misma cantidad o la misma pena: no hay orden que seguir.',
  'ended-only':
    'Solo puede usarse la prisión preventiva ya terminada{open, select, 0 {} withheld {: menos de cinco personas siguen detenidas y nada dice en qué día (--date)} other {: {open, number} personas siguen detenidas y nada dice en qué día (--date)}}. Sin quienes esperan, una mediana sería demasiado corta.',
  'stock-of-durations':
    'Entre las personas presentes un día son más numerosas las que permanecen mucho tiempo; no se calcula duración con ellas.',
  'median-not-reached':
    'Menos de la mitad tiene su caso resuelto o ha salido; la mediana queda más allá de los datos.',
  'followup-too-short': 'Nadie fue seguido doce meses después de salir.',
  'no-two-groups': 'No hay dos grupos de diez o más personas en las mismas situaciones.',
  'too-few-like-cases': 'Ninguna celda de casos semejantes reúne {needed, number} o más.',
  'part-under-five':
    'A un lado de esta proporción hay de una a cuatro personas; publicarla revelaría cuántas son.',
  'values-unknown': 'Lo que aquí se pregunta se desconoce en más de un caso de cada cinco.',
  failed: 'El cálculo falló ({message}). Es un fallo del programa, no de los datos.',
};

export const flags: Locale['flags'] = {
  'dates-apart': 'Las cifras distan {days, number} días entre sí.',
  'different-sources': 'Las dos fechas vienen de publicaciones distintas, que pueden no contar igual.',
  'sum-of-named-parts':
    'Los delitos de drogas son la suma de {parts, plural, one {# fila} other {# filas}} con nombre; puede haber más entre los demás delitos, de modo que su número es una cota inferior.',
  'few-cases': 'Solo {n, select, withheld {unos pocos} other {{n, number}}} casos: léase con cuidado.',
  'definition-not-stated': 'La fuente no declara su definición.',
  'unknown-offences': 'El delito se desconoce para el {share, number} % de las personas en prisión.',
  'band-not-robust': 'La categoría cambia con el significado de capacidad.',
  inversion: 'La pena por drogas es igual o mayor.',
  'general-maximum-used': 'El máximo general del código ocupa el lugar de uno abierto.',
  'mix-shift': 'Las etiquetas se movieron entre delitos de drogas; no se muestran tendencias por tipo.',
  'series-split': 'La serie se lee desde {year}, porque antes hay un quiebre.',
  'few-points': 'Solo {points, number} fechas.',
  'flows-do-not-close': 'Los ingresos y egresos no explican el cambio del recuento.',
  'capacity-missing-for-some':
    'Se desconoce la capacidad de {n, plural, one {# establecimiento} other {# establecimientos}}.',
  'partial-exceeds-growth':
    'El cambio de una parte es mayor que el del todo, porque las demás se movieron en sentido contrario.',
  'opposite-directions': 'Las personas en prisión por drogas y el total no crecieron ambos.',
  'legal-names-not-roles': 'Los grupos se leen de etiquetas legales, que no son roles.',
  'remand-mandatory': 'La ley impone la prisión preventiva.',
  'stock-not-a-return-rate':
    'Es una proporción de las personas en prisión un día, no una tasa de reincidencia.',
  'mid-year-population': 'Los habitantes son una estimación a mitad de año.',
  'adjacent-base-years': 'Otros años base dan de {low, number} % a {high, number} %.',
  'own-reading-of-threshold': 'Exactamente 120 se lee como crítico; algún organismo solo cuenta por encima.',
  'subset-of-facilities':
    '{facilities, plural, one {El único establecimiento dado es} other {Los # establecimientos dados son}} solo una parte del sistema.',
  'length-biased':
    'De personas presentes un día: las penas largas están sobrerrepresentadas. No son las penas que imponen los tribunales.',
  'unknown-lengths':
    'Se desconoce la pena de {n, select, withheld {menos de cinco} other {{n, number}}} casos, que quedan fuera.',
  'life-sentences':
    '{n, select, withheld {Menos de cinco penas son perpetuas} other {{n, number} penas son perpetuas}}, más largas que cualquier número de meses.',
  'capped-by-convention':
    'Las penas cuentan hasta {cap, number} meses, una convención; no se dio ningún máximo de la ley del país.',
  'roles-not-distinguished': 'Los roles menores y los superiores no se distinguen por sus penas.',
  'cannot-be-told-apart': 'No se distinguen: el intervalo contiene el uno.',
  'zeros-dropped':
    'Quedan fuera {n, select, withheld {menos de cinco casos} other {{n, number} casos}} sin pena en meses o sin cantidad.',
  'points-thinned': 'Calculado con una parte de los casos.',
  'outside-prison-counted': 'Quienes no recibieron prisión cuentan con una pena de cero.',
  'open-cases-without-date':
    '{n, select, withheld {Menos de cinco personas siguen detenidas} other {{n, number} personas siguen detenidas}} y nada dice en qué día; quedan fuera.',
  'unknown-many':
    'Se desconoce el rol en {share, select, withheld {menos de cinco casos} other {el {share, number} % de los casos}}; lo que puede decirse es el rango sobre ellos.',
  'self-set-eligibility': 'Las propias reglas del programa fijan quién es elegible.',
  'group-of-all-years': 'Todos los años juntos.',
  'unknown-values':
    'Lo que aquí se pregunta se desconoce en {share, select, withheld {menos de cinco casos} other {el {share, number} % de los casos}}, que quedan fuera.',
};

export const intervalKinds: Locale['intervalKinds'] = {
  sampling: 'intervalo de muestreo',
  superpopulation: 'azar en números pequeños',
  definition: 'rango entre definiciones',
  model: 'rango del modelo',
  none: 'ninguno',
};
export const intervalMethods: Locale['intervalMethods'] = {
  'unknown-offences': 'rango si los delitos desconocidos se cuentan de una u otra forma',
  'capacity-definitions': 'rango entre los significados de capacidad',
  'log-ratio-95': 'rango de 95 % por azar en números pequeños',
  'wilson-95': 'rango de 95 % por azar en números pequeños (Wilson)',
  'newcombe-95': 'rango de 95 % por azar en números pequeños (Newcombe)',
  'active-participants': 'rango según cómo terminen quienes siguen activos',
  'unknown-categories': 'rango si los grupos desconocidos se cuentan de una u otra forma',
  'leave-one-out': 'rango al dejar fuera un establecimiento',
  'bootstrap-median-95': 'rango del 95% por remuestreo (bootstrap)',
  'bootstrap-ratio-95': 'rango del 95% por remuestreo (bootstrap)',
  'bootstrap-95': 'rango del 95% por remuestreo (bootstrap)',
  'theil-sen-95': 'rango del 95% de la pendiente mediana (Sen)',
  'unknown-roles': 'rango si los roles desconocidos se cuentan de un modo u otro',
  'kaplan-meier-median-95': 'rango del 95% de la mediana (Kaplan–Meier)',
  'kaplan-meier-log-log-95': 'rango del 95% (Greenwood, log-log)',
  'byar-95': 'rango del 95% por azar en recuentos pequeños (Byar)',
};
