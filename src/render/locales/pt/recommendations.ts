import type { Locale } from '../locale.js';
import { caseRules } from './findings-of-cases.js';
import { programmeRules } from './findings-of-programmes.js';

// {action} vem depois do destinatário e do verbo: “O Ministério da Justiça deveria {action}”.
export const rules: Locale['rules'] = {
  'R-09': {
    action:
      'elaborar um plano de emergência com prazos e determinar a revisão, a partir de uma lista, dos casos de drogas de baixo nível',
    success: 'a ocupação abaixo da linha crítica',
    needs: 'São necessárias a lista dos casos por artigo e a defesa pública em cada um deles.',
  },
  'R-10': {
    action: 'conter o crescimento na porta de entrada antes de qualquer outra medida',
    success: 'a ocupação deixa de subir',
  },
  'R-11': {
    action:
      'redistribuir as pessoas presas entre as unidades antes de construir, com prioridade aos vínculos familiares',
    success: 'menos pessoas em unidades acima da linha crítica',
  },
  'R-12': {
    action: 'tratar a política de drogas como alavanca principal contra a superlotação, em todas as etapas',
    success: 'a ocupação sem os casos de drogas e a própria ocupação cada vez mais próximas',
  },
  'R-13': {
    action:
      'dizer com clareza que as alternativas para casos de drogas não bastam, sozinhas, para acabar com a superlotação, e buscar as demais causas',
    success: 'o excedente sobre a capacidade',
  },
  'R-14': {
    action: 'fixar em uma definição legal o que conta como vaga antes de estabelecer qualquer meta',
    success: 'um único critério de capacidade em todas as publicações',
  },
  'R-15': {
    action:
      'preparar um pacote para os crimes de drogas: faixas por quantidade e papel, suspensão, e revisão das penas em execução',
    success: 'a proporção de pessoas presas por drogas',
    needs: 'É necessário que a pena máxima caiba no limite da suspensão.',
  },
  'R-16': {
    action:
      'não criar novas penas para crimes de drogas enquanto não se medir o efeito das que estão em vigor',
    success: 'a contribuição dos crimes de drogas para o crescimento',
  },
  'R-17': {
    action:
      'preparar medidas para as mulheres: atenuação, prestação de serviços à comunidade, prisão domiciliar para quem cuida de outras pessoas, e apoio depois da saída',
    success: 'a razão entre mulheres e homens na proporção de presos por drogas',
    needs: 'São necessários renda e cuidado infantil para quem cumpre a pena em casa.',
  },
  'R-18': {
    action: 'revisar esses casos um a um e apurar como o porte para consumo pessoal chegou à prisão',
    success: 'ninguém preso por porte para consumo pessoal',
    needs: 'São necessários os autos e defesa pública para cada pessoa.',
  },
  'R-21': {
    action: 'reduzir a pena máxima da conduta de drogas ou, ao menos, dividi-la em faixas',
    success: 'todas as razões entre penas abaixo de um',
  },
  'R-26': {
    action:
      'revogar a prisão preventiva obrigatória por drogas e exigir fundamentação individual em cada caso',
    success: 'a proporção sem condenação entre os casos de drogas',
  },
  'R-27': {
    action: 'realizar audiências de custódia, limitar no tempo a prisão provisória e revisá-la de ofício',
    success: 'a proporção sem condenação',
    needs: 'São necessárias defesa em todas as audiências e informações de um serviço social.',
  },
  'R-28': {
    action:
      'investigar por que a prisão provisória é mais frequente nos casos de drogas e tratar essa causa em separado',
    success: 'a razão entre as proporções sem condenação',
  },
  'R-30': {
    action: 'publicar todo mês, em uma página, os dez números-chave com as definições ao pé',
    success: 'todos os números-chave disponíveis para o mesmo dia',
  },
  ...caseRules,
  ...programmeRules,
};

export const guards: Locale['guards'] = {
  'R-01': 'Os números não contam sempre a mesma coisa: não se faz comparação com outros países.',
  'R-02': 'Há menos pessoas que a base mínima: não se tira nenhuma recomendação da taxa.',
  'R-03':
    'Nenhuma das alternativas citadas foi avaliada: que sejam experimentadas com avaliação desde o primeiro dia.',
  'R-04':
    'Para {suspensionConduct}, a lei prevê até {suspensionPenalty}, e o processo só pode ser suspenso até {suspensionLimit}: enquanto não se reformar a pena ou o limite, a suspensão não alcança ninguém aqui e fica de fora.',
  'R-04-substitution':
    'O mínimo que a lei permite para {substitutionConduct} é {substitutionPenalty}, e uma pena só pode ser suspensa ou substituída até {substitutionLimit}: enquanto não se reformar a pena ou o limite, isso não alcança ninguém e fica de fora.',
  'R-05':
    'A lei veda benefícios para {excludedConducts}: é preciso levantar a vedação para as condutas de baixo nível antes que um programa de soltura possa alcançá-las.',
  'R-06':
    'Só {custodyRate} das pessoas condenadas foram para a prisão {custodyWhen}: a supervisão recairia sobretudo sobre quem teria ficado em liberdade. Em seu lugar, indicam-se respostas mais brandas.',
  'R-07':
    'Com os fracassos e as permanências conhecidos, a alternativa traz tanta prisão quanto evita e fica de fora; ela evitaria prisão com menos de {failureShare} de fracassos.',
  'R-08':
    '{possessionShare} das pessoas que ingressam no tribunal de tratamento o fazem apenas por porte ({possessionWhen}): para elas, vêm primeiro as respostas fora do tribunal.',
  'R-20':
    'Os rótulos dos crimes de drogas se deslocaram mais do que as pessoas podem ter-se deslocado (deslocamento: {labelShift}): não se tira nenhuma recomendação de um único rótulo.',
  'R-09-entrance': 'Sem mudança na porta de entrada, as vagas abertas pelas solturas voltam a ser ocupadas.',
};

// {addressee} inicia a frase; {action} segue o verbo.
export const strengths: Locale['strengths'] = {
  should: '{addressee} deveria {action}.',
  'should-examine': '{addressee} deveria avaliar a conveniência de {action}.',
  'should-record':
    '{addressee} deveria registrar o necessário para decidir sobre a conveniência de {action}.',
};

export const addressees: Locale['addressees'] = {
  'ministry-of-justice': 'O Ministério da Justiça',
  'prison-service': 'A administração penitenciária',
  parliament: 'O Poder Legislativo',
  'supreme-court': 'A Suprema Corte',
  prosecution: 'O Ministério Público',
  'public-defence': 'A Defensoria Pública',
  'statistics-office': 'O órgão que publica as estatísticas prisionais',
  'treatment-programme': 'O programa de tratamento',
};

export const levels: Locale['levels'] = {
  law: 'lei',
  rule: 'norma ou acordo',
  practice: 'prática',
  resources: 'recursos',
  data: 'dados',
};

export const horizons: Locale['horizons'] = {
  now: 'imediato',
  '90-days': '90 dias',
  '6-months': '6 meses',
  '1-year': '1 ano',
  '3-years': '3 anos',
};

export const sensitivities: Locale['sensitivities'] = {
  stands: 'A conclusão se mantém nos dois extremos do intervalo e sob as demais definições informadas.',
  turns:
    'A conclusão muda em um dos extremos do intervalo ou sob outra das definições informadas: leia com cautela.',
  'not-tested': 'Não há intervalo nem segunda definição com que testar a conclusão.',
};
