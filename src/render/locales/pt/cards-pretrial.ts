import type { CardDetails } from '../card-details.js';

/** Alternativas antes do julgamento: evidência, condições e cuidados. */
export const pretrialCards: Readonly<Record<string, CardDetails>> = {
  'pre-01': {
    result:
      'O consumo não aumentou muito. O uso problemático, os danos e a carga dos tribunais diminuíram em comparação com os vizinhos.',
    population: 'Portugal desde julho de 2001, ao lado de Espanha e Itália.',
    note: 'A comissão tem três membros: um jurista e ao menos uma pessoa da saúde ou do serviço social. Ouve casos de posse de até dez dias de consumo médio, de qualquer droga.',
    preconditions: ['vagas de tratamento', 'uma comissão perto de onde as pessoas vivem'],
    cautions: [
      'Uma decisão de 2008 voltou a tornar crime a posse acima de dez dias de consumo, e quem apenas consome drogas ainda é enviado à prisão.',
    ],
  },
  'pre-02': {
    result:
      'Pode agir contra o seu fim: autoridades locais dizem que o limite da cocaína, meio grama, fica abaixo da menor venda, de um grama, de modo que usuários são contados como vendedores.',
    population: 'México desde 2009; declarações de autoridades, nenhum estudo.',
    note: 'México: cannabis 5 g, cocaína 0,5 g, heroína 50 mg, ópio 2 g, metanfetamina 40 mg, LSD 0,015 mg; até mil vezes essas quantidades é venda a varejo e vai para os tribunais locais. A partir da terceira vez, o atendimento é obrigatório.',
    preconditions: [
      'limites fixados pelo que se observa que as pessoas trazem consigo, para vários dias, droga por droga',
      'nenhuma presunção de venda acima do limite',
    ],
    cautions: ['No Peru, dois tipos de droga em um mesmo bolso anulam a isenção.'],
  },
  'pre-03': {
    result:
      'Em 2024, o Superior Tribunal de Justiça concedeu 322 pedidos e acolheu seis recursos que converteram venda em consumo; 274 desses casos eram de menos de 50 gramas.',
    population: 'Brasil, cannabis de até 40 gramas, desde junho de 2024; contagem dos tribunais.',
    note: 'O limite é uma presunção: abaixo dele, as provas de venda continuam valendo.',
    preconditions: ['uma revisão dos casos já decididos'],
    cautions: ['Abrange uma só droga.', 'O Ministério Público se opôs à maior parte dos pedidos.'],
  },
  'pre-04': {
    result: '',
    population: '',
    note: 'Jamaica: até duas onças de cannabis, 500 dólares jamaicanos a pagar em 30 dias; as multas não pagas levam à prestação de serviços à comunidade ou a uma multa de 2.000.',
    preconditions: ['uma multa proporcional ao que a pessoa pode pagar'],
    cautions: ['Uma multa não paga gera antecedentes: pesa sobre os pobres.'],
  },
  'pre-05': {
    result:
      'A maioria não reincidiu em 12 a 18 meses. As pessoas encaminhadas relataram menos consumo e menos crimes que as acusadas, e custaram menos.',
    population: 'Austrália, todas as jurisdições, sobretudo cannabis; uma comparação ouviu 998 pessoas.',
    note: 'Sem sorteio: as pessoas acusadas podem ter sido diferentes.',
    preconditions: ['policiais capacitados', 'uma lista de serviços para encaminhamento'],
    cautions: [
      'Pessoas com antecedentes retornam com mais frequência.',
      'A polícia pode advertir quem teria deixado ir.',
    ],
  },
  'pre-06': {
    result:
      'As chances de uma nova detenção foram 60% menores em seis meses e 58% menores no prazo mais longo; as de uma acusação por crime grave, 39% menores.',
    population: 'Seattle, 203 pessoas encaminhadas ao lado de outras 115; inclui pequenos vendedores.',
    note: 'Uma revisão a considera promissora e não encontra efeito nas prisões sem mandado.',
    preconditions: ['recursos para moradia e atendimento'],
    cautions: ['Depende da escolha do policial.', 'Vale até poucos gramas: 3 em uma fonte, 7 em outra.'],
  },
  'pre-07': {
    result: '',
    population: '',
    note: 'Na União Europeia, arquivar o caso ou advertir é prática comum.',
    preconditions: ['critérios escritos e públicos', 'uma contagem de quantas vezes é usado'],
    cautions: ['Pode ser usado de modo desigual.'],
  },
  'pre-08': {
    result: '',
    population: '',
    note: 'Os limites variam: no Chile, até três anos e nenhuma condenação anterior; no México, pena máxima de até oito anos.',
    preconditions: ['uma pena máxima do crime de drogas que caiba no limite: verifique isso primeiro'],
    cautions: ['Alguns códigos excluem os crimes de drogas.'],
  },
  'pre-09': {
    result:
      'Com tribunais para adultos, a reincidência foi menor, cerca de 38% em vez de 50%; nos estudos mais sólidos de uma revisão anterior, o efeito foi de 8%. O número de pessoas presas mudou pouco, e quem fracassou ficou mais tempo privado de liberdade.',
    population: '154 estudos, quase todos nos Estados Unidos.',
    note: 'Os resultados são mistos e dependem de quem é admitido.',
    preconditions: [
      'dependência diagnosticada',
      'um crime que teria levado à prisão',
      'consentimento com assistência da defesa',
      'atendimento credenciado',
      'uma avaliação',
    ],
    cautions: ['Não é resposta para o porte por si só.', 'Não exclua pessoas com condenações anteriores.'],
  },
  'pre-10': {
    result:
      'De 283 pessoas que pediram, 254 foram admitidas; 124 haviam concluído o plano, 23 haviam sido devolvidas e 107 estavam nele.',
    population: 'Costa Rica, desde 2013, contagem de cerca de 2017.',
    note: 'Contagens do próprio programa, sem comparação.',
    preconditions: ['o consentimento da vítima'],
    cautions: [
      'Os crimes de drogas muitas vezes não têm vítima: diga em que consiste a reparação à comunidade.',
    ],
  },
  'pre-11': {
    result:
      'De mais de dois milhões de audiências em dez anos, 59% terminaram em prisão provisória, 41% em liberdade e 0,3% em prisão domiciliar. A proporção sem condenação passou de 40% em 2014 para 21% em 2024.',
    population: 'Brasil desde 2015, todos os crimes; contagem do Conselho Nacional de Justiça.',
    note: 'Uma mudança nos mesmos anos, que não se demonstrou decorrer das audiências. Das primeiras 229.634 pessoas, 45,15% foram soltas.',
    preconditions: ['presença da defesa', 'um serviço social à disposição'],
    cautions: ['As acusações por drogas lideram as prisões provisórias.'],
  },
  'pre-12': {
    result: '',
    population: '',
    note: 'A Comissão Interamericana a recomenda a todos os Estados-membros.',
    preconditions: ['uma lei que ordene por gravidade as condutas de drogas'],
    cautions: ['Chamar de grave toda conduta de drogas, sem distinção, viola a proporcionalidade.'],
  },
  'pre-13': {
    result: '',
    population: '',
    note: 'Peru: a pena esperada que a autoriza passou de quatro para cinco anos, com revisão periódica.',
    preconditions: ['um calendário de revisões no sistema de processos'],
    cautions: ['O pequeno tráfico pode ficar logo acima do novo limite.'],
  },
  'pre-14': {
    result: '',
    population: '',
    note: 'Brasil: decisão de 2016 sobre uma gestante que levava 46 gramas para uma prisão.',
    preconditions: ['apoio em casa', 'autorização para trabalhar'],
    cautions: ['Isola.', 'O descumprimento devolve a pessoa à prisão.'],
  },
  'pre-15': {
    result:
      'As pessoas com tornozeleira foram detidas de novo de 11 a 16 pontos menos, cerca de 48% menos, do que as que estiveram na prisão.',
    population:
      'Província de Buenos Aires, todos os crimes, cerca de 300 vagas; os juízes haviam sido sorteados, de modo que os grupos eram semelhantes.',
    note: 'Um experimento criado pelas circunstâncias, não só sobre crimes de drogas.',
    preconditions: ['uma casa e um telefone'],
    cautions: ['Não é para quem, de outro modo, estaria em liberdade.', 'Pode ampliar o controle.'],
  },
  'pre-16': {
    result: '',
    population: '',
    note: 'A Constituição o pede desde 2017; os projetos de 2017, 2018 e 2019 não haviam sido aprovados até maio de 2022.',
    preconditions: ['um limite de área', 'um ano para aderir', 'nenhuma participação em grupo armado'],
    cautions: ['Os hectares são objeto de disputa.', 'Os cultivadores desconfiam.'],
  },
  'pre-17': {
    result:
      'Relatam-se menos violência, menos violações e subsistência assegurada; o controle da oferta foi modesto.',
    population: 'Bolívia desde 2004: lotes de 1.600 a 2.500 m², cerca de 50.000 registrados.',
    note: 'Estudos de campo e contagens oficiais, sem comparação.',
    preconditions: ['um cadastro de terras', 'sindicatos fortes'],
    cautions: ['Algumas associações ficaram de fora.'],
  },
  'pre-18': {
    result: '',
    population: '',
    note: 'O programa da Colômbia começou em 2017.',
    preconditions: ['uma lei que renuncie à ação penal (pre-16)', 'pagamentos em dia'],
    cautions: [],
  },
};
