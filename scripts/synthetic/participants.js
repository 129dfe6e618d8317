import { dateOf, dayOf } from './day.js';
import {
  ADMITTED,
  AGES,
  DAYS,
  DROPPED_OUT,
  EVENTS,
  FAILURE_MONTHS,
  MISSED,
  NEW_EVENT,
  OFFENCES,
  OFFERED,
  OUTCOMES,
  POSITIVE,
  WOMEN,
  WOULD_HAVE,
} from './marginals/programme.js';

export const PARTICIPANTS = 120;
const SITES = 3;
/** Follow-up of everyone closes on one day. */
const CLOSED = dayOf('2023-12-31');
const FIRST_ELIGIBLE = dayOf('2018-06-01');
const LAST_ELIGIBLE = dayOf('2021-10-31');

export const PARTICIPANT_COLUMNS = [
  'participant_id',
  'site',
  'country',
  'source_id',
  'sex',
  'birth_year',
  'eligible_on',
  'offered_on',
  'accepted',
  'entered_on',
  'exited_on',
  'outcome',
  'failure_custody_months',
  'index_offence_class',
  'ctg_category',
  'custody_days_in_programme',
  'tests',
  'units_group',
  'units_individual',
  'units_hearings',
  'first_new_event_on',
  'first_new_event_type',
  'followup_end',
  'would_have_been_imprisoned',
];

/** The rows of a country's invented treatment court: people found eligible, most of whom entered. */
export function participantsOf(chance, country, sourceId) {
  return Array.from({ length: PARTICIPANTS }, (_, index) => ({
    participant_id: `P${String(index + 1).padStart(4, '0')}`,
    site: `synthetic-court-${chance.whole(1, SITES)}`,
    country: country.code,
    source_id: sourceId,
    ...participantOf(chance),
  }));
}

function participantOf(chance) {
  const days = (points) => Math.round(chance.quantile(points));
  const enters = chance.happens(ADMITTED.value);
  const offered = enters || chance.happens(OFFERED);
  const outcome = chance.pick(OUTCOMES.value);
  // A person still in the programme when the register closed came late.
  const last = CLOSED - 40;
  const eligible =
    outcome === 'active' && enters
      ? chance.whole(last - 560, last - 120)
      : chance.whole(FIRST_ELIGIBLE, LAST_ELIGIBLE);
  const offer = eligible + days(DAYS.untilOffer);
  const offence = chance.pick(OFFENCES);
  const row = {
    sex: chance.happens(0.03) ? 'unknown' : chance.happens(WOMEN) ? 'female' : 'male',
    birth_year: Number(dateOf(eligible).slice(0, 4)) - Math.floor(chance.quantile(AGES)),
    eligible_on: dateOf(eligible),
    offered_on: offered ? dateOf(offer) : '',
    accepted: offered ? enters : '',
    index_offence_class: offence,
    ctg_category: categoryOf(chance, offence),
    would_have_been_imprisoned: chance.pick(WOULD_HAVE),
  };
  return enters ? { ...row, ...stayOf(chance, outcome, offer + days(DAYS.untilEntry)) } : row;
}

const categoryOf = (chance, offence) =>
  offence === 'drug'
    ? chance.pick({ possession_personal_use: 62, micro_trafficking_nonviolent: 34, unknown: 4 })
    : chance.pick(VIOLENT.includes(offence) ? { not_drug: 1 } : { drug_dependent_other: 94, unknown: 6 });
const VIOLENT = ['aggravated_robbery', 'assault'];

function stayOf(chance, outcome, entered) {
  const inside = outcome === 'active' ? CLOSED - entered : Math.round(chance.quantile(DAYS[outcome]));
  const exited = entered + inside;
  const how = outcome === 'dropped_out' ? chance.pick(DROPPED_OUT) : outcome;
  const followed = how === 'died' ? exited : CLOSED;
  const event = entered + Math.round(chance.quantile(DAYS.untilEvent));
  const hasEvent = chance.happens(NEW_EVENT[outcome]) && event <= followed;
  const weeks = inside / 7;
  return {
    entered_on: dateOf(entered),
    exited_on: outcome === 'active' ? '' : dateOf(exited),
    outcome: how,
    failure_custody_months: chance.happens(0.06) ? '' : 6 * Math.round(chance.quantile(FAILURE_MONTHS) / 6),
    custody_days_in_programme: chance.happens(0.3) ? Math.min(inside, chance.whole(1, 21)) : 0,
    tests: testsOf(chance, outcome, Math.max(1, Math.round(weeks * 0.7))),
    units_group: Math.round(weeks * (0.7 + 0.6 * chance.next())),
    units_individual: Math.round(weeks * (0.25 + 0.4 * chance.next())),
    units_hearings: Math.max(1, Math.round(weeks * (0.35 + 0.2 * chance.next()))),
    first_new_event_on: hasEvent ? dateOf(event) : '',
    first_new_event_type: hasEvent ? chance.pick(EVENTS) : '',
    followup_end: dateOf(followed),
  };
}

/** Tests in order: negative, positive, missed. */
function testsOf(chance, outcome, count) {
  return Array.from({ length: count }, (_, index) => {
    if (chance.happens(MISSED[outcome])) return 'M';
    return chance.happens(POSITIVE[outcome][Math.floor((10 * index) / count)]) ? 'P' : 'N';
  }).join('');
}
