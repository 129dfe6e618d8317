import type { CardDetails } from '../card-details.js';

/** Alternatives au stade de la condamnation et de la peine : résultats, conditions et points de vigilance. */
export const convictedCards: Readonly<Record<string, CardDetails>> = {
  'con-01': {
    result: 'Moins de 2 % ont enfreint les conditions ou sont revenues.',
    population:
      'Costa Rica depuis 2013 : femmes ayant introduit des stupéfiants en prison et pauvres, chefs de famille, avec des personnes à charge, ou âgées.',
    note: 'Un chiffre de seconde main. L’échelle est passée de 8–20 à 3–8 ans, à exécuter au domicile, en liberté assistée, en centre de confiance ou sous bracelet.',
    preconditions: ['la preuve des conditions', 'un réseau de services'],
    cautions: ['Une seule infraction et un seul sexe.', 'L’application a été lente.'],
  },
  'con-02': {
    result: 'Environ 2 000 personnes devaient pouvoir être libérées.',
    population: 'Équateur, nouveau code d’août 2014, au lieu de 12 à 16 ans quelle que soit la quantité.',
    note: 'Une prévision de l’autorité ; les barèmes ont été durcis par la suite.',
    preconditions: [
      'des grammages tirés de ce que les personnes portent réellement',
      'un effet sur les peines déjà prononcées',
    ],
    cautions: ['Les barèmes peuvent être resserrés par décret.'],
  },
  'con-03': {
    result: '',
    population: '',
    note: 'Brésil : refusé pour 13 grammes et rétabli par le Tribunal suprême fédéral en 2023.',
    preconditions: ['une règle selon laquelle la quantité seule ne l’annule pas'],
    cautions: [],
  },
  'con-04': {
    result: '',
    population: '',
    note: 'Espagne : jusqu’à deux ans, pour une première infraction.',
    preconditions: ['une peine minimale pour stupéfiants inférieure au plafond'],
    cautions: [],
  },
  'con-05': {
    result: '',
    population: '',
    note: 'Espagne : jusqu’à cinq ans quand l’infraction va de pair avec une dépendance et qu’un centre agréé atteste les soins.',
    preconditions: ['des centres agréés', 'l’attestation le jour de la décision'],
    cautions: [],
  },
  'con-06': {
    result:
      'Environ 5 000 étaient annoncées ; il y a eu 2 479 places, environ 2 000 demandes et, au 26 décembre 2024, 105 substitutions accordées. Aucun retour n’a été signalé.',
    population:
      'Colombie depuis mars 2023 : femmes chefs de famille, pour vol et stupéfiants ou jusqu’à huit ans, avec un lien avec la marginalité.',
    note: '105 représentent 2,1 % de l’annonce : une loi n’est pas son application.',
    preconditions: [
      'une liste de places',
      'un moyen de prouver la qualité de chef de famille',
      'l’aide juridictionnelle',
    ],
    cautions: ['Peu de personnes demandent, et moins encore obtiennent.'],
  },
  'con-07': {
    result: '',
    population: '',
    note: 'Les normes internationales demandent la priorité pour les femmes enceintes.',
    preconditions: ['l’autorisation de gagner un revenu'],
    cautions: [],
  },
  'con-08': {
    result: 'L’autorité en compte l’usage ; rien n’a été lu de son effet sur la récidive.',
    population: 'États-Unis depuis 2018 ; en Thaïlande, le minimum a été supprimé pour la plupart en 2021.',
    note: 'Décomptes de l’autorité chargée des peines.',
    preconditions: ['un contrôle en appel'],
    cautions: [],
  },
  'con-09': {
    result: '',
    population: '',
    note: 'Jamaïque : la réponse à une amende forfaitaire impayée.',
    preconditions: ['pas de prison en cas de non-paiement'],
    cautions: [],
  },
  'con-10': {
    result: '',
    population: '',
    note: 'Une composante de ce qu’offre la peine atténuée du Costa Rica.',
    preconditions: ['un nombre limité de dossiers par agent'],
    cautions: [],
  },
  'con-11': {
    result:
      'Comme pour les soins avant condamnation : moins de récidive dans la plupart des études, effet moindre dans les plus solides, et peu d’effet sur le nombre de détenus.',
    population: 'Tribunaux pour adultes, presque tous aux États-Unis.',
    note: 'Les études portaient sur des tribunaux intervenant avant condamnation (pre-09) ; le modèle dominicain mêle les deux.',
    preconditions: ['tout ce que demande pre-09', 'un temps de programme qui ne dépasse pas la peine évitée'],
    cautions: [],
  },
};
