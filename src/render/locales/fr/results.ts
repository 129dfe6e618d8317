import type { Locale } from '../locale.js';

export const statuses: Locale['statuses'] = {
  measured: 'mesuré',
  'not-available': 'non disponible',
  'not-comparable': 'non comparable',
  'not-applicable': 'sans objet',
  error: 'erreur',
};

// Les arguments sont nommés entre accolades ; {fact} et {keys} arrivent en toutes lettres.
export const reasons: Locale['reasons'] = {
  'need-absent':
    'Les tableaux ne donnent pas cet élément : {fact}{part, select, none {} other { ({part})}}{by, select, none {} other {, selon {by}}}.',
  'dates-too-far-apart':
    'Les chiffres les plus proches ({fact}) sont distants de {days, number} jours ; au-delà de deux ans, c’est trop.',
  'definitions-unlike': 'Les chiffres ne comptent pas la même chose ({keys}).',
  'charges-not-persons':
    'Le tableau des infractions compte des chefs d’accusation, non des personnes ; on ne peut en tirer une part de personnes.',
  'unknown-too-many': 'L’infraction est inconnue pour plus d’une personne sur cinq.',
  'base-under-five': 'Moins de cinq personnes : rien n’est dit.',
  'base-under-ten': 'Moins de dix personnes : seuls les effectifs sont donnés.',
  'part-exceeds-whole':
    'La partie ({part, number}) dépasse le tout ({whole, number}) ; l’un des deux est faux.',
  'too-few-points':
    'Il n’y a que {found, number} {found, plural, one {date} other {dates}} sur les {needed, number} nécessaires.',
  'too-few-definitions': 'Un seul sens de la capacité est donné.',
  'no-excess': 'La capacité n’est pas dépassée.',
  'no-change':
    'Le total n’a pas varié, ou a varié en sens contraire : aucune part de la croissance ne peut être donnée.',
  'no-earlier-date': 'Il n’y a pas de chiffre antérieur de même nature auquel comparer.',
  'denominator-zero': 'Le chiffre par lequel diviser est nul.',
  'no-reference-offence': 'Aucune peine n’est donnée pour l’homicide, le viol ou le vol aggravé.',
  'maximum-open': 'La loi, ou l’exemplaire lu, ne fixe pas de maximum pour l’une des deux infractions.',
  'created-in-year': 'L’infraction n’existait pas avant {year}.',
  'no-subtypes': 'Les infractions de stupéfiants ne sont pas réparties en sous-types.',
  'life-above-half':
    'La moitié des peines ou davantage sont à perpétuité : aucun nombre de mois ne se trouve au milieu.',
  'too-few-pairs':
    'Moins de {needed, number} affaires comportent à la fois une quantité d’une même drogue et une peine{found, select, 0 {} withheld {} other { ({found, number} trouvées)}}.',
  'constant-values':
    'Toutes les affaires ont la même quantité ou la même peine : il n’y a pas d’ordre à suivre.',
  'ended-only':
    'Seules les détentions provisoires terminées peuvent être utilisées{open, select, 0 {} withheld { : moins de cinq personnes sont encore détenues, et rien ne dit à quelle date (--date)} other { : {open, number} personnes sont encore détenues, et rien ne dit à quelle date (--date)}}. Sans celles qui attendent, une médiane serait trop courte.',
  'stock-of-durations':
    'Les personnes détenues un jour donné sont plus souvent celles qui restent longtemps ; aucune durée n’en est tirée.',
  'median-not-reached':
    'Moins de la moitié des personnes ont été jugées ou libérées ; la médiane se situe au-delà des données.',
  'followup-too-short': 'Personne n’a été suivi pendant douze mois après sa libération.',
  'no-two-groups':
    'Il n’y a pas deux groupes de dix personnes ou plus que l’on retrouve dans les mêmes situations.',
  'too-few-like-cases': 'Aucun ensemble d’affaires semblables n’en compte {needed, number} ou davantage.',
  'part-under-five':
    'Un des côtés de cette part compte une à quatre personnes ; l’imprimer révélerait leur nombre.',
  'values-unknown': 'Ce que cette mesure demande aux dossiers est inconnu pour plus d’un sur cinq.',
  'too-few-offences': 'Seules {found, number} des {needed, number} infractions nécessaires ont un rang.',
  'ranker-not-stated': 'Le tableau ne dit pas qui a établi l’ordre de gravité, lequel est un jugement.',
  'design-not-stated':
    'Le tableau ne dit pas comment le groupe de comparaison a été constitué ; sans cela, une différence ne signifie rien.',
  'dropouts-not-a-comparison':
    'Qui a terminé et qui a abandonné sont deux issues d’un même programme, non une comparaison.',
  suppressed:
    'Le chiffre repose sur un effectif masqué ({fact}), parce que lui ou un autre en dirait trop sur quelques personnes.',
  failed: 'Le calcul a échoué ({message}). C’est un défaut du programme, non des données.',
};

export const flags: Locale['flags'] = {
  'dates-apart': 'Les chiffres sont distants de {days, number} jours.',
  'different-sources':
    'Les deux dates proviennent de publications différentes, qui ne comptent peut-être pas de la même façon.',
  'sum-of-named-parts':
    'Les infractions de stupéfiants sont la somme de {parts, plural, one {# ligne nommée} other {# lignes nommées}} ; d’autres peuvent figurer parmi les infractions restantes, de sorte que leur nombre est un minimum.',
  'few-cases':
    '{n, select, withheld {Quelques affaires seulement} other {{n, number} affaires seulement}} : à lire avec prudence.',
  'definition-not-stated': 'La source ne donne pas sa définition.',
  'unknown-offences': 'L’infraction est inconnue pour {share, number} % des personnes détenues.',
  'band-not-robust': 'Le palier change selon le sens donné à la capacité.',
  inversion: 'La peine pour stupéfiants est égale ou supérieure.',
  'general-maximum-used': 'Le maximum général du code tient lieu de maximum non fixé.',
  'mix-shift':
    'Les intitulés se sont déplacés entre infractions de stupéfiants ; les tendances par sous-type ne sont pas montrées.',
  'series-split': 'La série est lue à partir de {year}, une rupture la précédant.',
  'few-points': '{points, number} dates seulement.',
  'flows-do-not-close': 'Les entrées et les sorties n’expliquent pas la variation de l’effectif.',
  'implausible-facilities':
    '{n, plural, one {Un établissement compte {people, number} personnes à un taux d’occupation impossible, au-dessous de {lowest} ou au-dessus de {highest} pour 100 places, et il est retenu tel qu’imprimé.} other {{n, number} établissements comptent {people, number} personnes à un taux d’occupation impossible, au-dessous de {lowest} ou au-dessus de {highest} pour 100 places, et ils sont retenus tels qu’imprimés.}}',
  'capacity-missing-for-some':
    'La capacité est inconnue pour {n, number} {n, plural, one {établissement} other {établissements}}.',
  'partial-exceeds-growth':
    'La variation d’une partie dépasse celle du tout, d’autres parties ayant varié en sens contraire.',
  'opposite-directions':
    'Les détenus pour stupéfiants et l’ensemble des détenus n’ont pas augmenté tous les deux.',
  'legal-names-not-roles': 'Les groupes sont lus dans les intitulés légaux, qui ne sont pas des rôles.',
  'remand-mandatory': 'La loi rend la détention provisoire obligatoire.',
  'stock-not-a-return-rate':
    'Une part des personnes détenues un jour donné ; ce n’est pas un taux de retour.',
  'mid-year-population': 'Le nombre d’habitants est une estimation en milieu d’année.',
  'adjacent-base-years': 'D’autres années de base donnent de {low, number} % à {high, number} %.',
  'own-reading-of-threshold':
    'La valeur exacte de 120 est lue comme critique ; un organisme ne compte qu’au-delà.',
  'subset-of-facilities':
    '{facilities, plural, one {L’unique établissement donné n’est qu’une partie} other {Les # établissements donnés ne sont qu’une partie}} du système.',
  'length-biased':
    'Tiré des personnes détenues un jour donné : les longues peines y sont surreprésentées. Ce ne sont pas les peines que prononcent les tribunaux.',
  'unknown-lengths':
    'La peine est inconnue pour {n, select, withheld {moins de cinq affaires} other {{n, number} affaires}}, laissées de côté.',
  'life-sentences':
    '{n, select, withheld {Moins de cinq peines sont} other {{n, number} peines sont}} à perpétuité, plus longues que tout nombre de mois.',
  'capped-by-convention':
    'Les peines comptent jusqu’à {cap, number} mois, par convention ; aucun maximum de la loi du pays n’a été donné.',
  'roles-not-distinguished': 'Les peines ne permettent pas de distinguer rôles mineurs et rôles supérieurs.',
  'cannot-be-told-apart': 'Les deux ne peuvent être distingués : l’intervalle contient un.',
  'zeros-dropped':
    '{n, select, withheld {Moins de cinq affaires} other {{n, number} affaires}} sans peine en mois ou sans quantité ont été laissées de côté.',
  'points-thinned': 'Calculé sur une partie des affaires.',
  'outside-prison-counted': 'Les personnes sans peine de prison sont comptées avec une durée nulle.',
  'open-cases-without-date':
    '{n, select, withheld {Moins de cinq personnes sont} other {{n, number} personnes sont}} encore détenues et rien ne dit à quelle date ; elles sont laissées de côté.',
  'unknown-many':
    'Le rôle est inconnu pour {share, select, withheld {moins de cinq affaires} other {{share, number} % des affaires}} ; on ne peut donner que la fourchette qui en résulte.',
  'self-set-eligibility': 'L’admissibilité a été fixée par les règles mêmes du programme.',
  'group-of-all-years': 'Toutes années confondues.',
  'unknown-values':
    'L’information demandée est inconnue pour {share, select, withheld {moins de cinq affaires} other {{share, number} % des affaires}}, laissées de côté.',
  'average-hides-cells':
    'Une moyenne de l’établissement : on dispose de moins dans ses cellules les plus pleines.',
  'law-does-not-distinguish':
    'La loi, telle que les tableaux la donnent, n’a pas de forme atténuée pour ce comportement.',
  'benefit-excluded': 'Les aménagements de peine sont exclus pour la forme atténuée.',
  'start-not-shown':
    'Le point de départ de {n, plural, one {# comportement} other {# comportements}} n’est pas montré ; aucune croissance n’est donc donnée.',
  'older-law-may-be-missing':
    'Des lois de {year} manquent peut-être aux tableaux, et la croissance pourrait être la leur.',
  'groups-not-matched':
    'Les groupes n’ont pas été rendus semblables : ils peuvent différer par autre chose que le programme.',
  'same-people-before-and-after':
    'Les mêmes personnes avant et après : qui entre au plus mal va mieux de toute façon.',
  'counts-not-given': 'Seuls des taux sont donnés ; la part du hasard ne peut être montrée.',
  'checklist-incomplete': '{n, number} des {of, number} points de la liste n’ont pas été examinés.',
  'single-day-population': 'L’effectif d’un jour tient lieu de moyenne annuelle.',
  'capital-included': 'Les bâtiments et les équipements sont compris dans le montant.',
  'capital-not-stated': 'Il n’est pas dit si les bâtiments et les équipements sont compris dans le montant.',
  'marginal-share-assumed':
    'La part du coût qui varie avec le nombre de personnes (de {low, number} % à {high, number} %) est une hypothèse de cet outil.',
  'stay-of-everyone':
    'La durée moyenne est celle de toutes les personnes détenues, non des seules détenues pour stupéfiants.',
  'suppressed-left-out':
    '{n, plural, one {Un effectif masqué est laissé} other {# effectifs masqués sont laissés}} de côté : le chiffre est fait de ceux qui sont montrés.',
};

export const intervalKinds: Locale['intervalKinds'] = {
  sampling: 'intervalle d’échantillonnage',
  superpopulation: 'hasard des petits effectifs',
  definition: 'fourchette des définitions',
  model: 'fourchette du modèle',
  none: 'aucun',
};

export const intervalMethods: Locale['intervalMethods'] = {
  'unknown-offences': 'fourchette selon que les infractions inconnues sont comptées ou non',
  'capacity-definitions': 'fourchette selon le sens donné à la capacité',
  'log-ratio-95': 'fourchette à 95 % pour le hasard des petits effectifs',
  'wilson-95': 'fourchette à 95 % pour le hasard des petits effectifs (Wilson)',
  'newcombe-95': 'fourchette à 95 % pour le hasard des petits effectifs (Newcombe)',
  'active-participants': 'fourchette selon l’issue des participants encore actifs',
  'unknown-categories': 'fourchette selon que les groupes inconnus sont comptés ou non',
  'leave-one-out': 'fourchette en retirant un établissement',
  'bootstrap-median-95': 'fourchette à 95 % par rééchantillonnage (bootstrap)',
  'bootstrap-ratio-95': 'fourchette à 95 % par rééchantillonnage (bootstrap)',
  'bootstrap-95': 'fourchette à 95 % par rééchantillonnage (bootstrap)',
  'theil-sen-95': 'fourchette à 95 % de la pente médiane (Sen)',
  'unknown-roles': 'fourchette selon que les rôles inconnus sont comptés ou non',
  'kaplan-meier-median-95': 'fourchette à 95 % de la médiane (Kaplan-Meier)',
  'kaplan-meier-log-log-95': 'fourchette à 95 % (Greenwood, log-log)',
  'byar-95': 'fourchette à 95 % pour le hasard des petits effectifs (Byar)',
  'admissions-or-releases': 'fourchette entre la division par les entrées et par les sorties',
  'marginal-share': 'fourchette de la part du coût qui varie avec l’effectif',
  'cases-or-hours': 'fourchette entre affaires comptées à égalité et affaires pondérées par les heures',
};
