import type { ScenarioTexts } from '../scenario-keys.js';

export const scenarios: ScenarioTexts = {
  labels: {
    lever: 'Levier',
    assumption: 'Hypothèse',
    low: 'Bas',
    central: 'Médian',
    high: 'Haut',
    range: 'de {low} à {high}',
    'measured-here': 'Mesuré dans cette étude : {title}, {date}',
    convention: 'Fixé par la méthode, au détriment du levier',
    'rests-on': 'Sur quoi repose chaque levier',
    'what-follows': 'Ce qui en résulterait, à la fin de l’horizon',
    'held-without': 'Personnes détenues sans lui',
    'held-with': 'Personnes détenues avec lui',
    fewer: 'Personnes en moins',
    'nine-of-ten': 'Fourchette du modèle : neuf tirages sur dix',
    'occupancy-with': 'Pour 100 places',
    'occupancy-without': 'Sans lui',
    sentence:
      'Avec « {lever} », {n} personnes détenues de {direction, select, more {plus} other {moins}} {when} (de {low} à {high})',
    'sentence-occupancy': 'taux d’occupation de {occupancy}, et de {without} sans ce levier',
    'none-alone': 'Aucun levier n’atteint à lui seul l’objectif de {target}.',
    'reached-by': 'L’objectif de {target} est atteint avec : {levers}.',
    together:
      'Tous les leviers réunis : {n} personnes détenues de moins {when} (de {low} à {high}) ; taux d’occupation de {occupancy}. L’objectif de {target} {reached, select, yes {est atteint} other {n’est pas atteint}}.',
    'arithmetic-diversion':
      '{admissions} × {eligible} admissibles × {offered} recevant l’offre × {uptake} l’acceptant = {participants} qui entrent en un an. Parmi elles, {displaced} seraient allées en prison. {failures} échouent et sont incarcérées. À long terme : {failures} × {failureStay} − {displaced} × {stay} = {longRun} personnes.',
    'arithmetic-shorter-stay':
      '{admissions} × {stay} = {without} personnes détenues à long terme. Avec {remaining} de la durée, {with}.',
    'arithmetic-one-off-release':
      '{stock} × {share} = {released} personnes sortent en une fois. La moitié de ces places est de nouveau occupée après {halfLife}. Sur tout l’horizon, {personYears} années-personnes de prison en moins.',
    'break-even': 'Il ne libère des places que si moins de {share} de celles et ceux qui entrent échouent.',
    'break-even-always': 'Il libérerait des places même si tout le monde échouait.',
    'required-diversion':
      'Pour arriver à {target}, il faudrait que {n} entrent, soit {share} de toutes les admissions : {feasible, select, yes {autant de personnes sont admissibles} other {plus que de personnes admissibles. Hors d’atteinte}}.',
    'required-shorter-stay':
      'Pour arriver à {target}, il pourrait rester {share} de la durée, pour toutes les personnes du groupe.',
    'required-one-off-release':
      'Pour arriver à {target} le premier jour, il faudrait libérer {share} du groupe ; l’effet s’userait.',
    'reached-already': 'Le taux d’occupation est déjà de {target} ou moins.',
    'not-reachable': 'L’objectif de {target} est hors d’atteinte avec ce levier, si grand soit-il.',
    floor: 'Si personne du groupe n’était en prison, le taux d’occupation serait de {floor}.',
    draws:
      'À long terme, le changement se situe entre {low} et {high} personnes dans neuf tirages sur dix, selon les fourchettes énoncées ; dans {rises} des tirages, davantage de personnes sont détenues. Tirages : {draws} ; graine : {seed}. Les fourchettes sont des jugements, et non des intervalles de confiance.',
    'draws-of-release':
      'À long terme, il n’en reste rien tant qu’autant de personnes entrent et restent aussi longtemps. Tirages : {draws} ; graine : {seed}. Les fourchettes sont des jugements, et non des intervalles de confiance.',
    correlated:
      'Les tirages associent une offre plus large à davantage de personnes qui n’auraient pas été détenues.',
    'fixed-stay':
      'Toutes les personnes sont supposées rester aussi longtemps : le plein effet vient après une durée de séjour.',
    'cost-sentence':
      'Coût net à long terme : {marginal} (de {low} à {high}) avec la part du coût de la prison qui varie avec le nombre de personnes ; {average} au coût moyen. Au-dessous de zéro, c’est une économie.',
    'net-cost': 'Coût net : l’alternative, moins ce que font économiser des personnes détenues en moins',
    'of-the-year': 'L’année jusqu’au {date}',
    'of-the-long-run': 'Une année à long terme',
    'of-all-years': 'Toutes les années, en monnaie d’aujourd’hui',
    'at-marginal': 'Au coût qui varie',
    'at-average': 'Au coût moyen',
    'cost-note':
      'Au-dessous de zéro, c’est une économie. Le coût moyen est ce que coûte une personne détenue, et non ce que fait économiser une personne de moins : les murs et le personnel restent. Les bénéfices hors de la prison ne sont pas comptés.',
    withheld: 'Aucun chiffre n’est donné : {reason}',
    'without-occupancy': 'L’effet sur le taux d’occupation n’est pas indiqué : {reason}',
    'without-cost': 'Le coût n’est pas indiqué : {reason}',
    'paths-title': '{country} : le nombre de personnes avec chaque levier',
    'paths-description':
      'Pour chaque levier, une ligne des personnes détenues de son groupe, année par année, entourée de la fourchette de neuf tirages sur dix, et une ligne tiretée sans le levier.',
    'see-paths': 'L’écart le plus grand : « {lever} », {n} personnes détenues de moins {when}.',
    'path-with': 'Avec le levier',
    'path-without': 'Sans lui',
    'tornado-title': '{country} : quelle hypothèse compte le plus pour « {lever} »',
    'tornado-description':
      'Le taux d’occupation de la dernière année quand une hypothèse est à sa valeur la plus basse ou la plus haute et les autres au milieu, pour le levier « {lever} ».',
    'see-tornado':
      'L’hypothèse dont le résultat dépend le plus : {assumption}. Avec elle seule, le taux d’occupation se situe entre {low} et {high}.',
    'tornado-base': 'Toutes au milieu',
    'at-low': 'À sa valeur basse',
    'at-high': 'À sa valeur haute',
    'evidence-title': 'Scénarios',
    'evidence-how':
      'Calcul fait sur les hypothèses énumérées ; celles qui sont énoncées le sont dans les mots des auteurs de l’étude. Les intervalles sont du genre « fourchette du modèle ».',
    cut: 'L’échelle ne commence pas à 0.',
    'all-levers': 'Tous les leviers réunis',
  },
  levers: {
    diversion: 'Orientation avant la prison',
    'shorter-stay': 'Durées de détention plus courtes',
    'one-off-release': 'Libération unique',
  },
  assumptions: {
    eligible: 'Admissibles, parmi les personnes admises en prison',
    offered: 'Reçoivent l’offre, parmi les admissibles',
    uptake: 'Acceptent, parmi celles qui la reçoivent',
    'net-widening': 'N’auraient pas été détenues, parmi celles qui entrent',
    failure: 'Échouent, parmi celles qui entrent',
    'failure-stay': 'Temps en prison après un échec',
    'failure-custody': 'Finissent en prison, parmi celles qui échouent et n’auraient pas été détenues',
    admissions: 'Admissions en prison',
    stay: 'Temps de l’admission à la sortie',
    'stay-remaining': 'Part de la durée qui reste',
    released: 'Libérées en une fois, parmi les personnes détenues',
    stock: 'Personnes détenues du groupe',
    population: 'Toutes les personnes détenues',
    capacity: 'Places officielles',
    'average-cost': 'Coût moyen d’une personne détenue',
    'marginal-share': 'Part de ce coût qui varie avec le nombre de personnes',
    'programme-cost': 'Coût d’une personne qui entre dans l’alternative',
    'discount-rate': 'Taux d’actualisation par an',
  },
  reasons: {
    'input-missing': 'ceci n’est ni énoncé ni mesuré : {input}.',
    'start-missing': 'aucune date de départ n’est énoncée ni mesurée.',
    'dates-too-far-apart': '{input} : compté à {days} jours du départ.',
    'group-exceeds-population': 'le groupe serait plus grand que l’ensemble des personnes détenues.',
    'base-too-small': 'trop peu de personnes : {input}.',
    'money-unlike': 'les coûts sont dans des monnaies différentes.',
  },
  methods: {
    'scenario-stock-path': {
      title: 'Trajectoire du nombre de personnes',
      how: 'Les admissions multipliées par la durée donnent le nombre auquel un groupe se stabilise ; un levier change l’une ou l’autre, et le nombre s’en rapproche à mesure que sortent les personnes présentes. Une libération retire une part en une fois.',
      why: 'Elle dit combien de personnes seraient détenues chaque année, et à quelle échéance.',
      caution:
        'Une seule durée en représente beaucoup. Le taux de sortie, la police, les tribunaux et toutes les personnes hors du groupe sont supposés inchangés ; nul n’est dissuadé ni remplacé.',
    },
    'scenario-occupancy-and-cost': {
      title: 'Taux d’occupation et coût d’un scénario',
      how: 'Toutes les personnes détenues, moins le changement du groupe, divisées par les places ; ce que coûte l’alternative, moins les années-personnes épargnées multipliées par la part du coût de la prison qui varie.',
      why: 'Un programme bon marché peut coûter de l’argent une fois comptés l’extension du filet pénal et les échecs.',
      caution:
        'Le coût moyen est imprimé à côté et n’est pas ce qui est économisé. Les bénéfices hors de la prison ne sont pas comptés.',
    },
    'scenario-required-diversion': {
      title: 'Ce qu’exigerait un objectif',
      how: 'Les personnes à retrancher, divisées par l’effet d’une personne qui entre. L’objectif est hors d’atteinte quand il faudrait que plus de personnes entrent qu’il n’y en a d’admissibles.',
      why: 'Il dit si un levier peut faire ce qu’on lui demande.',
      caution: 'Ce n’est pas un plan : il dit ce qui devrait être vrai.',
    },
    'scenario-retroactive-release': {
      title: 'Libération unique',
      how: 'Une part des personnes détenues sort le premier jour ; la moitié de ces places est de nouveau occupée après la durée de séjour multipliée par le logarithme népérien de deux.',
      why: 'Elle montre à quelle vitesse s’use l’effet d’une libération.',
      caution: 'L’effet du premier jour n’est pas durable tant qu’autant de personnes entrent qu’auparavant.',
    },
    'scenario-uncertainty': {
      title: 'Fourchette d’un scénario',
      how: 'Chaque hypothèse est tirée d’un triangle entre ses valeurs basse, médiane et haute, deux mille fois à partir d’une graine imprimée ; sont donnés les résultats à 5, 50 et 95 pour cent, et chaque hypothèse est déplacée seule.',
      why: 'Elle dit à quel point le résultat est sûr, et ce qu’il faut savoir d’abord.',
      caution:
        'Les fourchettes sont des jugements et les tirages sont indépendants sauf mention contraire : le résultat n’est pas un intervalle de confiance.',
    },
  },
};
