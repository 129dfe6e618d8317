import type { Locale } from '../locale.js';

export const cards: Locale['cards'] = {
  'pre-01': {
    name: 'Commission administrative au lieu du tribunal',
    what: 'La possession pour usage passe de la police à une commission qui peut suspendre, orienter ou sanctionner.',
  },
  'pre-02': {
    name: 'Barème de quantités sans poursuites',
    what: 'Au-dessous des quantités fixées, nul n’est poursuivi, et des soins sont proposés.',
  },
  'pre-03': {
    name: 'Présomption judiciaire d’usage',
    what: 'Une juridiction fixe une quantité au-dessous de laquelle l’usage est présumé, sauf vente démontrée.',
  },
  'pre-04': {
    name: 'Amende forfaitaire',
    what: 'Une amende fixe, sans interpellation ni casier ; les personnes dépendantes sont orientées vers les soins.',
  },
  'pre-05': {
    name: 'Avertissement de police avec stage',
    what: 'Un avertissement ou une séance de sensibilisation remplace les poursuites.',
  },
  'pre-06': {
    name: 'Déjudiciarisation dès l’interpellation, avec un accompagnateur',
    what: 'Le policier confie la personne à un accompagnateur avant toute procédure, petits revendeurs compris.',
  },
  'pre-07': {
    name: 'Classement par le parquet',
    what: 'Les affaires mineures sont classées, avec ou sans condition.',
  },
  'pre-08': {
    name: 'Suspension conditionnelle des poursuites',
    what: 'L’affaire est suspendue tant que les conditions sont respectées, et s’éteint sans condamnation.',
  },
  'pre-09': {
    name: 'Soins sous contrôle du juge avant condamnation',
    what: 'Suspension assortie d’un diagnostic, de soins, de tests et d’audiences.',
  },
  'pre-10': {
    name: 'Procédure restaurative avec soins',
    what: 'Une réparation est convenue avec la victime ou la collectivité, avec des soins.',
  },
  'pre-11': {
    name: 'Présentation au juge et motivation individuelle',
    what: 'Un juge voit chaque personne interpellée dans la journée et motive le placement en détention provisoire ou son refus.',
  },
  'pre-12': {
    name: 'Fin de la détention provisoire automatique pour stupéfiants',
    what: 'Les règles qui imposent la détention provisoire sur le seul intitulé de l’infraction sont abrogées.',
  },
  'pre-13': {
    name: 'Durée limitée et réexamen de la détention provisoire',
    what: 'Le tribunal doit réexaminer la détention provisoire à intervalles réguliers.',
  },
  'pre-14': {
    name: 'Domicile au lieu de la détention provisoire pour les femmes enceintes et les personnes ayant charge d’enfants',
    what: 'La mesure s’exécute au domicile.',
  },
  'pre-15': {
    name: 'Surveillance électronique au lieu de la détention provisoire',
    what: 'Un bracelet, au domicile.',
  },
  'pre-16': {
    name: 'Renonciation aux poursuites pour les petits cultivateurs',
    what: 'L’État renonce à poursuivre qui adhère à la substitution des cultures.',
  },
  'pre-17': {
    name: 'Parcelle familiale enregistrée sous contrôle de la communauté',
    what: 'Une parcelle fixe est autorisée et la communauté y veille.',
  },
  'pre-18': {
    name: 'Accord de substitution avec sécurité juridique',
    what: 'La famille arrache les plants, reçoit un soutien et n’est pas poursuivie entre-temps.',
  },
  'con-01': {
    name: 'Peine atténuée pour les personnes vulnérables',
    what: 'Une échelle plus basse et d’autres lieux d’exécution.',
  },
  'con-02': {
    name: 'Gradation selon la quantité et le rôle',
    what: 'Des degrés remplacent une seule échelle très large.',
  },
  'con-03': {
    name: 'Trafic mineur des primo-délinquants',
    what: 'Une réduction pour une première infraction hors de toute organisation.',
  },
  'con-04': {
    name: 'Sursis',
    what: 'La peine n’est pas exécutée si les conditions sont respectées.',
  },
  'con-05': {
    name: 'Sursis élargi en cas de dépendance',
    what: 'Sursis pour des peines plus longues quand l’infraction va de pair avec une dépendance et que les soins sont attestés.',
  },
  'con-06': {
    name: 'Travail d’intérêt général pour les parents isolés',
    what: 'Un travail non rémunéré remplace le reste de la peine.',
  },
  'con-07': {
    name: 'Peine à domicile pour les personnes ayant charge d’enfants',
    what: 'La peine s’exécute au domicile.',
  },
  'con-08': {
    name: 'En deçà de la peine plancher',
    what: 'Le juge peut descendre sous le minimum pour les primo-délinquants de faible niveau.',
  },
  'con-09': {
    name: 'Réponse à l’usage sans prison',
    what: 'Un avertissement, un stage, un travail ou une amende.',
  },
  'con-10': {
    name: 'Probation avec un projet social',
    what: 'Un suivi selon les besoins : travail, formation, soins.',
  },
  'con-11': {
    name: 'Obligation de soins après condamnation',
    what: 'Les soins sous le contrôle du tribunal sont la peine.',
  },
  'inc-01': {
    name: 'Nouveau calcul de la peine selon la loi plus douce',
    what: 'Les anciennes peines sont recalculées.',
  },
  'inc-02': {
    name: 'Grâce par catégorie',
    what: 'Un groupe défini, de faible gravité, est libéré.',
  },
  'inc-03': { name: 'Commutation de peine', what: 'Le temps restant est réduit.' },
  'inc-04': {
    name: 'Ouverture des aménagements de peine',
    what: 'Semi-liberté, libération conditionnelle et réductions de peine s’ouvrent aux faits de stupéfiants de faible gravité.',
  },
  'inc-05': {
    name: 'Réduction de peine par le travail et l’étude',
    what: 'Des jours sont retranchés pour les jours travaillés ou étudiés.',
  },
  'inc-06': {
    name: 'Désencombrement d’urgence',
    what: 'Des libérations temporaires et simplifiées.',
  },
  'inc-07': {
    name: 'Soins en détention',
    what: 'Communauté thérapeutique, accompagnement, traitement médicamenteux.',
  },
  'inc-08': {
    name: 'Maison d’accueil à la sortie',
    what: 'Travail, papiers et soutien psychologique après la libération.',
  },
  'inc-09': {
    name: 'Effacement du casier',
    what: 'Les anciennes condamnations pour possession sont retirées du casier judiciaire.',
  },
  'inc-10': {
    name: 'Aide à la subsistance et à la garde',
    what: 'Revenu, garde d’enfants, terre ou métier pour les personnes libérées.',
  },
  'inc-11': {
    name: 'Transfèrement des étrangers',
    what: 'La peine s’exécute dans le pays de la personne.',
  },
  'inc-12': {
    name: 'Numerus clausus carcéral',
    what: 'Au-dessus d’un certain effectif, aucune entrée sans une sortie.',
  },
};
