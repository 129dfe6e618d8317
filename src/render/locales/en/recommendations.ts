import type { Locale } from '../locale.js';
import { caseRules } from './findings-of-cases.js';
import { programmeRules } from './findings-of-programmes.js';

// {action} stands after the addressee and the verb: "The ministry of justice should {action}".
export const rules: Locale['rules'] = {
  'R-09': {
    action:
      'draw up an emergency plan with dates, and have the low-level drug prisoners reviewed from a list',
    success: 'occupancy below the critical line',
    needs: 'It needs the list of cases by article, and public defence for each.',
  },
  'R-10': {
    action: 'stop the growth at the entrance before anything else',
    success: 'occupancy no longer rising',
  },
  'R-11': {
    action: 'allocate and transfer between facilities before building, looking to family ties first',
    success: 'fewer people in facilities above the critical line',
  },
  'R-12': {
    action: 'treat drug policy as a principal lever against overcrowding, at every stage',
    success: 'occupancy without drug cases, and occupancy itself, drawing closer together',
  },
  'R-13': {
    action:
      'say plainly that alternatives for drug cases alone cannot end overcrowding, and look for the other causes',
    success: 'the excess over capacity',
  },
  'R-14': {
    action: 'fix in a legal definition what counts as a place before setting any target',
    success: 'one meaning of capacity in every publication',
  },
  'R-15': {
    action:
      'prepare a package for drug offences: tiers by quantity and role, suspension, and review of running sentences',
    success: 'the share held for drugs',
    needs: 'It needs the maximum penalty to fit under the limit for suspension.',
  },
  'R-16': {
    action: 'add no new penalties for drug offences until the effect of those in force has been measured',
    success: 'the contribution of drug offences to growth',
  },
  'R-17': {
    action:
      'prepare measures for women: attenuation, community service, home sentences for carers, and support after release',
    success: 'the women-to-men ratio of the drug share',
    needs: 'It needs income and child care for those who serve the sentence at home.',
  },
  'R-18': {
    action: 'review these cases one by one, and find out how possession for use came to prison',
    success: 'nobody held for possession for their own use',
    needs: 'It needs the files and a public defender for each person.',
  },
  'R-21': {
    action: 'lower the maximum for the drug conduct, or at least separate it into tiers',
    success: 'every penalty ratio below one',
  },
  'R-26': {
    action: 'repeal mandatory remand for drug charges and ask for individual reasons in each case',
    success: 'the unsentenced share among drug cases',
  },
  'R-27': {
    action: 'hold custody hearings, limit remand in time and review it without being asked',
    success: 'the unsentenced share',
    needs: 'It needs defence counsel at every hearing and reports by a social service.',
  },
  'R-28': {
    action: 'look for the cause of longer remand in drug cases, and treat it apart',
    success: 'the ratio of unsentenced shares',
  },
  'R-30': {
    action: 'publish the ten key figures on one page each month, with definitions at the foot',
    success: 'every key figure available for the same day',
  },
  ...caseRules,
  ...programmeRules,
};

export const guards: Locale['guards'] = {
  'R-01': 'The figures do not count the same thing throughout: no comparison with other countries is made.',
  'R-02': 'Fewer people than the smallest base: no recommendation is drawn from the rate.',
  'R-03':
    'None of the alternatives named has been evaluated: try them with an evaluation from the first day.',
  'R-04':
    'The law threatens {suspensionConduct} with up to {suspensionPenalty}, and proceedings can be suspended only up to {suspensionLimit}: until the range or the limit is reformed, suspension reaches nobody here and is left out.',
  'R-04-substitution':
    'The least that the law allows for {substitutionConduct} is {substitutionPenalty}, and a sentence can be suspended or replaced only up to {substitutionLimit}: until the range or the limit is reformed, this reaches nobody and is left out.',
  'R-05':
    'The law excludes {excludedConducts} from benefits: the exclusion has to be lifted for low-level conducts before any programme of release can reach them.',
  'R-06':
    'Only {custodyRate} of those convicted were sent to prison {custodyWhen}: supervision would mostly hold people who would have been free. Lighter answers are named in its place.',
  'R-07':
    'At the known failures and stays the alternative brings as much prison as it saves and is left out; it would save prison with fewer than {failureShare} of failures.',
  'R-08':
    '{possessionShare} of those who enter the treatment court do so for possession alone ({possessionWhen}): for them, answers outside the court come first.',
  'R-20':
    'The labels inside drug offences moved more than people can have (shift {labelShift}): no recommendation is drawn from a single label.',
  'R-09-entrance': 'Releases without a change at the entrance refill.',
};

// {addressee} begins the sentence, {action} follows the verb.
export const strengths: Locale['strengths'] = {
  should: '{addressee} should {action}.',
  'should-examine': '{addressee} should examine whether to {action}.',
  'should-record': '{addressee} should record what is needed to decide whether to {action}.',
};

export const addressees: Locale['addressees'] = {
  'ministry-of-justice': 'The ministry of justice',
  'prison-service': 'The prison service',
  parliament: 'Parliament',
  'supreme-court': 'The supreme court',
  prosecution: 'The prosecution service',
  'public-defence': 'The public defence service',
  'statistics-office': 'The office that publishes prison statistics',
  'treatment-programme': 'The treatment programme',
};

export const levels: Locale['levels'] = {
  law: 'law',
  rule: 'rule or agreement',
  practice: 'practice',
  resources: 'resources',
  data: 'data',
};

export const horizons: Locale['horizons'] = {
  now: 'now',
  '90-days': '90 days',
  '6-months': '6 months',
  '1-year': '1 year',
  '3-years': '3 years',
};

export const sensitivities: Locale['sensitivities'] = {
  stands: 'The conclusion stands at both ends of the interval and under the other definitions given.',
  turns:
    'The conclusion turns at one end of the interval or under another definition given: read it with care.',
  'not-tested': 'There is no interval or second definition to test the conclusion with.',
};
