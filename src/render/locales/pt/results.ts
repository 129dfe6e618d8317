import type { Locale } from '../locale.js';

export const families: Locale['families'] = {
  capacity: 'População prisional e superlotação',
  'drug-offences': 'Crimes de drogas',
  statute: 'Proporcionalidade na lei',
  sentences: 'Penas aplicadas',
  equity: 'O elo mais fraco e a equidade',
  pretrial: 'Prisão provisória e fluxos',
  return: 'A porta giratória',
  programme: 'Programa de tratamento',
  cost: 'Custos',
  gap: 'A matriz da lacuna',
  quality: 'Qualidade dos dados',
};

// {n} é o número já formatado; {count}, o número puro, para os plurais. O zero leva o plural: “0 pessoas”.
export const units: Locale['units'] = {
  percent: '{n}',
  'percentage-points': '{n} {count, plural, one {ponto} other {pontos}}',
  'per-100000': '{n} por 100 mil',
  ratio: '{n}',
  factor: '{n} {count, plural, one {vez} other {vezes}}',
  index: '{n}',
  persons: '{n} {count, plural, =0 {pessoas} one {pessoa} many {de pessoas} other {pessoas}}',
  charges: '{n} {count, plural, =0 {imputações} one {imputação} many {de imputações} other {imputações}}',
  places: '{n} {count, plural, =0 {vagas} one {vaga} many {de vagas} other {vagas}}',
  inhabitants: '{n} {count, plural, =0 {habitantes} one {habitante} many {de habitantes} other {habitantes}}',
  'persons-per-year':
    '{n} {count, plural, =0 {pessoas} one {pessoa} many {de pessoas} other {pessoas}} por ano',
  'percent-per-year': '{n}% ao ano',
  'charges-per-person': '{n} {count, plural, =0 {imputações} one {imputação} other {imputações}} por pessoa',
  'log-points': '{n}',
  months: '{n} {count, plural, =0 {meses} one {mês} many {de meses} other {meses}}',
  years: '{n} {count, plural, =0 {anos} one {ano} many {de anos} other {anos}}',
  days: '{n} {count, plural, =0 {dias} one {dia} many {de dias} other {dias}}',
  count: '{n}',
  probability: '{n}',
  'events-per-100-person-years': '{n} por 100 pessoas-ano',
  'units-per-person-month': '{n} por participante e mês',
  'percent-per-percent': '{n}',
  word: '{n}',
  'yes-no': '{n}',
  'square-metres': '{n} m²',
  'square-metres-per-person': '{n} m² por pessoa',
  score: '{n}',
  share: '{n}',
  cases: '{n} {count, plural, =0 {processos} one {processo} many {de processos} other {processos}}',
  hours: '{n} {count, plural, =0 {horas} one {hora} many {de horas} other {horas}}',
  'hours-per-case': '{n} {count, plural, =0 {horas} one {hora} other {horas}} por processo',
  conducts: '{n} {count, plural, =0 {condutas} one {conduta} other {condutas}}',
  'conducts-per-decade': '{n} {count, plural, =0 {condutas} one {conduta} other {condutas}} por década',
  money: '{n}',
  'money-per-year': '{n} por ano',
  'money-per-person': '{n} por pessoa',
  'money-per-person-year': '{n} por pessoa e ano',
  'money-per-person-month': '{n} por pessoa e mês',
  'money-per-person-day': '{n} por pessoa e dia',
  'money-per-hour': '{n} por hora',
  'money-per-hearing': '{n} por audiência',
};

export const facts: Locale['facts'] = {
  'prison-population': 'pessoas presas',
  'offence-charges': 'imputações contadas',
  'official-capacity': 'vagas oficiais',
  'national-population': 'habitantes',
  'stock-at-start': 'pessoas presas no início',
  'stock-at-end': 'pessoas presas no fim',
  admissions: 'entradas',
  releases: 'saídas',
  'programme-evaluated': 'pessoas avaliadas para o programa',
  'programme-admitted': 'pessoas admitidas no programa',
  'programme-graduated': 'pessoas graduadas no programa',
  'programme-left': 'pessoas que deixaram o programa sem se graduar',
  'programme-died-or-transferred': 'participantes que morreram ou foram transferidos',
  'programme-active': 'pessoas ativas no programa',
  'published-occupancy-rate': 'taxa de ocupação publicada',
  'published-excess-rate': 'excedente sobre a capacidade, publicado',
  'published-share': 'proporção publicada',
  'persons-sentenced': 'pessoas condenadas',
  cases: 'registros de casos',
  'statutory-penalty': 'pena máxima prevista em lei',
  'column-quality': 'colunas dos arquivos de entrada',
  'facility-population': 'pessoas presas por unidade prisional',
  'living-area': 'área de alojamento',
  'sanitary-area': 'área dos anexos sanitários',
  'programme-eligible': 'pessoas elegíveis para o programa',
  'programme-offered': 'pessoas a quem o programa foi oferecido',
  'programme-accepted': 'pessoas que aceitaram o programa',
  'programme-practice': 'práticas recomendadas do programa',
  'programme-practice-not-applicable': 'práticas que não se aplicam',
  'followed-up': 'pessoas acompanhadas durante todo o prazo',
  returned: 'pessoas que retornaram',
  'return-rate': 'taxa de retorno publicada',
  'prison-budget': 'orçamento do sistema prisional',
  'average-daily-population': 'média de pessoas presas',
  'prison-cost-per-year': 'custo anual por pessoa, publicado',
  'prison-cost-per-month': 'custo mensal por pessoa, publicado',
  'prison-cost-per-day': 'custo diário por pessoa, publicado',
  'programme-cost': 'gasto do programa',
  'programme-entrant-cost': 'custo por participante, publicado',
  'court-hour-cost': 'custo de uma hora do juízo',
  'hearing-cost': 'custo de uma audiência',
  'marginal-share-low': 'menor parcela do custo que varia com o número de pessoas',
  'marginal-share-high': 'maior parcela do custo que varia com o número de pessoas',
  'court-cases': 'processos novos no Judiciário',
  'court-hours-per-case': 'horas do juízo por processo',
  'seriousness-rank': 'uma ordem de gravidade dos crimes',
  suppression: 'contagens exibidas e omitidas',
};

export const dimensions: Locale['dimensions'] = {
  sex: 'sexo',
  legal_status: 'situação processual',
  offence_class: 'crime',
  drug_subtype: 'crime de drogas',
  ctg_category: 'grupo',
  education: 'escolaridade',
  age_band: 'faixa etária',
  nationality: 'nacionalidade',
  entry_number: 'número de entradas',
  study_group: 'grupo da avaliação',
  practice: 'prática',
};

export const parts: Locale['parts'] = {
  sex: { female: 'mulheres', male: 'homens', other: 'outro sexo', unknown: 'sexo não informado' },
  legal_status: {
    unsentenced: 'sem condenação',
    sentenced: 'com condenação',
    sentenced_on_appeal: 'com condenação em grau de recurso',
    other: 'outra situação',
  },
  offence_class: {
    drug: 'crimes de drogas',
    intentional_homicide: 'homicídio doloso',
    rape: 'estupro',
    other_sexual: 'outros crimes sexuais',
    aggravated_robbery: 'roubo agravado',
    robbery: 'roubo',
    theft: 'furto',
    assault: 'lesão corporal',
    weapons: 'crimes de armas',
    fraud: 'fraude',
    organised_crime: 'crime organizado',
    family_maintenance: 'falta de pagamento de pensão alimentícia',
    other: 'outros crimes',
    unknown: 'crime não informado',
  },
  drug_subtype: {
    possession: 'porte',
    micro_trafficking: 'pequeno tráfico',
    trafficking: 'tráfico',
    trafficking_aggravated: 'tráfico agravado',
    promotion: 'promoção ou favorecimento do tráfico',
    production: 'produção',
    cultivation: 'cultivo',
    precursors: 'precursores',
    prison_introduction: 'introdução de drogas em unidade prisional',
    other: 'outros crimes de drogas',
    unknown: 'crime de drogas não especificado',
  },
  ctg_category: {
    possession_personal_use: 'porte para consumo pessoal',
    micro_trafficking_nonviolent: 'pequeno tráfico sem violência',
    small_producer_nonviolent: 'pequena produção sem violência',
    drug_dependent_other: 'crimes cometidos por pessoas com dependência de drogas',
    drug_other_or_higher: 'outros crimes de drogas ou de nível superior',
    not_drug: 'não é caso de drogas',
    unknown: 'grupo não informado',
  },
  nationality: { foreign: 'pessoas estrangeiras', national: 'pessoas nacionais' },
  entry_number: {
    first: 'primeira prisão',
    again: 'com prisão anterior',
    all: 'qualquer número de prisões',
  },
  study_group: { treated: 'o programa', comparison: 'o grupo de comparação' },
  practice: {
    dependence_screened: 'A triagem da dependência de drogas usa um instrumento validado?',
    risk_screened: 'O risco de reincidência é avaliado com um instrumento validado?',
    prompt_admission:
      'As pessoas são admitidas em até 50 dias após a prisão, com o registro da data de cada etapa?',
    eligibility_written: 'Os requisitos de ingresso estão escritos e são públicos?',
    high_risk_high_need: 'O programa é reservado a pessoas de alto risco e alta necessidade?',
    groups_not_excluded:
      'Mulheres, pessoas estrangeiras e pessoas pobres ingressam em igualdade de condições?',
    informed_consent: 'A pessoa consente por escrito, assistida por defesa e ciente do que está em jogo?',
    stake_proportionate:
      'A consequência do fracasso é conhecida de antemão e proporcional à gravidade do crime?',
    counsel_present: 'A defesa está presente em todas as audiências?',
    heard_before_sanction: 'A pessoa é ouvida antes de qualquer sanção?',
    outcomes_by_group: 'O ingresso e a conclusão são monitorados por sexo e por renda?',
    judge_hearings_fortnightly:
      'Na primeira fase, a juíza ou o juiz recebe cada participante ao menos a cada duas semanas?',
    same_judge: 'A mesma juíza ou o mesmo juiz acompanha a pessoa do início ao fim?',
    testing_random_frequent:
      'Os exames são aleatórios, presenciados e, no início, feitos ao menos duas vezes por semana?',
    test_results_fast: 'Os resultados saem em até dois dias, com meios para contestá-los?',
    graduated_sanctions: 'As sanções são graduais e seguem uma escala escrita?',
    incentives: 'Há incentivos, em número maior que o de sanções?',
    jail_sparing: 'A privação de liberdade como sanção é a última medida e dura poucos dias?',
    treatment_plan_individual:
      'Cada participante tem um plano individual de tratamento, revisto com regularidade?',
    medication_available: 'Há medicação para a dependência à disposição de quem precisa?',
    work_school_health: 'Trabalho, estudo e saúde fazem parte do plano?',
    team_meets:
      'Magistratura, Ministério Público, defesa e equipe de tratamento se reúnem antes de cada audiência?',
    team_trained: 'A equipe recebe capacitação conjunta todos os anos?',
    aftercare: 'Há um plano e contato depois da graduação?',
    community_partners: 'Serviços da comunidade participam por meio de convênio?',
    data_system: 'Os dados de cada caso são registrados em um único sistema, à medida que surgem?',
    comparison_group: 'O programa já foi comparado com pessoas que não participaram dele?',
  },
};
export const everyone = 'todas as pessoas presas';

export const definitionKeys: Locale['definitionKeys'] = {
  counting_unit: 'conta',
  coverage: 'abrange',
  capacity: 'capacidade',
  remand: 'sem condenação',
  remand_included: 'inclui presos provisórios',
  police_cells_included: 'inclui carceragens policiais',
  house_arrest_included: 'inclui prisão domiciliar',
  juveniles_included: 'inclui adolescentes',
  admissions_unit: 'as entradas contam',
  cases: 'casos',
  basis: 'base',
  currency: 'moeda',
  price_year: 'preços de',
  capital_included: 'inclui obras e equipamentos',
  comparison_design: 'comparação',
  return_event: 'o retorno é',
  follow_up_months: 'acompanhamento, meses',
};
const yesNo = { yes: 'sim', no: 'não' };
export const definitionValues: Locale['definitionValues'] = {
  counting_unit: { person: 'pessoas', charge: 'imputações', case: 'processos' },
  coverage: {
    national: 'todo o país',
    federal: 'unidades prisionais federais',
    state: 'unidades prisionais estaduais',
    facility_set: 'um conjunto de unidades prisionais',
  },
  capacity: {
    design: 'de projeto',
    operational: 'operacional',
    official_unspecified: 'oficial, sem especificar o critério',
    legal_maximum: 'máximo legal',
    measured_4m2: 'medida a 4 m² por pessoa',
  },
  remand: {
    sdg_unsentenced: 'sem primeira decisão (ODS 16.3.2)',
    wpb_remand: 'presos provisórios segundo o World Prison Brief',
    national: 'definição nacional',
  },
  remand_included: yesNo,
  police_cells_included: yesNo,
  house_arrest_included: yesNo,
  juveniles_included: yesNo,
  admissions_unit: { person: 'pessoas', entry: 'entradas' },
  cases: {
    sentences: 'pessoas condenadas',
    admissions: 'pessoas que entraram',
    releases: 'pessoas que saíram',
    held: 'pessoas presas em um dia',
    participants: 'participantes de um programa',
  },
  basis: { register: 'registro completo', sample: 'amostra' },
  currency: {},
  price_year: {},
  capital_included: yesNo,
  comparison_design: {
    randomised: 'por sorteio',
    matched: 'pareada caso a caso',
    adjusted: 'ajustada por diferenças conhecidas',
    historical: 'pessoas de época anterior',
    unmatched: 'outro grupo, sem pareamento',
    before_after: 'as mesmas pessoas antes',
    graduates_dropouts: 'quem abandonou',
  },
  return_event: {
    rearrest: 'uma nova detenção',
    reconviction: 'uma nova condenação',
    reimprisonment: 'um novo encarceramento',
  },
  follow_up_months: {},
};
export const notStated = 'não declarado';

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
