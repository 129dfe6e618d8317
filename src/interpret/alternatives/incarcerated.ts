import type { AlternativeCard } from '../../model/finding.js';
import { DEPENDENT, EVERYONE, MICRO, POSSESSION, PRODUCER } from './groups.js';

const stages = ['incarcerated'] as const;

/**
 * For people already in prison. A decree that acted once, years ago, is not in use: its state is `unknown` unless it
 * was repeated. Programmes run by a prison service count as acts of the executive.
 */
export const INCARCERATED: readonly AlternativeCard[] = [
  {
    id: 'inc-01',
    mechanism: 'law',
    stages,
    groups: [POSSESSION, MICRO, PRODUCER],
    countries: [
      { country: 'ECU', since: '2014', state: 'unknown' },
      { country: 'THA', since: '2021', state: 'in_use' },
      { country: 'USA', since: '2010', state: 'in_use' },
    ],
    evidence: { grade: 'E2' },
    sources: ['USSC 2018', 'Reuters 2021'],
  },
  {
    id: 'inc-02',
    mechanism: 'executive-act',
    stages,
    groups: [MICRO, PRODUCER],
    countries: [
      { country: 'ECU', since: '2008', state: 'unknown' },
      { country: 'BOL', since: '2012-12', state: 'in_use' },
    ],
    evidence: { grade: 'E1' },
    sources: ['Metaal (TNI) 2009', 'El Periódico', 'InSight Crime 2014', 'Achá 2016'],
  },
  {
    id: 'inc-03',
    mechanism: 'executive-act',
    stages,
    groups: [MICRO],
    countries: [{ country: 'ECU', law: 'Decreto 1440', since: '2017', state: 'unknown' }],
    evidence: { grade: 'E0' },
    sources: ['La República 2017'],
  },
  {
    id: 'inc-04',
    mechanism: 'law',
    stages,
    groups: [MICRO, DEPENDENT],
    countries: [],
    evidence: { grade: 'E0' },
    sources: ['Santander-Acuña 2021'],
  },
  {
    id: 'inc-05',
    mechanism: 'law',
    stages,
    groups: [MICRO],
    countries: [],
    evidence: { grade: 'E0' },
    sources: [],
  },
  {
    id: 'inc-06',
    mechanism: 'executive-act',
    stages,
    groups: [MICRO],
    countries: [{ country: 'PER', law: 'Decreto Legislativo 1513', since: '2020-06', state: 'unknown' }],
    evidence: { grade: 'E0' },
    sources: ['La República 2020', 'Decreto Legislativo 1513'],
  },
  {
    // Therapeutic communities lower reoffending modestly; for maintenance treatment the results on crime are mixed.
    id: 'inc-07',
    mechanism: 'executive-act',
    stages,
    groups: [DEPENDENT],
    countries: [],
    evidence: { grade: 'E3' },
    sources: ['Campbell 2012', 'Mitchell et al. 2007'],
  },
  {
    id: 'inc-08',
    mechanism: 'executive-act',
    stages,
    groups: [MICRO, DEPENDENT],
    countries: [
      { country: 'COL', state: 'in_use', use: { people: 712 }, source: 'Fundación Acción Interna' },
    ],
    evidence: { grade: 'E1' },
    sources: ['Fundación Acción Interna', 'Prensa Mercosur 2025'],
  },
  {
    id: 'inc-09',
    mechanism: 'law',
    stages,
    groups: [POSSESSION],
    countries: [{ country: 'JAM', since: '2015', state: 'in_use' }],
    evidence: { grade: 'E0' },
    sources: ['Verifile 2015'],
  },
  {
    id: 'inc-10',
    mechanism: 'executive-act',
    stages,
    groups: [MICRO, PRODUCER],
    countries: [],
    evidence: { grade: 'E0' },
    sources: ['WOLA, IDPC, Dejusticia & CIM 2016', 'International Guidelines 2.2'],
  },
  {
    id: 'inc-11',
    mechanism: 'law',
    stages,
    groups: EVERYONE,
    countries: [],
    evidence: { grade: 'E0' },
    sources: ['International Guidelines 2.2'],
  },
  {
    id: 'inc-12',
    mechanism: 'judgment',
    stages,
    groups: EVERYONE,
    countries: [
      { country: 'CRI', state: 'unknown' },
      { country: 'PER', law: 'TC 05436-2014', state: 'unknown' },
    ],
    evidence: { grade: 'E0' },
    sources: ['TC (Peru) 05436-2014'],
  },
];
