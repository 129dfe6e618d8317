import type { Locale } from '../locale.js';
import { caseFindings } from './findings-of-cases.js';
import { programmeFindings } from './findings-of-programmes.js';

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
