/** Bytes to tables. Called by the public API; calls nothing of ours but the model. */
export { readTable } from './csv.js';
export { listFiles, readFiles } from './files.js';
