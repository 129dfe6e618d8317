/** The forms in which a study can be written. */
export const FORMATS = ['md', 'html', 'json', 'csv', 'docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** Those written when nobody says: the others need what not every machine has. */
export const USUAL_FORMATS: readonly Format[] = ['md', 'html', 'json', 'csv'];

/** Those of a saved study, which is itself the JSON. */
export const REDRAWN = ['md', 'html', 'csv', 'docx', 'pdf'] as const satisfies readonly Format[];
