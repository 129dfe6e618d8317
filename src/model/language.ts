/**
 * The languages that a report can be written in. One stands here only when all its words exist: a folder of
 * `src/render/locales`, its loader beside them and the chapters of the built-in template.
 */
export const LANGUAGES = ['en', 'es', 'pt', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
