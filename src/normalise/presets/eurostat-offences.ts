import { definePreset, type RowRule } from './define-preset.js';
import {
  COUNTRY,
  DAY_NOTE,
  FLAG_NOTE,
  LEFT_OUT,
  NUMBERS,
  OBSERVATIONS,
  ONLY_OBSERVATIONS,
  SEX,
} from './eurostat-codes.js';

const offence = (code: string, said: Readonly<Record<string, string>>): RowRule => ({
  where: { iccs: code, unit: NUMBERS },
  table: 'prison-population',
  column: 'persons',
  said: code === 'TOTAL' ? said : { ...said, local_label: code },
});

/** Eurostat, prisoners by offence category and sex: SDMX-CSV with codes. */
export default definePreset({
  ...OBSERVATIONS,
  id: 'eurostat-offences',
  title: 'Prisoners by offence category and sex (crim_pris_off)',
  publisher: 'Eurostat',
  basis: 'published layout',
  headers: ['iccs', 'sex', 'unit', 'geo', 'time period', 'obs value'],
  evidence: { DATAFLOW: ['ESTAT:CRIM_PRIS_OFF'], STRUCTURE_ID: ['ESTAT:CRIM_PRIS_OFF'] },
  words: { country: COUNTRY, sex: SEX },
  leftOut: LEFT_OUT,
  rows: [
    offence('TOTAL', {}),
    offence('ICCS0101', { offence_class: 'intentional_homicide' }),
    offence('ICCS03011', { offence_class: 'rape' }),
    offence('ICCS03012', { offence_class: 'other_sexual' }),
    offence('ICCS0401', { offence_class: 'robbery' }),
    offence('ICCS0502', { offence_class: 'theft' }),
    offence('ICCS0601', { offence_class: 'drug' }),
    offence('ICCS0701', { offence_class: 'fraud' }),
  ],
  notes: [
    'Offences are classes of the International Classification of Crime for Statistical Purposes; those that have no class here are not read, and few countries fill in all of them.',
    DAY_NOTE,
    FLAG_NOTE,
    ONLY_OBSERVATIONS,
    'Assumed, no published file being at hand: which of the codes the table has; a code that is absent gives nothing.',
  ],
});
