import type { Locale } from '../locale.js';

export const statuses: Locale['statuses'] = {
  measured: 'medido',
  'not-available': 'não disponível',
  'not-comparable': 'não comparável',
  'not-applicable': 'não se aplica',
  error: 'erro',
};

// Os argumentos vêm entre chaves; {fact} e {keys} chegam em palavras.
export const reasons: Locale['reasons'] = {
  'need-absent':
    'As tabelas não trazem dados sobre {fact}{part, select, none {} other { ({part})}}{by, select, none {} other {, segundo {by}}}.',
  'dates-too-far-apart':
    'Os dados mais próximos sobre {fact} estão a {days, number} dias de distância; mais de dois anos é demais.',
  'definitions-unlike': 'Os números não contam a mesma coisa ({keys}).',
  'charges-not-persons':
    'A tabela de crimes conta imputações, não pessoas; com ela não se calcula uma proporção de pessoas.',
  'unknown-too-many': 'O crime não é informado para mais de uma em cada cinco pessoas.',
  'base-under-five': 'Menos de cinco pessoas: nada se afirma.',
  'base-under-ten': 'Menos de dez pessoas: informam-se apenas as contagens.',
  'part-exceeds-whole':
    'A parte ({part, number}) é maior que o todo ({whole, number}); um dos dois números está errado.',
  'too-few-points': 'Há apenas {found, number} das {needed, number} datas necessárias.',
  'too-few-definitions': 'Só um critério de capacidade é informado.',
  'no-excess': 'Não há excedente sobre a capacidade.',
  'no-change':
    'O total não mudou, ou variou em sentido contrário; por isso não há parcela de crescimento a informar.',
  'no-earlier-date': 'Não há dado anterior do mesmo tipo para comparar.',
  'denominator-zero': 'O número pelo qual se dividiria é zero.',
  'no-reference-offence': 'Não se informa a pena de homicídio, estupro ou roubo agravado.',
  'maximum-open': 'A lei, ou a cópia consultada, não fixa pena máxima para um dos dois crimes.',
  'created-in-year': 'O crime não existia antes de {year}.',
  'no-subtypes': 'Os crimes de drogas não são separados por tipo.',
  'life-above-half':
    'Metade ou mais das penas é de prisão perpétua: nenhum número de meses ocupa o meio da lista.',
  'too-few-pairs':
    'Menos de {needed, number} casos com quantidade de uma mesma droga e pena{found, select, 0 {} withheld {} other { ({found, number} encontrados)}}.',
  'constant-values': 'Todos os casos têm a mesma quantidade ou a mesma pena: não há ordem a seguir.',
  'ended-only':
    'Só se pode usar a prisão provisória já encerrada{open, select, 0 {} withheld {: menos de cinco pessoas continuam presas, e nada informa em que dia (--date)} other {: {open, number} pessoas continuam presas, e nada informa em que dia (--date)}}. Sem quem ainda espera, a mediana seria curta demais.',
  'stock-of-durations':
    'Entre as pessoas presas em um dia, são mais numerosas as que ficam muito tempo; não se calcula duração a partir delas.',
  'median-not-reached':
    'Menos da metade teve o caso decidido ou foi solta; a mediana está além do alcance dos dados.',
  'followup-too-short': 'Ninguém foi acompanhado por doze meses depois da soltura.',
  'no-two-groups': 'Não há dois grupos de dez ou mais pessoas nas mesmas situações.',
  'too-few-like-cases': 'Nenhum conjunto de casos semelhantes reúne {needed, number} ou mais.',
  'part-under-five':
    'De um dos lados desta proporção há de uma a quatro pessoas; publicá-la revelaria quantas são.',
  'values-unknown': 'O que aqui se pergunta é desconhecido em mais de um em cada cinco casos.',
  'too-few-offences':
    'Só {found, number} dos {needed, number} crimes necessários têm posição na ordem de gravidade.',
  'ranker-not-stated': 'A tabela não diz quem fixou a ordem de gravidade, que é um juízo de valor.',
  'design-not-stated':
    'A tabela não diz como se formou o grupo de comparação; sem isso, uma diferença nada significa.',
  'dropouts-not-a-comparison':
    'Quem concluiu e quem abandonou são dois resultados de um mesmo programa, não uma comparação.',
  suppressed:
    'O número se apoia em uma contagem de {fact} que foi omitida, porque ela ou outra revelaria poucas pessoas.',
  failed: 'O cálculo falhou ({message}). É um defeito do programa, não dos dados.',
};

export const flags: Locale['flags'] = {
  'dates-apart': 'Há {days, number} dias de distância entre os números.',
  'different-sources': 'As duas datas vêm de publicações diferentes, que podem não contar da mesma forma.',
  'sum-of-named-parts':
    'Os crimes de drogas são a soma de {parts, plural, one {# linha identificada} other {# linhas identificadas}}; pode haver outros entre os demais crimes, de modo que o número é um limite inferior.',
  'few-cases': 'Apenas {n, select, withheld {alguns} other {{n, number}}} casos: leia com cautela.',
  'definition-not-stated': 'A fonte não declara a definição que usa.',
  'unknown-offences': 'O crime não é informado para {share, number}% das pessoas presas.',
  'band-not-robust': 'A faixa muda conforme o critério de capacidade.',
  inversion: 'A pena do crime de drogas é igual ou maior.',
  'general-maximum-used': 'O máximo geral do código substitui um máximo não fixado.',
  'mix-shift': 'Rótulos migraram entre os crimes de drogas; por isso não se mostram tendências por tipo.',
  'series-split': 'A série é lida a partir de {year}, por causa de uma quebra anterior.',
  'few-points': 'Apenas {points, number} datas.',
  'flows-do-not-close': 'As entradas e as saídas não explicam a variação da contagem.',
  'implausible-facilities':
    '{n, plural, one {Uma unidade abriga {people, number} pessoas com uma ocupação impossível, abaixo de {lowest} ou acima de {highest} para cada 100 vagas, e conta} other {{n, number} unidades abrigam {people, number} pessoas com uma ocupação impossível, abaixo de {lowest} ou acima de {highest} para cada 100 vagas, e contam}} como está impresso.',
  'capacity-missing-for-some':
    'Não se conhece a capacidade de {n, plural, one {# unidade prisional} other {# unidades prisionais}}.',
  'partial-exceeds-growth':
    'A variação de uma parte é maior que a do todo, porque as demais partes variaram em sentido contrário.',
  'opposite-directions': 'As pessoas presas por drogas e o total não cresceram ao mesmo tempo.',
  'legal-names-not-roles': 'Os grupos são lidos de rótulos legais, que não são papéis.',
  'remand-mandatory': 'A lei torna obrigatória a prisão preventiva.',
  'stock-not-a-return-rate':
    'É uma proporção das pessoas presas em um dia, não uma taxa de retorno à prisão.',
  'mid-year-population': 'O número de habitantes é uma estimativa para o meio do ano.',
  'adjacent-base-years': 'Outros anos-base dão de {low, number}% a {high, number}%.',
  'own-reading-of-threshold': 'Exatamente 120 é lido como crítico; um dos órgãos só conta acima disso.',
  'subset-of-facilities':
    '{facilities, plural, one {A única unidade prisional informada é} other {As # unidades prisionais informadas são}} apenas uma parte do sistema.',
  'length-biased':
    'Com base em pessoas presas em um dia: as penas longas estão sobrerrepresentadas. Não são as penas que os tribunais aplicam.',
  'unknown-lengths':
    'A pena não é informada em {n, select, withheld {menos de cinco} other {{n, number}}} casos, que ficam de fora.',
  'life-sentences':
    '{n, select, withheld {Menos de cinco penas são} other {{n, number} penas são}} de prisão perpétua, mais longas que qualquer número de meses.',
  'capped-by-convention':
    'As penas contam até {cap, number} meses, por convenção; não se informou um máximo da lei do país.',
  'roles-not-distinguished': 'Pelas penas, não se distinguem os papéis menores dos superiores.',
  'cannot-be-told-apart': 'Não é possível distinguir um do outro: o intervalo contém o valor um.',
  'zeros-dropped':
    'Ficam de fora {n, select, withheld {menos de cinco casos} other {{n, number} casos}} sem pena em meses ou sem quantidade.',
  'points-thinned': 'Calculado com uma parte dos casos.',
  'outside-prison-counted': 'Quem não recebeu pena de prisão conta com pena zero.',
  'open-cases-without-date':
    '{n, select, withheld {Menos de cinco pessoas continuam presas} other {{n, number} pessoas continuam presas}} e nada informa em que dia; ficam de fora.',
  'unknown-many':
    'O papel não é informado em {share, select, withheld {menos de cinco casos} other {{share, number}% dos casos}}; o que se pode afirmar é o intervalo entre os extremos.',
  'self-set-eligibility': 'Quem é elegível é definido pelas regras do próprio programa.',
  'group-of-all-years': 'Todos os anos em conjunto.',
  'unknown-values':
    'O que aqui se pergunta é desconhecido em {share, select, withheld {menos de cinco casos} other {{share, number}% dos casos}}, que ficam de fora.',
  'average-hides-cells': 'É a média da unidade prisional: nas celas mais cheias há menos espaço.',
  'law-does-not-distinguish':
    'A lei, tal como consta nas tabelas, não prevê faixa mais branda para esta conduta.',
  'benefit-excluded': 'A faixa mais branda exclui benefícios.',
  'start-not-shown':
    'Não consta o início da vigência de {n, plural, one {# conduta} other {# condutas}}; por isso não se informa crescimento.',
  'older-law-may-be-missing': 'Podem faltar nas tabelas leis de {year}, e o crescimento pode vir delas.',
  'groups-not-matched':
    'Os grupos não foram pareados: podem diferir em mais do que a participação no programa.',
  'same-people-before-and-after':
    'As mesmas pessoas antes e depois: quem entra no seu pior momento melhora por si.',
  'counts-not-given': 'Só há taxas; por isso não se pode mostrar o papel do acaso.',
  'checklist-incomplete': 'Não foram verificados {n, number} dos {of, number} itens da lista de verificação.',
  'single-day-population': 'A contagem de um dia substitui a média do ano.',
  'capital-included': 'O valor inclui obras e equipamentos.',
  'capital-not-stated': 'Não se declara se o valor inclui obras e equipamentos.',
  'marginal-share-assumed':
    'A parcela do custo que varia com o número de pessoas ({low, number}% a {high, number}%) é uma hipótese desta ferramenta.',
  'stay-of-everyone':
    'A permanência média é a de todas as pessoas presas, não a das pessoas presas por drogas.',
  'suppressed-left-out':
    '{n, plural, one {Uma contagem omitida fica} other {# contagens omitidas ficam}} de fora: o número se compõe das que são exibidas.',
};

export const intervalKinds: Locale['intervalKinds'] = {
  sampling: 'intervalo amostral',
  superpopulation: 'acaso em números pequenos',
  definition: 'intervalo entre definições',
  model: 'intervalo do modelo',
  none: 'nenhum',
};

export const intervalMethods: Locale['intervalMethods'] = {
  'unknown-offences': 'intervalo se os crimes não informados forem contados de um modo ou de outro',
  'capacity-definitions': 'intervalo entre os critérios de capacidade',
  'log-ratio-95': 'intervalo de 95% pelo acaso em números pequenos',
  'wilson-95': 'intervalo de 95% pelo acaso em números pequenos (Wilson)',
  'newcombe-95': 'intervalo de 95% pelo acaso em números pequenos (Newcombe)',
  'active-participants': 'intervalo conforme o desfecho de quem continua ativo',
  'unknown-categories': 'intervalo se os grupos não informados forem contados de um modo ou de outro',
  'leave-one-out': 'intervalo ao deixar de fora uma unidade prisional',
  'bootstrap-median-95': 'intervalo de 95% por reamostragem (bootstrap)',
  'bootstrap-ratio-95': 'intervalo de 95% por reamostragem (bootstrap)',
  'bootstrap-95': 'intervalo de 95% por reamostragem (bootstrap)',
  'theil-sen-95': 'intervalo de 95% da inclinação mediana (Sen)',
  'unknown-roles': 'intervalo se os papéis não informados forem contados de um modo ou de outro',
  'kaplan-meier-median-95': 'intervalo de 95% da mediana (Kaplan–Meier)',
  'kaplan-meier-log-log-95': 'intervalo de 95% (Greenwood, log-log)',
  'byar-95': 'intervalo de 95% pelo acaso em números pequenos (Byar)',
  'admissions-or-releases': 'intervalo entre dividir pelas entradas e dividir pelas saídas',
  'marginal-share': 'intervalo conforme a parcela do custo que varia com o número de pessoas',
  'cases-or-hours': 'intervalo entre contar os processos por igual e ponderá-los pelas horas',
};
