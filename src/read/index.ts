/** Bytes to tables. Called by the public API; calls nothing of ours but the model. */

export { type PartReply, type PartTask, replyOf, tallyInThreads } from './cases/in-threads.js';
export { type CaseFile, tallyFile } from './cases/tally-file.js';
export { type CharacterOf, cellCharacters } from './cell-place.js';
export { readTable } from './csv.js';
export { readFiles, readWhole } from './files.js';
