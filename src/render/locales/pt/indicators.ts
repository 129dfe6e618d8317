import type { Locale } from '../locale.js';

// Uma frase cada; `how` não usa símbolos, `caution` diz com o que o número costuma ser confundido.
export const indicators: Locale['indicators'] = {
  'prison-population-rate': {
    title: 'Taxa de aprisionamento',
    how: 'Pessoas presas, com ou sem condenação, para cada 100 mil habitantes.',
    why: 'Põe o tamanho do sistema prisional ao lado do tamanho do país.',
    caution:
      'Depende de uma estimativa da população nacional e de quem se conta como pessoa presa; pequenas diferenças entre países nada significam.',
  },
  'occupancy-rate': {
    title: 'Taxa de ocupação',
    how: 'Pessoas presas divididas pelas vagas oficiais, vezes 100.',
    why: 'Acima de 100, há alguém preso sem uma vaga feita para si.',
    caution:
      'A capacidade oficial é uma escolha de política: verifique como foi fixada antes de comparar datas ou países.',
  },
  'overcrowding-excess': {
    title: 'Excedente sobre a capacidade',
    how: 'Pessoas presas além do número de vagas oficiais, como proporção dessas vagas.',
    why: 'Diz quantas pessoas estão sem vaga e a que distância está o limiar mais próximo.',
    caution:
      'Um excedente de 118% é uma ocupação de 218%: as fontes usam a mesma palavra para ambos. A partir de 20% acima da capacidade, este relatório fala em superlotação crítica; um dos órgãos só a conta acima de 20%.',
  },
  'overcrowding-exposure': {
    title: 'Pessoas presas em unidades com superlotação crítica',
    how: 'Pessoas presas em unidades com 120 ou mais pessoas para cada 100 vagas, como proporção de todas as pessoas presas.',
    why: 'A média nacional pode ocultar que a maioria vive em prisões lotadas, enquanto outras estão meio vazias.',
    caution:
      'Exige dados de todas as unidades; as que não têm capacidade conhecida permanecem na base como desconhecidas.',
  },
  'hidden-overcrowding': {
    title: 'Superlotação que a média oculta',
    how: 'Pessoas acima da capacidade, somadas unidade por unidade, menos o excedente do país como um todo.',
    why: 'Conta quem vive em superlotação enquanto há vagas ociosas em outro lugar.',
    caution:
      'As vagas ociosas podem ser femininas, estar desativadas ou ficar longe das famílias; não são vagas prontas para uso.',
  },
  'space-per-person': {
    title: 'Área de alojamento por pessoa',
    how: 'Área onde as pessoas dormem, sem o anexo sanitário, dividida pelas pessoas ali presas.',
    why: 'Abaixo de 4 metros quadrados em cela coletiva, fica aquém do mínimo europeu; abaixo de 3, presume-se em Estrasburgo uma violação.',
    caution:
      'A média de uma unidade esconde as celas mais cheias. Nas Américas, os limiares europeus servem de referência, mas não vinculam; as Regras de Mandela não fixam número.',
  },
  'occupancy-capacity-sensitivity': {
    title: 'Ocupação conforme o critério de capacidade',
    how: 'Ocupação recalculada sob cada critério de capacidade que a fonte informa, e a distância entre os extremos.',
    why: 'Mostra se a conclusão depende do que se chama de vaga.',
    caution:
      'Camas adicionais podem virar vagas oficiais, e a superlotação então desaparece apenas no papel.',
  },
  'prison-population-trend': {
    title: 'Tendência da população prisional',
    how: 'Mediana de todas as variações anuais entre pares de datas (inclinação de Theil–Sen), dentro de uma mesma definição.',
    why: 'Descreve a variação anual usual sem ser arrastada por um ano atípico.',
    caution:
      'Um estoque guarda memória de si mesmo, de modo que não se pode alegar significância; descreve, não projeta.',
  },
  'occupancy-change-decomposition': {
    title: 'Por que a ocupação mudou',
    how: 'A variação do logaritmo da ocupação, dividida entre a parte que vem do número de pessoas e a que vem do número de vagas.',
    why: 'Vagas novas podem ocultar uma população que cresce.',
    caution: 'É uma identidade aritmética e nada diz sobre causas.',
  },
  'drug-offence-share': {
    title: 'Proporção de pessoas presas por drogas',
    how: 'Pessoas presas principalmente por um crime de drogas divididas por todas as pessoas presas, vezes 100.',
    why: 'Mostra quanto da prisão é política de drogas.',
    caution:
      'Conta pessoas pelo crime principal. Tabelas de imputações, só de pessoas condenadas ou de uma única jurisdição dão outras proporções.',
  },
  'drug-share-bounds': {
    title: 'Limites da proporção por drogas',
    how: 'A proporção se nenhuma das pessoas de crime não informado estivesse presa por drogas, e se todas estivessem.',
    why: 'Diz o que é certo, sejam quais forem os casos não informados.',
    caution:
      'Os limites não são um intervalo de confiança: o valor verdadeiro pode estar em qualquer ponto entre eles.',
  },
  'drug-growth-contribution': {
    title: 'Contribuição dos crimes de drogas para o crescimento',
    how: 'A variação das pessoas presas por drogas dividida pela variação de todas as pessoas presas, vezes 100.',
    why: 'Diz quanto do crescimento das prisões veio com os casos de drogas.',
    caution: 'Depende das duas datas e de a lista de crimes de drogas ser a mesma em ambas.',
  },
  'low-level-drug-share': {
    title: 'Casos de drogas de baixo nível',
    how: 'Pessoas dos quatro grupos (porte para consumo, pequeno tráfico sem violência, pequeno cultivo e dependência) como proporção das pessoas presas por drogas.',
    why: 'São as pessoas para as quais se estudam alternativas à prisão.',
    caution: 'O nome de um artigo de lei não é um papel: só casos codificados permitem dizê-lo.',
  },
  'occupancy-without-category': {
    title: 'Ocupação sem um grupo',
    how: 'A ocupação se ninguém do grupo fosse contado, e a parte do excedente que seria eliminada.',
    why: 'Mostra o máximo que uma política para o grupo poderia fazer contra a superlotação.',
    caution: 'É aritmética sobre um dia, não uma projeção: as vagas voltam a ser ocupadas.',
  },
  'charge-count-ratio': {
    title: 'Imputações por pessoa',
    how: 'Crimes contados na tabela de crimes divididos pelas pessoas presas.',
    why: 'Acima de um, a tabela conta crimes, e as suas proporções não são proporções de pessoas.',
    caution: 'Acima de 1,02, as proporções de pessoas não são publicadas.',
  },
  'drug-share-sex-ratio': {
    title: 'Razão entre mulheres e homens na proporção de presos por drogas',
    how: 'A proporção das mulheres presas que estão presas por drogas dividida pela mesma proporção entre os homens presos.',
    why: 'As leis de drogas recaem sobre as mulheres de modo diferente do que sobre os homens.',
    caution: 'Há muito menos mulheres do que homens na prisão: uma razão alta não é um número alto.',
  },
  'drug-mix-shift': {
    title: 'Deslocamento entre crimes de drogas',
    how: 'Metade da soma das variações da parcela de cada tipo nos crimes de drogas, de zero a um.',
    why: 'Distingue uma mudança em quem está preso de uma mudança de rótulo.',
    caution: 'Acima de 0,10, não se mostram tendências de tipos isolados.',
  },
  'statutory-penalty-ratio': {
    title: 'Razão entre penas',
    how: 'A pena máxima de prisão prevista em lei para uma conduta de drogas dividida pela de um crime de referência, ambos na forma básica.',
    why: 'Em um ou mais, a lei pune a conduta de drogas com tanta prisão quanto um crime violento grave.',
    caution:
      'Compara leis, não penas aplicadas; o mínimo e o ponto médio podem contar outra história e aparecem ao lado.',
  },
  'statutory-inversion-index': {
    title: 'Inversões de penas',
    how: 'A proporção dos pares formados por uma conduta de drogas e um crime de referência em que o máximo da conduta de drogas é igual ou maior.',
    why: 'Resume com que frequência a ordem das penas se inverte.',
    caution: 'Depende da cesta de crimes, que é publicada; empates contam como inversões.',
  },
  'statutory-rank-agreement': {
    title: 'Concordância com a gravidade',
    how: 'O quanto a ordem das penas máximas previstas em lei segue uma ordem de gravidade declarada, de menos um a um (tau-b de Kendall).',
    why: 'Uma lei proporcional pune com pena maior o crime mais grave.',
    caution:
      'A ordem de gravidade é um juízo de valor: publica-se quem a fixou. Não é um teste e não tem probabilidade associada.',
  },
  'statutory-growth-factor': {
    title: 'Crescimento das penas',
    how: 'A pena máxima de prisão em vigor no fim dividida pela da primeira versão conhecida da mesma conduta.',
    why: 'Mostra o quanto a lei se afastou do que foi escrito no início.',
    caution:
      'Uma pena que não existia antes não tem fator; a primeira versão conhecida pode não ser a primeira que houve.',
  },
  'statutory-conduct-count': {
    title: 'Condutas de drogas punidas',
    how: 'Condutas de drogas distintas em vigor, cada uma contada uma vez quaisquer que sejam as suas faixas, hoje e no primeiro ano que as tabelas mostram.',
    why: 'O número de condutas punidas cresceu ao lado das penas.',
    caution: 'Depende do que as tabelas chamam de uma conduta e de quanto trazem da lei antiga.',
  },
  'statutory-tier-differentiation': {
    title: 'Faixa mais branda da lei',
    how: 'A pena máxima de prisão da faixa mais branda dividida pela da faixa geral da mesma conduta.',
    why: 'Diz o quanto a lei é mais branda com pequenas quantidades, papéis menores ou pessoas vulneráveis.',
    caution:
      'Uma faixa prevista em lei pode ser inalcançável em juízo; a vedação de benefícios é informada quando as tabelas a trazem. O valor um significa que as tabelas não trazem faixa mais branda.',
  },
  'sentence-median': {
    title: 'Pena mediana',
    how: 'A pena de prisão que fica no meio da lista; a prisão perpétua conta como mais longa que qualquer número de meses.',
    why: 'Metade das pessoas condenadas recebeu menos e metade recebeu mais: umas poucas penas muito longas não a alteram.',
    caution:
      'Refere-se às penas de prisão aplicadas; quem não recebeu prisão não entra. Calculada com pessoas presas em um dia, fica longa demais.',
  },
  'sentence-mean-capped': {
    title: 'Pena média com teto',
    how: 'A média das penas de prisão, em que a perpétua e as penas acima do teto contam como o teto.',
    why: 'Dá peso às penas longas que a mediana deixa de lado.',
    caution: 'Médias com tetos diferentes não são comparáveis.',
  },
  'imposed-sentence-ratio': {
    title: 'Pena por drogas comparada à de outro crime',
    how: 'A pena mediana por crimes de drogas dividida pela pena mediana por outro crime.',
    why: 'Mostra como os tribunais pesam um crime de drogas em relação ao dano a uma pessoa.',
    caution:
      'Com poucos casos o intervalo é amplo; quando contém o valor um, não é possível distinguir as duas penas.',
  },
  'quantity-sentence-correlation': {
    title: 'A pena acompanha a quantidade?',
    how: 'A concordância entre a ordem das quantidades e a ordem das penas, dentro de uma mesma droga, de menos um a um.',
    why: 'Perto de zero, quem tem pouca droga recebe tanta prisão quanto quem tem muita.',
    caution:
      'A quantidade é um entre vários elementos que o juiz pondera; peso bruto e peso puro não se equivalem.',
  },
  'sentence-quantity-elasticity': {
    title: 'Pena conforme a quantidade',
    how: 'A inclinação mediana do logaritmo da pena em relação ao logaritmo da quantidade, dentro de uma mesma droga.',
    why: 'Perto de zero, dez vezes a quantidade quase não levam a mais prisão: os mais fracos pagam quase o mesmo.',
    caution: 'Penas perpétuas e quantidades não informadas ficam de fora.',
  },
  'minimum-clustering-share': {
    title: 'No mínimo legal',
    how: 'Penas a até meio mês do mínimo legal, como proporção das penas com mínimo conhecido.',
    why: 'Quando é alta, quem fixa a pena é o legislador, e não o juiz.',
    caution:
      'Reduções por confissão ou acordo criam outros picos abaixo do mínimo; as penas mais comuns são listadas.',
  },
  'custody-rate': {
    title: 'Condenações à prisão',
    how: 'Pessoas condenadas à prisão divididas por todas as pessoas condenadas, vezes 100.',
    why: 'O complemento é a proporção que recebeu uma alternativa.',
    caution: 'Penas suspensas e prisão domiciliar não contam aqui como prisão.',
  },
  'like-case-dispersion': {
    title: 'Dispersão entre casos semelhantes',
    how: 'A distância entre os quartis das penas dividida pela sua soma, entre casos do mesmo crime de drogas, da mesma droga, da mesma ordem de grandeza de quantidade e dos mesmos antecedentes.',
    why: 'Casos iguais devem ser tratados de modo igual.',
    caution: 'Os casos de um mesmo conjunto podem diferir naquilo que a tabela não diz.',
  },
  'weakest-link-share': {
    title: 'Papéis menores',
    how: 'Pessoas em papéis menores divididas por todas aquelas cujo papel é conhecido, entre os casos de drogas.',
    why: 'Quem é punido costuma ser quem se substitui com mais facilidade.',
    caution:
      'Os papéis muitas vezes são codificados depois do fato; o intervalo conta os desconhecidos de um modo e de outro.',
  },
  'representation-ratio': {
    title: 'Sobrerrepresentação',
    how: 'A parcela de um nível de escolaridade entre os casos dividida pela sua parcela no país.',
    why: 'Mostra sobre quem recai a punição.',
    caution: 'Os dados do país devem ser das mesmas idades; a escolaridade muitas vezes é autodeclarada.',
  },
  'burden-concentration-index': {
    title: 'Concentração do tempo de prisão',
    how: 'O quanto os meses de prisão recaem sobre os grupos de baixo: de menos um, tudo sobre o mais baixo, a um.',
    why: 'Abaixo de zero, o tempo de prisão recai sobre os mais pobres ou menos escolarizados mais do que o seu número explica.',
    caution: 'Os grupos são ordenados entre as pessoas condenadas, não entre todas as pessoas do país.',
  },
  'prison-time-gini': {
    title: 'Distribuição do tempo de prisão',
    how: 'O coeficiente de Gini das penas em meses: zero quando todas são iguais.',
    why: 'Mostra se poucas pessoas concentram a maior parte do tempo de prisão.',
    caution: 'Mede a dispersão das durações, e não a injustiça: leia ao lado da relação com a quantidade.',
  },
  'role-sentence-ratio': {
    title: 'Papéis menores comparados aos superiores',
    how: 'A pena mediana dos papéis menores dividida pela dos papéis superiores, em casos de drogas.',
    why: 'Perto de um, a lei não distingue o elo mais fraco de quem organiza.',
    caution: 'As reduções por colaboração beneficiam os papéis superiores.',
  },
  'custody-gap-decomposition': {
    title: 'Diferença de prisão entre dois grupos',
    how: 'A diferença entre as taxas de condenação à prisão de dois grupos, dividida entre tratamento diferente na mesma situação e situações diferentes.',
    why: 'Mostra de onde vem uma diferença.',
    caution:
      'Descreve, não explica: a própria situação, como ter advogado particular, pode ser a desigualdade.',
  },
  'pretrial-share': {
    title: 'Proporção sem condenação',
    how: 'Pessoas sem uma primeira decisão no processo, ou sem condenação no sentido da própria fonte (que é informado), divididas por todas as pessoas presas, vezes 100.',
    why: 'São presumidas inocentes e enchem as prisões.',
    caution:
      'As fontes divergem sobre quem aguarda recurso: nos Objetivos de Desenvolvimento Sustentável, é pessoa condenada; em outras fontes, pode não ser. As duas definições nunca entram na mesma série.',
  },
  'pretrial-drug-ratio': {
    title: 'Sem condenação: casos de drogas comparados aos demais',
    how: 'A proporção sem condenação entre as pessoas presas por drogas dividida pela das demais.',
    why: 'Mostra se uma acusação por drogas leva com mais frequência à prisão provisória.',
    caution: 'Proporções de um estoque misturam quantos entram com quanto tempo esperam.',
  },
  'mean-stay-stock-flow': {
    title: 'Permanência média, por estoque e fluxo',
    how: 'A média das contagens nos dois extremos do período dividida por quem entrou, e por quem saiu, em meses; e pela média dos dois.',
    why: 'Diz quanto tempo as pessoas ficam sem precisar acompanhar ninguém.',
    caution:
      'Vale para uma população que não cresce nem diminui: a distância entre os dois valores é o alerta. Não é a duração das penas, e transferências contadas como entradas a encurtam.',
  },
  'stock-growth-decomposition': {
    title: 'Crescimento por entradas ou por permanência',
    how: 'A variação da contagem média, dividida entre a parte que acompanha mais entradas e a que acompanha permanências mais longas; a proporção da primeira.',
    why: 'Menos entradas e permanências mais curtas são duas políticas diferentes.',
    caution:
      'É aritmética sobre dois anos. Onde as penas são longas, a contagem demora anos a acompanhar os fluxos; abaixo de 0% ou acima de 100%, as duas partes puxam em sentidos opostos.',
  },
  'pretrial-duration': {
    title: 'Duração da prisão provisória',
    how: 'O tempo em que metade das pessoas presas teve o caso decidido ou foi solta (Kaplan–Meier).',
    why: 'Conta também quem ainda espera.',
    caution:
      'Recusam-se durações de pessoas presas em um dia ou só de casos encerrados: as primeiras são longas demais; as outras, curtas demais.',
  },
  'pretrial-overstay-share': {
    title: 'Além do prazo legal',
    how: 'Pessoas em prisão provisória por mais dias do que a lei permite, divididas por todas aquelas cujos dias e prazo são conhecidos.',
    why: 'A prisão além do prazo é ilegal, salvo se um juízo a prorrogou.',
    caution: 'As prorrogações por decisão judicial não constam na tabela.',
  },
  'flow-reconciliation': {
    title: 'Os fluxos fecham?',
    how: 'A contagem no fim, menos a contagem no início, mais as entradas menos as saídas.',
    why: 'Se entradas e saídas não explicam as contagens, não podem explicar o crescimento.',
    caution: 'Transferências e pessoas contadas duas vezes são as razões usuais de uma diferença.',
  },
  'reentry-share': {
    title: 'Com prisão anterior',
    how: 'Pessoas presas que já tinham estado na prisão divididas por todas as pessoas presas, vezes 100.',
    why: 'É o que tabelas comuns podem dizer da porta giratória.',
    caution:
      'Não é uma taxa de retorno: quem retorna muito ou fica muito tempo pesa mais na contagem de um dia.',
  },
  'recidivism-comparison': {
    title: 'Retorno depois do programa, comparado ao de outro grupo',
    how: 'A proporção que retornou depois do programa dividida pela que retornou no grupo de comparação, no mesmo prazo e pelo mesmo evento.',
    why: 'É o que se pode dizer do efeito sem acompanhar os casos um a um.',
    caution:
      'Vale o que vale a comparação, que é informada. Quem concluiu ao lado de quem abandonou nunca é uma comparação.',
  },
  'programme-penetration': {
    title: 'Alcance do programa',
    how: 'Pessoas que ingressaram no programa divididas pelas que eram elegíveis, com as etapas intermediárias.',
    why: 'Um programa que alcança poucos não muda uma prisão.',
    caution:
      'Quem é elegível é definido pelas regras do próprio programa: regras estreitas fazem o alcance parecer amplo.',
  },
  'recidivism-fixed-followup': {
    title: 'Retorno em prazo fixo',
    how: 'Pessoas que retornaram dentro do prazo, divididas por todas as que foram acompanhadas durante todo ele.',
    why: 'Todas tiveram o mesmo tempo para retornar.',
    caution: 'Não é comparável entre países; informa-se o que conta como retorno.',
  },
  'recidivism-survival': {
    title: 'Retorno até uma data',
    how: 'A proporção estimada que retornou até uma data, quando nem todas as pessoas foram acompanhadas pelo mesmo tempo (Kaplan–Meier).',
    why: 'Aproveita também quem foi acompanhado por menos tempo.',
    caution: 'A curva termina quando menos de dez pessoas continuam em acompanhamento.',
  },
  'programme-retention-12m': {
    title: 'Retenção aos doze meses',
    how: 'Participantes que se graduaram ou continuavam no programa um ano depois do ingresso, divididos por todos os que ingressaram há um ano ou mais.',
    why: 'Permanecer é o que o tratamento exige para funcionar.',
    caution: 'Quem ingressou há pouco não é contado.',
  },
  'programme-completion-rate': {
    title: 'Conclusão do programa',
    how: 'Pessoas graduadas divididas por todas as que já saíram do programa, com a proporção de graduadas entre todas as admitidas ao lado.',
    why: 'Diz quantas concluem; as duas bases podem diferir em trinta pontos.',
    caution:
      'Uma taxa calculada sobre as saídas sobe quando os fracassos demoram a sair. Não é prova de efeito.',
  },
  'programme-practice-score': {
    title: 'Práticas recomendadas em vigor',
    how: 'Práticas em vigor, com metade do valor para as que estão em vigor em parte, divididas pelas que se aplicam à sede.',
    why: 'Transforma uma visita em uma lista do que corrigir.',
    caution:
      'A resposta são os itens. Todos pesam o mesmo, o que nada sustenta, e o que a equipe diz de si não é observação.',
  },
  'programme-entry-share': {
    title: 'Quem ingressa no programa',
    how: 'Pessoas que ingressaram por porte para consumo pessoal, e mulheres que ingressaram, cada grupo dividido por todas as que ingressaram e sobre as quais se sabe.',
    why: 'Só por porte raramente se iria para a prisão, e as mulheres muitas vezes ficam de fora.',
    caution:
      'De quem ingressou, não de quem poderia ter ingressado: a quem o programa nunca chegou não se vê aqui.',
  },
  'programme-profile': {
    title: 'Quem ingressa no programa e quem não ingressa',
    how: 'Pessoas que ingressaram, se graduaram, saíram ou não ingressaram, segundo uma característica no ingresso; cada proporção é sobre aquelas de quem se tem a informação.',
    why: 'Sem quem não ingressou, ninguém vê quem fica do lado de fora.',
    caution:
      'Onde um número revelaria menos de cinco pessoas, não se publica o desfecho de toda a característica, ou ela inteira. Uma diferença entre grupos não diz por quê.',
  },
  'prison-cost-per-person-year': {
    title: 'Custo anual por pessoa presa',
    how: 'O orçamento de custeio do sistema prisional dividido pela média de pessoas presas, ou o custo por pessoa publicado pelo órgão, levado a um ano.',
    why: 'É o primeiro número que a área econômica pede.',
    caution:
      'É uma média: a superlotação faz o custo parecer baixo, e uma pessoa a menos não o economiza. Moedas e anos de preços nunca se misturam nem se convertem.',
  },
  'prison-cost-category': {
    title: 'O que se economizaria com menos presos de um grupo',
    how: 'Pessoas presas do grupo vezes o custo médio por pessoa, vezes a parcela desse custo que varia com o número: um intervalo e o seu meio.',
    why: 'Delimita o que uma política para o grupo poderia economizar nas prisões.',
    caution:
      'A maior parte do custo de uma prisão permanece quando uma pessoa sai. O custo médio do grupo aparece ao lado e não é uma economia.',
  },
  'programme-cost-per-completer': {
    title: 'Custo do programa por pessoa graduada',
    how: 'O que o programa gastou dividido pelas pessoas graduadas, e por todas as que ingressaram; com o custo médio da permanência na prisão ao lado.',
    why: 'Um programa é avaliado pelo que custa para quem o conclui.',
    caution:
      'O tempo de prisão de quem fracassa não entra em nenhum desses números, e o custo da permanência na prisão é uma média, não uma economia.',
  },
  'court-caseload-drug-share': {
    title: 'Casos de drogas no Judiciário',
    how: 'Processos de drogas divididos por todos os processos recebidos, com a proporção das horas ao lado quando se informam as horas por processo.',
    why: 'Mostra quanto do trabalho do Judiciário é política de drogas.',
    caution:
      'Processos não são réus. As horas por processo são hipóteses: o intervalo vai de contar os processos por igual a ponderá-los pelas horas.',
  },
  'programme-reoffending-rate': {
    title: 'Novos eventos durante o programa',
    how: 'Novos eventos durante o programa para cada cem pessoas-ano, sem os dias de privação de liberdade.',
    why: 'Leva em conta o tempo em que algo poderia acontecer.',
    caution: 'Informa-se qual evento é contado.',
  },
  'programme-sobriety': {
    title: 'Exames toxicológicos negativos',
    how: 'Exames negativos divididos pelos exames realizados, vezes 100.',
    why: 'Mostra como vai o tratamento.',
    caution: 'Quem é examinado com frequência pesa mais; um exame positivo não é um fracasso.',
  },
  'programme-service-units': {
    title: 'Serviços recebidos',
    how: 'Sessões, exames e audiências por participante e mês.',
    why: 'Mostra o que os participantes de fato recebem.',
    caution: 'Serviços oferecidos não são serviços frequentados.',
  },
  'gap-grid': {
    title: 'A lacuna, célula a célula',
    how: 'Pessoas de cada um dos quatro grupos em cada uma das três etapas, com a sua proporção na etapa, o que representam para a ocupação, o tempo típico e se a lei informada conhece uma alternativa.',
    why: 'As células vazias são a lacuna: dizem o que ninguém conta.',
    caution:
      'Os grupos não se sobrepõem, por uma regra de prioridade; a dependência os atravessa e aparece ao lado da contagem. Os pontos de ocupação são aritmética sobre um dia, não projeção.',
  },
  'data-completeness': {
    title: 'Completude dos dados',
    how: 'Células com valor utilizável divididas por todas as células que as tabelas pedem.',
    why: 'Delimita a confiança em todo o resto.',
    caution: 'Um zero escrito no lugar de “desconhecido” conta como valor.',
  },
  'arithmetic-consistency': {
    title: 'As partes somam o total?',
    how: 'O total impresso menos a soma das suas partes impressas.',
    why: 'Uma tabela que não fecha tem um erro em algum lugar.',
    caution: 'As diferenças são mostradas, nunca corrigidas.',
  },
  'small-cell-suppression': {
    title: 'Contagens pequenas omitidas',
    how: 'Contagens de uma a quatro pessoas, ou abaixo de outro limiar informado, e as contagens a partir das quais elas poderiam ser calculadas por subtração.',
    why: 'Uma contagem de uma ou duas pessoas, ao lado de um lugar e de um crime, as identifica para quem conhece o lugar.',
    caution:
      'A omissão protege contra a subtração, linha por linha, e não contra a programação linear sobre todas as tabelas ao mesmo tempo, nem contra outras publicações.',
  },
  'comparability-grade': {
    title: 'Comparabilidade',
    how: 'O número de aspectos em que dois números diferem quanto ao que contam: data, capacidade, presos provisórios, unidade, cobertura.',
    why: 'Números que contam coisas diferentes não devem ser ordenados entre si.',
    caution: 'Só se pode comparar o que as tabelas declaram; silêncio não é concordância.',
  },
};
