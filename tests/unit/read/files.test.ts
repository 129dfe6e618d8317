import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/read/index.js';

const CSV = 'country,date,total\nPER,2020,100\n';
let root = '';
const at = (...names: string[]) => join(root, ...names);
const short = (file: string | undefined) => (file ?? '').replaceAll('\\', '/').slice(root.length + 1);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ctg-files-'));
  mkdirSync(at('data', 'nested'), { recursive: true });
  mkdirSync(at('data', '.hidden'));
  mkdirSync(at('empty'));
  for (const name of ['b.csv', 'a.TSV', 'Z.txt', 'notes.md', '.secret.csv', 'nested/c.csv', '.hidden/d.csv'])
    writeFileSync(at('data', name), CSV);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('files and folders', () => {
  it('finds tables in folders and below, in a fixed order, and passes hidden files over', async () => {
    const { tables, problems } = await readFiles([at('data')]);
    expect(tables.map(({ file }) => short(file))).toEqual([
      'data/Z.txt',
      'data/a.TSV',
      'data/b.csv',
      'data/nested/c.csv',
    ]);
    expect(problems).toEqual([]);
  });

  it('reads a file once, however often and by whatever way it is named', async () => {
    const { tables } = await readFiles([at('data', 'b.csv'), at('data'), `${at('data')}/nested/../b.csv`]);
    expect(tables.map(({ file }) => short(file)).filter((file) => file.endsWith('b.csv'))).toHaveLength(1);
    expect(tables).toHaveLength(4);
  });

  it('reads a file that is named, whatever its ending', async () => {
    expect((await readFiles([at('data', 'notes.md')])).tables).toHaveLength(1);
  });

  it('goes on after what is missing, and suggests the nearest name', async () => {
    const { tables, problems } = await readFiles([at('data', 'bb.csv'), at('data', 'b.csv'), at('empty')]);
    expect(tables).toHaveLength(1);
    expect(problems.map(({ code, where }) => [code, short(where.file)])).toEqual([
      ['file-missing', 'data/bb.csv'],
      ['folder-empty', 'empty'],
    ]);
    expect(short(String(problems[0]?.args.nearest))).toBe('data/b.csv');
  });

  it('says so when something in the way of a path is no folder', async () => {
    const { problems } = await readFiles([at('data', 'b.csv', 'c.csv')]);
    expect(problems).toMatchObject([{ code: 'file-unreadable', args: { reason: 'ENOTDIR' } }]);
  });

  it('does not follow a link that lies in a folder, and says so; a link that is named is followed', async () => {
    writeFileSync(at('outside.csv'), CSV);
    symlinkSync(at('outside.csv'), at('data', 'link.csv'));
    const inFolder = await readFiles([at('data')]);
    expect(inFolder.tables).toHaveLength(4);
    expect(inFolder.problems).toMatchObject([{ code: 'file-unreadable', args: { reason: 'symbolic link' } }]);
    expect((await readFiles([at('data', 'link.csv')])).tables).toHaveLength(1);
  });
});
