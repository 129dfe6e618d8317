import type { Locale } from '../locale.js';

// Ce qu’il est advenu d’une assertion. {subject} est son objet : un chiffre, un problème, une question ou un fichier.
export const verdicts: Locale['verdicts'] = {
  'measure-available': {
    what: '{subject} : il doit y avoir une valeur',
    todo: 'trouver les données nécessaires, ou poser available: optional',
  },
  'measure-min': {
    what: '{subject} : pas au-dessous de la limite',
    todo: 'examiner les cellules ; ne modifier min que si le chiffre est juste',
  },
  'measure-max': {
    what: '{subject} : pas au-dessus de la limite',
    todo: 'examiner les cellules ; ne modifier max que si le chiffre est juste',
  },
  'measure-change': {
    what: '{subject} : pas plus de variation que permis',
    todo: 'ctg compare montre ce qui a bougé ; l’accepter avec ctg baseline si c’est juste',
  },
  'problems-max': {
    what: 'problèmes : {subject}',
    todo: 'corriger les cellules indiquées, ou relever max',
  },
  'rows-set-aside': {
    what: 'lignes écartées : {subject}',
    todo: 'ctg check nomme chaque ligne ; les corriger, ou relever max-share',
  },
  'baseline-missing': {
    what: '{subject} : aucun état de référence auquel le comparer',
    todo: 'en créer un : ctg baseline STUDY.json --out baseline.json --by NOM --why TEXTE',
  },
  'no-new-problems': {
    what: 'aucun nouveau problème : {subject}',
    todo: 'corriger la cellule, ou l’accepter avec ctg baseline',
  },
  'no-moved-figures': {
    what: '{subject} : un chiffre publié reste ce qu’il était',
    todo: 'ctg compare montre pourquoi il a bougé ; l’accepter avec ctg baseline si c’est juste',
  },
  'no-lost-figures': {
    what: '{subject} : un chiffre publié demeure',
    todo: 'chercher pourquoi il a disparu ; l’accepter avec ctg baseline s’il le faut',
  },
  'no-changed-answers': {
    what: '{subject} : la réponse demeure',
    todo: 'lire la nouvelle réponse ; l’accepter avec ctg baseline si elle est juste',
  },
  'same-method': {
    what: 'établi de la même manière',
    todo: 'accepter la nouvelle manière avec ctg baseline',
  },
  'same-definitions': {
    what: '{subject} : la définition demeure',
    todo: 'les deux ne sont pas comparables ; accepter la nouvelle avec ctg baseline si la source l’a changée',
  },
};

export const verdictWords: Locale['verdictWords'] = {
  heading: 'Assertions vérifiées',
  'none-failed':
    '{n, plural, one {L’unique assertion est respectée} other {Les # assertions sont toutes respectées}}.',
  failed: '{n} assertions sur {of} ne sont pas respectées.',
  passed: 'respectée',
  error: 'erreur',
  warn: 'avertissement',
  actual: 'constaté',
  expected: 'attendu',
  evidence: 'preuves',
  'at-least': 'au moins {value}',
  'at-most': 'au plus {value}',
  'change-at-most': 'à {value} près de {baseline}',
  'change-from-nothing': 'à {value} près d’une valeur que l’état de référence ne contient pas',
  'a-number': 'une valeur',
  'a-baseline': 'un état accepté',
  everything: 'tout',
  'no-number': 'sans valeur : {reason}',
  'no-such-measure': 'ce chiffre n’existe pas dans l’étude',
  'as-accepted': '{value}, comme accepté',
  none: 'aucun',
  problems: '{n, plural, one {# problème} other {# problèmes}}',
  rule: 'Règle',
  result: 'Résultat',
  subject: 'Objet de l’assertion',
  country: 'Pays',
  'summary-heading': 'Diagnostic : {countries}',
  'problems-heading': 'Problèmes dans les données ({n})',
};
