import { defineLabels } from './define-labels.js';

export default defineLabels({
  rules: [
    {
      all: [
        'no consta|no especificado|sin informacion|sin especificar|se ignora|ignorado|desconocid|nao informado|sem informacao|not known|unknown|non renseigne|no identificado|missing|no crime record',
      ],
      offenceClass: 'unknown',
      source: 'words of general use',
    },
    {
      all: ['trafico|trafic|trafficking|trata', 'arma|armas|armes|arms|municion|weapon|explosiv|firearm'],
      offenceClass: 'weapons',
      source: 'words of general use',
    },
    {
      all: [
        'trafico|trafic|trafficking|trata|smuggling',
        'persona|personas|pessoa|pessoas|migrante|migrantes|organo|organos|human|persons|people|personnes|etres humains|menores|influencia|influence|fauna|wildlife',
      ],
      offenceClass: 'other',
      source: 'words of general use',
    },
    {
      all: ['dwi|dui|driving|conducci|conduccion|volante', 'alcohol|droga|drug|ebriedad|influen|estado'],
      offenceClass: 'other',
      source: 'words of general use',
    },
    {
      all: ['contraband|contrabando|contrebande'],
      none: ['droga', 'drug'],
      offenceClass: 'other',
      source: 'words of general use',
    },
    { all: ['no relacionad', 'droga|narcotic'], offenceClass: 'other', source: 'words of general use' },
    {
      all: [
        'introduc|introducing|introducao',
        'droga|estupefac|narcotic|drug',
        'penal|penitenciar|carcel|prison|presidio',
      ],
      offenceClass: 'drug',
      drugSubtype: 'prison_introduction',
      source: 'words of general use',
    },
    {
      all: [
        'microtrafico|micro trafico|narcomenudeo|microcomerc|menudeo|small scale|street level|petit trafic|usage revente|trafico en pequenas',
      ],
      offenceClass: 'drug',
      drugSubtype: 'micro_trafficking',
      source: 'words of general use',
    },
    {
      all: ['precursor|precursores|precurseurs|insumos quimicos'],
      offenceClass: 'drug',
      drugSubtype: 'precursors',
      source: 'words of general use',
    },
    {
      all: [
        'cultivo|cultivation|plantacion|siembra|culture',
        'droga|drug|cannabis|marihuana|coca|amapola|opium|estupefac|stupefiant|plant',
      ],
      offenceClass: 'drug',
      drugSubtype: 'cultivation',
      source: 'words of general use',
    },
    {
      all: [
        'consumo personal|uso personal|personal use|personal consumption|usage simple|consumo proprio|uso proprio',
      ],
      none: ['arma'],
      offenceClass: 'drug',
      drugSubtype: 'possession',
      source: 'words of general use',
    },
    {
      all: [
        'posesion|tenencia|porte|posse|possession|poss|detention|usage',
        'droga|drogas|drug|drugs|estupefac|entorpecente|narcotic|marihuana|marijuana|cannabis|cocain|contr subs|controlled|stupefiant|alprazolam|heroin',
      ],
      none: ['intent', 'intencion', 'fines', 'w int', 'sell', 'sale', 'trafico', 'trafic'],
      offenceClass: 'drug',
      drugSubtype: 'possession',
      source: 'words of general use',
    },
    {
      all: [
        'trafico|trafic|trafficking|sale|sell|venta|venda|expendio|distribution|deliver|supply|manufacture|cession|offre|transport|del ',
        'droga|drogas|drug|drugs|estupefac|entorpecente|narcotic|marihuana|marijuana|cannabis|cocain|contr subs|controlled|stupefiant|heroin|psychoactive',
      ],
      offenceClass: 'drug',
      drugSubtype: 'trafficking',
      source: 'words of general use',
    },
    {
      all: ['narcotrafico|narcotraffic|narcotráfico|tid'],
      offenceClass: 'drug',
      drugSubtype: 'trafficking',
      source: 'words of general use',
    },
    {
      all: [
        'drogas|droga|drug|drugs|estupefac|entorpecente|stupefiant|ils|narcotic|psicotrop|psychoactive|contr subs|controlled subst|marihuana|cannabis|cpcs|marih',
      ],
      none: ['alcohol'],
      offenceClass: 'drug',
      source: 'words of general use',
    },
    {
      all: ['homicidi|homicide', 'culposo|involuntar|negligent|imprudent'],
      offenceClass: 'other',
      source: 'words of general use',
    },
    {
      all: [
        'homicidi|homicide|femicid|feminicid|asesinato|parricidi|murder|sicariato|infanticid|meurtre|assassinat|latrocinio',
      ],
      none: ['tentativa no'],
      offenceClass: 'intentional_homicide',
      source: 'words of general use',
    },
    {
      all: ['violacion|rape|estupro|viol '],
      none: ['domicilio', 'ley', 'normas', 'derechos', 'medida', 'correspondencia'],
      offenceClass: 'rape',
      source: 'words of general use',
    },
    {
      all: ['sexual|abuso deshonesto|actos contra el pudor|pudor|indecent|sexuelle|importunacao'],
      none: ['trata', 'trabajo'],
      offenceClass: 'other_sexual',
      source: 'words of general use',
    },
    {
      all: [
        'robo agravado|aggravated robbery|armed robbery|robo con violencia|robo calificado|roubo qualificado|roubo majorado|vol a main armee|robo a mano armada',
      ],
      offenceClass: 'aggravated_robbery',
      source: 'words of general use',
    },
    {
      all: ['robo|robbery|roubo|asalto|vol avec violence'],
      offenceClass: 'robbery',
      source: 'words of general use',
    },
    {
      all: ['hurto|theft|larceny|furto|abigeato|vol |burglary|stolen'],
      offenceClass: 'theft',
      source: 'words of general use',
    },
    {
      all: [
        'lesion|assault|lesoes|agresion|coups et blessures|violences volontaires|violencia intrafamiliar|violencia familiar|violencia domestica',
      ],
      offenceClass: 'assault',
      source: 'words of general use',
    },
    {
      all: ['arma|armas|weapon|weapons|firearm|armes|municion|explosivo'],
      offenceClass: 'weapons',
      source: 'words of general use',
    },
    {
      all: ['estafa|fraud|estelionato|escroquerie|defraudacion|apropiacion ilicita|falsificacion|forgery'],
      offenceClass: 'fraud',
      source: 'words of general use',
    },
    {
      all: [
        'organizacion criminal|crimen organizado|organised crime|organized crime|asociacion ilicita|asociacion delictiva|asociacion delictuosa|asociacion para delinquir|organizacao criminosa|quadrilha|delincuencia organizada|asociacion de malhechores|concierto para delinquir|association de malfaiteurs|asociacion criminal|criminal organization|participation in an organized',
      ],
      offenceClass: 'organised_crime',
      source: 'words of general use',
    },
    {
      all: [
        'alimentari|pension alimenticia|pension alimentaria|child support|abandono de familia|omision a la asistencia|pensao alimenticia',
      ],
      offenceClass: 'family_maintenance',
      source: 'words of general use',
    },
    {
      all: ['otro|otros|otras|other|others|outros|autres|demas|resto'],
      offenceClass: 'other',
      source: 'words of general use',
    },
    {
      all: [
        'desaparicion forzada|hidrocarburo|enriquecimiento|ejercicio abusivo|delitos electorales|encubrimiento|desaparicion forzada|hidrocarburo|enriquecimiento|ejercicio abusivo|delitos electorales|encubrimiento|privacion de la libertad|privacion ilegal|extorsion|extorsao|secuestro|kidnap|sequestro|receptacion|receptacao|danos|usurpacion|cohecho|peculado|corrupcion|terrorismo|terrorism|bribery|corruption|rebelion|desobediencia|amenazas|lavado|contra el patrimonio|contra la administracion|trata',
      ],
      offenceClass: 'other',
      source: 'words of general use',
    },
  ],
});
