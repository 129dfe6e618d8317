import { z } from 'zod';
import { CARDS, countryCode, INDICATOR_IDS, parsePeriod } from '../index.js';

const CARD_IDS = CARDS.map(({ id }) => id) as [string, ...string[]];
const MOST_TEXT = 2_000;
const MOST_NOTE = 50_000;

const text = z.string().trim().min(1).max(MOST_TEXT);
const date = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((value) => parsePeriod(value) !== undefined, {
    message: 'is no date: write 2023, 2023-03 or 2023-03-08',
  });
const country = z.string().refine((value) => countryCode(value) !== undefined, {
  message: 'is no country: write an ISO 3166 code or a name',
});

/** What a country's law and practice say of a card. */
const STATE = z.strictObject({
  state: z
    .enum(['in_use', 'in_law_unused', 'not_in_law', 'bill', 'reversed', 'unknown'])
    .describe('What it is there; in_use without n reads “use not counted”.'),
  country: country.optional().describe('The country, where it is not that of the study.'),
  law: text.optional().describe('The law, judgment or programme by its own name.'),
  since: date.optional().describe('Since when.'),
  n: z.int().nonnegative().optional().describe('How many people use it.'),
  on: date.optional().describe('When they were counted.'),
  source: text.optional().describe('Where this stands.'),
});
export type StatedState = z.infer<typeof STATE>;

/** A card of the authors' own. */
const CARD = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'is made of small letters, digits and hyphens')
    .refine((id) => !CARD_IDS.includes(id), { message: 'is a card of the catalogue already' })
    .describe('A name of its own, such as own-01.'),
  name: text.describe('What it is called.'),
  what: text.describe('What it does.'),
  mechanism: z
    .enum([
      'law',
      'judgment',
      'prosecutor-policy',
      'police-policy',
      'executive-act',
      'court-programme',
      'community-agreement',
    ])
    .describe('What makes it.'),
  groups: z
    .array(
      z.enum([
        'possession_personal_use',
        'micro_trafficking_nonviolent',
        'small_producer_nonviolent',
        'drug_dependent',
      ]),
    )
    .min(1)
    .describe('Whom it is for.'),
  stages: z
    .array(z.enum(['pretrial', 'convicted', 'incarcerated']))
    .min(1)
    .describe('When it acts.'),
  countries: z.array(STATE).default([]).describe('What it is in countries.'),
  evidence: z
    .strictObject({
      grade: z
        .enum(['E3', 'E2', 'E1', 'E0'])
        .describe(
          'E3 experiment or many studies, E2 comparison, E1 counts of an authority, E0 nothing found.',
        ),
      result: text.optional().describe('What was found.'),
    })
    .default({ grade: 'E0' }),
  preconditions: z.array(text).default([]).describe('What must be there first.'),
  cautions: z.array(text).default([]).describe('What goes wrong.'),
  indicators: z.array(z.enum(INDICATOR_IDS)).default([]).describe('Where its use would show.'),
  sources: z.array(text).default([]).describe('Where this stands.'),
  checked_on: date.optional().describe('When the sources were looked at.'),
});
export type StatedCard = z.infer<typeof CARD>;

/** What the authors of a study add to its tables: settings of a ctg.yaml. */
export const EDITION_SETTINGS = {
  alternatives: z
    .partialRecord(z.enum(CARD_IDS), STATE)
    .optional()
    .describe('What the law and practice of the country are, by card: ctg list cards shows the cards.'),
  cards: z
    .array(CARD)
    .refine((cards) => new Set(cards.map(({ id }) => id)).size === cards.length, {
      message: 'two cards have the same id',
    })
    .optional()
    .describe('Alternatives that the catalogue lacks, in the authors’ words.'),
  notes: z
    .record(z.string().regex(/^[\w-]+$/), z.string().min(1).max(MOST_NOTE))
    .optional()
    .describe('Markdown for the end of a chapter, by the chapter’s name in the template.'),
  previous: z
    .string()
    .min(1)
    .optional()
    .describe('The study.json of the last edition, relative to the folder of this file and inside it.'),
};

/** Those settings as a ctg.yaml gives them. */
export interface StatedEdition {
  readonly alternatives?: Readonly<Partial<Record<string, StatedState>>> | undefined;
  readonly cards?: readonly StatedCard[] | undefined;
  readonly notes?: Readonly<Record<string, string>> | undefined;
  readonly previous?: string | undefined;
}
