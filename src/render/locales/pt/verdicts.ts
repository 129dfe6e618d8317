import type { Locale } from '../locale.js';

// O que resultou de uma asserção. {subject} é aquilo de que ela trata: um número, um problema, uma pergunta ou um arquivo.
export const verdicts: Locale['verdicts'] = {
  'measure-available': {
    what: '{subject}: deve haver um número',
    todo: 'procure os dados de que ele precisa, ou ponha available: optional',
  },
  'measure-min': {
    what: '{subject}: não abaixo do limite',
    todo: 'veja as células; altere min só se o número estiver correto',
  },
  'measure-max': {
    what: '{subject}: não acima do limite',
    todo: 'veja as células; altere max só se o número estiver correto',
  },
  'measure-change': {
    what: '{subject}: não mais variação que a permitida',
    todo: 'ctg compare mostra o que mudou; aceite com ctg baseline se estiver correto',
  },
  'problems-max': { what: 'problemas de {subject}', todo: 'corrija as células indicadas, ou aumente max' },
  'rows-set-aside': {
    what: 'linhas desconsideradas em {subject}',
    todo: 'ctg check indica cada linha; corrija-as, ou aumente max-share',
  },
  'baseline-missing': {
    what: '{subject}: nada com que comparar',
    todo: 'faça uma: ctg baseline STUDY.json --out baseline.json --by NOME --why TEXTO',
  },
  'no-new-problems': {
    what: 'nenhum problema novo: {subject}',
    todo: 'corrija a célula, ou aceite-o com ctg baseline',
  },
  'no-moved-figures': {
    what: '{subject}: um número publicado continua o que era',
    todo: 'ctg compare mostra por que mudou; aceite com ctg baseline se estiver correto',
  },
  'no-lost-figures': {
    what: '{subject}: um número publicado permanece',
    todo: 'descubra por que desapareceu; aceite com ctg baseline se assim deve ser',
  },
  'no-changed-answers': {
    what: '{subject}: a resposta permanece',
    todo: 'leia a nova resposta; aceite-a com ctg baseline se estiver correta',
  },
  'same-method': { what: 'feito do mesmo modo', todo: 'aceite o novo modo com ctg baseline' },
  'same-definitions': {
    what: '{subject}: a definição permanece',
    todo: 'os dois não são comparáveis; aceite a nova definição com ctg baseline se a fonte a mudou',
  },
};

export const verdictWords: Locale['verdictWords'] = {
  heading: 'Asserções',
  'none-failed': '{n, plural, one {A única asserção se cumpre} other {Todas as # asserções se cumprem}}.',
  failed: '{n} de {of} asserções falharam.',
  passed: 'cumpre-se',
  error: 'erro',
  warn: 'aviso',
  actual: 'obtido',
  expected: 'esperado',
  evidence: 'evidência',
  'at-least': 'ao menos {value}',
  'at-most': 'no máximo {value}',
  'change-at-most': 'a até {value} de {baseline}',
  'change-from-nothing': 'a até {value} de um número que o estado aceito não tem',
  'a-number': 'um número',
  'a-baseline': 'um estado aceito',
  everything: 'tudo',
  'no-number': 'sem número: {reason}',
  'no-such-measure': 'não há esse número no estudo',
  'as-accepted': '{value}, como aceito',
  none: 'nenhum',
  problems: '{n, plural, one {# problema} other {# problemas}}',
  rule: 'Regra',
  result: 'Resultado',
  subject: 'O que se afirma',
  country: 'País',
  'summary-heading': 'Diagnóstico: {countries}',
  'problems-heading': 'Problemas nos dados ({n})',
};
