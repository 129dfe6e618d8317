import type { CaseValue } from '../../model/case.js';
import type { DerivedField } from '../../model/tally.js';
import { isUnknownText } from '../vocabulary/index.js';
import { type CaseColumns, dayOf, numberOf } from './case-columns.js';
import type { FieldPlan } from './sentence-fields.js';

const YEAR = 365.25;
const DAYS_A_MONTH = 30.4375;
/** Negative, positive, missed: one letter a test, in order. */
const TESTS = /^[NPM]*$/i;

/** A participant's path through a treatment programme, and what it held. */
export function programmeFields(columns: CaseColumns): FieldPlan {
  const dates = [
    ...columns.date('@eligible', 'eligible_on'),
    ...columns.date('@offered', 'offered_on'),
    ...columns.date('@entered', 'entered_on'),
    ...columns.date('@exited', 'exited_on'),
    ...columns.date('@event', 'return_date'),
    ...columns.date('@end', 'followup_end'),
  ];
  const fields = [
    ...dates,
    ...columns.text('site', columns.has('site') ? 'site' : 'programme'),
    ...columns.word('@accepted', 'accepted', 'yes_no'),
    ...columns.word('outcome', 'outcome', 'outcome'),
    ...columns.number('@custody_days', 'custody_days_in_programme'),
    ...columns.number('units_group', 'units_group'),
    ...columns.number('units_individual', 'units_individual'),
    ...columns.number('units_hearings', 'units_hearings'),
    ...columns.field('@tests', 'drug_tests', (text) =>
      isUnknownText(text) || !TESTS.test(text.trim())
        ? { value: null, ...(isUnknownText(text) ? {} : { fault: 'word-not-in-vocabulary' as const }) }
        : { value: text.trim().toUpperCase() },
    ),
  ];
  const names = fields.map(({ name }) => name);
  const has = (name: string) => names.includes(name);
  const asOf = dayOf(columns.decisions.date);
  const derived: DerivedField[] = [];
  const add = (
    name: string,
    from: readonly string[],
    derive: (at: (of: string) => CaseValue) => CaseValue,
    few = false,
  ) => {
    const known = from.filter(has);
    derived.push({
      name,
      from: known,
      few: few && known.length <= 2,
      derive: (values) => derive((of) => values[known.indexOf(of)] ?? null),
    });
  };
  const last = (at: (of: string) => CaseValue) => numberOf(at('@end')) ?? asOf;
  if (has('@entered')) {
    add('funnel', ['@eligible', '@offered', '@accepted', '@entered'], (at) => {
      if (at('@entered') !== null) return 'entered';
      if (at('@accepted') === 'yes') return 'accepted';
      if (at('@offered') !== null) return 'offered';
      return at('@eligible') === null ? null : 'eligible';
    });
    add('reached_12m', ['@entered', '@end'], (at) => {
      const [entered, end] = [numberOf(at('@entered')), last(at)];
      return entered === undefined || end === undefined ? null : end - entered >= YEAR ? 'yes' : 'no';
    });
    add('retention_12m', ['@entered', '@exited', 'outcome'], (at) => {
      const entered = numberOf(at('@entered'));
      if (entered === undefined || at('outcome') === null) return null;
      if (at('outcome') === 'graduated' || at('outcome') === 'active') return 'yes';
      const exited = numberOf(at('@exited'));
      return exited === undefined ? null : exited - entered >= YEAR ? 'yes' : 'no';
    });
    add('programme_months', ['@entered', '@exited', '@end'], (at) => {
      const [entered, end] = [numberOf(at('@entered')), numberOf(at('@exited')) ?? last(at)];
      return entered === undefined || end === undefined || end < entered
        ? null
        : (end - entered) / DAYS_A_MONTH;
    });
    add('person_days', ['@entered', '@exited', '@end', '@custody_days'], (at) => {
      const [entered, end] = [numberOf(at('@entered')), numberOf(at('@exited')) ?? last(at)];
      if (entered === undefined || end === undefined || end < entered) return null;
      const days = end - entered - (numberOf(at('@custody_days')) ?? 0);
      return days < 0 ? null : days;
    });
    if (has('@event')) {
      add('event_in_programme', ['@entered', '@exited', '@end', '@event'], (at) => {
        const [entered, event] = [numberOf(at('@entered')), numberOf(at('@event'))];
        const until = numberOf(at('@exited')) ?? last(at);
        if (entered === undefined || until === undefined) return null;
        return event !== undefined && event >= entered && event <= until ? 'yes' : 'no';
      });
    }
  }
  if (has('@tests')) {
    const count = (tests: CaseValue, letters: string) =>
      typeof tests === 'string' ? [...tests].filter((letter) => letters.includes(letter)).length : null;
    const tally = (name: string, derive: (tests: CaseValue) => CaseValue) =>
      add(name, ['@tests'], (at) => derive(at('@tests')), true);
    tally('tests_scheduled', (tests) => count(tests, 'NPM'));
    tally('tests_taken', (tests) => count(tests, 'NP'));
    tally('tests_negative', (tests) => count(tests, 'N'));
    tally('negative_share', (tests) => {
      const taken = count(tests, 'NP');
      return taken === null || taken === 0 ? null : (count(tests, 'N') ?? 0) / taken;
    });
    tally('longest_negative_run', (tests) =>
      typeof tests === 'string' ? Math.max(0, ...(tests.match(/N+/g) ?? []).map((run) => run.length)) : null,
    );
  }
  return { fields, derived };
}
