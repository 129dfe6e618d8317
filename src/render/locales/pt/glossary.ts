import type { Locale } from '../locale.js';

export const glossary: Locale['glossary'] = {
  'person-held': 'Toda pessoa mantida na prisão no dia da contagem, com ou sem condenação.',
  occupancy: 'Pessoas presas para cada cem vagas oficiais; 100% é a lotação completa.',
  overcrowding:
    'Mais pessoas presas do que vagas oficiais; a partir de 120% da capacidade, este relatório a chama de crítica.',
  capacity:
    'As vagas que a administração penitenciária diz ter; o que se exige para que haja uma vaga varia.',
  remand: 'O tempo na prisão antes da primeira decisão de um juízo.',
  unsentenced:
    'Sem uma primeira decisão no processo; alguns países contam também quem aguarda recurso, e então isso é informado.',
  'drug-offence': 'O que a lei do país pune como crime relacionado a drogas, quando é o crime principal.',
  'possession-for-use':
    'Ter consigo uma droga apenas para si. Um rótulo de porte, por si só, não diz para quem ela era.',
  'small-dealing': 'Venda de pequenas quantidades sem violência, com o nome que lhe dá a lei do país.',
  'weakest-link':
    'Quem corre os riscos do comércio de drogas por uma pequena parte do ganho: mulas, vendedores de rua, cultivadores, pessoas com pequenas quantidades.',
  proportionality: 'Que a pena cresça com o dano e com a participação que a pessoa teve nele.',
  'minimum-penalty': 'A pena mais curta que a lei permite aplicar por um crime.',
  alternative:
    'Uma resposta a um crime ou à dependência de drogas que evita a prisão ou abrevia o tempo nela.',
  'stock-and-flow':
    'O estoque é a contagem de um dia, como as pessoas presas; o fluxo é a contagem de um período, como as entradas de um ano.',
};
