import { type CellRule, definePreset } from './define-preset.js';

const CAPACITY = '1.3 Capacidade do estabelecimento';
const HELD = '4.1 População prisional';
const DRUGS =
  '5.14 Quantidade de incidências por tipo penal | GRUPO: LEGISLAÇÃO ESPECÍFICA | Grupo: Drogas (Lei 6.368/76 e Lei 11.343/06)';
const SEXES = { Masculino: 'male', Feminino: 'female' } as const;

const held = (status: string, said: Readonly<Record<string, string>> = {}): CellRule => ({
  header: status === '' ? `${HELD} | Total` : `${HELD} | ${status} | Total`,
  table: 'prison-population',
  column: 'persons',
  said,
});
const charges = (crime: string, drugSubtype: string): CellRule[] =>
  Object.entries(SEXES).map(([word, sex]) => ({
    header: `${DRUGS} | ${crime} | ${word}`,
    table: 'prison-population',
    column: 'persons',
    said: {
      counting_unit: 'charge',
      offence_class: 'drug',
      drug_subtype: drugSubtype,
      sex,
      local_label: crime,
    },
  }));

/** Departamento Penitenciário Nacional of Brazil, INFOPEN (later SISDEPEN): one questionnaire a prison and half-year. */
export default definePreset({
  id: 'infopen',
  title: 'Levantamento Nacional de Informações Penitenciárias (INFOPEN, SISDEPEN)',
  publisher: 'Departamento Penitenciário Nacional, Brazil',
  basis: 'published file',
  headers: [
    'nome do estabelecimento',
    'uf',
    '4 1 populacao prisional total',
    '1 3 capacidade do estabelecimento masculino total',
  ],
  decisions: {
    country: 'BRA',
    columns: { 'Nome do Estabelecimento': 'facility_id', UF: 'region' },
  },
  complete: true,
  cells: [
    held(''),
    held('Presos provisórios (sem condenação)', {
      legal_status: 'unsentenced',
      remand_definition: 'sdg_unsentenced',
    }),
    held('Presos sentenciados - regime fechado', {
      legal_status: 'sentenced',
      local_label: 'regime fechado',
    }),
    held('Presos sentenciados - regime semiaberto', {
      legal_status: 'sentenced',
      local_label: 'regime semiaberto',
    }),
    held('Presos sentenciados - regime aberto', { legal_status: 'sentenced', local_label: 'regime aberto' }),
    held('Medida de segurança - internação', { legal_status: 'other', local_label: 'internação' }),
    held('Medida de segurança - tratamento ambulatorial', {
      legal_status: 'other',
      local_label: 'tratamento ambulatorial',
    }),
    ...Object.keys(SEXES).map(
      (word): CellRule => ({
        header: `${CAPACITY} | ${word} | Total`,
        table: 'prison-population-wide',
        column: 'capacity',
      }),
    ),
    ...charges('Tráfico de drogas (Art. 12 da Lei 6.368/76 e Art. 33 da Lei 11.343/06)', 'trafficking'),
    ...charges('Associação para o tráfico (Art. 14 da Lei 6.368/76 e Art. 35 da Lei 11.343/06)', 'other'),
    ...charges(
      'Tráfico internacional de drogas (Art. 18 da Lei 6.368/76 e Art. 33 e 40, inciso I da Lei 11.343/06)',
      'trafficking_aggravated',
    ),
  ],
  notes: [
    'The file does not say its date: it is in the name of the publication, as "dezembro de 2019".',
    'Section 5.14 counts incidences: a person has as many as there are charges, so that no share of people follows.',
    'Capacity is the sum of the places for men and for women; cells out of use are not in it.',
    'Remand ends with the sentence, also when it is appealed; whoever has another conviction counts as sentenced.',
    'National figures are the sums of what the prisons filled in.',
  ],
});
