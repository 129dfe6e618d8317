import type { StudySettings } from './study-settings.js';

/** A file that a study will have in the folder of each of its countries. */
export interface PlannedFile {
  readonly format: string;
  readonly language?: string;
  readonly file: string;
}

/** The files of one country, in order; drawings beside the Markdown are not told. */
export function plannedFiles({
  formats,
  languages,
}: Pick<StudySettings, 'formats' | 'languages'>): PlannedFile[] {
  return formats.flatMap((format): PlannedFile[] => {
    if (format === 'json') return [{ format, file: 'study.json' }];
    if (format === 'csv') return ['measures.csv', 'problems.csv'].map((file) => ({ format, file }));
    return languages.map((language) => ({ format, language, file: `report.${language}.${format}` }));
  });
}
