import type { Locale } from '../locale.js';

export const glossary: Locale['glossary'] = {
  'person-held': 'Toute personne gardée en prison le jour du comptage, jugée ou non.',
  occupancy:
    'Nombre de personnes détenues pour cent places officielles ; à 100 %, l’établissement est plein.',
  overcrowding:
    'Plus de personnes détenues que de places officielles ; à partir de 120 % de la capacité, ce rapport la dit critique.',
  capacity:
    'Les places que l’administration pénitentiaire déclare ; ce qu’il faut pour faire une place varie.',
  remand: 'Temps passé en prison avant la première décision d’un tribunal.',
  unsentenced:
    'Sans première décision dans son affaire ; certains pays comptent aussi les personnes en attente d’appel, ce qui est alors précisé.',
  'drug-offence':
    'Ce que la loi du pays réprime comme infraction en matière de stupéfiants, lorsque c’est l’infraction principale.',
  'possession-for-use':
    'Le fait de détenir un stupéfiant pour sa seule consommation. L’intitulé de possession ne dit pas, à lui seul, à qui la substance était destinée.',
  'small-dealing': 'Vente de petites quantités sans violence, sous le nom que lui donne la loi du pays.',
  'weakest-link':
    'Celles et ceux qui courent les risques du trafic pour une faible part de ses gains : passeurs, revendeurs de rue, cultivateurs, détenteurs de petites quantités.',
  proportionality:
    'Le fait que la peine croisse avec le dommage causé et avec la part que la personne y a prise.',
  'minimum-penalty': 'La durée la plus courte que la loi permet de prononcer pour une infraction.',
  alternative: 'Une réponse à une infraction ou à une dépendance qui évite la prison ou en abrège la durée.',
  'stock-and-flow':
    'Un stock est un effectif à un jour donné, comme les personnes détenues ; un flux est un nombre sur une période, comme les entrées d’une année.',
};
