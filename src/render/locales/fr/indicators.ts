import type { Locale } from '../locale.js';

// Une phrase chacun ; `how` n’emploie aucun symbole, `caution` dit avec quoi le chiffre se confond aisément.
export const indicators: Locale['indicators'] = {
  'prison-population-rate': {
    title: 'Taux de détention',
    how: 'Personnes en prison, jugées ou non, pour 100 000 habitants.',
    why: 'Il rapporte la taille d’un système pénitentiaire à celle du pays.',
    caution:
      'Il repose sur une estimation de la population nationale et sur ce que l’on compte comme détenu ; de faibles écarts entre pays ne signifient rien.',
  },
  'occupancy-rate': {
    title: 'Densité carcérale',
    how: 'Nombre de personnes détenues divisé par le nombre de places officielles, multiplié par 100.',
    why: 'Au-dessus de 100, quelqu’un est détenu sans qu’une place ait été prévue pour lui.',
    caution:
      'La capacité officielle est un choix de politique publique : voir comment elle a été fixée avant de comparer des dates ou des pays.',
  },
  'overcrowding-excess': {
    title: 'Surpopulation carcérale',
    how: 'Personnes détenues au-delà du nombre de places officielles, rapportées à ces places.',
    why: 'Elle dit combien de personnes sont sans place, et à quelle distance se trouve le seuil suivant.',
    caution:
      'Un excédent de 118 % est une densité de 218 % : les sources emploient un même mot pour les deux. À partir de 20 % au-dessus de la capacité, ce rapport parle de situation critique ; un organisme ne la compte qu’au-delà de 20 %.',
  },
  'overcrowding-exposure': {
    title: 'Détenus en établissement de surpopulation critique',
    how: 'Personnes détenues dans des établissements comptant 120 détenus ou plus pour 100 places, en proportion de toutes les personnes détenues.',
    why: 'Une moyenne nationale peut cacher que la plupart vivent dans des prisons surpeuplées alors que d’autres sont à demi vides.',
    caution:
      'Tous les établissements sont nécessaires ; ceux dont la capacité est inconnue restent dans la base comme tels.',
  },
  'hidden-overcrowding': {
    title: 'Surpopulation masquée par la moyenne',
    how: 'Somme, sur les établissements, des détenus en surnombre, diminuée de l’excédent du pays dans son ensemble.',
    why: 'Elle compte celles et ceux qui sont à l’étroit alors que des places sont vides ailleurs.',
    caution:
      'Les places inoccupées peuvent être réservées aux femmes, fermées ou éloignées des familles ; ce ne sont pas des places disponibles.',
  },
  'space-per-person': {
    title: 'Espace de vie par personne',
    how: 'Surface où les personnes dorment, hors annexe sanitaire, divisée par le nombre de personnes qui s’y trouvent.',
    why: 'Au-dessous de 4 mètres carrés en cellule collective, le minimum européen n’est pas atteint ; au-dessous de 3, une violation est présumée à Strasbourg.',
    caution:
      'La moyenne d’un établissement cache ses cellules les plus pleines. Les seuils européens ont valeur de référence, et non d’obligation, dans les Amériques ; les Règles Nelson Mandela ne fixent aucun chiffre.',
  },
  'occupancy-capacity-sensitivity': {
    title: 'Densité selon le sens donné à la capacité',
    how: 'Densité recalculée selon chaque sens de la capacité donné par la source, et écart entre les extrêmes.',
    why: 'Elle montre si la conclusion dépend de ce que l’on appelle une place.',
    caution:
      'Des lits ajoutés peuvent devenir des places officielles, et la surpopulation ne disparaît alors que sur le papier.',
  },
  'prison-population-trend': {
    title: 'Tendance de la population carcérale',
    how: 'Médiane de toutes les variations annuelles entre paires de dates (pente de Theil-Sen), à définition constante.',
    why: 'Elle décrit la variation annuelle habituelle sans se laisser entraîner par une année atypique.',
    caution:
      'Un stock garde la mémoire de lui-même, de sorte qu’aucune significativité ne peut être affirmée ; la tendance décrit et ne prévoit pas.',
  },
  'occupancy-change-decomposition': {
    title: 'Pourquoi la densité a changé',
    how: 'Variation du logarithme de la densité, partagée entre ce qui vient du nombre de personnes et ce qui vient du nombre de places.',
    why: 'De nouvelles places peuvent cacher une population croissante.',
    caution: 'C’est une identité arithmétique, qui ne dit rien des causes.',
  },
  'drug-offence-share': {
    title: 'Part des détenus pour stupéfiants',
    how: 'Personnes détenues principalement pour une infraction à la législation sur les stupéfiants, divisées par toutes les personnes détenues, multiplié par 100.',
    why: 'Elle montre ce que la politique des drogues représente dans la prison.',
    caution:
      'Elle compte les personnes selon leur infraction principale. Des tableaux de chefs d’accusation, des seuls condamnés ou d’un seul ordre de juridiction donnent d’autres parts.',
  },
  'drug-share-bounds': {
    title: 'Bornes de la part des stupéfiants',
    how: 'La part si aucune personne d’infraction inconnue n’était détenue pour stupéfiants, et si toutes l’étaient.',
    why: 'Elles disent ce qui est certain, quels que soient les cas inconnus.',
    caution:
      'Ces bornes ne sont pas un intervalle de confiance : la vérité peut se trouver n’importe où entre elles.',
  },
  'drug-growth-contribution': {
    title: 'Contribution des stupéfiants à la croissance',
    how: 'Variation du nombre de détenus pour stupéfiants divisée par la variation de l’ensemble des détenus, multipliée par 100.',
    why: 'Elle dit quelle part de la croissance des prisons est allée de pair avec les affaires de stupéfiants.',
    caution: 'Elle dépend des deux dates, et suppose la même liste d’infractions à l’une et à l’autre.',
  },
  'low-level-drug-share': {
    title: 'Affaires de stupéfiants de faible gravité',
    how: 'Personnes des quatre groupes (possession pour usage personnel, petit trafic sans violence, petite culture, dépendance), en proportion des détenus pour stupéfiants.',
    why: 'Ce sont les personnes pour lesquelles les alternatives à l’incarcération sont étudiées.',
    caution: 'L’intitulé d’un article de loi n’est pas un rôle : seuls des dossiers codés peuvent le dire.',
  },
  'occupancy-without-category': {
    title: 'Densité sans un groupe',
    how: 'La densité si personne de ce groupe n’était compté, et la part de l’excédent qui serait résorbée.',
    why: 'Elle montre l’effet maximal qu’aurait sur la surpopulation une politique visant ce groupe.',
    caution: 'C’est un calcul à un jour donné, pas une prévision : les places se remplissent à nouveau.',
  },
  'charge-count-ratio': {
    title: 'Chefs d’accusation par personne',
    how: 'Infractions comptées dans le tableau des infractions, divisées par les personnes détenues.',
    why: 'Au-dessus de un, le tableau compte des infractions, et ses parts ne sont pas des parts de personnes.',
    caution: 'Au-dessus de 1,02, les parts de personnes ne sont pas données.',
  },
  'drug-share-sex-ratio': {
    title: 'Rapport femmes-hommes de la part des stupéfiants',
    how: 'Part des femmes détenues qui le sont pour stupéfiants, divisée par la même part chez les hommes.',
    why: 'Les lois sur les stupéfiants ne pèsent pas de la même façon sur les femmes et sur les hommes.',
    caution:
      'Il y a beaucoup moins de femmes que d’hommes en prison : un rapport élevé n’est pas un nombre élevé.',
  },
  'drug-mix-shift': {
    title: 'Déplacement entre infractions de stupéfiants',
    how: 'Demi-somme des variations de la part de chaque sous-type dans les infractions de stupéfiants, de zéro à un.',
    why: 'Il distingue un changement dans les personnes détenues d’un changement d’intitulé.',
    caution: 'Au-dessus de 0,10, les tendances par sous-type ne sont pas montrées.',
  },
  'statutory-penalty-ratio': {
    title: 'Rapport des peines encourues',
    how: 'Peine de prison maximale encourue pour un comportement lié aux stupéfiants, divisée par celle d’une infraction de référence, l’une et l’autre dans leur forme simple.',
    why: 'À un ou davantage, la loi menace ce comportement d’autant de prison qu’un crime violent grave.',
    caution:
      'Il compare des lois, non des condamnations ; le minimum et le milieu de l’échelle peuvent dire autre chose et figurent à côté.',
  },
  'statutory-inversion-index': {
    title: 'Inversions de l’échelle des peines',
    how: 'Part des couples formés d’un comportement lié aux stupéfiants et d’une infraction de référence où le maximum du premier est égal ou supérieur.',
    why: 'C’est un résumé de la fréquence à laquelle l’ordre des peines est renversé.',
    caution:
      'Cette part dépend du panier d’infractions, qui est indiqué ; les égalités comptent comme des inversions.',
  },
  'statutory-rank-agreement': {
    title: 'Concordance avec la gravité',
    how: 'Mesure dans laquelle l’ordre des peines maximales suit un ordre de gravité déclaré, de moins un à un (tau-b de Kendall).',
    why: 'Une loi proportionnée menace l’infraction la plus grave de la peine la plus lourde.',
    caution:
      'L’ordre de gravité est un jugement : son auteur est indiqué. Ce n’est pas un test et il n’a pas de probabilité.',
  },
  'statutory-growth-factor': {
    title: 'Alourdissement des peines',
    how: 'Peine de prison maximale en vigueur à la fin, divisée par celle de la première version connue du même comportement.',
    why: 'Il montre de combien la loi s’est éloignée de sa première rédaction.',
    caution:
      'Une peine qui n’existait pas auparavant n’a pas de facteur ; la première version connue n’est pas forcément la première.',
  },
  'statutory-conduct-count': {
    title: 'Comportements liés aux stupéfiants réprimés',
    how: 'Nombre de comportements distincts en vigueur, chacun compté une fois quels que soient ses degrés, aujourd’hui et la première année que montrent les tableaux.',
    why: 'Le nombre des comportements réprimés a augmenté en même temps que les peines.',
    caution:
      'Ce nombre dépend de ce que les tableaux appellent un comportement et de ce qu’ils contiennent du droit ancien.',
  },
  'statutory-tier-differentiation': {
    title: 'Forme atténuée dans la loi',
    how: 'Peine maximale de la forme atténuée divisée par celle de la forme générale du même comportement.',
    why: 'Elle dit de combien la loi est plus clémente pour les petites quantités, les rôles mineurs ou les personnes vulnérables.',
    caution:
      'Une forme atténuée peut rester hors de portée devant le tribunal ; l’exclusion des aménagements est indiquée quand les tableaux la donnent. La valeur un signifie que les tableaux n’en contiennent aucune.',
  },
  'sentence-median': {
    title: 'Peine prononcée médiane',
    how: 'La peine de prison située au milieu de la liste ; la perpétuité compte comme plus longue que tout nombre de mois.',
    why: 'La moitié des condamnés a reçu moins, l’autre moitié davantage : quelques peines très longues ne la déplacent pas.',
    caution:
      'Elle ne porte que sur les peines de prison prononcées ; qui n’en a pas reçu n’y figure pas. Tirée des personnes détenues un jour donné, elle est trop longue.',
  },
  'sentence-mean-capped': {
    title: 'Peine prononcée moyenne, plafonnée',
    how: 'Moyenne des peines de prison, où la perpétuité et les peines supérieures au plafond comptent pour le plafond.',
    why: 'Elle donne leur poids aux longues peines que la médiane laisse de côté.',
    caution: 'Des moyennes calculées avec des plafonds différents ne se comparent pas.',
  },
  'imposed-sentence-ratio': {
    title: 'Peine pour stupéfiants rapportée à une autre',
    how: 'Peine médiane prononcée pour stupéfiants, divisée par la peine médiane prononcée pour une autre infraction.',
    why: 'Elle montre comment les tribunaux pèsent une infraction de stupéfiants face à une atteinte aux personnes.',
    caution:
      'Avec peu d’affaires la fourchette est large ; lorsqu’elle contient un, les deux ne peuvent être distinguées.',
  },
  'quantity-sentence-correlation': {
    title: 'La peine suit-elle la quantité ?',
    how: 'Concordance entre l’ordre des quantités et l’ordre des peines, pour une même drogue, de moins un à un.',
    why: 'Près de zéro, qui détenait peu reçoit autant de prison que qui détenait beaucoup.',
    caution:
      'La quantité n’est qu’un des éléments que pèse un juge ; poids brut et poids pur ne sont pas équivalents.',
  },
  'sentence-quantity-elasticity': {
    title: 'Peine selon la quantité',
    how: 'Pente médiane du logarithme de la peine sur le logarithme de la quantité, pour une même drogue.',
    why: 'Près de zéro, une quantité décuplée n’entraîne guère plus de prison : les plus faibles paient presque autant.',
    caution: 'La perpétuité et les quantités inconnues sont laissées de côté.',
  },
  'minimum-clustering-share': {
    title: 'Au minimum légal',
    how: 'Peines situées à moins d’un demi-mois du minimum légal, en proportion des peines dont le minimum est connu.',
    why: 'Quand cette part est élevée, c’est le législateur, et non le juge, qui fixe la peine.',
    caution:
      'Les réductions pour plaider-coupable créent d’autres pics au-dessous du minimum ; les peines les plus fréquentes sont énumérées.',
  },
  'custody-rate': {
    title: 'Taux de recours à la prison',
    how: 'Personnes envoyées en prison divisées par toutes les personnes condamnées, multiplié par 100.',
    why: 'Son complément est la part qui a reçu une autre peine.',
    caution: 'Le sursis et la détention à domicile ne comptent pas ici comme prison.',
  },
  'like-case-dispersion': {
    title: 'Dispersion entre affaires semblables',
    how: 'Écart entre les quartiles des peines divisé par leur somme, parmi les affaires de même infraction, de même drogue, de même ordre de grandeur de quantité et de mêmes antécédents.',
    why: 'Des affaires semblables appellent un traitement semblable.',
    caution: 'Les affaires d’un même groupe peuvent différer en ce que le tableau ne dit pas.',
  },
  'weakest-link-share': {
    title: 'Rôles mineurs',
    how: 'Personnes tenant un rôle mineur divisées par toutes celles dont le rôle est connu, dans les affaires de stupéfiants.',
    why: 'Les personnes punies sont souvent les plus faciles à remplacer.',
    caution:
      'Les rôles sont souvent codés après coup ; la fourchette compte les inconnus dans un sens puis dans l’autre.',
  },
  'representation-ratio': {
    title: 'Surreprésentation',
    how: 'Part d’un niveau d’instruction parmi les affaires, divisée par sa part dans le pays.',
    why: 'Elle montre sur qui tombe la sanction.',
    caution:
      'Les chiffres du pays doivent porter sur les mêmes âges ; l’instruction est souvent déclarée par l’intéressé.',
  },
  'burden-concentration-index': {
    title: 'Concentration du temps de prison',
    how: 'Mesure dans laquelle les mois de prison pèsent sur les groupes du bas : de moins un, tout sur le plus bas, à un.',
    why: 'Au-dessous de zéro, le temps de prison pèse sur les plus pauvres ou les moins instruits plus que leur nombre ne l’explique.',
    caution: 'Les groupes sont ordonnés parmi les condamnés, et non parmi toute la population du pays.',
  },
  'prison-time-gini': {
    title: 'Dispersion du temps de prison',
    how: 'Coefficient de Gini des peines en mois : zéro quand toutes sont égales.',
    why: 'Elle montre si quelques personnes cumulent l’essentiel du temps de prison.',
    caution:
      'Elle mesure la dispersion des durées, non l’injustice : le lire avec le lien entre peine et quantité.',
  },
  'role-sentence-ratio': {
    title: 'Rôles mineurs face aux rôles supérieurs',
    how: 'Peine médiane des rôles mineurs divisée par celle des rôles supérieurs, dans les affaires de stupéfiants.',
    why: 'Près de un, le droit ne distingue pas le maillon faible de l’organisateur.',
    caution: 'Les réductions pour coopération vont aux rôles supérieurs.',
  },
  'custody-gap-decomposition': {
    title: 'Écart de recours à la prison entre deux groupes',
    how: 'Différence entre les taux de recours à la prison de deux groupes, partagée entre traitement différent dans une même situation et situations différentes.',
    why: 'Cette décomposition montre d’où vient un écart.',
    caution:
      'La décomposition décrit et n’explique pas : la situation, comme le fait d’avoir un avocat choisi, peut être elle-même l’inégalité.',
  },
  'pretrial-share': {
    title: 'Part des prévenus',
    how: 'Personnes sans première décision dans leur affaire, ou prévenues au sens propre de la source (alors indiqué), divisées par toutes les personnes détenues, multiplié par 100.',
    why: 'Les personnes prévenues sont présumées innocentes, et elles remplissent les prisons.',
    caution:
      'Les sources divergent sur les personnes en attente d’appel : condamnées au sens des objectifs de développement durable, elles peuvent ne pas l’être ailleurs. Les deux ne figurent jamais dans une même série.',
  },
  'pretrial-drug-ratio': {
    title: 'Prévenus : stupéfiants et autres affaires',
    how: 'Part des prévenus parmi les détenus pour stupéfiants, divisée par cette part parmi tous les autres.',
    why: 'Ce rapport montre si une poursuite pour stupéfiants conduit plus souvent à la détention provisoire.',
    caution: 'Les parts d’un stock mêlent le nombre des entrées et la durée de l’attente.',
  },
  'mean-stay-stock-flow': {
    title: 'Durée moyenne de détention, par le stock et les flux',
    how: 'Moyenne des effectifs de début et de fin, divisée par les entrées puis par les sorties, en mois ; et par la moyenne des deux.',
    why: 'Elle dit combien de temps on reste, sans suivre personne.',
    caution:
      'Elle vaut pour une population qui ne croît ni ne décroît : l’écart entre les deux sert d’avertissement. Ce n’est pas la durée des peines, et les transferts comptés comme entrées la raccourcissent.',
  },
  'stock-growth-decomposition': {
    title: 'Croissance par les entrées ou par les durées',
    how: 'Variation de l’effectif moyen, partagée entre ce qui va avec davantage d’entrées et ce qui va avec des séjours plus longs ; la part des premières.',
    why: 'Réduire les entrées et raccourcir les séjours sont deux politiques différentes.',
    caution:
      'C’est un calcul sur deux années. Un effectif suit ses flux avec des années de retard là où les peines sont longues ; au-dessous de 0 % ou au-dessus de 100 %, les deux parts tirent en sens contraire.',
  },
  'pretrial-duration': {
    title: 'Durée de la détention provisoire',
    how: 'Temps au bout duquel la moitié des personnes placées en détention ont vu leur affaire jugée ou ont été libérées (Kaplan-Meier).',
    why: 'Elle compte aussi celles qui attendent encore.',
    caution:
      'Les durées tirées des personnes détenues un jour donné, ou des seules affaires closes, sont refusées : les premières sont trop longues, les secondes trop courtes.',
  },
  'pretrial-overstay-share': {
    title: 'Au-delà du délai légal',
    how: 'Personnes en détention provisoire depuis plus de jours que la loi ne le permet, divisées par toutes celles dont la durée et le délai sont connus.',
    why: 'Au-delà du délai, la détention est illégale, sauf prolongation par un juge.',
    caution: 'Les prolongations judiciaires ne figurent pas dans le tableau.',
  },
  'flow-reconciliation': {
    title: 'Les flux se bouclent-ils ?',
    how: 'Effectif de fin, diminué de l’effectif de début augmenté des entrées et réduit des sorties.',
    why: 'Si les entrées et les sorties n’expliquent pas les effectifs, elles ne peuvent expliquer la croissance.',
    caution: 'Les transferts et les doubles comptes sont les raisons habituelles d’un écart.',
  },
  'reentry-share': {
    title: 'Déjà incarcérés auparavant',
    how: 'Personnes détenues ayant déjà été en prison, divisées par toutes les personnes détenues, multiplié par 100.',
    why: 'C’est ce que des tableaux ordinaires peuvent dire de la porte tournante.',
    caution:
      'Ce n’est pas un taux de retour : qui revient souvent ou reste longtemps pèse davantage dans un comptage à un jour donné.',
  },
  'recidivism-comparison': {
    title: 'Retours après le programme, face à un groupe de comparaison',
    how: 'Part des retours après le programme, divisée par cette part dans le groupe de comparaison, sur le même délai et pour le même événement.',
    why: 'C’est ce que l’on peut dire d’un effet sans suivre les dossiers un par un.',
    caution:
      'Le résultat vaut ce que vaut la comparaison, qui est indiquée. Comparer qui a terminé à qui a abandonné n’est jamais une comparaison.',
  },
  'programme-penetration': {
    title: 'Portée du programme',
    how: 'Personnes entrées dans le programme divisées par celles qui remplissaient ses conditions, avec les étapes intermédiaires.',
    why: 'Un programme qui touche peu de monde ne peut changer une prison.',
    caution:
      'L’admissibilité est fixée par les règles mêmes du programme : des règles étroites font paraître la portée large.',
  },
  'recidivism-fixed-followup': {
    title: 'Retours dans un délai fixe',
    how: 'Personnes revenues dans le délai, divisées par toutes celles suivies pendant toute sa durée.',
    why: 'Toutes ont eu le même temps pour revenir.',
    caution: 'Non comparable entre pays ; ce qui compte comme retour est précisé.',
  },
  'recidivism-survival': {
    title: 'Retours à une échéance',
    how: 'Part estimée des personnes revenues à une échéance, quand toutes n’ont pas été suivies aussi longtemps (Kaplan-Meier).',
    why: 'L’estimation tire parti aussi des personnes suivies moins longtemps.',
    caution: 'La courbe s’arrête là où moins de dix personnes sont encore suivies.',
  },
  'programme-retention-12m': {
    title: 'Maintien à douze mois',
    how: 'Participants sortis avec succès ou encore dans le programme un an après leur entrée, divisés par tous ceux entrés depuis un an ou plus.',
    why: 'Rester est ce dont les soins ont besoin pour agir.',
    caution: 'Les entrées récentes ne sont pas comptées.',
  },
  'programme-completion-rate': {
    title: 'Achèvement du programme',
    how: 'Sorties avec succès divisées par toutes les sorties du programme, avec en regard les succès rapportés à toutes les admissions.',
    why: 'Il dit combien vont jusqu’au bout ; les deux bases peuvent différer de trente points.',
    caution:
      'Un taux calculé sur les sorties monte tant que les échecs tardent à sortir. Ce n’est pas la preuve d’un effet.',
  },
  'programme-profile': {
    title: 'Qui entre dans le programme, et qui n’y entre pas',
    how: 'Personnes entrées, sorties avec succès, parties ou non entrées, selon une caractéristique à l’entrée ; chaque part porte sur celles pour qui elle est connue.',
    why: 'Sans celles qui ne sont pas entrées, nul ne voit qui reste à la porte.',
    caution:
      'Quand un nombre en dirait trop sur moins de cinq personnes, l’issue n’est pas donnée pour toute la caractéristique, ou rien ne l’est. Une différence entre groupes ne dit pas pourquoi.',
  },
  'programme-practice-score': {
    title: 'Pratiques recommandées en place',
    how: 'Pratiques en place, celles qui le sont en partie comptant pour moitié, divisées par les pratiques applicables au site.',
    why: 'Ce relevé fait d’une visite une liste de points à corriger.',
    caution:
      'La réponse est dans le détail des points. Tous pèsent le même poids, ce que rien ne justifie, et ce que le personnel dit de lui-même n’est pas une observation.',
  },
  'programme-entry-share': {
    title: 'Qui entre dans le programme',
    how: 'Personnes entrées pour possession destinée à leur propre usage, et femmes entrées, rapportées chacune à toutes les personnes entrées pour qui on le sait.',
    why: 'Les personnes poursuivies pour simple possession seraient rarement allées en prison, et les femmes sont souvent laissées de côté.',
    caution:
      'Parmi les personnes entrées, non parmi celles qui auraient pu l’être : qui n’a jamais été touché par le programme n’apparaît pas ici.',
  },
  'prison-cost-per-person-year': {
    title: 'Coût annuel d’une personne détenue',
    how: 'Budget courant des prisons divisé par le nombre moyen de personnes détenues, ou coût d’une personne tel que l’administration le publie, ramené à l’année.',
    why: 'C’est le premier chiffre que demande un ministère des Finances.',
    caution:
      'C’est une moyenne : la surpopulation la fait paraître basse, et une personne de moins ne l’économise pas. Monnaies et années de prix ne sont jamais mêlées ni converties.',
  },
  'prison-cost-category': {
    title: 'Ce qu’épargnerait une baisse du nombre de détenus d’un groupe',
    how: 'Personnes détenues du groupe, multipliées par le coût moyen d’une personne et par la part de ce coût qui varie avec leur nombre : une fourchette et son milieu.',
    why: 'Cette fourchette borne ce qu’une politique visant ce groupe pourrait économiser en prison.',
    caution:
      'L’essentiel du coût d’une prison demeure quand une personne sort. Le coût moyen du groupe figure à côté et n’est pas une économie.',
  },
  'programme-cost-per-completer': {
    title: 'Coût du programme par sortie avec succès',
    how: 'Dépense du programme divisée par ses sorties avec succès, puis par toutes ses entrées ; avec, en regard, le coût moyen du séjour en prison.',
    why: 'Un programme se juge à ce qu’il coûte pour celles et ceux qui l’achèvent.',
    caution:
      'Le temps de prison des personnes en échec n’est dans aucun de ces chiffres, et le coût du séjour en prison est une moyenne, non une économie.',
  },
  'court-caseload-drug-share': {
    title: 'Affaires de stupéfiants devant les tribunaux',
    how: 'Affaires de stupéfiants divisées par toutes les affaires reçues, avec la part des heures quand les heures par affaire sont données.',
    why: 'Cette part montre ce que la politique des drogues représente dans le travail des tribunaux.',
    caution:
      'Des affaires ne sont pas des prévenus. Les heures par affaire sont des hypothèses : la fourchette va du comptage des affaires à égalité à leur pondération par les heures.',
  },
  'programme-reoffending-rate': {
    title: 'Nouveaux faits pendant le programme',
    how: 'Nouveaux faits survenus pendant le programme pour cent personnes-années, jours d’incarcération exclus.',
    why: 'Le taux tient compte du temps pendant lequel quelque chose pouvait se produire.',
    caution: 'L’événement compté est précisé.',
  },
  'programme-sobriety': {
    title: 'Tests de dépistage négatifs',
    how: 'Tests négatifs divisés par les tests effectués, multiplié par 100.',
    why: 'Ils montrent comment évoluent les soins.',
    caution: 'Les personnes souvent testées pèsent davantage ; un test positif n’est pas un échec.',
  },
  'programme-service-units': {
    title: 'Prestations reçues',
    how: 'Séances, tests et audiences par participant et par mois.',
    why: 'Elles montrent ce que les participants reçoivent réellement.',
    caution: 'Une prestation proposée n’est pas une prestation suivie.',
  },
  'gap-grid': {
    title: 'L’écart, case par case',
    how: 'Personnes de chacun des quatre groupes à chacune des trois étapes, avec leur part de l’étape, leur poids dans la densité carcérale, la durée typique, et l’existence d’une alternative dans la loi fournie.',
    why: 'Les cases vides sont l’écart : elles disent ce que personne ne compte.',
    caution:
      'Les groupes ne se recoupent pas, par une règle de priorité ; la dépendance les traverse et est donnée à côté du nombre. Les points de densité sont un calcul à un jour donné, non une prévision.',
  },
  'data-completeness': {
    title: 'Complétude des données',
    how: 'Cellules contenant une valeur utilisable, divisées par toutes celles que les tableaux appellent.',
    why: 'Elle borne la confiance que mérite tout le reste.',
    caution: 'Un zéro écrit pour « inconnu » compte comme une valeur.',
  },
  'arithmetic-consistency': {
    title: 'Les parties font-elles le tout ?',
    how: 'Le total imprimé, diminué de la somme de ses parties imprimées.',
    why: 'Un tableau dont les sommes ne tombent pas juste contient quelque part une erreur.',
    caution: 'Les différences sont montrées et jamais corrigées.',
  },
  'small-cell-suppression': {
    title: 'Petits effectifs masqués',
    how: 'Effectifs de une à quatre personnes, ou inférieurs à un autre seuil indiqué, et effectifs dont ils pourraient se déduire par soustraction.',
    why: 'Un effectif d’une ou deux personnes, associé à un lieu et à une infraction, les désigne à qui connaît le lieu.',
    caution:
      'Le masquage protège contre la soustraction, ligne par ligne, et non contre la programmation linéaire sur tous les tableaux à la fois, ni contre d’autres publications.',
  },
  'comparability-grade': {
    title: 'Comparabilité',
    how: 'Nombre de points sur lesquels deux chiffres diffèrent dans ce qu’ils comptent : date, capacité, détention provisoire, unité, champ.',
    why: 'Des chiffres qui comptent des choses différentes ne doivent pas être classés.',
    caution: 'Seul ce que les tableaux déclarent peut être comparé ; le silence ne vaut pas accord.',
  },
};
