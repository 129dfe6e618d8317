import colombia from './marginals/colombia.js';
import costaRica from './marginals/costa-rica.js';
import dominicanRepublic from './marginals/dominican-republic.js';
import mexico from './marginals/mexico.js';
import panama from './marginals/panama.js';
import peru from './marginals/peru.js';

/** The order is part of the seeds: a new country goes last. */
export const COUNTRIES = [costaRica, colombia, panama, peru, dominicanRepublic, mexico];
