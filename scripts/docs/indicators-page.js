import { describeIndicator, INDICATORS } from '../../dist/index.js';
import { code, lines, sentence } from './markdown.js';

/** What only the page says; the rest are the words of `ctg explain`. */
const PAGE = {
  en: {
    title: 'Indicators',
    intro:
      'Every indicator, in the words of `ctg explain <id>`. What it needs is named by the [canonical table](tables.md) and the columns that give it; a table in its publisher’s own form may give the same. An indicator that lacks something is not printed as nought: the report says what is missing.',
  },
  es: {
    title: 'Indicadores',
    intro:
      'Todos los indicadores, con las palabras de `ctg explain <id> --lang es`. Lo que necesita cada uno se nombra por la [tabla canónica](tables.md) y las columnas que lo dan; una tabla en la forma de quien la publica puede dar lo mismo. El indicador al que le falta algo no se imprime como cero: el informe dice qué falta.',
  },
};

/** Every indicator in one language: docs/indicators.md and docs/indicadores.md. */
export function indicatorsPage(words) {
  const { title, intro } = PAGE[words.locale.language];
  const all = INDICATORS.map(({ id }) => describeIndicator(id, words));
  const families = [...new Set(all.map(({ family }) => family))];
  return lines(
    `# ${title}`,
    intro,
    ...families.flatMap((family) => [
      `## ${family}`,
      ...all.filter((about) => about.family === family).flatMap((about) => section(about, words)),
    ]),
  );
}

function section(about, words) {
  const field = (name, text) => `- **${words.label(name)}:** ${text}`;
  return [
    `<a id="${about.id}"></a>`,
    `### ${about.code} · ${about.title}`,
    code(about.id),
    [
      field('how', about.how),
      field('why', about.why),
      field('caution', about.caution),
      field('needs', about.needs.map((need) => needText(need, words)).join('; ')),
      field('unit', about.unit),
      field('interval', about.interval),
      field('sources', about.sources.join('; ')),
    ]
      .map((text) => sentence(text))
      .join('\n'),
  ];
}

function needText({ fact, part, table, columns, optional }, words) {
  const where = table ? `: [${table}](tables.md#${table}), ${columns.map(code).join(', ')}` : '';
  const may = optional ? ` (${words.word('optional')})` : '';
  return `${fact}${part ? ` — ${part}` : ''}${where}${may}`;
}
