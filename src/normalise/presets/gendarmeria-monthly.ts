import { definePreset, type RowRule } from './define-preset.js';

/** Held day and night: those who only sleep in prison, or are under control outside, are in rows of other kinds. */
const HELD = { Subsistema: 'Subsistema Cerrado', 'Tipo población': 'Cerrado 24 Horas' } as const;
const counted = (column: string, where: RowRule['where'] = {}): RowRule => ({
  where: { ...HELD, ...where },
  table: 'prison-population-wide',
  column,
});

/** Gendarmería de Chile: people attended, by prison, subsystem, regime, kind of population and sex. */
export default definePreset({
  id: 'gendarmeria-monthly',
  title: 'Estadística general penitenciaria, población atendida por establecimiento',
  publisher: 'Gendarmería de Chile',
  basis: 'published layout',
  headers: [
    'fecha',
    'establecimiento',
    'subsistema',
    'regimen control',
    'tipo poblacion',
    'poblacion',
    'sexo',
    'atendidos',
  ],
  decisions: {
    country: 'CHL',
    columns: {
      Fecha: 'date',
      Región: 'region',
      Establecimiento: 'facility_id',
      Subsistema: 'category',
      'Régimen Control': 'source_note',
      'Tipo población': 'source_note',
      Población: 'source_note',
      Sexo: 'sex',
      Atendidos: 'value',
    },
  },
  value: 'Atendidos',
  rows: [
    counted('total'),
    counted('female', { Sexo: ['Mujer', 'Mujeres', 'Femenino'] }),
    counted('male', { Sexo: ['Hombre', 'Hombres', 'Masculino'] }),
    counted('sentenced', { Población: 'Condenados (Privados de Libertad 24 Horas)' }),
  ],
  several: 'added',
  notes: [
    'Atendidos counts everyone under control, also at liberty: only the closed subsystem, held for 24 hours, is read.',
    'The date is that of each row.',
    'People without a sentence are in rows whose wording is not known for sure; they are in the total and are not read on their own.',
    'The file has no places.',
    'Assumed, no published file being at hand: headers and words as two public works on the files of 2024 quote them.',
  ],
});
