import type { Locale } from '../locale.js';

export const charts: Locale['charts'] = {
  'years-of': '{n} {count, plural, =0 {anos} one {ano} other {anos}}',
  'percent-change-up': 'cresceram {n}',
  'percent-change-down': 'diminuíram {n}',
  'see-population':
    'O número de pessoas presas passou de {first} ({firstDate}) para {last} ({lastDate}){places, select, none {} other {; a contagem mais recente de vagas é de {places} ({placesDate})}}.',
  'see-facilities':
    '{over} de {all} unidades prisionais abrigam mais pessoas do que têm vagas; a unidade {name} está em {value}.{left, plural, =0 {} one { Outra, abaixo de {lowest} ou acima de {highest}, consta entre os números de que desconfiamos e não é desenhada.} other { Outras {left, number}, abaixo de {lowest} ou acima de {highest}, constam entre os números de que desconfiamos e não são desenhadas.}}',
  'see-drug-growth': 'Desde {since}, as pessoas presas por drogas {drug} e todas as demais {other}.',
  'see-drug-sexes': '{women} das mulheres presas e {men} dos homens presos estavam presos por drogas.',
  'see-drug-remand':
    'Das pessoas presas por drogas, {drug} aguardavam uma primeira decisão; de todas as demais, {other}.',
  'see-penalties':
    'Entre as formas básicas, a pena mais alta para um crime de drogas ({drug}) é de {drugYears}; para um crime violento grave ({reference}), é de {referenceYears}.',
  'see-penalty-history':
    '{same, select, yes {O máximo de um crime, {name}, é de {last}, o mesmo do início ({date}).} other {O máximo de um crime, {name}, passou de {first} ({date}) para {last}.}}',
  'see-programme': '{graduated} de {admitted} pessoas admitidas se graduaram até agora.',
  'gap-title': '{country}: os quatro grupos nas três etapas',
  'gap-description':
    'Uma matriz de quatro grupos de pessoas por três etapas do procedimento. {filled} de {cells} células têm contagem; as células mais escuras têm uma proporção maior da etapa, as hachuradas não têm dados.',
  'see-gap':
    'É possível contar {filled} de {cells} células; a que reúne mais pessoas é: {group}, {stage} ({n}).',
  'gap-key': 'Mais escuro: proporção maior de todas as pessoas na etapa, até {most}. Hachurado: sem dados.',
  'terms-description':
    'Penas de prisão de {offences, number} crimes, em anos: um ponto para cada décimo das pessoas condenadas, uma barra para a metade central e uma linha para a mediana. Os crimes de drogas têm pontos cheios; os demais, vazados.',
  'see-terms':
    'Metade das penas por drogas foi de {drugTerm} ou menos; por outro crime ({other}), de {otherTerm}.',
  'terms-key':
    'Cada ponto: um décimo das pessoas condenadas. Barra: a metade central. Linha que a cruza: a mediana.',
  'terms-key-without-dots': 'Barra: a metade central das pessoas condenadas. Linha que a cruza: a mediana.',
  'terms-median': 'Mediana',
  'terms-in-order': 'Pena no meio de cada décimo, da mais curta à mais longa',
  'quantity-title': '{country}: quantidade e pena de prisão, {drug}',
  'quantity-description':
    'Penas de prisão em meses conforme a quantidade em gramas, ambas em escalas em que cada passo é um múltiplo. As caixas mostram a metade central das penas em {bands, number} faixas de quantidade ({n} casos), com a linha mediana de todos os casos e as penas mínimas da lei.',
  'see-quantity': 'A dez vezes a quantidade correspondeu {factor} vezes a pena.',
  'quantity-line': 'Dez vezes a quantidade: {factor} vezes a pena',
  'quantity-axis': 'Quantidade (cada passo é um múltiplo)',
  'quantity-cases': 'Sobre cada caixa: os seus casos. Caixa: a metade central. Linha grossa: a mediana.',
  'quantity-band': 'Quantidade',
  'quantity-minimum': 'Mínimo legal, {conduct} ({tier})',
  'representation-title': '{country}: escolaridade das pessoas punidas e do país',
  'representation-description':
    'Razões para {n, number} níveis de escolaridade: a proporção entre as pessoas punidas sobre a proporção no país, com o intervalo do acaso.',
  'see-representation':
    '{prison} das pessoas punidas e {country} da população do país têm esta escolaridade ({name}): {ratio} vezes a proporção.',
  'representation-less': 'menos que no país',
  'representation-more': 'mais que no país',
  'sentenced-sexes-title': '{country}: por que crimes mulheres e homens foram condenados, {date}',
  'sentenced-sexes-description':
    'Barras opostas: as proporções de {n, number} crimes entre as mulheres condenadas e entre os homens condenados.',
  'see-sentenced-sexes': 'Os crimes de drogas são {women} das condenações de mulheres e {men} das de homens.',
  'remand-time-title': '{country}: quanto tempo se espera antes do julgamento',
  'remand-time-description':
    'A proporção das pessoas detidas que continuam presas, dia a dia desde a entrada, com faixas de 95% e o número das que ainda são acompanhadas; {n} pessoas.',
  'see-remand-time': '{share} das pessoas detidas continuavam presas depois de {time}.',
  'see-remand-time-by-offence':
    'Depois de {time}, continuavam presas {drug} das pessoas detidas por drogas e {other} de todas as demais.',
  'days-since-admission': 'Dias desde a entrada',
  'months-since-release': 'Meses desde a soltura',
  'months-since-entry': 'Meses desde o ingresso',
  'still-held': 'Ainda presas, sem decisão',
  'came-back': 'Retornaram',
  'still-in-programme': 'Ainda no programa, ou graduadas',
  'still-followed': 'Pessoas ainda acompanhadas nesse momento',
  'curve-times':
    'A curva é informada em momentos entre os quais ninguém, ou ao menos cinco pessoas, saíram, para que nenhuma pessoa possa ser identificada por ela.',
  'stock-growth-title': '{country}: da contagem média de {first} à de {last}',
  'stock-growth-description':
    'A contagem média antes, a parte da variação que acompanha as entradas, a parte que acompanha a permanência e a contagem média agora.',
  'see-stock-growth':
    'A variação da contagem média foi de {change}: {admissions} com as entradas, {stay} com a permanência.',
  'mean-count': 'Contagem média, {date}',
  'with-entries': 'Mais ou menos entradas',
  'with-stays': 'Permanências mais longas ou mais curtas',
  'flow-balance-title': '{country}: a contagem, as entradas e as saídas de {date}',
  'flow-balance-description':
    'A contagem no início, as entradas, as saídas, o que nenhuma entrada ou saída explica e a contagem no fim.',
  'see-flow-balance':
    '{isNought, select, yes {As entradas e as saídas explicam toda a variação da contagem.} other {As entradas e as saídas deixam {residual} da variação sem explicação.}}',
  'count-at-start': 'Contagem no início',
  entries: 'Entradas',
  exits: 'Saídas',
  'not-accounted-for': 'Sem explicação',
  'count-at-end': 'Contagem no fim',
  'axis-cut': 'O eixo não começa em 0; as barras rasgadas são mais longas do que parecem.',
  'returns-title': '{country}: pessoas que retornaram depois da soltura',
  'returns-description':
    'A proporção que retornou, mês a mês desde a soltura, com uma faixa de 95% e o número das que ainda são acompanhadas; {n} pessoas.',
  'see-returns': '{share} tinham retornado em até {months, plural, one {# mês} other {# meses}}.',
  'retention-title': '{country}: quem permanece no programa',
  'retention-description':
    'A proporção que continua no programa ou se graduou, mês a mês desde o ingresso, com uma faixa de 95%; {n} pessoas que ingressaram há um ano ou mais.',
  'see-retention':
    'Depois de {months, plural, one {# mês} other {# meses}}, {share} das pessoas que ingressaram continuavam no programa ou tinham se graduado.',
  'costs-title': '{country}: quanto custa por ano manter presas as pessoas de um grupo ({group}), {date}',
  'costs-description':
    'Duas barras de dinheiro por ano: o custo médio do grupo e o intervalo que varia com o seu número.',
  'see-costs':
    'De {average} por ano ao custo médio, a parte que varia com o número de pessoas fica entre {low} e {high}.',
  'cost-average': 'Ao custo médio',
  'cost-average-note': 'não é o que se economizaria com menos pessoas',
  'cost-moving': 'O que varia com o número de pessoas',
  'cost-moving-note': 'cheio até o mínimo, hachurado até o máximo',
  'programme-costs-title': '{programme}: o programa e a permanência na prisão',
  'programme-costs-description':
    'Barras de dinheiro por pessoa: por quem ingressou no programa, por quem se graduou, e o custo médio de uma permanência média na prisão.',
  'see-programme-costs':
    'Uma pessoa que ingressa custa {entrant}{stay, select, none {} other {; uma permanência média na prisão, ao custo médio, {stay}}}.',
  'cost-entrant': 'Programa, por pessoa que ingressa',
  'cost-graduate': 'Programa, por pessoa que se gradua',
  'cost-stay': 'Prisão, permanência média ao custo médio',
  'capacity-title': '{country}: ocupação conforme o que se chama de vaga, {date}',
  'capacity-description':
    'Barras que vão da ocupação dos números-chave à de cada um de {n, number} critérios de capacidade.',
  'see-capacity': 'As mesmas pessoas ocupam {low} ou {high} das vagas, conforme o que conta como vaga.',
  'capacity-base': 'Como nos números-chave',
};
