import type { Measure } from '../../model/measure.js';
import type { TableModel } from '../document/model.js';
import { alternativeLabel } from '../view/card-state.js';
import { earlierKey, earlierRecommendations } from '../view/follow-up-view.js';
import type { Words } from '../words.js';
import { left } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({ id: 'follow-up', tables: { 'follow-up': followTable }, charts: {} });

/** Each recommendation of the last edition with its measure then and now. */
function followTable({ study, words }: SectionContext): TableModel | undefined {
  const { followUp } = study;
  if (!followUp || followUp.followed.length === 0) return undefined;
  const earlier = earlierRecommendations(study, words);
  const label = (key: Parameters<typeof alternativeLabel>[1]) => alternativeLabel(words, key);
  return {
    id: 'follow-up',
    caption: label('follow-up'),
    columns: [
      left(words.label('number')),
      left(words.label('recommendation')),
      left(words.label('addressee')),
      left(words.label('indicator')),
      left(label('before')),
      left(label('now')),
      left(words.label('status')),
    ],
    rows: followUp.followed.map((item) => {
      const then = followUp.measures.find(({ id }) => id === item.before);
      const now = study.measures.find(({ id }) => id === item.now);
      const old = earlier.get(earlierKey(item));
      return [
        item.number,
        old?.text ?? item.rule,
        old?.addressee ?? '—',
        then ? words.title(then) : '—',
        figure(then, words),
        figure(now, words),
        `${words.locale.alternatives.followed[item.state]}; ${label(item.recommendedNow ? 'again' : 'not-again')}`,
      ];
    }),
  };
}

function figure(measure: Measure | undefined, words: Words): string {
  if (!measure) return words.label('not-available-short');
  const range = measure.interval ? `; ${words.interval(measure.interval, measure)}` : '';
  const date = measure.period ? ` (${words.format.date(measure.period)}${range})` : '';
  return `${words.value(measure)}${date}`;
}
