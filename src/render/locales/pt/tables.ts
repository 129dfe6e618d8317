import type { Locale } from '../locale.js';

// Nomes das tabelas canônicas; `request` diz o que solicitar ao ministério.
export const tables: Locale['tables'] = {
  'prison-population': {
    name: 'pessoas presas, uma contagem por linha',
    request:
      'pessoas presas em um dia por sexo, situação processual e crime principal (colunas: country, reference_date, sex, legal_status, breakdown, category, persons, counting_unit).',
  },
  'prison-population-wide': {
    name: 'pessoas presas, uma data por linha',
    request:
      'pessoas presas em um dia (colunas: country, date, total, female, male, unsentenced_sdg, sentenced, drug_offence).',
  },
  capacity: {
    name: 'vagas oficiais',
    request:
      'vagas oficiais e o que conta como vaga (colunas: country, facility_id, valid_from, valid_to, definition, places).',
  },
  'admissions-releases': {
    name: 'entradas e saídas',
    request:
      'entradas e saídas de um ano, com as contagens no início e no fim (colunas: country, period_start, period_end, stock_start, admissions, releases, stock_end).',
  },
  'statutory-penalties': {
    name: 'penas previstas em lei',
    request:
      'artigo, mínimo, máximo e datas de vigência para condutas de drogas, homicídio, estupro e roubo (colunas: country, law, article, conduct_id, conduct, offence_class, tier, min_months, max_months, in_force_from, in_force_to; seriousness_rank e rank_set_by, se alguém ordenou as condutas por gravidade).',
  },
  'national-population': {
    name: 'habitantes',
    request: 'habitantes por ano e sexo (colunas: country, year, reference, sex, persons).',
  },
  'programme-flow': {
    name: 'fluxo de um programa de tratamento',
    request:
      'as contagens de um programa até uma data, também as anteriores ao ingresso (colunas: country, programme, period_start, period_end, eligible, offered, accepted, evaluated, admitted, graduated, left, active).',
  },
  facility: {
    name: 'área de cada unidade prisional',
    request:
      'a área onde as pessoas dormem e os anexos sanitários dentro dela, unidade por unidade (colunas: country, facility_id, date, living_area_m2, sanitary_area_m2).',
  },
  recidivism: {
    name: 'retornos em dois grupos',
    request:
      'quantas pessoas de cada grupo foram acompanhadas durante todo o prazo e quantas retornaram, o que conta como retorno e como se formou o grupo de comparação (colunas: country, programme, study_group, period_start, period_end, event, window_months, followed_up, returned, comparison_design).',
  },
  'programme-practices': {
    name: 'práticas de um programa',
    request:
      'a lista de práticas recomendadas, respondida item a item na sede: 1 em vigor, 0.5 em parte, 0 não, na não se aplica; vazio quando ninguém verificou (colunas: country, site, assessed_on, item, met, evidence, assessor).',
  },
  'unit-costs': {
    name: 'custos',
    request:
      'quanto custam as prisões e os programas, cada valor com a moeda e o ano dos preços (colunas: country, kind, amount, currency, price_year, capital_included, average_daily_population, marginal_share_lo, marginal_share_hi).',
  },
  'court-caseload': {
    name: 'processos no Judiciário',
    request:
      'processos recebidos em um ano, ao todo e por drogas, com as horas que cada um toma, quando conhecidas (colunas: country, year, offence_class, ctg_category, cases, hours_per_case, counting_unit).',
  },
  'sentencing-cases': {
    name: 'sentenças, um caso por linha',
    request:
      'uma linha por caso, de quem foi sentenciado em um ano e de quem ainda aguarda sentença, sem nomes nem números de documentos (colunas: country, case_id, sentence_date, sentence_type, custodial_months, offence_class; drug, quantity_g, role, admission_date, end_date, sex, education, quando constarem).',
  },
  'release-cohort': {
    name: 'pessoas soltas, uma por linha',
    request:
      'uma linha por pessoa solta em um ano, com a informação de se retornou e quando, sem nomes nem números de documentos (colunas: country, case_id, release_date, returned, return_date, return_event, followup_end).',
  },
  'programme-participants': {
    name: 'participantes de um programa de tratamento, uma pessoa por linha',
    request:
      'uma linha por pessoa a quem o programa foi oferecido ou que nele ingressou, sem nomes nem números de documentos (colunas: country, participant_id, site, entered_on, exited_on, outcome, followup_end; eligible_on, offered_on, accepted, tests, first_new_event_on, quando constarem).',
  },
  sources: {
    name: 'fontes',
    request: 'uma linha por fonte (colunas: source_id, title, publisher, published_on, url).',
  },
};
