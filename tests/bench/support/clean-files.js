/** Writes clean tables of canonical columns: one of counts, one of cases with a person a row. The same rows every time. */
import { createWriteStream } from 'node:fs';
import { mulberry32 } from '../../../dist/measure/statistics/index.js';

async function write(file, header, rows, lineOf) {
  const out = createWriteStream(file);
  let text = `${header}\n`;
  for (let row = 0; row < rows; row += 1) {
    text += `${lineOf(row)}\n`;
    if (text.length < 65_536) continue;
    if (!out.write(text)) await new Promise((resolve) => out.once('drain', resolve));
    text = '';
  }
  await new Promise((resolve) => out.end(text, resolve));
  return file;
}

/** People held, of whom women, and places, by prison and year. */
export const writeFacts = (file, rows) =>
  write(file, 'country,date,facility,total,female,capacity', rows, (row) => {
    const total = 100 + (row % 900);
    return `PER,${1990 + (row % 30)}-12-31,Penal ${Math.floor(row / 30)},${total},${total % 90},${total + 7}`;
  });

const OFFENCES = ['drug', 'intentional_homicide', 'rape', 'aggravated_robbery', 'theft', 'fraud'];
const TERMS = [12, 18, 24, 36, 48, 60, 72, 80, 96, 120, 144, 180, 240];
const SCHOOLING = ['none', 'primary', 'secondary', 'tertiary'];

/** Sentences, one a row. */
export function writeCases(file, rows) {
  const random = mulberry32(12_345);
  const one = (list) => list[Math.floor(random() * list.length)];
  const header =
    'country,case_id,sentence_date,sex,age,offence_class,drug_subtype,sentence_type,custodial_months,education,court';
  return write(file, header, rows, (row) => {
    const offence = one(OFFENCES);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const custody = random() < 0.8;
    return [
      'PER',
      `C${String(row).padStart(9, '0')}`,
      `${2010 + Math.floor(random() * 12)}-${month}-1${Math.floor(random() * 9)}`,
      random() < 0.1 ? 'female' : 'male',
      18 + Math.floor(random() * 50),
      offence,
      offence === 'drug' ? 'trafficking' : '',
      custody ? 'custody' : 'suspended',
      custody ? one(TERMS) * 10 + Math.floor(random() * 3) : 0,
      one(SCHOOLING),
      `Juzgado ${Math.floor(random() * 50)}`,
    ].join(',');
  });
}
