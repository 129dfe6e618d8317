import { VOCABULARY } from '../../model/slice.js';
import type { CaseReading, DerivedField, PlannedField } from '../../model/tally.js';
import { shown } from '../cell.js';
import { offenceOf } from '../labels/index.js';
import { isUnknownText } from '../vocabulary/index.js';
import type { CaseColumns } from './case-columns.js';

/**
 * Offence class and drug sub-type: in canonical words, or by the legal label as in tables of offences. Where a table has
 * columns for both, the label speaks for the cases of which nobody wrote the class.
 */
export function offenceFields(columns: CaseColumns): PlannedField[] {
  const labels = labelFields(columns);
  if (!columns.has('offence_class')) return labels;
  const canonical = [
    ...columns.canonical('offence_class', 'offence_class', VOCABULARY.offence_class),
    ...columns.canonical('drug_subtype', 'drug_subtype', VOCABULARY.drug_subtype),
  ];
  const alone = labels.filter((label) => !canonical.some(({ name }) => name === label.name));
  return [
    ...canonical.map((field) => {
      const label = labels.find(({ name }) => name === field.name);
      return label ? firstThatSays(field, label) : field;
    }),
    ...alone,
  ];
}

/** A field that is read from a second place where the first says nothing. */
function firstThatSays(first: PlannedField, second: PlannedField): PlannedField {
  const split = first.columns.length;
  return {
    name: first.name,
    columns: [...first.columns, ...second.columns],
    read: (texts) =>
      texts.slice(0, split).every((text) => isUnknownText(text ?? ''))
        ? second.read(texts.slice(split))
        : first.read(texts.slice(0, split)),
  };
}

function labelFields(columns: CaseColumns): PlannedField[] {
  const from = columns.has('offence')
    ? 'offence'
    : columns.has('offence_code')
      ? 'offence_code'
      : 'offence_group';
  const at = columns.at(from);
  if (at === undefined) return [];
  // "Other" under "Drug" is a drug offence: group and part are read together.
  const group = from === 'offence' ? columns.at('offence_group') : undefined;
  const known = new Map<string, readonly [CaseReading, CaseReading]>();
  const meaningOf = ([text = '', above = '']: readonly string[]) => {
    const key = `${above}\u0000${text}`;
    const held = known.get(key);
    if (held) return held;
    const made = readLabel(text, above, columns);
    known.set(key, made);
    return made;
  };
  const positions = group === undefined ? [at] : [at, group];
  return [
    { name: 'offence_class', columns: positions, read: (texts) => meaningOf(texts)[0] },
    { name: 'drug_subtype', columns: positions, read: (texts) => meaningOf(texts)[1] },
  ];
}

function readLabel(
  text: string,
  group: string,
  { decisions }: CaseColumns,
): readonly [CaseReading, CaseReading] {
  const nothing: CaseReading = { value: null };
  if (isUnknownText(text) && isUnknownText(group)) return [nothing, nothing];
  const stated = labelStated(text.trim(), decisions.labels ?? {});
  if (stated !== undefined) {
    const [offenceClass = '', drugSubtype] = stated.split('/');
    return [{ value: offenceClass === 'unknown' ? null : offenceClass }, { value: drugSubtype ?? null }];
  }
  const joined = group.trim() === '' ? undefined : offenceOf(`${group} ${text}`, decisions.country);
  const found = joined ?? offenceOf(text, decisions.country);
  if (!found) return [{ value: null, fault: 'case-label-not-mapped', args: { label: shown(text) } }, nothing];
  return [{ value: found.offenceClass }, { value: found.drugSubtype ?? null }];
}

/** The user's class for a label: of the label itself, or of a pattern in which `*` stands for anything. */
function labelStated(text: string, labels: Readonly<Record<string, string>>): string | undefined {
  const own = labels[text];
  if (own !== undefined) return own;
  const pattern = Object.keys(labels)
    .filter((label) => label.includes('*'))
    // The longest says most: `220.*` before `*`.
    .sort((a, b) => b.length - a.length)
    .find((label) => new RegExp(`^${label.split('*').map(escaped).join('.*')}$`, 'iu').test(text));
  return pattern === undefined ? undefined : labels[pattern];
}

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

const LOW = new Set([
  'consumer',
  'courier',
  'mule_prison',
  'street_seller',
  'lookout',
  'small_grower',
  'cook_low',
]);
const HIGH = new Set(['mid', 'organiser']);

/** Role, violence and dependence, and the four groups of the project, by their column or by what the case says. */
export function roleFields(columns: CaseColumns): {
  readonly fields: readonly PlannedField[];
  readonly derived: readonly DerivedField[];
} {
  const fields = [
    ...columns.word('role', 'role', 'role'),
    ...columns.word('violence', 'violence', 'yes_no'),
    ...columns.word('drug_dependent', 'drug_dependent', 'yes_no'),
    ...columns.canonical('ctg_category', 'ctg_category', VOCABULARY.ctg_category),
  ];
  const derived: DerivedField[] = columns.has('role')
    ? [
        {
          name: 'role_level',
          from: ['role'],
          few: true,
          derive: ([role]) => (LOW.has(String(role)) ? 'low' : HIGH.has(String(role)) ? 'high' : null),
        },
      ]
    : [];
  return { fields, derived };
}
