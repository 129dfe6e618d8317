import type { AlternativeTexts } from '../alternative-texts.js';
import type { CardDetails } from '../card-details.js';
import { convictedCards } from './cards-convicted.js';
import { incarceratedCards } from './cards-incarcerated.js';
import { pretrialCards } from './cards-pretrial.js';

export const cardDetails: Readonly<Record<string, CardDetails>> = {
  ...pretrialCards,
  ...convictedCards,
  ...incarceratedCards,
};

export const alternatives: AlternativeTexts = {
  labels: {
    'none-found': 'aucune trouvée pour ce pays',
    'not-in-law': 'absente de la loi',
    bill: 'un projet de loi, non adopté',
    reversed: 'a eu force de loi, depuis abrogée ou durcie',
    'was-in-force': 'début : {since} ; on ignore si elle s’applique encore',
    'use-unknown': 'prévue par la loi, application inconnue',
    'in-law-unused': 'prévue par la loi, non appliquée',
    'use-not-counted': 'prévue par la loi ou pratiquée, application non comptée',
    'in-use': '{count, plural, one {appliquée, {n} personne} other {appliquée, {n} personnes}}',
    'in-use-on':
      '{count, plural, one {appliquée, {n} personne ({date})} other {appliquée, {n} personnes ({date})}}',
    'in-use-few': 'appliquée, moins de {n} personnes',
    'in-programme':
      '{count, plural, one {appliquée, {n} personne, {programme} ({date})} other {appliquée, {n} personnes, {programme} ({date})}}',
    since: 'depuis : {date}',
    'source-of-state': 'source : {source}',
    'said-by-authors': 'selon les auteurs de cette étude',
    grid: 'Alternatives à l’incarcération par groupe et par étape',
    'grid-none': '○ aucune trouvée, absente de la loi ou simple projet de loi',
    'grid-law': '◐ prévue par la loi ou pratiquée, application nulle ou inconnue',
    'grid-use': '● appliquée, avec un décompte',
    'grid-legend':
      'Une loi n’est pas son application : le signe ● ne figure que là où quelqu’un a compté. Un cercle vide ne signifie pas que le pays n’a pas de telle loi ; le catalogue n’a pas été établi en lisant tous les codes.',
    'grid-absent':
      'Cette étude a été établie avant que le catalogue n’en fasse partie ; la refaire avec ctg analyze.',
    'cell-empty': 'Aucune alternative n’a été trouvée pour cette case, ni ici ni ailleurs.',
    'cell-people':
      '{count, plural, one {{n} personne, {how} ({date})} other {{n} personnes, {how} ({date})}}',
    'cell-people-unknown': 'Inconnu.',
    'who-qualifies-unknown': 'Combien d’entre elles rempliraient les conditions n’est pas compté.',
    reach:
      '{programme} : {entered} des {eligible} personnes remplissant les conditions sont entrées, {gap} ne le sont pas ({date}).',
    decides: 'Ce qui décide dans chaque case',
    question: 'La question décisive',
    'first-measure': 'La première chose à mesurer',
    'cards-here': 'Mesure',
    'state-here': 'Dans ce pays',
    'for-all': 'Pour tous les groupes',
    mechanism: 'Instaurée par',
    mixed: 'avec des résultats mitigés',
    adverse: 'avec des résultats contraires à son but',
    'nothing-found': 'Rien n’a été trouvé sur la récidive ni sur le nombre de détenus.',
    result: 'Résultats connus',
    population: 'Où et pour qui',
    preconditions: 'Conditions préalables',
    cautions: 'Points de vigilance',
    countries: 'Où',
    'no-country': 'La loi ou la pratique d’aucun pays n’a été lue.',
    progress: 'Le progrès se verrait dans',
    'checked-on': 'consulté le {date}',
    'no-source': 'Aucune source n’a été lue.',
    'own-card': 'Ajoutée par les auteurs de cette étude, dans leurs propres termes.',
    'card-groups': 'Pour',
    'card-stages': 'Quand',
    'follow-up': 'Recommandations de l’édition précédente',
    before: 'Alors',
    now: 'Aujourd’hui',
    again: 'à nouveau recommandé',
    'not-again': 'plus recommandé',
    'note-heading': 'Note des auteurs',
    'note-from-authors':
      'Ce qui suit a été rédigé par les auteurs de cette édition ; rien n’en a été calculé.',
  },
  cells: {
    possession_personal_use: {
      pretrial: {
        question:
          'Est-ce seulement une infraction pénale, et le seuil de quantité dépasse-t-il ce qu’une personne porte réellement pour son usage ?',
        measure:
          'Les interpellations pour possession parmi toutes celles pour stupéfiants ; les grammes, médiane et dernier décile, drogue par drogue.',
      },
      convicted: {
        question: 'Pourquoi l’affaire est-elle arrivée devant un juge ?',
        measure: 'La part des condamnés au-dessous du seuil ; une seconde drogue ; des antécédents.',
      },
      incarcerated: {
        question: 'Y a-t-il quelqu’un ?',
        measure: 'Un décompte par intitulé d’article, puis un réexamen dossier par dossier.',
      },
    },
    micro_trafficking_nonviolent: {
      pretrial: {
        question:
          'La détention provisoire est-elle automatique ? La peine encourue permet-elle de suspendre les poursuites ?',
        measure:
          'La part des prévenus, stupéfiants et autres infractions en regard ; la peine maximale face au plafond de la suspension.',
      },
      convicted: {
        question: 'La loi gradue-t-elle selon la quantité, le rôle et la vulnérabilité ?',
        measure: 'Les degrés prévus par la loi ; les peines au minimum légal ; les peines selon la quantité.',
      },
      incarcerated: {
        question: 'Les aménagements de peine excluent-ils les stupéfiants ?',
        measure: 'Les aménagements fermés par la loi ; le temps purgé face à la date d’admissibilité.',
      },
    },
    small_producer_nonviolent: {
      pretrial: {
        question: 'La culture de subsistance est-elle distinguée de la production ?',
        measure: 'La superficie ou le nombre de plants par affaire.',
      },
      convicted: {
        question: 'La peine peut-elle être exécutée sur l’exploitation ?',
        measure: 'La résidence en milieu rural et les personnes à charge.',
      },
      incarcerated: {
        question: 'Existe-t-il une issue avant la fin de la peine ?',
        measure: 'Leur nombre, et les mois qui restent.',
      },
    },
    drug_dependent: {
      pretrial: {
        question: 'La dépendance est-elle repérée, par qui et quand ?',
        measure: 'Les personnes dépistées parmi les mises en cause ; les jours d’attente avant les soins.',
      },
      convicted: {
        question: 'La loi permet-elle que les soins remplacent la prison, et jusqu’à quelle durée ?',
        measure: 'Les peines inférieures à ce plafond assorties d’un diagnostic.',
      },
      incarcerated: {
        question: 'Des soins existent-ils en détention, et se poursuivent-ils au-dehors ?',
        measure:
          'Les personnes soignées parmi les diagnostiquées ; la prise en charge dans les sept jours suivant la sortie.',
      },
    },
  },
  followed: {
    better: 'en progrès',
    worse: 'en recul',
    changed: 'en évolution ; aucun des deux sens n’est le meilleur',
    unchanged: 'inchangé, dans la limite de l’intervalle',
    'no-newer-figure': 'pas de chiffre plus récent',
    'not-comparable': 'non comparable : la définition n’est pas la même',
    'no-longer-measured': 'n’est plus mesuré',
    'not-measured-then': 'n’était pas mesuré alors',
  },
};
