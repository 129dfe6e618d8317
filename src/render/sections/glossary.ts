import type { TableModel } from '../document/model.js';
import type { GlossaryTerm } from '../locales/glossary-terms.js';
import { defineSection, type SectionContext } from './define-section.js';

/** A word in the four languages of the project; the first is the one that this report uses. */
interface Named {
  readonly en: string;
  readonly es: string;
  readonly pt: string;
  readonly fr: string;
}

/** Words of laws, statistics sheets and dictionaries of the countries; a country's own word may be another. */
const NAMES: Readonly<Record<GlossaryTerm, Named>> = {
  'person-held': {
    en: 'person held',
    es: 'persona privada de libertad',
    pt: 'pessoa privada de liberdade',
    fr: 'personne détenue',
  },
  occupancy: {
    en: 'occupancy',
    es: 'tasa de ocupación',
    pt: 'taxa de ocupação',
    fr: 'densité carcérale',
  },
  overcrowding: {
    en: 'overcrowding',
    es: 'hacinamiento',
    pt: 'superlotação',
    fr: 'surpopulation carcérale',
  },
  capacity: {
    en: 'capacity, places',
    es: 'capacidad, plazas, cupos',
    pt: 'capacidade, vagas',
    fr: 'capacité, places',
  },
  remand: {
    en: 'pre-trial detention, remand',
    es: 'prisión preventiva',
    pt: 'prisão preventiva',
    fr: 'détention provisoire',
  },
  unsentenced: {
    en: 'unsentenced',
    es: 'sin condena, procesado',
    pt: 'sem condenação, preso provisório',
    fr: 'prévenu',
  },
  'drug-offence': {
    en: 'drug offence',
    es: 'delito de drogas',
    pt: 'crime de drogas',
    fr: 'infraction à la législation sur les stupéfiants',
  },
  'possession-for-use': {
    en: 'possession for personal use',
    es: 'posesión para consumo personal',
    pt: 'porte para consumo pessoal',
    fr: 'détention pour usage personnel',
  },
  'small-dealing': {
    en: 'small dealing',
    es: 'microtráfico, narcomenudeo',
    pt: 'pequeno tráfico',
    fr: 'petit trafic',
  },
  'weakest-link': {
    en: 'weakest link',
    es: 'eslabón débil',
    pt: 'elo mais fraco',
    fr: 'maillon faible',
  },
  proportionality: {
    en: 'proportionality',
    es: 'proporcionalidad',
    pt: 'proporcionalidade',
    fr: 'proportionnalité',
  },
  'minimum-penalty': {
    en: 'mandatory minimum',
    es: 'pena mínima',
    pt: 'pena mínima',
    fr: 'peine plancher',
  },
  alternative: {
    en: 'alternative to incarceration',
    es: 'alternativa al encarcelamiento',
    pt: 'alternativa ao encarceramento',
    fr: 'alternative à l’incarcération',
  },
  'stock-and-flow': {
    en: 'stock and flow',
    es: 'existencias y flujo',
    pt: 'estoque e fluxo',
    fr: 'stock et flux',
  },
};
const LANGUAGES = ['en', 'es', 'pt', 'fr'] as const;
const HEADERS = {
  en: 'in-english',
  es: 'in-spanish',
  pt: 'in-portuguese',
  fr: 'in-french',
} as const;

export default defineSection({ id: 'glossary', tables: { glossary: glossaryTable }, charts: {} });

/** What the words of the report mean, and what they are called in the other languages. */
function glossaryTable({ words }: SectionContext): TableModel {
  const own = LANGUAGES.find((language) => language === words.locale.language) ?? 'en';
  const others = LANGUAGES.filter((language) => language !== own);
  const terms = Object.entries(NAMES) as [GlossaryTerm, Named][];
  return {
    id: 'glossary',
    caption: words.label('glossary'),
    columns: [
      { label: words.label('term'), align: 'left' },
      { label: words.label('meaning'), align: 'left' },
      ...others.map((language) => ({ label: words.label(HEADERS[language]), align: 'left' as const })),
    ],
    rows: terms.map(([term, named]) => [
      named[own],
      words.locale.glossary[term],
      ...others.map((language) => named[language]),
    ]),
  };
}
