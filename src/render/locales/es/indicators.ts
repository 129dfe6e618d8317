import type { Locale } from '../locale.js';

// Una frase cada uno; `how` no usa símbolos, `caution` dice con qué se confunde la cifra.
export const indicators: Locale['indicators'] = {
  'prison-population-rate': {
    title: 'Tasa de población penitenciaria',
    how: 'Personas en prisión, con o sin condena, por cada 100 000 habitantes.',
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
  'space-per-person': {
    title: 'Superficie por persona',
    how: 'Superficie donde se duerme, sin el anexo sanitario, dividida entre las personas que hay en ella.',
    why: 'Por debajo de 4 metros cuadrados en celda compartida no se llega al mínimo europeo; por debajo de 3, en Estrasburgo se presume una violación.',
    caution:
      'El promedio de un establecimiento esconde sus celdas más llenas. Los umbrales europeos orientan, pero no obligan, en América; las Reglas Nelson Mandela no fijan una cifra.',
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
  'statutory-rank-agreement': {
    title: 'Concordancia con la gravedad',
    how: 'Cuánto sigue el orden de las penas máximas de la ley a un orden de gravedad declarado, de menos uno a uno (tau-b de Kendall).',
    why: 'Una ley proporcionada amenaza con más pena el delito más grave.',
    caution:
      'El orden de gravedad es un juicio de valor: se dice quién lo fijó. No es una prueba y no tiene probabilidad.',
  },
  'statutory-growth-factor': {
    title: 'Crecimiento de las penas',
    how: 'La pena máxima vigente al final dividida entre la de la primera versión conocida de la misma conducta.',
    why: 'Muestra cuánto se ha movido la ley desde que se escribió.',
    caution:
      'Una pena que antes no existía no tiene factor; la primera versión conocida puede no ser la primera que hubo.',
  },
  'statutory-conduct-count': {
    title: 'Conductas de drogas penalizadas',
    how: 'Conductas de drogas vigentes, cada una contada una vez sin importar sus tramos, hoy y en el primer año que muestran las tablas.',
    why: 'El número de conductas penadas ha crecido junto con las penas.',
    caution: 'Depende de lo que las tablas llaman una conducta, y de cuánta ley antigua contienen.',
  },
  'statutory-tier-differentiation': {
    title: 'Tramo atenuado de la ley',
    how: 'La pena máxima del tramo atenuado dividida entre la del tramo general de la misma conducta.',
    why: 'Dice cuánto más leve es la ley con cantidades pequeñas, roles bajos o personas vulnerables.',
    caution:
      'Un tramo de la ley puede ser inalcanzable en el juzgado; la exclusión de beneficios se indica donde las tablas la dan. Uno significa que las tablas no tienen tramo atenuado.',
  },
  'sentence-median': {
    title: 'Mediana de la pena',
    how: 'La pena de prisión que queda en el medio de la lista; la perpetua cuenta como más larga que cualquier número de meses.',
    why: 'La mitad de las personas condenadas recibió menos y la mitad más: unas pocas penas muy largas no la mueven.',
    caution:
      'Habla de penas de prisión impuestas; quien no recibió prisión no está en ella. Con personas presentes un día resulta demasiado larga.',
  },
  'sentence-mean-capped': {
    title: 'Media de la pena con tope',
    how: 'La media de las penas de prisión; la perpetua y las que superan el tope cuentan como el tope.',
    why: 'Pesa las penas largas que la mediana deja fuera.',
    caution: 'Medias con topes distintos no se comparan.',
  },
  'imposed-sentence-ratio': {
    title: 'Pena por drogas frente a otra',
    how: 'La mediana de la pena por delitos de drogas dividida por la de otro delito.',
    why: 'Muestra cómo pesan los tribunales un delito de drogas frente al daño a una persona.',
    caution: 'Con pocos casos el rango es amplio; donde contiene el uno, no se distinguen.',
  },
  'quantity-sentence-correlation': {
    title: '¿Sigue la pena a la cantidad?',
    how: 'La concordancia entre el orden de las cantidades y el de las penas, dentro de una droga, de menos uno a uno.',
    why: 'Cerca de cero, quien tiene poca droga recibe tanta prisión como quien tiene mucha.',
    caution: 'La cantidad es una de las cosas que pesa un juez; peso bruto y peso puro no son iguales.',
  },
  'sentence-quantity-elasticity': {
    title: 'Pena según la cantidad',
    how: 'La pendiente mediana del logaritmo de la pena sobre el de la cantidad, dentro de una droga.',
    why: 'Cerca de cero, diez veces la cantidad apenas lleva a más prisión: los más débiles pagan casi lo mismo.',
    caution: 'Quedan fuera las penas perpetuas y las cantidades desconocidas.',
  },
  'minimum-clustering-share': {
    title: 'En la pena mínima',
    how: 'Penas a medio mes o menos del mínimo legal, como parte de las que tienen un mínimo conocido.',
    why: 'Donde es alta, es el legislador y no el juez quien fija la pena.',
    caution: 'Las rebajas por acuerdo crean otros picos bajo el mínimo; se listan las penas más comunes.',
  },
  'custody-rate': {
    title: 'Tasa de encarcelamiento al condenar',
    how: 'Personas enviadas a prisión divididas por todas las condenadas, por 100.',
    why: 'Su complemento es la parte que recibió una alternativa.',
    caution: 'La pena suspendida y la prisión domiciliaria no son aquí prisión.',
  },
  'like-case-dispersion': {
    title: 'Dispersión en casos semejantes',
    how: 'La distancia entre los cuartiles de las penas dividida por su suma, entre casos del mismo delito de drogas, droga, banda de cantidad (de diez en diez veces) y antecedentes.',
    why: 'Los casos semejantes deben tratarse de modo semejante.',
    caution: 'Los casos de una celda pueden diferir en lo que la tabla no dice.',
  },
  'weakest-link-share': {
    title: 'Roles menores',
    how: 'Personas en roles menores divididas por todas aquellas cuyo rol se conoce, en casos de drogas.',
    why: 'A menudo se castiga a quien más fácilmente se reemplaza.',
    caution: 'Los roles suelen codificarse después; el rango cuenta los desconocidos de un modo u otro.',
  },
  'representation-ratio': {
    title: 'Sobrerrepresentación',
    how: 'La parte de un nivel de estudios entre los casos dividida por su parte en el país.',
    why: 'Muestra sobre quién recae el castigo.',
    caution:
      'Las cifras del país deben ser de las mismas edades; los estudios suelen ser declarados por la persona.',
  },
  'burden-concentration-index': {
    title: 'Concentración del tiempo de prisión',
    how: 'Hasta dónde los meses de prisión recaen en los grupos inferiores: de menos uno, todo en el más bajo, a uno.',
    why: 'Por debajo de cero, la prisión recae en los más pobres o con menos estudios más de lo que explica su número.',
    caution: 'Los grupos se ordenan entre las personas condenadas, no entre toda la población.',
  },
  'prison-time-gini': {
    title: 'Desigualdad del tiempo de prisión',
    how: 'El coeficiente de Gini de las penas en meses: cero cuando todas son iguales.',
    why: 'Muestra si unos pocos concentran la mayor parte del tiempo de prisión.',
    caution:
      'Mide la dispersión de las duraciones y no la injusticia: léase junto al vínculo con la cantidad.',
  },
  'role-sentence-ratio': {
    title: 'Roles menores frente a superiores',
    how: 'La mediana de la pena de los roles menores dividida por la de los superiores, en casos de drogas.',
    why: 'Cerca de uno, la ley no distingue el eslabón débil del organizador.',
    caution: 'Las rebajas por colaboración benefician a los roles superiores.',
  },
  'custody-gap-decomposition': {
    title: 'Brecha de prisión entre dos grupos',
    how: 'La diferencia entre las tasas de prisión de dos grupos, dividida en trato distinto en la misma situación y situaciones distintas.',
    why: 'Muestra de dónde viene una brecha.',
    caution:
      'Describe y no explica: la situación, como tener defensa privada, puede ser ella misma la inequidad.',
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
  'mean-stay-stock-flow': {
    title: 'Estadía media por existencias y flujos',
    how: 'La media de los recuentos inicial y final dividida entre quienes ingresaron, y entre quienes salieron, en meses; y entre la media de ambos.',
    why: 'Dice cuánto permanecen las personas sin seguir a ninguna.',
    caution:
      'Vale para una población que ni crece ni baja: la distancia entre ambas es la advertencia. No es la duración de las condenas, y los traslados contados como ingresos la acortan.',
  },
  'stock-growth-decomposition': {
    title: 'Crecimiento por ingresos o por estadías',
    how: 'El cambio del recuento medio, repartido entre la parte que va con más ingresos y la que va con estadías más largas; la proporción de la primera.',
    why: 'Menos ingresos y estadías más cortas son dos políticas distintas.',
    caution:
      'Es aritmética entre dos años. Con condenas largas el recuento va años por detrás de sus flujos, y por debajo de 0 % o por encima de 100 % las dos partes tiran en sentidos opuestos.',
  },
  'pretrial-duration': {
    title: 'Duración de la prisión preventiva',
    how: 'El tiempo en que la mitad de las personas detenidas tiene su caso resuelto o ha salido (Kaplan–Meier).',
    why: 'Cuenta a quienes siguen esperando.',
    caution:
      'Se rechazan las duraciones de personas presentes un día y las de casos solo terminados: las primeras son demasiado largas y las segundas demasiado cortas.',
  },
  'pretrial-overstay-share': {
    title: 'Exceso de plazo',
    how: 'Personas en prisión preventiva más días de los que permite la ley, divididas por aquellas cuyos días y límite se conocen.',
    why: 'La detención más allá del plazo es ilegal salvo prórroga judicial.',
    caution: 'Las prórrogas judiciales no están en la tabla.',
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
  'recidivism-comparison': {
    title: 'Reincidencia tras el programa, frente a una comparación',
    how: 'La proporción que reincidió tras el programa dividida entre la del grupo de comparación, en el mismo plazo y para el mismo hecho.',
    why: 'Es lo que puede decirse del efecto sin seguir caso por caso.',
    caution:
      'Vale lo que vale la comparación, que se indica. Quienes terminaron frente a quienes abandonaron nunca son una comparación.',
  },
  'programme-penetration': {
    title: 'Cobertura del programa',
    how: 'Personas que entraron al programa divididas entre las que reunían los requisitos, con los pasos intermedios.',
    why: 'Un programa que alcanza a pocas personas no puede cambiar una prisión.',
    caution:
      'Los requisitos los fija el propio programa: cuanto más estrechos, más amplia parece la cobertura.',
  },
  'recidivism-fixed-followup': {
    title: 'Reingreso en un plazo fijo',
    how: 'Personas que volvieron dentro del plazo, divididas por las que fueron seguidas durante todo él.',
    why: 'Todas tuvieron el mismo tiempo para volver.',
    caution: 'No es comparable entre países; se dice qué cuenta como reingreso.',
  },
  'recidivism-survival': {
    title: 'Reingreso hasta una fecha',
    how: 'La parte estimada que ha vuelto hasta una fecha cuando no todas las personas fueron seguidas el mismo tiempo (Kaplan–Meier).',
    why: 'Usa también a quienes fueron seguidas menos tiempo.',
    caution: 'La curva termina donde quedan menos de diez personas en seguimiento.',
  },
  'programme-retention-12m': {
    title: 'Retención a doce meses',
    how: 'Participantes que se graduaron o seguían en el programa un año después de entrar, divididos por quienes entraron hace un año o más.',
    why: 'Permanecer es lo que el tratamiento necesita para funcionar.',
    caution: 'No se cuentan los ingresos recientes.',
  },
  'programme-completion-rate': {
    title: 'Egreso del programa con éxito',
    how: 'Graduados divididos entre todos los que han salido del programa, y al lado los graduados entre todos los admitidos.',
    why: 'Dice cuántos terminan; las dos bases pueden diferir en treinta puntos.',
    caution:
      'Una tasa sobre las salidas sube mientras quienes fracasan tardan en salir. No es prueba de efecto.',
  },
  'programme-profile': {
    title: 'Quién entra al programa y quién no',
    how: 'Personas que entraron, se graduaron, salieron o no entraron, según una característica al entrar; cada proporción es de quienes se conoce el dato.',
    why: 'Sin quienes no entraron nadie puede ver a quién deja fuera la puerta.',
    caution:
      'Donde un número hablaría de menos de cinco personas se retiene cómo terminó para toda la característica, o toda ella. Una diferencia entre grupos no dice por qué.',
  },
  'programme-practice-score': {
    title: 'Prácticas recomendadas en uso',
    how: 'Prácticas en uso, con media para las que lo están en parte, divididas entre las que corresponden a la sede.',
    why: 'Convierte una visita en una lista de lo que hay que mejorar.',
    caution:
      'La respuesta son los puntos. Todos pesan lo mismo, lo que nada respalda, y lo que el personal dice de sí mismo no es una observación.',
  },
  'programme-entry-share': {
    title: 'Quién entra en el programa',
    how: 'Personas que entraron por poseer drogas para su consumo, y mujeres que entraron, divididas cada una entre todas las que entraron y de las que se sabe.',
    why: 'Por la sola posesión rara vez se habría ido a prisión, y las mujeres quedan a menudo fuera.',
    caution:
      'De quienes entraron, no de quienes podían entrar: a quién no llegó nunca el programa no se ve aquí.',
  },
  'prison-cost-per-person-year': {
    title: 'Costo de una persona en prisión por un año',
    how: 'El presupuesto corriente de las prisiones dividido entre el promedio de personas en prisión, o el costo por persona que publica la institución, llevado a un año.',
    why: 'Es la primera cifra que pide un ministerio de hacienda.',
    caution:
      'Es un promedio: el hacinamiento lo hace parecer barato, y una persona menos no lo ahorra. Las monedas y los años de precios nunca se mezclan ni se convierten.',
  },
  'prison-cost-category': {
    title: 'Lo que ahorrarían menos personas presas de un grupo',
    how: 'Personas del grupo en prisión por el costo medio de una, por la parte de ese costo que varía con su número: un rango y su punto medio.',
    why: 'Acota lo que una política para el grupo podría ahorrar en prisiones.',
    caution:
      'La mayor parte del costo de una prisión sigue cuando sale una persona. El costo medio del grupo se da al lado y no es un ahorro.',
  },
  'programme-cost-per-completer': {
    title: 'Costo del programa por persona graduada',
    how: 'Lo que gastó el programa dividido entre sus personas graduadas, y entre todas las que entraron; con el costo medio de la estadía en prisión al lado.',
    why: 'Un programa se juzga por lo que cuesta por quienes lo terminan.',
    caution:
      'El tiempo en prisión de quienes fracasan no está en ninguna de estas cifras, y el costo de la estadía en prisión es un promedio, no un ahorro.',
  },
  'court-caseload-drug-share': {
    title: 'Causas de drogas en los juzgados',
    how: 'Causas de drogas divididas entre todas las ingresadas, con la proporción de horas al lado cuando se dan horas por causa.',
    why: 'Muestra cuánto del trabajo judicial es política de drogas.',
    caution:
      'Las causas no son personas acusadas. Las horas por causa son supuestos: el rango va de contar todas las causas por igual a ponderarlas por horas.',
  },
  'programme-reoffending-rate': {
    title: 'Nuevos hechos durante el programa',
    how: 'Nuevos hechos durante el programa por cada cien personas-año, sin los días de custodia.',
    why: 'Tiene en cuenta el tiempo en que algo podía ocurrir.',
    caution: 'Se dice qué hecho se cuenta.',
  },
  'programme-sobriety': {
    title: 'Pruebas de drogas negativas',
    how: 'Pruebas negativas divididas por las realizadas, por 100.',
    why: 'Muestra cómo va el tratamiento.',
    caution: 'Quien se examina más pesa más; una prueba positiva no es un fracaso.',
  },
  'programme-service-units': {
    title: 'Servicios recibidos',
    how: 'Sesiones, pruebas y audiencias por participante y mes.',
    why: 'Muestra lo que de verdad reciben los participantes.',
    caution: 'Servicio ofrecido no es servicio recibido.',
  },
  'gap-grid': {
    title: 'La brecha, celda por celda',
    how: 'Personas de cada uno de los cuatro grupos en cada una de las tres etapas, con su parte de la etapa, lo que significan para la ocupación, el tiempo típico y si la ley suministrada conoce una alternativa.',
    why: 'Las celdas vacías son la brecha: dicen lo que nadie cuenta.',
    caution:
      'Los grupos no se superponen, por una regla de prioridad; la dependencia los cruza y se dice junto al recuento. Los puntos de ocupación son aritmética de un día y no un pronóstico.',
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
