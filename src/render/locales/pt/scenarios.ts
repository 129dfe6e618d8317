import type { ScenarioTexts } from '../scenario-keys.js';

export const scenarios: ScenarioTexts = {
  labels: {
    lever: 'Alavanca',
    assumption: 'Pressuposto',
    low: 'Baixo',
    central: 'Médio',
    high: 'Alto',
    range: 'de {low} até {high}',
    'measured-here': 'Medido neste estudo: {title}, {date}',
    convention: 'Fixado pelo método, contra a alavanca',
    'rests-on': 'Em que se apoia cada alavanca',
    'what-follows': 'O que resultaria, no fim do horizonte',
    'held-without': 'Pessoas presas sem ela',
    'held-with': 'Pessoas presas com ela',
    fewer: 'Pessoas a menos',
    'nine-of-ten': 'Intervalo do modelo: nove em cada dez sorteios',
    'occupancy-with': 'Para cada 100 vagas',
    'occupancy-without': 'Sem ela',
    sentence:
      'Com “{lever}”, {n} pessoas {direction, select, more {a mais} other {a menos}} presas {when} (de {low} a {high})',
    'sentence-occupancy': 'ocupação de {occupancy}, e de {without} sem ela',
    'none-alone': 'Nenhuma alavanca alcança sozinha a meta de {target}.',
    'reached-by': 'A meta de {target} é alcançada com: {levers}.',
    together:
      'Todas as alavancas juntas: {n} pessoas a menos presas {when} (de {low} a {high}); ocupação de {occupancy}. A meta de {target} {reached, select, yes {é alcançada} other {não é alcançada}}.',
    'arithmetic-diversion':
      '{admissions} × {eligible} que cumprem os requisitos × {offered} que recebem a oferta × {uptake} que a aceitam = {participants} que entram em um ano. Destas, {displaced} teriam ido para a prisão. {failures} fracassam e são presas. A longo prazo: {failures} × {failureStay} − {displaced} × {stay} = {longRun} pessoas.',
    'arithmetic-shorter-stay':
      '{admissions} × {stay} = {without} pessoas presas a longo prazo. Com {remaining} da permanência, {with}.',
    'arithmetic-one-off-release':
      '{stock} × {share} = {released} pessoas saem de uma vez. A metade dessas vagas é ocupada de novo depois de {halfLife}. Em todo o horizonte, {personYears} anos-pessoa de prisão a menos.',
    'break-even': 'Só libera vagas enquanto fracassar menos de {share} de quem entra.',
    'break-even-always': 'Liberaria vagas mesmo que todas as pessoas fracassassem.',
    'required-diversion':
      'Para chegar a {target} teriam de entrar {n}, ou seja {share} de todos os ingressos: {feasible, select, yes {há tantas que cumprem os requisitos} other {mais do que as que cumprem os requisitos. Não é alcançável}}.',
    'required-shorter-stay':
      'Para chegar a {target} poderia restar {share} da permanência, para todas as pessoas do grupo.',
    'required-one-off-release':
      'Para chegar a {target} no primeiro dia teria de sair {share} do grupo; o efeito se desgastaria.',
    'reached-already': 'A ocupação já está em {target} ou abaixo.',
    'not-reachable': 'A meta de {target} não é alcançável com esta alavanca, por maior que seja.',
    floor: 'Se ninguém do grupo estivesse preso, a ocupação seria de {floor}.',
    draws:
      'A longo prazo a mudança fica entre {low} e {high} pessoas em nove de cada dez sorteios, dados os intervalos declarados; em {rises} dos sorteios há mais pessoas presas. Sorteios: {draws}; semente: {seed}. Os intervalos são juízos, não intervalos de confiança.',
    'draws-of-release':
      'A longo prazo nada resta dela enquanto ingressarem tantas pessoas e permanecerem o mesmo tempo. Sorteios: {draws}; semente: {seed}. Os intervalos são juízos, não intervalos de confiança.',
    correlated: 'Os sorteios juntam uma oferta mais ampla com mais pessoas que não teriam sido presas.',
    'fixed-stay':
      'Supõe-se que todas as pessoas permanecem o mesmo tempo: o efeito completo chega depois de uma permanência.',
    'cost-sentence':
      'Custo líquido a longo prazo: {marginal} (de {low} a {high}) com a parte do custo da prisão que varia com o número de pessoas; {average} com o custo médio. Abaixo de zero há economia.',
    'net-cost': 'Custo líquido: a alternativa, menos o que se economiza com menos pessoas presas',
    'of-the-year': 'O ano até {date}',
    'of-the-long-run': 'Um ano a longo prazo',
    'of-all-years': 'Todos os anos, em dinheiro de hoje',
    'at-marginal': 'Com o custo que varia',
    'at-average': 'Com o custo médio',
    'cost-note':
      'Abaixo de zero há economia. O custo médio é o que custa uma pessoa presa, e não o que se economiza com uma pessoa a menos: os muros e o pessoal ficam. Os benefícios fora da prisão não são contados.',
    withheld: 'Nenhum número é dado: {reason}',
    'without-occupancy': 'Não se diz o que significa para a ocupação: {reason}',
    'without-cost': 'Não se diz quanto custa: {reason}',
    'paths-title': '{country}: o número de pessoas com cada alavanca',
    'paths-description':
      'Para cada alavanca, uma linha com as pessoas presas do seu grupo, ano a ano, com o intervalo de nove em cada dez sorteios ao redor, e uma linha tracejada sem a alavanca.',
    'paths-note':
      'O intervalo contém também o que não se sabe dos ingressos e da permanência. O do número sem a alavanca é igualmente amplo e não é desenhado: a diferença entre os dois é mais bem conhecida do que cada um, e está na primeira tabela.',
    'see-paths': 'A maior diferença: “{lever}”, {n} pessoas a menos presas {when}.',
    'path-with': 'Com a alavanca',
    'path-without': 'Sem ela',
    'tornado-title': '{country}: que pressuposto importa mais para “{lever}”',
    'tornado-description':
      'A ocupação no último ano quando um pressuposto está em seu valor mais baixo ou mais alto e os demais no meio, para a alavanca “{lever}”.',
    'see-tornado':
      'Disto depende mais: {assumption}. Só com este pressuposto, a ocupação fica entre {low} e {high}.',
    'tornado-base': 'Todos no meio',
    'at-low': 'Em seu valor baixo',
    'at-high': 'Em seu valor alto',
    'evidence-title': 'Cenários',
    'evidence-how':
      'Aritmética sobre os pressupostos da lista; os declarados estão nas palavras dos autores do estudo. Os intervalos são da espécie “intervalo do modelo”.',
    cut: 'A escala não começa em 0.',
    'all-levers': 'Todas as alavancas juntas',
  },
  levers: {
    diversion: 'Desvio antes da prisão',
    'shorter-stay': 'Permanências mais curtas',
    'one-off-release': 'Libertação única',
  },
  assumptions: {
    eligible: 'Cumprem os requisitos, de quem ingressa',
    offered: 'Recebem a oferta, de quem cumpre os requisitos',
    uptake: 'Aceitam, de quem recebe a oferta',
    'net-widening': 'Não teriam sido presas, de quem entra',
    failure: 'Fracassam, de quem entra',
    'failure-stay': 'Tempo na prisão depois de um fracasso',
    'failure-custody': 'Acabam presas, de quem fracassa e não teria sido preso',
    admissions: 'Ingressos',
    stay: 'Tempo do ingresso até a saída',
    'stay-remaining': 'Parte da permanência que resta',
    released: 'Saem de uma vez, de quem está preso',
    stock: 'Pessoas presas do grupo',
    population: 'Todas as pessoas presas',
    capacity: 'Vagas oficiais',
    'average-cost': 'Custo médio de uma pessoa presa',
    'marginal-share': 'Parte desse custo que varia com o número de pessoas',
    'programme-cost': 'Custo de uma pessoa que entra na alternativa',
    'discount-rate': 'Taxa de desconto ao ano',
  },
  reasons: {
    'input-missing': 'isto não está declarado nem medido: {input}.',
    'start-missing': 'não há data declarada nem medida em que comece.',
    'dates-too-far-apart': '{input}: foi contado a {days} dias do começo.',
    'group-exceeds-population': 'o grupo seria maior do que todas as pessoas presas.',
    'base-too-small': 'poucas pessoas demais: {input}.',
    'money-unlike': 'os custos estão em moedas diferentes.',
  },
  methods: {
    'scenario-stock-path': {
      title: 'Trajetória do número de pessoas',
      how: 'Os ingressos vezes a permanência dão o número em que um grupo se assenta; uma alavanca muda um dos dois, e o número chega lá à medida que saem as pessoas que estão dentro. Uma libertação tira uma parte de uma vez.',
      why: 'Diz quantas pessoas estariam presas a cada ano, e em quanto tempo.',
      caution:
        'Uma só permanência representa muitas. A taxa de saída, a polícia, os tribunais e todas as pessoas fora do grupo são supostos como estão; ninguém é dissuadido nem substituído.',
    },
    'scenario-occupancy-and-cost': {
      title: 'Ocupação e custo de um cenário',
      how: 'Todas as pessoas presas, menos a mudança no grupo, divididas pelas vagas; o que custa a alternativa, menos os anos-pessoa poupados vezes a parte do custo da prisão que varia.',
      why: 'Um programa barato pode custar dinheiro uma vez contados a ampliação da rede e os fracassos.',
      caution:
        'O custo médio é impresso ao lado e não é o que se economiza. Os benefícios fora da prisão não são contados.',
    },
    'scenario-required-diversion': {
      title: 'O que seria preciso para uma meta',
      how: 'As pessoas a tirar divididas pelo efeito de uma pessoa que entra. Não é alcançável quando teriam de entrar mais do que as que cumprem os requisitos.',
      why: 'Diz se uma alavanca pode fazer o que se pede dela.',
      caution: 'Não é um plano: diz o que teria de ser verdade.',
    },
    'scenario-retroactive-release': {
      title: 'Libertação única',
      how: 'Uma parte das pessoas presas sai no primeiro dia; a metade das vagas é ocupada de novo depois da permanência vezes o logaritmo natural de dois.',
      why: 'Mostra com que rapidez se desgasta o efeito de uma libertação.',
      caution: 'O efeito do primeiro dia não é permanente enquanto ingressarem tantas pessoas como antes.',
    },
    'scenario-uncertainty': {
      title: 'Intervalo de um cenário',
      how: 'Cada pressuposto é sorteado de um triângulo entre seu valor baixo, médio e alto, duas mil vezes a partir de uma semente impressa; são dados os resultados a 5, 50 e 95 por cento, e cada pressuposto é movido sozinho.',
      why: 'Diz quão seguro é o resultado, e o que convém descobrir primeiro.',
      caution:
        'Os intervalos são juízos e os sorteios são independentes salvo indicação em contrário: o resultado não é um intervalo de confiança.',
    },
  },
};
