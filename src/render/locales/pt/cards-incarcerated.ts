import type { CardDetails } from '../card-details.js';

/** Alternativas para pessoas já presas: evidência, condições e cuidados. */
export const incarceratedCards: Readonly<Record<string, CardDetails>> = {
  'inc-01': {
    result: 'A soltura antecipada de pessoas presas por crack não acompanhou mais reincidência.',
    population: 'Estados Unidos, estudo de 2018 da Comissão de Penas (Sentencing Commission).',
    note: 'Comparada, sem sorteio. Na Tailândia, esperavam-se em 2021 quase 50.000 penas mais curtas.',
    preconditions: ['uma lista de casos por artigo', 'defesa pública'],
    cautions: [],
  },
  'inc-02': {
    result:
      'As fontes divergem, e não se tira a média. Equador: 1.500 soltas; ou 2.221 com 19 retornos (0,9%); ou 2.300 com 2,9% de retornos. Bolívia: 4.734 até dezembro de 2015; ou 4.118; ou cerca de 4.500.',
    population: 'Equador 2008, mulas; Bolívia, quatro decretos desde dezembro de 2012.',
    note: 'Contagens e declarações de autoridades.',
    preconditions: [
      'critérios por lista',
      'um acompanhamento dos retornos',
      'uma mudança na porta de entrada ao mesmo tempo',
    ],
    cautions: ['As prisões voltam a encher onde a porta de entrada continua como está.'],
  },
  'inc-03': {
    result: '',
    population: '',
    note: 'Equador 2017: 360 dias a menos para crimes de até cinco anos com 30% cumpridos.',
    preconditions: ['uma lista publicada de quem cumpriu os requisitos'],
    cautions: [],
  },
  'inc-04': {
    result: '',
    population: '',
    note: 'Necessário onde a lei exclui os crimes de drogas dos benefícios. A negativa foi estudada na prisão feminina de Chorrillos.',
    preconditions: ['a data do direito ao benefício calculada para todas as pessoas'],
    cautions: [],
  },
  'inc-05': {
    result: '',
    population: '',
    note: 'Nenhuma fonte foi lida; sabe-se que muitos países da região a adotam.',
    preconditions: ['vagas suficientes de trabalho e estudo: meça a fila de espera'],
    cautions: [],
  },
  'inc-06': {
    result: '',
    population: '',
    note: 'Peru, junho de 2020: fim da prisão provisória, remissão com condições, benefícios mais rápidos. O tráfico agravado fica de fora.',
    preconditions: ['a lista de exclusões lida artigo por artigo'],
    cautions: ['Casos de baixo nível podem cair em uma exclusão.'],
  },
  'inc-07': {
    result:
      'As comunidades terapêuticas reduzem modestamente a reincidência; os campos de disciplina militar não têm efeito; para o tratamento de manutenção, os resultados sobre o crime são mistos.',
    population: '74 estudos reunidos.',
    note: '',
    preconditions: ['um atendimento que continue fora da prisão'],
    cautions: ['Por si só, não é alternativa à prisão.'],
  },
  'inc-08': {
    result: 'Cerca de 20% retornam em até dois anos, segundo uma linha de base oficial.',
    population: 'Colômbia: 712 pessoas em uma contagem; depois, 47 parceiros e sete prisões.',
    note: 'Sem comparação com pessoas que não tiveram esse apoio.',
    preconditions: ['uma regra sobre antecedentes criminais e emprego'],
    cautions: [],
  },
  'inc-09': {
    result: '',
    population: '',
    note: 'Jamaica desde 2015.',
    preconditions: ['exclusão de ofício, e não a pedido'],
    cautions: [],
  },
  'inc-10': {
    result: '',
    population: '',
    note: 'Pedido por diretrizes internacionais, para quem sai da prisão e para cultivadores.',
    preconditions: ['um orçamento fora da Justiça'],
    cautions: [],
  },
  'inc-11': {
    result: '',
    population: '',
    note: 'Por tratado; para todos os grupos.',
    preconditions: ['o consentimento da pessoa'],
    cautions: [],
  },
  'inc-12': {
    result: '',
    population: '',
    note: 'A Sala Constitucional da Costa Rica tolera 20% acima; o Tribunal Constitucional do Peru declarou um estado de coisas inconstitucional. Para todos os grupos.',
    preconditions: ['uma definição legal de capacidade'],
    cautions: [],
  },
};
