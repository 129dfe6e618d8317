import type { CardDetails } from '../card-details.js';

/** Alternatives for people already in prison: evidence, conditions and cautions. */
export const incarceratedCards: Readonly<Record<string, CardDetails>> = {
  'inc-01': {
    result: 'Tras la salida anticipada de personas presas por crack no se vio más reincidencia.',
    population: 'Estados Unidos, estudio de 2018 de la Comisión de Sentencias.',
    note: 'Comparado, sin sorteo. En Tailandia se esperaban cerca de 50 000 penas más cortas en 2021.',
    preconditions: ['una lista de casos por artículo', 'defensa pública'],
    cautions: [],
  },
  'inc-02': {
    result:
      'Las fuentes difieren y no se promedian. Ecuador: 1 500 liberadas; o 2 221 con 19 retornos (0.9%); o 2 300 con 2.9% de retornos. Bolivia: 4 734 hasta diciembre de 2015; o 4 118; o unas 4 500.',
    population: 'Ecuador 2008, correos; Bolivia, cuatro decretos desde diciembre de 2012.',
    note: 'Cuentas y declaraciones de autoridades.',
    preconditions: [
      'criterios por lista',
      'seguimiento de los retornos',
      'un cambio en la entrada al mismo tiempo',
    ],
    cautions: ['Las prisiones se llenan otra vez si la entrada queda igual.'],
  },
  'inc-03': {
    result: '',
    population: '',
    note: 'Ecuador 2017: 360 días menos en delitos de hasta cinco años con 30% cumplido.',
    preconditions: ['una lista publicada de quienes cumplieron los requisitos'],
    cautions: [],
  },
  'inc-04': {
    result: '',
    population: '',
    note: 'Hace falta donde la ley excluye los delitos de drogas de los beneficios. La negativa se estudió en la prisión de mujeres de Chorrillos.',
    preconditions: ['la fecha en que cada persona podría pedirlos, calculada para todas'],
    cautions: [],
  },
  'inc-05': {
    result: '',
    population: '',
    note: 'No se leyó ninguna fuente; se sabe que muchos países de la región lo tienen.',
    preconditions: ['plazas suficientes de trabajo y estudio: mida la lista de espera'],
    cautions: [],
  },
  'inc-06': {
    result: '',
    population: '',
    note: 'Perú, junio de 2020: fin de la prisión preventiva, remisión condicional, beneficios más rápidos. Excluye el tráfico agravado.',
    preconditions: ['la lista de exclusiones leída artículo por artículo'],
    cautions: ['Casos de nivel bajo pueden caer en una exclusión.'],
  },
  'inc-07': {
    result:
      'Las comunidades terapéuticas bajan un poco la reincidencia; los campos de instrucción no hacen nada; en el tratamiento de mantenimiento los resultados sobre delitos son mixtos.',
    population: '74 estudios reunidos.',
    note: '',
    preconditions: ['atención que continúe fuera'],
    cautions: ['Por sí solo no es una alternativa a la prisión.'],
  },
  'inc-08': {
    result: 'Cerca de 20% vuelve en dos años, según una línea de base oficial.',
    population: 'Colombia: 712 personas en una cuenta; después 47 socios y siete prisiones.',
    note: 'Sin comparación con personas que no tuvieron esa ayuda.',
    preconditions: ['una regla sobre antecedentes y empleo'],
    cautions: [],
  },
  'inc-09': {
    result: '',
    population: '',
    note: 'Jamaica desde 2015.',
    preconditions: ['eliminación de oficio y no a solicitud'],
    cautions: [],
  },
  'inc-10': {
    result: '',
    population: '',
    note: 'Lo piden guías internacionales, para quienes salen y para quienes cultivan.',
    preconditions: ['un presupuesto fuera de justicia'],
    cautions: [],
  },
  'inc-11': {
    result: '',
    population: '',
    note: 'Por tratado; para todos los grupos.',
    preconditions: ['el consentimiento de la persona'],
    cautions: [],
  },
  'inc-12': {
    result: '',
    population: '',
    note: 'La Sala Constitucional de Costa Rica tolera 20% por encima; el Tribunal Constitucional del Perú declaró un estado de cosas inconstitucional. Para todos los grupos.',
    preconditions: ['una definición legal de la capacidad'],
    cautions: [],
  },
};
