import type { AlternativeTexts } from '../alternative-texts.js';
import type { CardDetails } from '../card-details.js';
import { convictedCards } from './cards-convicted.js';
import { incarceratedCards } from './cards-incarcerated.js';
import { pretrialCards } from './cards-pretrial.js';

export const cardDetails: Readonly<Record<string, CardDetails>> = {
  ...pretrialCards,
  ...convictedCards,
  ...incarceratedCards,
};

export const alternatives: AlternativeTexts = {
  labels: {
    'none-found': 'none found for this country',
    'not-in-law': 'not in law',
    bill: 'a bill, not law',
    reversed: 'was law, since taken back or hardened',
    'was-in-force': 'began in {since}; whether it still acts is not known',
    'use-unknown': 'in law, use unknown',
    'in-law-unused': 'in law, not used',
    'use-not-counted': 'in law or practice, use not counted',
    'in-use': '{count, plural, one {in use, {n} person} other {in use, {n} people}}',
    'in-use-on': '{count, plural, one {in use, {n} person ({date})} other {in use, {n} people ({date})}}',
    'in-use-few': 'in use, fewer than {n} people',
    'in-programme':
      '{count, plural, one {in use, {n} person in {programme} ({date})} other {in use, {n} people in {programme} ({date})}}',
    since: 'since {date}',
    'source-of-state': 'source: {source}',
    'said-by-authors': 'as the authors of this study state',
    grid: 'Alternatives by group and stage',
    'grid-none': '○ none found, not in law, or only a bill',
    'grid-law': '◐ in law or practice, use none or unknown',
    'grid-use': '● in use, with a count',
    'grid-legend':
      'A law is not its use: the mark ● stands only where somebody counted. An empty ring does not say that a country has no such law; the catalogue was not made by reading every code.',
    'grid-absent': 'This study was made before the catalogue was part of it; make it again with ctg analyze.',
    'cell-empty': 'No alternative was found for this cell, here or elsewhere.',
    'cell-people': '{count, plural, one {{n} person, {how} ({date})} other {{n} people, {how} ({date})}}',
    'cell-people-unknown': 'Not known.',
    'who-qualifies-unknown': 'How many of them would qualify is not counted.',
    reach: '{programme}: {entered} of {eligible} who qualified have entered; {gap} have not ({date}).',
    decides: 'What decides in each cell',
    question: 'The question that decides',
    'first-measure': 'First thing to measure',
    'cards-here': 'Alternative',
    'state-here': 'In this country',
    'for-all': 'For every group',
    mechanism: 'Made by',
    mixed: 'with mixed results',
    adverse: 'with results against its purpose',
    'nothing-found': 'Nothing was found on reoffending or on prison numbers.',
    result: 'Evidence',
    population: 'Where and of whom',
    preconditions: 'Needs first',
    cautions: 'Take care',
    countries: 'Where',
    'no-country': 'No country’s law or practice was read.',
    progress: 'Progress would show in',
    'checked-on': 'looked at on {date}',
    'no-source': 'No source was read.',
    'own-card': 'Added by the authors of this study, in their words.',
    'card-groups': 'For',
    'card-stages': 'When',
    'follow-up': 'Recommendations of the last edition',
    before: 'Then',
    now: 'Now',
    again: 'recommended again',
    'not-again': 'not recommended any more',
    'note-heading': 'Authors’ note',
    'note-from-authors': 'The authors of this edition wrote what follows; it was not computed.',
  },
  cells: {
    possession_personal_use: {
      pretrial: {
        question:
          'Is it a crime at all, and does the line of quantity lie above what a person really carries for use?',
        measure:
          'Arrests for possession of all drug arrests; grams, the middle and the highest tenth, drug by drug.',
      },
      convicted: {
        question: 'Why did the case reach a judge?',
        measure: 'The share convicted below the line; a second drug; an earlier record.',
      },
      incarcerated: {
        question: 'Is anyone there?',
        measure: 'A count by the name of the article, then a review case by case.',
      },
    },
    micro_trafficking_nonviolent: {
      pretrial: {
        question: 'Is remand automatic? Does the range of the penalty allow proceedings to be suspended?',
        measure:
          'The unsentenced share, drug offences beside others; the maximum penalty beside the limit of suspension.',
      },
      convicted: {
        question: 'Is there a tier for quantity, role and vulnerability?',
        measure: 'Tiers in the law; terms at the legal minimum; terms by quantity.',
      },
      incarcerated: {
        question: 'Do benefits leave drug offences out?',
        measure: 'Benefits closed in law; time served beside the date of eligibility.',
      },
    },
    small_producer_nonviolent: {
      pretrial: {
        question: 'Is cultivation for subsistence told apart from production?',
        measure: 'Area or plants per case.',
      },
      convicted: {
        question: 'Can the sentence be served on the land?',
        measure: 'Rural residence and dependants.',
      },
      incarcerated: {
        question: 'Is there any way out before the end of the term?',
        measure: 'How many they are, and the months that remain.',
      },
    },
    drug_dependent: {
      pretrial: {
        question: 'Is dependence screened, by whom and when?',
        measure: 'Screened of those charged; days of waiting for treatment.',
      },
      convicted: {
        question: 'Does the law let treatment take the place of prison, and up to what term?',
        measure: 'Sentences below that limit with a diagnosis.',
      },
      incarcerated: {
        question: 'Is there treatment inside, and does it go on outside?',
        measure: 'Treated of those diagnosed; linked to care within seven days of release.',
      },
    },
  },
  followed: {
    better: 'better',
    worse: 'worse',
    changed: 'changed; neither direction is the better one',
    unchanged: 'unchanged within the interval',
    'no-newer-figure': 'no newer figure',
    'not-comparable': 'not comparable: the definition is another one',
    'no-longer-measured': 'no longer measured',
    'not-measured-then': 'was not measured then',
  },
};
