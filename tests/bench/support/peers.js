/** The tools that a researcher might use for the task of cases.js, as far as they are installed here. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const scriptOf = (name) => fileURLToPath(new URL(`../peers/${name}`, import.meta.url));
const works = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** @param folder where DuckDB's package may be found, besides this one */
export function candidatesFor(file, labels, folder) {
  const node = process.execPath;
  const python = ['python3', '/usr/bin/python3'].find((command) => works(command, '-c', 'import pandas'));
  const duck = [process.cwd(), folder].find((place) => place && resolves('@duckdb/node-api', place));
  const script = (name, command, path, ...more) => ({
    name,
    command,
    args: [scriptOf(path), file, labels, ...more],
  });
  const all = [
    script('ctg', node, 'ctg.js'),
    python && script('pandas, every column', python, 'with-pandas.py'),
    python && script('pandas, only the columns needed', python, 'with-pandas.py', 'only'),
    works('Rscript', '-e', 'library(data.table)') &&
      script('R data.table, every column', 'Rscript', 'data-table.R'),
    works('Rscript', '-e', 'library(data.table)') &&
      script('R data.table, only the columns needed', 'Rscript', 'data-table.R', 'only'),
    works('mlr', '--version') && script('Miller (groups alone, no checks)', 'sh', 'miller.sh'),
    duck && script('DuckDB from Node', node, 'duckdb.js', duck),
  ];
  return all.filter(Boolean);
}

function resolves(name, folder) {
  try {
    createRequire(`${folder}/`).resolve(name);
    return true;
  } catch {
    return false;
  }
}
