import type { ReportLabelKey } from '../report-label-keys.js';

export const reportLabels: Readonly<Record<ReportLabelKey, string>> = {
  'report-kind-synthetic':
    'Un exemple de rapport diagnostique national, établi à partir de données inventées. Il ne dit rien d’aucun pays.',
  comparison: 'Région',
  'trust-mark': 'Fiabilité',
  'no-figure-note': '— : aucun chiffre du même type pour cette date ou cette région.',
  'trust-mark-note':
    'Fiabilité : jusqu’où le dernier chiffre compte la même chose que le précédent. A : à l’identique ; B : une différence (par exemple des dates distantes de plus d’un an) ; C : deux ; D : trois ou davantage.',
  'and-others': '{n, plural, one {et # autre} other {et # autres}}',
  'so-many-of': '{n} sur {total}',
  'growth-parts': 'pour stupéfiants {drug}, au total {total}',
  americas: 'Amériques : {value} ({source})',
  'absent-a': 'non publié',
  'absent-b': 'publié, non comparable',
  'absent-c': 'sans objet',
  'absent-d': 'trop peu de personnes, ou chiffre masqué pour les protéger',
  'not-in-tables': 'Aucun tableau fourni ne contient ce qu’il faut pour : {figures}.',
  'not-in-tables-count':
    '{n, plural, one {# autre chiffre clé demande} other {# autres chiffres clés demandent}} des tableaux qui n’ont pas été fournis : ctg request',
  'chapter-shows': 'Ce que montre ce chapitre',
  shows: 'Montre',
  suggests: 'Laisse penser',
  'cannot-show': 'Ne peut montrer',
  'more-findings':
    '{n, plural, one {# autre constat figure} other {# autres constats figurent}} parmi les constats et recommandations.',
  'ask-for': 'Pour compléter ce chapitre, demander : {tables}.',
  'ask-for-where': 'Le contenu attendu de chaque tableau est détaillé sous « {chapter} ».',
  statutes: 'Peines encourues, dans toutes les versions fournies',
  'in-force-until': 'Fin d’application',
  'still-in-force': 'en vigueur',
  distrusted: 'Chiffres sujets à caution',
  decided: 'Autres points tranchés',
  glossary: 'Les mots de ce rapport',
  term: 'Terme',
  meaning: 'Sens retenu ici',
  'in-english': 'Anglais',
  'in-spanish': 'Espagnol',
  'in-portuguese': 'Portugais',
  'in-french': 'Français',
};
