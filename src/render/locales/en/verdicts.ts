import type { Locale } from '../locale.js';

// What became of an assertion. {subject} is what it is about: a figure, a problem, a question or a file.
export const verdicts: Locale['verdicts'] = {
  'measure-available': {
    what: '{subject}: there must be a number',
    todo: 'find the data that it needs, or set available: optional',
  },
  'measure-min': {
    what: '{subject}: not below the limit',
    todo: 'look at the cells; change min only when the figure is right',
  },
  'measure-max': {
    what: '{subject}: not above the limit',
    todo: 'look at the cells; change max only when the figure is right',
  },
  'measure-change': {
    what: '{subject}: no more change than allowed',
    todo: 'ctg compare shows what moved; accept it with ctg baseline when it is right',
  },
  'problems-max': { what: 'problems of {subject}', todo: 'mend the cells named, or raise max' },
  'rows-set-aside': {
    what: 'rows set aside in {subject}',
    todo: 'ctg check names each row; mend them, or raise max-share',
  },
  'baseline-missing': {
    what: '{subject}: nothing to hold it against',
    todo: 'make one: ctg baseline STUDY.json --out baseline.json --by NAME --why TEXT',
  },
  'no-new-problems': {
    what: 'no new problem: {subject}',
    todo: 'mend the cell, or accept it with ctg baseline',
  },
  'no-moved-figures': {
    what: '{subject}: a published figure stays what it was',
    todo: 'ctg compare shows why it moved; accept it with ctg baseline when it is right',
  },
  'no-lost-figures': {
    what: '{subject}: a published figure stays',
    todo: 'find why it is gone; accept it with ctg baseline when it must be',
  },
  'no-changed-answers': {
    what: '{subject}: the answer stays',
    todo: 'read the new answer; accept it with ctg baseline when it is right',
  },
  'same-method': { what: 'made in the same way', todo: 'accept the new way with ctg baseline' },
  'same-definitions': {
    what: '{subject}: the definition stays',
    todo: 'the two are not comparable; accept the new one with ctg baseline when the source changed it',
  },
};

export const verdictWords: Locale['verdictWords'] = {
  heading: 'Assertions',
  'none-failed': '{n, plural, one {The one assertion holds} other {All # assertions hold}}.',
  failed: '{n} of {of} assertions failed.',
  passed: 'holds',
  error: 'error',
  warn: 'warning',
  actual: 'actual',
  expected: 'expected',
  evidence: 'evidence',
  'at-least': 'at least {value}',
  'at-most': 'at most {value}',
  'change-at-most': 'within {value} of {baseline}',
  'change-from-nothing': 'within {value} of a number that the baseline does not have',
  'a-number': 'a number',
  'a-baseline': 'an accepted state',
  everything: 'everything',
  'no-number': 'no number: {reason}',
  'no-such-measure': 'no such figure in the study',
  'as-accepted': '{value}, as accepted',
  none: 'none',
  problems: '{n, plural, one {# problem} other {# problems}}',
  rule: 'Rule',
  result: 'Result',
  subject: 'What is asserted',
  country: 'Country',
  'summary-heading': 'Diagnostic: {countries}',
  'problems-heading': 'Problems in the data ({n})',
};
