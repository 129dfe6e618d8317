/**
 * Writes a synthetic table of sentences, one a row, and the list by which its 40 labels become 8 classes. The same rows
 * come out every time. Of 13 columns: 4 % of rows have a comma inside quotes, 0.2 % a term for life (`perpetua`), some
 * cells say `n/d`, some ages are no numbers; terms heap on round numbers, and so do half of the quantities, while the
 * other half is weighed to a tenth of a gram.
 */
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mulberry32 } from '../../../dist/measure/statistics/index.js';

const CLASSES = {
  drug: ['Tráfico de drogas', 'Microcomercialización', 'TID agravado', 'Posesión de drogas', 'Cultivo'],
  intentional_homicide: ['Homicidio', 'Asesinato', 'Parricidio', 'Feminicidio', 'Sicariato'],
  rape: ['Violación', 'Violación de menor', 'Violación agravada', 'Estupro', 'Viol. incapaz'],
  aggravated_robbery: ['Robo agravado', 'Robo a mano armada', 'Robo calificado', 'Robo en banda', 'Asalto'],
  theft: ['Hurto', 'Hurto agravado', 'Hurto de ganado', 'Hurto de uso', 'Receptación'],
  fraud: ['Estafa', 'Defraudación', 'Libramiento', 'Falsificación', 'Estelionato'],
  assault: ['Lesiones', 'Lesiones graves', 'Lesiones leves', 'Agresión', 'Riña'],
  weapons: ['Tenencia de armas', 'Porte de armas', 'Tráfico de armas', 'Explosivos', 'Munición'],
};
const TERMS = [12, 18, 24, 30, 36, 48, 60, 72, 80, 84, 96, 120, 144, 180, 240, 300];
const GRAMS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const DRUGS = ['cocaine', 'cannabis', 'heroin'];
const SCHOOLING = ['none', 'primary', 'secondary', 'tertiary'];
const HEADER =
  'case_id,sentence_date,court,sex,age,offence,drug,quantity_g,custodial_months,education,role,violence,prior_convictions';

/** @returns the paths of the table and of the list of labels */
export async function writeSentencingFile(folder, rows) {
  const [file, labels] = [join(folder, `sentences-${rows}.csv`), join(folder, 'labels.csv')];
  const listed = Object.entries(CLASSES).flatMap(([name, own]) => own.map((label) => [label, name]));
  writeFileSync(labels, ['label,class', ...listed.map((pair) => pair.join(',')), ''].join('\n'));
  const random = mulberry32(20_260_101);
  const one = (list) => list[Math.floor(random() * list.length)];
  const out = createWriteStream(file);
  let text = `${HEADER}\n`;
  for (let row = 0; row < rows; row += 1) {
    const [label, offence] = one(listed);
    const drug = offence === 'drug';
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const court = 1 + Math.floor(random() * 50);
    text += [
      `LIM-${String(row).padStart(8, '0')}`,
      `${2010 + Math.floor(random() * 12)}-${month}-${day}`,
      row % 25 === 0 ? `"Juzgado Penal ${court}, Lima"` : `Juzgado Penal ${court}`,
      chance(random, 0.01) ? 'n/d' : chance(random, 0.1) ? 'F' : 'M',
      chance(random, 0.005) ? 'mayor' : 18 + Math.floor(random() * 50),
      label,
      drug ? one(DRUGS) : '',
      drug ? quantity(random, one) : '',
      term(random, one),
      one(SCHOOLING),
      drug ? 'courier' : '',
      chance(random, 0.3) ? 'yes' : 'no',
      Math.floor(random() * 4),
    ].join(',');
    text += '\n';
    if (text.length < 65_536) continue;
    if (!out.write(text)) await new Promise((resolve) => out.once('drain', resolve));
    text = '';
  }
  await new Promise((resolve) => out.end(text, resolve));
  return { file, labels };
}

const chance = (random, share) => random() < share;

function quantity(random, one) {
  if (chance(random, 0.03)) return 'n/d';
  return chance(random, 0.5) ? one(GRAMS) : (Math.floor(10 ** (1 + random() * 4)) / 10).toFixed(1);
}

function term(random, one) {
  if (chance(random, 0.002)) return 'perpetua';
  if (chance(random, 0.02)) return 'n/d';
  return chance(random, 0.7) ? one(TERMS) : 1 + Math.floor(random() * 360);
}
