import type { Locale, ProgrammeFindingId } from '../locale.js';

// Ce qui est consigné, ce que font les programmes, ce que coûte la prison. Les arguments sont ceux du constat du même nom.
export const programmeFindings: Pick<Locale['findings'], ProgrammeFindingId> = {
  'case-records': {
    question: 'Consigne-t-on qui sont les personnes punies pour stupéfiants, et pour quelle quantité ?',
    answers: {
      missing:
        'Pas dans ces tableaux : ils ne contiennent aucun dossier indiquant le rôle de la personne ou la quantité de drogue, de sorte que les affaires mineures ne se distinguent pas des graves.',
      incomplete:
        'En partie seulement. Inconnu pour une part des affaires de stupéfiants allant jusqu’à {unknown} : {fields} (seuil employé : {limit}).',
      complete:
        'Pour l’essentiel. Inconnu pour une part des affaires de stupéfiants allant jusqu’à {unknown} : {fields} (seuil employé : {limit}).',
      unknown: 'Cela n’a pu être tranché : ce qui existe porte sur trop peu de personnes.',
    },
  },
  'use-of-alternatives': {
    question:
      'Là où la loi permet autre chose que la prison pour un comportement lié aux stupéfiants, en compte-t-on l’usage ?',
    answers: {
      'not-counted':
        'Non : la loi fournie le permet ({conducts}), et aucun tableau ne compte combien de fois cela est demandé, accordé ou révoqué.',
      counted:
        'Oui : la loi fournie le permet ({conducts}) ; {when}, {alternatives} des personnes condamnées pour stupéfiants ({convicted}) ont reçu une autre peine que la prison.',
      unknown: 'Le tableau des peines ne dit pas où une autre peine que la prison est possible.',
    },
  },
  returns: {
    question: 'Parmi les personnes qui sortent de prison, combien y reviennent ?',
    answers: {
      followed:
        'Part des personnes revenues : {rate} en {months} ({interval} ; ce qui compte comme retour : {event} ; personnes libérées {when}).',
      'counted-inside':
        'On l’ignore. Parmi les personnes présentes {when}, {share} avaient déjà été en prison ({beforeN} sur {heldN}) ; ce n’est pas un taux de retour, puisque celles qui ne sont pas revenues ne sont pas comptées.',
      'not-followed':
        'On l’ignore : aucun tableau ne suit les personnes libérées, et sans cela aucune alternative ne peut être jugée sur les retours.',
      unknown:
        'On ne peut le dire : les personnes libérées que suivent les tableaux sont trop peu nombreuses, ou suivies trop peu de temps.',
    },
  },
  'programme-counts': {
    question:
      'Publie-t-on les quatre effectifs d’un programme de traitement : évalués, admis, sortis et actifs ?',
    answers: {
      'graduates-only':
        'Non : les sorties avec succès sont publiées sans les admissions ni les autres sorties, et aucun taux ne peut en être tiré.',
      counted:
        'Oui : sur {exits} ayant quitté le programme ({programme}), {rate} en sont sorties avec succès ; sur toutes les admissions, {cohort} à ce jour ({when} ; {interval}){othersCount, plural, =0 {} one { ; un autre programme est compté aussi} other { ; {others} autres programmes sont comptés aussi}}.',
      unknown: 'Aucun tableau ne compte un programme de traitement assez précisément pour un taux.',
    },
  },
  'programme-offer': {
    question: 'Les personnes qui pourraient entrer dans un programme de traitement en sont-elles informées ?',
    answers: {
      'few-offered':
        'Pas assez : une place a été proposée à {offered} des {eligible} admissibles ({programme}, {when}), moins que {limit} ; {entered} sont entrées ({interval}). Au-dessous du seuil : {low} sur {programmesCount, plural, one {{programmes} programme} other {{programmes} programmes}}.',
      offered:
        'Oui : même dans celui des programmes où la part est la plus basse ({programme} ; {programmesCount, plural, one {{programmes} programme examiné} other {{programmes} programmes examinés}}), une place a été proposée à {offered} des {eligible} admissibles ({when}) ; {entered} sont entrées ({interval}). C’est le programme lui-même qui fixe l’admissibilité.',
      unknown:
        'Aucun tableau ne compte qui était admissible à un programme et à qui une place a été proposée.',
    },
  },
  'programme-scale': {
    question: 'Les programmes de traitement pourraient-ils peser sur le nombre de personnes en prison ?',
    answers: {
      'too-small-for-courts':
        'Pas à cette échelle : ils ont accueilli environ {yearly}{programmesCount, plural, one { ({entered})} other {}}, soit {share} des {base} de stupéfiants reçues par les tribunaux ({baseWhen}), au-dessous de {limit}.',
      'of-weight-for-courts':
        'Ils pourraient compter : ils ont accueilli environ {yearly}{programmesCount, plural, one { ({entered})} other {}}, soit {share} des {base} de stupéfiants reçues par les tribunaux ({baseWhen}).',
      'too-small-for-prisons':
        'Pas à cette échelle : {programmesCount, plural, one {le programme compté ici a accueilli} other {les {programmes} programmes comptés ici ont accueilli}} environ {yearly}{programmesCount, plural, one { ({entered})} other {}}, soit {share} des {base} détenues pour stupéfiants ({baseWhen}), au-dessous de {limit}.',
      'of-weight-for-prisons':
        'Ils pourraient compter : {programmesCount, plural, one {le programme compté ici a accueilli} other {les {programmes} programmes comptés ici ont accueilli}} environ {yearly}{programmesCount, plural, one { ({entered})} other {}}, soit {share} des {base} détenues pour stupéfiants ({baseWhen}). Toutes ne seraient pas allées en prison.',
      unknown:
        'Les entrées dans les programmes de traitement, ou les affaires de stupéfiants auxquelles les rapporter, ne sont pas données.',
    },
  },
  'programme-retention': {
    question: 'Un an après leur entrée, combien de personnes sont encore dans le programme ou l’ont achevé ?',
    answers: {
      low: 'Un an après leur entrée, {share} y étaient encore ou l’avaient achevé, parmi les personnes entrées depuis au moins un an ({keptN} sur {enteredN} ; {interval} ; {when}), au-dessous de {limit}.',
      kept: 'Un an après leur entrée, {share} y étaient encore ou l’avaient achevé, parmi les personnes entrées depuis au moins un an ({keptN} sur {enteredN} ; {interval} ; {when}), au niveau ou au-dessus de {limit}.',
      unknown: 'Aucun tableau ne suit les participants pendant un an, ou trop peu de personnes sont suivies.',
    },
  },
  'programme-practices': {
    question: 'Le programme de traitement fonctionne-t-il comme le recommandent les données probantes ?',
    answers: {
      gaps: 'En partie : sur {looked} pratiques examinées {sitesCount, plural, one {sur un site} other {sur {sites} sites}}, {metCount, plural, one {une est} other {{met} sont}} en place, {partial} en partie et {unmet} ne le sont pas{unaskedCount, plural, =0 {} other { ; non examinées : {unasked}}}.',
      'in-place':
        'Oui : sur {looked} pratiques examinées {sitesCount, plural, one {sur un site} other {sur {sites} sites}}, {metCount, plural, one {une est} other {{met} sont}} en place, {partial} en partie et {unmetCount, plural, =0 {aucune ne manque} one {{unmet} manque} other {{unmet} manquent}}{unaskedCount, plural, =0 {} other { ; non examinées : {unasked}}}.',
      unknown: 'Aucune liste de pratiques d’un programme de traitement n’est donnée.',
    },
  },
  'programme-entrants': {
    question: 'Qui le programme de traitement accueille-t-il ?',
    answers: {
      possession:
        '{possession} des personnes entrées l’ont été pour possession destinée à leur propre usage ({interval} ; {entrants}, {when}). La simple possession mène rarement en prison : le programme étend peut-être le contrôle pénal. Part des femmes : {women}.',
      'few-women':
        'Les femmes représentent {women} des personnes entrées ({entrants}, {when}), et {inPrison} des détenus pour stupéfiants. Part des entrées pour possession destinée à un usage personnel : {possession} ({interval}).',
      'possession-and-few-women':
        '{possession} des personnes entrées l’ont été pour possession destinée à leur propre usage ({interval} ; {entrants}, {when}) : le programme étend peut-être le contrôle pénal. Les femmes représentent {women} des personnes entrées, et {inPrison} des détenus pour stupéfiants.',
      neither:
        '{possession} des personnes entrées l’ont été pour possession destinée à leur propre usage ({interval} ; {entrants}, {when}) ; part des femmes : {women} (parmi les détenus pour stupéfiants : {inPrison}).',
      unknown:
        'Les infractions et le sexe des personnes entrées dans un programme ne sont pas donnés, ou portent sur trop peu de personnes.',
    },
  },
  'programme-comparison': {
    question: 'Sait-on si le programme de traitement fait mieux que ce qu’il remplace ?',
    answers: {
      'fewer-returns':
        'Les retours ont été moins nombreux : {treated} des personnes du programme ({programme}) et {comparison} du groupe de comparaison en {months} (rapport de {ratio}, {interval} ; groupe de comparaison : {design}).',
      'no-fewer-returns':
        'Les retours n’ont pas été moins nombreux : {treated} des personnes du programme ({programme}) et {comparison} du groupe de comparaison en {months} (rapport de {ratio}, {interval} ; groupe de comparaison : {design}).',
      undecided:
        'On ne peut trancher : {treated} des personnes du programme ({programme}) et {comparison} du groupe de comparaison sont revenues en {months} (rapport de {ratio}, {interval} ; groupe de comparaison : {design}).',
      'no-comparison':
        'Non : un programme est compté, mais personne de semblable à ses participants en dehors de lui. Comparer les sorties avec succès aux autres sorties n’est pas une comparaison.',
      unknown: 'Aucun programme de traitement doté d’un groupe de comparaison n’est donné.',
    },
  },
  'cost-of-drug-prison': {
    question: 'Que coûte la détention pour stupéfiants, et combien pourrait-on en économiser ?',
    answers: {
      counted:
        'La détention pour stupéfiants de {drugPrisoners}{heldApartCount, plural, =0 {} other { ({heldDate})}} a coûté environ {average} ({when}) au coût moyen. Si ces personnes n’étaient pas détenues, on n’économiserait qu’entre {low} et {high} (de {lowShare} à {highShare} de ce coût{assumedCount, plural, =0 {} other {, une hypothèse de cet outil}}) : l’essentiel du coût demeure quand une personne sort.',
      unknown:
        'Le coût d’une personne en prison et le nombre de détenus pour stupéfiants ne sont pas connus pour une même période.',
    },
  },
};

export const programmeRules: Locale['rules'] = {
  'R-08': {
    action:
      'orienter les personnes poursuivies pour simple possession vers des réponses extrajudiciaires ou des soins volontaires, et réserver le tribunal aux infractions qui mèneraient en prison',
    success: 'la part des entrées pour simple possession',
    needs: 'Il faut pour cela des soins volontaires accessibles.',
  },
  'R-31': {
    action:
      'faire inscrire huit éléments dans chaque dossier de stupéfiants (article, substance, grammes, rôle, violence ou arme, personnes à charge, repérage de la dépendance, condamnations antérieures)',
    success: 'les affaires dont le rôle est connu',
  },
  'R-32': {
    action:
      'compter chaque alternative prévue par la loi (demandée, accordée, refusée et pourquoi, achevée, révoquée, suivie d’un retour en prison)',
    success: 'les peines autres que la prison, comptées par nature',
  },
  'R-33': {
    action: 'publier quatre effectifs à une même date (évalués, admis, sortis, actifs)',
    success: 'un taux d’achèvement rapporté à toutes les admissions',
  },
  'R-34': {
    action:
      'suivre pendant le même nombre de mois toutes les personnes libérées dans l’année, et toutes celles qui entrent dans un programme',
    success: 'la part des personnes revenues dans les deux ans',
    needs: 'Il faut pour cela un numéro unique par lequel une personne est connue dans toutes les prisons.',
  },
  'R-35': {
    action:
      'dresser la liste des candidats sans attendre de demande, et faire informer le défenseur dès la première audience',
    success: 'la part des admissibles à qui une place est proposée',
  },
  'R-36': {
    action:
      'ouvrir dans les programmes des places pour davantage de personnes avant d’en attendre un effet sur le nombre de détenus',
    success: 'les entrées, rapportées à toutes les personnes admissibles',
    needs: 'Il faut pour cela des places de soins et leur budget.',
  },
  'R-37': {
    action:
      'adopter un outil validé d’évaluation du risque et des besoins, et admettre les personnes à risque élevé et aux besoins élevés',
    success: 'la pratique en place lors de la prochaine visite',
  },
  'R-38': {
    action: 'tenir des audiences au moins toutes les deux semaines en première phase',
    success: 'la pratique en place lors de la prochaine visite',
  },
  'R-39': {
    action: 'rédiger un barème gradué de réponses, le remettre aux participants et consigner chaque réponse',
    success: 'la pratique en place lors de la prochaine visite',
  },
  'R-40': {
    action: 'limiter à quelques jours l’incarcération à titre de sanction, et modifier d’abord les soins',
    success: 'la pratique en place lors de la prochaine visite',
  },
  'R-41': {
    action: 'proposer une garde d’enfants, des groupes pour femmes et des soignantes',
    success: 'la part des femmes parmi les entrées',
  },
  'R-42': {
    action: 'examiner les départs selon leur motif avant de changer la moindre règle',
    success: 'les personnes encore dans le programme après un an',
  },
  'R-43': {
    action:
      'imputer le temps passé dans le programme, de sorte qu’un échec n’entraîne pas une peine plus longue que la procédure ordinaire',
    success: 'la pratique en place lors de la prochaine visite',
    needs: 'Il faut pour cela une règle du tribunal ou une loi qui autorise cette imputation.',
  },
  'R-44': {
    action:
      'admettre les personnes à conditions égales, sans faire d’un soutien non rémunéré de la famille une condition d’entrée',
    success: 'la pratique en place lors de la prochaine visite',
  },
  'R-45': {
    action: 'définir un groupe de comparaison avant les prochaines entrées',
    success: 'les retours des participants face à ceux du groupe de comparaison',
    needs: 'Il faut pour cela le même suivi dans les deux groupes.',
  },
};
