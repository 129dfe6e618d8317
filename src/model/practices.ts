/**
 * The eleven themes under which the work of a treatment court is assessed. They follow the lists that the field shares:
 * the design features of the Multi-site Adult Drug Court Evaluation (BJA/NIJ), the ten key components (NADCP/BJA 1997)
 * and the adult best-practice standards (NADCP 2013/2015).
 */
export const PRACTICE_THEMES = [
  'screening',
  'target-population',
  'legal-leverage',
  'fairness',
  'supervision',
  'testing',
  'responses',
  'treatment',
  'team',
  'aftercare',
  'evaluation',
] as const;
export type PracticeTheme = (typeof PRACTICE_THEMES)[number];

/** One recommended practice, and the entries of the shared lists that recommend it: F feature, C component, S standard. */
export interface Practice {
  readonly id: string;
  readonly theme: PracticeTheme;
  readonly standard: string;
}

/** The items that an assessor asks about, in the order of a participant's path. Their words are in the locales. */
export const PRACTICES = [
  { id: 'dependence_screened', theme: 'screening', standard: 'F1 C3 S-I' },
  { id: 'risk_screened', theme: 'screening', standard: 'F1 C3 S-I' },
  { id: 'prompt_admission', theme: 'screening', standard: 'C3' },
  { id: 'eligibility_written', theme: 'target-population', standard: 'F2 C3 S-I' },
  { id: 'high_risk_high_need', theme: 'target-population', standard: 'F2 S-I' },
  { id: 'groups_not_excluded', theme: 'target-population', standard: 'S-I S-II' },
  { id: 'informed_consent', theme: 'legal-leverage', standard: 'C2' },
  { id: 'stake_proportionate', theme: 'legal-leverage', standard: 'C2' },
  { id: 'counsel_present', theme: 'fairness', standard: 'F3 C2' },
  { id: 'heard_before_sanction', theme: 'fairness', standard: 'F3 S-III' },
  { id: 'outcomes_by_group', theme: 'fairness', standard: 'F3 S-II' },
  { id: 'judge_hearings_fortnightly', theme: 'supervision', standard: 'F4 C7 S-III' },
  { id: 'same_judge', theme: 'supervision', standard: 'F4 C7 S-III' },
  { id: 'testing_random_frequent', theme: 'testing', standard: 'F5 C5 S-VII' },
  { id: 'test_results_fast', theme: 'testing', standard: 'F5 C5 S-VII' },
  { id: 'graduated_sanctions', theme: 'responses', standard: 'C6 S-IV' },
  { id: 'incentives', theme: 'responses', standard: 'C6 S-IV' },
  { id: 'jail_sparing', theme: 'responses', standard: 'C6 S-IV' },
  { id: 'treatment_plan_individual', theme: 'treatment', standard: 'F6 C4 S-V' },
  { id: 'medication_available', theme: 'treatment', standard: 'F6 C4 S-V' },
  { id: 'work_school_health', theme: 'treatment', standard: 'F6 S-VI' },
  { id: 'team_meets', theme: 'team', standard: 'C1 S-VIII' },
  { id: 'team_trained', theme: 'team', standard: 'C9 S-VIII' },
  { id: 'aftercare', theme: 'aftercare', standard: 'F7 C10 S-VI' },
  { id: 'community_partners', theme: 'aftercare', standard: 'F7 C10' },
  { id: 'data_system', theme: 'evaluation', standard: 'C8 S-X' },
  { id: 'comparison_group', theme: 'evaluation', standard: 'C8 S-X' },
] as const satisfies readonly Practice[];
export type PracticeId = (typeof PRACTICES)[number]['id'];
