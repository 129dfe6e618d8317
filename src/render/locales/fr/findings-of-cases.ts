import type { CaseFindingId, Locale } from '../locale.js';

// Ce que montrent les tribunaux et les dossiers. Les arguments sont ceux du constat du même nom ; {when} est une date
// dans la phrase. Les intervalles sont imprimés avec leur nature.
export const caseFindings: Pick<Locale['findings'], CaseFindingId> = {
  'possession-share': {
    question: 'Quelle part des affaires de stupéfiants la possession représente-t-elle ?',
    answers: {
      'large-in-prison':
        'Parmi {drugs} détenues pour stupéfiants {when}, {possessionN} l’étaient pour possession destinée à leur propre usage : {share}, au niveau ou au-dessus des {limit} à partir desquels le seuil de quantité lui-même est en cause.',
      'smaller-in-prison':
        'Parmi {drugs} détenues pour stupéfiants {when}, {possessionN} l’étaient pour possession destinée à leur propre usage : {share}, au-dessous des {limit} à partir desquels le seuil de quantité lui-même est en cause.',
      'large-by-label':
        'Parmi {drugs} détenues pour stupéfiants {when}, {possessionN} l’étaient sous un intitulé légal de possession : {share}, au niveau ou au-dessus des {limit} à partir desquels le seuil de quantité lui-même est en cause. L’intitulé peut comprendre des personnes qui vendaient.',
      'smaller-by-label':
        'Parmi {drugs} détenues pour stupéfiants {when}, {possessionN} l’étaient sous un intitulé légal de possession : {share}, au-dessous des {limit} à partir desquels le seuil de quantité lui-même est en cause.',
      'large-in-court':
        'Parmi {drugs} condamnées pour stupéfiants {when}, {possessionN} l’ont été pour possession : {share}, au niveau ou au-dessus des {limit} à partir desquels le seuil de quantité lui-même est en cause.',
      'smaller-in-court':
        'Parmi {drugs} condamnées pour stupéfiants {when}, {possessionN} l’ont été pour possession : {share}, au-dessous des {limit} à partir desquels le seuil de quantité lui-même est en cause.',
      unknown:
        'La part de la possession dans les affaires de stupéfiants ne peut être donnée : elle n’est pas distinguée, ou porte sur trop peu de personnes.',
    },
  },
  'label-shift': {
    question: 'Les intitulés des infractions de stupéfiants ont-ils le même sens aux deux dates ?',
    answers: {
      relabelled:
        'Guère : sur la période {since} – {date}, la répartition des intitulés s’est déplacée de {moved}. Un changement de cette ampleur ressemble à un recodage ; les composantes des infractions de stupéfiants ne sont pas comparées dans le temps.',
      steady:
        'Il semble que oui : sur la période {since} – {date}, la répartition des intitulés ne s’est déplacée que de {moved}.',
      unknown:
        'Les composantes des infractions de stupéfiants ne sont pas données à deux dates sous les mêmes intitulés.',
    },
  },
  'lighter-tier': {
    question: 'La loi punit-elle moins une petite quantité ou un rôle mineur ?',
    answers: {
      none: 'Non : le tableau des peines ne contient pas de forme atténuée pour {conductsCount, plural, one {le comportement lié aux stupéfiants} other {aucun des {conducts} comportements liés aux stupéfiants}} en vigueur.',
      some: 'En partie : une forme atténuée, ou une échelle propre au petit trafic, existe pour {divided} des {conducts} comportements liés aux stupéfiants en vigueur ; aucune n’est donnée dans ces cas : {without}.',
      all: 'Oui : {conductsCount, plural, one {le comportement lié aux stupéfiants en vigueur a} other {les {conducts} comportements liés aux stupéfiants en vigueur ont tous}} une forme atténuée, ou une échelle propre au petit trafic.',
      unknown: 'Aucune peine n’est donnée pour les comportements liés aux stupéfiants.',
    },
  },
  'sentences-imposed': {
    question: 'Va-t-on en prison pour stupéfiants aussi longtemps que pour homicide ou pour viol ?',
    answers: {
      'as-long':
        'Oui : {when}, la peine médiane pour stupéfiants était de {drugMedian} ({drugs}), soit {ratio} fois celle de l’infraction de comparaison ({reference} : {referenceMedian}, {references} ; fourchette du rapport : {interval}). Face à {comparedCount, plural, one {{compared} autre infraction} other {{compared} autres infractions}}, les peines pour stupéfiants étaient plus longues dans ce nombre de cas : {longer}.',
      shorter:
        'Non : {when}, la peine médiane pour stupéfiants était de {drugMedian} ({drugs}), soit {ratio} fois celle de l’infraction de comparaison ({reference} : {referenceMedian}, {references} ; fourchette du rapport : {interval}). Sur {comparedCount, plural, one {{compared} autre infraction comparée} other {{compared} autres infractions comparées}}, {longerCount, plural, =0 {aucune n’avait} one {une avait} other {{longer} avaient}} des peines plus courtes que les stupéfiants.',
      unknown:
        'Trop peu de peines de prison pour homicide ou pour viol sont connues pour leur comparer celles prononcées pour stupéfiants.',
    },
  },
  'sentences-at-minimum': {
    question: 'Qui fixe la peine pour stupéfiants : le juge ou le minimum légal ?',
    answers: {
      clustered:
        'Souvent la loi : {when}, {share} des peines de prison pour stupéfiants étaient exactement au minimum légal ({atMinimumN} sur {terms} ; {interval}), au niveau ou au-dessus du seuil de {limit}.',
      spread:
        'Le plus souvent le juge : {when}, {share} des peines de prison pour stupéfiants étaient exactement au minimum légal ({atMinimumN} sur {terms} ; {interval}), au-dessous du seuil de {limit}.',
      unknown: 'Les peines de prison pour stupéfiants ne sont pas données avec le minimum que fixe la loi.',
    },
  },
  'quantity-and-sentence': {
    question: 'La peine de prison suit-elle la quantité de drogue ?',
    answers: {
      weak: 'Guère : pour la drogue qui compte le plus d’affaires ({drug} ; {cases}, {when}), une quantité décuplée va de pair avec {multiplier} la peine de prison (corrélation des rangs {spearman} ; pente {slope}, {interval}). Le lien est faible pour {weak} des drogues examinées, au nombre de {drugsCount, plural, one {{drugs}} other {{drugs}}}.',
      follows:
        'Oui : pour la drogue qui compte le plus d’affaires ({drug} ; {cases}, {when}), une quantité décuplée va de pair avec {multiplier} la peine de prison (corrélation des rangs {spearman} ; pente {slope}, {interval}). Le lien est faible pour {weakCount, plural, =0 {aucune} other {{weak}}} des drogues examinées, au nombre de {drugsCount, plural, one {{drugs}} other {{drugs}}}.',
      unknown: 'Aucun tableau ne donne les grammes et les peines de prison des mêmes affaires.',
    },
  },
  'minor-roles': {
    question: 'Les tribunaux punissent-ils les maillons faibles de la chaîne ?',
    answers: {
      most: 'Pour l’essentiel : {when}, au moins {low} et au plus {high} des personnes punies pour stupéfiants tenaient un rôle mineur ({minorN} sur {knownN} dont le rôle est connu ; rôle inconnu pour {unknown}).',
      undecided:
        'On ne peut dire s’ils sont la majorité : {when}, au moins {low} et au plus {high} des personnes punies pour stupéfiants tenaient un rôle mineur ({minorN} sur {knownN} dont le rôle est connu ; rôle inconnu pour {unknown}).',
      fewer:
        'Pas pour l’essentiel : {when}, au plus {high} des personnes punies pour stupéfiants tenaient un rôle mineur ({minorN} sur {knownN} dont le rôle est connu ; au moins {low}), au-dessous de {limit}.',
      unknown:
        'Aucune source ne classe les affaires de stupéfiants par rôle ; les intitulés d’infractions ne sont pas des rôles.',
    },
  },
  'roles-and-sentences': {
    question: 'Les rôles mineurs reçoivent-ils des peines plus courtes que les rôles supérieurs ?',
    answers: {
      alike:
        'Guère : {when}, la peine médiane pour stupéfiants était de {minor} pour les rôles mineurs ({minorPeople}) et de {higher} pour les rôles supérieurs ({higherPeople}), soit un rapport de {ratio} ({interval}).',
      lower:
        'Oui : {when}, la peine médiane pour stupéfiants était de {minor} pour les rôles mineurs ({minorPeople}) et de {higher} pour les rôles supérieurs ({higherPeople}), soit un rapport de {ratio} ({interval}).',
      undecided:
        'On ne peut trancher : {when}, la peine médiane pour stupéfiants était de {minor} pour les rôles mineurs ({minorPeople}) et de {higher} pour les rôles supérieurs ({higherPeople}), soit un rapport de {ratio} que le hasard pourrait aussi donner ({interval}).',
      unknown: 'Les peines de prison pour stupéfiants ne sont pas données par rôle.',
    },
  },
  'custody-for-drugs': {
    question:
      'Les personnes condamnées pour stupéfiants sont-elles plus souvent envoyées en prison que les autres ?',
    answers: {
      'more-often':
        'Oui : {when}, {rate} des personnes condamnées pour stupéfiants ont été envoyées en prison ({prisonN} sur {convictedN} ; {interval}), contre {otherRate} des personnes condamnées pour d’autres infractions ({otherConvicted}). La nature des infractions diffère : ce n’est pas la preuve d’un traitement plus sévère.',
      'no-more-often':
        'Non, moins souvent : {when}, {rate} des personnes condamnées pour stupéfiants ont été envoyées en prison ({prisonN} sur {convictedN} ; {interval}), contre {otherRate} des personnes condamnées pour d’autres infractions ({otherConvicted}).',
      undecided:
        'On ne peut trancher : {when}, {rate} des personnes condamnées pour stupéfiants ont été envoyées en prison ({prisonN} sur {convictedN} ; {interval}), contre {otherRate} des personnes condamnées pour d’autres infractions ({otherConvicted}).',
      alone:
        '{rate} des personnes condamnées pour stupéfiants {when} ont été envoyées en prison ({prisonN} sur {convictedN} ; {interval}) ; les autres ne sont pas connues, et rien ne peut leur être comparé.',
      unknown: 'Aucun tableau ne donne la nature des peines des personnes condamnées pour stupéfiants.',
    },
  },
  'custody-of-women': {
    question:
      'Les femmes sont-elles plus souvent envoyées en prison que les hommes, et pour les mêmes infractions ?',
    answers: {
      'by-offence':
        'Plus souvent, et l’essentiel de l’écart tient aux infractions : {when}, {women} des femmes condamnées ({womenConvicted}) et {men} des hommes condamnés ({menConvicted}) ont été envoyés en prison. Sur l’écart de {gap}, la répartition des infractions compte pour {ofOffences} et l’écart à infraction égale pour {withinOffences}.',
      'within-offences':
        'Plus souvent, et l’essentiel de l’écart se trouve à infraction égale : {when}, {women} des femmes condamnées ({womenConvicted}) et {men} des hommes condamnés ({menConvicted}) ont été envoyés en prison. Sur l’écart de {gap}, l’écart à infraction égale compte pour {withinOffences} et la répartition des infractions pour {ofOffences}.',
      'not-more-often':
        'Non : {when}, {women} des femmes condamnées ({womenConvicted}) et {men} des hommes condamnés ({menConvicted}) ont été envoyés en prison.',
      unknown:
        'Les peines ne sont pas données par sexe et par infraction pour un nombre suffisant de femmes.',
    },
  },
  'remand-overstay': {
    question: 'Des personnes sont-elles détenues sans jugement plus longtemps que la loi ne le permet ?',
    answers: {
      many: 'Oui, beaucoup : {when}, {share} des personnes dont la durée et le délai sont connus étaient en détention provisoire depuis plus longtemps que la loi ne le permet ({overN} sur {knownN} ; {interval} ; inconnu pour {unknown}). Au-dessus de {critical}, la situation est dite critique.',
      some: 'Oui : {when}, {share} des personnes dont la durée et le délai sont connus étaient en détention provisoire depuis plus longtemps que la loi ne le permet ({overN} sur {knownN} ; {interval} ; inconnu pour {unknown}).',
      none: 'Aucune n’a été trouvée {when} parmi {known} dont la durée et le délai sont connus (inconnu pour {unknown}).',
      unknown: 'Aucun tableau ne donne les jours de détention provisoire avec le délai que fixe la loi.',
    },
  },
  'remand-duration': {
    question: 'Combien de temps attend-on son jugement en prison ?',
    answers: {
      'longer-for-drugs':
        'La moitié des détenus pour stupéfiants ont attendu {days} ou davantage ({people}, {when} ; {interval}), plus que l’ensemble des personnes en détention provisoire ({allDays}).',
      'shorter-for-drugs':
        'La moitié des détenus pour stupéfiants ont attendu {days} ou davantage ({people}, {when} ; {interval}), moins que l’ensemble des personnes en détention provisoire ({allDays}).',
      undecided:
        'La moitié des détenus pour stupéfiants ont attendu {days} ou davantage ({people}, {when} ; {interval}), et la moitié de l’ensemble des personnes en détention provisoire {allDays} : les deux ne peuvent être distingués.',
      'drugs-alone':
        'La moitié des détenus pour stupéfiants ont attendu {days} ou davantage ({people}, {when} ; {interval}).',
      'all-together':
        'La moitié des personnes en détention provisoire ont attendu {days} ou davantage ({people}, {when} ; {interval}) ; pour les seuls stupéfiants, on ne peut le dire.',
      unknown:
        'Aucun tableau ne donne les jours de détention provisoire d’un nombre suffisant de personnes, y compris celles qui attendent encore.',
    },
  },
};

// {action} suit le destinataire et le verbe ; needs est ce qu’il faut réunir d’abord.
export const caseRules: Locale['rules'] = {
  'R-19': {
    action:
      'fixer le seuil de quantité au-dessus des réserves réellement trouvées sur les personnes, pour plusieurs jours, et ne présumer aucune vente au-delà',
    success: 'la part de la possession dans les affaires de stupéfiants',
    needs: 'Il faut pour cela les quantités trouvées dans les affaires de possession, drogue par drogue.',
  },
  'R-20': {
    action:
      'publier la correspondance entre anciens et nouveaux intitulés d’infractions de stupéfiants, et recompter les dates anciennes',
    success: 'un déplacement des intitulés qui ne dépasse pas ce que des personnes peuvent expliquer',
  },
  'R-21-imposed': {
    action:
      'faire réexaminer les peines prononcées pour stupéfiants au regard de celles des infractions plus graves, et donner des orientations qui distinguent les degrés',
    success: 'des peines médianes pour stupéfiants inférieures à celles pour homicide et viol',
    needs: 'Il faut pour cela que les échelles légales laissent une marge sous le minimum actuel.',
  },
  'R-22': {
    action:
      'créer une forme atténuée pour les petites quantités, les rôles mineurs et les personnes vulnérables, avec d’autres lieux que la prison pour l’exécuter',
    success: 'le maximum de la forme atténuée rapporté à celui de la forme générale',
    needs: 'Il faut pour cela des lieux, hors de la prison, où une telle peine puisse être exécutée.',
  },
  'R-23': {
    action:
      'abaisser le minimum, ou permettre au juge de descendre au-dessous pour les primo-délinquants de faible niveau',
    success: 'la part des peines au minimum légal',
    needs:
      'Il faut pour cela que la juridiction supérieure puisse contrôler une peine inférieure au minimum.',
  },
  'R-24': {
    action: 'graduer les peines selon la quantité et le rôle au lieu d’une seule échelle très large',
    success: 'le lien entre la quantité et la peine de prison',
    needs: 'Il faut pour cela que les grammes, la drogue et le rôle soient inscrits dans chaque jugement.',
  },
  'R-25': {
    action:
      'orienter son action vers les rôles supérieurs, et classer ou requalifier les affaires des rôles mineurs selon des critères écrits et publics',
    success: 'la part des rôles mineurs parmi les personnes punies pour stupéfiants',
    needs: 'Il faut pour cela compter l’usage qui est fait de ces critères.',
  },
  'R-25-roles': {
    action: 'inscrire le rôle dans les degrés de peine des infractions de stupéfiants',
    success: 'la peine médiane des rôles mineurs rapportée à celle des rôles supérieurs',
    needs: 'Il faut pour cela que le rôle soit énoncé et motivé dans chaque jugement.',
  },
  'R-29': {
    action:
      'dresser la liste de toutes les personnes en détention provisoire au-delà du délai légal, et faire juger chaque affaire ou libérer la personne',
    success: 'plus aucune personne en détention provisoire au-delà du délai',
    needs: 'Il faut pour cela le jour du placement en détention et le délai dans chaque dossier.',
  },
};
