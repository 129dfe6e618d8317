import type { CaseEvent, CaseValue } from '../../model/case.js';
import { parsePeriod } from '../../model/period.js';
import type { DerivedField, PlannedField } from '../../model/tally.js';
import type { Field } from '../vocabulary/fields.js';
import { type CaseColumns, dayOf, numberOf } from './case-columns.js';
import type { FieldPlan } from './sentence-fields.js';

export const DAYS_A_MONTH = 30.4375;
const DAY = 86_400_000;

/** The columns that may say when a case of each kind was counted, the best first. */
const DATED_BY: Readonly<Record<CaseEvent, readonly Field[]>> = {
  sentences: ['sentence_date', 'date', 'year', 'admission_date'],
  admissions: ['admission_date', 'date', 'year', 'sentence_date'],
  releases: ['release_date', 'date', 'year'],
  held: ['date', 'year'],
  participants: ['entered_on', 'date', 'year'],
};

/** The column that dates a case; `undefined` when none does and the user must say. */
export function datingField(columns: CaseColumns, event: CaseEvent): Field | undefined {
  return DATED_BY[event].find((field) => columns.has(field));
}

/**
 * The day and the period of a case: the year of a flow, the day of a stock.
 */
export function periodFields(columns: CaseColumns, event: CaseEvent): FieldPlan {
  const from = datingField(columns, event);
  const stated = columns.decisions.date;
  // Someone who awaits a sentence has a date of admission and none of the sentence.
  const mayLack = event === 'participants' || (event === 'sentences' && columns.has('admission_date'));
  const fields: PlannedField[] = from
    ? columns
        .date('@day', from)
        .map((field) => (mayLack ? field : { ...field, required: 'value-missing' as const }))
    : [{ name: '@day', columns: [], read: () => ({ value: dayOf(stated) ?? null }) }];
  const whole = stated && !from ? parsePeriod(stated) : undefined;
  const derived: DerivedField[] = [
    {
      name: 'period',
      from: ['@day'],
      few: true,
      derive: ([day]) => {
        if (whole && stated) return event === 'held' ? stated : stated.slice(0, 4);
        const iso = isoOf(day);
        return iso === undefined ? null : event === 'held' ? iso : iso.slice(0, 4);
      },
    },
  ];
  return { fields, derived };
}

/** The day of an ISO date, month or year. */
export const dayOfText = (iso: string): number | undefined => dayOf(iso);

export function isoOf(day: CaseValue | undefined): string | undefined {
  return typeof day === 'number' ? new Date(day * DAY).toISOString().slice(0, 10) : undefined;
}

/**
 * Days on remand, from admission to decision or release; those still held are followed to the day of the file. Whether the
 * legal limit was passed, where the file states one.
 */
export function remandFields(columns: CaseColumns, event: CaseEvent): FieldPlan {
  const admission = columns.date('@admission', 'admission_date');
  const end = columns.date('@remand_end', 'remand_end_date');
  const stated = columns.number('@remand_days', 'remand_days');
  const limit = columns.number('@limit', 'legal_limit_days');
  const census = event === 'held' ? '@day' : undefined;
  const asOf = dayOf(columns.decisions.date);
  const derived: DerivedField[] = [];
  const dated = admission.length > 0 && end.length > 0;
  if (dated) {
    const from = ['@admission', '@remand_end', ...(census ? [census] : [])];
    const until = ([, last, today]: readonly CaseValue[]) => numberOf(last) ?? numberOf(today) ?? asOf;
    derived.push(
      {
        name: 'remand_days',
        from,
        few: false,
        derive: (values) => {
          const [first, last] = [numberOf(values[0]), until(values)];
          return first === undefined || last === undefined || last < first ? null : last - first;
        },
      },
      {
        name: 'remand_ended',
        from: ['@admission', '@remand_end'],
        few: false,
        // Who was never admitted was never on remand.
        derive: ([first, last]) => (last !== null ? 'yes' : first === null ? null : 'no'),
      },
    );
  } else if (stated.length > 0) {
    derived.push(
      { name: 'remand_days', from: ['@remand_days'], few: true, derive: ([days]) => days ?? null },
      // Days that a judgment counts are over.
      {
        name: 'remand_ended',
        from: ['@remand_days'],
        few: true,
        derive: ([days]) => (days === null ? null : 'yes'),
      },
    );
  }
  if (derived.length > 0 && limit.length > 0) {
    derived.push({
      name: 'over_limit',
      from: ['remand_days', '@limit'],
      few: false,
      derive: ([days, most]) => {
        const [spent, allowed] = [numberOf(days), numberOf(most)];
        return spent === undefined || allowed === undefined ? null : spent > allowed ? 'yes' : 'no';
      },
    });
  }
  return { fields: [...admission, ...end, ...(dated ? [] : stated), ...limit], derived };
}

/** Whether and when a released person came back, and for how long everyone was followed. In months. */
export function returnFields(columns: CaseColumns): FieldPlan {
  const { decisions } = columns;
  const returned = columns.word('@returned', 'returned', 'yes_no');
  const days = columns.number('@return_days', 'days_to_return');
  const date = columns.date('@return_date', 'return_date');
  const release = columns.has('release_date') ? columns.date('@release', 'release_date') : [];
  const end = columns.date('@followup_end', 'followup_end');
  const event = columns.word('return_event', 'return_event', 'return_event');
  const fields = [...returned, ...days, ...date, ...release, ...end];
  const from = fields.map(({ name }) => name);
  const of = (values: readonly CaseValue[], name: string) => values[from.indexOf(name)] ?? null;
  const since = (values: readonly CaseValue[], name: string) => {
    const [first, last] = [numberOf(of(values, '@release')), numberOf(of(values, name))];
    return first === undefined || last === undefined ? undefined : (last - first) / DAYS_A_MONTH;
  };
  const cameBack = (values: readonly CaseValue[]) => {
    const said = of(values, '@returned');
    if (said !== null) return said;
    if (of(values, '@return_days') !== null || of(values, '@return_date') !== null) return 'yes';
    // Without a column that says so, an empty date is a person who did not return by the end of the follow-up.
    return returned.length === 0 && (date.length > 0 || days.length > 0) ? 'no' : null;
  };
  if (returned.length + days.length + date.length === 0) return { fields: [], derived: [] };
  const derived: DerivedField[] = [
    { name: 'returned', from, few: false, derive: cameBack },
    {
      name: 'return_months',
      from,
      few: false,
      derive: (values) => {
        if (cameBack(values) !== 'yes') return null;
        const counted = numberOf(of(values, '@return_days'));
        return counted === undefined ? (since(values, '@return_date') ?? null) : counted / DAYS_A_MONTH;
      },
    },
    {
      name: 'followup_months',
      from,
      few: false,
      derive: (values) => since(values, '@followup_end') ?? decisions.followup ?? null,
    },
  ];
  const stated: PlannedField[] = [
    { name: 'return_event', columns: [], read: () => ({ value: decisions.returnEvent ?? null }) },
  ];
  return { fields: [...fields, ...(event.length > 0 ? event : stated)], derived };
}
