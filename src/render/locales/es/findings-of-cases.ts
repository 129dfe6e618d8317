import type { CaseFindingId, Locale } from '../locale.js';

// Lo que muestran los tribunales y los casos. Los argumentos son los que da el hallazgo del mismo nombre; {when} es una
// fecha dentro de la frase. Los intervalos se imprimen con su clase.
export const caseFindings: Pick<Locale['findings'], CaseFindingId> = {
  'possession-share': {
    question: '¿Cuánto de los casos de drogas es posesión?',
    answers: {
      'large-in-prison':
        'De {drugs} en prisión por drogas {when}, {possessionN} lo estaban por poseer drogas para su consumo: {share}, en el límite o por encima del {limit} desde el que se cuestiona el propio umbral de cantidad.',
      'smaller-in-prison':
        'De {drugs} en prisión por drogas {when}, {possessionN} lo estaban por poseer drogas para su consumo: {share}, por debajo del {limit} desde el que se cuestiona el propio umbral de cantidad.',
      'large-by-label':
        'De {drugs} en prisión por drogas {when}, {possessionN} lo estaban bajo una etiqueta legal de posesión: {share}, en el límite o por encima del {limit} desde el que se cuestiona el propio umbral de cantidad. La etiqueta puede incluir a quienes vendían.',
      'smaller-by-label':
        'De {drugs} en prisión por drogas {when}, {possessionN} lo estaban bajo una etiqueta legal de posesión: {share}, por debajo del {limit} desde el que se cuestiona el propio umbral de cantidad.',
      'large-in-court':
        'De {drugs} sentenciadas por drogas {when}, {possessionN} lo fueron por posesión: {share}, en el límite o por encima del {limit} desde el que se cuestiona el propio umbral de cantidad.',
      'smaller-in-court':
        'De {drugs} sentenciadas por drogas {when}, {possessionN} lo fueron por posesión: {share}, por debajo del {limit} desde el que se cuestiona el propio umbral de cantidad.',
      unknown:
        'No puede darse la proporción de posesión en los casos de drogas: no se distingue, o es de muy pocas personas.',
    },
  },
  'label-shift': {
    question: '¿Significan lo mismo en ambas fechas las etiquetas de los delitos de drogas?',
    answers: {
      relabelled:
        'Difícilmente: entre {since} y {date} la mezcla de etiquetas se movió {moved}. Un cambio así parece una recodificación; las partes de los delitos de drogas no se comparan en el tiempo.',
      steady: 'Así parece: entre {since} y {date} la mezcla de etiquetas se movió solo {moved}.',
      unknown: 'No se dan las partes de los delitos de drogas en dos fechas con las mismas etiquetas.',
    },
  },
  'lighter-tier': {
    question: '¿Castiga menos la ley una cantidad pequeña o un rol menor?',
    answers: {
      none: 'No: la tabla de penas no tiene un tramo atenuado para {conductsCount, plural, one {la conducta de drogas vigente} other {ninguna de las {conducts} conductas de drogas vigentes}}.',
      some: 'En parte: hay un tramo atenuado, o una escala propia para el microtráfico, para {divided} de las {conducts} conductas de drogas vigentes; no se da ninguno para {without}.',
      all: 'Sí: {conductsCount, plural, one {la conducta de drogas vigente tiene} other {las {conducts} conductas de drogas vigentes tienen}} un tramo atenuado, o una escala propia para el microtráfico.',
      unknown: 'No se dan penas para conductas de drogas.',
    },
  },
  'sentences-imposed': {
    question: '¿Se va a prisión por drogas tanto tiempo como por homicidio o violación?',
    answers: {
      'as-long':
        'Sí: {when} la pena de prisión mediana por drogas fue de {drugMedian} ({drugs}), {ratio} veces la de {reference} ({referenceMedian}, {references}; rango de la razón: {interval}). De {compared} {comparedCount, plural, one {delito más comparado} other {delitos más comparados}}, las penas por drogas superan las de {longer}.',
      shorter:
        'No: {when} la pena de prisión mediana por drogas fue de {drugMedian} ({drugs}), {ratio} veces la de {reference} ({referenceMedian}, {references}; rango de la razón: {interval}). De {compared} {comparedCount, plural, one {delito más comparado} other {delitos más comparados}}, {longerCount, plural, =0 {ninguno tuvo} one {uno tuvo} other {{longer} tuvieron}} penas más cortas que las de drogas.',
      unknown:
        'Se conocen muy pocas penas de prisión por homicidio o violación para poner a su lado las de drogas.',
    },
  },
  'sentences-at-minimum': {
    question: '¿Quién fija la pena por un delito de drogas: el juez o la mínima legal?',
    answers: {
      clustered:
        'A menudo la ley: {when}, {share} de las penas de prisión por drogas estaban exactamente en la mínima legal ({atMinimumN} de {terms}; {interval}), en el límite de {limit} o por encima.',
      spread:
        'Casi siempre el juez: {when}, {share} de las penas de prisión por drogas estaban exactamente en la mínima legal ({atMinimumN} de {terms}; {interval}), por debajo del límite de {limit}.',
      unknown: 'Las penas de prisión por drogas no se dan junto a la mínima que fija la ley.',
    },
  },
  'quantity-and-sentence': {
    question: '¿Sigue la pena de prisión a la cantidad de la droga?',
    answers: {
      weak: 'Apenas: en {drug}, la droga con más casos ({cases}, {when}), a diez veces la cantidad corresponde {multiplier} la pena de prisión (correlación de rangos {spearman}; pendiente {slope}, {interval}). El vínculo es débil en {weak} de {drugs} {drugsCount, plural, one {droga} other {drogas}}.',
      follows:
        'Sí: en {drug}, la droga con más casos ({cases}, {when}), a diez veces la cantidad corresponde {multiplier} la pena de prisión (correlación de rangos {spearman}; pendiente {slope}, {interval}). El vínculo es débil en {weakCount, plural, =0 {ninguna} other {{weak}}} de {drugs} {drugsCount, plural, one {droga} other {drogas}}.',
      unknown: 'Ninguna tabla da los gramos y la pena de prisión de los mismos casos.',
    },
  },
  'minor-roles': {
    question: '¿Castigan los tribunales a los eslabones más débiles de la cadena?',
    answers: {
      most: 'Sobre todo: {when}, al menos {low} y como mucho {high} de las personas castigadas por drogas tenían un rol menor ({minorN} de {knownN} con rol conocido; rol desconocido en {unknown}).',
      undecided:
        'No puede decidirse si son la mayoría: {when}, al menos {low} y como mucho {high} de las personas castigadas por drogas tenían un rol menor ({minorN} de {knownN} con rol conocido; rol desconocido en {unknown}).',
      fewer:
        'No sobre todo: {when}, como mucho {high} de las personas castigadas por drogas tenían un rol menor ({minorN} de {knownN} con rol conocido; al menos {low}), por debajo de {limit}.',
      unknown:
        'Ninguna fuente clasifica los casos de drogas por rol; los nombres de los delitos no son roles.',
    },
  },
  'roles-and-sentences': {
    question: '¿Reciben penas más cortas los roles menores que los mayores?',
    answers: {
      alike:
        'Apenas: {when} la pena de prisión mediana por drogas fue de {minor} para los roles menores ({minorPeople}) y de {higher} para los mayores ({higherPeople}), una razón de {ratio} ({interval}).',
      lower:
        'Sí: {when} la pena de prisión mediana por drogas fue de {minor} para los roles menores ({minorPeople}) y de {higher} para los mayores ({higherPeople}), una razón de {ratio} ({interval}).',
      undecided:
        'No puede decidirse: {when} la pena de prisión mediana por drogas fue de {minor} para los roles menores ({minorPeople}) y de {higher} para los mayores ({higherPeople}), una razón de {ratio} que también podría dar el azar ({interval}).',
      unknown: 'Las penas de prisión por drogas no se dan por rol.',
    },
  },
  'custody-for-drugs': {
    question: '¿Van a prisión con más frecuencia las personas condenadas por drogas que las demás?',
    answers: {
      'more-often':
        'Sí: {when}, {rate} de las personas condenadas por drogas fueron a prisión ({prisonN} de {convictedN}; {interval}), y {otherRate} de las condenadas por otros delitos ({otherConvicted}). La mezcla de delitos es distinta, así que no es prueba de un trato más duro.',
      'no-more-often':
        'No, con menos frecuencia: {when}, {rate} de las personas condenadas por drogas fueron a prisión ({prisonN} de {convictedN}; {interval}), y {otherRate} de las condenadas por otros delitos ({otherConvicted}).',
      undecided:
        'No puede decidirse: {when}, {rate} de las personas condenadas por drogas fueron a prisión ({prisonN} de {convictedN}; {interval}), y {otherRate} de las condenadas por otros delitos ({otherConvicted}).',
      alone:
        'No puede compararse: {when}, {rate} de las personas condenadas por drogas fueron a prisión ({prisonN} de {convictedN}; {interval}); de las demás no se sabe.',
      unknown: 'Ninguna tabla da la clase de pena de las personas condenadas por drogas.',
    },
  },
  'custody-of-women': {
    question: '¿Van a prisión las mujeres con más frecuencia que los hombres, y por los mismos delitos?',
    answers: {
      'by-offence':
        'Con más frecuencia, y la mayor parte de la diferencia va con los delitos: {when}, {women} de las mujeres condenadas ({womenConvicted}) y {men} de los hombres condenados ({menConvicted}) fueron a prisión. De la diferencia de {gap}, {ofOffences} están en la mezcla de delitos y {withinOffences} dentro de un mismo delito.',
      'within-offences':
        'Con más frecuencia, y la mayor parte de la diferencia está dentro de un mismo delito: {when}, {women} de las mujeres condenadas ({womenConvicted}) y {men} de los hombres condenados ({menConvicted}) fueron a prisión. De la diferencia de {gap}, {withinOffences} están dentro de un mismo delito y {ofOffences} en la mezcla de delitos.',
      'not-more-often':
        'No: {when}, {women} de las mujeres condenadas ({womenConvicted}) y {men} de los hombres condenados ({menConvicted}) fueron a prisión.',
      unknown: 'Las penas no se dan por sexo y delito de suficientes mujeres.',
    },
  },
  'remand-overstay': {
    question: '¿Hay alguien en prisión sin sentencia más tiempo del que permite la ley?',
    answers: {
      many: 'Sí, muchas personas: {when}, {share} de aquellas de las que se conocen el tiempo y el límite estuvieron en prisión preventiva más de lo que permite la ley ({overN} de {knownN}; {interval}; no se sabe de {unknown}). Por encima de {critical} se llama crítico.',
      some: 'Sí: {when}, {share} de aquellas de las que se conocen el tiempo y el límite estuvieron en prisión preventiva más de lo que permite la ley ({overN} de {knownN}; {interval}; no se sabe de {unknown}).',
      none: 'No se encontró a nadie {when} entre {known} de las que se conocen el tiempo y el límite (no se sabe de {unknown}).',
      unknown: 'Ninguna tabla da los días en prisión preventiva junto al límite de la ley.',
    },
  },
  'remand-duration': {
    question: '¿Cuánto tiempo se espera en prisión la sentencia?',
    answers: {
      'longer-for-drugs':
        'La mitad de las personas detenidas por drogas esperó {days} o más ({people}, {when}; {interval}), más que todas las personas en prisión preventiva juntas ({allDays}).',
      'shorter-for-drugs':
        'La mitad de las personas detenidas por drogas esperó {days} o más ({people}, {when}; {interval}), menos que todas las personas en prisión preventiva juntas ({allDays}).',
      undecided:
        'La mitad de las personas detenidas por drogas esperó {days} o más ({people}, {when}; {interval}), y la mitad de todas las personas en prisión preventiva {allDays}: no pueden distinguirse.',
      'drugs-alone':
        'La mitad de las personas detenidas por drogas esperó {days} o más ({people}, {when}; {interval}).',
      'all-together':
        'La mitad de las personas en prisión preventiva esperó {days} o más ({people}, {when}; {interval}); de los casos de drogas por separado no puede decirse.',
      unknown:
        'Ninguna tabla da los días en prisión preventiva de suficientes personas, con las que aún esperan entre ellas.',
    },
  },
};

// {action} va después del destinatario y el verbo; needs es lo que tiene que haber antes.
export const caseRules: Locale['rules'] = {
  'R-19': {
    action:
      'fijar el umbral de cantidad por encima de las provisiones con que de hecho se encuentra a las personas, para varios días, y no presumir venta por encima de él',
    success: 'la proporción de posesión en los casos de drogas',
    needs: 'Hacen falta las cantidades halladas en los casos de posesión, por droga.',
  },
  'R-20': {
    action:
      'publicar en qué etiquetas nuevas se convierten las antiguas de los delitos de drogas, y volver a contar las fechas anteriores',
    success: 'un cambio de etiquetas no mayor que el que pueden tener las personas',
  },
  'R-21-imposed': {
    action:
      'revisar las penas por drogas junto a las de delitos más graves, y dar criterios que distingan tramos',
    success: 'penas medianas por drogas inferiores a las de homicidio y violación',
    needs: 'Hacen falta marcos penales que dejen margen por debajo de la mínima actual.',
  },
  'R-22': {
    action:
      'crear un tramo atenuado para cantidades pequeñas, roles menores y personas en vulnerabilidad, con otros lugares que la prisión para cumplirlo',
    success: 'la máxima del tramo atenuado sobre la del general',
    needs: 'Hacen falta lugares fuera de la prisión donde cumplir esa pena.',
  },
  'R-23': {
    action: 'bajar la mínima, o dejar que el juez baje de ella con primeros infractores de bajo nivel',
    success: 'la proporción de penas en la mínima legal',
    needs: 'Hace falta que el tribunal superior pueda revisar una pena inferior a la mínima.',
  },
  'R-24': {
    action: 'escalonar las penas por cantidad y rol en lugar de un solo marco amplio',
    success: 'el vínculo entre la cantidad y la pena de prisión',
    needs: 'Hacen falta los gramos, la droga y el rol escritos en cada sentencia.',
  },
  'R-25': {
    action:
      'dirigir su trabajo hacia los roles mayores, y cerrar o rebajar los casos de los menores según criterios escritos y públicos',
    success: 'la proporción de roles menores entre las personas castigadas por drogas',
    needs: 'Hace falta contar cómo se usan los criterios.',
  },
  'R-25-roles': {
    action: 'poner el rol en los tramos de pena de los delitos de drogas',
    success: 'la pena mediana de los roles menores sobre la de los mayores',
    needs: 'Hace falta que cada sentencia diga y razone el rol.',
  },
  'R-29': {
    action:
      'hacer la lista de todas las personas en prisión preventiva más allá del límite legal, y que cada caso se juzgue o la persona quede libre',
    success: 'nadie en prisión preventiva más allá del límite',
    needs: 'Hacen falta el día de la detención y el límite en cada expediente.',
  },
};
