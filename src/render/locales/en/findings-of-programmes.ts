import type { Locale, ProgrammeFindingId } from '../locale.js';

// What is recorded, what programmes do, and what prison costs. Arguments are those that the finding of the same name gives.
export const programmeFindings: Pick<Locale['findings'], ProgrammeFindingId> = {
  'case-records': {
    question: 'Is it recorded who the people punished for drugs are, and for how much?',
    answers: {
      missing:
        'Not in these tables: they hold no cases with the role of the person or the quantity of the drug, so that minor cases cannot be told from grave ones.',
      incomplete:
        'Only in part. Not known for up to {unknown} of the drug cases: {fields} (limit used: {limit}).',
      complete: 'Mostly. Not known for up to {unknown} of the drug cases: {fields} (limit used: {limit}).',
      unknown: 'This could not be decided: what there is speaks of too few people.',
    },
  },
  'use-of-alternatives': {
    question: 'Where the law allows something else than prison for a drug conduct, is its use counted?',
    answers: {
      'not-counted':
        'No: the law as given allows it for {conducts}, and no table counts how often it is asked for, granted or revoked.',
      counted:
        'Yes: the law as given allows it for {conducts}; {when}, {alternatives} of the people convicted for drugs ({convicted}) got something else than prison.',
      unknown: 'The table of penalties does not say where something else than prison is possible.',
    },
  },
  returns: {
    question: 'How many of those who leave prison come back?',
    answers: {
      followed:
        '{rate} came back within {months} ({interval}; what counts as a return: {event}; people released {when}).',
      'counted-inside':
        'It is not known. Of the people inside {when}, {share} had been in prison before ({beforeN} of {heldN}); that is no rate of return, because nobody who stayed away is counted.',
      'not-followed':
        'It is not known: no table follows released people, and without it no alternative can be judged by its returns.',
      unknown:
        'This cannot be said: the released people that the tables follow are too few, or for too short a time.',
    },
  },
  'programme-counts': {
    question: 'Are the four counts of a treatment programme published: evaluated, admitted, left and active?',
    answers: {
      'graduates-only':
        'No: graduates are published without those admitted and those who left, so that no rate can be made of them.',
      counted:
        'Yes: of {exits} who have left {programme}, {rate} graduated; of everyone admitted, {cohort} so far ({when}; {interval}){othersCount, plural, =0 {} one {; one other programme is counted too} other {; {others} other programmes are counted too}}.',
      unknown: 'No table counts a treatment programme well enough for a rate.',
    },
  },
  'programme-offer': {
    question: 'Are those who could enter a treatment programme told of it?',
    answers: {
      'few-offered':
        'Not enough: at {programme} {offered} of the {eligible} eligible were offered a place ({when}), below {limit}; {entered} entered ({interval}). Below the limit: {low} of {programmes} {programmesCount, plural, one {programme} other {programmes}}.',
      offered:
        'Yes: even at {programme}, the lowest of {programmes} {programmesCount, plural, one {programme} other {programmes}}, {offered} of the {eligible} eligible were offered a place ({when}); {entered} entered ({interval}). Who is eligible is set by the programme itself.',
      unknown: 'No table counts who was eligible for a programme and who was offered a place.',
    },
  },
  'programme-scale': {
    question: 'Could the treatment programmes move the number of people in prison?',
    answers: {
      'too-small-for-courts':
        'Not at this size: they took in about {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} of the {base} for drugs that the courts received ({baseWhen}), below {limit}.',
      'of-weight-for-courts':
        'They could count: they took in about {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} of the {base} for drugs that the courts received ({baseWhen}).',
      'too-small-for-prisons':
        'Not at this size: {programmesCount, plural, one {the programme} other {the {programmes} programmes}} counted here took in about {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} of the {base} held for drugs ({baseWhen}), below {limit}.',
      'of-weight-for-prisons':
        'They could count: {programmesCount, plural, one {the programme} other {the {programmes} programmes}} counted here took in about {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} of the {base} held for drugs ({baseWhen}). Not every one of them would have gone to prison.',
      unknown: 'Entries into treatment programmes, or the drug cases to set them beside, are not given.',
    },
  },
  'programme-retention': {
    question: 'How many are still in the programme, or have finished it, a year after entering?',
    answers: {
      low: 'A year after entering, {share} were still in it or had finished it, of those who entered at least a year before ({keptN} of {enteredN}; {interval}; {when}), below {limit}.',
      kept: 'A year after entering, {share} were still in it or had finished it, of those who entered at least a year before ({keptN} of {enteredN}; {interval}; {when}), at or above {limit}.',
      unknown: 'No table follows participants for a year, or of too few people.',
    },
  },
  'programme-practices': {
    question: 'Does the treatment programme work as the evidence asks?',
    answers: {
      gaps: 'In part: of {looked} practices assessed {sitesCount, plural, one {at one site} other {at {sites} sites}}, {metCount, plural, one {one is} other {{met} are}} in place, {partial} partly and {unmet} not{unaskedCount, plural, =0 {} other {; {unasked} were not assessed}}.',
      'in-place':
        'Yes: of {looked} practices assessed {sitesCount, plural, one {at one site} other {at {sites} sites}}, {metCount, plural, one {one is} other {{met} are}} in place, {partial} partly and {unmetCount, plural, =0 {none is missing} other {{unmet} are missing}}{unaskedCount, plural, =0 {} other {; {unasked} were not assessed}}.',
      unknown: 'No checklist of a treatment programme is given.',
    },
  },
  'programme-entrants': {
    question: 'Whom does the treatment programme take?',
    answers: {
      possession:
        '{possession} of those who entered did so for possession for their own use ({interval}; {entrants}, {when}). Possession alone seldom leads to prison, so that the programme may widen control. {women} are women.',
      'few-women':
        '{women} of those who entered are women ({entrants}, {when}), and {inPrison} of the people held for drugs. {possession} entered for possession for their own use ({interval}).',
      'possession-and-few-women':
        '{possession} of those who entered did so for possession for their own use ({interval}; {entrants}, {when}), so that the programme may widen control; {women} are women, and {inPrison} of the people held for drugs.',
      neither:
        '{possession} of those who entered did so for possession for their own use ({interval}; {entrants}, {when}); {women} are women (of the people held for drugs: {inPrison}).',
      unknown: 'The offences and sex of those who entered a programme are not given, or of too few people.',
    },
  },
  'programme-comparison': {
    question: 'Is it known whether the treatment programme works better than what it replaces?',
    answers: {
      'fewer-returns':
        'Fewer came back: {treated} of the people of {programme} and {comparison} of the comparison group within {months} (ratio {ratio}, {interval}; comparison group {design}).',
      'no-fewer-returns':
        'No fewer came back: {treated} of the people of {programme} and {comparison} of the comparison group within {months} (ratio {ratio}, {interval}; comparison group {design}).',
      undecided:
        'It cannot be decided: {treated} of the people of {programme} and {comparison} of the comparison group came back within {months} (ratio {ratio}, {interval}; comparison group {design}).',
      'no-comparison':
        'No: a programme is counted, and nobody like its participants outside it. Graduates beside those who left are no comparison.',
      unknown: 'No treatment programme with a comparison group is given.',
    },
  },
  'cost-of-drug-prison': {
    question: 'What does holding people for drugs cost, and how much of it could be saved?',
    answers: {
      counted:
        'Holding {drugPrisoners}{heldApartCount, plural, =0 {} other { ({heldDate})}} for drugs cost about {average} ({when}) at the average cost. If they were not held, only between {low} and {high} would be saved ({lowShare} to {highShare} of it{assumedCount, plural, =0 {} other {, an assumption of this tool}}): most of the cost stays when a person leaves.',
      unknown:
        'The cost of a person in prison and the people held for drugs are not known for the same time.',
    },
  },
};

export const programmeRules: Locale['rules'] = {
  'R-08': {
    action:
      'send people held for possession alone to answers outside the court or to voluntary care, and keep the court for offences that would bring prison',
    success: 'the share that enters for possession alone',
    needs: 'It needs voluntary treatment within reach.',
  },
  'R-31': {
    action:
      'have eight things written into every drug case: article, substance, grams, role, violence or weapon, dependants, screening for dependence, earlier convictions',
    success: 'the cases of which the role is known',
  },
  'R-32': {
    action:
      'count every alternative in law: asked for, granted, refused and why, completed, revoked, returned to prison',
    success: 'sentences other than prison, counted by kind',
  },
  'R-33': {
    action: 'publish four counts of one date: evaluated, admitted, left, active',
    success: 'a rate of completion of everyone admitted',
  },
  'R-34': {
    action:
      'follow everyone released in a year, and everyone who enters a programme, for the same number of months',
    success: 'the share that comes back within two years',
    needs: 'It needs one number by which a person is known in every prison.',
  },
  'R-35': {
    action:
      'draw up the list of candidates without waiting for a request, and have the defender told at the first hearing',
    success: 'the share of the eligible who are offered a place',
  },
  'R-36': {
    action:
      'give the programmes places for more people before counting on them to change the number of people in prison',
    success: 'those who enter, of everyone eligible',
    needs: 'It needs treatment places and their budget.',
  },
  'R-37': {
    action: 'take a validated tool for risk and need into use, and admit people of high risk and high need',
    success: 'the practice in place at the next visit',
  },
  'R-38': {
    action: 'hold hearings at least every two weeks in the first phase',
    success: 'the practice in place at the next visit',
  },
  'R-39': {
    action: 'write a graduated schedule of responses, give it to the participants and note every response',
    success: 'the practice in place at the next visit',
  },
  'R-40': {
    action: 'keep custody as a sanction to a few days, and change the treatment first',
    success: 'the practice in place at the next visit',
  },
  'R-41': {
    action: 'offer child care, groups for women and women clinicians',
    success: 'the share of women among those who enter',
  },
  'R-42': {
    action: 'look at those who left by reason before changing any rule',
    success: 'those still in the programme after a year',
  },
  'R-43': {
    action:
      'credit the time in the programme, so that failing brings no longer term than ordinary proceedings',
    success: 'the practice in place at the next visit',
    needs: 'It needs a rule of the court or the law that allows the credit.',
  },
  'R-44': {
    action: 'let people enter on equal terms, and make no unpaid support by the family a condition of entry',
    success: 'the practice in place at the next visit',
  },
  'R-45': {
    action: 'define a comparison group before the next people enter',
    success: 'returns of participants beside those of the comparison group',
    needs: 'It needs the same follow-up for both groups.',
  },
};
