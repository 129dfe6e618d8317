import { definePreset, type RowRule } from './define-preset.js';

const HELD = 'Quantidade de Presos/Internados';
const CHARGES = 'Quantidade de incidências por tipo penal';
const SYSTEM = 'Sistema Penitenciário -';

const held = (item: string, said: Readonly<Record<string, string>>): RowRule => ({
  where: { 'form section': HELD, 'form item': `Item: ${SYSTEM} ${item}`, 'form label': 'Total' },
  table: 'prison-population',
  column: 'persons',
  said: { police_cells_included: 'no', local_label: item, ...said },
});
const charges = (label: string, said: Readonly<Record<string, string>>): RowRule => ({
  where: { 'form section': CHARGES, 'form label': label },
  table: 'prison-population',
  column: 'persons',
  said: { counting_unit: 'charge', local_label: label, ...said },
});
const drugs = (label: string, subtype: string) =>
  charges(label, { offence_class: 'drug', drug_subtype: subtype });
const sentenced = { legal_status: 'sentenced' };
const safety = { legal_status: 'other' };

/** Brazil's prison department, the form in which it sums up a state: sections, items and labels, no table. */
export default definePreset({
  id: 'sisdepen-state-report',
  title: 'Sisdepen: relatório da unidade federativa',
  publisher: 'Departamento Penitenciário Nacional',
  basis: 'published file',
  headers: [
    'categoria quantidade de presos internados',
    'form section',
    'form item',
    'form label',
    'homens',
    'mulheres',
    'total',
  ],
  decisions: { country: 'BRA', coverage: 'state' },
  complete: true,
  values: [
    { header: 'Total' },
    { header: 'Homens', said: { sex: 'male' } },
    { header: 'Mulheres', said: { sex: 'female' } },
  ],
  rows: [
    {
      where: {
        'form section': HELD,
        'form label': 'Quantidade de Presos custodiados no Sistema Penitenciário',
      },
      table: 'prison-population',
      column: 'persons',
      said: { police_cells_included: 'no', legal_status: 'all' },
    },
    held('Presos sem condenação', { legal_status: 'unsentenced', remand_definition: 'national' }),
    held('Regime Fechado', sentenced),
    held('Regime Semi Aberto', sentenced),
    held('Regime Aberto', sentenced),
    held('Medida de Segurança - Internação', safety),
    held('Medida de Segurança - Tratamento ambulatorial', safety),
    {
      where: { 'form section': 'Capacidade', 'form label': 'Número de Vagas (Sistema Penitenciário)' },
      table: 'prison-population-wide',
      column: 'capacity',
    },
    charges('Quantidade de crimes tentados/ consumados', { breakdown: 'total' }),
    charges('Grupo: Drogas (Lei 6.368/76 e Lei 11.343/06)', { offence_class: 'drug' }),
    drugs('Tráfico de drogas (Art. 12 da Lei 6.368/76 e Art. 33 da Lei 11.343/06)', 'trafficking'),
    drugs('Associação para o tráfico (Art. 14 da Lei 6.368/76 e Art. 35 da Lei 11.343/06)', 'other'),
    drugs(
      'Tráfico internacional de drogas (Art. 18 da Lei 6.368/76 e Art. 33 e 40, inciso I da Lei 11.343/06)',
      'trafficking_aggravated',
    ),
  ],
  notes: [
    'One state: its figures stand beside those of the country and never for them.',
    'People in police cells are counted in a row of their own and are not among the people in the system.',
    'Incidences are charges: a person has as many as there are charges, so that no share of people follows.',
    'The groups Código Penal and Legislação específica sum the groups below them.',
  ],
});
