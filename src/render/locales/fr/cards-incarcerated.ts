import type { CardDetails } from '../card-details.js';

/** Alternatives pour les personnes déjà en prison : résultats, conditions et points de vigilance. */
export const incarceratedCards: Readonly<Record<string, CardDetails>> = {
  'inc-01': {
    result:
      'La libération anticipée de personnes détenues pour crack n’est pas allée de pair avec davantage de récidive.',
    population: 'États-Unis, étude de 2018 de la Sentencing Commission.',
    note: 'Comparé, sans tirage au sort. En Thaïlande, près de 50 000 peines plus courtes étaient attendues en 2021.',
    preconditions: ['une liste des dossiers par article', 'une défense publique'],
    cautions: [],
  },
  'inc-02': {
    result:
      'Les sources divergent et ne sont pas moyennées. Équateur : 1 500 libérations ; ou 2 221 avec 19 retours (0,9 %) ; ou 2 300 avec 2,9 % de retours. Bolivie : 4 734 jusqu’en décembre 2015 ; ou 4 118 ; ou environ 4 500.',
    population: 'Équateur 2008, passeurs ; Bolivie, quatre décrets à partir de décembre 2012.',
    note: 'Décomptes et déclarations de responsables.',
    preconditions: ['des critères énumérés', 'un suivi des retours', 'un changement simultané à l’entrée'],
    cautions: ['Les prisons se remplissent à nouveau là où l’entrée reste inchangée.'],
  },
  'inc-03': {
    result: '',
    population: '',
    note: 'Équateur 2017 : 360 jours de moins pour les peines de cinq ans au plus dont 30 % ont été purgés.',
    preconditions: ['la liste publiée des bénéficiaires'],
    cautions: [],
  },
  'inc-04': {
    result: '',
    population: '',
    note: 'Nécessaire là où la loi exclut les stupéfiants des aménagements de peine. Ce refus a été étudié à la prison pour femmes de Chorrillos.',
    preconditions: ['la date d’admissibilité calculée pour chacun'],
    cautions: [],
  },
  'inc-05': {
    result: '',
    population: '',
    note: 'Aucune source n’a été lue ; on sait que beaucoup de pays de la région la connaissent.',
    preconditions: ['assez de postes de travail et d’étude : mesurer la liste d’attente'],
    cautions: [],
  },
  'inc-06': {
    result: '',
    population: '',
    note: 'Pérou, juin 2020 : fin de la détention provisoire, remise de peine sous conditions, aménagements accélérés. Le trafic aggravé est exclu.',
    preconditions: ['la liste des exclusions lue article par article'],
    cautions: ['Des faits de faible gravité peuvent tomber sous une exclusion.'],
  },
  'inc-07': {
    result:
      'Les communautés thérapeutiques réduisent modestement la récidive ; les camps de type militaire n’y font rien ; pour les traitements de substitution, les résultats sur la délinquance sont mitigés.',
    population: '74 études réunies.',
    note: '',
    preconditions: ['des soins qui se poursuivent au-dehors'],
    cautions: ['Ce n’est pas, à soi seul, une alternative à la prison.'],
  },
  'inc-08': {
    result: 'Environ 20 % reviennent dans les deux ans, selon une base officielle.',
    population: 'Colombie : 712 personnes lors d’un décompte ; plus tard 47 partenaires et sept prisons.',
    note: 'Aucune comparaison avec des personnes sans cette aide.',
    preconditions: ['une règle sur le casier judiciaire et l’emploi'],
    cautions: [],
  },
  'inc-09': {
    result: '',
    population: '',
    note: 'Jamaïque depuis 2015.',
    preconditions: ['un effacement d’office, et non sur demande'],
    cautions: [],
  },
  'inc-10': {
    result: '',
    population: '',
    note: 'Demandée par des lignes directrices internationales, pour les personnes libérées et pour les cultivateurs.',
    preconditions: ['un budget hors justice'],
    cautions: [],
  },
  'inc-11': {
    result: '',
    population: '',
    note: 'Par traité ; pour tous les groupes.',
    preconditions: ['l’accord de la personne'],
    cautions: [],
  },
  'inc-12': {
    result: '',
    population: '',
    note: 'La Chambre constitutionnelle du Costa Rica tolère un dépassement de 20 % ; le Tribunal constitutionnel du Pérou a constaté un état de choses inconstitutionnel. Pour tous les groupes.',
    preconditions: ['une définition légale de la capacité'],
    cautions: [],
  },
};
