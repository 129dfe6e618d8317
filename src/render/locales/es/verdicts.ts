import type { Locale } from '../locale.js';

export const verdicts: Locale['verdicts'] = {
  'measure-available': {
    what: '{subject}: debe haber un número',
    todo: 'busque los datos que necesita, o ponga available: optional',
  },
  'measure-min': {
    what: '{subject}: no por debajo del límite',
    todo: 'mire las celdas; cambie min solo si la cifra es correcta',
  },
  'measure-max': {
    what: '{subject}: no por encima del límite',
    todo: 'mire las celdas; cambie max solo si la cifra es correcta',
  },
  'measure-change': {
    what: '{subject}: sin más cambio que el permitido',
    todo: 'ctg compare muestra qué cambió; acéptelo con ctg baseline si es correcto',
  },
  'problems-max': { what: 'problemas de {subject}', todo: 'corrija las celdas nombradas, o suba max' },
  'rows-set-aside': {
    what: 'filas apartadas en {subject}',
    todo: 'ctg check nombra cada fila; corríjalas, o suba max-share',
  },
  'baseline-missing': {
    what: '{subject}: no hay con qué comparar',
    todo: 'haga una base: ctg baseline STUDY.json --out baseline.json --by NOMBRE --why TEXTO',
  },
  'no-new-problems': {
    what: 'ningún problema nuevo: {subject}',
    todo: 'corrija la celda, o acéptelo con ctg baseline',
  },
  'no-moved-figures': {
    what: '{subject}: una cifra publicada no cambia',
    todo: 'ctg compare muestra por qué cambió; acéptelo con ctg baseline si es correcto',
  },
  'no-lost-figures': {
    what: '{subject}: una cifra publicada permanece',
    todo: 'averigüe por qué falta; acéptelo con ctg baseline si debe ser así',
  },
  'no-changed-answers': {
    what: '{subject}: la respuesta permanece',
    todo: 'lea la nueva respuesta; acéptela con ctg baseline si es correcta',
  },
  'same-method': { what: 'hecho de la misma manera', todo: 'acepte la nueva manera con ctg baseline' },
  'same-definitions': {
    what: '{subject}: la definición permanece',
    todo: 'las dos no son comparables; acepte la nueva con ctg baseline si la fuente la cambió',
  },
};

export const verdictWords: Locale['verdictWords'] = {
  heading: 'Aserciones',
  'none-failed': '{n, plural, one {La única aserción se cumple} other {Las # aserciones se cumplen}}.',
  failed: 'Fallaron {n} de {of} aserciones.',
  passed: 'se cumple',
  error: 'fallo',
  warn: 'advertencia',
  actual: 'real',
  expected: 'esperado',
  evidence: 'evidencia',
  'at-least': 'al menos {value}',
  'at-most': 'como mucho {value}',
  'change-at-most': 'a no más de {value} de {baseline}',
  'change-from-nothing': 'a no más de {value} de un número que la base no tiene',
  'a-number': 'un número',
  'a-baseline': 'un estado aceptado',
  everything: 'todo',
  'no-number': 'sin número: {reason}',
  'no-such-measure': 'no hay tal cifra en el estudio',
  'as-accepted': '{value}, como se aceptó',
  none: 'ninguno',
  problems: '{n, plural, one {# problema} other {# problemas}}',
  rule: 'Regla',
  result: 'Resultado',
  subject: 'Qué se exige',
  country: 'País',
  'summary-heading': 'Diagnóstico: {countries}',
  'problems-heading': 'Problemas en los datos ({n})',
};
