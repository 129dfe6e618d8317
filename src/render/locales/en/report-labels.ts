import type { ReportLabelKey } from '../report-label-keys.js';

export const reportLabels: Readonly<Record<ReportLabelKey, string>> = {
  'report-kind-synthetic':
    'An example of a country diagnostic report, made from invented records. It says nothing of any country.',
  comparison: 'Region',
  'trust-mark': 'Trust',
  'no-figure-note': '—: no figure of the same kind for that date or region.',
  'trust-mark-note':
    'Trust: how far the latest figure counts what the earlier one counts. A: alike; B: one difference (such as dates more than a year apart); C: two; D: three or more.',
  'and-others': '{n, plural, one {and # more} other {and # more}}',
  'so-many-of': '{n} of {total}',
  'growth-parts': 'for drugs {drug}, in all {total}',
  americas: 'Americas: {value} ({source})',
  'absent-a': 'not published',
  'absent-b': 'published, not comparable',
  'absent-c': 'not applicable',
  'absent-d': 'too few people, or hidden to protect them',
  'not-in-tables': 'No table given holds what these need: {figures}.',
  'not-in-tables-count':
    '{n, plural, one {# more key figure needs} other {# more key figures need}} tables that were not given: ctg request',
  'chapter-shows': 'What this chapter shows',
  shows: 'Shows',
  suggests: 'Suggests',
  'cannot-show': 'Cannot show',
  'more-findings':
    '{n, plural, one {# more finding} other {# more findings}} among the findings and recommendations.',
  'ask-for': 'To fill this chapter, ask for: {tables}.',
  'ask-for-where': 'What each table must hold is listed in “{chapter}”.',
  statutes: 'Penalties in law, every version given',
  'in-force-until': 'Until',
  'still-in-force': 'in force',
  distrusted: 'Figures we distrust',
  decided: 'Other things that were decided',
  glossary: 'The words of this report',
  term: 'Word',
  meaning: 'What it means here',
  'in-english': 'English',
  'in-spanish': 'Spanish',
  'in-portuguese': 'Portuguese',
  'in-french': 'French',
};
