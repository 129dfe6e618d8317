import type { Locale } from '../locale.js';
import type { ProgrammeTexts } from '../programme-texts.js';

export const programme: ProgrammeTexts = {
  labels: {
    'rate-acceptance': 'Admitted of those evaluated',
    'rate-of-exits': 'Graduated of those who have left',
    'rate-of-cohort': 'Graduated of everyone admitted, so far',
    'rate-graduated-or-active': 'Graduated or active of everyone admitted',
    'rate-once-all-left': 'Graduated once everyone has left: least and most',
    'numerator-of': 'Of these',
    'denominator-of': 'Out of',
    profile: 'Profile at entry',
    characteristic: 'Characteristic',
    category: 'Category',
    'profile-admitted': 'Admitted',
    'profile-graduated': 'Graduated',
    'profile-left': 'Terminated or withdrew',
    'profile-not-admitted': 'Not admitted',
    'profile-missing': 'Not known, of the admitted',
    'not-seen': 'not seen',
    'look-for': 'What to look for',
    guide: 'Guide for a visit: what to ask and what to look for',
    theme: 'Theme',
    'own-item': 'the site’s own item',
    codes:
      'F: design feature of the Multi-site Adult Drug Court Evaluation (BJA/NIJ). C: key component (NADCP/BJA 1997). S: best-practice standard (NADCP 2013/2015).',
    recommendations: 'What to change, in the order of a participant’s path',
  },
  lookFor: {
    dependence_screened: 'The name of the tool, who applies it, and a few completed forms without names.',
    risk_screened: 'The name of the tool, the study that validated it, and who was trained to use it.',
    prompt_admission: 'Dates of arrest, referral, screening and entry for the last ten people who entered.',
    eligibility_written: 'The text of the conditions, where it is published, and offences left out by habit.',
    high_risk_high_need: 'How many of those admitted scored high on both; what happens to the others.',
    groups_not_excluded:
      'Counts of eligible and admitted by sex and nationality; rules that ask for money, a home or a relative.',
    informed_consent:
      'The form that is signed, the day of signing, and the name of the office that gave counsel.',
    stake_proportionate:
      'What the last people who failed received, beside what they would have received without entering.',
    counsel_present: 'At the hearings watched: was counsel in the room, and did counsel speak?',
    heard_before_sanction: 'At the hearings watched: was the person asked before the judge decided?',
    outcomes_by_group: 'The last report with counts by sex and income, and who read it.',
    judge_hearings_fortnightly:
      'The calendar of one participant in the first phase; minutes for each at the hearings watched.',
    same_judge: 'How many judges the programme has had, and how long each stayed.',
    testing_random_frequent:
      'Tests in a month for a few participants, how the day is chosen, and who watches.',
    test_results_fast:
      'Day of the test and day of the result; how a result is confirmed when it is disputed.',
    graduated_sanctions: 'The written schedule, and the responses given in the last month beside it.',
    incentives: 'Incentives and sanctions given in the last month, counted.',
    jail_sparing: 'Days of custody given as a sanction, for how many people, and what was tried before.',
    treatment_plan_individual: 'A few plans without names: goals, dates of review, changes made.',
    medication_available: 'Which medicines, who prescribes them, and whether the court may forbid them.',
    work_school_health: 'Agreements with schools, employers and clinics; placements in the last year.',
    team_meets: 'Who sat at the last meeting before a hearing, and what may be shared with whom.',
    team_trained: 'Dates, hours and subjects of training in the last year, and who came.',
    aftercare: 'The plan that a graduate takes home, and contacts made in the months after.',
    community_partners: 'Agreements that are signed and in force, and what each partner did last year.',
    data_system: 'The fields of the system, who enters them and when; how many are empty.',
    comparison_group:
      'Who was compared with whom, over how long, for which event, and where it was published.',
  },
};

/** Further results of the profile of a programme. */
export const programmeDetails: Locale['details'] = {
  'admitted-share': 'share of the admitted',
  'graduated-share': 'share of the graduated',
  left: 'left without graduating',
  'left-share': 'share of those who left',
  'not-admitted': 'not admitted',
  'not-admitted-share': 'share of those not admitted',
  graduated: 'graduated',
};
