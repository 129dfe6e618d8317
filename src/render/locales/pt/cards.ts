import type { Locale } from '../locale.js';

export const cards: Locale['cards'] = {
  'pre-01': {
    name: 'Comissão administrativa em vez de tribunal',
    what: 'O porte para consumo passa da polícia a uma comissão que pode suspender, encaminhar ou sancionar.',
  },
  'pre-02': {
    name: 'Tabela de quantidades sem persecução penal',
    what: 'Abaixo das quantidades da tabela ninguém é processado, e se oferece atendimento.',
  },
  'pre-03': {
    name: 'Presunção judicial de consumo',
    what: 'Um tribunal fixa a quantidade abaixo da qual se presume o consumo, salvo prova de venda.',
  },
  'pre-04': {
    name: 'Multa administrativa',
    what: 'Sanção fixa, sem prisão nem antecedentes; pessoas com dependência são encaminhadas.',
  },
  'pre-05': {
    name: 'Advertência policial com orientação',
    what: 'Uma advertência ou uma sessão educativa substitui a acusação.',
  },
  'pre-06': {
    name: 'Encaminhamento policial assistido',
    what: 'Antes do registro da ocorrência, o policial encaminha a pessoa a quem acompanhará o seu caso, inclusive na pequena venda.',
  },
  'pre-07': {
    name: 'Princípio da oportunidade',
    what: 'Casos menores são arquivados pelo Ministério Público, com ou sem condições.',
  },
  'pre-08': {
    name: 'Suspensão condicional do processo',
    what: 'O processo para enquanto as condições são cumpridas e termina sem condenação.',
  },
  'pre-09': {
    name: 'Tratamento sob supervisão judicial antes da condenação',
    what: 'Suspensão com diagnóstico, tratamento, exames e audiências.',
  },
  'pre-10': {
    name: 'Procedimento restaurativo com tratamento',
    what: 'A reparação é acordada com a vítima ou a comunidade, acompanhada de atendimento.',
  },
  'pre-11': {
    name: 'Audiência de custódia com fundamentação individual',
    what: 'Em até um dia, um juiz ouve cada pessoa detida e fundamenta por que decreta ou não a prisão.',
  },
  'pre-12': {
    name: 'Fim da prisão preventiva automática por drogas',
    what: 'Revogam-se as normas que a impõem pelo nome do crime.',
  },
  'pre-13': {
    name: 'Limites e revisão da prisão provisória',
    what: 'O juízo deve reexaminá-la de tempos em tempos.',
  },
  'pre-14': {
    name: 'Prisão domiciliar em vez de provisória para gestantes e cuidadoras',
    what: 'A prisão provisória se cumpre em casa.',
  },
  'pre-15': {
    name: 'Monitoração eletrônica em vez de prisão provisória',
    what: 'Tornozeleira, em casa.',
  },
  'pre-16': {
    name: 'Renúncia à ação penal contra pequenos cultivadores',
    what: 'O Estado deixa de processar quem adere à substituição de cultivos.',
  },
  'pre-17': {
    name: 'Lote familiar registrado com controle comunitário',
    what: 'Permite-se um lote fixo, fiscalizado pela comunidade.',
  },
  'pre-18': {
    name: 'Acordo de substituição com segurança jurídica',
    what: 'A família erradica o cultivo, recebe apoio e, nesse período, não é processada.',
  },
  'con-01': {
    name: 'Atenuação por vulnerabilidade',
    what: 'Uma faixa de pena menor e outros locais de cumprimento.',
  },
  'con-02': {
    name: 'Escala por quantidade e papel',
    what: 'Várias faixas substituem um único intervalo amplo.',
  },
  'con-03': {
    name: 'Tráfico privilegiado para primários',
    what: 'Redução da pena para um primeiro crime sem organização criminosa.',
  },
  'con-04': {
    name: 'Suspensão condicional da pena (sursis)',
    what: 'A pena não é cumprida se as condições forem respeitadas.',
  },
  'con-05': {
    name: 'Suspensão ampliada por dependência',
    what: 'Suspensão de penas mais longas quando o crime acompanhou a dependência e o tratamento é comprovado.',
  },
  'con-06': {
    name: 'Prestação de serviços para chefes de família',
    what: 'Trabalho não remunerado substitui o restante da pena.',
  },
  'con-07': {
    name: 'Prisão domiciliar para quem cuida de outras pessoas',
    what: 'A pena é cumprida em casa.',
  },
  'con-08': {
    name: 'Abaixo da pena mínima',
    what: 'O juiz pode ficar abaixo do mínimo para primários de baixo nível.',
  },
  'con-09': {
    name: 'Resposta sem prisão ao consumo',
    what: 'Advertência, curso, prestação de serviços ou multa.',
  },
  'con-10': {
    name: 'Liberdade assistida com plano social',
    what: 'Supervisão conforme a necessidade: trabalho, escola, atendimento.',
  },
  'con-11': {
    name: 'Tratamento como pena',
    what: 'O tratamento sob supervisão do juízo é a própria pena.',
  },
  'inc-01': {
    name: 'Retroatividade da lei mais benéfica',
    what: 'As penas antigas são recalculadas.',
  },
  'inc-02': { name: 'Indulto coletivo', what: 'Um grupo definido, de baixo nível, é posto em liberdade.' },
  'inc-03': { name: 'Comutação', what: 'O tempo restante é reduzido.' },
  'inc-04': {
    name: 'Acesso aos benefícios',
    what: 'Progressão de regime, livramento condicional e remição passam a valer para crimes de drogas de baixo nível.',
  },
  'inc-05': {
    name: 'Remição por trabalho e estudo',
    what: 'Descontam-se dias de pena por dias trabalhados ou estudados.',
  },
  'inc-06': {
    name: 'Desencarceramento de emergência',
    what: 'Soltura temporária e simplificada.',
  },
  'inc-07': {
    name: 'Tratamento na prisão',
    what: 'Comunidade terapêutica, aconselhamento, medicação.',
  },
  'inc-08': {
    name: 'Casa de retorno',
    what: 'Trabalho, documentos e apoio psicológico depois da saída.',
  },
  'inc-09': {
    name: 'Exclusão de antecedentes',
    what: 'Condenações antigas por porte saem dos registros.',
  },
  'inc-10': {
    name: 'Pacote de sustento e cuidado',
    what: 'Renda, cuidado infantil, terra ou ofício para quem sai.',
  },
  'inc-11': {
    name: 'Transferência de pessoas estrangeiras',
    what: 'A pena é cumprida no país de origem.',
  },
  'inc-12': {
    name: 'Teto de lotação',
    what: 'Acima de certo número, ninguém entra sem que alguém saia.',
  },
};
