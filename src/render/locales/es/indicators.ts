import type { Locale } from '../locale.js';

// Una frase cada uno; `how` no usa símbolos, `caution` dice con qué se confunde la cifra.
export const indicators: Locale['indicators'] = {
  'prison-population-rate': {
    title: 'Tasa de población penitenciaria',
    how: 'Personas en prisión, con o sin condena, por cada 100 000 habitantes.',
    why: 'Pone el tamaño del sistema penitenciario junto al tamaño del país.',
    caution:
      'Depende de una estimación de la población nacional y de a quién se cuenta como preso; las diferencias pequeñas entre países no significan nada.',
  },
  'occupancy-rate': {
    title: 'Tasa de ocupación',
    how: 'Personas en prisión divididas entre las plazas oficiales, por 100.',
    why: 'Por encima de 100, alguien está detenido sin una plaza hecha para esa persona.',
    caution:
      'La capacidad oficial es una decisión: hay que ver cómo se fijó antes de comparar fechas o países.',
  },
  'overcrowding-excess': {
    title: 'Sobrepoblación',
    how: 'Personas por encima de las plazas oficiales, como proporción de esas plazas.',
    why: 'Dice cuántas personas no tienen plaza y a qué distancia está el umbral más cercano.',
    caution:
      'Una sobrepoblación de 118 % es una ocupación de 218 %: las fuentes usan una sola palabra para las dos. Desde 20 % sobre la capacidad, este informe dice crítica; algún organismo solo por encima de 20 %.',
  },
  'overcrowding-exposure': {
    title: 'Personas en establecimientos con hacinamiento crítico',
    how: 'Personas en establecimientos con 120 o más presos por cada 100 plazas, como proporción de todas las personas privadas de libertad.',
    why: 'Un promedio nacional puede ocultar que la mayoría vive hacinada mientras otras cárceles están medio vacías.',
    caution:
      'Requiere datos de cada establecimiento; los que no tienen capacidad conocida quedan en la base como desconocidos.',
  },
  'hidden-overcrowding': {
    title: 'Hacinamiento oculto por el promedio',
    how: 'Personas por encima de la capacidad sumadas establecimiento por establecimiento, menos el exceso del país en su conjunto.',
    why: 'Cuenta a quienes están hacinados mientras hay plazas libres en otra parte.',
    caution:
      'Las plazas libres pueden ser de mujeres, estar cerradas o lejos de las familias; no son plazas listas para usarse.',
  },
  'occupancy-capacity-sensitivity': {
    title: 'Ocupación según el significado de capacidad',
    how: 'La ocupación recalculada con cada significado de capacidad que da la fuente, y la distancia entre los extremos.',
    why: 'Muestra si la conclusión depende de a qué se llama plaza.',
    caution:
      'Unas literas más pueden convertirse en plazas oficiales, y el hacinamiento desaparece solo en el papel.',
  },
  'prison-population-trend': {
    title: 'Tendencia de la población penitenciaria',
    how: 'La mediana de todos los cambios por año entre pares de fechas (pendiente de Theil–Sen), con una sola definición.',
    why: 'Describe el cambio anual habitual sin dejarse llevar por un año raro.',
    caution:
      'Una población depende de la del año anterior, de modo que no cabe hablar de significación; describe y no pronostica.',
  },
  'occupancy-change-decomposition': {
    title: 'Por qué cambió la ocupación',
    how: 'El cambio del logaritmo de la ocupación, repartido entre lo que corresponde a las personas y lo que corresponde a las plazas.',
    why: 'Las plazas nuevas pueden ocultar una población que crece.',
    caution: 'Es una identidad aritmética y no dice nada de las causas.',
  },
  'drug-offence-share': {
    title: 'Proporción por delitos de drogas',
    how: 'Personas detenidas principalmente por un delito de drogas divididas entre todas las personas en prisión, por 100.',
    why: 'Muestra cuánto de la prisión es política de drogas.',
    caution:
      'Cuenta personas por su delito principal. Las tablas de delitos, las de solo condenados o las de una sola jurisdicción dan otras proporciones.',
  },
  'drug-share-bounds': {
    title: 'Cotas de la proporción por drogas',
    how: 'La proporción si ninguna persona con delito desconocido lo fuera por drogas, y si lo fueran todas.',
    why: 'Dice qué es seguro, sean lo que sean los casos desconocidos.',
    caution:
      'Las cotas no son un intervalo de confianza: la verdad puede estar en cualquier punto entre ellas.',
  },
  'drug-growth-contribution': {
    title: 'Contribución de las drogas al crecimiento',
    how: 'El cambio en las personas detenidas por drogas dividido entre el cambio en todas las personas en prisión, por 100.',
    why: 'Dice cuánto del crecimiento de las cárceles vino con los casos de drogas.',
    caution: 'Depende de las dos fechas y de que la lista de delitos de drogas sea la misma en ambas.',
  },
  'low-level-drug-share': {
    title: 'Casos de drogas de bajo nivel',
    how: 'Personas de los cuatro grupos (posesión para consumo, pequeña venta sin violencia, pequeño cultivo y dependencia) como proporción de las detenidas por drogas.',
    why: 'Son las personas para quienes se estudian alternativas a la prisión.',
    caution: 'El nombre de un artículo de la ley no es un rol: solo los casos codificados pueden decirlo.',
  },
  'occupancy-without-category': {
    title: 'Ocupación sin un grupo',
    how: 'La ocupación si no se contara a nadie del grupo, y la parte del exceso que desaparecería.',
    why: 'Muestra lo máximo que una política para el grupo podría hacer contra el hacinamiento.',
    caution: 'Es aritmética de un día, no un pronóstico: las plazas vuelven a llenarse.',
  },
  'charge-count-ratio': {
    title: 'Delitos por persona',
    how: 'Delitos contados en la tabla de delitos divididos entre las personas en prisión.',
    why: 'Por encima de uno, la tabla cuenta delitos y sus proporciones no son de personas.',
    caution: 'Si hay más de un 2 % de delitos de más, se retienen las proporciones de personas.',
  },
  'drug-share-sex-ratio': {
    title: 'Razón mujeres-hombres de la proporción por drogas',
    how: 'La proporción de mujeres en prisión por drogas dividida entre la proporción de hombres en prisión por drogas.',
    why: 'Las leyes de drogas caen sobre las mujeres de otra manera que sobre los hombres.',
    caution: 'Hay muchas menos mujeres que hombres en prisión: una razón alta no es un número alto.',
  },
  'drug-mix-shift': {
    title: 'Desplazamiento entre delitos de drogas',
    how: 'La mitad de la suma de los cambios en la proporción de cada tipo dentro de los delitos de drogas, de cero a uno.',
    why: 'Distingue un cambio de personas de un cambio de etiqueta.',
    caution: 'Por encima de una décima no se muestran tendencias por tipo.',
  },
  'statutory-penalty-ratio': {
    title: 'Razón de penas',
    how: 'La pena máxima de prisión en la ley para una conducta de drogas dividida entre la máxima de un delito de referencia, ambas en su forma básica.',
    why: 'Con uno o más, la ley amenaza la conducta de drogas con tanta prisión como un delito violento grave.',
    caution:
      'Compara leyes, no sentencias; la mínima y el punto medio pueden contar otra historia y se imprimen al lado.',
  },
  'statutory-inversion-index': {
    title: 'Inversiones de penas',
    how: 'La proporción de pares de una conducta de drogas y un delito de referencia en que la máxima por drogas es igual o mayor.',
    why: 'Resume con qué frecuencia se invierte el orden de las penas.',
    caution: 'Depende de la canasta de delitos, que se imprime; los empates cuentan como inversiones.',
  },
  'statutory-growth-factor': {
    title: 'Crecimiento de las penas',
    how: 'La pena máxima vigente al final dividida entre la de la primera versión conocida de la misma conducta.',
    why: 'Muestra cuánto se ha movido la ley desde que se escribió.',
    caution:
      'Una pena que antes no existía no tiene factor; la primera versión conocida puede no ser la primera que hubo.',
  },
  'pretrial-share': {
    title: 'Proporción sin condena',
    how: 'Personas sin una primera decisión en su caso, o sin condena según lo entiende la fuente (que se imprime), divididas entre todas las personas en prisión, por 100.',
    why: 'Se las presume inocentes, y llenan las cárceles.',
    caution:
      'Las fuentes difieren sobre quienes esperan una apelación: para los Objetivos de Desarrollo Sostenible están condenados; en otras fuentes pueden no estarlo. Nunca se ponen en una misma serie.',
  },
  'pretrial-drug-ratio': {
    title: 'Sin condena: drogas frente a otros delitos',
    how: 'La proporción sin condena entre las personas detenidas por drogas dividida entre la de todas las demás.',
    why: 'Muestra si una acusación por drogas lleva más a la prisión preventiva.',
    caution: 'Las proporciones de una población mezclan cuántas personas entran y cuánto esperan.',
  },
  'flow-reconciliation': {
    title: '¿Cierran los flujos?',
    how: 'El recuento final, menos el inicial más los ingresos menos los egresos.',
    why: 'Si los ingresos y los egresos no explican los recuentos, tampoco explican el crecimiento.',
    caution: 'Los traslados y las personas contadas dos veces son las razones habituales de una diferencia.',
  },
  'reentry-share': {
    title: 'Con encarcelamiento anterior',
    how: 'Personas en prisión que ya habían estado en prisión divididas entre todas las personas en prisión, por 100.',
    why: 'Es lo que las tablas corrientes pueden decir de la puerta giratoria.',
    caution:
      'No es una tasa de reincidencia: quienes vuelven a menudo o se quedan mucho pesan más en el recuento de un día.',
  },
  'programme-completion-rate': {
    title: 'Egreso del programa con éxito',
    how: 'Graduados divididos entre todos los que han salido del programa, y al lado los graduados entre todos los admitidos.',
    why: 'Dice cuántos terminan; las dos bases pueden diferir en treinta puntos.',
    caution:
      'Una tasa sobre las salidas sube mientras quienes fracasan tardan en salir. No es prueba de efecto.',
  },
  'data-completeness': {
    title: 'Completitud de los datos',
    how: 'Celdas con un valor utilizable divididas entre todas las celdas que piden las tablas.',
    why: 'Limita la confianza en todo lo demás.',
    caution: 'Un cero escrito en lugar de «desconocido» cuenta como valor.',
  },
  'arithmetic-consistency': {
    title: '¿Cuadran las partes?',
    how: 'El total impreso menos la suma de sus partes impresas.',
    why: 'Una tabla que no suma tiene un error en alguna parte.',
    caution: 'Las diferencias se muestran y nunca se corrigen.',
  },
  'small-cell-suppression': {
    title: 'Recuentos pequeños ocultos',
    how: 'Recuentos de una a cuatro personas, o por debajo de otro umbral que se indica, y los recuentos de los que podrían obtenerse por resta.',
    why: 'Un recuento de una o dos personas, junto a un lugar y un delito, las señala ante quien conoce el lugar.',
    caution:
      'Se oculta frente a la resta, línea por línea, y no frente a la programación lineal sobre todas las tablas a la vez ni frente a otras publicaciones.',
  },
  'comparability-grade': {
    title: 'Comparabilidad',
    how: 'El número de aspectos en que dos cifras difieren en lo que cuentan: fecha, capacidad, preventivos, unidad, cobertura.',
    why: 'Las cifras que cuentan cosas distintas no deben ordenarse en un ranking.',
    caution: 'Solo se puede comparar lo que las tablas declaran; el silencio no es acuerdo.',
  },
};
