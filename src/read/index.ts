/** Bytes to tables. Called by the public API; calls nothing of ours but the model. */

export { type CaseFile, tallyFile } from './cases/tally-file.js';
export { type CharacterOf, cellCharacters } from './cell-place.js';
export { readTable } from './csv.js';
export { listFiles, readFiles, readWhole } from './files.js';
