import type { Locale } from '../locale.js';

export const cards: Locale['cards'] = {
  'pre-01': {
    name: 'Administrative panel instead of court',
    what: 'Possession for use goes from the police to a panel that may suspend, refer or sanction.',
  },
  'pre-02': {
    name: 'Quantity table without prosecution',
    what: 'Below listed quantities nobody is prosecuted, and care is offered.',
  },
  'pre-03': {
    name: 'Judicial presumption of use',
    what: 'A court sets a quantity below which use is presumed unless sale is shown.',
  },
  'pre-04': {
    name: 'Ticket',
    what: 'A fixed penalty without arrest or record; people who depend on drugs are referred.',
  },
  'pre-05': {
    name: 'Police caution with education',
    what: 'A warning or a session takes the place of a charge.',
  },
  'pre-06': {
    name: 'Pre-booking diversion with a case manager',
    what: 'The officer hands the person to a case manager before booking, small sellers included.',
  },
  'pre-07': {
    name: 'Prosecutor does not pursue',
    what: 'Minor cases are closed, with or without conditions.',
  },
  'pre-08': {
    name: 'Conditional suspension of proceedings',
    what: 'The case stops while conditions are met, and ends without conviction.',
  },
  'pre-09': {
    name: 'Treatment under judicial supervision before conviction',
    what: 'Suspension with diagnosis, treatment, tests and hearings.',
  },
  'pre-10': {
    name: 'Restorative procedure with treatment',
    what: 'Repair is agreed with the victim or the community, with care.',
  },
  'pre-11': {
    name: 'Custody hearing with individual reasons',
    what: 'A judge sees each arrested person within a day and gives reasons for or against remand.',
  },
  'pre-12': {
    name: 'End of automatic remand for drug charges',
    what: 'Rules that impose remand by the name of the offence are repealed.',
  },
  'pre-13': { name: 'Remand limits and review', what: 'The court must look at remand again at intervals.' },
  'pre-14': {
    name: 'Home instead of remand for pregnant women and carers',
    what: 'The place of remand is the home.',
  },
  'pre-15': { name: 'Electronic monitoring instead of remand', what: 'A tag at home.' },
  'pre-16': {
    name: 'Waiver of prosecution for small growers',
    what: 'The state renounces action against those who join substitution.',
  },
  'pre-17': {
    name: 'Registered family plot with community control',
    what: 'A fixed plot is allowed and the community watches over it.',
  },
  'pre-18': {
    name: 'Substitution agreement with legal certainty',
    what: 'The family uproots, receives support and is not prosecuted meanwhile.',
  },
  'con-01': {
    name: 'Attenuated tier for people in vulnerability',
    what: 'A lower range and other places to serve it.',
  },
  'con-02': { name: 'Scale by quantity and role', what: 'Tiers take the place of one wide range.' },
  'con-03': {
    name: 'Minor trafficking for first offenders',
    what: 'A reduction for a first offence without organisation.',
  },
  'con-04': { name: 'Suspended sentence', what: 'The sentence is not served if conditions are kept.' },
  'con-05': {
    name: 'Longer suspension for dependence',
    what: 'Suspension of longer terms when the offence came with dependence and treatment is certified.',
  },
  'con-06': {
    name: 'Community service for heads of household',
    what: 'Unpaid work takes the place of the rest of the term.',
  },
  'con-07': { name: 'Home sentence for carers', what: 'The sentence is served at home.' },
  'con-08': {
    name: 'Below the mandatory minimum',
    what: 'The judge may go under the minimum for low-level first offenders.',
  },
  'con-09': { name: 'Non-prison answer to use', what: 'A warning, course, service or fine.' },
  'con-10': { name: 'Probation with a social plan', what: 'Supervision by need: work, school, care.' },
  'con-11': { name: 'Treatment order after conviction', what: 'Treatment under the court is the sentence.' },
  'inc-01': { name: 'Resentencing under the milder law', what: 'Old terms are worked out again.' },
  'inc-02': { name: 'Categorical pardon', what: 'A defined low-level group is released.' },
  'inc-03': { name: 'Commutation', what: 'The remaining time is cut.' },
  'inc-04': {
    name: 'Opening the benefits',
    what: 'Semi-liberty, parole and remission are opened to low-level drug offences.',
  },
  'inc-05': { name: 'Credit for work and study', what: 'Days are taken off for days worked or studied.' },
  'inc-06': { name: 'Emergency decongestion', what: 'Temporary, simplified release.' },
  'inc-07': { name: 'Treatment inside', what: 'Therapeutic community, counselling, medication.' },
  'inc-08': { name: 'House of return', what: 'Work, papers and psychology after release.' },
  'inc-09': { name: 'Clearing the record', what: 'Old possession convictions leave the record.' },
  'inc-10': {
    name: 'Livelihood and care package',
    what: 'Income, child care, land or trade for the released.',
  },
  'inc-11': {
    name: 'Transfer home of foreigners',
    what: 'The sentence is served in the person’s own country.',
  },
  'inc-12': { name: 'Ceiling on the prison count', what: 'No entry above a number without an exit.' },
};
