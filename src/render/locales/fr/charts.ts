import type { Locale } from '../locale.js';

export const charts: Locale['charts'] = {
  'years-of': '{n} {count, plural, one {an} many {d’années} other {ans}}',
  'percent-change-up': 'hausse de {n}',
  'percent-change-down': 'baisse de {n}',
  'see-population':
    'Le nombre de personnes détenues est passé de {first} ({firstDate}) à {last} ({lastDate}){places, select, none {} other { ; le dernier décompte des places est de {places} ({placesDate})}}.',
  'see-facilities':
    '{over} prisons sur {all} comptent plus de personnes que de places ; la plus chargée, {name}, est à {value}.{left, plural, =0 {} one { Un autre, au-dessous de {lowest} ou au-dessus de {highest}, figure parmi les chiffres dont on se méfie et n’est pas tracé.} other { {left, number} autres, au-dessous de {lowest} ou au-dessus de {highest}, figurent parmi les chiffres dont on se méfie et ne sont pas tracés.}}',
  'see-drug-growth':
    'Depuis la première date ({since}), détenus pour stupéfiants : {drug} ; tous les autres : {other}.',
  'see-drug-sexes': '{women} des femmes et {men} des hommes en prison l’étaient pour stupéfiants.',
  'see-drug-remand':
    'Parmi les détenus pour stupéfiants, {drug} attendaient une première décision ; parmi tous les autres, {other}.',
  'see-penalties':
    'Parmi les formes simples, la peine maximale pour une infraction de stupéfiants ({drug}) est de {drugYears} ; pour un crime violent grave ({reference}), de {referenceYears}.',
  'see-penalty-history':
    '{same, select, yes {Le maximum d’une des infractions, {name}, est de {last}, comme à l’origine ({date}).} other {Le maximum d’une des infractions, {name}, est passé de {first} ({date}) à {last}.}}',
  'see-programme': 'À ce jour, {graduated} des {admitted} personnes admises sont sorties avec succès.',
  'gap-title': '{country} : les quatre groupes aux trois étapes',
  'gap-description':
    'Grille de quatre groupes de personnes et de trois étapes de la procédure. {filled} cases sur {cells} contiennent un effectif ; les cases plus foncées contiennent une plus grande part de leur étape, les cases hachurées n’ont pas de données.',
  'see-gap':
    '{filled} cases sur {cells} peuvent être comptées ; la plus nombreuse est celle-ci : {group}, {stage} ({n}).',
  'gap-key': 'Plus foncé : une plus grande part de l’étape, jusqu’à {most}. Hachuré : pas de données.',
  'terms-description':
    'Peines de prison pour {offences, number} infractions, en années : un point pour chaque dixième des condamnés, une barre pour la moitié centrale et un trait pour la médiane. Les stupéfiants ont des points pleins, les autres des points creux.',
  'see-terms':
    'La moitié des peines pour stupéfiants étaient de {drugTerm} au plus ; pour une autre infraction ({other}), de {otherTerm}.',
  'terms-key':
    'Chaque point : un dixième des condamnés. Barre : la moitié centrale. Trait qui la coupe : la médiane.',
  'terms-key-without-dots': 'Barre : la moitié centrale des condamnés. Trait qui la coupe : la médiane.',
  'terms-median': 'Médiane',
  'terms-in-order': 'Peine au milieu de chaque dixième, de la plus courte à la plus longue',
  'quantity-title': '{country} : quantité et peine de prison, {drug}',
  'quantity-description':
    'Peines de prison en mois selon la quantité en grammes, sur deux échelles où chaque pas est un multiple. Les boîtes montrent la moitié centrale des peines dans {bands, number} tranches de quantité ({n} affaires), avec la droite médiane de toutes les affaires et les minimums légaux.',
  'see-quantity': 'Une quantité décuplée allait de pair avec une peine multipliée par {factor}.',
  'quantity-line': 'Quantité décuplée : peine multipliée par {factor}',
  'quantity-axis': 'Quantité (chaque pas est un multiple)',
  'quantity-cases':
    'Au-dessus de chaque boîte : ses affaires. Boîte : la moitié centrale. Trait épais : la médiane.',
  'quantity-band': 'Quantité',
  'quantity-minimum': 'Minimum légal, {conduct} ({tier})',
  'representation-title': '{country} : instruction des personnes punies et du pays',
  'representation-description':
    'Rapports pour {n, number} niveaux d’instruction : part parmi les personnes punies sur part dans le pays, avec la fourchette du hasard.',
  'see-representation':
    '{prison} des personnes punies et {country} du pays ont ce niveau d’instruction ({name}), soit une part multipliée par {ratio}.',
  'representation-less': 'moins que dans le pays',
  'representation-more': 'plus que dans le pays',
  'sentenced-sexes-title': '{country} : pour quoi femmes et hommes ont été condamnés, {date}',
  'sentenced-sexes-description':
    'Barres dos à dos : parts de {n, number} infractions parmi les femmes condamnées et parmi les hommes condamnés.',
  'see-sentenced-sexes':
    'Les stupéfiants représentent {women} des condamnations de femmes et {men} de celles d’hommes.',
  'remand-time-title': '{country} : durée de l’attente avant jugement',
  'remand-time-description':
    'Part des personnes placées en détention qui sont encore détenues, jour après jour depuis l’entrée, avec des bandes à 95 % et le nombre de personnes encore suivies ; {n} personnes.',
  'see-remand-time': '{share} des personnes placées en détention l’étaient encore après {time}.',
  'see-remand-time-by-offence':
    'Après {time}, {drug} des personnes placées en détention pour stupéfiants et {other} de toutes les autres étaient encore détenues.',
  'days-since-admission': 'Jours depuis l’entrée',
  'months-since-release': 'Mois depuis la libération',
  'months-since-entry': 'Mois depuis l’entrée',
  'still-held': 'Encore détenus sans décision',
  'came-back': 'Revenus',
  'still-in-programme': 'Encore présents, ou sortis avec succès',
  'still-followed': 'Personnes encore suivies à ce moment',
  'curve-times':
    'La courbe est donnée à des moments entre lesquels personne, ou au moins cinq personnes, ne sont sorties, afin que nul ne puisse y être reconnu.',
  'stock-growth-title': '{country} : évolution de l’effectif moyen ({first}, {last})',
  'stock-growth-description':
    'L’effectif moyen avant, la part de la variation qui va avec les entrées, celle qui va avec les durées, et l’effectif moyen après.',
  'see-stock-growth':
    'Variation de l’effectif moyen : {change}, dont {admissions} avec les entrées et {stay} avec les durées.',
  'mean-count': 'Effectif moyen, {date}',
  'with-entries': 'Plus ou moins d’entrées',
  'with-stays': 'Séjours plus longs ou plus courts',
  'flow-balance-title': '{country} : effectif, entrées et sorties, {date}',
  'flow-balance-description':
    'L’effectif de début, les entrées, les sorties, ce qu’aucune entrée ni sortie n’explique, et l’effectif de fin.',
  'see-flow-balance':
    '{isNought, select, yes {Les entrées et les sorties expliquent toute la variation de l’effectif.} other {Les entrées et les sorties laissent inexpliquée cette part de la variation : {residual}.}}',
  'count-at-start': 'Effectif de début',
  entries: 'Entrées',
  exits: 'Sorties',
  'not-accounted-for': 'Non expliqué',
  'count-at-end': 'Effectif de fin',
  'axis-cut': 'L’axe ne commence pas à 0 ; les barres déchirées sont plus longues qu’il n’y paraît.',
  'returns-title': '{country} : personnes revenues après leur libération',
  'returns-description':
    'Part des personnes revenues, mois après mois depuis la libération, avec une bande à 95 % et le nombre de personnes encore suivies ; {n} personnes.',
  'see-returns': '{share} étaient revenues dans un délai de {months, plural, one {# mois} other {# mois}}.',
  'retention-title': '{country} : qui reste dans le programme',
  'retention-description':
    'Part des personnes encore dans le programme ou sorties avec succès, mois après mois depuis l’entrée, avec une bande à 95 % ; {n} personnes entrées depuis au moins un an.',
  'see-retention':
    'Après {months, plural, one {# mois} other {# mois}}, {share} des personnes entrées étaient encore présentes ou sorties avec succès.',
  'costs-title': '{country} : coût annuel de la détention d’un groupe ({group}), {date}',
  'costs-description':
    'Deux barres de dépense annuelle : le coût moyen du groupe, et la fourchette de ce qui varie avec son effectif.',
  'see-costs': 'Sur {average} par an au coût moyen, de {low} à {high} varient avec le nombre de personnes.',
  'cost-average': 'Au coût moyen',
  'cost-average-note': 'et non ce qu’épargneraient moins de personnes',
  'cost-moving': 'Ce qui varie avec le nombre de personnes',
  'cost-moving-note': 'plein jusqu’au minimum, hachuré jusqu’au maximum',
  'programme-costs-title': '{programme} : le programme et le séjour en prison',
  'programme-costs-description':
    'Barres de dépense par personne : pour chaque entrée dans le programme, pour chaque sortie avec succès, et coût moyen d’un séjour moyen en prison.',
  'see-programme-costs':
    'Une entrée coûte {entrant}{stay, select, none {} other { ; un séjour moyen en prison, au coût moyen, {stay}}}.',
  'cost-entrant': 'Programme, par entrée',
  'cost-graduate': 'Programme, par sortie avec succès',
  'cost-stay': 'Prison, séjour moyen au coût moyen',
  'capacity-title': '{country} : densité carcérale selon le sens du mot place, {date}',
  'capacity-description':
    'Barres allant de la densité des chiffres clés à celle qu’on obtient pour chacun des {n, number} sens de la capacité.',
  'see-capacity': 'Les mêmes personnes occupent {low} ou {high} des places, selon ce qui compte comme place.',
  'capacity-base': 'Comme dans les chiffres clés',
};
