import type { CaseFindingId, Locale } from '../locale.js';

// What courts and cases show. Arguments are those that the finding of the same name gives; {when} is a date inside a
// sentence. Intervals are printed with their kind.
export const caseFindings: Pick<Locale['findings'], CaseFindingId> = {
  'possession-share': {
    question: 'How much of the drug cases is possession?',
    answers: {
      'large-in-prison':
        'Of {drugs} held for drugs {when}, {possessionN} were held for possession for their own use: {share}, at or above the {limit} from which the quantity line itself is in question.',
      'smaller-in-prison':
        'Of {drugs} held for drugs {when}, {possessionN} were held for possession for their own use: {share}, below the {limit} from which the quantity line itself is in question.',
      'large-by-label':
        'Of {drugs} held for drugs {when}, {possessionN} were held under a legal label of possession: {share}, at or above the {limit} from which the quantity line itself is in question. The label may hold people who sold.',
      'smaller-by-label':
        'Of {drugs} held for drugs {when}, {possessionN} were held under a legal label of possession: {share}, below the {limit} from which the quantity line itself is in question.',
      'large-in-court':
        'Of {drugs} sentenced for drugs {when}, {possessionN} were sentenced for possession: {share}, at or above the {limit} from which the quantity line itself is in question.',
      'smaller-in-court':
        'Of {drugs} sentenced for drugs {when}, {possessionN} were sentenced for possession: {share}, below the {limit} from which the quantity line itself is in question.',
      unknown:
        'The share of possession in drug cases cannot be given: it is not told apart, or of too few people.',
    },
  },
  'label-shift': {
    question: 'Do the labels inside drug offences mean the same at both dates?',
    answers: {
      relabelled:
        'Hardly: between {since} and {date} the mix of labels moved by {moved}. A change of that size looks like recoding; the parts of drug offences are not compared over time.',
      steady: 'It seems so: between {since} and {date} the mix of labels moved by only {moved}.',
      unknown: 'The parts of drug offences are not given at two dates with the same labels.',
    },
  },
  'lighter-tier': {
    question: 'Does the law punish a small quantity or a minor role less?',
    answers: {
      none: 'No: the table of penalties has no lighter tier for {conductsCount, plural, one {the drug conduct} other {any of the {conducts} drug conducts}} in force.',
      some: 'In part: a lighter tier, or a scale of its own for small dealing, exists for {divided} of the {conducts} drug conducts in force; none is given for {without}.',
      all: 'Yes: {conductsCount, plural, one {the drug conduct in force has} other {all {conducts} drug conducts in force have}} a lighter tier, or a scale of its own for small dealing.',
      unknown: 'No penalties for drug conducts are given.',
    },
  },
  'sentences-imposed': {
    question: 'Are people sent to prison for drugs for as long as for homicide or rape?',
    answers: {
      'as-long':
        'Yes: {when} the middle prison term for a drug offence was {drugMedian} ({drugs}), {ratio} times that for {reference} ({referenceMedian}, {references}; range of the ratio: {interval}). Beside {compared} other {comparedCount, plural, one {offence} other {offences}}, drug terms were longer than {longer}.',
      shorter:
        'No: {when} the middle prison term for a drug offence was {drugMedian} ({drugs}), {ratio} times that for {reference} ({referenceMedian}, {references}; range of the ratio: {interval}). Of {compared} other {comparedCount, plural, one {offence} other {offences}} compared, {longerCount, plural, =0 {none had} one {one had} other {{longer} had}} shorter terms than drugs.',
      unknown: 'Too few prison terms for homicide or rape are known to set drug terms beside them.',
    },
  },
  'sentences-at-minimum': {
    question: 'Who sets the sentence for a drug offence: the judge or the legal minimum?',
    answers: {
      clustered:
        'Often the law: {when}, {share} of the prison terms for drugs stood exactly at the legal minimum ({atMinimumN} of {terms}; {interval}), at or above the limit of {limit}.',
      spread:
        'Mostly the judge: {when}, {share} of the prison terms for drugs stood exactly at the legal minimum ({atMinimumN} of {terms}; {interval}), below the limit of {limit}.',
      unknown: 'Prison terms for drugs are not given beside the minimum that the law sets.',
    },
  },
  'quantity-and-sentence': {
    question: 'Does the prison term follow the quantity of the drug?',
    answers: {
      weak: 'Hardly: for {drug}, the drug with most cases ({cases}, {when}), ten times the quantity goes together with {multiplier} the prison term (rank correlation {spearman}; slope {slope}, {interval}). The link is weak for {weak} of {drugs} {drugsCount, plural, one {drug} other {drugs}}.',
      follows:
        'Yes: for {drug}, the drug with most cases ({cases}, {when}), ten times the quantity goes together with {multiplier} the prison term (rank correlation {spearman}; slope {slope}, {interval}). The link is weak for {weakCount, plural, =0 {none} other {{weak}}} of {drugs} {drugsCount, plural, one {drug} other {drugs}}.',
      unknown: 'No table gives grams and prison terms of the same cases.',
    },
  },
  'minor-roles': {
    question: 'Do the courts punish the weakest links of the chain?',
    answers: {
      most: 'Mostly: {when}, at least {low} and at most {high} of the people punished for drugs had a minor role ({minorN} of {knownN} whose role is known; role unknown for {unknown}).',
      undecided:
        'It cannot be decided whether they are the most: {when}, at least {low} and at most {high} of the people punished for drugs had a minor role ({minorN} of {knownN} whose role is known; role unknown for {unknown}).',
      fewer:
        'Not mostly: {when}, at most {high} of the people punished for drugs had a minor role ({minorN} of {knownN} whose role is known; at least {low}), below {limit}.',
      unknown: 'No source classifies drug cases by role; the names of offences are not roles.',
    },
  },
  'roles-and-sentences': {
    question: 'Do minor roles get shorter terms than higher ones?',
    answers: {
      alike:
        'Hardly: {when} the middle prison term for drugs was {minor} for minor roles ({minorPeople}) and {higher} for higher ones ({higherPeople}), a ratio of {ratio} ({interval}).',
      lower:
        'Yes: {when} the middle prison term for drugs was {minor} for minor roles ({minorPeople}) and {higher} for higher ones ({higherPeople}), a ratio of {ratio} ({interval}).',
      undecided:
        'It cannot be decided: {when} the middle prison term for drugs was {minor} for minor roles ({minorPeople}) and {higher} for higher ones ({higherPeople}), a ratio of {ratio} that chance could also give ({interval}).',
      unknown: 'Prison terms for drugs are not given by role.',
    },
  },
  'custody-for-drugs': {
    question: 'Are people convicted of a drug offence sent to prison more often than others?',
    answers: {
      'more-often':
        'Yes: {when}, {rate} of the people convicted for drugs were sent to prison ({prisonN} of {convictedN}; {interval}), and {otherRate} of those convicted of other offences ({otherConvicted}). The mix of offences differs, so this is no proof of harsher treatment.',
      'no-more-often':
        'No, less often: {when}, {rate} of the people convicted for drugs were sent to prison ({prisonN} of {convictedN}; {interval}), and {otherRate} of those convicted of other offences ({otherConvicted}).',
      undecided:
        'It cannot be decided: {when}, {rate} of the people convicted for drugs were sent to prison ({prisonN} of {convictedN}; {interval}), and {otherRate} of those convicted of other offences ({otherConvicted}).',
      alone:
        '{when}, {rate} of the people convicted for drugs were sent to prison ({prisonN} of {convictedN}; {interval}); the others are not known, so nothing can be set beside it.',
      unknown: 'No table gives the kind of sentence of the people convicted for drugs.',
    },
  },
  'custody-of-women': {
    question: 'Are women sent to prison more often than men, and for the same offences?',
    answers: {
      'by-offence':
        'More often, and most of the difference goes with the offences: {when}, {women} of convicted women ({womenConvicted}) and {men} of convicted men ({menConvicted}) were sent to prison. Of the difference of {gap}, {ofOffences} lie in the mix of offences and {withinOffences} within the same offence.',
      'within-offences':
        'More often, and most of the difference lies within the same offence: {when}, {women} of convicted women ({womenConvicted}) and {men} of convicted men ({menConvicted}) were sent to prison. Of the difference of {gap}, {withinOffences} lie within the same offence and {ofOffences} in the mix of offences.',
      'not-more-often':
        'No: {when}, {women} of convicted women ({womenConvicted}) and {men} of convicted men ({menConvicted}) were sent to prison.',
      unknown: 'Sentences are not given by sex and offence for enough women.',
    },
  },
  'remand-overstay': {
    question: 'Is anyone held without judgment for longer than the law allows?',
    answers: {
      many: 'Yes, many: {when}, {share} of those whose time and limit are both known were on remand for longer than the law allows ({overN} of {knownN}; {interval}; not known for {unknown}). Above {critical} this is called critical.',
      some: 'Yes: {when}, {share} of those whose time and limit are both known were on remand for longer than the law allows ({overN} of {knownN}; {interval}; not known for {unknown}).',
      none: 'None was found {when} among {known} whose time and limit are both known (not known for {unknown}).',
      unknown: 'No table gives the days on remand beside the limit of the law.',
    },
  },
  'remand-duration': {
    question: 'How long do people wait in prison for their judgment?',
    answers: {
      'longer-for-drugs':
        'Half of the people held for drugs waited {days} or more ({people}, {when}; {interval}), longer than everyone on remand together ({allDays}).',
      'shorter-for-drugs':
        'Half of the people held for drugs waited {days} or more ({people}, {when}; {interval}), less than everyone on remand together ({allDays}).',
      undecided:
        'Half of the people held for drugs waited {days} or more ({people}, {when}; {interval}), and half of everyone on remand {allDays}: the two cannot be told apart.',
      'drugs-alone':
        'Half of the people held for drugs waited {days} or more ({people}, {when}; {interval}).',
      'all-together':
        'Half of the people on remand waited {days} or more ({people}, {when}; {interval}); for drugs alone it cannot be said.',
      unknown: 'No table gives the days on remand of enough people, with those who still wait among them.',
    },
  },
};

// {action} stands after the addressee and the verb; needs is what must be there first.
export const caseRules: Locale['rules'] = {
  'R-19': {
    action:
      'set the quantity line above the supplies that people are in fact found with, for several days, and presume no sale above it',
    success: 'the share of possession in drug cases',
    needs: 'It needs the quantities found in cases of possession, by drug.',
  },
  'R-20': {
    action:
      'publish how the old labels of drug offences turn into the new ones, and count the old dates again',
    success: 'a shift of labels no larger than people can have moved',
  },
  'R-21-imposed': {
    action:
      'have the sentences for drug offences reviewed beside those for graver offences, and give guidance that tells tiers apart',
    success: 'middle drug terms below those for homicide and rape',
    needs: 'It needs ranges in law that leave room below the present minimum.',
  },
  'R-22': {
    action:
      'create a lighter tier for small quantities, minor roles and people in vulnerability, with places other than prison to serve it',
    success: 'the maximum of the lighter tier over that of the general one',
    needs: 'It needs places outside prison where such a sentence can be served.',
  },
  'R-23': {
    action: 'lower the minimum, or let the judge go below it for low-level first offenders',
    success: 'the share of terms at the legal minimum',
    needs: 'It needs that the higher court can review a sentence below the minimum.',
  },
  'R-24': {
    action: 'scale penalties by quantity and role instead of one wide range',
    success: 'the link between quantity and prison term',
    needs: 'It needs grams, drug and role written into every judgment.',
  },
  'R-25': {
    action:
      'direct its work toward higher roles, and close or reduce cases of minor ones by written and public criteria',
    success: 'the share of minor roles among people punished for drugs',
    needs: 'It needs a count of how the criteria are used.',
  },
  'R-25-roles': {
    action: 'write the role into the tiers of punishment for drug offences',
    success: 'the middle term of minor roles over that of higher ones',
    needs: 'It needs the role stated and reasoned in every judgment.',
  },
  'R-29': {
    action:
      'draw up the list of everyone on remand beyond the limit of the law, and have each case tried or the person released',
    success: 'nobody on remand beyond the limit',
    needs: 'It needs the day of detention and the limit in every file.',
  },
};
