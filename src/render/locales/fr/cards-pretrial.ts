import type { CardDetails } from '../card-details.js';

/** Alternatives avant et pendant l’instruction : résultats, conditions et points de vigilance. */
export const pretrialCards: Readonly<Record<string, CardDetails>> = {
  'pre-01': {
    result:
      'L’usage n’a guère augmenté. L’usage problématique, les dommages et la charge des tribunaux ont diminué, par comparaison avec les pays voisins.',
    population: 'Portugal depuis juillet 2001, comparé à l’Espagne et à l’Italie.',
    note: 'La commission compte trois membres : un juriste et au moins une personne de la santé ou du travail social. Elle connaît de la possession jusqu’à dix jours de consommation moyenne, de toute drogue.',
    preconditions: ['des places de soins', 'une commission proche du lieu de vie'],
    cautions: [
      'Un arrêt de 2008 a refait de la possession au-delà de dix jours de consommation une infraction pénale, et des personnes qui ne font que consommer vont encore en prison.',
    ],
  },
  'pre-02': {
    result:
      'Peut agir contre son but : selon des responsables locaux, le seuil de la cocaïne, un demi-gramme, est inférieur à la plus petite vente, d’un gramme, si bien que des usagers sont comptés comme vendeurs.',
    population: 'Mexique depuis 2009 ; déclarations de responsables, aucune étude.',
    note: 'Mexique : cannabis 5 g, cocaïne 0,5 g, héroïne 50 mg, opium 2 g, méthamphétamine 40 mg, LSD 0,015 mg ; jusqu’à mille fois autant relève du commerce de détail et des tribunaux locaux. À partir de la troisième fois, les soins sont obligatoires.',
    preconditions: [
      'des seuils fixés d’après ce que les personnes portent réellement, pour plusieurs jours, drogue par drogue',
      'aucune présomption de vente au-dessus du seuil',
    ],
    cautions: ['Au Pérou, deux sortes de drogue dans une même poche annulent l’exemption.'],
  },
  'pre-03': {
    result:
      'En 2024, le Tribunal supérieur de justice a accueilli 322 requêtes et six recours requalifiant la vente en usage ; 274 de ces affaires portaient sur moins de 50 grammes.',
    population: 'Brésil, cannabis jusqu’à 40 grammes, depuis juin 2024 ; compté par les tribunaux.',
    note: 'Le seuil est une présomption : une preuve de vente au-dessous compte toujours.',
    preconditions: ['un réexamen des affaires déjà jugées'],
    cautions: ['Ne couvre qu’une seule drogue.', 'Le parquet s’est opposé à la plupart des requêtes.'],
  },
  'pre-04': {
    result: '',
    population: '',
    note: 'Jamaïque : jusqu’à deux onces de cannabis, 500 dollars jamaïcains à payer dans les 30 jours ; les amendes impayées mènent à un travail d’intérêt général ou à une amende de 2 000.',
    preconditions: ['une amende à la mesure de ce que la personne peut payer'],
    cautions: ['Une amende impayée crée un casier : elle pèse sur les pauvres.'],
  },
  'pre-05': {
    result:
      'La plupart ne sont pas revenues devant la justice dans les 12 à 18 mois. Les personnes déjudiciarisées ont déclaré moins d’usage et moins d’infractions que les personnes poursuivies, pour un coût moindre.',
    population:
      'Australie, tous les États et territoires, surtout pour le cannabis ; une comparaison a interrogé 998 personnes.',
    note: 'Sans tirage au sort : les personnes poursuivies étaient peut-être différentes.',
    preconditions: ['des policiers formés', 'une liste de lieux d’orientation'],
    cautions: [
      'Les personnes ayant des antécédents reviennent plus souvent.',
      'La police peut avertir des personnes qu’elle aurait laissées repartir.',
    ],
  },
  'pre-06': {
    result:
      'La cote d’une nouvelle interpellation était inférieure de 60 % sur six mois et de 58 % sur la période plus longue ; celle d’une inculpation pour crime, de 39 %.',
    population: 'Seattle, 203 personnes déjudiciarisées face à 115 autres ; petits revendeurs compris.',
    note: 'Une revue la juge prometteuse et ne trouve pas d’effet sur les interpellations sans mandat.',
    preconditions: ['des moyens pour le logement et les soins'],
    cautions: [
      'Dépend du choix du policier.',
      'S’arrête à quelques grammes : 3 selon une source, 7 selon une autre.',
    ],
  },
  'pre-07': {
    result: '',
    population: '',
    note: 'Dans l’Union européenne, le classement ou l’avertissement est une pratique courante.',
    preconditions: ['des critères écrits et publics', 'un décompte de leur usage'],
    cautions: ['Peut être appliqué de façon inégale.'],
  },
  'pre-08': {
    result: '',
    population: '',
    note: 'Les plafonds diffèrent : au Chili, jusqu’à trois ans et aucune condamnation antérieure ; au Mexique, une peine maximale de huit ans au plus.',
    preconditions: ['une peine maximale pour stupéfiants qui tienne sous le plafond : à vérifier en premier'],
    cautions: ['Certains codes excluent les stupéfiants.'],
  },
  'pre-09': {
    result:
      'Avec les tribunaux pour adultes, la récidive était moindre, environ 38 % au lieu de 50 % ; dans les études les plus solides d’une revue antérieure, l’effet était de 8 %. Le nombre de détenus a peu changé, et les personnes en échec sont restées plus longtemps incarcérées.',
    population: '154 études, presque toutes aux États-Unis.',
    note: 'Les résultats sont mitigés et dépendent de qui est admis.',
    preconditions: [
      'une dépendance diagnostiquée',
      'une infraction qui aurait mené en prison',
      'un consentement donné avec un avocat',
      'des soins agréés',
      'une évaluation',
    ],
    cautions: [
      'Ce n’est pas une réponse à la simple possession.',
      'Ne pas exclure les personnes déjà condamnées.',
    ],
  },
  'pre-10': {
    result:
      'Sur 283 personnes qui l’ont demandé, 254 ont été admises ; 124 avaient achevé le plan, 23 avaient été renvoyées et 107 y étaient.',
    population: 'Costa Rica, depuis 2013, compté vers 2017.',
    note: 'Décompte du programme lui-même, sans comparaison.',
    preconditions: ['l’accord de la victime'],
    cautions: [
      'Les infractions de stupéfiants n’ont souvent pas de victime : dire ce qu’est la réparation envers la collectivité.',
    ],
  },
  'pre-11': {
    result:
      'Sur plus de deux millions d’audiences en dix ans, 59 % ont conduit à la détention provisoire, 41 % à la libération et 0,3 % au domicile. La part des prévenus est passée de 40 % en 2014 à 21 % en 2024.',
    population: 'Brésil depuis 2015, toutes infractions ; compté par le Conseil national de justice.',
    note: 'Une évolution sur les mêmes années, dont rien ne montre qu’elle vienne des audiences. Sur les 229 634 premières, 45,15 % ont conduit à la libération.',
    preconditions: ['la présence de la défense', 'un service social disponible'],
    cautions: ['Les stupéfiants sont en tête des placements en détention provisoire.'],
  },
  'pre-12': {
    result: '',
    population: '',
    note: 'La Commission interaméricaine des droits de l’homme la recommande à chaque État membre.',
    preconditions: ['une loi qui ordonne les faits de stupéfiants selon leur gravité'],
    cautions: ['Qualifier de grave tout fait de stupéfiants, sans distinction, viole la proportionnalité.'],
  },
  'pre-13': {
    result: '',
    population: '',
    note: 'Pérou : la peine prévisible exigée est passée de quatre à cinq ans, avec un réexamen à intervalles réguliers.',
    preconditions: ['un calendrier des réexamens dans le système des dossiers'],
    cautions: ['Le petit trafic peut tomber juste au-dessus du nouveau seuil.'],
  },
  'pre-14': {
    result: '',
    population: '',
    note: 'Brésil : une décision de 2016 relative à une femme enceinte qui portait 46 grammes dans une prison.',
    preconditions: ['un soutien à domicile', 'l’autorisation de travailler'],
    cautions: ['Isole la personne.', 'Un manquement la renvoie en prison.'],
  },
  'pre-15': {
    result:
      'Les personnes sous bracelet ont été de nouveau interpellées moins souvent, de 11 à 16 points, soit environ 48 % de moins que celles passées par la prison.',
    population:
      'Province de Buenos Aires, toutes infractions, environ 300 places ; les juges ayant été tirés au sort, les groupes étaient semblables.',
    note: 'Une expérience de circonstance, qui ne porte pas sur les seuls stupéfiants.',
    preconditions: ['un logement et un téléphone'],
    cautions: ['Pas pour des personnes qui, autrement, seraient libres.', 'Peut étendre le contrôle pénal.'],
  },
  'pre-16': {
    result: '',
    population: '',
    note: 'La Constitution la demande depuis 2017 ; les projets de loi de 2017, 2018 et 2019 n’avaient pas abouti en mai 2022.',
    preconditions: [
      'une limite de superficie',
      'un an pour adhérer',
      'aucune participation à un groupe armé',
    ],
    cautions: ['Le nombre d’hectares est contesté.', 'Les cultivateurs s’en méfient.'],
  },
  'pre-17': {
    result:
      'Moins de violence, moins de violations et une subsistance assurée sont rapportés ; la maîtrise de l’offre est restée modeste.',
    population: 'Bolivie depuis 2004 : parcelles de 1 600 à 2 500 m², environ 50 000 enregistrées.',
    note: 'Études de terrain et décomptes officiels, sans comparaison.',
    preconditions: ['un cadastre', 'des syndicats solides'],
    cautions: ['Certaines associations ont été tenues à l’écart.'],
  },
  'pre-18': {
    result: '',
    population: '',
    note: 'Le programme colombien a commencé en 2017.',
    preconditions: ['une loi renonçant aux poursuites (pre-16)', 'des paiements à temps'],
    cautions: [],
  },
};
