import type { Locale } from '../locale.js';

export const families: Locale['families'] = {
  capacity: 'Población y hacinamiento',
  'drug-offences': 'Delitos de drogas',
  statute: 'Proporcionalidad en la ley',
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
  'statutory-penalty': 'pena máxima en la ley',
  'column-quality': 'columnas de los archivos',
  'facility-population': 'personas en prisión por establecimiento',
  suppression: 'recuentos mostrados y ocultos',
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
  suppressed:
    'La cifra se apoya en un recuento de {fact} que está oculto, porque ese u otro hablaría de unas pocas personas.',
  failed: 'El cálculo falló ({message}). Es un fallo del programa, no de los datos.',
};

export const flags: Locale['flags'] = {
  'dates-apart': 'Las cifras distan {days, number} días entre sí.',
  'different-sources': 'Las dos fechas vienen de publicaciones distintas, que pueden no contar igual.',
  'sum-of-named-parts':
    'Los delitos de drogas son la suma de {parts, plural, one {# fila} other {# filas}} con nombre; puede haber más entre los demás delitos, de modo que su número es una cota inferior.',
  'few-cases': 'Solo {n, number} casos: léase con cuidado.',
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
  'suppressed-left-out':
    '{n, plural, one {Un recuento oculto queda} other {# recuentos ocultos quedan}} fuera: la cifra se hace con los que se muestran.',
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
};
