import type { Locale, ProgrammeFindingId } from '../locale.js';

// Qué se registra, qué hacen los programas y cuánto cuesta la prisión. Los argumentos son los del hallazgo del mismo nombre.
export const programmeFindings: Pick<Locale['findings'], ProgrammeFindingId> = {
  'case-records': {
    question: '¿Se registra quiénes son las personas castigadas por drogas, y por cuánta droga?',
    answers: {
      missing:
        'No en estas tablas: no hay casos con el rol de la persona o la cantidad de la droga, y así no pueden distinguirse los casos menores de los graves.',
      incomplete:
        'Solo en parte. Sin dato en hasta {unknown} de los casos de drogas: {fields} (límite usado: {limit}).',
      complete:
        'En su mayor parte. Sin dato en hasta {unknown} de los casos de drogas: {fields} (límite usado: {limit}).',
      unknown: 'No pudo decidirse: lo que hay habla de muy pocas personas.',
    },
  },
  'use-of-alternatives': {
    question:
      'Donde la ley permite algo distinto de la prisión para una conducta de drogas, ¿se cuenta su uso?',
    answers: {
      'not-counted':
        'No: la ley, tal como se da, lo permite para {conducts}, y ninguna tabla cuenta cuántas veces se pide, se concede o se revoca.',
      counted:
        'Sí: la ley, tal como se da, lo permite para {conducts}; {when}, {alternatives} de las personas condenadas por drogas ({convicted}) recibieron algo distinto de la prisión.',
      unknown: 'La tabla de penas no dice dónde es posible algo distinto de la prisión.',
    },
  },
  returns: {
    question: '¿Cuántas de las personas que salen de prisión vuelven?',
    answers: {
      followed:
        'Volvieron {rate} en {months} ({interval}; cuenta como regreso: {event}; personas que salieron {when}).',
      'counted-inside':
        'No se sabe. De las personas en prisión {when}, {share} habían estado antes en prisión ({beforeN} de {heldN}); eso no es una tasa de regreso, porque no se cuenta a nadie de quienes no volvieron.',
      'not-followed':
        'No se sabe: ninguna tabla sigue a las personas que salen, y sin eso ninguna alternativa puede juzgarse por sus regresos.',
      unknown:
        'No puede decirse: las personas que las tablas siguen tras su salida son muy pocas, o por muy poco tiempo.',
    },
  },
  'programme-counts': {
    question:
      '¿Se publican las cuatro cifras de un programa de tratamiento: evaluadas, admitidas, salidas y activas?',
    answers: {
      'graduates-only':
        'No: se publican las personas graduadas sin las admitidas y las que salieron, y de ellas no puede hacerse ninguna tasa.',
      counted:
        'Sí: de {exits} que han salido de {programme}, se graduó {rate}; de todas las admitidas, {cohort} hasta ahora ({when}; {interval}){othersCount, plural, =0 {} one {; también se cuenta otro programa} other {; también se cuentan otros {others} programas}}.',
      unknown: 'Ninguna tabla cuenta un programa de tratamiento lo bastante bien para una tasa.',
    },
  },
  'programme-offer': {
    question: '¿Se informa del programa de tratamiento a quienes podrían entrar?',
    answers: {
      'few-offered':
        'No lo suficiente: en {programme} se ofreció una plaza a {offered} de las {eligible} elegibles ({when}), menos de {limit}; entró {entered} ({interval}). Por debajo del límite: {low} de {programmes} {programmesCount, plural, one {programa} other {programas}}.',
      offered:
        'Sí: incluso en {programme}, el más bajo de {programmes} {programmesCount, plural, one {programa} other {programas}}, se ofreció una plaza a {offered} de las {eligible} elegibles ({when}); entró {entered} ({interval}). Quién es elegible lo fija el propio programa.',
      unknown: 'Ninguna tabla cuenta quién era elegible para un programa y a quién se ofreció una plaza.',
    },
  },
  'programme-scale': {
    question: '¿Podrían los programas de tratamiento mover el número de personas en prisión?',
    answers: {
      'too-small-for-courts':
        'No con este tamaño: recibieron unas {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} de los {base} de drogas que entraron en los tribunales ({baseWhen}), menos de {limit}.',
      'of-weight-for-courts':
        'Podrían contar: recibieron unas {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} de los {base} de drogas que entraron en los tribunales ({baseWhen}).',
      'too-small-for-prisons':
        'No con este tamaño: {programmesCount, plural, one {el programa aquí contado recibió} other {los {programmes} programas aquí contados recibieron}} unas {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} de las {base} en prisión por drogas ({baseWhen}), menos de {limit}.',
      'of-weight-for-prisons':
        'Podrían contar: {programmesCount, plural, one {el programa aquí contado recibió} other {los {programmes} programas aquí contados recibieron}} unas {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} de las {base} en prisión por drogas ({baseWhen}). No todas habrían ido a prisión.',
      unknown:
        'No se dan las entradas en programas de tratamiento, o los casos de drogas que poner a su lado.',
    },
  },
  'programme-retention': {
    question: '¿Cuántas personas siguen en el programa, o lo han terminado, un año después de entrar?',
    answers: {
      low: 'Un año después seguía en él o lo había terminado {share} de quienes entraron al menos un año antes ({keptN} de {enteredN}; {interval}; {when}), menos de {limit}.',
      kept: 'Un año después seguía en él o lo había terminado {share} de quienes entraron al menos un año antes ({keptN} de {enteredN}; {interval}; {when}), {limit} o más.',
      unknown: 'Ninguna tabla sigue a las personas participantes durante un año, o son muy pocas.',
    },
  },
  'programme-practices': {
    question: '¿Trabaja el programa de tratamiento como pide la evidencia?',
    answers: {
      gaps: 'En parte: de {looked} prácticas examinadas {sitesCount, plural, one {en una sede} other {en {sites} sedes}}, {metCount, plural, one {una está} other {{met} están}} en uso, {partial} en parte y {unmet} no{unaskedCount, plural, =0 {} other {; {unasked} no se examinaron}}.',
      'in-place':
        'Sí: de {looked} prácticas examinadas {sitesCount, plural, one {en una sede} other {en {sites} sedes}}, {metCount, plural, one {una está} other {{met} están}} en uso, {partial} en parte y {unmetCount, plural, =0 {no falta ninguna} other {faltan {unmet}}}{unaskedCount, plural, =0 {} other {; {unasked} no se examinaron}}.',
      unknown: 'No se da la lista de prácticas de ningún programa de tratamiento.',
    },
  },
  'programme-entrants': {
    question: '¿A quién recibe el programa de tratamiento?',
    answers: {
      possession:
        '{possession} de quienes entraron lo hicieron por poseer drogas para su consumo ({interval}; {entrants}, {when}). La sola posesión rara vez lleva a prisión, así que el programa puede ampliar el control. {women} son mujeres.',
      'few-women':
        '{women} de quienes entraron son mujeres ({entrants}, {when}), y {inPrison} de las personas en prisión por drogas. {possession} entraron por poseer drogas para su consumo ({interval}).',
      'possession-and-few-women':
        '{possession} de quienes entraron lo hicieron por poseer drogas para su consumo ({interval}; {entrants}, {when}), así que el programa puede ampliar el control; {women} son mujeres, y {inPrison} de las personas en prisión por drogas.',
      neither:
        '{possession} de quienes entraron lo hicieron por poseer drogas para su consumo ({interval}; {entrants}, {when}); {women} son mujeres (de las personas en prisión por drogas: {inPrison}).',
      unknown:
        'No se dan los delitos y el sexo de quienes entraron en un programa, o son muy pocas personas.',
    },
  },
  'programme-comparison': {
    question: '¿Se sabe si el programa de tratamiento funciona mejor que lo que sustituye?',
    answers: {
      'fewer-returns':
        'Volvieron menos: {treated} de las personas de {programme} y {comparison} del grupo de comparación en {months} (razón {ratio}, {interval}; grupo de comparación: {design}).',
      'no-fewer-returns':
        'No volvieron menos: {treated} de las personas de {programme} y {comparison} del grupo de comparación en {months} (razón {ratio}, {interval}; grupo de comparación: {design}).',
      undecided:
        'No puede decidirse: volvieron {treated} de las personas de {programme} y {comparison} del grupo de comparación en {months} (razón {ratio}, {interval}; grupo de comparación: {design}).',
      'no-comparison':
        'No: se cuenta un programa, y a nadie parecido fuera de él. Comparar a quienes se graduaron con quienes salieron no es una comparación.',
      unknown: 'No se da ningún programa de tratamiento con grupo de comparación.',
    },
  },
  'cost-of-drug-prison': {
    question: '¿Cuánto cuesta tener en prisión a personas por drogas, y cuánto podría ahorrarse?',
    answers: {
      counted:
        'Tener en prisión por drogas a {drugPrisoners}{heldApartCount, plural, =0 {} other { ({heldDate})}} costó unos {average} ({when}) al costo medio. Si no estuvieran, solo se ahorraría entre {low} y {high} (de {lowShare} a {highShare} de ese costo{assumedCount, plural, =0 {} other {, un supuesto de esta herramienta}}): la mayor parte del costo queda cuando una persona sale.',
      unknown:
        'No se conocen para un mismo momento el costo de una persona en prisión y las personas en prisión por drogas.',
    },
  },
};

export const programmeRules: Locale['rules'] = {
  'R-08': {
    action:
      'enviar a las personas detenidas solo por posesión a respuestas fuera del tribunal o a atención voluntaria, y reservar el tribunal para delitos que llevarían a prisión',
    success: 'la proporción que entra solo por posesión',
    needs: 'Hace falta tratamiento voluntario al alcance.',
  },
  'R-31': {
    action:
      'hacer anotar ocho datos en cada caso de drogas: artículo, sustancia, gramos, rol, violencia o arma, personas a cargo, examen de dependencia, condenas anteriores',
    success: 'los casos con rol conocido',
  },
  'R-32': {
    action:
      'contar cada alternativa de la ley: pedida, concedida, negada y por qué, cumplida, revocada, vuelta a prisión',
    success: 'las penas distintas de la prisión, contadas por clase',
  },
  'R-33': {
    action: 'publicar cuatro cifras de una misma fecha: evaluadas, admitidas, salidas, activas',
    success: 'una tasa de culminación de todas las personas admitidas',
  },
  'R-34': {
    action:
      'seguir durante los mismos meses a todas las personas que salen en un año y a todas las que entran en un programa',
    success: 'la proporción que vuelve en dos años',
    needs: 'Hace falta un solo número por el que se conozca a la persona en todas las cárceles.',
  },
  'R-35': {
    action:
      'elaborar de oficio la lista de personas candidatas, y que la defensa lo sepa en la primera audiencia',
    success: 'la proporción de elegibles a quienes se ofrece una plaza',
  },
  'R-36': {
    action:
      'dar a los programas plazas para más personas antes de contar con ellos para cambiar el número de personas en prisión',
    success: 'quienes entran, de todas las personas elegibles',
    needs: 'Hacen falta plazas de tratamiento y su presupuesto.',
  },
  'R-37': {
    action:
      'usar un instrumento validado de riesgo y necesidad, y admitir a personas de riesgo y necesidad altos',
    success: 'la práctica en uso en la próxima visita',
  },
  'R-38': {
    action: 'celebrar audiencias al menos cada dos semanas en la primera fase',
    success: 'la práctica en uso en la próxima visita',
  },
  'R-39': {
    action:
      'escribir una escala graduada de respuestas, darla a las personas participantes y anotar cada respuesta',
    success: 'la práctica en uso en la próxima visita',
  },
  'R-40': {
    action: 'limitar a pocos días la privación de libertad como sanción, y cambiar antes el tratamiento',
    success: 'la práctica en uso en la próxima visita',
  },
  'R-41': {
    action: 'ofrecer cuidado infantil, grupos de mujeres y profesionales mujeres',
    success: 'la proporción de mujeres entre quienes entran',
  },
  'R-42': {
    action: 'estudiar por qué salieron quienes salieron antes de cambiar ninguna regla',
    success: 'quienes siguen en el programa al año',
  },
  'R-43': {
    action:
      'abonar el tiempo pasado en el programa, para que fracasar no traiga una pena más larga que el proceso ordinario',
    success: 'la práctica en uso en la próxima visita',
    needs: 'Hace falta una regla del tribunal o de la ley que permita el abono.',
  },
  'R-44': {
    action:
      'dejar entrar en igualdad de condiciones, y no exigir para entrar el apoyo no pagado de la familia',
    success: 'la práctica en uso en la próxima visita',
  },
  'R-45': {
    action: 'definir un grupo de comparación antes de que entren las próximas personas',
    success: 'los regresos de participantes junto a los del grupo de comparación',
    needs: 'Hace falta el mismo seguimiento para los dos grupos.',
  },
};
