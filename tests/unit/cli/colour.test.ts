import { expect, it } from 'vitest';
import { colourLevel } from '../../../src/cli/colour.js';

const terminal = { isTTY: true };
const pipe = { isTTY: false };

it.each([
  ['a terminal', terminal, { TERM: 'xterm-256color' }, true],
  ['a pipe', pipe, { TERM: 'xterm-256color' }, false],
  ['a pipe in CI', pipe, { CI: 'true', GITHUB_ACTIONS: 'true' }, false],
  ['a terminal with NO_COLOR', terminal, { TERM: 'xterm-256color', NO_COLOR: '1' }, false],
  ['a terminal that cannot', terminal, { TERM: 'dumb' }, false],
  ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
  ['a terminal with FORCE_COLOR=0', terminal, { TERM: 'xterm-256color', FORCE_COLOR: '0' }, false],
])('colours on %s: %j', (_, stream, environment, wanted) => {
  expect(colourLevel(stream, environment) > 0).toBe(wanted);
});
