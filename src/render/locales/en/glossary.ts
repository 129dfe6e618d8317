import type { Locale } from '../locale.js';

export const glossary: Locale['glossary'] = {
  'person-held': 'Anyone kept in prison on the day of the count, with or without a sentence.',
  occupancy: 'People held for every hundred official places; 100% is full.',
  overcrowding: 'More people held than official places; from 120% of capacity this report calls it critical.',
  capacity: 'The places that the prison service says it has; what it takes for one place differs.',
  remand: 'Time in prison before the first decision of a court.',
  unsentenced:
    'Without a first decision in the case; some countries also count those who await an appeal, which is then said.',
  'drug-offence': 'What the law of the country punishes as an offence with drugs, if it is the main offence.',
  'possession-for-use':
    'Holding a drug for oneself only. A label of possession alone does not tell for whom.',
  'small-dealing':
    'Sale of small quantities without violence, under the name that the law of the country has for it.',
  'weakest-link':
    'Those who run the risks of the drug trade for little of its gain: couriers, street sellers, growers, holders of small amounts.',
  proportionality: 'That the penalty grows with the harm and with the part that the person had in it.',
  'minimum-penalty': 'The shortest term that the law lets a court impose for an offence.',
  alternative:
    'An answer to an offence or to drug dependence that keeps a person out of prison or shortens the stay.',
  'stock-and-flow':
    'A stock is a count on one day, such as people held; a flow is a count over a time, such as entries in a year.',
};
