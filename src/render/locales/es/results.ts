import type { Locale } from '../locale.js';

export const statuses: Locale['statuses'] = {
  measured: 'medido',
  'not-available': 'no disponible',
  'not-comparable': 'no comparable',
  'not-applicable': 'no aplicable',
  error: 'error',
};

// Los argumentos van entre llaves; {fact} y {keys} llegan en palabras.
export const reasons: Locale['reasons'] = {
  'need-absent':
    'Las tablas no dan {fact}{part, select, none {} other { ({part})}}{by, select, none {} other {, según {by}}}.',
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
  'too-few-offences':
    'Solo {found, number} de los {needed, number} delitos que se necesitan tienen un orden.',
  'ranker-not-stated': 'La tabla no dice quién fijó el orden de gravedad, que es un juicio de valor.',
  'design-not-stated':
    'La tabla no dice cómo se formó el grupo de comparación; sin eso una diferencia no significa nada.',
  'dropouts-not-a-comparison':
    'Quienes terminaron y quienes abandonaron son dos resultados de un mismo programa, no una comparación.',
  suppressed:
    'La cifra se apoya en un recuento de {fact} que está oculto, porque ese u otro hablaría de unas pocas personas.',
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
  'implausible-facilities':
    '{n, plural, one {Un establecimiento tiene {people, number} personas con una ocupación imposible, por debajo de {lowest} o por encima de {highest} por cada 100 plazas, y cuenta} other {{n, number} establecimientos tienen {people, number} personas con una ocupación imposible, por debajo de {lowest} o por encima de {highest} por cada 100 plazas, y cuentan}} como está impreso.',
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
  'average-hides-cells': 'Es el promedio del establecimiento: sus celdas más llenas tienen menos.',
  'law-does-not-distinguish': 'La ley, según las tablas, no tiene un tramo más leve para esta conducta.',
  'benefit-excluded': 'El tramo atenuado excluye beneficios.',
  'start-not-shown':
    'No se muestra el inicio de {n, plural, one {# conducta} other {# conductas}}, de modo que no se da crecimiento.',
  'older-law-may-be-missing':
    'Puede que falten en las tablas leyes de {year}, y que el crecimiento se deba a eso.',
  'groups-not-matched': 'Los grupos no se hicieron semejantes: pueden diferir en algo más que el programa.',
  'same-people-before-and-after':
    'Las mismas personas antes y después: quienes entran en su peor momento mejoran por sí solas.',
  'counts-not-given': 'Solo se dan tasas, de modo que no puede mostrarse el azar.',
  'checklist-incomplete': 'No se examinaron {n, number} de los {of, number} puntos de la lista.',
  'single-day-population': 'El recuento de un día ocupa el lugar del promedio del año.',
  'capital-included': 'El monto incluye obras y equipos.',
  'capital-not-stated': 'No se dice si el monto incluye obras y equipos.',
  'marginal-share-assumed':
    'La parte del costo que varía con el número de personas ({low, number} % a {high, number} %) es un supuesto de esta herramienta.',
  'stay-of-everyone':
    'La estadía media es la de todas las personas en prisión, no la de las detenidas por drogas.',
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
  'bootstrap-median-95': 'rango del 95% por remuestreo (bootstrap)',
  'bootstrap-ratio-95': 'rango del 95% por remuestreo (bootstrap)',
  'bootstrap-95': 'rango del 95% por remuestreo (bootstrap)',
  'theil-sen-95': 'rango del 95% de la pendiente mediana (Sen)',
  'unknown-roles': 'rango si los roles desconocidos se cuentan de un modo u otro',
  'kaplan-meier-median-95': 'rango del 95% de la mediana (Kaplan–Meier)',
  'kaplan-meier-log-log-95': 'rango del 95% (Greenwood, log-log)',
  'byar-95': 'rango del 95% por azar en recuentos pequeños (Byar)',
  'admissions-or-releases': 'rango entre dividir por ingresos y por egresos',
  'marginal-share': 'rango según la parte del costo que varía con el número',
  'cases-or-hours': 'rango entre contar las causas por igual y ponderarlas por horas',
};
