import type { RootContent } from 'mdast';
import type { IndicatorId } from '../model/indicator-id.js';
import { isSynthetic, type Study } from '../model/study.js';
import { Citations } from './citations.js';
import type { Chapter, ChartModel, Report } from './document/model.js';
import { noteBlocks } from './document/note.js';
import { type Blocks, paragraph, parseMarkdown } from './document/parse.js';
import type { Section, SectionContext } from './sections/define-section.js';
import { TemplateEngine } from './template/engine.js';
import { type ChapterSource, parseChapter, type Template } from './template/template.js';
import { studyView } from './view/study-view.js';
import type { Words } from './words.js';

/** The chapter that stands before the contents, without a heading of its own. */
const COVER = 'cover';

/**
 * One report in one language, from a study and a template, before it takes the form of a file.
 * @throws TemplateError when the template has a mistake
 */
export function compose(
  study: Study,
  template: Template,
  sections: readonly Section[],
  words: Words,
): Report {
  const cited = study.measures.flatMap(({ sources }) => sources);
  const citations = new Citations(study.sources, cited);
  const context: SectionContext = { study, words, citations };
  const blocks = blocksOf(sections, context);
  const engine = new TemplateEngine({
    table: new Set(sections.flatMap(({ tables }) => Object.keys(tables))),
    chart: new Set(sections.flatMap(({ charts }) => Object.keys(charts))),
  });
  const values = studyView(study, words, citations);
  const sources = template.chapters.map((id) => ({
    id,
    source: parseChapter(template, words.locale.language, id),
  }));
  const cover = sources.find(({ id }) => id === COVER);
  let number = 0;
  const chapters = sources
    .filter(({ id }) => id !== COVER)
    .map(({ id, source }) => {
      if (!source.head.unnumbered && !source.head.appendix) number += 1;
      const prefix = source.head.unnumbered || source.head.appendix ? '' : `${number}. `;
      return chapterOf(id, prefix, source, engine, values, blocks, context);
    });
  const country = words.format.country(study.country);
  return {
    language: words.locale.language,
    title: words.label('report-title', { country }),
    subtitle: words.label('report-kind'),
    cover: cover ? parseMarkdown(engine.fill(cover.source, values), blocks) : [],
    chapters,
    contentsLabel: words.label('contents'),
    skipLabel: words.label('skip-to-content'),
    dataTableLabel: words.label('data-table'),
    ...(isSynthetic(study) ? { banner: words.label('synthetic-data') } : {}),
  };
}

function chapterOf(
  id: string,
  prefix: string,
  source: ChapterSource,
  engine: TemplateEngine,
  values: object,
  blocks: Blocks,
  context: SectionContext,
): Chapter {
  const { head } = source;
  const empty = head.indicators.length > 0 && !anyMeasured(context.study, head.indicators);
  // The body is filled even when it is not printed, so that a mistake in it shows on any country.
  const filled = engine.fill(source, values);
  const content = empty ? emptyContent(source, engine, values, context) : parseMarkdown(filled, blocks);
  const note = noteBlocks(context.study.notes?.[id], {
    heading: context.words.locale.alternatives.labels['note-heading'],
    from: context.words.locale.alternatives.labels['note-from-authors'],
  });
  return {
    id,
    title: `${prefix}${head.title}`,
    appendix: head.appendix,
    empty,
    content: [...content, ...note],
  };
}

function anyMeasured(study: Study, indicators: readonly string[]): boolean {
  const wanted = new Set<string>(indicators);
  return study.measures.some(
    ({ indicator, status }) => status === 'measured' && wanted.has(indicator satisfies IndicatorId),
  );
}

/** A chapter without data says so in one sentence and asks for the table that would fill it. */
function emptyContent(
  source: ChapterSource,
  engine: TemplateEngine,
  values: object,
  { words }: SectionContext,
): RootContent[] {
  const sentence = source.head.missing
    ? engine.fillLine(source, source.head.missing, values)
    : words.label('chapter-without-data');
  const requests = source.head.request.flatMap((table) => {
    const text = words.locale.tables[table];
    return text ? [`${words.label('data-request', { table: text.name })} ${text.request}`] : [];
  });
  return [
    ...parseMarkdown(sentence, { table: () => undefined, chart: () => undefined }),
    ...requests.map(paragraph),
  ];
}

function blocksOf(sections: readonly Section[], context: SectionContext): Blocks {
  const charts = new Map<string, ChartModel | undefined>();
  return {
    table: (id) => sections.flatMap(({ tables }) => (tables[id] ? [tables[id]] : []))[0]?.(context),
    chart: (id) => {
      if (!charts.has(id)) {
        const draw = sections.flatMap((section) => (section.charts[id] ? [section.charts[id]] : []))[0];
        charts.set(id, draw?.(context));
      }
      return charts.get(id);
    },
  };
}
