/** The words of commands that look after many studies, or after the program itself. A locale that lacks one does not compile. */
export const RUNNING_KEYS = [
  // Batch
  'plan', // {studies} {files}
  'plan-left-out', // {paths}
  'plan-nothing-run',
  'any-country',
  'study',
  'country',
  'language',
  'format',
  'file',
  'state',
  'reports',
  'problems',
  'status-made',
  'status-unchanged',
  'status-faulty',
  'status-failed',
  'status-not-run',
  'progress', // {done} {all} {name} {status}
  'step-reading',
  'step-drawing', // {country}
  'step-writing', // {country}
  'interrupted', // {done} {all}
  'summary-title', // {n}
  'summary-made-from', // {version}
  'summary-fine',
  'summary-not-fine', // {n}
  'summary-counts', // {made} {unchanged} {faulty} {failed}
  'summary-problems', // {errors} {warnings}
  'summary-studies',
  'summary-figures',
  'summary-figures-note',
  'summary-wrong',
  'summary-no-report',
  'summary-synthetic',
  'summary-exit', // {code}
  // Doctor
  'doctor-title', // {version}
  'doctor-fine',
  'doctor-attention', // {n}
  'doctor-broken', // {n}
  'doctor-node',
  'doctor-node-todo', // {least}
  'doctor-package',
  'doctor-package-todo', // {missing}
  'doctor-package-whole', // {n}
  'doctor-workbooks',
  'doctor-workbooks-todo',
  'doctor-word',
  'doctor-word-todo',
  'doctor-installed',
  'doctor-not-installed',
  'doctor-browser',
  'doctor-browser-todo',
  'doctor-not-found',
  'doctor-languages',
  'doctor-languages-todo', // {missing}
  'doctor-output',
  'doctor-output-todo',
  'doctor-writable', // {folder}
  'doctor-terminal',
  'doctor-terminal-todo',
  'doctor-no-terminal',
  'doctor-processors',
  // The forms of a study
  'format-md',
  'format-html',
  'format-json',
  'format-csv',
  'format-docx',
  'format-pdf',
] as const;
export type RunningKey = (typeof RUNNING_KEYS)[number];
