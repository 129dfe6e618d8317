import type { CardDetails } from '../card-details.js';

/** Alternativas na condenação e na pena: evidência, condições e cuidados. */
export const convictedCards: Readonly<Record<string, CardDetails>> = {
  'con-01': {
    result: 'Menos de 2% descumpriram as condições ou retornaram.',
    population:
      'Costa Rica desde 2013: mulheres que levaram drogas para uma prisão e são pobres, chefes de família, com dependentes ou idosas.',
    note: 'Número de segunda mão. A pena prevista caiu de 8–20 para 3–8 anos, cumpridos em casa, em liberdade assistida, em um centro de confiança ou com tornozeleira.',
    preconditions: ['prova das condições', 'uma rede de serviços'],
    cautions: ['Um único crime e um único sexo.', 'Foi adotada aos poucos.'],
  },
  'con-02': {
    result: 'Esperava-se que cerca de 2.000 pessoas cumprissem os requisitos para a soltura.',
    population:
      'Equador, novo código de agosto de 2014, em lugar de 12–16 anos fosse qual fosse a quantidade.',
    note: 'Uma expectativa da autoridade; as tabelas foram endurecidas depois.',
    preconditions: [
      'gramas tirados do que as pessoas de fato trazem consigo',
      'efeito sobre as penas já aplicadas',
    ],
    cautions: ['As tabelas podem ser endurecidas por decreto.'],
  },
  'con-03': {
    result: '',
    population: '',
    note: 'Brasil: negado por 13 gramas e restabelecido pelo Supremo Tribunal Federal em 2023.',
    preconditions: ['uma regra de que a quantidade, por si só, não o afasta'],
    cautions: [],
  },
  'con-04': {
    result: '',
    population: '',
    note: 'Espanha: até dois anos, para um primeiro crime.',
    preconditions: ['uma pena mínima do crime de drogas abaixo do limite'],
    cautions: [],
  },
  'con-05': {
    result: '',
    population: '',
    note: 'Espanha: até cinco anos quando o crime acompanhou a dependência e um centro credenciado atesta o tratamento.',
    preconditions: ['centros credenciados', 'o atestado no dia da decisão'],
    cautions: [],
  },
  'con-06': {
    result:
      'Anunciaram-se cerca de 5.000; havia 2.479 vagas, cerca de 2.000 pedidos e, em 26 de dezembro de 2024, 105 substituições concedidas. Não se relatou nenhum retorno.',
    population:
      'Colômbia desde março de 2023: mulheres chefes de família, por furto e crimes de drogas ou até oito anos, com vínculo com a marginalidade.',
    note: '105 são 2,1% das anunciadas: uma lei não é o seu uso.',
    preconditions: ['uma lista de vagas', 'um modo de provar a chefia da família', 'assistência jurídica'],
    cautions: ['Poucas pedem e menos ainda obtêm.'],
  },
  'con-07': {
    result: '',
    population: '',
    note: 'Os padrões internacionais pedem prioridade para as gestantes.',
    preconditions: ['autorização para obter renda'],
    cautions: [],
  },
  'con-08': {
    result: 'A autoridade conta o seu uso; nada se leu sobre o efeito na reincidência.',
    population: 'Estados Unidos desde 2018; na Tailândia, o mínimo foi eliminado para a maioria em 2021.',
    note: 'Contagens da autoridade que define as diretrizes de penas.',
    preconditions: ['revisão em grau de recurso'],
    cautions: [],
  },
  'con-09': {
    result: '',
    population: '',
    note: 'Jamaica: a resposta à multa não paga.',
    preconditions: ['nenhuma prisão por falta de pagamento'],
    cautions: [],
  },
  'con-10': {
    result: '',
    population: '',
    note: 'Parte do que oferece a faixa mais branda da Costa Rica.',
    preconditions: ['um limite de casos por agente'],
    cautions: [],
  },
  'con-11': {
    result:
      'Como no tratamento antes da condenação: menos reincidência na maioria dos estudos, menor efeito nos mais sólidos, e pouco efeito sobre o número de pessoas presas.',
    population: 'Tribunais para adultos, quase todos nos Estados Unidos.',
    note: 'Os estudos examinaram tribunais antes da condenação (pre-09); o modelo dominicano mistura os dois.',
    preconditions: ['tudo o que pre-09 exige', 'um tempo no programa não maior que a pena evitada'],
    cautions: [],
  },
};
