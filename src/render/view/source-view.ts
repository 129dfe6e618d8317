import { keyFiguresOf } from '../../model/key-figures.js';
import type { Study } from '../../model/study.js';
import type { Citations } from '../citations.js';

/** Findings whose sources stand on a page of key figures. */
const MOST_FINDINGS = 3;

/** A source as a template sees it: texts only. */
export interface SourceView {
  readonly mark: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
}

/** The sources of the key figures and of the gravest findings, in the order of their marks. */
export function keySourceViews(study: Study, citations: Citations): SourceView[] {
  const figures = keyFiguresOf(study).shown.flatMap(({ newest, before, first }) =>
    [newest, before, first].flatMap((measure) => measure?.sources ?? []),
  );
  const supports = study.findings
    .filter(({ answer }) => answer !== 'unknown')
    .slice(0, MOST_FINDINGS)
    .flatMap((finding) => finding.supports);
  const findings = study.measures.filter(({ id }) => supports.includes(id)).flatMap(({ sources }) => sources);
  const used = new Set([...figures, ...findings]);
  return citations.ids
    .filter((id) => used.has(id))
    .map((id) => {
      const source = study.sources.find((candidate) => candidate.id === id);
      return {
        mark: citations.mark(id),
        title: source?.title || id,
        publisher: source?.publisher ?? '',
        published: source?.publishedOn ?? '',
      };
    });
}

/** Who published what the study was made of, each once. */
export function providersOf({ sources }: Study): string {
  const names = sources.map(({ publisher }) => publisher).filter((publisher) => publisher !== '');
  return [...new Set(names)].join('; ');
}
