import type { ScenarioTexts } from '../scenario-keys.js';

export const scenarios: ScenarioTexts = {
  labels: {
    lever: 'Levier',
    assumption: 'Hypothèse',
    low: 'Basse',
    central: 'Centrale',
    high: 'Haute',
    range: 'de {low} à {high}',
    'measured-here': 'Mesuré dans cette étude : {title}, {date}',
    convention: 'Fixé par la méthode, au détriment du levier',
    'rests-on': 'Ce sur quoi repose chaque levier',
    'what-follows': 'Ce qui en résulterait, à la fin de l’horizon',
    'held-without': 'Personnes détenues sans le levier',
    'held-with': 'Personnes détenues avec le levier',
    fewer: 'Personnes en moins',
    'nine-of-ten': 'Fourchette du modèle : neuf tirages sur dix',
    'occupancy-with': 'Pour 100 places',
    'occupancy-without': 'Sans le levier',
    sentence:
      'Avec « {lever} », {direction, select, more {{n} personnes détenues de plus} other {{n} personnes détenues de moins}} {when} (de {low} à {high})',
    'sentence-occupancy': 'densité carcérale de {occupancy}, et de {without} sans le levier',
    'none-alone': 'L’objectif de {target} n’est atteint par aucun levier à lui seul.',
    'reached-by': 'L’objectif de {target} est atteint par : {levers}.',
    together:
      'Tous les leviers ensemble : {n} personnes détenues de moins {when} (de {low} à {high}) ; densité carcérale de {occupancy}. L’objectif de {target} {reached, select, yes {est atteint} other {n’est pas atteint}}.',
    'arithmetic-diversion':
      '{admissions} × {eligible} d’admissibles × {offered} à qui la mesure est proposée × {uptake} qui l’acceptent = {participants} qui entrent en un an. Parmi elles, {displaced} seraient allées en prison. Échouent et sont incarcérées : {failures}. À long terme : {failures} × {failureStay} − {displaced} × {stay} = {longRun} personnes.',
    'arithmetic-shorter-stay':
      '{admissions} × {stay} = {without} personnes détenues à long terme. Avec {remaining} de la durée, {with}.',
    'arithmetic-one-off-release':
      '{stock} × {share} = {released} personnes qui sortent d’un coup. La moitié de ces places se remplit à nouveau au bout de {halfLife}. Sur tout l’horizon, {personYears} années-personnes de prison en moins.',
    'break-even': 'Le levier ne libère des places que si moins de {share} des personnes entrées échouent.',
    'break-even-always': 'Le levier libérerait des places même si toutes les personnes échouaient.',
    'required-diversion':
      'Pour revenir à {target}, il faudrait {n} entrées, soit {share} de toutes les entrées en prison : {feasible, select, yes {le nombre de personnes admissibles y suffit} other {c’est plus que le nombre de personnes admissibles. L’objectif n’est pas atteignable}}.',
    'required-shorter-stay':
      'Pour revenir à {target}, la durée pourrait être ramenée à {share}, pour toutes les personnes du groupe.',
    'required-one-off-release':
      'Pour revenir à {target} dès le premier jour, il faudrait libérer {share} du groupe ; l’effet s’estomperait.',
    'reached-already': 'La densité carcérale est déjà égale ou inférieure à {target}.',
    'not-reachable':
      'L’objectif de {target} ne peut être atteint par ce levier, quelle qu’en soit l’ampleur.',
    floor: 'Si personne de ce groupe n’était détenu, la densité carcérale serait de {floor}.',
    draws:
      'À long terme, la variation se situe entre {low} et {high} personnes dans neuf tirages sur dix, compte tenu des fourchettes énoncées ; dans {rises} des tirages, davantage de personnes sont détenues. Tirages : {draws} ; graine : {seed}. Les fourchettes sont des jugements, non des intervalles de confiance.',
    'draws-of-release':
      'À long terme, il n’en reste rien tant qu’autant de personnes entrent et restent aussi longtemps. Tirages : {draws} ; graine : {seed}. Les fourchettes sont des jugements, non des intervalles de confiance.',
    correlated:
      'Tirages faits de sorte qu’une proposition plus large aille avec davantage de personnes qui n’auraient pas été détenues.',
    'fixed-stay':
      'Toutes les personnes sont supposées rester aussi longtemps, si bien que le plein effet arrive au bout d’une durée de détention.',
    'cost-sentence':
      'Coût net à long terme : {marginal} (de {low} à {high}) pour la part du coût de la prison qui varie avec le nombre de personnes ; {average} au coût moyen. Au-dessous de zéro, c’est une économie.',
    'net-cost': 'Coût net : l’alternative, moins ce qu’épargne la baisse du nombre de personnes détenues',
    'of-the-year': 'Année s’achevant à cette date : {date}',
    'of-the-long-run': 'Une année à long terme',
    'of-all-years': 'Toutes les années, en monnaie d’aujourd’hui',
    'at-marginal': 'Au coût qui varie',
    'at-average': 'Au coût moyen',
    'cost-note':
      'Au-dessous de zéro, c’est une économie. Le coût moyen est ce que coûte une personne détenue, non ce qu’épargne une personne de moins : les murs et les surveillants demeurent. Les bénéfices hors de la prison ne sont pas comptés.',
    withheld: 'Aucun chiffre n’est donné : {reason}',
    'without-occupancy': 'L’effet sur la densité carcérale n’est pas donné : {reason}',
    'without-cost': 'Le coût n’est pas donné : {reason}',
    'paths-title': '{country} : effectif détenu selon chaque levier',
    'paths-description':
      'Pour chaque levier, une courbe des personnes détenues de son groupe, année après année, entourée de la fourchette de neuf tirages sur dix, et une ligne pointillée sans le levier.',
    'see-paths': 'La plus grande différence : « {lever} », {n} personnes détenues de moins {when}.',
    'paths-note':
      'La fourchette contient aussi ce qui n’est pas connu des entrées et de la durée. Celle de l’effectif sans le levier est aussi large et n’est pas tracée : la différence entre les deux est mieux connue que l’un ou l’autre, et figure dans le premier tableau.',
    'path-with': 'Avec le levier',
    'path-without': 'Sans le levier',
    'tornado-title': '{country} : l’hypothèse qui compte le plus pour « {lever} »',
    'tornado-description':
      'Densité carcérale de la dernière année quand une hypothèse est au plus bas ou au plus haut et toutes les autres au centre, pour le levier « {lever} ».',
    'see-tornado':
      'Le résultat dépend surtout de cette hypothèse : {assumption}. Avec elle seule, la densité carcérale se situe entre {low} et {high}.',
    'tornado-base': 'Toutes au centre',
    'at-low': 'À sa borne basse',
    'at-high': 'À sa borne haute',
    'evidence-title': 'Scénarios',
    'evidence-how':
      'Calcul sur les hypothèses énumérées ; celles qui sont énoncées le sont dans les termes des auteurs de l’étude. Les intervalles sont de la nature « fourchette du modèle ».',
    cut: 'L’échelle ne commence pas à 0.',
    'all-levers': 'Tous les leviers ensemble',
  },
  levers: {
    diversion: 'Déjudiciarisation avant la prison',
    'shorter-stay': 'Durées de détention plus courtes',
    'one-off-release': 'Libération ponctuelle',
  },
  assumptions: {
    eligible: 'Admissibles, parmi les entrées en prison',
    offered: 'Mesure proposée, parmi les admissibles',
    uptake: 'Acceptations, parmi les propositions',
    'net-widening': 'N’auraient pas été détenues, parmi les personnes entrées',
    failure: 'Échecs, parmi les personnes entrées',
    'failure-stay': 'Temps de prison après un échec',
    'failure-custody': 'Finissent en prison, parmi les personnes en échec qui n’auraient pas été détenues',
    admissions: 'Entrées en prison',
    stay: 'Temps écoulé de l’entrée à la sortie',
    'stay-remaining': 'Part de la durée qui demeure',
    released: 'Libérées d’un coup, parmi les personnes détenues',
    stock: 'Personnes détenues du groupe',
    population: 'Ensemble des personnes détenues',
    capacity: 'Places officielles',
    'average-cost': 'Coût moyen d’une personne détenue',
    'marginal-share': 'Part de ce coût qui varie avec le nombre de personnes',
    'programme-cost': 'Coût d’une personne entrée dans l’alternative',
    'discount-rate': 'Taux d’actualisation annuel',
  },
  reasons: {
    'input-missing': 'cet élément n’est ni énoncé ni mesuré : {input}.',
    'start-missing': 'aucune date de départ n’est énoncée ni mesurée.',
    'dates-too-far-apart': 'cet élément a été compté à {days} jours du départ : {input}.',
    'group-exceeds-population': 'le groupe dépasserait l’ensemble des personnes détenues.',
    'base-too-small': 'trop peu de personnes : {input}.',
    'money-unlike': 'les coûts sont dans des monnaies différentes.',
  },
  methods: {
    'scenario-stock-path': {
      title: 'Trajectoire de l’effectif',
      how: 'Les entrées multipliées par la durée donnent l’effectif où se stabilise un groupe ; un levier change l’une ou l’autre, et l’effectif y tend à mesure que sortent les personnes présentes. Une libération en retranche une part d’un coup.',
      why: 'Elle dit combien de personnes seraient détenues chaque année, et à quelle échéance.',
      caution:
        'Une seule durée en représente beaucoup. Le rythme des sorties, la police, les tribunaux et toutes les personnes hors du groupe sont supposés rester ce qu’ils sont ; nul n’est dissuadé ni remplacé.',
    },
    'scenario-occupancy-and-cost': {
      title: 'Densité carcérale et coût d’un scénario',
      how: 'Ensemble des personnes détenues, diminué de la variation du groupe, rapporté aux places ; coût de l’alternative, diminué des années-personnes évitées multipliées par la part du coût de la prison qui varie.',
      why: 'Un programme bon marché peut encore coûter de l’argent une fois comptés l’extension du contrôle pénal et les échecs.',
      caution:
        'Le coût moyen figure à côté et n’est pas ce qui est économisé. Les bénéfices hors de la prison ne sont pas comptés.',
    },
    'scenario-required-diversion': {
      title: 'Ce qu’il faudrait pour atteindre un objectif',
      how: 'Personnes à retrancher, divisées par l’effet d’une personne entrée. L’objectif n’est pas atteignable quand il faudrait plus d’entrées qu’il n’y a de personnes admissibles.',
      why: 'Le résultat dit si un levier peut faire ce qu’on lui demande.',
      caution: 'Ce n’est pas un plan : il dit ce qui devrait être vrai.',
    },
    'scenario-retroactive-release': {
      title: 'Libération ponctuelle',
      how: 'Une part des personnes détenues sort le premier jour ; la moitié de ces places se remplit à nouveau au bout de la durée multipliée par le logarithme népérien de deux.',
      why: 'Elle montre à quelle vitesse s’estompe l’effet d’une libération.',
      caution: 'L’effet du premier jour n’est pas durable tant qu’autant de personnes entrent qu’auparavant.',
    },
    'scenario-uncertainty': {
      title: 'Fourchette d’un scénario',
      how: 'Chaque hypothèse est tirée d’un triangle entre ses valeurs basse, centrale et haute, deux mille fois à partir d’une graine imprimée ; les 5, 50 et 95 pour cent des résultats sont donnés, et chaque hypothèse est déplacée seule.',
      why: 'Elle dit quelle est la solidité du résultat, et ce qu’il faut chercher en premier.',
      caution:
        'Les fourchettes sont des jugements et les tirages sont indépendants sauf mention contraire : le résultat n’est pas un intervalle de confiance.',
    },
  },
};
