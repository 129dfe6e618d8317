import type { RootContent } from 'mdast';
import { FINDING_IDS } from '../model/finding.js';
import type { IndicatorId } from '../model/indicator-id.js';
import { isSynthetic, type Study } from '../model/study.js';
import { Citations } from './citations.js';
import type { Chapter, ChartModel, Report } from './document/model.js';
import { noteBlocks } from './document/note.js';
import { type Blocks, EVIDENCE, NO_BLOCKS, paragraph, parseMarkdown } from './document/parse.js';
import { withSpacing } from './document/spacing.js';
import { textsIn } from './document/texts.js';
import { evidenceOf } from './figures/evidence.js';
import { figureIndex } from './figures/figure-index.js';
import { Figures, type Ground, withoutMarks } from './figures/figures.js';
import { stretches, unmarked } from './figures/mark.js';
import type { Section, SectionContext } from './sections/define-section.js';
import { type KnownNames, TemplateEngine } from './template/engine.js';
import { type ChapterSource, parseChapter, type Template } from './template/template.js';
import { findingBox } from './view/finding-box.js';
import { studyView } from './view/study-view.js';
import type { Words } from './words.js';

/** The chapter that stands before the contents, without a heading of its own. */
const COVER = 'cover';

/**
 * One report in one language, from a study and a template, before it takes the form of a file.
 * @throws TemplateError when the template has a mistake
 */
export function compose(
  original: Study,
  template: Template,
  sections: readonly Section[],
  plain: Words,
  studyHash: string,
): Report {
  const study = withoutMarks(original);
  const figures = new Figures(study);
  const words = plain.marking(figures);
  const cited = study.measures.flatMap(({ sources }) => sources);
  const citations = new Citations(study.sources, cited);
  const sources = template.chapters.map((id) => ({
    id,
    source: parseChapter(template, words.locale.language, id),
  }));
  const isEmpty = ({ head }: ChapterSource) =>
    head.indicators.length > 0 && !anyMeasured(study, head.indicators);
  const asked = sources.flatMap(({ source }) => (isEmpty(source) ? source.head.request : []));
  const context: SectionContext = { study, words, citations, asked };
  const blocks = blocksOf(sections, context);
  const engine = new TemplateEngine(knownNames(sections));
  const imprint = { ...template.imprint, hash: studyHash };
  const values = { ...studyView(study, words, citations), imprint };
  const cover = sources.find(({ id }) => id === COVER);
  const whole: Whole = { engine, values, blocks, context, requests: requestChapter(sources) };
  let number = 0;
  const chapters = sources
    .filter(({ id }) => id !== COVER)
    .map(({ id, source }) => {
      if (!source.head.unnumbered && !source.head.appendix) number += 1;
      const prefix = source.head.unnumbered || source.head.appendix ? '' : `${number}. `;
      return chapterOf(id, prefix, source, isEmpty(source), whole);
    });
  const country = words.format.country(study.country);
  const synthetic = isSynthetic(study);
  const opening = cover ? parseMarkdown(engine.fill(cover.source, values), blocks) : [];
  const contents = [opening, ...chapters.map(({ content }) => content)].flat();
  const isPrinted = contents.some(({ type }) => type === 'reportEvidence');
  const evidence = isPrinted ? evidenceOf(groundsOf(contents, figures), study, plain, citations) : [];
  const report = {
    language: words.locale.language,
    title: words.label('report-title', { country }),
    subtitle: words.label(synthetic ? 'report-kind-synthetic' : 'report-kind'),
    cover: opening,
    chapters,
    contentsLabel: words.label('contents'),
    skipLabel: words.label('skip-to-content'),
    dataTableLabel: words.label('data-table'),
    figures: figureIndex(figures, evidence, study, words.format),
    evidence,
    page: words.locale.page,
    ...(synthetic ? { banner: words.label('synthetic-data') } : {}),
  };
  return withSpacing(report, words.locale.spaceBeforeMarks);
}

/** What the printed figures rest on, each once, in the order of the text. */
function groundsOf(contents: readonly RootContent[], figures: Figures): Ground[] {
  const grounds = new Map<string, Ground>();
  for (const text of textsIn(contents)) {
    for (const { mark } of stretches(text)) {
      const ground = mark === undefined ? undefined : figures.at(mark)?.ground;
      if (ground && !grounds.has(ground.key)) grounds.set(ground.key, ground);
    }
  }
  return [...grounds.values()];
}

/** The names that a template may use in its tags. */
export function knownNames(sections: readonly Section[]): KnownNames {
  return {
    table: new Set([EVIDENCE, ...sections.flatMap(({ tables }) => Object.keys(tables))]),
    chart: new Set(sections.flatMap(({ charts }) => Object.keys(charts))),
    findings: new Set(FINDING_IDS),
  };
}

/** What every chapter of a report is filled from. */
interface Whole {
  readonly engine: TemplateEngine;
  readonly values: object;
  readonly blocks: Blocks;
  readonly context: SectionContext;
  /** Title of the chapter that lists what to ask for, when the template has one. */
  readonly requests: string | undefined;
}

function chapterOf(id: string, prefix: string, source: ChapterSource, empty: boolean, whole: Whole): Chapter {
  const { head } = source;
  // The body is filled even when it is not printed, so that a mistake in it shows on any country.
  const filled = whole.engine.fill(source, whole.values);
  const content = empty ? emptyContent(source, whole) : parseMarkdown(filled, whole.blocks);
  const note = noteBlocks(whole.context.study.notes?.[id], {
    heading: whole.context.words.locale.alternatives.labels['note-heading'],
    from: whole.context.words.locale.alternatives.labels['note-from-authors'],
  });
  return {
    id,
    title: `${prefix}${head.title}`,
    appendix: head.appendix,
    empty,
    content: [...content, ...note],
  };
}

function requestChapter(sources: readonly { readonly source: ChapterSource }[]): string | undefined {
  return sources.find(({ source }) => /\{%-?\s*table\s+"requests"/.test(source.body))?.source.head.title;
}

function anyMeasured(study: Study, indicators: readonly string[]): boolean {
  const wanted = new Set<string>(indicators);
  return study.measures.some(
    ({ indicator, status }) => status === 'measured' && wanted.has(indicator satisfies IndicatorId),
  );
}

/** A chapter without data says so in one sentence and asks for the tables that would fill it. */
function emptyContent(source: ChapterSource, { engine, values, context, requests }: Whole): RootContent[] {
  const { words } = context;
  const sentence = source.head.missing
    ? engine.fillLine(source, source.head.missing, values)
    : words.label('chapter-without-data');
  const wanted = source.head.request.flatMap((table) => words.locale.tables[table] ?? []);
  const details = wanted.map(
    ({ name, request }) => `${words.label('data-request', { table: name })} ${request}`,
  );
  const names = words.label('ask-for', { tables: wanted.map(({ name }) => name).join('; ') });
  // What a table must hold is long, and the same table fills several chapters: it is told once, where there is a place.
  const asking =
    requests === undefined ? details : [`${names} ${words.label('ask-for-where', { chapter: requests })}`];
  return [...parseMarkdown(sentence, NO_BLOCKS), ...(wanted.length > 0 ? asking.map(paragraph) : [])];
}

function blocksOf(sections: readonly Section[], context: SectionContext): Blocks {
  const charts = new Map<string, ChartModel | undefined>();
  return {
    table: (id) => sections.flatMap(({ tables }) => (tables[id] ? [tables[id]] : []))[0]?.(context),
    chart: (id) => {
      if (!charts.has(id)) {
        const draw = sections.flatMap((section) => (section.charts[id] ? [section.charts[id]] : []))[0];
        charts.set(id, unmarkedChart(draw?.(context)));
      }
      return charts.get(id);
    },
    findings: (themes) => findingBox(themes, context.study, context.words, context.citations),
  };
}

/** A drawing has no links: its numbers are links in the table beneath it. */
function unmarkedChart(chart: ChartModel | undefined): ChartModel | undefined {
  if (!chart) return undefined;
  const { title, message, description, svg, table } = chart;
  return {
    id: chart.id,
    title: unmarked(title),
    message,
    description: unmarked(description),
    svg: JSON.parse(unmarked(JSON.stringify(svg))) as ChartModel['svg'],
    ...(table ? { table } : {}),
  };
}
