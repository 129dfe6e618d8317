import type { AlternativeTexts } from '../alternative-texts.js';
import type { CardDetails } from '../card-details.js';
import { convictedCards } from './cards-convicted.js';
import { incarceratedCards } from './cards-incarcerated.js';
import { pretrialCards } from './cards-pretrial.js';

export const cardDetails: Readonly<Record<string, CardDetails>> = {
  ...pretrialCards,
  ...convictedCards,
  ...incarceratedCards,
};

export const alternatives: AlternativeTexts = {
  labels: {
    'none-found': 'no se halló ninguna para este país',
    'not-in-law': 'no está en la ley',
    bill: 'un proyecto, no una ley',
    reversed: 'fue ley; después se revirtió o endureció',
    'was-in-force': 'empezó en {since}; no se sabe si sigue en vigor',
    'use-unknown': 'en la ley, uso desconocido',
    'in-law-unused': 'en la ley, sin uso',
    'use-not-counted': 'en la ley o en la práctica, uso sin contar',
    'in-use': '{count, plural, one {en uso, {n} persona} other {en uso, {n} personas}}',
    'in-use-on': '{count, plural, one {en uso, {n} persona ({date})} other {en uso, {n} personas ({date})}}',
    'in-use-few': 'en uso, menos de {n} personas',
    'in-programme':
      '{count, plural, one {en uso, {n} persona en {programme} ({date})} other {en uso, {n} personas en {programme} ({date})}}',
    since: 'desde {date}',
    'source-of-state': 'fuente: {source}',
    'said-by-authors': 'según los autores de este estudio',
    grid: 'Alternativas por grupo y etapa',
    'grid-none': '○ no se halló, no está en la ley o es solo un proyecto',
    'grid-law': '◐ en la ley o en la práctica, sin uso o con uso desconocido',
    'grid-use': '● en uso, con una cuenta',
    'grid-legend':
      'Una ley no es su uso: la marca ● aparece solo donde alguien contó. Un círculo vacío no dice que el país carezca de esa ley; el catálogo no se hizo leyendo todos los códigos.',
    'grid-absent':
      'Este estudio se hizo antes de que el catálogo fuera parte de él; hágalo de nuevo con ctg analyze.',
    'cell-empty': 'No se halló ninguna alternativa para esta casilla, ni aquí ni en otro lugar.',
    'cell-people': '{count, plural, one {{n} persona, {how} ({date})} other {{n} personas, {how} ({date})}}',
    'cell-people-unknown': 'No se sabe.',
    'who-qualifies-unknown': 'No se ha contado cuántas cumplirían los requisitos.',
    reach:
      '{programme}: entraron {entered} de las {eligible} que cumplían los requisitos; {gap} no entraron ({date}).',
    decides: 'Lo que decide en cada casilla',
    question: 'La pregunta que decide',
    'first-measure': 'Lo primero que se debe medir',
    'cards-here': 'Alternativa',
    'state-here': 'En este país',
    'for-all': 'Para todos los grupos',
    mechanism: 'Cómo se crea',
    mixed: 'con resultados mixtos',
    adverse: 'con resultados contrarios a su fin',
    'nothing-found': 'No se halló nada sobre reincidencia ni sobre el número de presos.',
    result: 'Evidencia',
    population: 'Dónde y de quiénes',
    preconditions: 'Antes hace falta',
    cautions: 'Cuidado',
    countries: 'Dónde',
    'no-country': 'No se leyó la ley ni la práctica de ningún país.',
    progress: 'El avance se vería en',
    'checked-on': 'revisado el {date}',
    'no-source': 'No se leyó ninguna fuente.',
    'own-card': 'Añadida por los autores de este estudio, en sus palabras.',
    'card-groups': 'Para',
    'card-stages': 'Cuándo',
    'follow-up': 'Recomendaciones de la edición anterior',
    before: 'Entonces',
    now: 'Ahora',
    again: 'se recomienda otra vez',
    'not-again': 'ya no se recomienda',
    'note-heading': 'Nota de los autores',
    'note-from-authors': 'Lo que sigue lo escribieron los autores de esta edición; no fue calculado.',
  },
  cells: {
    possession_personal_use: {
      pretrial: {
        question:
          '¿Es delito? ¿Está el límite de cantidad por encima de lo que una persona lleva de verdad para consumir?',
        measure:
          'Detenciones por posesión entre todas las de drogas; gramos, el valor central y el décimo más alto, droga por droga.',
      },
      convicted: {
        question: '¿Por qué llegó el caso a un juez?',
        measure: 'La proporción condenada por debajo del límite; una segunda droga; antecedentes.',
      },
      incarcerated: {
        question: '¿Hay alguien ahí?',
        measure: 'Una cuenta por el nombre del artículo y después una revisión caso por caso.',
      },
    },
    micro_trafficking_nonviolent: {
      pretrial: {
        question:
          '¿Es automática la prisión preventiva? ¿Permite el rango de la pena suspender el procedimiento?',
        measure:
          'La proporción sin condena, drogas junto a otros delitos; la pena máxima junto al límite de la suspensión.',
      },
      convicted: {
        question: '¿Hay un tramo por cantidad, papel y vulnerabilidad?',
        measure: 'Tramos en la ley; penas en el mínimo legal; penas según la cantidad.',
      },
      incarcerated: {
        question: '¿Excluyen los beneficios a los delitos de drogas?',
        measure: 'Beneficios cerrados por ley; tiempo cumplido junto a la fecha en que podrían pedirse.',
      },
    },
    small_producer_nonviolent: {
      pretrial: {
        question: '¿Se distingue el cultivo de subsistencia de la producción?',
        measure: 'Área o plantas por caso.',
      },
      convicted: {
        question: '¿Puede cumplirse la pena en la tierra propia?',
        measure: 'Residencia rural y dependientes.',
      },
      incarcerated: {
        question: '¿Hay alguna salida antes del fin de la pena?',
        measure: 'Cuántas personas son y los meses que les quedan.',
      },
    },
    drug_dependent: {
      pretrial: {
        question: '¿Se detecta la dependencia? ¿Quién lo hace y cuándo?',
        measure: 'Evaluadas entre las acusadas; días de espera para el tratamiento.',
      },
      convicted: {
        question: '¿Permite la ley que el tratamiento sustituya a la prisión, y hasta qué pena?',
        measure: 'Penas por debajo de ese límite con un diagnóstico.',
      },
      incarcerated: {
        question: '¿Hay tratamiento dentro y continúa fuera?',
        measure: 'Tratadas entre las diagnosticadas; en atención a los siete días de salir.',
      },
    },
  },
  followed: {
    better: 'mejor',
    worse: 'peor',
    changed: 'cambió; ninguna dirección es la mejor',
    unchanged: 'sin cambio dentro del intervalo',
    'no-newer-figure': 'sin cifra más nueva',
    'not-comparable': 'no comparable: la definición es otra',
    'no-longer-measured': 'ya no se mide',
    'not-measured-then': 'entonces no se medía',
  },
};
