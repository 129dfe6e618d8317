import type { OffenderGroup } from '../../model/finding.js';

/** Short names of the groups, for the tables of cards. */
export const POSSESSION: OffenderGroup = 'possession_personal_use';
export const MICRO: OffenderGroup = 'micro_trafficking_nonviolent';
export const PRODUCER: OffenderGroup = 'small_producer_nonviolent';
export const DEPENDENT: OffenderGroup = 'drug_dependent';
export const EVERYONE: readonly OffenderGroup[] = [POSSESSION, MICRO, PRODUCER, DEPENDENT];
