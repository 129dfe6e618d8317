import type { Locale } from '../locale.js';

// Nombres de las tablas canónicas; `request` dice qué pedir al ministerio.
export const tables: Locale['tables'] = {
  'prison-population': {
    name: 'personas en prisión, un recuento por fila',
    request:
      'personas en prisión en un día por sexo, situación jurídica y delito principal (columnas: country, reference_date, sex, legal_status, breakdown, category, persons, counting_unit).',
  },
  'prison-population-wide': {
    name: 'personas en prisión, una fecha por fila',
    request:
      'personas en prisión en un día (columnas: country, date, total, female, male, unsentenced_sdg, sentenced, drug_offence).',
  },
  capacity: {
    name: 'plazas oficiales',
    request:
      'plazas oficiales y qué cuenta como plaza (columnas: country, facility_id, valid_from, valid_to, definition, places).',
  },
  'admissions-releases': {
    name: 'ingresos y egresos',
    request:
      'entradas y salidas de un año con los recuentos al inicio y al final (columnas: country, period_start, period_end, stock_start, admissions, releases, stock_end).',
  },
  'statutory-penalties': {
    name: 'penas en la ley',
    request:
      'artículo, mínima, máxima y fechas de vigencia para conductas de drogas, homicidio, violación y robo (columnas: country, law, article, conduct_id, conduct, offence_class, tier, min_months, max_months, in_force_from, in_force_to; seriousness_rank y rank_set_by si alguien ordenó las conductas).',
  },
  'national-population': {
    name: 'habitantes',
    request: 'habitantes por año y sexo (columnas: country, year, reference, sex, persons).',
  },
  'programme-flow': {
    name: 'flujo de un programa de tratamiento',
    request:
      'los recuentos de un programa hasta una fecha, también los anteriores al ingreso (columnas: country, programme, period_start, period_end, eligible, offered, accepted, evaluated, admitted, graduated, left, active).',
  },
  facility: {
    name: 'superficie de cada establecimiento',
    request:
      'la superficie donde se duerme y los anexos sanitarios dentro de ella, por establecimiento (columnas: country, facility_id, date, living_area_m2, sanitary_area_m2).',
  },
  recidivism: {
    name: 'reincidencia en dos grupos',
    request:
      'cuántas personas de cada grupo se siguieron durante todo el plazo y cuántas reincidieron, qué cuenta como reincidencia y cómo se formó el grupo de comparación (columnas: country, programme, study_group, period_start, period_end, event, window_months, followed_up, returned, comparison_design).',
  },
  'programme-practices': {
    name: 'prácticas de un programa',
    request:
      'la lista de prácticas recomendadas, respondida punto por punto en la sede: 1 en uso, 0.5 en parte, 0 no, na no corresponde; vacío si nadie lo examinó (columnas: country, site, assessed_on, item, met, evidence, assessor).',
  },
  'unit-costs': {
    name: 'costos',
    request:
      'lo que cuestan las prisiones y los programas, cada monto con su moneda y el año de sus precios (columnas: country, kind, amount, currency, price_year, capital_included, average_daily_population, marginal_share_lo, marginal_share_hi).',
  },
  'court-caseload': {
    name: 'causas en los juzgados',
    request:
      'causas ingresadas en un año, todas y de drogas, con las horas que toma una cuando se conocen (columnas: country, year, offence_class, ctg_category, cases, hours_per_case, counting_unit).',
  },
  'sentencing-cases': {
    name: 'sentencias, un caso por fila',
    request:
      'una fila por caso, de quienes fueron sentenciados en un año y de quienes aún esperan sentencia, sin nombres ni números de identidad (columnas: country, case_id, sentence_date, sentence_type, custodial_months, offence_class; drug, quantity_g, role, admission_date, end_date, sex, education si constan).',
  },
  'release-cohort': {
    name: 'personas que salieron en libertad, una por fila',
    request:
      'una fila por persona que salió en libertad en un año, con si reingresó y cuándo, sin nombres ni números de identidad (columnas: country, case_id, release_date, returned, return_date, return_event, followup_end).',
  },
  'programme-participants': {
    name: 'participantes de un programa de tratamiento, una persona por fila',
    request:
      'una fila por persona a la que se ofreció el programa o que ingresó en él, sin nombres ni números de identidad (columnas: country, participant_id, site, entered_on, exited_on, outcome, followup_end; eligible_on, offered_on, accepted, tests, first_new_event_on si constan).',
  },
  sources: {
    name: 'fuentes',
    request: 'una fila por fuente (columnas: source_id, title, publisher, published_on, url).',
  },
};
