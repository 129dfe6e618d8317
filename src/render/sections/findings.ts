import type { TableModel } from '../document/model.js';
import { findingView } from '../view/finding-view.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({
  id: 'findings',
  tables: { findings: findingTable, 'open-questions': openTable, limits: limitTable },
  charts: {},
});

function findingTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const rows = study.findings.filter(({ answer }) => answer !== 'unknown');
  if (rows.length === 0) return undefined;
  return {
    id: 'findings',
    caption: words.label('finding'),
    columns: [
      { label: words.label('number'), align: 'left' },
      { label: words.label('finding'), align: 'left' },
      { label: words.label('severity'), align: 'left' },
      { label: words.label('confidence'), align: 'left' },
      { label: words.label('recommendation'), align: 'left' },
      { label: words.label('addressee'), align: 'left' },
      { label: words.label('horizon'), align: 'left' },
    ],
    rows: rows.map((finding) => {
      const view = findingView(finding, study, words, citations);
      const each = (pick: (item: (typeof view.recommendations)[number]) => string) =>
        [...new Set(view.recommendations.map(pick))].join('; ') || '—';
      return [
        view.number,
        view.answer,
        view.severity,
        view.confidence,
        each(({ number }) => number),
        each(({ addressee }) => addressee),
        each(({ horizon }) => horizon),
      ];
    }),
  };
}

/** Questions that the tables do not answer, each with why: many of them would crowd out what is known. */
function openTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const rows = study.findings
    .filter(({ answer }) => answer === 'unknown')
    .map((finding) => findingView(finding, study, words, citations));
  if (rows.length === 0) return undefined;
  return {
    id: 'open-questions',
    caption: words.label('open-questions'),
    columns: [
      { label: words.label('number'), align: 'left' },
      { label: words.label('question'), align: 'left' },
      { label: words.label('reason'), align: 'left' },
    ],
    rows: rows.map(({ number, question, answer }) => [number, question, answer]),
  };
}

function limitTable({ study, words }: SectionContext): TableModel | undefined {
  if (study.limits.length === 0) return undefined;
  return {
    id: 'limits',
    caption: words.label('limit'),
    columns: [
      { label: words.label('identifier'), align: 'left' },
      { label: words.label('limit'), align: 'left' },
      { label: words.label('value'), align: 'right' },
      { label: words.label('limit-source'), align: 'left' },
    ],
    rows: study.limits.map((limit) => [
      limit.id,
      words.locale.limits[limit.id],
      words.format.quantity(limit.value, limit.unit),
      `${limit.source === 'proposal' ? words.word('proposal') : limit.source}${limit.overridden ? ` (${words.word('overridden')})` : ''}`,
    ]),
  };
}
