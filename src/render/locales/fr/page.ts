import type { PageWords } from '../page-words.js';

export const page: PageWords = {
  'read-numbers': 'Chiffres tels qu’ils ont été lus',
  'read-numbers-how': 'Reproduits comme les tableaux les donnent ; rien n’a été calculé.',
  penalties: 'Peines encourues',
  'penalties-how':
    'Reproduites comme le tableau des peines les donne, exprimées en années plutôt qu’en mois.',
  'further-results': 'Résultats complémentaires',
  cautions: 'Précautions de lecture',
  evidence: 'Ce sur quoi repose ce chiffre',
  close: 'Fermer',
  'in-the-appendix': 'Voir dans l’annexe',
  'copy-csv': 'Copier en CSV',
  copied: 'Copié',
  'not-copied': 'Le navigateur n’autorise pas la copie',
  'last-edition': 'chiffre de l’édition précédente',
  'chart-not-drawn':
    'Le graphique ne figure pas ici : ses chiffres sont dans le tableau, son dessin dans le rapport HTML.',
};
