import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/normalise/vocabulary/fields.js';
import {
  fieldsOf,
  isNoteStart,
  isTotalLabel,
  isUnknownText,
  nearestHeader,
  partNamed,
  VOCABULARIES,
} from '../../../src/normalise/vocabulary/index.js';
import { phraseOf } from '../../../src/normalise/vocabulary/phrase.js';

const sure = (header: string) => [
  ...new Set(fieldsOf(header).flatMap(({ field, how }) => (how === 'part' ? [] : [field]))),
];

describe('a header', () => {
  // As they stand in published files.
  it.each([
    ['Entidad Federativa y Centro de Reclusión', 'facility_id'],
    ['Nombre del establecimiento', 'facility_id'],
    ['Nome do Estabelecimento', 'facility_id'],
    ['ESTABLECIMIENTO PENITENCIARIO', 'facility_id'],
    ['Capacidad de Albergue (C)', 'capacity'],
    ['Capacité opérationnelle', 'capacity_operational'],
    ['Official prison capacity - persons', 'capacity'],
    ['Vagas', 'capacity'],
    ['Población penal', 'total'],
    ['Total de población vigente', 'total'],
    ['# In Custody', 'total'],
    ['INMATE TOTAL', 'total'],
    ['juvenile_prison_population', 'juveniles'],
    ['genero_descripcion', 'sex'],
    ['incarcerationRatesByCountry_ratePer100k', 'imprisonment_rate'],
    ['indic_cr', 'indicator'],
    ['PPL', 'total'],
    ['Détenus', 'total'],
    ['prison_population_total', 'total'],
    ['Número de personas procesadas', 'unsentenced'],
    ['Presos provisórios', 'unsentenced'],
    ['Prévenus', 'unsentenced'],
    ['SINDICADOS', 'unsentenced'],
    ['Condamnés', 'sentenced'],
    ['Sobrepoblación', 'excess'],
    ['Sobrepoblación (%)', 'excess_percent'],
    ['Densidad penitenciaria (%)', 'occupancy_percent'],
    ['Ocupación (%)', 'occupancy_percent'],
    ['Hacinamiento', 'overcrowding_percent'],
    ['% por drogas', 'drug_percent'],
    ['Porcentaje por drogas', 'drug_percent'],
    ['% de procesados', 'unsentenced_percent'],
    ['Tasa por 100 000 habitantes', 'imprisonment_rate'],
    ['POB. PENAL', 'total'],
    ['CAPAC.', 'capacity'],
    ['MUJ.', 'female'],
    ['dateReceivedOriginal', 'admission_date'],
    ['Fecha de nacimiento', 'birth_date'],
    ['Cédula', 'identity_number'],
    ['All prisoners/a', 'total'],
  ])('%s is %s', (header, field) => {
    expect(sure(header)).toEqual([field]);
  });

  it.each([
    ['a part that is crossed with another', 'Mujeres procesadas'],
    ['women who are no prisoners', 'female_police_officers'],
    ['a part of the places', 'inmates_in_support_beds'],
    ['a word of another field', 'Ciudad'],
    ['nothing', '   '],
  ])('that names %s is none of the whole: %s', (_what, header) => {
    expect(sure(header).length).not.toBe(1);
  });

  it('of one letter is two things until others tell', () => {
    expect(sure('M').sort()).toEqual(['female', 'male']);
    expect(partNamed('sex', 'M', new Set(['h', 'm']))).toBe('female');
    expect(partNamed('sex', 'M', new Set(['f', 'm']))).toBe('male');
    expect(partNamed('sex', 'M')).toBeUndefined();
  });

  it('is compared without accents, signs, invisible characters and marks of notes', () => {
    expect(phraseOf('  Población\u200b_penal (1) ')).toBe('poblacion penal');
    expect(phraseOf('Mujeres<img src=x>')).toBe('mujeres');
    expect(phraseOf('% de presos')).toBe('% de presos');
    expect(phraseOf('Alaska/c')).toBe('alaska');
  });

  it('a letter away from a known one is pointed out', () => {
    expect(nearestHeader('Establecimeinto')?.field).toBe('facility_id');
    expect(nearestHeader('Altitud')).toBeUndefined();
  });

  it('has in each language one meaning for each phrase', () => {
    for (const { language, headers } of VOCABULARIES) {
      const seen = new Map<string, string>();
      for (const [field, phrases] of Object.entries(headers)) {
        expect(Object.keys(FIELDS)).toContain(field);
        for (const phrase of phrases) {
          expect([language, phrase, phraseOf(phrase)]).toEqual([language, phrase, phrase]);
          const other = seen.get(phrase);
          if (other && !TWO_FOLD.has(phrase)) expect([language, phrase, field, other]).toEqual([]);
          seen.set(phrase, field);
        }
      }
    }
  });
});

/** Phrases that publishers use for two things; a header of them alone is reported. */
const TWO_FOLD = new Set(['total population', 'trafico de drogas', 'situacion', 'corte']);

describe('a cell', () => {
  it.each([
    '',
    ' ',
    '-',
    '—',
    '...',
    '…',
    's/d',
    'N/D',
    'n.d.',
    'No reporta',
    'NA',
    '#DIV/0!',
    '#¡REF!',
    '#N/A',
    ':',
    '/',
    '~',
  ])('%j says that the number is not known', (text) => expect(isUnknownText(text)).toBe(true));

  it.each(['0', '12', '-5', '1O4', 'La Joya', '(1)'])('%j does not', (text) =>
    expect(isUnknownText(text)).toBe(false),
  );

  it.each(['Total', 'TOTAL GENERAL', 'Subtotal Costa', 'Total personas', 'U.S. total', 'Ensemble', 'Soma'])(
    '%s names a sum',
    (text) => expect(isTotalLabel(text)).toBe(true),
  );

  it.each(['Totoral', 'La Totumita', 'Penal de Total Recall'.replace('Total ', '')])(
    '%s names a place',
    (text) => expect(isTotalLabel(text)).toBe(false),
  );

  it.each([
    'Fuente: INPE',
    '(1) Incluye arresto',
    '* Provisional',
    'Note: see below',
    'a/Includes Asians',
    'Nota',
  ])('%s begins a note', (text) => expect(isNoteStart(text)).toBe(true));

  it.each(['Nueva Esperanza', 'Lurigancho', '2019'])('%s does not begin one', (text) =>
    expect(isNoteStart(text)).toBe(false),
  );
});
