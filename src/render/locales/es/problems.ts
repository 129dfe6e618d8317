import type { Locale } from '../locale.js';

// Tres partes: qué ocurre, por qué importa o cómo se decidió, qué hacer. {count} y {lines} llegan cuando el mismo
// fallo está en varias filas.
export const problems: Locale['problems'] = {
  'file-missing': {
    what: 'no existe ese archivo o carpeta',
    why: 'no se leyó nada de él; las demás entradas, sí.',
    todo: '{nearest, select, none {revise la ruta} other {revise la ruta; el nombre más parecido es {nearest}}}',
  },
  'file-unreadable': {
    what: 'no se puede abrir el archivo ({reason})',
    why: 'no se leyó nada de él; las demás entradas, sí.',
    todo: 'compruebe que existe y que tiene permiso de lectura',
  },
  'folder-empty': {
    what: 'la carpeta no tiene ningún archivo CSV, TSV o TXT',
    why: 'en las carpetas se buscan tablas por su extensión; los demás archivos se pasan por alto.',
    todo: 'indique una carpeta con tablas, o los archivos mismos',
  },
  'file-empty': {
    what: 'el archivo está vacío',
    why: 'no hay nada que leer.',
    todo: 'exporte la tabla de nuevo',
  },
  'file-header-only': {
    what: 'el archivo tiene encabezados y ninguna fila',
    why: 'una tabla sin filas no dice nada.',
    todo: 'exporte la tabla de nuevo con sus datos',
  },
  'file-not-text': {
    what: 'el archivo no es una tabla de texto sino: {kind}',
    why: 'las tablas se leen como texto, para que cada cifra pueda seguirse hasta su línea.',
    todo: 'ábralo en su programa y guárdelo como CSV (UTF-8)',
  },
  'file-too-large': {
    what: 'el archivo tiene {bytes, number} bytes; el límite es {limit, number}',
    why: 'un archivo mayor no cabría en la memoria.',
    todo: 'divídalo por año o por establecimiento',
  },
  'workbook-package-missing': {
    what: 'no se pueden abrir libros de cálculo: falta el paquete read-excel-file',
    why: 'es opcional, para que ctg se pueda instalar sin él.',
    todo: 'npm install read-excel-file, o guarde la hoja como CSV',
  },
  'sheet-not-chosen': {
    what: 'el libro tiene varias hojas: {sheets}',
    why: 'nada dice cuál se quiere usar.',
    todo: 'indique cuál: --sheet NOMBRE',
  },
  'encoding-assumed': {
    what: 'el archivo no es UTF-8 y se leyó como {encoding}',
    why: 'la línea {line} tiene el primer byte que UTF-8 no admite; {encoding} es lo que escriben las hojas de cálculo de la región.',
    todo: 'si los acentos se ven mal, guarde el archivo como UTF-8',
  },
  'delimiter-decided': {
    what: 'las celdas están separadas por {delimiter}',
    why: 'con ese separador las filas coinciden mejor en su número de celdas.',
    todo: 'nada, si las columnas se ven bien',
  },
  'quote-unclosed': {
    what: 'una comilla se abre y no se cierra nunca',
    why: 'todo lo que sigue se volvería una sola celda.',
    todo: 'cierre la comilla de esta línea, o duplíquela si es parte del texto',
  },
  'nul-removed': {
    what: '{count, plural, one {se quitó # byte NUL} other {se quitaron # bytes NUL}}',
    why: 'esos bytes no pertenecen a ningún texto y suelen indicar un archivo dañado.',
    todo: 'compare el archivo con su original',
  },
  'header-not-recognised': {
    what: 'los encabezados no son los de ninguna tabla conocida; se vio: {seen}',
    why: 'la más cercana es {nearest}, a la que le falta: {missing}{suggestion, select, none {} other {. Quizá: {suggestion}}}.',
    todo: 'cambie el nombre de las columnas; ctg list tables muestra los nombres esperados',
  },
  'penalties-in-words': {
    what: 'las penas están en frases: {columns}. {lengths, plural, one {# celda es una duración} other {# celdas son duraciones}}, {ranges, plural, one {# un intervalo} other {# intervalos}}, {empty, plural, one {# está vacía} other {# están vacías}} y {other, plural, one {# es otra cosa} other {# son otra cosa}}{text, select, none {} other {, como «{text}»}}',
    why: 'a qué ley, conducta y versión se refiere una frase es lectura de un jurista; un intervalo no es mínimo ni máximo de un delito, y una multa no es una duración.',
    todo: 'escriba la tabla statutory-penalties a partir de la ley, una fila por conducta y versión: ctg list tables muestra sus columnas',
  },
  'percentages-only': {
    what: 'la tabla contiene porcentajes y no cuenta a nadie: {columns}',
    why: 'una proporción sin sus recuentos no se puede sumar, comparar ni comprobar.',
    todo: 'pida la tabla de recuentos de la que se hicieron las proporciones',
  },
  'counts-of-parts': {
    what: 'estas columnas cuentan a una parte de las personas en prisión y nada dice a cuál: {columns}',
    why: 'leídas como el total, lo subestimarían; ninguna columna cuenta a todas.',
    todo: 'si una de ellas cuenta a todas, indíquelo: --column "ENCABEZADO=total"; si no, deje fuera el archivo',
  },
  'header-duplicated': {
    what: 'estos encabezados están dos veces: {headers}',
    why: 'no se puede saber a cuál de las dos columnas se refiere.',
    todo: 'cambie el nombre de una o quítela',
  },
  'table-ambiguous': {
    what: 'los encabezados sirven para dos tablas: {first} y {second}',
    why: 'la misma columna significa cosas distintas en cada una.',
    todo: 'añada una columna que solo tenga una de ellas; véase ctg list tables',
  },
  'column-not-used': {
    what: 'estas columnas no se usan: {columns}',
    why: 'sus nombres no son de ninguna columna de esta tabla{suggestion, select, none {} other {. Quizá: {suggestion}}}.',
    todo: 'nada, si no contienen nada que deba contar',
  },
  'row-ragged': {
    what: '{count, plural, one {# fila tiene} other {# filas tienen}} otro número de celdas que los {expected, number} encabezados',
    why: 'alguna celda pudo correrse a la columna equivocada; por eso se apartaron.',
    todo: 'corrija las filas, o ponga entre comillas las celdas que contienen el separador',
  },
  'row-repeats-header': {
    what: '{count, plural, one {# fila repite} other {# filas repiten}} los encabezados',
    why: 'probablemente se pegaron páginas una debajo de otra.',
    todo: 'nada; esas filas se apartaron',
  },
  'encoding-mixed': {
    what: '{count, plural, one {# línea no está} other {# líneas no están}} en la codificación de las demás',
    why: 'el archivo es UTF-8 salvo estas, la primera en la línea {line}; se leyeron como windows-1252, como cuando se unen dos archivos.',
    todo: 'revise los acentos de esas líneas; guarde el archivo en una sola codificación',
  },
  'text-encoded-twice': {
    what: '{count, plural, one {# línea estaba codificada} other {# líneas estaban codificadas}} dos veces y se corrigió',
    why: 'había letras escritas como pares, por ejemplo Ã³ en lugar de ó, que ningún idioma usa.',
    todo: 'revise los acentos; pida el archivo anterior a la conversión',
  },
  'lines-unwrapped': {
    what: 'cada línea estaba entre comillas por completo; se quitaron',
    why: 'solo dentro de ellas se distinguen las celdas.',
    todo: 'nada, si las columnas se ven bien',
  },
  'row-quote-unclosed': {
    what: '{count, plural, one {# fila abre} other {# filas abren}} comillas que nunca se cierran',
    why: 'sus celdas no se distinguen; la fila se aparta y las siguientes se leen.',
    todo: 'cierre las comillas en esa línea, o duplíquelas si son parte del texto',
  },
  'header-ambiguous': {
    what: 'el encabezado {header} puede significar {fields}',
    why: 'nada a su lado dice cuál; la columna no se usa.',
    todo: 'indíquelo: --column "{header}=…", o columns: en ctg.yaml',
  },
  'header-repeated': {
    what: '{count, plural, one {# columna puede} other {# columnas pueden}} ser {fields}: {headers}',
    why: 'no se puede saber cuál se quiere decir; no se usa ninguna.',
    todo: 'indíquelo: cambie el nombre de una, o columns: en ctg.yaml',
  },
  'label-not-mapped': {
    what: 'la etiqueta {label} no es conocida ({rows, plural, one {# fila} other {# filas}})',
    why: 'nunca se pone en «otros»: sus filas se apartan.',
    todo: 'indique qué es en labels: de ctg.yaml',
  },
  'personal-data': {
    what: 'el archivo contiene datos personales: {headers}',
    why: 'los nombres y documentos de identidad no hacen falta para ninguna cifra; nada los lee y no se copian a ninguna salida.',
    todo: 'pida el archivo sin esas columnas y guarde esta copia con cuidado',
  },
  'row-is-total': {
    what: '{count, plural, one {# fila es un total o subtotal} other {# filas son totales o subtotales}}',
    why: 'lo dice su etiqueta y sus números son la suma de otras filas; se leen sus partes, para no contar a nadie dos veces.',
    todo: 'nada',
  },
  'row-is-sum': {
    what: '{count, plural, one {# fila es la suma de las filas vecinas} other {# filas son sumas de las filas vecinas}}',
    why: 'cada uno de sus números es esa suma, aunque nada la llame total; se leen sus partes, para no contar a nadie dos veces.',
    todo: 'nada, si la fila es un total',
  },
  'parts-do-not-make-total': {
    what: 'las filas suman {sum} y el total impreso es {printed}',
    why: 'faltan filas o cuentan otra cosa; se usa el total impreso y no las filas.',
    todo: 'pregunte a la fuente qué filas faltan',
  },
  'row-does-not-sum': {
    what: 'las partes de la fila suman {sum} y el total impreso es {printed}',
    why: 'una de las cifras está equivocada y nada en el archivo dice cuál.',
    todo: 'pregunte a la fuente qué cifra es la correcta',
  },
  'group-does-not-sum': {
    what: '{name} aparece con {printed}; las filas que le siguen suman {sum}',
    why: 'el total impreso prueba que las encabeza; le faltan filas, de modo que se usa el total y no las filas.',
    todo: 'pregunte a la fuente qué filas faltan',
  },
  'percent-proved': {
    what: 'el porcentaje de {header} es {meaning, select, excess {el exceso sobre las plazas} other {personas por cada cien plazas}}',
    why: 'lo prueban las personas y plazas de las mismas filas.',
    todo: 'nada',
  },
  'percent-ambiguous': {
    what: '{header} puede ser personas por cada cien plazas, o el exceso sobre ellas',
    why: 'la palabra se usa para ambas cosas y no hay cifras al lado que lo digan; la columna no se usa.',
    todo: 'indíquelo: --overcrowding occupancy o --overcrowding excess',
  },
  'percent-unlike-counts': {
    what: '{header} no es ni personas por cada cien plazas ni el exceso sobre ellas',
    why: 'las personas y plazas de las mismas filas dan otros porcentajes.',
    todo: 'pregunte a la fuente de qué es el porcentaje',
  },
  'number-ambiguous': {
    what: '{text} puede ser dos números; se leyó con miles ({count, plural, one {# celda} other {# celdas}})',
    why: 'las personas y las plazas son enteras, así que el signo separa miles; ninguna otra celda lo prueba.',
    todo: 'indíquelo: --decimal o --thousands',
  },
  'date-order-assumed': {
    what: '{count, plural, one {# fecha puede} other {# fechas pueden}} leerse con el día o con el mes primero; se leyó {order, select, mdy {el mes} other {el día}} primero',
    why: 'ninguna fecha de la columna lo decide; lo hace el idioma de los encabezados.',
    todo: 'indíquelo: --date-order dmy o --date-order mdy',
  },
  'two-digit-years': {
    what: '{count, plural, one {# año tiene} other {# años tienen}} dos cifras; {text} se leyó como {read}',
    why: 'nada en el archivo dice el siglo: de 00 a 49 se lee de 2000 a 2049 y de 50 a 99, de 1950 a 1999.',
    todo: 'escriba los años con cuatro cifras si no es así',
  },
  'date-from-title': {
    what: 'las filas llevan la fecha {date}, como dice el título',
    why: 'la tabla no tiene columna de fechas.',
    todo: 'otra fecha: --date',
  },
  'date-missing': {
    what: 'nada dice cuándo se contó',
    why: 'la tabla no tiene columna de fechas y su título no indica ninguna; una fecha en el nombre del archivo no es una declaración.',
    todo: 'indique cuándo: --date 2021-12-31',
  },
  'value-not-named': {
    what: 'nada dice qué son los números',
    why: 'las columnas son años y ni una etiqueta ni el título dicen qué cuentan.',
    todo: 'indique qué: --value total, --value capacity …',
  },
  'case-event-not-said': {
    what: 'es una lista de personas, una por fila, y nada dice qué representa cada fila',
    why: 'personas condenadas, ingresadas, liberadas y presentes un día se cuentan de modos distintos.',
    todo: 'dígalo: --event sentences, admissions, releases, held o participants',
  },
  'case-label-not-mapped': {
    what: 'la etiqueta {label} no se conoce ({rows, plural, one {# fila} other {# filas}})',
    why: 'nunca se pone en "otros": sus casos cuentan, con el delito desconocido.',
    todo: 'diga qué es en labels: de ctg.yaml; * vale por cualquier texto',
  },
  'case-text-not-understood': {
    what: '{header}: no se entiende {texts}{more, plural, =0 {} other { y # más}} ({rows, plural, one {# fila} other {# filas}})',
    why: 'las filas cuentan, y lo que la columna dice de ellas no se conoce.',
    todo: 'diga qué significan en values: de ctg.yaml',
  },
  'case-column-not-understood': {
    what: '{header} no se usa: no se entiende ningún texto suyo ({texts})',
    why: 'su encabezado nombra una cosa y sus celdas dicen otra.',
    todo: 'diga qué significan en values: de ctg.yaml, o nada',
  },
  'case-length-not-chosen': {
    what: '{headers}: no se dice cuál es la pena',
    why: 'un mínimo y un máximo son dos penas distintas; no se usa ninguna hasta que usted elija.',
    todo: 'nombre la columna: --column "maxSentence=sentence_years"',
  },
  'case-quantity-without-unit': {
    what: '{header} es una cantidad sin unidad',
    why: 'gramos y kilogramos difieren en mil; la columna no se usa.',
    todo: 'diga cuál: --column "{header}=quantity_grams" o quantity_kilograms',
  },
  'case-dates-out-of-order': {
    what: '{count, plural, one {# fila tiene} other {# filas tienen}} fechas en un orden imposible',
    why: 'el delito precede al ingreso, y este a la condena; las filas se apartan.',
    todo: 'corrija las fechas en el archivo',
  },
  'sentence-without-custody': {
    what: '{count, plural, one {# fila tiene} other {# filas tienen}} una pena de prisión y un tipo de pena que no es prisión',
    why: 'una de las dos cosas es errónea; las filas se apartan.',
    todo: 'ponga la pena suspendida en suspended_months',
  },
  'custody-without-length': {
    what: '{count, plural, one {# fila es} other {# filas son}} de prisión sin duración',
    why: 'cuentan como enviadas a prisión; su duración no se conoce.',
    todo: 'nada, salvo que la duración esté en otra columna',
  },
  'life-with-length': {
    what: '{count, plural, one {# fila es} other {# filas son}} de prisión perpetua y tiene un número de meses',
    why: 'una de las dos cosas es errónea; las filas se apartan.',
    todo: 'deje vacíos los meses de las penas perpetuas',
  },
  'sentence-above-maximum': {
    what: '{count, plural, one {# fila tiene} other {# filas tienen}} una pena superior al máximo legal de la misma fila',
    why: 'las filas se usan; la suma de varios delitos puede explicarlo.',
    todo: 'mire la primera: pueden ser años en lugar de meses',
  },
  'age-implausible': {
    what: '{count, plural, one {# fila tiene} other {# filas tienen}} una edad menor de 12 o mayor de 100',
    why: 'las filas se usan; las edades no.',
    todo: 'mire la primera',
  },
  'category-contradicted': {
    what: '{count, plural, one {# fila está} other {# filas están}} en un grupo sin violencia y dicen que la hubo',
    why: 'las filas se usan en el grupo que nombran.',
    todo: 'corrija una de las dos cosas',
  },
  'quantity-implausible': {
    what: '{count, plural, one {# fila tiene} other {# filas tienen}} más de 100 kg en un caso de posesión o venta al menudeo',
    why: 'pueden estar mezclados gramos y kilogramos; las filas se usan como están.',
    todo: 'mire la primera',
  },
  'preset-used': {
    what: 'los encabezados son los de {title} ({publisher})',
    why: 'sus columnas se leen como esa fuente las define.',
    todo: 'ctg list presets explica cómo',
  },
  'figure-implausible': {
    what: 'se sabe que una cifra no es verosímil',
    why: '{reason, select, sameFigureTwice {otra categoría tiene la misma cifra: un solo artículo de la ley abarca ambas} other {no concuerda con las cifras vecinas}}.',
    todo: 'compárela con la fuente; se usa como está impresa',
  },
  'figures-flagged': {
    what: 'quien publica marca cifras: {flags} ({count, plural, one {# marca} other {# marcas}})',
    why: 'las marcas dicen que una serie se interrumpe, o que una cifra es provisional, estimada o de otra definición.',
    todo: 'busque las letras en la fuente antes de comparar años; las cifras se usan como están impresas',
  },
  'row-not-read': {
    what: 'las filas de este tipo no se leen',
    why: 'contienen tasas, grupos de edad u otras cifras que ningún indicador usa.',
    todo: 'nada',
  },
  'rows-not-told-apart': {
    what: 'nada distingue las filas',
    why: 'ninguna columna se entiende como lugar o fecha, así que cada fila puede ser de cualquier parte de las personas.',
    todo: 'indique qué columna nombra las filas: --column "ENCABEZADO=facility_id"',
  },
  'column-not-whole': {
    what: '{header} contiene fracciones y no se lee como recuento',
    why: 'las personas y las plazas son enteras; las fracciones son tasas, promedios o ponderaciones.',
    todo: 'indique qué es: --column "{header}=…"',
  },
  'column-weighted': {
    what: '{header} contiene fracciones de personas y se lee como recuento, según lo indicado',
    why: 'las estimaciones de una muestra se ponderan; sus sumas también son estimaciones.',
    todo: 'nada, si la fuente pondera sus recuentos',
  },
  'coverage-not-stated': {
    what: 'nada dice que estos {places} lugares sean todos los del país',
    why: 'su suma se usa para el conjunto y declara que abarca solo esos lugares; un total impreso que coincida lo probaría.',
    todo: 'si son todos: --coverage national',
  },
  'country-not-recognised': {
    what: '«{text}» no es un país',
    why: 'los países son códigos ISO o nombres en español, inglés, portugués o francés.',
    todo: '{nearest, select, none {corríjalo, o deje fuera las filas de una parte de un país} other {corríjalo; el nombre más parecido es {nearest}}}',
  },
  'country-not-requested': {
    what: 'se dejaron aparte filas de {country}',
    why: 'solo se analizan los países nombrados con --country.',
    todo: 'añádalo a --country para incluirlo',
  },
  'country-missing': {
    what: 'una fila no nombra ningún país',
    why: 'no se supone el país de una fila que no lo dice.',
    todo: 'complete la columna country',
  },
  'country-requested-absent': {
    what: 'se pidió {country} y no está en ningún archivo',
    why: 'se encontró: {found}.',
    todo: 'revise el nombre, o añada sus tablas',
  },
  'date-unreadable': {
    what: '«{text}» no es una fecha',
    why: 'las fechas se escriben 2022, 2022-06 o 2022-06-30; las demás podrían leerse de dos maneras.',
    todo: 'escriba la fecha de esa forma',
  },
  'date-in-future': {
    what: '{text} está en el futuro',
    why: 'nadie pudo ser contado entonces.',
    todo: 'corrija la fecha, o indique el último día considerado con --as-of',
  },
  'date-after-as-of': {
    what: 'se dejaron aparte las filas posteriores a {asOf}',
    why: '--as-of indica el último día considerado.',
    todo: 'nada, o un --as-of posterior',
  },
  'date-contradictory': {
    what: 'las fechas se contradicen: {text}',
    why: 'una de las dos está mal, y nada dice cuál.',
    todo: 'corrija la fila',
  },
  'number-unreadable': {
    what: '«{text}» no puede leerse como número',
    why: 'los números tienen cifras y como mucho un punto decimal; 1.234 y 1,234 significan cosas distintas según el país.',
    todo: 'escríbalo sin separador de miles, o deje la celda vacía si se desconoce',
  },
  'number-negative': {
    what: '{text} es menor que cero',
    why: 'no puede haber menos personas o plazas que ninguna.',
    todo: 'corrija la celda, o déjela vacía si se desconoce',
  },
  'number-not-whole': {
    what: '{text} no es un número entero',
    why: 'las personas se cuentan enteras; una fracción suele ser una tasa o un promedio.',
    todo: 'ponga el recuento mismo',
  },
  'word-not-in-vocabulary': {
    what: '«{word}» no está entre las palabras de esta columna',
    why: 'la fila se apartó, porque una suposición podría poner a personas en el grupo equivocado.',
    todo: 'use una de las palabras que indican ctg list tables y el README; la más parecida es «{nearest}»',
  },
  'value-missing': {
    what: 'está vacía una celda que la fila necesita',
    why: 'sin ella nadie puede decir qué cuenta la fila.',
    todo: 'complétela, o quite la fila',
  },
  'capacity-not-positive': {
    what: 'la capacidad es {text}',
    why: 'nada puede dividirse entre ninguna plaza; la ocupación se retiene.',
    todo: 'ponga las plazas oficiales, o deje la celda vacía si se desconocen',
  },
  'key-repeated': {
    what: 'la misma cifra está dos veces ({other})',
    why: 'se contó una vez.',
    todo: 'nada, o quite una de las dos',
  },
  'key-contradictory': {
    what: 'dos cifras para una misma cosa: {first, number} aquí y {second, number} en {other} ({date})',
    why: 'nada dice cuál es la correcta, así que no se usa ninguna.',
    todo: 'deje una de ellas, o diga en las columnas de definición en qué difieren',
  },
  'sexes-exceed-total': {
    what: '{parts}: {sum, number} personas, más que el total de {total, number} ({date})',
    why: 'las partes no pueden superar al todo; no se usan las partes, sí el total.',
    todo: 'compare la fila con la fuente',
  },
  'sexes-do-not-sum': {
    what: 'mujeres y hombres suman {sum, number}; el total es {total, number} ({date})',
    why: 'falta alguien en una de las tres cifras; se usan todas como están impresas.',
    todo: 'compare la fila con la fuente',
  },
  'statuses-do-not-sum': {
    what: 'las situaciones jurídicas suman {sum, number}; el total es {total, number} ({date})',
    why: 'falta una situación en la tabla; se usan todas como están impresas.',
    todo: 'busque una tercera situación en la fuente',
  },
  'statuses-exceed-total': {
    what: 'las situaciones jurídicas suman {sum, number}, más que el total de {total, number} ({date})',
    why: 'las partes no pueden superar al todo; no se usan las partes, sí el total.',
    todo: 'compare la fila con la fuente',
  },
  'part-exceeds-total': {
    what: 'una parte ({part, number}) es mayor que su todo ({total, number}, {date})',
    why: 'no se usa la parte; sí el todo.',
    todo: 'compare ambas con la fuente',
  },
  'charges-not-persons': {
    what: 'los delitos suman {sum, number} para {total, number} personas ({date})',
    why: 'con {ratio, number} delitos por persona la tabla cuenta delitos, y se retienen las proporciones de personas.',
    todo: 'pida una tabla de personas por su delito principal',
  },
  'occupancy-implausible': {
    what: '{people, number} personas en {places, number} plazas serían {percent, number} % ({date})',
    why: 'probablemente hay una cifra o una unidad equivocada; los números se usan como están impresos.',
    todo: 'compare ambos con la fuente',
  },
  'stock-jump': {
    what: 'las personas en prisión pasan de {from, number} ({since}) a {to, number} ({date})',
    why: 'un cambio de más de una cuarta parte en un año suele ser un cambio de a quién se cuenta; las tendencias empiezan de nuevo después.',
    todo: 'vea en la fuente si cambió la cobertura',
  },
  'stock-not-carried': {
    what: 'hay {end, number} personas al terminar {until} y {start, number} al empezar {since}',
    why: 'son las mismas personas en la misma noche; una diferencia superior al uno por ciento es alguien sin contar (la primera cifra está en {other}).',
    todo: 'vea en la fuente cuál de las dos es correcta',
  },
  'unknown-share': {
    what: 'de {unknown, number} de {total, number} personas ({percent, number} %) no se conoce {dimension} ({date})',
    why: 'por encima del cinco por ciento, una proporción entre las conocidas dice poco de todas; el informe da la más baja y la más alta posibles.',
    todo: 'pida a la fuente que lo complete',
  },
  'unknown-share-too-high': {
    what: 'de {unknown, number} de {total, number} personas ({percent, number} %) no se conoce {dimension} ({date})',
    why: 'por encima del veinte por ciento no se da la proporción entre las conocidas; el informe da la más baja y la más alta posibles.',
    todo: 'pida a la fuente que lo complete',
  },
  'capacity-jump': {
    what: 'las plazas pasan de {from, number} ({since}) a {to, number} ({date})',
    why: 'un cambio de más de una cuarta parte en un año suele ser un nuevo significado de «plaza».',
    todo: 'vea en la fuente cómo se fijó la capacidad',
  },
  'zero-run': {
    what: '{count, number} ceros seguidos ({from} a {to})',
    why: 'en una serie con otros números suelen significar «desconocido»; no se usan.',
    todo: 'deje las celdas vacías si la cifra se desconoce',
  },
  'facilities-do-not-sum': {
    what: '{facilities, number} establecimientos suman {sum, number}; el total es {total, number} ({date})',
    why: 'la lista está incompleta o cuenta otra cosa; se usan ambos como están impresos.',
    todo: 'busque los establecimientos que faltan',
  },
  'penalty-order': {
    what: 'la mínima ({minimum, number} meses) es mayor que la máxima ({maximum, number})',
    why: 'la fila se apartó.',
    todo: 'compruebe que no se mezclaron años y meses',
  },
  'penalty-overlap': {
    what: 'dos versiones de {conduct} ({tier}) están vigentes a la vez; la otra está en la línea {other}',
    why: 'no queda claro cuál vale un día dado; se usan ambas como están.',
    todo: 'corrija las fechas',
  },
  'programme-does-not-sum': {
    what: 'graduados, salidas y activos suman {sum, number}; se admitió a {admitted, number}',
    why: 'falta alguien; los recuentos se usan como están impresos.',
    todo: 'pida al programa los resultados que faltan',
  },
  'source-not-described': {
    what: 'la fuente «{id}» no está descrita',
    why: 'una cifra debe llevar su fuente; el informe solo puede imprimir esta clave.',
    todo: 'añada una fila para ella en una tabla de fuentes (source_id, title, publisher, url …)',
  },
  'source-contradictory': {
    what: 'la fuente «{id}» está descrita de dos maneras; la otra está en {other}',
    why: 'nada dice cuál es la correcta, así que no se usa ninguna y el informe imprime la clave.',
    todo: 'deje una descripción, o dé claves distintas a las dos fuentes',
  },
  'indicator-failed': {
    what: 'el indicador {indicator} falló: {message}',
    why: 'es un fallo de ctg, no de sus datos; el resto del informe vale.',
    todo: 'comuníquelo con la huella del archivo',
  },
  'finding-failed': {
    what: 'el hallazgo {finding} falló: {message}',
    why: 'es un fallo de ctg, no de sus datos; el resto del informe vale.',
    todo: 'comuníquelo',
  },
};
export const problemLevels: Locale['problemLevels'] = {
  error: 'error',
  warning: 'advertencia',
  info: 'nota',
};
