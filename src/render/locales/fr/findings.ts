import type { Locale } from '../locale.js';
import { caseFindings, caseRules } from './findings-of-cases.js';
import { programmeFindings, programmeRules } from './findings-of-programmes.js';

// Les arguments sont ceux que donne le constat du même nom ; {when} est une date dans la phrase (« en juillet 2016 »).
export const findings: Locale['findings'] = {
  overcrowding: {
    question: 'Les prisons sont-elles pleines, et pour qui ?',
    answers: {
      critical:
        'La densité carcérale était de {density} {when} : {held} pour {places}{placesApartCount, plural, =0 {} other { (places : {placesDate})}}, soit {excess} en surnombre. Pour redescendre au seuil critique, il faudrait que {aboveCritical} sortent ou n’entrent pas.',
      overcrowded:
        'On comptait {held} pour {places} {when}{placesApartCount, plural, =0 {} other { (places : {placesDate})}}, soit une densité carcérale de {density} : {excess} en surnombre.',
      hidden:
        'Le pays dans son ensemble avait de la place {when} ({density}), et pourtant {exposure} des détenus vivaient dans des établissements de surpopulation critique.',
      'within-capacity':
        'On comptait {held} pour {places} {when}{placesApartCount, plural, =0 {} other { (places : {placesDate})}}, soit une densité carcérale de {density} ; peu de personnes vivent dans des établissements de surpopulation critique.',
      'within-capacity-on-average':
        'On comptait {held} pour {places} {when}{placesApartCount, plural, =0 {} other { (places : {placesDate})}}, soit une densité carcérale moyenne de {density}. Sans chiffres par établissement, la surpopulation masquée reste invisible.',
      unknown:
        'On ne peut dire si les prisons sont pleines : le nombre de personnes détenues et celui des places officielles ne sont pas connus pour une même période.',
    },
  },
  'capacity-definition': {
    question: 'La conclusion dépend-elle de ce que l’on appelle une place ?',
    answers: {
      'not-robust':
        'Oui : la densité carcérale {when} se situe entre {low} et {high}, dans des paliers différents, selon le sens donné à la capacité.',
      robust:
        'Non : la densité carcérale {when} se situe entre {low} et {high} pour tous les sens donnés à la capacité, dans un même palier.',
      unknown: 'Un seul sens de la capacité est donné ; la question ne peut être tranchée.',
    },
  },
  'drug-offences-and-overcrowding': {
    question: 'Quelle part de la surpopulation la politique des drogues pourrait-elle résorber, au mieux ?',
    answers: {
      'principal-lever':
        'Si l’on n’avait compté aucune des {drugPrisoners} détenues pour stupéfiants {when}, {wholeCount, plural, =0 {{cleared} de l’excédent} other {tout l’excédent}} de {excess} aurait disparu{placesApartCount, plural, =0 {} other { (places : {placesDate})}}, et la densité carcérale aurait été de {without} au lieu de {density}.',
      part: 'Si l’on n’avait compté aucune des {drugPrisoners} détenues pour stupéfiants {when}, {wholeCount, plural, =0 {{cleared} de l’excédent} other {tout l’excédent}} de {excess} aurait disparu{placesApartCount, plural, =0 {} other { (places : {placesDate})}} : une partie de la réponse, non la réponse entière.',
      'minor-lever':
        'Si l’on n’avait compté aucune des {drugPrisoners} détenues pour stupéfiants {when}, seulement {cleared} de l’excédent de {excess} aurait disparu{placesApartCount, plural, =0 {} other { (places : {placesDate})}} : les alternatives dans les affaires de stupéfiants ne peuvent à elles seules mettre fin à la surpopulation.',
      'no-excess':
        'La capacité n’était pas dépassée {when} (densité carcérale de {density}) : la politique des drogues n’a pas d’excédent à résorber.',
      unknown:
        'Il faudrait connaître, à des dates proches, les personnes détenues pour stupéfiants, l’ensemble des personnes détenues et les places officielles.',
    },
  },
  'drug-share': {
    question: 'Parmi les personnes détenues, combien le sont pour stupéfiants ?',
    answers: {
      large:
        '{atLeastCount, plural, =0 {} other {Au moins }}{share} des personnes détenues {when} l’étaient principalement pour une infraction à la législation sur les stupéfiants ({drugPrisonersN} sur {heldN}) ; une sur cinq environ est la proportion habituelle dans les pays de la région qui ont été étudiés (seuil employé : {limit}).',
      undecided:
        'Au moins {share} des personnes détenues {when} l’étaient principalement pour une infraction à la législation sur les stupéfiants ({drugPrisonersN} sur {heldN}) ; ces tableaux ne permettent pas de dire si la part dépasse {limit}.',
      smaller:
        '{share} des personnes détenues {when} l’étaient principalement pour une infraction à la législation sur les stupéfiants ({drugPrisonersN} sur {heldN}), moins que le seuil de {limit} à partir duquel un ensemble de réformes est proposé.',
      unknown:
        'La part des détenus pour stupéfiants ne peut être donnée : aucun tableau ne compte les personnes selon leur infraction principale.',
    },
  },
  'drug-growth': {
    question: 'Le nombre de détenus pour stupéfiants croît-il plus vite que les autres ?',
    answers: {
      faster:
        'Sur la période {since} – {date}, le nombre de détenus pour stupéfiants a augmenté de {drugGrowth} et celui des autres a varié de {otherGrowth} : la variation des affaires de stupéfiants équivaut à {contribution} de la variation totale, alors qu’elles représentaient {shareBefore} des personnes détenues.',
      'in-step':
        'Sur la période {since} – {date}, le nombre de détenus pour stupéfiants a augmenté de {drugGrowth} et celui des autres de {otherGrowth} : les stupéfiants représentent {contribution} de la croissance, un peu plus que leur part de départ ({shareBefore}).',
      slower:
        'Sur la période {since} – {date}, le nombre de détenus pour stupéfiants a augmenté de {drugGrowth} et celui des autres de {otherGrowth} : l’effectif a monté tandis que la part passait de {shareBefore} à {shareNow}. Les stupéfiants représentent {contribution} de la croissance.',
      falling:
        'Sur la période {since} – {date}, le nombre de détenus pour stupéfiants a baissé (variation : {drugChange}) ; leur part est passée de {shareBefore} à {shareNow}.',
      'against-the-fall':
        'Sur la période {since} – {date}, le nombre de détenus pour stupéfiants a augmenté (variation : {drugChange}) alors que le total baissait : leur part est passée de {shareBefore} à {shareNow}.',
      unknown: 'Il n’y a pas deux dates comportant la même liste d’infractions de stupéfiants.',
    },
  },
  'women-held-for-drugs': {
    question: 'Les lois sur les stupéfiants pèsent-elles davantage sur les femmes que sur les hommes ?',
    answers: {
      'much-higher':
        '{femaleShare} des femmes et {maleShare} des hommes en prison l’étaient pour stupéfiants {when}{heldApartCount, plural, =0 {} other { (ensemble des détenus : {heldDate})}}, soit une part multipliée par {ratio} (intervalle : {interval}).',
      higher:
        '{femaleShare} des femmes et {maleShare} des hommes en prison l’étaient pour stupéfiants {when}{heldApartCount, plural, =0 {} other { (ensemble des détenus : {heldDate})}}, soit une part multipliée par {ratio} (intervalle : {interval}).',
      'not-higher':
        '{femaleShare} des femmes et {maleShare} des hommes en prison l’étaient pour stupéfiants {when}{heldApartCount, plural, =0 {} other { (ensemble des détenus : {heldDate})}} : pas plus souvent.',
      'too-few-women':
        'Nombre de femmes en prison {when} : {women} seulement ; au-dessous de {minimum}, aucune conclusion n’est tirée.',
      unknown: 'Les infractions de stupéfiants ne sont pas publiées par sexe.',
    },
  },
  'possession-in-prison': {
    question: 'Y a-t-il en prison des personnes pour possession destinée à leur propre usage ?',
    answers: {
      held: 'Oui : {persons} {when}, d’après le codage de leurs dossiers.',
      'held-by-label':
        '{persons} étaient en prison {when} sous un intitulé légal de possession. L’intitulé ne dit pas si c’était pour leur propre usage ; seuls leurs dossiers le peuvent.',
      'sent-to-prison':
        'Oui : {persons} ont été envoyées en prison pour possession destinée à leur propre usage, d’après le codage de leurs dossiers.',
      'few-untold':
        'Oui : moins de dix personnes, dont le nombre n’est pas donné afin de les protéger, ont été envoyées en prison pour possession destinée à leur propre usage.',
      'none-sentenced':
        'Les dossiers fournis ne montrent personne qui ait été envoyé en prison pour possession destinée à son propre usage.',
      'none-found': 'Les tableaux ne montrent personne {when}.',
      unknown: 'La possession n’est pas distinguée des autres infractions de stupéfiants.',
    },
  },
  'penalty-inversion': {
    question:
      'La loi menace-t-elle un comportement lié aux stupéfiants d’autant de prison que l’homicide ou le viol ?',
    answers: {
      inverted:
        'Oui : la peine encourue va jusqu’à {drugMaximum} dans un cas ({drug}) et jusqu’à {referenceMaximum} dans l’autre ({reference}), soit un rapport de {ratio} ; la peine est égale ou supérieure dans {invertedCount, plural, one {{inverted} couple} other {{inverted} couples}} sur {pairs}.',
      'not-inverted':
        'Non : le rapport le plus élevé est de {ratio} ({drug}, jusqu’à {drugMaximum} ; {reference}, jusqu’à {referenceMaximum}). Couples comparés : {pairs}{openCount, plural, =0 {} one { ; un autre n’a pas de maximum à comparer} other { ; {open} autres n’ont pas de maximum à comparer}}.',
      unknown: 'Aucune peine comparable n’est donnée.',
    },
  },
  'mandatory-remand': {
    question: 'La loi impose-t-elle la détention provisoire en cas de poursuites pour stupéfiants ?',
    answers: {
      mandatory: 'Oui, pour : {conducts}.',
      unknown: 'Le tableau des peines ne dit pas si la détention provisoire est obligatoire.',
    },
  },
  unsentenced: {
    question: 'Parmi les personnes détenues, combien sont prévenues ?',
    answers: {
      'above-average':
        '{share} des personnes détenues {when} étaient prévenues ({unsentencedN} sur {heldN} ; {meaning}), un niveau égal ou supérieur à la moyenne des Amériques ({limit}){alikeCount, plural, =0 { ; cette moyenne peut compter autrement les prévenus} other {}}.',
      'below-average':
        '{share} des personnes détenues {when} étaient prévenues ({unsentencedN} sur {heldN} ; {meaning}), un niveau inférieur à la moyenne des Amériques ({limit}){alikeCount, plural, =0 { ; cette moyenne peut compter autrement les prévenus} other {}}.',
      unknown: 'Ces tableaux ne comptent pas les prévenus.',
    },
  },
  'drug-remand': {
    question:
      'Les détenus pour stupéfiants attendent-ils plus souvent que les autres une première décision ?',
    answers: {
      'drugs-more':
        'Oui : {drugShare} des détenus pour stupéfiants et {otherShare} des autres étaient prévenus {when} (rapport de {ratio}, intervalle : {interval}).',
      'slightly-more':
        'Un peu : {drugShare} des détenus pour stupéfiants et {otherShare} des autres étaient prévenus {when} (rapport de {ratio}, intervalle : {interval}).',
      'no-difference':
        'Non : {drugShare} des détenus pour stupéfiants et {otherShare} des autres étaient prévenus {when} (rapport de {ratio}, intervalle : {interval}). S’il y a une différence, elle est plus petite que le rapport de {limit} qui compte ici.',
      undecided:
        'On ne peut trancher : {drugShare} des détenus pour stupéfiants et {otherShare} des autres étaient prévenus {when} (rapport de {ratio}, intervalle : {interval}).',
      'drugs-less':
        'Non, moins souvent : {drugShare} des détenus pour stupéfiants et {otherShare} des autres étaient prévenus {when} (rapport de {ratio}, intervalle : {interval}).',
      unknown: 'La situation pénale n’est pas publiée par infraction.',
    },
  },
  'core-figures': {
    question: 'Connaît-on les trois chiffres sans lesquels rien d’autre ne peut être jugé ?',
    answers: {
      missing: 'Pas tous. Manquent dans ces tableaux : {missing}.',
      complete:
        'Oui : la densité carcérale ({occupancyDate}), la part des détenus pour stupéfiants ({drugsDate}) et celle des prévenus ({unsentencedDate}) sont toutes connues.',
      unknown: 'Cela n’a pu être tranché.',
    },
  },
  ...caseFindings,
  ...programmeFindings,
};

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

export const limits: Locale['limits'] = {
  'occupancy-full': 'Densité carcérale au-dessus de laquelle il y a excédent',
  'occupancy-critical': 'Densité carcérale à partir de laquelle la surpopulation est dite critique',
  'exposure-despite-free-places':
    'Part des détenus en établissement de surpopulation critique qui compte malgré des places libres',
  'drug-lever-principal':
    'Part de l’excédent à partir de laquelle la politique des drogues est un levier principal',
  'drug-lever-minor': 'Part de l’excédent au-dessous de laquelle elle est un levier secondaire',
  'drug-share-large':
    'Part des détenus pour stupéfiants à partir de laquelle un ensemble de réformes est proposé',
  'growth-contribution': 'Contribution à la croissance, en multiple de la part initiale',
  'women-to-men-ratio': 'Rapport femmes-hommes de la part des stupéfiants',
  'women-held-minimum': 'Nombre minimal de femmes détenues pour conclure',
  'penalty-ratio': 'Rapport des peines encourues à partir duquel il y a inversion',
  'unsentenced-average-of-the-americas': 'Part des prévenus : moyenne des Amériques',
  'drug-remand-ratio': 'Rapport des parts de prévenus',
  'smallest-base': 'Nombre minimal de personnes pour un taux',
  'possession-share-of-prisoners':
    'Part de la possession parmi les détenus pour stupéfiants à partir de laquelle le seuil de quantité est en cause',
  'possession-share-of-cases': 'La même part parmi les condamnés pour stupéfiants',
  'label-shift': 'Déplacement des intitulés au-delà duquel on les tient pour recodés',
  'sentences-at-minimum':
    'Part des peines pour stupéfiants au minimum légal à partir de laquelle la loi fixe la peine',
  'quantity-correlation':
    'Corrélation des rangs de la quantité et de la peine au-dessous de laquelle le lien est faible',
  'quantity-elasticity': 'Pente de la peine sur la quantité au-dessous de laquelle le lien est faible',
  'minor-role-share':
    'Part des rôles mineurs à partir de laquelle ils forment la majorité des personnes punies',
  'role-sentence-ratio':
    'Rapport des peines des rôles mineurs et supérieurs à partir duquel elles sont semblables',
  'overstay-critical':
    'Part des détentions provisoires au-delà du délai légal au-dessus de laquelle la situation est critique',
  'unknown-in-records': 'Part des dossiers sans rôle ni quantité au-dessus de laquelle ils sont incomplets',
  'custody-rate-low':
    'Taux de recours à la prison au-dessous duquel une surveillance étend le contrôle pénal',
  'programme-offer': 'Part des admissibles à qui une place devrait être proposée',
  'programme-scale':
    'Entrées annuelles, rapportées aux affaires de stupéfiants, au-dessous desquelles un programme ne peut peser sur le nombre de détenus',
  'programme-retention':
    'Part encore dans le programme après un an au-dessous de laquelle les départs sont étudiés',
  'programme-possession':
    'Part des entrées pour simple possession à partir de laquelle le tribunal étend le contrôle pénal',
  'programme-women': 'Part des femmes parmi les entrées au-dessous de laquelle l’accès est examiné',
};

export const severities: Locale['severities'] = {
  critical: 'critique',
  high: 'élevée',
  moderate: 'modérée',
  watch: 'à surveiller',
  none: 'aucune',
};
export const confidences: Locale['confidences'] = {
  documented: 'établi sur documents',
  reported: 'rapporté par une seule source',
  indicative: 'indicatif',
  unknown: 'inconnu',
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
export const stages: Locale['stages'] = {
  pretrial: 'avant jugement',
  convicted: 'au stade de la condamnation',
  incarcerated: 'en prison',
};
export const groups: Locale['groups'] = {
  possession_personal_use: 'possession pour usage personnel',
  micro_trafficking_nonviolent: 'petits trafiquants non violents',
  small_producer_nonviolent: 'petits producteurs non violents',
  drug_dependent: 'personnes dépendantes',
};
export const mechanisms: Locale['mechanisms'] = {
  law: 'loi',
  judgment: 'décision de justice',
  'prosecutor-policy': 'politique du parquet',
  'police-policy': 'politique de la police',
  'executive-act': 'acte de l’exécutif',
  'court-programme': 'programme judiciaire',
  'community-agreement': 'accord avec la communauté',
};
export const cardStates: Locale['cardStates'] = {
  in_use: 'appliquée',
  in_law_unused: 'prévue par la loi, non appliquée',
  bill: 'projet de loi',
  reversed: 'abrogée ou durcie',
  unknown: 'inconnu',
  not_in_law: 'absente de la loi',
};
export const evidence: Locale['evidence'] = {
  E3: 'éprouvée avec groupe de comparaison',
  E2: 'comparée, sans tirage au sort',
  E1: 'comptée par l’autorité',
  E0: 'non évaluée',
};
export const sensitivities: Locale['sensitivities'] = {
  stands: 'La conclusion tient aux deux bornes de l’intervalle et sous les autres définitions données.',
  turns:
    'La conclusion s’inverse à l’une des bornes de l’intervalle ou sous une autre définition donnée : à lire avec prudence.',
  'not-tested': 'Il n’y a ni intervalle ni seconde définition pour mettre la conclusion à l’épreuve.',
};
