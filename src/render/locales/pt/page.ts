import type { PageWords } from '../page-words.js';

export const page: PageWords = {
  'read-numbers': 'Números tal como foram lidos',
  'read-numbers-how': 'Impressos como as tabelas os trazem; nada foi calculado.',
  penalties: 'Penas previstas em lei',
  'penalties-how': 'Impressas como a tabela de penas as traz, em anos em vez de meses.',
  'further-results': 'Outros resultados',
  cautions: 'Ressalvas',
  'last-edition': 'número da edição anterior',
  evidence: 'Em que se apoia este número',
  close: 'Fechar',
  'in-the-appendix': 'Ver no apêndice',
  'copy-csv': 'Copiar como CSV',
  copied: 'Copiado',
  'not-copied': 'O navegador não permite copiar',
  'chart-not-drawn':
    'O gráfico não é exibido aqui: os seus números estão na tabela, e o desenho, no relatório HTML.',
};
