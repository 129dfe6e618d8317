import type { AlternativeCard } from '../../model/finding.js';
import { DEPENDENT, MICRO, POSSESSION, PRODUCER } from './groups.js';

const stages = ['convicted'] as const;

/** At conviction and sentence. */
export const CONVICTED: readonly AlternativeCard[] = [
  {
    id: 'con-01',
    mechanism: 'law',
    stages,
    groups: [MICRO],
    countries: [{ country: 'CRI', law: 'Ley 9161, art. 77 bis', since: '2013', state: 'in_use' }],
    evidence: { grade: 'E1' },
    sources: ["People's Daily 2013", 'CS Monitor 2018', 'Prisoners Abroad'],
  },
  {
    // Ecuador hardened its tables later; what is left of the tiers was not read.
    id: 'con-02',
    mechanism: 'law',
    stages,
    groups: [MICRO, PRODUCER],
    countries: [{ country: 'ECU', law: 'COIP', since: '2014-08', state: 'reversed' }],
    evidence: { grade: 'E1' },
    sources: ['Álvarez Velasco 2014', 'InSight Crime 2014', 'CEDD 2017'],
  },
  {
    id: 'con-03',
    mechanism: 'law',
    stages,
    groups: [MICRO],
    countries: [{ country: 'BRA', law: 'Lei 11.343, art. 33 § 4', state: 'in_use' }],
    evidence: { grade: 'E0' },
    sources: ['STF, HC 230.088, 2023'],
  },
  {
    id: 'con-04',
    mechanism: 'law',
    stages,
    groups: [POSSESSION, MICRO, PRODUCER],
    countries: [{ country: 'ESP', state: 'in_use' }],
    evidence: { grade: 'E0' },
    sources: ['Economist & Jurist'],
  },
  {
    id: 'con-05',
    mechanism: 'law',
    stages,
    groups: [DEPENDENT],
    countries: [{ country: 'ESP', law: 'Código Penal, art. 80.5', state: 'in_use' }],
    evidence: { grade: 'E0' },
    sources: ['Area Legalis', 'Díaz Velasco'],
  },
  {
    id: 'con-06',
    mechanism: 'law',
    stages,
    groups: [MICRO, PRODUCER],
    countries: [
      {
        country: 'COL',
        law: 'Ley 2292 de 2023',
        since: '2023-03-08',
        state: 'in_use',
        use: { people: 105, on: '2024-12-26' },
        source: 'La FM 2024',
      },
    ],
    evidence: { grade: 'E1' },
    sources: ['Radio Santa Fe 2023', 'El Tiempo 2023', 'La Prensa Oriente', 'La FM 2024'],
  },
  {
    id: 'con-07',
    mechanism: 'law',
    stages,
    groups: [MICRO, PRODUCER],
    countries: [],
    evidence: { grade: 'E0' },
    sources: ['International Guidelines 2.2', 'IACHR 2017'],
  },
  {
    id: 'con-08',
    mechanism: 'law',
    stages,
    groups: [MICRO],
    countries: [
      { country: 'USA', law: 'First Step Act', since: '2018', state: 'in_use' },
      { country: 'THA', since: '2021', state: 'in_use' },
    ],
    evidence: { grade: 'E1' },
    sources: ['USSC 2019', 'IDPC 2021'],
  },
  {
    id: 'con-09',
    mechanism: 'law',
    stages,
    groups: [POSSESSION],
    countries: [{ country: 'JAM', since: '2015-04-15', state: 'in_use' }],
    evidence: { grade: 'E0' },
    sources: ['Ministry of Justice (Jamaica) 2015', 'Gleaner 2015'],
  },
  {
    id: 'con-10',
    mechanism: 'law',
    stages,
    groups: [MICRO, DEPENDENT],
    countries: [{ country: 'CRI', law: 'Ley 9161, art. 77 bis', since: '2013', state: 'in_use' }],
    evidence: { grade: 'E0' },
    sources: ['CS Monitor 2018'],
  },
  {
    // Graded as treatment before conviction (pre-09), which is what the studies looked at.
    id: 'con-11',
    mechanism: 'court-programme',
    stages,
    groups: [DEPENDENT],
    countries: [{ country: 'DOM', state: 'in_use' }],
    evidence: { grade: 'E3', mixed: true },
    sources: ['OAS', 'El Día', 'Mitchell et al. 2012', 'Schleifer et al. (SSRC) 2018'],
  },
];
