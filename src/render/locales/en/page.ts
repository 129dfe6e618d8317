import type { PageWords } from '../page-words.js';

export const page: PageWords = {
  'read-numbers': 'Numbers as read',
  'read-numbers-how': 'Printed as the tables give them; nothing was computed.',
  penalties: 'Penalties of the law',
  'penalties-how': 'Printed as the table of penalties gives them, in years instead of months.',
  'further-results': 'Further results',
  cautions: 'Cautions',
  'last-edition': 'figure of the last edition',
  evidence: 'What this figure rests on',
  close: 'Close',
  'in-the-appendix': 'Show in the appendix',
  'copy-csv': 'Copy as CSV',
  copied: 'Copied',
  'not-copied': 'The browser does not allow copying',
  'chart-not-drawn':
    'The chart is not shown here: its numbers are in the table, and its drawing is in the HTML report.',
};
