/** Choices that are the same for every country. None of them is a published figure: the README lists them as assumed. */

/** Detail of a case, by what is in it: chances of prison, of remand, of violence and of weapons. */
const odds = (custody, remand, violence, weapon) => ({ custody, remand, violence, weapon });

const OF_COUNTRY = undefined;

/** By offence class; drug offences by subtype. `OF_COUNTRY` is the country's own marginal. */
export const ODDS = {
  possession: odds(0.3, 0.4, 0, 0),
  micro_trafficking: odds(0.72, 0.65, OF_COUNTRY, 0.04),
  promotion: odds(0.88, 0.7, OF_COUNTRY, 0.05),
  trafficking: odds(0.93, 0.8, OF_COUNTRY, 0.07),
  trafficking_aggravated: odds(0.98, 0.9, OF_COUNTRY, 0.25),
  production: odds(0.9, 0.7, OF_COUNTRY, 0.1),
  cultivation: odds(0.6, 0.45, OF_COUNTRY, 0.04),
  precursors: odds(0.8, 0.65, OF_COUNTRY, 0.03),
  conspiracy: odds(0.75, 0.65, OF_COUNTRY, 0.1),
  unnamed: odds(0.75, 0.65, OF_COUNTRY, 0.05),
  prison_introduction: odds(0.55, 0.6, 0, 0),
  intentional_homicide: odds(0.98, 0.9, 1, 0.8),
  rape: odds(0.96, 0.8, 1, 0.1),
  aggravated_robbery: odds(0.88, 0.8, 1, 0.75),
  theft: odds(0.45, 0.45, 0, 0.05),
  assault: odds(0.45, 0.4, 1, 0.35),
  weapons: odds(0.6, 0.55, 0.05, 1),
  fraud: odds(0.3, 0.25, 0, 0),
  family_maintenance: odds(0.15, 0.08, 0, 0),
  other: odds(0.5, 0.4, 0.15, 0.1),
  unknown: odds(0.6, 0.5, 0.2, 0.15),
};

/** Roles of drug offences, low ones first. */
export const ROLES = {
  possession: { consumer: 92, street_seller: 8 },
  micro_trafficking: { street_seller: 62, courier: 12, lookout: 9, consumer: 11, mid: 6 },
  promotion: { courier: 42, street_seller: 26, lookout: 10, mid: 18, organiser: 4 },
  trafficking: { courier: 50, street_seller: 18, lookout: 4, mid: 22, organiser: 6 },
  trafficking_aggravated: { courier: 32, street_seller: 8, mid: 38, organiser: 22 },
  production: { cook_low: 75, mid: 18, organiser: 7 },
  cultivation: { small_grower: 90, mid: 8, organiser: 2 },
  precursors: { courier: 62, mid: 30, organiser: 8 },
  prison_introduction: { mule_prison: 100 },
  conspiracy: { courier: 25, lookout: 20, mid: 40, organiser: 15 },
  unnamed: { courier: 30, street_seller: 40, mid: 22, organiser: 8 },
};
export const ROLE_SOURCES = { judgment: 62, coder: 28, charge: 10 };

/** Terms, in months, for offences without a published scale: the sentence is drawn here and the law's columns stay empty. */
export const ASSUMED_RANGES = {
  rape: { min: 120, max: 240 },
  aggravated_robbery: { min: 60, max: 180 },
  theft: { min: 6, max: 60 },
  assault: { min: 12, max: 96 },
  weapons: { min: 36, max: 96 },
  fraud: { min: 12, max: 72 },
  family_maintenance: { min: 6, max: 36 },
  other: { min: 12, max: 96 },
  unknown: { min: 12, max: 120 },
};
/** Longest fixed term, months, where the text prints a minimum and no maximum. */
export const LONGEST_TERM = 420;

/** Share of prison terms exactly at the minimum, of admissions of guilt, of cases still undecided. */
export const AT_MINIMUM = { drug: 0.45, other: 0.18 };
export const PLEA = 0.42;
export const UNDECIDED = 0.1;

/** What is ordered in place of prison: the first where the minimum is below five years. */
export const ALTERNATIVES = {
  light: {
    suspended: 56,
    house_arrest: 10,
    electronic_monitoring: 8,
    community: 9,
    treatment_order: 5,
    fine: 9,
    discharge: 3,
  },
  heavy: { house_arrest: 60, electronic_monitoring: 25, suspended: 15 },
};

/** Equally spaced quantiles, extremes included. Days on remand until decision or release; of those still held, so far. */
export const REMAND_DAYS = [3, 25, 60, 100, 150, 200, 260, 340, 480, 900];
export const HELD_SO_FAR_DAYS = [5, 30, 70, 120, 180, 250, 330, 450, 800];
/** Share of detentions that end in release before the decision, and what passes then until it. */
export const RELEASED = 0.2;
export const AFTER_RELEASE_DAYS = [20, 80, 150, 240, 360, 540];
/** Days from offence to admission where the person was not caught in the act, and to the decision of those never held. */
export const CAUGHT_IN_THE_ACT = { drug: 0.85, other: 0.55 };
export const UNTIL_ADMISSION_DAYS = [3, 30, 75, 160, 320, 640];
export const UNTIL_DECISION_DAYS = [45, 160, 260, 380, 560, 820, 1200];

/** People. Ages at the decision; drug quantities as multiples of the largest small quantity. */
export const AGES = [18, 20, 22, 25, 27, 30, 33, 37, 43, 52, 74];
export const DEPENDANTS = { 0: 30, 1: 20, 2: 22, 3: 15, 4: 7, 5: 4, 6: 2 };
export const INCOME = { low: { q1: 57, q2: 43 }, high: { q3: 60, q4: 28, q5: 12 } };
export const COUNSEL = {
  urban: { public: 66, private: 31, none: 3 },
  rural: { public: 80, private: 15, none: 5 },
};
export const RURAL = { cultivation: 0.92, production: 0.7, precursors: 0.5, other: 0.28 };
export const DEPENDENT = {
  possession: 0.5,
  micro_trafficking: 0.34,
  theft: 0.36,
  aggravated_robbery: 0.2,
  other: 0.1,
};
export const ARMED_GROUP = {
  trafficking_aggravated: 0.12,
  production: 0.06,
  intentional_homicide: 0.12,
  other: 0.015,
};
export const MULTIPLES = {
  possession: [0.004, 0.012, 0.03, 0.06, 0.12, 0.2, 0.35],
  micro_trafficking: [0.01, 0.03, 0.08, 0.18, 0.35, 0.6, 0.98],
  trafficking_aggravated: [1.2, 6, 25, 90, 260, 700, 2600],
  other: [0.3, 1.05, 2.2, 5, 14, 60, 420],
};
export const BASES = { gross: 58, pure: 34, doses: 8 };

/** Share of values that are left unknown, by column. */
export const MISSING = {
  sex: 0.03,
  age: 0.03,
  education: 0.06,
  income_band: 0.08,
  dependants: 0.05,
  foreign: 0.03,
  role: 0.08,
  violence: 0.03,
  weapon: 0.04,
  armed_group: 0.04,
  drug_dependent: 0.07,
  drug: 0.04,
  quantity_g: 0.05,
  prior_convictions: 0.05,
  counsel: 0.04,
  plea: 0.04,
  offence_date: 0.04,
  admission_date: 0.04,
};
