import type { Locale, ProgrammeFindingId } from '../locale.js';

// O que se registra, o que fazem os programas e quanto custa a prisão. Os argumentos são os do achado de mesmo nome.
export const programmeFindings: Pick<Locale['findings'], ProgrammeFindingId> = {
  'case-records': {
    question: 'Registra-se quem são as pessoas punidas por drogas, e por quanta droga?',
    answers: {
      missing:
        'Não nestas tabelas: elas não trazem casos com o papel da pessoa ou a quantidade da droga, de modo que não se distinguem os casos menores dos graves.',
      incomplete:
        'Só em parte. Não se sabe em até {unknown} dos casos de drogas: {fields} (limite usado: {limit}).',
      complete:
        'Em geral, sim. Não se sabe em até {unknown} dos casos de drogas: {fields} (limite usado: {limit}).',
      unknown: 'Não foi possível decidir: o que existe diz respeito a pouquíssimas pessoas.',
    },
  },
  'use-of-alternatives': {
    question:
      'Onde a lei permite outra resposta que não a prisão para uma conduta de drogas, o seu uso é contado?',
    answers: {
      'not-counted':
        'Não: a lei, tal como informada, o permite para {conducts}, e nenhuma tabela conta quantas vezes se pede, se concede ou se revoga.',
      counted:
        'Sim: a lei, tal como informada, o permite para {conducts}; {when}, {alternatives} das pessoas condenadas por drogas ({convicted}) receberam outra pena que não a prisão.',
      unknown: 'A tabela de penas não diz onde é possível outra resposta que não a prisão.',
    },
  },
  returns: {
    question: 'Quantas das pessoas que saem da prisão retornam?',
    answers: {
      followed:
        'Retornaram {rate} em {months} ({interval}; conta como retorno: {event}; pessoas soltas {when}).',
      'counted-inside':
        'Não se sabe. Das pessoas presas {when}, {share} já tinham estado na prisão ({beforeN} de {heldN}); isso não é uma taxa de retorno, porque ninguém que não voltou é contado.',
      'not-followed':
        'Não se sabe: nenhuma tabela acompanha os egressos, e sem isso nenhuma alternativa pode ser avaliada pelos retornos.',
      unknown:
        'Não é possível dizer: os egressos que as tabelas acompanham são pouquíssimos, ou por tempo curto demais.',
    },
  },
  'programme-counts': {
    question:
      'São publicadas as quatro contagens de um programa de tratamento: avaliadas, admitidas, que saíram e ativas?',
    answers: {
      'graduates-only':
        'Não: publicam-se as pessoas graduadas sem as admitidas e as que saíram, de modo que não se calcula nenhuma taxa com elas.',
      counted:
        'Sim: de {exits} que saíram do programa {programme}, {rate} se graduaram; de todas as admitidas, {cohort} até agora ({when}; {interval}){othersCount, plural, =0 {} one {; outro programa também é contado} other {; outros {others} programas também são contados}}.',
      unknown: 'Nenhuma tabela conta um programa de tratamento bem o bastante para uma taxa.',
    },
  },
  'programme-offer': {
    question: 'Quem poderia ingressar em um programa de tratamento é informado sobre ele?',
    answers: {
      'few-offered':
        'Não o bastante: no programa {programme}, {offered} das {eligible} elegíveis receberam a oferta de uma vaga ({when}), abaixo de {limit}; ingressaram {entered} ({interval}). Abaixo do limite: {low} de {programmes} {programmesCount, plural, one {programa} other {programas}}.',
      offered:
        'Sim: mesmo no programa {programme}, o mais baixo de {programmes} {programmesCount, plural, one {programa} other {programas}}, {offered} das {eligible} elegíveis receberam a oferta de uma vaga ({when}); ingressaram {entered} ({interval}). Quem é elegível é definido pelo próprio programa.',
      unknown: 'Nenhuma tabela conta quem era elegível para um programa e a quem se ofereceu uma vaga.',
    },
  },
  'programme-scale': {
    question: 'Os programas de tratamento poderiam alterar o número de pessoas presas?',
    answers: {
      'too-small-for-courts':
        'Não neste tamanho: receberam cerca de {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} de {base} por drogas que o Judiciário recebeu ({baseWhen}), abaixo de {limit}.',
      'of-weight-for-courts':
        'Poderiam pesar: receberam cerca de {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} de {base} por drogas que o Judiciário recebeu ({baseWhen}).',
      'too-small-for-prisons':
        'Não neste tamanho: {programmesCount, plural, one {o programa contado aqui recebeu} other {os {programmes} programas contados aqui receberam}} cerca de {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} de {base} presas por drogas ({baseWhen}), abaixo de {limit}.',
      'of-weight-for-prisons':
        'Poderiam pesar: {programmesCount, plural, one {o programa contado aqui recebeu} other {os {programmes} programas contados aqui receberam}} cerca de {yearly}{programmesCount, plural, one { ({entered})} other {}}, {share} de {base} presas por drogas ({baseWhen}). Nem todas teriam ido para a prisão.',
      unknown:
        'Não se informam os ingressos em programas de tratamento, ou os casos de drogas com que compará-los.',
    },
  },
  'programme-retention': {
    question: 'Um ano depois do ingresso, quantas pessoas continuam no programa ou já o concluíram?',
    answers: {
      low: 'Um ano depois do ingresso, {share} continuavam nele ou o tinham concluído, entre as que ingressaram há um ano ou mais ({keptN} de {enteredN}; {interval}; {when}), abaixo de {limit}.',
      kept: 'Um ano depois do ingresso, {share} continuavam nele ou o tinham concluído, entre as que ingressaram há um ano ou mais ({keptN} de {enteredN}; {interval}; {when}), no limite de {limit} ou acima dele.',
      unknown: 'Nenhuma tabela acompanha os participantes por um ano, ou são pouquíssimos.',
    },
  },
  'programme-practices': {
    question: 'O programa de tratamento funciona como as evidências pedem?',
    answers: {
      gaps: 'Em parte: de {looked} práticas avaliadas {sitesCount, plural, one {em uma sede} other {em {sites} sedes}}, {metCount, plural, one {uma está} other {{met} estão}} em vigor, {partial} em parte e {unmet} não{unaskedCount, plural, =0 {} one {; {unasked} não foi verificada} other {; {unasked} não foram verificadas}}.',
      'in-place':
        'Sim: de {looked} práticas avaliadas {sitesCount, plural, one {em uma sede} other {em {sites} sedes}}, {metCount, plural, one {uma está} other {{met} estão}} em vigor, {partial} em parte e {unmetCount, plural, =0 {não falta nenhuma} one {falta {unmet}} other {faltam {unmet}}}{unaskedCount, plural, =0 {} one {; {unasked} não foi verificada} other {; {unasked} não foram verificadas}}.',
      unknown: 'Não se informa nenhuma lista de verificação de um programa de tratamento.',
    },
  },
  'programme-entrants': {
    question: 'Quem o programa de tratamento recebe?',
    answers: {
      possession:
        '{possession} das pessoas que ingressaram o fizeram por porte para consumo pessoal ({interval}; {entrants}, {when}). O porte, por si só, raramente leva à prisão, de modo que o programa pode ampliar o controle. {women} são mulheres.',
      'few-women':
        '{women} das pessoas que ingressaram são mulheres ({entrants}, {when}), assim como {inPrison} das pessoas presas por drogas. {possession} ingressaram por porte para consumo pessoal ({interval}).',
      'possession-and-few-women':
        '{possession} das pessoas que ingressaram o fizeram por porte para consumo pessoal ({interval}; {entrants}, {when}), de modo que o programa pode ampliar o controle; {women} são mulheres, assim como {inPrison} das pessoas presas por drogas.',
      neither:
        '{possession} das pessoas que ingressaram o fizeram por porte para consumo pessoal ({interval}; {entrants}, {when}); {women} são mulheres (das pessoas presas por drogas: {inPrison}).',
      unknown:
        'Não se informam o crime e o sexo de quem ingressou em um programa, ou são pouquíssimas pessoas.',
    },
  },
  'programme-comparison': {
    question: 'Sabe-se se o programa de tratamento funciona melhor do que aquilo que substitui?',
    answers: {
      'fewer-returns':
        'Houve menos retornos: {treated} das pessoas do programa {programme} e {comparison} das do grupo de comparação em {months} (razão {ratio}, {interval}; grupo de comparação: {design}).',
      'no-fewer-returns':
        'Não houve menos retornos: {treated} das pessoas do programa {programme} e {comparison} das do grupo de comparação em {months} (razão {ratio}, {interval}; grupo de comparação: {design}).',
      undecided:
        'Não é possível decidir: retornaram {treated} das pessoas do programa {programme} e {comparison} das do grupo de comparação em {months} (razão {ratio}, {interval}; grupo de comparação: {design}).',
      'no-comparison':
        'Não: conta-se um programa, e ninguém semelhante aos seus participantes fora dele. Graduados ao lado de quem saiu não são uma comparação.',
      unknown: 'Não se informa nenhum programa de tratamento com grupo de comparação.',
    },
  },
  'cost-of-drug-prison': {
    question: 'Quanto custa manter pessoas presas por drogas, e quanto disso poderia ser economizado?',
    answers: {
      counted:
        'Manter presas por drogas {drugPrisoners}{heldApartCount, plural, =0 {} other { ({heldDate})}} custou cerca de {average} ({when}), ao custo médio. Se não estivessem presas, só se economizaria entre {low} e {high} (de {lowShare} a {highShare} desse custo{assumedCount, plural, =0 {} other {, uma suposição desta ferramenta}}): a maior parte do custo permanece quando uma pessoa sai.',
      unknown:
        'Não se conhecem, para um mesmo momento, o custo de uma pessoa presa e o número de pessoas presas por drogas.',
    },
  },
};

export const programmeRules: Locale['rules'] = {
  'R-08': {
    action:
      'encaminhar as pessoas detidas apenas por porte a respostas fora do tribunal ou a atendimento voluntário e reservar o tribunal aos crimes que levariam à prisão',
    success: 'a proporção que ingressa apenas por porte',
    needs: 'É necessário que haja tratamento voluntário acessível.',
  },
  'R-31': {
    action:
      'fazer constar oito dados em todo caso de drogas: artigo, substância, gramas, papel, violência ou arma, dependentes, triagem da dependência, condenações anteriores',
    success: 'os casos em que o papel é conhecido',
  },
  'R-32': {
    action:
      'contar toda alternativa prevista em lei: pedida, concedida, negada e por quê, concluída, revogada, com retorno à prisão',
    success: 'as penas que não são prisão, contadas por tipo',
  },
  'R-33': {
    action: 'publicar quatro contagens de uma mesma data: avaliadas, admitidas, que saíram, ativas',
    success: 'uma taxa de conclusão sobre todas as admitidas',
  },
  'R-34': {
    action:
      'acompanhar todas as pessoas soltas em um ano, e todas as que ingressam em um programa, pelo mesmo número de meses',
    success: 'a proporção que retorna em até dois anos',
    needs: 'É necessário um número único pelo qual a pessoa seja conhecida em todas as prisões.',
  },
  'R-35': {
    action:
      'elaborar a lista de candidatos sem esperar por um pedido e garantir que a defesa seja informada na primeira audiência',
    success: 'a proporção das pessoas elegíveis a quem se oferece uma vaga',
  },
  'R-36': {
    action:
      'dotar os programas de vagas para mais pessoas antes de contar com eles para alterar o número de pessoas presas',
    success: 'as pessoas que ingressam, entre todas as elegíveis',
    needs: 'São necessárias vagas de tratamento e o seu orçamento.',
  },
  'R-37': {
    action:
      'adotar um instrumento validado de risco e necessidade e admitir pessoas de alto risco e alta necessidade',
    success: 'a prática em vigor na próxima visita',
  },
  'R-38': {
    action: 'realizar audiências ao menos a cada duas semanas na primeira fase',
    success: 'a prática em vigor na próxima visita',
  },
  'R-39': {
    action: 'escrever uma escala gradual de respostas, entregá-la aos participantes e anotar cada resposta',
    success: 'a prática em vigor na próxima visita',
  },
  'R-40': {
    action: 'limitar a poucos dias a privação de liberdade como sanção e, antes dela, mudar o tratamento',
    success: 'a prática em vigor na próxima visita',
  },
  'R-41': {
    action: 'oferecer cuidado infantil, grupos para mulheres e profissionais mulheres',
    success: 'a proporção de mulheres entre quem ingressa',
  },
  'R-42': {
    action: 'examinar por que as pessoas saíram antes de mudar qualquer regra',
    success: 'as pessoas ainda no programa depois de um ano',
  },
  'R-43': {
    action:
      'descontar da pena o tempo no programa, para que o fracasso não traga pena mais longa que a do procedimento ordinário',
    success: 'a prática em vigor na próxima visita',
    needs: 'É necessária uma regra do tribunal ou uma lei que permita o desconto.',
  },
  'R-44': {
    action:
      'permitir o ingresso em igualdade de condições e não exigir, para ingressar, o apoio não remunerado da família',
    success: 'a prática em vigor na próxima visita',
  },
  'R-45': {
    action: 'definir um grupo de comparação antes dos próximos ingressos',
    success: 'os retornos dos participantes ao lado dos do grupo de comparação',
    needs: 'É necessário o mesmo acompanhamento para os dois grupos.',
  },
};
