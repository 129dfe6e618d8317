import type { AlternativeTexts } from '../alternative-texts.js';
import type { CardDetails } from '../card-details.js';
import { convictedCards } from './cards-convicted.js';
import { incarceratedCards } from './cards-incarcerated.js';
import { pretrialCards } from './cards-pretrial.js';

export const cardDetails: Readonly<Record<string, CardDetails>> = {
  ...pretrialCards,
  ...convictedCards,
  ...incarceratedCards,
};

export const alternatives: AlternativeTexts = {
  labels: {
    'none-found': 'nenhuma encontrada para este país',
    'not-in-law': 'não prevista em lei',
    bill: 'um projeto, não uma lei',
    reversed: 'foi lei; depois foi revertida ou endurecida',
    'was-in-force': 'começou em {since}; não se sabe se continua em vigor',
    'use-unknown': 'prevista em lei, uso desconhecido',
    'in-law-unused': 'prevista em lei, sem uso',
    'use-not-counted': 'na lei ou na prática, uso não contado',
    'in-use':
      '{count, plural, =0 {em uso, {n} pessoas} one {em uso, {n} pessoa} other {em uso, {n} pessoas}}',
    'in-use-on':
      '{count, plural, =0 {em uso, {n} pessoas ({date})} one {em uso, {n} pessoa ({date})} other {em uso, {n} pessoas ({date})}}',
    'in-use-few': 'em uso, menos de {n} pessoas',
    'in-programme':
      '{count, plural, =0 {em uso, {n} pessoas no programa {programme} ({date})} one {em uso, {n} pessoa no programa {programme} ({date})} other {em uso, {n} pessoas no programa {programme} ({date})}}',
    since: 'desde {date}',
    'source-of-state': 'fonte: {source}',
    'said-by-authors': 'conforme declaram os autores deste estudo',
    grid: 'Alternativas por grupo e etapa',
    'grid-none': '○ não encontrada, não prevista em lei ou apenas projeto',
    'grid-law': '◐ na lei ou na prática, sem uso ou com uso desconhecido',
    'grid-use': '● em uso, com contagem',
    'grid-legend':
      'Uma lei não é o seu uso: a marca ● só aparece onde alguém contou. Um círculo vazio não diz que o país não tem tal lei; o catálogo não foi feito lendo todos os códigos.',
    'grid-absent': 'Este estudo foi feito antes de o catálogo fazer parte dele; refaça-o com ctg analyze.',
    'cell-empty': 'Não se encontrou alternativa para esta célula, nem aqui nem em outro lugar.',
    'cell-people':
      '{count, plural, =0 {{n} pessoas, {how} ({date})} one {{n} pessoa, {how} ({date})} other {{n} pessoas, {how} ({date})}}',
    'cell-people-unknown': 'Não se sabe.',
    'who-qualifies-unknown': 'Não se contou quantas delas cumpririam os requisitos.',
    reach:
      '{programme}: ingressaram {entered} de {eligible} que cumpriam os requisitos; {gap} não ingressaram ({date}).',
    decides: 'O que decide em cada célula',
    question: 'A pergunta que decide',
    'first-measure': 'O que medir primeiro',
    'cards-here': 'Alternativa',
    'state-here': 'Neste país',
    'for-all': 'Para todos os grupos',
    mechanism: 'Criada por',
    mixed: 'com resultados mistos',
    adverse: 'com resultados contrários ao seu fim',
    'nothing-found': 'Nada se encontrou sobre reincidência nem sobre o número de pessoas presas.',
    result: 'Evidência',
    population: 'Onde e com quem',
    preconditions: 'Exige antes',
    cautions: 'Cuidado',
    countries: 'Onde',
    'no-country': 'Não se leu a lei nem a prática de nenhum país.',
    progress: 'O avanço seria visto em',
    'checked-on': 'verificado em {date}',
    'no-source': 'Não se leu nenhuma fonte.',
    'own-card': 'Acrescentada pelos autores deste estudo, nas suas palavras.',
    'card-groups': 'Para',
    'card-stages': 'Quando',
    'follow-up': 'Recomendações da edição anterior',
    before: 'Antes',
    now: 'Agora',
    again: 'recomendada de novo',
    'not-again': 'não mais recomendada',
    'note-heading': 'Nota dos autores',
    'note-from-authors': 'O que segue foi escrito pelos autores desta edição; não foi calculado.',
  },
  cells: {
    possession_personal_use: {
      pretrial: {
        question:
          'É mesmo crime? O limite de quantidade fica acima do que uma pessoa de fato traz consigo para consumo?',
        measure:
          'Detenções por porte entre todas as detenções por drogas; gramas, o valor do meio e o décimo mais alto, droga por droga.',
      },
      convicted: {
        question: 'Por que o caso chegou a um juiz?',
        measure: 'A proporção condenada abaixo do limite; uma segunda droga; antecedentes.',
      },
      incarcerated: {
        question: 'Há alguém ali?',
        measure: 'Uma contagem pelo nome do artigo e, depois, uma revisão caso a caso.',
      },
    },
    micro_trafficking_nonviolent: {
      pretrial: {
        question: 'A prisão provisória é automática? A pena prevista permite a suspensão do processo?',
        measure:
          'A proporção sem condenação, crimes de drogas ao lado dos demais; a pena máxima ao lado do limite da suspensão.',
      },
      convicted: {
        question: 'Há uma faixa para quantidade, papel e vulnerabilidade?',
        measure: 'Faixas da lei; penas no mínimo legal; penas por quantidade.',
      },
      incarcerated: {
        question: 'Os benefícios excluem os crimes de drogas?',
        measure: 'Benefícios vedados em lei; tempo cumprido ao lado da data do direito ao benefício.',
      },
    },
    small_producer_nonviolent: {
      pretrial: {
        question: 'O cultivo de subsistência é distinguido da produção?',
        measure: 'Área ou plantas por caso.',
      },
      convicted: {
        question: 'A pena pode ser cumprida na terra?',
        measure: 'Residência rural e dependentes.',
      },
      incarcerated: {
        question: 'Há alguma saída antes do fim da pena?',
        measure: 'Quantas são e os meses que faltam.',
      },
    },
    drug_dependent: {
      pretrial: {
        question: 'Faz-se triagem da dependência, por quem e quando?',
        measure: 'Pessoas triadas entre as acusadas; dias de espera pelo tratamento.',
      },
      convicted: {
        question: 'A lei permite que o tratamento substitua a prisão, e até que pena?',
        measure: 'Penas abaixo desse limite com diagnóstico.',
      },
      incarcerated: {
        question: 'Há tratamento na prisão, e ele continua fora dela?',
        measure:
          'Pessoas tratadas entre as diagnosticadas; ligadas a um serviço em até sete dias depois da soltura.',
      },
    },
  },
  followed: {
    better: 'melhor',
    worse: 'pior',
    changed: 'mudou; nenhum dos sentidos é o melhor',
    unchanged: 'sem mudança dentro do intervalo',
    'no-newer-figure': 'sem número mais recente',
    'not-comparable': 'não comparável: a definição é outra',
    'no-longer-measured': 'não mais medido',
    'not-measured-then': 'não era medido então',
  },
};
