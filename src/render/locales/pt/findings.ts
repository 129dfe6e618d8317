import type { Locale } from '../locale.js';
import { caseFindings } from './findings-of-cases.js';
import { programmeFindings } from './findings-of-programmes.js';

// Os argumentos são os que o achado de mesmo nome fornece; {when} é uma data dentro da frase (“em julho de 2016”).
export const findings: Locale['findings'] = {
  overcrowding: {
    question: 'Qual é o grau de lotação das prisões, e para quem?',
    answers: {
      critical:
        'A ocupação era de {density} da capacidade {when}: {held} em {places}{placesApartCount, plural, =0 {} other { (vagas: {placesDate})}}, {excess} além do que comportam. Para voltar à linha crítica, seria preciso que {aboveCritical} saíssem, ou não entrassem.',
      overcrowded:
        'Havia {held} em {places} {when}{placesApartCount, plural, =0 {} other { (vagas: {placesDate})}}, uma ocupação de {density}: {excess} além do que comportam.',
      hidden:
        'No conjunto do país havia espaço {when} ({density}); ainda assim, {exposure} das pessoas presas viviam em unidades com superlotação crítica.',
      'within-capacity':
        'Havia {held} em {places} {when}{placesApartCount, plural, =0 {} other { (vagas: {placesDate})}}, uma ocupação de {density}; poucas vivem em unidades com superlotação crítica.',
      'within-capacity-on-average':
        'Havia {held} em {places} {when}{placesApartCount, plural, =0 {} other { (vagas: {placesDate})}}, uma ocupação média de {density}. Sem números por unidade prisional, não se enxerga a superlotação oculta.',
      unknown:
        'Não é possível dizer qual é o grau de lotação das prisões: não se conhecem, para um mesmo momento, o número de pessoas presas e o de vagas oficiais.',
    },
  },
  'capacity-definition': {
    question: 'A conclusão depende do que se chama de vaga?',
    answers: {
      'not-robust':
        'Sim: a ocupação {when} fica entre {low} e {high}, em faixas distintas, conforme o critério de capacidade.',
      robust:
        'Não: a ocupação {when} fica entre {low} e {high} em todos os critérios de capacidade informados, sempre na mesma faixa.',
      unknown: 'Só um critério de capacidade é informado; por isso não há como testar.',
    },
  },
  'drug-offences-and-overcrowding': {
    question: 'Quanto da superlotação a política de drogas poderia eliminar, no máximo?',
    answers: {
      'principal-lever':
        'Se nenhuma das {drugPrisoners} presas por drogas tivesse sido contada {when}, {wholeCount, plural, =0 {teriam desaparecido {cleared} do} other {teria desaparecido todo o}} excedente de {excess}{placesApartCount, plural, =0 {} other { (vagas: {placesDate})}}, e a ocupação teria sido de {without} em vez de {density}.',
      part: 'Se nenhuma das {drugPrisoners} presas por drogas tivesse sido contada {when}, {wholeCount, plural, =0 {teriam desaparecido {cleared} do} other {teria desaparecido todo o}} excedente de {excess}{placesApartCount, plural, =0 {} other { (vagas: {placesDate})}}: uma parte da resposta, não toda ela.',
      'minor-lever':
        'Se nenhuma das {drugPrisoners} presas por drogas tivesse sido contada {when}, teriam desaparecido apenas {cleared} do excedente de {excess}{placesApartCount, plural, =0 {} other { (vagas: {placesDate})}}: as alternativas para casos de drogas não bastam, sozinhas, para acabar com a superlotação.',
      'no-excess':
        'Não havia excedente sobre a capacidade {when} (ocupação de {density}); não há, portanto, o que a política de drogas possa eliminar.',
      unknown:
        'Para responder, são necessários os números de pessoas presas por drogas, de pessoas presas ao todo e de vagas oficiais em datas próximas.',
    },
  },
  'drug-share': {
    question: 'Quantas das pessoas presas estão presas por drogas?',
    answers: {
      large:
        '{atLeastCount, plural, =0 {} other {Ao menos }}{share} das pessoas presas {when} estavam presas principalmente por um crime de drogas ({drugPrisonersN} de {heldN}); cerca de uma em cada cinco é o usual nos países da região já estudados (limite usado: {limit}).',
      undecided:
        'Ao menos {share} das pessoas presas {when} estavam presas principalmente por um crime de drogas ({drugPrisonersN} de {heldN}); com estas tabelas, não é possível decidir se a proporção passa de {limit}.',
      smaller:
        '{share} das pessoas presas {when} estavam presas principalmente por um crime de drogas ({drugPrisonersN} de {heldN}), abaixo do limite de {limit} a partir do qual se propõe um pacote de reformas.',
      unknown:
        'Não é possível dizer que proporção está presa por drogas: nenhuma tabela conta pessoas segundo o crime principal.',
    },
  },
  'drug-growth': {
    question: 'O número de pessoas presas por drogas cresce mais depressa que o das demais?',
    answers: {
      faster:
        'De {since} a {date}, o número de pessoas presas por drogas cresceu {drugGrowth} e o das demais variou {otherGrowth}: a variação dos casos de drogas equivale a {contribution} da variação do total, quando eram {shareBefore} das pessoas presas.',
      'in-step':
        'De {since} a {date}, o número de pessoas presas por drogas cresceu {drugGrowth} e o das demais, {otherGrowth}: os crimes de drogas respondem por {contribution} do crescimento, um pouco mais que a sua proporção inicial ({shareBefore}).',
      slower:
        'De {since} a {date}, o número de pessoas presas por drogas cresceu {drugGrowth} e o das demais, {otherGrowth}: a contagem subiu, enquanto a proporção passou de {shareBefore} para {shareNow}. Os crimes de drogas respondem por {contribution} do crescimento.',
      falling:
        'De {since} a {date}, o número de pessoas presas por drogas diminuiu (variação: {drugChange}); a sua proporção passou de {shareBefore} para {shareNow}.',
      'against-the-fall':
        'De {since} a {date}, o número de pessoas presas por drogas aumentou (variação: {drugChange}) enquanto o total caía: a sua proporção passou de {shareBefore} para {shareNow}.',
      unknown: 'Não há duas datas com a mesma lista de crimes de drogas.',
    },
  },
  'women-held-for-drugs': {
    question: 'As leis de drogas recaem mais sobre as mulheres do que sobre os homens?',
    answers: {
      'much-higher':
        '{femaleShare} das mulheres presas e {maleShare} dos homens presos estavam presos por drogas {when}{heldApartCount, plural, =0 {} other { (total de pessoas presas: {heldDate})}}: a proporção entre as mulheres é {ratio} vezes a dos homens (intervalo: {interval}).',
      higher:
        '{femaleShare} das mulheres presas e {maleShare} dos homens presos estavam presos por drogas {when}{heldApartCount, plural, =0 {} other { (total de pessoas presas: {heldDate})}}: a proporção entre as mulheres é {ratio} vezes a dos homens (intervalo: {interval}).',
      'not-higher':
        '{femaleShare} das mulheres presas e {maleShare} dos homens presos estavam presos por drogas {when}{heldApartCount, plural, =0 {} other { (total de pessoas presas: {heldDate})}}: não há maior frequência entre as mulheres.',
      'too-few-women':
        'Havia apenas {womenN} mulheres presas {when}; com menos de {minimum}, não se tira nenhuma conclusão.',
      unknown: 'Os crimes de drogas não são publicados por sexo.',
    },
  },
  'possession-in-prison': {
    question: 'Há alguém preso por porte de drogas para consumo pessoal?',
    answers: {
      held: 'Sim: {persons} {when}, segundo a codificação dos seus casos.',
      'held-by-label':
        '{persons} {personsCount, plural, one {estava presa} other {estavam presas}} {when} sob um rótulo legal de porte. O rótulo não diz se a droga era para consumo pessoal; só os autos podem dizê-lo.',
      'none-found': 'As tabelas não mostram ninguém {when}.',
      'sent-to-prison':
        'Sim: {persons} {personsCount, plural, one {foi condenada} other {foram condenadas}} à prisão por porte para consumo pessoal, segundo a codificação dos seus casos.',
      'few-untold':
        'Sim: menos de dez pessoas, cujo número não se informa para protegê-las, foram condenadas à prisão por porte para consumo pessoal.',
      'none-sentenced':
        'Os casos fornecidos não mostram ninguém condenado à prisão por porte para consumo pessoal.',
      unknown: 'O porte não é separado dos demais crimes de drogas.',
    },
  },
  'penalty-inversion': {
    question: 'A lei pune uma conduta de drogas com tanta prisão quanto o homicídio ou o estupro?',
    answers: {
      inverted:
        'Sim: para {drug}, a lei prevê até {drugMaximum}; para {reference}, até {referenceMaximum} (razão {ratio}). Em {inverted} de {pairs} pares, a pena do crime de drogas é igual ou maior.',
      'not-inverted':
        'Não: a maior razão é {ratio}, entre {drug} (até {drugMaximum}) e {reference} (até {referenceMaximum}); foram comparados {pairs} pares{openCount, plural, =0 {} one {, e um não tem máximo a comparar} other {, e {open} não têm máximo a comparar}}.',
      unknown: 'Não se informam penas que possam ser comparadas.',
    },
  },
  'mandatory-remand': {
    question: 'A lei impõe a prisão preventiva a quem é acusado de um crime de drogas?',
    answers: {
      mandatory: 'Sim, para: {conducts}.',
      unknown: 'A tabela de penas não diz se a prisão preventiva é obrigatória.',
    },
  },
  unsentenced: {
    question: 'Quantas das pessoas presas não têm condenação?',
    answers: {
      'above-average':
        '{share} das pessoas presas {when} não tinham condenação ({unsentencedN} de {heldN}; {meaning}), na média das Américas ou acima dela ({limit}){alikeCount, plural, =0 {; essa média pode contar de outro modo as pessoas sem condenação} other {}}.',
      'below-average':
        '{share} das pessoas presas {when} não tinham condenação ({unsentencedN} de {heldN}; {meaning}), abaixo da média das Américas ({limit}){alikeCount, plural, =0 {; essa média pode contar de outro modo as pessoas sem condenação} other {}}.',
      unknown: 'Estas tabelas não contam as pessoas sem condenação.',
    },
  },
  'drug-remand': {
    question:
      'As pessoas presas por drogas aguardam a primeira decisão na prisão com mais frequência que as demais?',
    answers: {
      'drugs-more':
        'Sim: {drugShare} das pessoas presas por drogas e {otherShare} das demais não tinham condenação {when} (razão {ratio}; intervalo: {interval}).',
      'slightly-more':
        'Um pouco: {drugShare} das pessoas presas por drogas e {otherShare} das demais não tinham condenação {when} (razão {ratio}; intervalo: {interval}).',
      'no-difference':
        'Não: {drugShare} das pessoas presas por drogas e {otherShare} das demais não tinham condenação {when} (razão {ratio}; intervalo: {interval}). Se há diferença, é menor que a razão de {limit} que importa aqui.',
      undecided:
        'Não é possível decidir: {drugShare} das pessoas presas por drogas e {otherShare} das demais não tinham condenação {when} (razão {ratio}; intervalo: {interval}).',
      'drugs-less':
        'Não, com menos: {drugShare} das pessoas presas por drogas e {otherShare} das demais não tinham condenação {when} (razão {ratio}; intervalo: {interval}).',
      unknown: 'A situação processual não é publicada por crime.',
    },
  },
  'core-figures': {
    question: 'Conhecem-se os três números sem os quais nada mais pode ser avaliado?',
    answers: {
      missing: 'Nem todos. Estas tabelas não permitem calcular: {missing}.',
      complete:
        'Sim: conhecem-se a ocupação ({occupancyDate}), a proporção de pessoas presas por drogas ({drugsDate}) e a proporção sem condenação ({unsentencedDate}).',
      unknown: 'Não foi possível decidir.',
    },
  },
  ...caseFindings,
  ...programmeFindings,
};

export const limits: Locale['limits'] = {
  'occupancy-full': 'Ocupação acima da qual há excedente',
  'occupancy-critical': 'Ocupação a partir da qual a superlotação é chamada de crítica',
  'exposure-despite-free-places':
    'Proporção de pessoas presas em unidades com superlotação crítica que importa mesmo havendo vagas ociosas',
  'drug-lever-principal': 'Parte do excedente a partir da qual a política de drogas é alavanca principal',
  'drug-lever-minor': 'Parte do excedente abaixo da qual ela é alavanca menor',
  'drug-share-large':
    'Proporção de pessoas presas por drogas a partir da qual se propõe um pacote de reformas',
  'growth-contribution': 'Contribuição para o crescimento, como múltiplo da proporção inicial',
  'women-to-men-ratio': 'Razão entre mulheres e homens na proporção de presos por drogas',
  'women-held-minimum': 'Mínimo de mulheres presas para uma conclusão',
  'penalty-ratio': 'Razão entre penas a partir da qual há inversão',
  'unsentenced-average-of-the-americas': 'Proporção sem condenação: média das Américas',
  'drug-remand-ratio': 'Razão entre as proporções sem condenação',
  'smallest-base': 'Mínimo de pessoas para uma taxa',
  'possession-share-of-prisoners':
    'Proporção de porte entre as pessoas presas por drogas a partir da qual se questiona o limiar',
  'possession-share-of-cases': 'A mesma entre as pessoas sentenciadas por drogas',
  'label-shift': 'Deslocamento de rótulos acima do qual se consideram recodificados',
  'sentences-at-minimum':
    'Proporção de penas por drogas no mínimo legal a partir da qual é a lei que fixa a pena',
  'quantity-correlation': 'Correlação de postos entre quantidade e pena abaixo da qual o vínculo é fraco',
  'quantity-elasticity': 'Inclinação da pena em relação à quantidade abaixo da qual o vínculo é fraco',
  'minor-role-share': 'Proporção de papéis menores a partir da qual são a maioria das pessoas punidas',
  'role-sentence-ratio':
    'Razão entre as penas dos papéis menores e dos superiores a partir da qual são iguais',
  'overstay-critical':
    'Proporção em prisão provisória além do limite legal acima da qual a situação é crítica',
  'unknown-in-records':
    'Proporção de casos sem papel ou quantidade acima da qual os registros estão incompletos',
  'custody-rate-low': 'Proporção condenada à prisão abaixo da qual a supervisão amplia o controle',
  'programme-offer': 'Proporção das pessoas elegíveis a quem se deveria oferecer uma vaga',
  'programme-scale':
    'Ingressos por ano, sobre os casos de drogas, abaixo dos quais um programa não altera o número de pessoas presas',
  'programme-retention': 'Proporção ainda no programa depois de um ano abaixo da qual se estudam as saídas',
  'programme-possession':
    'Proporção de ingressos apenas por porte a partir da qual o tribunal amplia o controle',
  'programme-women': 'Proporção de mulheres entre quem ingressa abaixo da qual se examina o acesso',
};

export const severities: Locale['severities'] = {
  critical: 'crítica',
  high: 'alta',
  moderate: 'moderada',
  watch: 'em observação',
  none: 'nenhuma',
};

export const confidences: Locale['confidences'] = {
  documented: 'documentada',
  reported: 'de uma única fonte',
  indicative: 'indicativa',
  unknown: 'desconhecida',
};

export const stages: Locale['stages'] = {
  pretrial: 'antes do julgamento',
  convicted: 'na condenação',
  incarcerated: 'na prisão',
};

export const groups: Locale['groups'] = {
  possession_personal_use: 'porte para consumo pessoal',
  micro_trafficking_nonviolent: 'pequeno tráfico sem violência',
  small_producer_nonviolent: 'pequena produção sem violência',
  drug_dependent: 'pessoas com dependência de drogas',
};

export const mechanisms: Locale['mechanisms'] = {
  law: 'lei',
  judgment: 'decisão judicial',
  'prosecutor-policy': 'política do Ministério Público',
  'police-policy': 'política policial',
  'executive-act': 'ato do Poder Executivo',
  'court-programme': 'programa judicial',
  'community-agreement': 'acordo comunitário',
};

export const cardStates: Locale['cardStates'] = {
  in_use: 'em uso',
  in_law_unused: 'na lei, sem uso',
  bill: 'projeto de lei',
  reversed: 'revertida',
  not_in_law: 'não prevista em lei',
  unknown: 'não se sabe',
};

export const evidence: Locale['evidence'] = {
  E3: 'testada com grupo de comparação',
  E2: 'comparada, sem sorteio',
  E1: 'contada pela autoridade',
  E0: 'não avaliada',
};
