import type { CaseFindingId, Locale } from '../locale.js';

// O que mostram os tribunais e os casos. Os argumentos são os que o achado de mesmo nome fornece; {when} é uma data
// dentro da frase. Os intervalos são impressos com o seu tipo.
export const caseFindings: Pick<Locale['findings'], CaseFindingId> = {
  'possession-share': {
    question: 'Quanto dos casos de drogas é porte?',
    answers: {
      'large-in-prison':
        'De {drugs} presas por drogas {when}, {possessionN} estavam presas por porte para consumo pessoal: {share}, no limite de {limit} ou acima dele, a partir do qual se questiona o próprio limiar de quantidade.',
      'smaller-in-prison':
        'De {drugs} presas por drogas {when}, {possessionN} estavam presas por porte para consumo pessoal: {share}, abaixo do limite de {limit} a partir do qual se questiona o próprio limiar de quantidade.',
      'large-by-label':
        'De {drugs} presas por drogas {when}, {possessionN} estavam presas sob um rótulo legal de porte: {share}, no limite de {limit} ou acima dele, a partir do qual se questiona o próprio limiar de quantidade. O rótulo pode incluir quem vendia.',
      'smaller-by-label':
        'De {drugs} presas por drogas {when}, {possessionN} estavam presas sob um rótulo legal de porte: {share}, abaixo do limite de {limit} a partir do qual se questiona o próprio limiar de quantidade.',
      'large-in-court':
        'De {drugs} sentenciadas por drogas {when}, {possessionN} o foram por porte: {share}, no limite de {limit} ou acima dele, a partir do qual se questiona o próprio limiar de quantidade.',
      'smaller-in-court':
        'De {drugs} sentenciadas por drogas {when}, {possessionN} o foram por porte: {share}, abaixo do limite de {limit} a partir do qual se questiona o próprio limiar de quantidade.',
      unknown:
        'Não é possível informar a proporção de porte nos casos de drogas: ele não é separado, ou são pouquíssimas pessoas.',
    },
  },
  'label-shift': {
    question: 'Os rótulos dos crimes de drogas significam o mesmo nas duas datas?',
    answers: {
      relabelled:
        'Dificilmente: entre {since} e {date}, a composição dos rótulos se deslocou {moved}. Uma mudança desse tamanho parece uma recodificação; as partes dos crimes de drogas não são comparadas ao longo do tempo.',
      steady: 'Parece que sim: entre {since} e {date}, a composição dos rótulos se deslocou apenas {moved}.',
      unknown: 'As partes dos crimes de drogas não são informadas em duas datas com os mesmos rótulos.',
    },
  },
  'lighter-tier': {
    question: 'A lei pune menos uma pequena quantidade ou um papel menor?',
    answers: {
      none: 'Não: a tabela de penas não traz faixa mais branda para {conductsCount, plural, one {a conduta de drogas em vigor} other {nenhuma das {conducts} condutas de drogas em vigor}}.',
      some: 'Em parte: há faixa mais branda, ou uma escala própria para o pequeno tráfico, para {divided} das {conducts} condutas de drogas em vigor; não se informa nenhuma para {without}.',
      all: 'Sim: {conductsCount, plural, one {a conduta de drogas em vigor tem} other {as {conducts} condutas de drogas em vigor têm}} uma faixa mais branda, ou uma escala própria para o pequeno tráfico.',
      unknown: 'Não se informam penas para condutas de drogas.',
    },
  },
  'sentences-imposed': {
    question: 'As penas de prisão por drogas são tão longas quanto as de homicídio ou estupro?',
    answers: {
      'as-long':
        'Sim: {when}, a pena de prisão mediana por drogas foi de {drugMedian} ({drugs}), {ratio} vezes a de {reference} ({referenceMedian}, {references}; intervalo da razão: {interval}). De {compared} {comparedCount, plural, one {outro crime comparado} other {outros crimes comparados}}, as penas por drogas superam as de {longer}.',
      shorter:
        'Não: {when}, a pena de prisão mediana por drogas foi de {drugMedian} ({drugs}), {ratio} vezes a de {reference} ({referenceMedian}, {references}; intervalo da razão: {interval}). De {compared} {comparedCount, plural, one {outro crime comparado} other {outros crimes comparados}}, {longerCount, plural, =0 {nenhum teve} one {um teve} other {{longer} tiveram}} penas mais curtas que as de drogas.',
      unknown:
        'Conhecem-se pouquíssimas penas de prisão por homicídio ou estupro para pôr ao lado das penas por drogas.',
    },
  },
  'sentences-at-minimum': {
    question: 'Quem fixa a pena de um crime de drogas: o juiz ou o mínimo legal?',
    answers: {
      clustered:
        'Muitas vezes, a lei: {when}, {share} das penas de prisão por drogas estavam exatamente no mínimo legal ({atMinimumN} de {terms}; {interval}), no limite de {limit} ou acima dele.',
      spread:
        'Em geral, o juiz: {when}, {share} das penas de prisão por drogas estavam exatamente no mínimo legal ({atMinimumN} de {terms}; {interval}), abaixo do limite de {limit}.',
      unknown: 'As penas de prisão por drogas não são informadas ao lado do mínimo que a lei fixa.',
    },
  },
  'quantity-and-sentence': {
    question: 'A pena de prisão acompanha a quantidade da droga?',
    answers: {
      weak: 'Quase não: para a droga com mais casos, {drug} ({cases}, {when}), a dez vezes a quantidade corresponde {multiplier} a pena de prisão (correlação de postos: {spearman}; inclinação: {slope}, {interval}). O vínculo é fraco em {weak} de {drugs} {drugsCount, plural, one {droga} other {drogas}}.',
      follows:
        'Sim: para a droga com mais casos, {drug} ({cases}, {when}), a dez vezes a quantidade corresponde {multiplier} a pena de prisão (correlação de postos: {spearman}; inclinação: {slope}, {interval}). O vínculo é fraco em {weakCount, plural, =0 {nenhuma} other {{weak}}} de {drugs} {drugsCount, plural, one {droga} other {drogas}}.',
      unknown: 'Nenhuma tabela informa os gramas e a pena de prisão dos mesmos casos.',
    },
  },
  'minor-roles': {
    question: 'Os tribunais punem os elos mais fracos da cadeia?',
    answers: {
      most: 'Em sua maioria, sim: {when}, ao menos {low} e no máximo {high} das pessoas punidas por drogas tinham um papel menor ({minorN} de {knownN} com papel conhecido; papel não informado em {unknown}).',
      undecided:
        'Não é possível decidir se são a maioria: {when}, ao menos {low} e no máximo {high} das pessoas punidas por drogas tinham um papel menor ({minorN} de {knownN} com papel conhecido; papel não informado em {unknown}).',
      fewer:
        'Não em sua maioria: {when}, no máximo {high} das pessoas punidas por drogas tinham um papel menor ({minorN} de {knownN} com papel conhecido; ao menos {low}), abaixo de {limit}.',
      unknown: 'Nenhuma fonte classifica os casos de drogas por papel; os nomes dos crimes não são papéis.',
    },
  },
  'roles-and-sentences': {
    question: 'Os papéis menores recebem penas mais curtas que os superiores?',
    answers: {
      alike:
        'Quase não: {when}, a pena de prisão mediana por drogas foi de {minor} para os papéis menores ({minorPeople}) e de {higher} para os superiores ({higherPeople}), uma razão de {ratio} ({interval}).',
      lower:
        'Sim: {when}, a pena de prisão mediana por drogas foi de {minor} para os papéis menores ({minorPeople}) e de {higher} para os superiores ({higherPeople}), uma razão de {ratio} ({interval}).',
      undecided:
        'Não é possível decidir: {when}, a pena de prisão mediana por drogas foi de {minor} para os papéis menores ({minorPeople}) e de {higher} para os superiores ({higherPeople}), uma razão de {ratio} que o acaso também poderia dar ({interval}).',
      unknown: 'As penas de prisão por drogas não são informadas por papel.',
    },
  },
  'custody-for-drugs': {
    question: 'Quem é condenado por drogas recebe pena de prisão com mais frequência que os demais?',
    answers: {
      'more-often':
        'Sim: {when}, {rate} das pessoas condenadas por drogas receberam pena de prisão ({prisonN} de {convictedN}; {interval}), e {otherRate} das condenadas por outros crimes ({otherConvicted}). A composição dos crimes é diferente; isso não prova um tratamento mais severo.',
      'no-more-often':
        'Não, com menos frequência: {when}, {rate} das pessoas condenadas por drogas receberam pena de prisão ({prisonN} de {convictedN}; {interval}), e {otherRate} das condenadas por outros crimes ({otherConvicted}).',
      undecided:
        'Não é possível decidir: {when}, {rate} das pessoas condenadas por drogas receberam pena de prisão ({prisonN} de {convictedN}; {interval}), e {otherRate} das condenadas por outros crimes ({otherConvicted}).',
      alone:
        'Não é possível comparar: {when}, {rate} das pessoas condenadas por drogas receberam pena de prisão ({prisonN} de {convictedN}; {interval}); sobre as demais não há dados.',
      unknown: 'Nenhuma tabela informa o tipo de pena das pessoas condenadas por drogas.',
    },
  },
  'custody-of-women': {
    question: 'As mulheres recebem pena de prisão com mais frequência que os homens, e pelos mesmos crimes?',
    answers: {
      'by-offence':
        'Com mais frequência, e a maior parte da diferença acompanha os crimes: {when}, {women} das mulheres condenadas ({womenConvicted}) e {men} dos homens condenados ({menConvicted}) receberam pena de prisão. Da diferença de {gap}, {ofOffences} estão na composição dos crimes e {withinOffences} dentro de um mesmo crime.',
      'within-offences':
        'Com mais frequência, e a maior parte da diferença está dentro de um mesmo crime: {when}, {women} das mulheres condenadas ({womenConvicted}) e {men} dos homens condenados ({menConvicted}) receberam pena de prisão. Da diferença de {gap}, {withinOffences} estão dentro de um mesmo crime e {ofOffences} na composição dos crimes.',
      'not-more-often':
        'Não: {when}, {women} das mulheres condenadas ({womenConvicted}) e {men} dos homens condenados ({menConvicted}) receberam pena de prisão.',
      unknown: 'As penas não são informadas por sexo e crime para mulheres em número suficiente.',
    },
  },
  'remand-overstay': {
    question: 'Há alguém preso sem julgamento por mais tempo do que a lei permite?',
    answers: {
      many: 'Sim, muitas pessoas: {when}, {share} daquelas cujo tempo e limite são conhecidos ficaram em prisão provisória por mais tempo do que a lei permite ({overN} de {knownN}; {interval}; não se sabe de {unknown}). Acima de {critical}, fala-se em situação crítica.',
      some: 'Sim: {when}, {share} daquelas cujo tempo e limite são conhecidos ficaram em prisão provisória por mais tempo do que a lei permite ({overN} de {knownN}; {interval}; não se sabe de {unknown}).',
      none: 'Não se encontrou ninguém {when} entre {known} cujo tempo e limite são conhecidos (não se sabe de {unknown}).',
      unknown: 'Nenhuma tabela informa os dias de prisão provisória ao lado do limite da lei.',
    },
  },
  'remand-duration': {
    question: 'Quanto tempo as pessoas esperam na prisão pelo julgamento?',
    answers: {
      'longer-for-drugs':
        'Metade das pessoas presas por drogas esperou {days} ou mais ({people}, {when}; {interval}), mais do que todas as que estavam em prisão provisória, em conjunto ({allDays}).',
      'shorter-for-drugs':
        'Metade das pessoas presas por drogas esperou {days} ou mais ({people}, {when}; {interval}), menos do que todas as que estavam em prisão provisória, em conjunto ({allDays}).',
      undecided:
        'Metade das pessoas presas por drogas esperou {days} ou mais ({people}, {when}; {interval}), e metade de todas as que estavam em prisão provisória, {allDays}: não é possível distinguir um tempo do outro.',
      'drugs-alone':
        'Metade das pessoas presas por drogas esperou {days} ou mais ({people}, {when}; {interval}).',
      'all-together':
        'Metade das pessoas em prisão provisória esperou {days} ou mais ({people}, {when}; {interval}); só para drogas, não é possível dizer.',
      unknown:
        'Nenhuma tabela informa os dias de prisão provisória de pessoas em número suficiente, incluídas as que ainda esperam.',
    },
  },
};

// {action} vem depois do destinatário e do verbo; needs é o que precisa existir antes.
export const caseRules: Locale['rules'] = {
  'R-19': {
    action:
      'fixar o limiar de quantidade acima do que as pessoas de fato trazem consigo, para vários dias, e não presumir a venda acima dele',
    success: 'a proporção de porte nos casos de drogas',
    needs: 'São necessárias as quantidades encontradas nos casos de porte, por droga.',
  },
  'R-20': {
    action:
      'publicar como os rótulos antigos dos crimes de drogas se convertem nos novos e recontar as datas antigas',
    success: 'um deslocamento de rótulos não maior do que as pessoas podem ter-se deslocado',
  },
  'R-21-imposed': {
    action:
      'determinar a revisão das penas por drogas ao lado das aplicadas a crimes mais graves e dar orientação que distinga as faixas',
    success: 'penas medianas por drogas abaixo das de homicídio e estupro',
    needs: 'É necessário que os limites da lei deixem espaço abaixo do mínimo atual.',
  },
  'R-22': {
    action:
      'criar uma faixa mais branda para pequenas quantidades, papéis menores e pessoas em situação de vulnerabilidade, com locais de cumprimento fora da prisão',
    success: 'o máximo da faixa mais branda sobre o da faixa geral',
    needs: 'São necessários locais fora da prisão onde essa pena possa ser cumprida.',
  },
  'R-23': {
    action: 'reduzir o mínimo, ou permitir que o juiz fique abaixo dele para primários de baixo nível',
    success: 'a proporção de penas no mínimo legal',
    needs: 'É necessário que o tribunal superior possa rever uma pena abaixo do mínimo.',
  },
  'R-24': {
    action: 'escalonar as penas por quantidade e papel, em vez de um único intervalo amplo',
    success: 'o vínculo entre a quantidade e a pena de prisão',
    needs: 'É necessário que gramas, droga e papel constem em toda sentença.',
  },
  'R-25': {
    action:
      'dirigir o seu trabalho aos papéis superiores e arquivar ou reduzir os casos de papéis menores segundo critérios escritos e públicos',
    success: 'a proporção de papéis menores entre as pessoas punidas por drogas',
    needs: 'É necessário contar como os critérios são usados.',
  },
  'R-25-roles': {
    action: 'inscrever o papel da pessoa nas faixas de pena dos crimes de drogas',
    success: 'a pena mediana dos papéis menores sobre a dos superiores',
    needs: 'É necessário que toda sentença declare e fundamente o papel.',
  },
  'R-29': {
    action:
      'elaborar a lista de todas as pessoas em prisão provisória além do limite da lei e assegurar que cada uma seja julgada ou solta',
    success: 'ninguém em prisão provisória além do limite',
    needs: 'É necessário que o dia da prisão e o limite constem em todos os autos.',
  },
};
