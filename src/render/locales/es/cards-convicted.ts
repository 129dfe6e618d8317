import type { CardDetails } from '../card-details.js';

/** Alternatives at conviction and sentence: evidence, conditions and cautions. */
export const convictedCards: Readonly<Record<string, CardDetails>> = {
  'con-01': {
    result: 'Menos del 2% incumplió las condiciones o volvió.',
    population:
      'Costa Rica desde 2013: mujeres que introdujeron drogas en una prisión y son pobres, jefas de hogar, con dependientes o mayores.',
    note: 'Cifra de segunda mano. El rango bajó de 8–20 a 3–8 años, que se cumplen en casa, en libertad asistida, en centros de confianza o con dispositivo.',
    preconditions: ['prueba de las condiciones', 'una red de servicios'],
    cautions: ['Un solo delito y un solo sexo.', 'Se usó despacio.'],
  },
  'con-02': {
    result: 'Se esperaba que cerca de 2 000 personas pudieran salir.',
    population: 'Ecuador, código de agosto de 2014, en lugar de 12–16 años fuera cual fuera la cantidad.',
    note: 'Una previsión de la autoridad; las tablas se endurecieron después.',
    preconditions: ['gramos tomados de lo que de verdad se lleva', 'efecto sobre las penas ya impuestas'],
    cautions: ['Las tablas pueden endurecerse por decreto.'],
  },
  'con-03': {
    result: '',
    population: '',
    note: 'Brasil: negado por 13 gramos y restituido por el Supremo Tribunal Federal en 2023.',
    preconditions: ['una regla de que la cantidad por sí sola no lo anula'],
    cautions: [],
  },
  'con-04': {
    result: '',
    population: '',
    note: 'España: hasta dos años, en un primer delito.',
    preconditions: ['una pena mínima del delito de drogas por debajo del límite'],
    cautions: [],
  },
  'con-05': {
    result: '',
    population: '',
    note: 'España: hasta cinco años cuando el delito se relacionó con la dependencia y un centro acreditado certifica el tratamiento.',
    preconditions: ['centros acreditados', 'el certificado el día de la decisión'],
    cautions: [],
  },
  'con-06': {
    result:
      'Se anunció para unas 5 000; hubo 2 479 plazas, unas 2 000 solicitudes y, al 26 de diciembre de 2024, 105 sustituciones concedidas. No se informó de ningún retorno.',
    population:
      'Colombia desde marzo de 2023: mujeres jefas de hogar, por hurto y delitos de drogas o hasta ocho años, con relación con la marginalidad.',
    note: '105 son el 2.1% de lo anunciado: una ley no es su uso.',
    preconditions: ['una lista de plazas', 'una forma de probar la jefatura', 'asistencia legal'],
    cautions: ['Pocas lo piden y a menos se les concede.'],
  },
  'con-07': {
    result: '',
    population: '',
    note: 'Las normas internacionales piden prioridad para las mujeres embarazadas.',
    preconditions: ['permiso para ganar un ingreso'],
    cautions: [],
  },
  'con-08': {
    result: 'La autoridad cuenta su uso; no se leyó nada de su efecto en la reincidencia.',
    population: 'Estados Unidos desde 2018; en Tailandia el mínimo se suprimió para la mayoría en 2021.',
    note: 'Cuentas de la autoridad de penas.',
    preconditions: ['revisión en apelación'],
    cautions: [],
  },
  'con-09': {
    result: '',
    population: '',
    note: 'Jamaica: la respuesta a una multa no pagada.',
    preconditions: ['ninguna prisión por falta de pago'],
    cautions: [],
  },
  'con-10': {
    result: '',
    population: '',
    note: 'Parte de lo que ofrece el rango más leve de Costa Rica.',
    preconditions: ['un límite de casos por agente'],
    cautions: [],
  },
  'con-11': {
    result:
      'Como el tratamiento antes de la condena: menos reincidencia en la mayoría de los estudios, menos en los más sólidos, y poco efecto en el número de presos.',
    population: 'Tribunales de adultos, casi todos de Estados Unidos.',
    note: 'Los estudios miraron tribunales previos a la condena (pre-09); el modelo dominicano mezcla ambos.',
    preconditions: ['todo lo que pide pre-09', 'un tiempo en el programa no mayor que la pena evitada'],
    cautions: [],
  },
};
