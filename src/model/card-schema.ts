import { z } from 'zod';
import { INDICATOR_IDS } from './indicator-id.js';

export const stage = z.enum(['pretrial', 'convicted', 'incarcerated']);
export const group = z.enum([
  'possession_personal_use',
  'micro_trafficking_nonviolent',
  'small_producer_nonviolent',
  'drug_dependent',
]);

const cardCountry = z.object({
  country: z.string(),
  law: z.string().optional(),
  since: z.string().optional(),
  state: z.enum(['in_use', 'in_law_unused', 'bill', 'reversed', 'unknown', 'not_in_law']),
  use: z.object({ people: z.int().nonnegative(), on: z.string().optional() }).optional(),
  fewerThan: z.int().positive().optional(),
  source: z.string().optional(),
  stated: z.literal('by-authors').optional(),
});
const ownCardText = z.object({
  name: z.string(),
  what: z.string(),
  result: z.string().optional(),
  preconditions: z.array(z.string()),
  cautions: z.array(z.string()),
});
/** One alternative of the catalogue, or one that the authors of a study added. */
export const card = z.object({
  id: z.string(),
  mechanism: z.enum([
    'law',
    'judgment',
    'prosecutor-policy',
    'police-policy',
    'executive-act',
    'court-programme',
    'community-agreement',
  ]),
  stages: z.array(stage),
  groups: z.array(group),
  countries: z.array(cardCountry),
  evidence: z.object({
    grade: z.enum(['E3', 'E2', 'E1', 'E0']),
    mixed: z.boolean().optional(),
    adverse: z.boolean().optional(),
  }),
  indicators: z.array(z.enum(INDICATOR_IDS)).optional(),
  sources: z.array(z.string()),
  checkedOn: z.string().optional(),
  text: ownCardText.optional(),
});
