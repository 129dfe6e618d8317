import { describe, expect, it } from 'vitest';
import { daysBetween, publishedRows, type Row, rowsOf, SYNTHETIC_FOLDERS } from '../support/synthetic.js';

/** Admitting guilt lowers the minimum to this share of it, as the README's table says. */
const PLEA_FLOOR: Readonly<Record<string, number>> = {
  colombia: 1 / 2,
  'costa-rica': 2 / 3,
  'dominican-republic': 2 / 3,
  mexico: 2 / 3,
  panama: 2 / 3,
  peru: 5 / 6,
};
const CLOSED = '2023-12-31';
const NONVIOLENT = [
  'possession_personal_use',
  'micro_trafficking_nonviolent',
  'small_producer_nonviolent',
  'drug_dependent_other',
];

const VOCABULARY: Readonly<Record<string, string>> = {
  sex: 'female male unknown',
  education: 'none primary secondary tertiary unknown',
  income_band: 'q1 q2 q3 q4 q5 unknown',
  foreign: 'true false -',
  offence_class:
    'drug intentional_homicide rape aggravated_robbery theft assault weapons fraud family_maintenance other unknown',
  drug_subtype:
    '- possession micro_trafficking trafficking trafficking_aggravated promotion production cultivation precursors prison_introduction other unknown',
  ctg_category: `${NONVIOLENT.join(' ')} drug_other_or_higher not_drug unknown`,
  role: '- consumer courier mule_prison street_seller lookout small_grower cook_low mid organiser unknown',
  role_source: '- judgment coder charge',
  violence: 'true false -',
  weapon: 'true false -',
  armed_group: 'true false -',
  drug_dependent: 'true false -',
  drug: '- cannabis cocaine_hcl cocaine_base crack heroin methamphetamine mdma coca_leaf other multiple unknown',
  quantity_basis: '- gross pure plants doses',
  counsel: 'public private none unknown',
  plea: 'true false -',
  sentence_type:
    '- custody suspended house_arrest electronic_monitoring community treatment_order fine discharge',
  is_life: 'true false -',
};

const isInOrder = (days: readonly (string | undefined)[]) => {
  const known = days.filter((day) => day);
  return known.every((day, index) => index === 0 || (known[index - 1] ?? '') <= (day ?? ''));
};

/** What is wrong with one case; each rule is written from the data model, not from the generator. */
function faultsOfCase(row: Row, floor: number): string[] {
  const undecided = row.sentence_date === '';
  const held = row.admission_date !== '' && row.end_date === '';
  const months = Number(row.custodial_months);
  const term = Math.max(months, Number(row.suspended_months));
  const [min, max] = [Number(row.statutory_min_months), Number(row.statutory_max_months)];
  const least = row.plea === 'true' ? Math.min(min, floor * min) : min;
  const rules: Record<string, boolean> = {
    'the days are in order': isInOrder([
      row.offence_date,
      row.admission_date,
      row.end_date,
      row.sentence_date,
      CLOSED,
    ]),
    'an age of an adult': row.age === '' || (Number(row.age) >= 18 && Number(row.age) <= 100),
    'prison has months and nothing else has':
      undecided || (row.sentence_type === 'custody' ? row.is_life === 'true' || months > 0 : months === 0),
    'life has no months':
      row.is_life !== 'true' || (row.custodial_months === '' && row.sentence_type === 'custody'),
    'only a suspended sentence is suspended':
      undecided || Number(row.suspended_months) > 0 === (row.sentence_type === 'suspended'),
    'a term within the law':
      term === 0 || ((min === 0 || term >= least - 1e-9) && (max === 0 || term <= max)),
    'a scale the right way round': max === 0 || min <= max,
    'no decision, no sentence':
      !undecided ||
      (held && [row.plea, row.sentence_type, row.custodial_months, row.is_life].every((cell) => cell === '')),
    'held only while undecided': !held || undecided,
    'remand as long as its dates':
      row.admission_date === '' ||
      Number(row.remand_days) === daysBetween(row.admission_date, held ? CLOSED : row.end_date),
    'a limit wherever there was detention': row.admission_date === '' || Number(row.legal_limit_days) > 0,
    'non-violent means no violence, weapon or armed group':
      !NONVIOLENT.includes(row.ctg_category ?? '') ||
      [row.violence, row.weapon, row.armed_group].every((cell) => cell === 'false'),
    'drug columns for drug offences only':
      (row.offence_class === 'drug') === (row.drug_subtype !== '') &&
      (row.offence_class === 'drug' || (row.drug === '' && row.role === '' && row.quantity_g === '')),
    'a category that fits the offence':
      row.offence_class === 'drug'
        ? row.ctg_category !== 'not_drug'
        : !['drug_other_or_higher', ...NONVIOLENT.slice(0, 3)].includes(row.ctg_category ?? ''),
    'grams only when weighed':
      row.quantity_g === '' || (Number(row.quantity_g) > 0 && /gross|pure/.test(row.quantity_basis ?? '')),
    'a small case is below 100 kg':
      !/^(?:micro|possession)/.test(row.ctg_category ?? '') || Number(row.quantity_g) <= 100_000,
  };
  const unknownWords = Object.entries(VOCABULARY).filter(
    ([column, words]) => !words.split(' ').includes(row[column] || '-'),
  );
  return [
    ...Object.entries(rules).flatMap(([rule, kept]) => (kept ? [] : [`${row.case_id}: ${rule}`])),
    ...unknownWords.map(([column]) => `${row.case_id}: ${column} ${row[column]}`),
  ];
}

function faultsOfParticipant(row: Row): string[] {
  const entered = row.entered_on !== '';
  const rules: Record<string, boolean> = {
    'the days are in order': isInOrder([
      row.eligible_on,
      row.offered_on,
      row.entered_on,
      row.exited_on,
      row.followup_end,
      CLOSED,
    ]),
    'an event after entry and within follow-up': isInOrder([
      row.entered_on,
      row.first_new_event_on,
      row.followup_end,
    ]),
    'an event has a day and a kind':
      (row.first_new_event_on === '') === (row.first_new_event_type === '') &&
      /^(?:|arrest|conviction|imprisonment)$/.test(row.first_new_event_type ?? '-'),
    'who accepted entered':
      (row.accepted === 'true') === entered && (row.accepted === '') === (row.offered_on === ''),
    'only the active have not left': !entered || (row.outcome === 'active') === (row.exited_on === ''),
    'who did not enter has no stay':
      entered || [row.outcome, row.tests, row.followup_end].every((cell) => cell === ''),
    'an outcome of the list':
      !entered || /^(?:graduated|terminated|active|withdrew|died|transferred)$/.test(row.outcome ?? ''),
    'follow-up ends with death': row.outcome !== 'died' || row.followup_end === row.exited_on,
    'tests are letters': /^[NPM]*$/.test(row.tests ?? '-'),
    'custody no longer than the stay':
      !entered ||
      Number(row.custody_days_in_programme) <= daysBetween(row.entered_on, row.exited_on || CLOSED),
    'an answer to what would have happened': /^(?:yes|no|unknown)$/.test(
      row.would_have_been_imprisoned ?? '',
    ),
    'an age of an adult': Number(row.eligible_on?.slice(0, 4)) - Number(row.birth_year) >= 18,
  };
  return Object.entries(rules).flatMap(([rule, kept]) => (kept ? [] : [`${row.participant_id}: ${rule}`]));
}

describe.each(SYNTHETIC_FOLDERS)('the synthetic rows of %s', (folder) => {
  const cases = rowsOf(folder, 'synthetic-sentencing-cases.csv');
  const participants = rowsOf(folder, 'synthetic-programme-participants.csv');

  it('keep the rules of a case', () => {
    expect(cases.flatMap((row) => faultsOfCase(row, PLEA_FLOOR[folder] ?? 1))).toEqual([]);
  });

  it('keep the rules of a participant', () => {
    expect(participants.flatMap(faultsOfParticipant)).toEqual([]);
  });

  it('carry a scale of the country’s own table that was in force on the day of the offence', () => {
    const scales = publishedRows(folder, 'statutory_penalties.csv');
    const stray = cases.filter(
      (row) =>
        row.offence_date !== '' &&
        row.statutory_min_months !== '' &&
        !scales.some(
          (scale) =>
            scale.offence_class === row.offence_class &&
            scale.min_months === row.statutory_min_months &&
            scale.max_months === row.statutory_max_months &&
            (scale.in_force_from ?? '') <= (row.offence_date ?? '') &&
            (scale.in_force_to || '9999') >= (row.offence_date ?? ''),
        ),
    );
    expect(stray.map(({ case_id }) => case_id)).toEqual([]);
    expect(cases.filter(({ statutory_min_months }) => statutory_min_months !== '').length).toBeGreaterThan(
      600,
    );
  });

  it('name each case and participant once', () => {
    expect(new Set(cases.map(({ case_id }) => case_id)).size).toBe(1200);
    expect(new Set(participants.map(({ participant_id }) => participant_id)).size).toBe(120);
  });
});

it('notices a broken row', () => {
  const [row = {}] = rowsOf('peru', 'synthetic-sentencing-cases.csv').filter(
    ({ sentence_type, admission_date, plea }) =>
      sentence_type === 'custody' && admission_date && plea === 'false',
  );
  expect(faultsOfCase(row, 5 / 6)).toEqual([]);
  for (const broken of [
    { custodial_months: '0' },
    { custodial_months: '1' },
    { custodial_months: '999' },
    { is_life: 'true' },
    { admission_date: '2030-01-01' },
    { remand_days: '1' },
    { age: '11' },
    { ctg_category: 'micro_trafficking_nonviolent', violence: 'true' },
    { sex: 'f' },
  ])
    expect(faultsOfCase({ ...row, ...broken }, 5 / 6), JSON.stringify(broken)).not.toEqual([]);
});
