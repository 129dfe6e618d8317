import type { Locale } from '../locale.js';

// O que contém cada coluna de uma tabela de casos, para o tribunal que a preenche.
export const caseColumns: Locale['caseColumns'] = {
  country: 'país: código ISO ou nome',
  case_id:
    'número ou código criado para este arquivo: nem número do processo, nem documento de identidade, nem nome',
  participant_id:
    'número ou código criado para este arquivo: nem número de prontuário, nem documento de identidade, nem nome',
  sentence_date: 'dia da sentença de primeira instância (basta o mês); vazio para quem ainda a aguarda',
  sentence_type: 'a sanção principal',
  custodial_months:
    'pena de prisão aplicada, em meses; 0 quando a sanção não é prisão; vazio se for perpétua',
  is_life: 'se a pena é de prisão perpétua',
  offence_class: 'classe do crime mais grave',
  offence:
    'o crime mais grave nas palavras da lei, com o artigo; basta quando ninguém puder indicar a classe',
  drug_subtype: 'tipo de crime de drogas',
  index_offence_class: 'classe do crime pelo qual a pessoa chegou ao programa',
  drug: 'a droga, ou a principal',
  quantity_g: 'a quantidade, em gramas',
  quantity_basis: 'como foi pesada; plantas e doses não são gramas',
  ctg_category: 'grupo do projeto, quando alguém que leu o processo puder indicá-lo',
  role: 'papel que a pessoa teve no crime',
  violence: 'se houve violência ou ameaça no crime',
  drug_dependent: 'se consta dependência de drogas',
  statutory_min_months: 'mínimo legal desse crime, em meses',
  statutory_max_months: 'máximo legal desse crime, em meses',
  offence_date: 'dia do crime (basta o mês)',
  admission_date: 'primeiro dia de prisão; vazio para quem nunca foi preso',
  end_date:
    'dia em que terminou a prisão sem sentença, pela sentença ou pela soltura; vazio só para quem continua preso',
  legal_limit_days: 'dias após os quais a lei encerra a prisão sem sentença, nesse caso',
  sex: 'sexo',
  education: 'maior nível de escolaridade',
  income_band: 'quinto da renda domiciliar; q1 é o mais baixo',
  prior_convictions: 'número de condenações anteriores',
  counsel: 'quem fez a defesa',
  group: 'um dos dois grupos a comparar, como nacionais e estrangeiros; nunca um nome',
  release_date: 'dia da soltura (basta o mês)',
  returned: 'se a pessoa havia retornado até o fim do acompanhamento; vazio quando ninguém verificou',
  return_event: 'o que conta como retorno, igual em todas as linhas, também nas de quem não retornou',
  followup_end: 'último dia até o qual a pessoa foi acompanhada',
  return_date: 'dia do primeiro retorno',
  days_to_return: 'em lugar desse dia: dias entre a soltura e o primeiro retorno',
  programme: 'programa de que a pessoa participou, dentro da prisão ou depois da soltura',
  site: 'sede do programa',
  entered_on: 'dia do ingresso; vazio para quem nunca ingressou',
  exited_on: 'dia em que o programa terminou para a pessoa; vazio para quem continua nele',
  outcome: 'como terminou; active para quem continua nele',
  eligible_on: 'dia em que se verificou que a pessoa cumpria as condições',
  offered_on: 'dia em que o programa foi oferecido',
  accepted: 'se a pessoa aceitou',
  custody_days_in_programme: 'dias de privação de liberdade, como sanção, durante o programa',
  tests:
    'exames toxicológicos na ordem em que ocorreram, uma letra por exame: N negativo, P positivo, M ausência (como em NNPMN)',
  units_group: 'sessões em grupo a que compareceu',
  units_individual: 'sessões individuais a que compareceu',
  units_hearings: 'audiências a que compareceu',
  first_new_event_on:
    'dia do primeiro novo evento depois do ingresso; vazio quando não houve nenhum até o fim do acompanhamento',
  first_new_event_type: 'qual foi esse evento',
};
