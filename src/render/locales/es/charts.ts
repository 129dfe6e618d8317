import type { Locale } from '../locale.js';

export const charts: Locale['charts'] = {
  'years-of': '{n} {count, plural, one {año} other {años}}',
  'percent-change-up': 'aumentaron un {n}',
  'percent-change-down': 'disminuyeron un {n}',
  'see-population':
    'Las personas privadas de libertad pasaron de {first} ({firstDate}) a {last} ({lastDate}){places, select, none {} other {; el último recuento de plazas es de {places} ({placesDate})}}.',
  'see-facilities':
    '{over} de {all} establecimientos tienen más personas que plazas; {name} está al {value}.{left, plural, =0 {} one { Otro, por debajo de {lowest} o por encima de {highest}, figura entre las cifras de las que se desconfía y no se dibuja.} other { Otros {left, number}, por debajo de {lowest} o por encima de {highest}, figuran entre las cifras de las que se desconfía y no se dibujan.}}',
  'see-drug-growth':
    'Desde {since}, las personas privadas de libertad por drogas {drug} y todas las demás {other}.',
  'see-drug-sexes': 'El {women} de las mujeres y el {men} de los hombres en prisión lo estaban por drogas.',
  'see-drug-remand':
    'De las personas privadas de libertad por drogas, el {drug} esperaba una primera decisión; de todas las demás, el {other}.',
  'see-penalties':
    'Entre las formas básicas, la pena más alta por un delito de drogas ({drug}) es de {drugYears}; por un delito violento grave ({reference}) es de {referenceYears}.',
  'see-penalty-history':
    '{same, select, yes {El máximo para un delito, {name}, es de {last}, igual que al principio ({date}).} other {El máximo para un delito, {name}, pasó de {first} ({date}) a {last}.}}',
  'see-programme': '{graduated} de {admitted} personas admitidas se han graduado hasta ahora.',
  'gap-title': '{country}: los cuatro grupos en las tres etapas',
  'gap-description':
    'Cuadrícula de cuatro grupos de personas por tres etapas del proceso. {filled} de {cells} celdas tienen un recuento; las más oscuras tienen una parte mayor de su etapa, las rayadas no tienen datos.',
  'see-gap':
    'Se pueden contar {filled} de {cells} celdas; la que reúne a más personas es: {group}, {stage} ({n}).',
  'gap-key': 'Más oscuro: mayor parte de toda la etapa, hasta el {most}. Rayado: sin datos.',
  'terms-description':
    'Penas de prisión por {offences, number} delitos, en años: un punto por cada décima parte de las personas sentenciadas, una barra para la mitad central y una línea para la mediana. Los delitos de drogas tienen puntos llenos; los demás, huecos.',
  'see-terms':
    'La mitad de las penas por drogas fue de {drugTerm} o menos; por otro delito ({other}), de {otherTerm}.',
  'terms-key':
    'Cada punto: una décima parte de las personas sentenciadas. Barra: la mitad central. Línea que la cruza: la mediana.',
  'terms-key-without-dots':
    'Barra: la mitad central de las personas sentenciadas. Línea que la cruza: la mediana.',
  'terms-median': 'Mediana',
  'terms-in-order': 'Pena en el centro de cada décima parte, de menor a mayor',
  'quantity-title': '{country}: cantidad y pena de prisión, {drug}',
  'quantity-description':
    'Penas de prisión en meses según la cantidad en gramos, ambas en escalas donde cada paso es un múltiplo. Las cajas muestran la mitad central de las penas en {bands, number} tramos de cantidad ({n} casos), con la línea mediana de todos los casos y las penas mínimas de la ley.',
  'see-quantity': 'A diez veces la cantidad correspondió {factor} veces la pena.',
  'quantity-line': 'Diez veces la cantidad: {factor} veces la pena',
  'quantity-axis': 'Cantidad (cada paso es un múltiplo)',
  'quantity-cases': 'Sobre cada caja: sus casos. Caja: la mitad central. Línea gruesa: la mediana.',
  'quantity-band': 'Cantidad',
  'quantity-minimum': 'Mínimo legal, {conduct} ({tier})',
  'representation-title': '{country}: escolaridad de las personas castigadas y del país',
  'representation-description':
    'Razones para {n, number} niveles de escolaridad: la proporción entre las personas castigadas sobre la del país, con el rango del azar.',
  'see-representation':
    'El {prison} de las personas castigadas y el {country} del país tienen esta escolaridad ({name}): {ratio} veces la proporción.',
  'representation-less': 'menos que en el país',
  'representation-more': 'más que en el país',
  'sentenced-sexes-title': '{country}: por qué se sentenció a mujeres y hombres, {date}',
  'sentenced-sexes-description':
    'Barras espalda con espalda: las proporciones de {n, number} delitos entre las mujeres y entre los hombres sentenciados.',
  'see-sentenced-sexes':
    'Los delitos de drogas son el {women} de las sentencias a mujeres y el {men} de las sentencias a hombres.',
  'remand-time-title': '{country}: cuánto se espera antes del juicio',
  'remand-time-description':
    'La proporción de personas detenidas que sigue privada de libertad, por días desde el ingreso, con bandas del 95 % y el número de personas aún observadas; {n} personas.',
  'see-remand-time': 'El {share} de las personas detenidas seguía privado de libertad a los {time}.',
  'see-remand-time-by-offence':
    'A los {time} seguían privadas de libertad el {drug} de las personas detenidas por drogas y el {other} de todas las demás.',
  'days-since-admission': 'Días desde el ingreso',
  'months-since-release': 'Meses desde la salida',
  'months-since-entry': 'Meses desde la entrada',
  'still-held': 'Siguen privadas de libertad sin decisión',
  'came-back': 'Han vuelto',
  'still-in-programme': 'Siguen o se han graduado',
  'still-followed': 'Personas aún observadas en ese momento',
  'curve-times':
    'La curva se da en momentos entre los cuales no salió nadie o salieron al menos cinco personas, para que no permita reconocer a ninguna.',
  'stock-growth-title': '{country}: del recuento medio de {first} al de {last}',
  'stock-growth-description':
    'El recuento medio anterior, la parte del cambio que va con los ingresos, la que va con las estancias y el recuento medio actual.',
  'see-stock-growth':
    'El recuento medio cambió en {change}: {admissions} con los ingresos, {stay} con las estancias.',
  'mean-count': 'Recuento medio, {date}',
  'with-entries': 'Más o menos ingresos',
  'with-stays': 'Estancias más largas o más cortas',
  'flow-balance-title': '{country}: el recuento, los ingresos y las salidas de {date}',
  'flow-balance-description':
    'El recuento inicial, los ingresos, las salidas, lo que ningún ingreso ni salida explica y el recuento final.',
  'see-flow-balance':
    '{isNought, select, yes {Los ingresos y las salidas explican todo el cambio del recuento.} other {Los ingresos y las salidas dejan {residual} del cambio sin explicar.}}',
  'count-at-start': 'Recuento inicial',
  entries: 'Ingresos',
  exits: 'Salidas',
  'not-accounted-for': 'Sin explicar',
  'count-at-end': 'Recuento final',
  'axis-cut': 'El eje no empieza en 0; las barras cortadas son más largas de lo que parecen.',
  'returns-title': '{country}: personas que volvieron después de salir',
  'returns-description':
    'La proporción que ha vuelto, por meses desde la salida, con una banda del 95 % y el número de personas aún observadas; {n} personas.',
  'see-returns': 'El {share} había vuelto en {months, plural, one {# mes} other {# meses}}.',
  'retention-title': '{country}: quién permanece en el programa',
  'retention-description':
    'La proporción que sigue en el programa o se ha graduado, por meses desde la entrada, con una banda del 95 %; {n} personas que entraron hace al menos un año.',
  'see-retention':
    'A los {months, plural, one {# mes} other {# meses}}, el {share} de quienes entraron seguía o se había graduado.',
  'costs-title': '{country}: lo que cuesta en un año privar de libertad a un grupo ({group}), {date}',
  'costs-description':
    'Dos barras de dinero al año: el costo medio del grupo y el rango que cambia con su número.',
  'see-costs': 'De {average} al año a costo medio, entre {low} y {high} cambia con el número de personas.',
  'cost-average': 'A costo medio',
  'cost-average-note': 'no es lo que se ahorraría con menos personas',
  'cost-moving': 'Lo que cambia con el número de personas',
  'cost-moving-note': 'lleno hasta el mínimo, rayado hasta el máximo',
  'programme-costs-title': '{programme}: el programa y la estancia en prisión',
  'programme-costs-description':
    'Barras de dinero por persona: por cada una que entró en el programa, por cada una que se graduó y el costo medio de una estancia media en prisión.',
  'see-programme-costs':
    'Cada persona que entra cuesta {entrant}{stay, select, none {} other {; una estancia media en prisión, a costo medio, {stay}}}.',
  'cost-entrant': 'Programa, por cada persona que entra',
  'cost-graduate': 'Programa, por cada persona que se gradúa',
  'cost-stay': 'Prisión, una estancia media a costo medio',
  'capacity-title': '{country}: ocupación según el significado de plaza, {date}',
  'capacity-description':
    'Barras desde la ocupación de las cifras clave hasta la de cada uno de los {n, number} significados de capacidad.',
  'see-capacity':
    'Las mismas personas ocupan el {low} o el {high} de las plazas, según lo que cuente como plaza.',
  'capacity-base': 'Como en las cifras clave',
};
