import type { Locale } from '../locale.js';
import { caseFindings } from './findings-of-cases.js';
import { programmeFindings } from './findings-of-programmes.js';

// Arguments are those that the finding of the same name gives; {when} is a date inside a sentence ("in July 2016").
export const findings: Locale['findings'] = {
  overcrowding: {
    question: 'How full are the prisons, and for whom?',
    answers: {
      critical:
        'Occupancy was {density} of capacity {when}: {held} in {places}{placesApartCount, plural, =0 {} other { (places: {placesDate})}}, {excess} more than there is room for. {aboveCritical} would have to leave, or not to enter, to come down to the critical line.',
      overcrowded:
        'There were {held} in {places} {when}{placesApartCount, plural, =0 {} other { (places: {placesDate})}}, an occupancy of {density}: {excess} more than there is room for.',
      hidden:
        'The country as a whole had room {when} ({density}), yet {exposure} of prisoners lived in critically overcrowded facilities.',
      'within-capacity':
        'There were {held} in {places} {when}{placesApartCount, plural, =0 {} other { (places: {placesDate})}}, an occupancy of {density}; few live in critically overcrowded facilities.',
      'within-capacity-on-average':
        'There were {held} in {places} {when}{placesApartCount, plural, =0 {} other { (places: {placesDate})}}, an occupancy of {density} on average. Without figures by facility, hidden overcrowding cannot be seen.',
      unknown:
        'How full the prisons are cannot be said: people held and official places are not known for the same time.',
    },
  },
  'capacity-definition': {
    question: 'Does the conclusion hang on what is called a place?',
    answers: {
      'not-robust':
        'Yes: occupancy {when} lies between {low} and {high}, in different bands, depending on the meaning of capacity.',
      robust:
        'No: occupancy {when} lies between {low} and {high} under every meaning of capacity given, in one band.',
      unknown: 'Only one meaning of capacity is given, so this cannot be tested.',
    },
  },
  'drug-offences-and-overcrowding': {
    question: 'How much of the overcrowding could drug policy clear at most?',
    answers: {
      'principal-lever':
        'If none of the {drugPrisoners} held for drugs had been counted {when}, {wholeCount, plural, =0 {{cleared} of the excess of {excess}} other {the whole excess of {excess}}} would have gone{placesApartCount, plural, =0 {} other { (places: {placesDate})}}, and occupancy would have been {without} instead of {density}.',
      part: 'If none of the {drugPrisoners} held for drugs had been counted {when}, {wholeCount, plural, =0 {{cleared} of the excess of {excess}} other {the whole excess of {excess}}} would have gone{placesApartCount, plural, =0 {} other { (places: {placesDate})}}: a part of the answer, not the whole.',
      'minor-lever':
        'If none of the {drugPrisoners} held for drugs had been counted {when}, only {cleared} of the excess of {excess} would have gone{placesApartCount, plural, =0 {} other { (places: {placesDate})}}: alternatives for drug cases alone cannot end overcrowding.',
      'no-excess':
        'There was no excess over capacity {when} (occupancy {density}), so there is none for drug policy to clear.',
      unknown: 'This needs people held for drugs, people held and official places at about the same time.',
    },
  },
  'drug-share': {
    question: 'How many of those held are held for drugs?',
    answers: {
      large:
        '{atLeastCount, plural, =0 {} other {At least }}{share} of the people held {when} were held mainly for a drug offence ({drugPrisonersN} of {heldN}); about one in five is usual in the countries of the region that were studied (limit used: {limit}).',
      undecided:
        'At least {share} of the people held {when} were held mainly for a drug offence ({drugPrisonersN} of {heldN}); whether it is more than {limit} cannot be decided from these tables.',
      smaller:
        '{share} of the people held {when} were held mainly for a drug offence ({drugPrisonersN} of {heldN}), less than the {limit} from which a package of reform is proposed.',
      unknown: 'The share held for drugs cannot be said: no table counts people by their main offence.',
    },
  },
  'drug-growth': {
    question: 'Do drug prisoners grow faster than the rest?',
    answers: {
      faster:
        'From {since} to {date} people held for drugs grew by {drugGrowth} and others changed by {otherGrowth}: the change in drug cases equals {contribution} of the change in the total, where they had been {shareBefore} of those held.',
      'in-step':
        'From {since} to {date} people held for drugs grew by {drugGrowth} and others by {otherGrowth}: drug offences make up {contribution} of the growth, somewhat more than their share at the start ({shareBefore}).',
      slower:
        'From {since} to {date} people held for drugs grew by {drugGrowth} and others by {otherGrowth}: the count rose while the share went from {shareBefore} to {shareNow}. Drug offences make up {contribution} of the growth.',
      falling:
        'From {since} to {date} people held for drugs fell by {drugChange}; their share went from {shareBefore} to {shareNow}.',
      'against-the-fall':
        'From {since} to {date} people held for drugs rose by {drugChange} while the total fell: their share went from {shareBefore} to {shareNow}.',
      unknown: 'There are no two dates with the same list of drug offences.',
    },
  },
  'women-held-for-drugs': {
    question: 'Do drug laws fall on women more than on men?',
    answers: {
      'much-higher':
        '{femaleShare} of imprisoned women and {maleShare} of imprisoned men were held for drugs {when}{heldApartCount, plural, =0 {} other { (everyone held: {heldDate})}}: {ratio} times the share (interval {interval}).',
      higher:
        '{femaleShare} of imprisoned women and {maleShare} of imprisoned men were held for drugs {when}{heldApartCount, plural, =0 {} other { (everyone held: {heldDate})}}: {ratio} times the share (interval {interval}).',
      'not-higher':
        '{femaleShare} of imprisoned women and {maleShare} of imprisoned men were held for drugs {when}{heldApartCount, plural, =0 {} other { (everyone held: {heldDate})}}: not more often.',
      'too-few-women':
        'Only {women} were imprisoned {when}; with fewer than {minimum} no conclusion is drawn.',
      unknown: 'Drug offences are not published by sex.',
    },
  },
  'possession-in-prison': {
    question: 'Is anyone in prison for possession for their own use?',
    answers: {
      held: 'Yes: {persons} {when}, by how their cases were coded.',
      'held-by-label':
        '{persons} were held {when} under a legal label of possession. The label does not say whether it was for their own use; only their files can.',
      'sent-to-prison':
        'Yes: {persons} were sent to prison for possession for their own use, by how their cases were coded.',
      'few-untold':
        'Yes: fewer than ten people, whose number is not told to protect them, were sent to prison for possession for their own use.',
      'none-sentenced': 'The cases given show nobody sent to prison for possession for their own use.',
      'none-found': 'The tables show nobody {when}.',
      unknown: 'Possession is not told apart from other drug offences.',
    },
  },
  'penalty-inversion': {
    question: 'Does the law threaten a drug conduct with as much prison as homicide or rape?',
    answers: {
      inverted:
        'Yes: for {drug} the law threatens up to {drugMaximum}, for {reference} up to {referenceMaximum} (ratio {ratio}); {invertedCount, plural, one {{inverted} of {pairs} pairs is} other {{inverted} of {pairs} pairs are}} equal or higher.',
      'not-inverted':
        'No: the highest ratio is {ratio}, for {drug} (up to {drugMaximum}) against {reference} (up to {referenceMaximum}); {pairs} pairs were compared{openCount, plural, =0 {} one {, and one has no maximum to compare} other {, and {open} have no maximum to compare}}.',
      unknown: 'No penalties are given that could be compared.',
    },
  },
  'mandatory-remand': {
    question: 'Does the law impose remand for a drug charge?',
    answers: {
      mandatory: 'Yes, for: {conducts}.',
      unknown: 'The table of penalties does not say whether remand is mandatory.',
    },
  },
  unsentenced: {
    question: 'How many of those held are unsentenced?',
    answers: {
      'above-average':
        '{share} of the people held {when} were unsentenced ({unsentencedN} of {heldN}; {meaning}), at or above the average of the Americas ({limit}){alikeCount, plural, =0 {; that average may count the unsentenced otherwise} other {}}.',
      'below-average':
        '{share} of the people held {when} were unsentenced ({unsentencedN} of {heldN}; {meaning}), below the average of the Americas ({limit}){alikeCount, plural, =0 {; that average may count the unsentenced otherwise} other {}}.',
      unknown: 'Unsentenced people are not counted in these tables.',
    },
  },
  'drug-remand': {
    question: 'Are people held for drugs likelier to wait for a first decision than others?',
    answers: {
      'drugs-more':
        'Yes: {drugShare} of people held for drugs and {otherShare} of others were unsentenced {when} (ratio {ratio}, interval {interval}).',
      'slightly-more':
        'Slightly: {drugShare} of people held for drugs and {otherShare} of others were unsentenced {when} (ratio {ratio}, interval {interval}).',
      'no-difference':
        'No: {drugShare} of people held for drugs and {otherShare} of others were unsentenced {when} (ratio {ratio}, interval {interval}). If there is a difference, it is smaller than the ratio of {limit} that matters here.',
      undecided:
        'It cannot be decided: {drugShare} of people held for drugs and {otherShare} of others were unsentenced {when} (ratio {ratio}, interval {interval}).',
      'drugs-less':
        'No, less: {drugShare} of people held for drugs and {otherShare} of others were unsentenced {when} (ratio {ratio}, interval {interval}).',
      unknown: 'Legal status is not published by offence.',
    },
  },
  'core-figures': {
    question: 'Are the three figures known without which nothing else can be judged?',
    answers: {
      missing: 'Not all: {missing} cannot be given from these tables.',
      complete:
        'Yes: occupancy ({occupancyDate}), the share held for drugs ({drugsDate}) and the unsentenced share ({unsentencedDate}) are all known.',
      unknown: 'This could not be decided.',
    },
  },
  ...caseFindings,
  ...programmeFindings,
};

export const limits: Locale['limits'] = {
  'occupancy-full': 'Occupancy above which there is an excess',
  'occupancy-critical': 'Occupancy from which overcrowding is called critical',
  'exposure-despite-free-places':
    'Share of prisoners in critically overcrowded facilities that matters despite free places',
  'drug-lever-principal': 'Share of the excess from which drug policy is a principal lever',
  'drug-lever-minor': 'Share of the excess below which it is a minor one',
  'drug-share-large': 'Share held for drugs from which a package of reform is proposed',
  'growth-contribution': 'Contribution to growth as a multiple of the initial share',
  'women-to-men-ratio': 'Women-to-men ratio of the drug share',
  'women-held-minimum': 'Fewest imprisoned women for a conclusion',
  'penalty-ratio': 'Penalty ratio from which there is an inversion',
  'unsentenced-average-of-the-americas': 'Unsentenced share: average of the Americas',
  'drug-remand-ratio': 'Ratio of unsentenced shares',
  'smallest-base': 'Fewest people for a rate',
  'possession-share-of-prisoners':
    'Share of possession among people held for drugs from which the line is in question',
  'possession-share-of-cases': 'The same among people sentenced for drugs',
  'label-shift': 'Shift of labels above which they are taken to be recoded',
  'sentences-at-minimum': 'Share of drug terms at the legal minimum from which the law sets the sentence',
  'quantity-correlation': 'Rank correlation of quantity and term below which the link is weak',
  'quantity-elasticity': 'Slope of term on quantity below which the link is weak',
  'minor-role-share': 'Share of minor roles from which they are most of those punished',
  'role-sentence-ratio': 'Ratio of terms of minor and higher roles from which they are alike',
  'overstay-critical': 'Share on remand beyond the legal limit above which it is critical',
  'unknown-in-records': 'Share of cases without role or quantity above which records are incomplete',
  'custody-rate-low': 'Share sent to prison below which supervision widens control',
  'programme-offer': 'Share of the eligible who should be offered a place',
  'programme-scale': 'Entries a year, of drug cases, below which a programme cannot move prison numbers',
  'programme-retention': 'Share still in the programme after a year below which leavers are studied',
  'programme-possession': 'Share of entrants for possession alone from which the court widens control',
  'programme-women': 'Share of women among entrants below which access is looked at',
};

export const severities: Locale['severities'] = {
  critical: 'critical',
  high: 'high',
  moderate: 'moderate',
  watch: 'to watch',
  none: 'none',
};

export const confidences: Locale['confidences'] = {
  documented: 'documented',
  reported: 'reported by one source',
  indicative: 'indicative',
  unknown: 'unknown',
};

export const stages: Locale['stages'] = {
  pretrial: 'before trial',
  convicted: 'at conviction',
  incarcerated: 'in prison',
};

export const groups: Locale['groups'] = {
  possession_personal_use: 'possession for personal use',
  micro_trafficking_nonviolent: 'non-violent small dealers',
  small_producer_nonviolent: 'non-violent small producers',
  drug_dependent: 'people with drug dependence',
};

export const mechanisms: Locale['mechanisms'] = {
  law: 'law',
  judgment: 'judgment',
  'prosecutor-policy': 'prosecutor’s policy',
  'police-policy': 'police policy',
  'executive-act': 'act of the executive',
  'court-programme': 'court programme',
  'community-agreement': 'community agreement',
};

export const cardStates: Locale['cardStates'] = {
  in_use: 'in use',
  in_law_unused: 'in law, not used',
  bill: 'bill',
  reversed: 'reversed',
  unknown: 'not known',
  not_in_law: 'not in law',
};

export const evidence: Locale['evidence'] = {
  E3: 'tested with comparison',
  E2: 'compared, not at random',
  E1: 'counted by the authority',
  E0: 'not evaluated',
};
