import type { Locale } from '../locale.js';
import type { ProgrammeTexts } from '../programme-texts.js';

export const programme: ProgrammeTexts = {
  labels: {
    'rate-acceptance': 'Admitidas entre as avaliadas',
    'rate-of-exits': 'Graduadas entre as que já saíram',
    'rate-of-cohort': 'Graduadas entre todas as admitidas, até agora',
    'rate-graduated-or-active': 'Graduadas ou ativas entre todas as admitidas',
    'rate-once-all-left': 'Graduadas quando todas tiverem saído: mínimo e máximo',
    'numerator-of': 'Destas',
    'denominator-of': 'Sobre',
    profile: 'Perfil no ingresso',
    characteristic: 'Característica',
    category: 'Categoria',
    'profile-admitted': 'Admitidas',
    'profile-graduated': 'Graduadas',
    'profile-left': 'Desligadas ou desistentes',
    'profile-not-admitted': 'Não admitidas',
    'profile-missing': 'Sem informação, entre as admitidas',
    'not-seen': 'não observado',
    'look-for': 'O que observar',
    guide: 'Guia para uma visita: o que perguntar e o que observar',
    theme: 'Tema',
    'own-item': 'item próprio da sede',
    codes:
      'F: característica de desenho da Multi-site Adult Drug Court Evaluation (BJA/NIJ). C: componente-chave (NADCP/BJA 1997). S: padrão de boa prática (NADCP 2013/2015).',
    recommendations: 'O que mudar, na ordem do percurso de um participante',
  },
  lookFor: {
    dependence_screened: 'O nome do instrumento, quem o aplica e alguns formulários preenchidos, sem nomes.',
    risk_screened: 'O nome do instrumento, o estudo que o validou e quem foi capacitado para usá-lo.',
    prompt_admission:
      'Datas de prisão, encaminhamento, triagem e ingresso das dez últimas pessoas que ingressaram.',
    eligibility_written: 'O texto das condições, onde é publicado e os crimes que se excluem por costume.',
    high_risk_high_need:
      'Quantas das admitidas tiveram pontuação alta nos dois; o que acontece com as demais.',
    groups_not_excluded:
      'Contagens de elegíveis e admitidas por sexo e nacionalidade; regras que exigem dinheiro, moradia ou um parente.',
    informed_consent: 'O formulário assinado, o dia da assinatura e o nome do órgão que prestou a defesa.',
    stake_proportionate:
      'O que receberam as últimas pessoas que fracassaram, ao lado do que teriam recebido sem ingressar.',
    counsel_present: 'Nas audiências observadas: a defesa estava na sala, e falou?',
    heard_before_sanction: 'Nas audiências observadas: a pessoa foi ouvida antes de o juiz decidir?',
    outcomes_by_group: 'O último relatório com contagens por sexo e renda, e quem o leu.',
    judge_hearings_fortnightly:
      'O calendário de um participante na primeira fase; os minutos de cada um nas audiências observadas.',
    same_judge: 'Quantos juízes o programa teve e quanto tempo cada um ficou.',
    testing_random_frequent:
      'Exames de um mês de alguns participantes, como se escolhe o dia e quem presencia.',
    test_results_fast: 'Dia do exame e dia do resultado; como se confirma um resultado contestado.',
    graduated_sanctions: 'A escala escrita e, ao lado dela, as respostas dadas no último mês.',
    incentives: 'Incentivos e sanções do último mês, contados.',
    jail_sparing:
      'Dias de privação de liberdade dados como sanção, a quantas pessoas, e o que se tentou antes.',
    treatment_plan_individual: 'Alguns planos sem nomes: metas, datas de revisão, mudanças feitas.',
    medication_available: 'Que medicamentos, quem os prescreve e se o juízo pode proibi-los.',
    work_school_health: 'Convênios com escolas, empregadores e clínicas; colocações no último ano.',
    team_meets:
      'Quem esteve na última reunião antes de uma audiência e o que pode ser compartilhado com quem.',
    team_trained: 'Datas, horas e temas da capacitação no último ano, e quem compareceu.',
    aftercare: 'O plano que a pessoa graduada leva para casa e os contatos nos meses seguintes.',
    community_partners: 'Convênios assinados e em vigor, e o que cada parceiro fez no último ano.',
    data_system: 'Os campos do sistema, quem os preenche e quando; quantos estão vazios.',
    comparison_group: 'Quem foi comparado com quem, por quanto tempo, para que evento, e onde se publicou.',
  },
};

/** Outros resultados do perfil de um programa. */
export const programmeDetails: Locale['details'] = {
  'admitted-share': 'proporção das admitidas',
  'graduated-share': 'proporção das graduadas',
  left: 'saíram sem se graduar',
  'left-share': 'proporção das que saíram',
  'not-admitted': 'não admitidas',
  'not-admitted-share': 'proporção das não admitidas',
  graduated: 'graduadas',
};
