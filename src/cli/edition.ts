import { closest } from 'fastest-levenshtein';
import type { z } from 'zod';
import { countryCode, type Edition, type Study, type Template } from '../index.js';
import type { AlternativeCard, CardCountry } from '../model/finding.js';
import type { StatedCard, StatedEdition, StatedState } from './edition-schema.js';
import { EXIT, UserError } from './exit.js';
import { usage } from './options.js';
import { previousFiles } from './previous-files.js';
import { type SCENARIOS, scenariosIn } from './scenario-schema.js';
import { loadStudy } from './study-file.js';

/** What a ctg.yaml adds to the tables, and where its last edition stands. */
export interface EditionInputs {
  readonly edition: Edition;
  /** Path of a study, or of a folder of studies. */
  readonly previous?: string;
}

/**
 * What the authors state, from the settings of their ctg.yaml.
 * @param previous where their last edition lies, as it is opened
 * @throws UserError when a state names no country
 */
export function editionIn(
  path: string,
  stated: StatedEdition & {
    readonly country?: string | undefined;
    readonly scenarios?: z.infer<typeof SCENARIOS> | undefined;
  },
  previous: string | undefined,
): EditionInputs {
  const home = stated.country === undefined ? undefined : countryCode(stated.country);
  const states = Object.entries(stated.alternatives ?? {}).flatMap(([card, state]) =>
    state ? [{ card, state: stateOf(path, card, state, home) }] : [],
  );
  const cards = (stated.cards ?? []).map((card) => cardOf(path, card, home));
  const scenarios = scenariosIn(path, stated.scenarios, stated.country);
  return {
    edition: {
      ...(states.length > 0 ? { states } : {}),
      ...(cards.length > 0 ? { cards } : {}),
      ...(stated.notes ? { notes: stated.notes } : {}),
      ...(scenarios.length > 0 ? { scenarios } : {}),
    },
    ...(previous === undefined ? {} : { previous }),
  };
}

function stateOf(path: string, card: string, stated: StatedState, home: string | undefined): CardCountry {
  const { state, law, since, n, on, source } = stated;
  const country = stated.country === undefined ? home : countryCode(stated.country);
  if (country === undefined) {
    throw new UserError(
      EXIT.usage,
      `${path}: ${card} says of no country what it is there`,
      'the state of an alternative is that of one country',
      'add country: to the state, or to the whole file',
    );
  }
  return {
    country,
    state,
    ...(law === undefined ? {} : { law }),
    ...(since === undefined ? {} : { since }),
    ...(n === undefined ? {} : { use: { people: n, ...(on === undefined ? {} : { on }) } }),
    ...(source === undefined ? {} : { source }),
    stated: 'by-authors',
  };
}

function cardOf(path: string, card: StatedCard, home: string | undefined): AlternativeCard {
  const { id, mechanism, groups, stages, evidence, indicators, sources, checked_on } = card;
  return {
    id,
    mechanism,
    stages,
    groups,
    countries: card.countries.map((state) => stateOf(path, id, state, home)),
    evidence: { grade: evidence.grade },
    indicators,
    sources,
    ...(checked_on === undefined ? {} : { checkedOn: checked_on }),
    text: {
      name: card.name,
      what: card.what,
      ...(evidence.result === undefined ? {} : { result: evidence.result }),
      preconditions: card.preconditions,
      cautions: card.cautions,
    },
  };
}

/**
 * The studies of the last edition: one file, the study.json of a folder, or those of its countries' folders.
 * @throws UserError when there is none, or one is not as the schema says
 */
export async function previousStudies(path: string): Promise<Study[]> {
  const files = await previousFiles(path);
  if (files.length > 0) return Promise.all(files.map((file) => loadStudy(file)));
  throw usage(
    `there is no study in ${path}`,
    'the last edition is a study.json that ctg analyze wrote',
    '--previous OLD/PER/study.json',
  );
}

/**
 * Nothing that authors wrote is left out in silence: a note belongs to a chapter, a state to a country of the run.
 * @throws UserError naming what belongs nowhere
 */
export function checkNotes(notes: Edition['notes'], { chapters }: Pick<Template, 'chapters'>): void {
  const known = chapters.filter((chapter) => chapter !== 'cover');
  const strange = Object.keys(notes ?? {}).find((chapter) => !known.includes(chapter));
  if (strange === undefined) return;
  throw usage(
    `notes: there is no chapter "${strange}"`,
    `the chapters of the template are ${known.join(', ')}`,
    `perhaps "${closest(strange, known)}"`,
  );
}

/** @throws UserError when a state or a last edition is of a country that was not studied */
export function checkCountries(
  { states = [], previous = [], scenarios = [] }: Edition,
  studies: readonly Study[],
): void {
  const studied = new Set(studies.map(({ country }) => country));
  if (studied.size === 0) return;
  const elsewhere = scenarios.find(({ country }) => !studied.has(country));
  if (elsewhere) {
    throw usage(
      `scenarios: "${elsewhere.name}" is of ${elsewhere.country}, of which there is no study`,
      `the inputs are of ${[...studied].join(', ')}`,
      'mend the country, or take the scenario out',
    );
  }
  const strange = states.find(({ state }) => !studied.has(state.country));
  if (strange) {
    throw usage(
      `alternatives: ${strange.card} is stated of ${strange.state.country}, of which there is no study`,
      `the inputs are of ${[...studied].join(', ')}`,
      'mend the country, or take the state out',
    );
  }
  if (previous.length === 0 || previous.some(({ country }) => studied.has(country))) return;
  throw usage(
    `the last edition is of ${previous.map(({ country }) => country).join(', ')}`,
    `the inputs are of ${[...studied].join(', ')}`,
    'name the study.json of the same country',
  );
}
