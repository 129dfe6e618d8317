import type { Locale } from '../locale.js';
import type { ProgrammeTexts } from '../programme-texts.js';

export const programme: ProgrammeTexts = {
  labels: {
    'rate-acceptance': 'Admis parmi les personnes évaluées',
    'rate-of-exits': 'Sortis avec succès parmi toutes les sorties',
    'rate-of-cohort': 'Sortis avec succès parmi tous les admis, à ce jour',
    'rate-graduated-or-active': 'Sortis avec succès ou actifs parmi tous les admis',
    'rate-once-all-left': 'Succès une fois tout le monde sorti : minimum et maximum',
    'numerator-of': 'Dont',
    'denominator-of': 'Sur',
    profile: 'Profil à l’entrée',
    characteristic: 'Caractéristique',
    category: 'Catégorie',
    'profile-admitted': 'Admis',
    'profile-graduated': 'Sortis avec succès',
    'profile-left': 'Exclus ou partis',
    'profile-not-admitted': 'Non admis',
    'profile-missing': 'Inconnu, parmi les admis',
    'not-seen': 'non observé',
    'look-for': 'Ce qu’il faut chercher',
    guide: 'Guide de visite : que demander et que chercher',
    theme: 'Thème',
    'own-item': 'point propre au site',
    codes:
      'F : caractéristique de conception de l’étude Multi-site Adult Drug Court Evaluation (BJA/NIJ). C : composante clé (NADCP/BJA 1997). S : norme de bonne pratique (NADCP 2013/2015).',
    recommendations: 'Ce qu’il faut changer, dans l’ordre du parcours d’un participant',
  },
  lookFor: {
    dependence_screened: 'Le nom de l’outil, qui l’applique, et quelques formulaires remplis, sans les noms.',
    risk_screened: 'Le nom de l’outil, l’étude qui l’a validé, et qui a été formé à son emploi.',
    prompt_admission:
      'Les dates d’interpellation, d’orientation, de repérage et d’entrée des dix dernières personnes entrées.',
    eligibility_written:
      'Le texte des conditions, le lieu de sa publication, et les infractions exclues par habitude.',
    high_risk_high_need:
      'Combien d’admis obtiennent un score élevé sur les deux plans ; ce que deviennent les autres.',
    groups_not_excluded:
      'Le nombre d’admissibles et d’admis par sexe et par nationalité ; les règles qui exigent de l’argent, un logement ou un proche.',
    informed_consent:
      'Le formulaire signé, le jour de la signature, et le nom du cabinet ou service qui a conseillé.',
    stake_proportionate:
      'Ce qu’ont reçu les dernières personnes en échec, et ce qu’elles auraient reçu sans entrer dans le programme.',
    counsel_present:
      'Lors des audiences observées : le défenseur était-il dans la salle, a-t-il pris la parole ?',
    heard_before_sanction:
      'Lors des audiences observées : la personne a-t-elle été entendue avant la décision du juge ?',
    outcomes_by_group: 'Le dernier bilan chiffré par sexe et par revenu, et qui l’a lu.',
    judge_hearings_fortnightly:
      'Le calendrier d’un participant en première phase ; les minutes consacrées à chacun aux audiences observées.',
    same_judge: 'Combien de juges le programme a connus, et combien de temps chacun est resté.',
    testing_random_frequent:
      'Les tests d’un mois pour quelques participants, la façon dont le jour est choisi, et qui les observe.',
    test_results_fast: 'Le jour du test et celui du résultat ; comment un résultat contesté est confirmé.',
    graduated_sanctions: 'Le barème écrit et, en regard, les réponses données au cours du dernier mois.',
    incentives: 'Les encouragements et les sanctions du dernier mois, comptés.',
    jail_sparing:
      'Les jours d’incarcération donnés à titre de sanction, pour combien de personnes, et ce qui avait été tenté avant.',
    treatment_plan_individual:
      'Quelques projets de soins, sans les noms : objectifs, dates de révision, changements apportés.',
    medication_available: 'Quels médicaments, qui les prescrit, et si le tribunal peut les interdire.',
    work_school_health:
      'Les conventions avec écoles, employeurs et centres de santé ; les placements de la dernière année.',
    team_meets:
      'Qui siégeait à la dernière réunion avant audience, et ce qui peut être partagé, et avec qui.',
    team_trained: 'Dates, heures et thèmes des formations de la dernière année, et qui y a assisté.',
    aftercare: 'Le plan que la personne emporte à sa sortie, et les contacts pris dans les mois suivants.',
    community_partners:
      'Les conventions signées et en vigueur, et ce que chaque partenaire a fait l’an dernier.',
    data_system: 'Les champs du système, qui les saisit et quand ; combien sont vides.',
    comparison_group:
      'Qui a été comparé à qui, sur quelle durée, pour quel événement, et où cela a été publié.',
  },
};

/** Résultats complémentaires du profil d’un programme. */
export const programmeDetails: Locale['details'] = {
  'admitted-share': 'part des admis',
  'graduated-share': 'part des sortis avec succès',
  left: 'sortis sans succès',
  'left-share': 'part des sortis sans succès',
  'not-admitted': 'non admis',
  'not-admitted-share': 'part des non admis',
  graduated: 'sortis avec succès',
};
