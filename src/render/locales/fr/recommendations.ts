import type { Locale } from '../locale.js';
import { caseRules } from './findings-of-cases.js';
import { programmeRules } from './findings-of-programmes.js';

// {action} suit le destinataire et le verbe : « Le ministère de la Justice devrait {action}. »
export const rules: Locale['rules'] = {
  'R-09': {
    action:
      'établir un plan d’urgence daté et faire réexaminer, à partir d’une liste, la situation des détenus pour des faits de stupéfiants de faible gravité',
    success: 'une densité carcérale inférieure au seuil critique',
    needs: 'Il faut pour cela la liste des dossiers par article, et un défenseur public pour chacun.',
  },
  'R-10': {
    action: 'stopper avant toute chose la croissance à l’entrée',
    success: 'une densité carcérale qui ne monte plus',
  },
  'R-11': {
    action:
      'affecter et transférer entre établissements avant de construire, en veillant d’abord aux liens familiaux',
    success: 'moins de personnes dans les établissements au-dessus du seuil critique',
  },
  'R-12': {
    action:
      'faire de la politique des drogues un levier principal contre la surpopulation, à toutes les étapes',
    success:
      'un rapprochement entre la densité carcérale et ce qu’elle serait sans les affaires de stupéfiants',
  },
  'R-13': {
    action:
      'dire clairement que les alternatives dans les affaires de stupéfiants ne peuvent à elles seules mettre fin à la surpopulation, et en chercher les autres causes',
    success: 'le dépassement de la capacité',
  },
  'R-14': {
    action: 'fixer par une définition légale ce qui compte comme place, avant tout objectif chiffré',
    success: 'un seul sens de la capacité dans toutes les publications',
  },
  'R-15': {
    action:
      'préparer un ensemble de réformes sur les stupéfiants (gradation selon la quantité et le rôle, suspension des poursuites, réexamen des peines en cours)',
    success: 'la part des détenus pour stupéfiants',
    needs: 'Il faut pour cela que la peine maximale encourue reste sous le plafond de la suspension.',
  },
  'R-16': {
    action:
      'ne créer aucune peine nouvelle en matière de stupéfiants tant que l’effet de celles en vigueur n’a pas été mesuré',
    success: 'la contribution des stupéfiants à la croissance',
  },
  'R-17': {
    action:
      'préparer des mesures pour les femmes (atténuation de la peine, travail d’intérêt général, exécution à domicile pour celles qui ont une personne à charge, accompagnement à la sortie)',
    success: 'le rapport femmes-hommes de la part des stupéfiants',
    needs: 'Il faut pour cela un revenu et une garde d’enfants pour qui exécute sa peine à domicile.',
  },
  'R-18': {
    action:
      'réexaminer ces dossiers un par un, et rechercher comment la possession pour usage a mené en prison',
    success: 'plus aucune personne en prison pour possession destinée à son propre usage',
    needs: 'Il faut pour cela les dossiers, et un défenseur public pour chaque personne.',
  },
  'R-21': {
    action:
      'abaisser le maximum encouru pour le comportement lié aux stupéfiants, ou à tout le moins le diviser en degrés',
    success: 'tous les rapports de peines au-dessous de un',
  },
  'R-26': {
    action:
      'abroger la détention provisoire obligatoire en matière de stupéfiants et exiger dans chaque affaire une motivation individuelle',
    success: 'la part des prévenus dans les affaires de stupéfiants',
  },
  'R-27': {
    action:
      'tenir des audiences de présentation au juge, limiter dans le temps la détention provisoire et la réexaminer d’office',
    success: 'la part des prévenus',
    needs: 'Il faut pour cela un défenseur à chaque audience et les rapports d’un service social.',
  },
  'R-28': {
    action:
      'rechercher pourquoi la détention provisoire dure plus longtemps dans les affaires de stupéfiants, et y répondre séparément',
    success: 'le rapport des parts de prévenus',
  },
  'R-30': {
    action: 'publier chaque mois les dix chiffres clés sur une page, avec les définitions au bas de celle-ci',
    success: 'chaque chiffre clé disponible pour un même jour',
  },
  ...caseRules,
  ...programmeRules,
};

export const guards: Locale['guards'] = {
  'R-01':
    'Les chiffres ne comptent pas partout la même chose : aucune comparaison avec d’autres pays n’est faite.',
  'R-02': 'L’effectif est inférieur à la base minimale : aucune recommandation n’est tirée du taux.',
  'R-03':
    'Aucune des alternatives citées n’a été évaluée : les mettre à l’essai avec une évaluation dès le premier jour.',
  'R-04':
    'La peine encourue ({suspensionConduct}) va jusqu’à {suspensionPenalty}, et les poursuites ne peuvent être suspendues que jusqu’à {suspensionLimit} : tant que l’échelle ou le plafond n’est pas réformé, la suspension n’atteint personne ici et n’est pas retenue.',
  'R-04-substitution':
    'Le minimum que la loi permet ({substitutionConduct}) est de {substitutionPenalty}, et une peine ne peut être assortie du sursis ou remplacée que jusqu’à {substitutionLimit} : tant que l’échelle ou le plafond n’est pas réformé, la mesure n’atteint personne et n’est pas retenue.',
  'R-05':
    'La loi exclut des aménagements de peine : {excludedConducts}. Cette exclusion doit être levée pour les faits de faible gravité avant qu’un programme de sortie puisse les atteindre.',
  'R-06':
    'Seulement {custodyRate} des personnes condamnées ont été envoyées en prison {custodyWhen} : une surveillance porterait surtout sur des personnes qui seraient restées libres. Des réponses plus légères sont citées à sa place.',
  'R-07':
    'Au vu des échecs et des durées connus, l’alternative entraîne autant de prison qu’elle en évite et n’est pas retenue ; elle en éviterait si moins de {failureShare} échouaient.',
  'R-08':
    '{possessionShare} des personnes qui entrent au tribunal de traitement de la toxicomanie y entrent pour simple possession ({possessionWhen}) : pour elles, les réponses extrajudiciaires viennent d’abord.',
  'R-20':
    'Les intitulés des infractions de stupéfiants se sont déplacés plus que des personnes ne peuvent le faire (déplacement de {labelShift}) : aucune recommandation n’est tirée d’un intitulé isolé.',
  'R-09-entrance': 'Sans changement à l’entrée, les places libérées se remplissent à nouveau.',
};

// {addressee} ouvre la phrase, {action} suit le verbe.
export const strengths: Locale['strengths'] = {
  should: '{addressee} devrait {action}.',
  'should-examine': '{addressee} devrait étudier l’opportunité de la mesure suivante : {action}.',
  'should-record':
    '{addressee} devrait consigner ce qui permettra de se prononcer sur la mesure suivante : {action}.',
};

export const addressees: Locale['addressees'] = {
  'ministry-of-justice': 'Le ministère de la Justice',
  'prison-service': 'L’administration pénitentiaire',
  parliament: 'Le Parlement',
  'supreme-court': 'La Cour suprême',
  prosecution: 'Le ministère public',
  'public-defence': 'Le service de la défense publique',
  'statistics-office': 'L’organisme qui publie la statistique pénitentiaire',
  'treatment-programme': 'Le programme de traitement',
};

export const levels: Locale['levels'] = {
  law: 'loi',
  rule: 'règlement ou convention',
  practice: 'pratique',
  resources: 'moyens',
  data: 'données',
};

export const horizons: Locale['horizons'] = {
  now: 'sans délai',
  '90-days': '90 jours',
  '6-months': '6 mois',
  '1-year': '1 an',
  '3-years': '3 ans',
};

export const sensitivities: Locale['sensitivities'] = {
  stands: 'La conclusion tient aux deux bornes de l’intervalle et sous les autres définitions données.',
  turns:
    'La conclusion s’inverse à l’une des bornes de l’intervalle ou sous une autre définition donnée : à lire avec prudence.',
  'not-tested': 'Il n’y a ni intervalle ni seconde définition pour mettre la conclusion à l’épreuve.',
};
