import type { ReportLabelKey } from '../report-label-keys.js';

export const reportLabels: Readonly<Record<ReportLabelKey, string>> = {
  'report-kind-synthetic':
    'Exemplo de relatório diagnóstico de país, feito com registros inventados. Nada diz sobre país algum.',
  comparison: 'Região',
  'trust-mark': 'Confiança',
  'no-figure-note': '—: não há número do mesmo tipo para essa data ou região.',
  'trust-mark-note':
    'Confiança: até que ponto o número mais recente conta o mesmo que o anterior. A: o mesmo; B: uma diferença (como datas com mais de um ano de distância); C: duas; D: três ou mais.',
  'and-others': '{n, plural, one {e mais #} other {e mais #}}',
  'so-many-of': '{n} de {total}',
  'growth-parts': 'por drogas {drug}, ao todo {total}',
  americas: 'Américas: {value} ({source})',
  'absent-a': 'não publicado',
  'absent-b': 'publicado, não comparável',
  'absent-c': 'não se aplica',
  'absent-d': 'poucas pessoas, ou omitido para protegê-las',
  'not-in-tables': 'Nenhuma das tabelas fornecidas traz o necessário para: {figures}.',
  'not-in-tables-count':
    '{n, plural, one {# outro número-chave precisa} other {# outros números-chave precisam}} de tabelas que não foram fornecidas: ctg request',
  'chapter-shows': 'O que este capítulo mostra',
  shows: 'Mostra',
  suggests: 'Sugere',
  'cannot-show': 'Não pode mostrar',
  'more-findings':
    '{n, plural, one {Há mais # achado} other {Há mais # achados}} em “Achados e recomendações”.',
  'ask-for': 'Para preencher este capítulo, solicite: {tables}.',
  'ask-for-where': 'O que cada tabela deve conter está em “{chapter}”.',
  statutes: 'Penas previstas em lei, todas as versões fornecidas',
  'in-force-until': 'Até',
  'still-in-force': 'em vigor',
  distrusted: 'Números de que desconfiamos',
  decided: 'Outras decisões tomadas',
  glossary: 'As palavras deste relatório',
  term: 'Palavra',
  meaning: 'O que significa aqui',
  'in-english': 'Inglês',
  'in-spanish': 'Espanhol',
  'in-portuguese': 'Português',
  'in-french': 'Francês',
};
