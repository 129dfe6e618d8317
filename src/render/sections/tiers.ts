import type { TableModel } from '../document/model.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({ id: 'tiers', tables: { 'lighter-tiers': tierTable }, charts: {} });

/** How much lighter the law is for a conduct where it has a lighter tier; conducts without one are counted in the note. */
function tierTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const found = study.measures.filter(
    ({ indicator, status }) => indicator === 'statutory-tier-differentiation' && status === 'measured',
  );
  const lighter = found.filter(({ details }) => details['lighter-tier']?.value === true);
  if (lighter.length === 0) return undefined;
  const shown = ['max-ratio', 'min-ratio', 'noncustodial-possible-attenuated', 'benefit-excluded-attenuated'];
  const nameOf = (variant: string) => {
    const [id, article] = variant.split('/');
    const scale = study.penalties.find(
      (item) => item.conductId === id && item.tier === 'attenuated' && item.article === article,
    );
    return scale ? `${scale.conduct} (${words.label('article')} ${scale.article})` : words.variant(variant);
  };
  return {
    id: 'lighter-tiers',
    caption: words.locale.indicators['statutory-tier-differentiation'].title,
    columns: [
      { label: words.label('conduct'), align: 'left' },
      ...shown.map((name) => ({ label: words.locale.details[name] ?? name, align: 'right' as const })),
      { label: words.label('sources'), align: 'left' },
    ],
    rows: lighter.map((measure) => [
      nameOf(measure.variant),
      ...shown.map((name) => words.detail(measure, name)),
      citations.marks(measure.sources),
    ]),
    notes: [
      ...new Set(lighter.flatMap(({ flags }) => flags.map((flag) => words.flag(flag)))),
      ...(found.length > lighter.length
        ? [words.label('without-lighter-tier', { n: found.length - lighter.length })]
        : []),
    ],
  };
}
