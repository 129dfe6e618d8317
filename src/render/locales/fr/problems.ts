import type { Locale } from '../locale.js';

// Trois parties : ce qui ne va pas, pourquoi cela compte ou comment on a tranché, que faire. {count} et {lines}
// arrivent quand le même défaut se trouve dans plusieurs lignes.
export const problems: Locale['problems'] = {
  'file-missing': {
    what: 'ce fichier ou ce dossier n’existe pas',
    why: 'rien n’en a été lu ; les autres fichiers l’ont été.',
    todo: '{nearest, select, none {vérifier le chemin} other {vérifier le chemin ; le nom le plus proche est {nearest}}}',
  },
  'file-unreadable': {
    what: 'le fichier ne peut être ouvert ({reason})',
    why: 'rien n’en a été lu ; les autres fichiers l’ont été.',
    todo: 'vérifier qu’il existe et que l’on a le droit de le lire',
  },
  'folder-empty': {
    what: 'le dossier ne contient aucun fichier CSV, TSV ou TXT',
    why: 'on cherche les tableaux d’un dossier par leur extension ; les autres fichiers sont ignorés.',
    todo: 'indiquer un dossier contenant des tableaux, ou les fichiers eux-mêmes',
  },
  'file-empty': {
    what: 'le fichier est vide',
    why: 'il n’y a rien à y lire.',
    todo: 'exporter à nouveau le tableau',
  },
  'file-header-only': {
    what: 'le fichier a des en-têtes et aucune ligne',
    why: 'un tableau sans lignes ne dit rien.',
    todo: 'exporter à nouveau le tableau avec ses données',
  },
  'file-not-text': {
    what: 'le fichier n’est pas un tableau en texte, mais : {kind}',
    why: 'les tableaux sont lus en texte, pour que chaque nombre puisse être rapporté à sa ligne.',
    todo: 'l’ouvrir dans son logiciel et l’enregistrer en CSV (UTF-8)',
  },
  'file-too-large': {
    what: 'le fichier fait {bytes, number} octets ; la limite est de {limit, number}',
    why: 'des fichiers plus gros ne tiendraient pas en mémoire.',
    todo: 'partager le fichier par année ou par établissement',
  },
  'workbook-package-missing': {
    what: 'les classeurs ne peuvent être ouverts : le paquet read-excel-file n’est pas installé',
    why: 'il est facultatif, pour que ctg puisse être installé sans lui.',
    todo: 'npm install read-excel-file, ou enregistrer la feuille en CSV',
  },
  'sheet-not-chosen': {
    what: 'le classeur a plusieurs feuilles : {sheets}',
    why: 'rien ne dit laquelle est visée.',
    todo: 'la préciser : --sheet NOM',
  },
  'encoding-assumed': {
    what: 'le fichier n’est pas en UTF-8 et a été lu en {encoding}',
    why: 'la ligne {line} contient le premier octet que l’UTF-8 n’admet pas ; {encoding} est ce qu’écrivent les tableurs de la région.',
    todo: 'si les accents paraissent faux, enregistrer le fichier en UTF-8',
  },
  'delimiter-decided': {
    what: 'les cellules sont séparées par {delimiter}',
    why: 'c’est avec lui que les lignes s’accordent le mieux sur leur nombre de cellules.',
    todo: 'rien, si les colonnes paraissent justes',
  },
  'quote-unclosed': {
    what: 'un guillemet est ouvert et jamais refermé',
    why: 'tout ce qui suit deviendrait une seule cellule.',
    todo: 'refermer le guillemet sur cette ligne, ou le doubler s’il appartient au texte',
  },
  'nul-removed': {
    what: '{count, plural, one {# octet NUL a été retiré} other {# octets NUL ont été retirés}}',
    why: 'de tels octets n’appartiennent à aucun texte et signalent d’ordinaire un fichier endommagé.',
    todo: 'comparer le fichier à son original',
  },
  'header-not-recognised': {
    what: 'les en-têtes ne sont ceux d’aucun tableau connu ; vus : {seen}',
    why: 'le plus proche est {nearest}, auquel il manque : {missing}{suggestion, select, none {} other {. Peut-être : {suggestion}}}.',
    todo: 'renommer les colonnes ; ctg list tables montre les noms attendus',
  },
  'penalties-in-words': {
    what: 'les peines sont écrites en phrases : {columns}. {lengths, plural, one {# cellule est une durée} other {# cellules sont des durées}}, {ranges, plural, one {# une fourchette} other {# des fourchettes}}, {empty, plural, one {# est vide} other {# sont vides}} et {other, plural, one {# est autre chose} other {# sont autre chose}}{text, select, none {} other { (exemple : « {text} »)}}',
    why: 'savoir à quelle loi, à quel comportement et à quelle version se rapporte une phrase relève d’une lecture de juriste ; une fourchette n’est ni le minimum ni le maximum d’une infraction, et une amende n’est pas une durée.',
    todo: 'écrire le tableau statutory-penalties d’après la loi, une ligne par comportement et par version : ctg list tables en montre les colonnes',
  },
  'percentages-only': {
    what: 'le tableau contient des pourcentages et ne compte personne : {columns}',
    why: 'une part sans ses effectifs ne peut être ni additionnée, ni comparée, ni vérifiée.',
    todo: 'demander le tableau des effectifs dont les parts ont été tirées',
  },
  'counts-of-parts': {
    what: 'ces colonnes comptent une partie des personnes détenues, et rien ne dit laquelle : {columns}',
    why: 'lues comme l’ensemble, elles minoreraient ; aucune colonne ne compte tout le monde.',
    todo: 'si l’une d’elles compte tout le monde, le dire : --column "EN-TÊTE=total" ; sinon, laisser le fichier de côté',
  },
  'header-duplicated': {
    what: 'ces en-têtes figurent deux fois : {headers}',
    why: 'on ne peut savoir laquelle des deux colonnes est visée.',
    todo: 'renommer ou supprimer l’une d’elles',
  },
  'table-ambiguous': {
    what: 'les en-têtes conviennent à deux tableaux : {first} et {second}',
    why: 'une même colonne y a des sens différents.',
    todo: 'ajouter une colonne que seul l’un d’eux possède ; voir ctg list tables',
  },
  'column-not-used': {
    what: 'ces colonnes ne sont pas utilisées : {columns}',
    why: 'leurs noms ne sont ceux d’aucune colonne de ce tableau{suggestion, select, none {} other {. Peut-être : {suggestion}}}.',
    todo: 'rien, si elles ne contiennent rien qui doive compter',
  },
  'row-ragged': {
    what: '{count, plural, one {# ligne a un nombre de cellules différent} other {# lignes ont un nombre de cellules différent}} des {expected, number} en-têtes',
    why: 'des cellules ont pu glisser dans la mauvaise colonne ; ces lignes ont été écartées.',
    todo: 'corriger les lignes, ou mettre entre guillemets les cellules qui contiennent le séparateur',
  },
  'row-repeats-header': {
    what: '{count, plural, one {# ligne répète} other {# lignes répètent}} les en-têtes',
    why: 'des pages ont sans doute été collées les unes sous les autres.',
    todo: 'rien ; ces lignes ont été écartées',
  },
  'encoding-mixed': {
    what: '{count, plural, one {# ligne n’est pas} other {# lignes ne sont pas}} dans l’encodage du reste',
    why: 'le fichier est en UTF-8 sauf celles-ci, la première étant la ligne {line} ; elles ont été lues en windows-1252, comme quand deux fichiers sont mis bout à bout.',
    todo: 'vérifier les accents de ces lignes ; enregistrer le fichier dans un seul encodage',
  },
  'text-encoded-twice': {
    what: '{count, plural, one {# ligne était encodée deux fois et a été réparée} other {# lignes étaient encodées deux fois et ont été réparées}}',
    why: 'des lettres apparaissaient en paires telles que Ã³ pour ó, qu’aucune langue n’écrit.',
    todo: 'vérifier les accents ; demander le fichier tel qu’il était avant conversion',
  },
  'lines-unwrapped': {
    what: 'chaque ligne était tout entière entre guillemets ; ils ont été retirés',
    why: 'les cellules ne se distinguent qu’à l’intérieur.',
    todo: 'rien, si les colonnes paraissent justes',
  },
  'row-quote-unclosed': {
    what: '{count, plural, one {# ligne ouvre} other {# lignes ouvrent}} un guillemet jamais refermé',
    why: 'ses cellules ne peuvent être distinguées ; la ligne est écartée et les suivantes sont lues.',
    todo: 'refermer le guillemet sur cette ligne, ou le doubler s’il appartient au texte',
  },
  'header-ambiguous': {
    what: 'l’en-tête {header} peut signifier {fields}',
    why: 'rien à côté ne dit lequel ; la colonne n’est pas utilisée.',
    todo: 'le préciser : --column "{header}=…", ou columns: dans ctg.yaml',
  },
  'header-repeated': {
    what: '{count, plural, one {# colonne peut} other {# colonnes peuvent}} correspondre à {fields} : {headers}',
    why: 'on ne peut savoir laquelle est visée ; aucune n’est utilisée.',
    todo: 'le préciser : en renommer une, ou columns: dans ctg.yaml',
  },
  'label-not-mapped': {
    what: 'l’intitulé {label} n’est pas connu ({rows, plural, one {# ligne} other {# lignes}})',
    why: 'il n’est jamais rangé sous « autres » : ses lignes sont écartées.',
    todo: 'dire ce qu’il est sous labels: dans ctg.yaml',
  },
  'personal-data': {
    what: 'le fichier contient des données personnelles : {headers}',
    why: 'noms et numéros d’identité ne servent à aucun chiffre ; rien ne les lit, et ils ne sont copiés nulle part.',
    todo: 'demander le fichier sans ces colonnes, et garder cet exemplaire en lieu sûr',
  },
  'row-is-total': {
    what: '{count, plural, one {# ligne est un total ou un sous-total} other {# lignes sont des totaux ou des sous-totaux}}',
    why: 'son intitulé le dit et ses nombres sont les sommes d’autres lignes ; ce sont ses parties qui sont lues, pour que personne ne soit compté deux fois.',
    todo: 'rien à faire',
  },
  'row-is-sum': {
    what: '{count, plural, one {# ligne est la somme de lignes voisines} other {# lignes sont des sommes de lignes voisines}}',
    why: 'chacun de ses effectifs est leur somme, bien que rien ne la nomme total ; ce sont ses parties qui sont lues, pour que personne ne soit compté deux fois.',
    todo: 'rien, si la ligne est un total',
  },
  'parts-do-not-make-total': {
    what: 'les lignes font {sum} et le total imprimé est {printed}',
    why: 'des lignes manquent ou comptent autre chose ; c’est le total imprimé qui est utilisé, non les lignes.',
    todo: 'demander à la source quelles lignes manquent',
  },
  'row-does-not-sum': {
    what: 'les parties voisines font {sum} et le total imprimé est {printed}',
    why: 'l’un des deux est faux, et rien dans le fichier ne dit lequel.',
    todo: 'demander à la source quel chiffre est juste',
  },
  'group-does-not-sum': {
    what: 'le chiffre imprimé pour {name} est {printed}, les lignes au-dessous font {sum}',
    why: 'le total imprimé prouve qu’il les coiffe ; des lignes manquent, si bien que c’est le total qui est utilisé, non les lignes.',
    todo: 'demander à la source quelles lignes manquent',
  },
  'percent-proved': {
    what: 'le pourcentage de la colonne {header} est {meaning, select, excess {le dépassement des places} other {le nombre de personnes pour cent places}}',
    why: 'les personnes et les places des mêmes lignes le prouvent.',
    todo: 'rien à faire',
  },
  'percent-ambiguous': {
    what: 'la colonne {header} peut être le nombre de personnes pour cent places, ou le dépassement de celles-ci',
    why: 'le mot s’emploie pour les deux, et aucun effectif voisin ne tranche ; la colonne n’est pas utilisée.',
    todo: 'le préciser : --overcrowding occupancy ou --overcrowding excess',
  },
  'percent-unlike-counts': {
    what: 'la colonne {header} n’est ni le nombre de personnes pour cent places, ni le dépassement de celles-ci',
    why: 'les personnes et les places des mêmes lignes donnent d’autres pourcentages.',
    todo: 'demander à la source de quoi le pourcentage est pris',
  },
  'number-ambiguous': {
    what: '{text} peut être deux nombres ; lu comme des milliers ({count, plural, one {# cellule} other {# cellules}})',
    why: 'personnes et places sont des entiers, le signe sépare donc les milliers ; aucune autre cellule ne le prouve.',
    todo: 'le préciser : --decimal ou --thousands',
  },
  'date-order-assumed': {
    what: '{count, plural, one {# date peut se lire} other {# dates peuvent se lire}} jour ou mois en premier ; lecture retenue : {order, select, mdy {mois en premier} other {jour en premier}}',
    why: 'aucune date de la colonne ne tranche ; c’est la langue des en-têtes qui le fait.',
    todo: 'le préciser : --date-order dmy ou --date-order mdy',
  },
  'two-digit-years': {
    what: '{count, plural, one {# année est écrite} other {# années sont écrites}} avec deux chiffres ; {text} a été lu {read}',
    why: 'rien dans le fichier ne dit le siècle : 00 à 49 sont lus 2000 à 2049, et 50 à 99 sont lus 1950 à 1999.',
    todo: 'écrire les années avec quatre chiffres si c’est faux',
  },
  'date-from-title': {
    what: 'les lignes sont datées {date}, comme le dit le titre',
    why: 'le tableau n’a pas de colonne de dates.',
    todo: 'pour une autre date : --date',
  },
  'date-missing': {
    what: 'rien ne dit quand ce comptage a eu lieu',
    why: 'le tableau n’a pas de colonne de dates et son titre n’en donne aucune ; une date dans un nom de fichier n’affirme rien.',
    todo: 'le préciser : --date 2021-12-31',
  },
  'value-not-named': {
    what: 'rien ne dit ce que sont les nombres',
    why: 'les colonnes sont des années, et ni un intitulé ni le titre ne disent ce qu’elles comptent.',
    todo: 'le préciser : --value total, --value capacity…',
  },
  'case-event-not-said': {
    what: 'c’est une liste de personnes, une par ligne, et rien ne dit ce que représente une ligne',
    why: 'personnes condamnées, entrées, libérées ou détenues un jour donné se comptent différemment.',
    todo: 'le préciser : --event sentences, admissions, releases, held ou participants',
  },
  'case-label-not-mapped': {
    what: 'l’intitulé {label} n’est pas connu ({rows, plural, one {# ligne} other {# lignes}})',
    why: 'il n’est jamais rangé sous « autres » : ses dossiers comptent, avec une infraction inconnue.',
    todo: 'dire ce qu’il est sous labels: dans ctg.yaml ; * remplace n’importe quoi',
  },
  'case-text-not-understood': {
    what: '{header} : {texts}{more, plural, =0 {} other { et # de plus}} {rows, plural, one {n’est pas compris} other {ne sont pas compris}} ({rows, plural, one {# ligne} other {# lignes}})',
    why: 'ces lignes comptent, et ce que la colonne en dit reste inconnu.',
    todo: 'dire leur sens sous values: dans ctg.yaml',
  },
  'case-column-not-understood': {
    what: 'la colonne {header} n’est pas utilisée : aucun de ses textes n’est compris ({texts})',
    why: 'son en-tête annonce une chose et ses cellules en disent une autre.',
    todo: 'dire leur sens sous values: dans ctg.yaml, ou ne rien faire',
  },
  'case-length-not-chosen': {
    what: '{headers} : laquelle de ces colonnes est la peine, rien ne le dit',
    why: 'un minimum et un maximum sont deux durées différentes ; aucune n’est utilisée tant que le choix n’est pas fait.',
    todo: 'nommer la colonne : --column "maxSentence=sentence_years"',
  },
  'case-quantity-without-unit': {
    what: 'la colonne {header} est une quantité sans unité',
    why: 'grammes et kilogrammes diffèrent d’un facteur mille ; la colonne n’est pas utilisée.',
    todo: 'le préciser : --column "{header}=quantity_grams" ou quantity_kilograms',
  },
  'case-repeated': {
    what: '{count, plural, one {# ligne redit, cellule par cellule, ce que dit une autre} other {# lignes redisent, cellule par cellule, ce que dit une autre}}',
    why: 'chaque dossier a été compté une fois.',
    todo: 'rien, ou supprimer les copies',
  },
  'case-contradictory': {
    what: '{count, plural, one {# ligne a l’identité d’une autre et en dit autre chose} other {# lignes ont l’identité d’une autre et en disent autre chose}}',
    why: 'rien ne dit laquelle est juste ; aucune n’est donc utilisée.',
    todo: 'garder une ligne par dossier ; si une ligne est un chef d’accusation ou un séjour, nommer une autre colonne : --column "EN-TÊTE=case_id"',
  },
  'case-dates-out-of-order': {
    what: '{count, plural, one {# ligne a des dates dans un ordre impossible} other {# lignes ont des dates dans un ordre impossible}}',
    why: 'l’infraction précède l’entrée, et celle-ci le jugement ; ces lignes sont écartées.',
    todo: 'corriger les dates dans le fichier',
  },
  'sentence-without-custody': {
    what: '{count, plural, one {# ligne donne une durée de prison et une peine qui n’en est pas une} other {# lignes donnent une durée de prison et une peine qui n’en est pas une}}',
    why: 'l’un des deux est faux ; ces lignes sont écartées.',
    todo: 'mettre une peine avec sursis dans suspended_months',
  },
  'custody-without-length': {
    what: '{count, plural, one {# ligne indique la prison sans durée} other {# lignes indiquent la prison sans durée}}',
    why: 'elles comptent comme envois en prison ; leur durée est inconnue.',
    todo: 'rien, sauf si la durée figure dans une autre colonne',
  },
  'life-with-length': {
    what: '{count, plural, one {# ligne est à perpétuité et donne un nombre de mois} other {# lignes sont à perpétuité et donnent un nombre de mois}}',
    why: 'l’un des deux est faux ; ces lignes sont écartées.',
    todo: 'laisser vides les mois des peines à perpétuité',
  },
  'sentence-above-maximum': {
    what: '{count, plural, one {# ligne donne une peine supérieure} other {# lignes donnent une peine supérieure}} au maximum légal de la même ligne',
    why: 'ces lignes sont utilisées ; un cumul d’infractions peut l’expliquer.',
    todo: 'regarder la première : il s’agit peut-être d’années prises pour des mois',
  },
  'age-implausible': {
    what: '{count, plural, one {# ligne donne} other {# lignes donnent}} un âge inférieur à 12 ans ou supérieur à 100',
    why: 'les lignes sont utilisées ; les âges ne le sont pas.',
    todo: 'regarder la première',
  },
  'category-contradicted': {
    what: '{count, plural, one {# ligne est dans un groupe sans violence et dit} other {# lignes sont dans un groupe sans violence et disent}} qu’il y a eu violence',
    why: 'les lignes sont utilisées dans le groupe qu’elles indiquent.',
    todo: 'corriger l’un des deux',
  },
  'quantity-not-positive': {
    what: '{count, plural, one {# ligne dit qu’une drogue a été pesée et donne} other {# lignes disent qu’une drogue a été pesée et donnent}} un poids nul',
    why: 'les lignes sont utilisées ; leur quantité est inconnue.',
    todo: 'laisser la quantité vide quand rien n’a été trouvé ou pesé',
  },
  'exposure-negative': {
    what: '{count, plural, one {# ligne donne} other {# lignes donnent}} plus de jours d’incarcération que de jours de programme',
    why: 'nul ne peut être détenu plus longtemps que le temps compté ; ces lignes sont écartées.',
    todo: 'ne compter que les jours d’incarcération entre l’entrée et la sortie',
  },
  'quantity-implausible': {
    what: '{count, plural, one {# ligne donne} other {# lignes donnent}} plus de 100 kg dans une affaire de possession ou de petit trafic',
    why: 'grammes et kilogrammes sont peut-être mêlés ; les lignes sont utilisées telles quelles.',
    todo: 'regarder la première',
  },
  'preset-used': {
    what: 'les en-têtes sont ceux d’une source connue : {title} ({publisher})',
    why: 'ses colonnes sont lues telles que cette source les définit.',
    todo: 'ctg list presets dit comment',
  },
  'figure-implausible': {
    what: 'un chiffre est connu pour être invraisemblable',
    why: '{reason, select, sameFigureTwice {une autre catégorie a le même chiffre : un seul article de loi contient les deux} other {il ne s’accorde pas avec les chiffres voisins}}.',
    todo: 'le vérifier à la source ; il est utilisé tel qu’imprimé',
  },
  'figures-flagged': {
    what: 'l’éditeur signale des chiffres : {flags} ({count, plural, one {# signe} other {# signes}})',
    why: 'ces signes disent qu’une série est rompue, ou qu’un chiffre est provisoire, estimé ou défini autrement.',
    todo: 'chercher le sens des lettres à la source avant de comparer des années ; les chiffres sont utilisés tels qu’imprimés',
  },
  'row-not-read': {
    what: 'les lignes de cette sorte ne sont pas lues',
    why: 'elles contiennent des taux, des tranches d’âge ou d’autres chiffres qu’aucun indicateur n’emploie.',
    todo: 'rien à faire',
  },
  'rows-not-told-apart': {
    what: 'rien ne distingue les lignes',
    why: 'aucune colonne n’est comprise comme un lieu ou une date, si bien que chaque ligne peut porter sur n’importe quelle partie des personnes.',
    todo: 'dire quelle colonne nomme les lignes : --column "EN-TÊTE=facility_id"',
  },
  'column-not-whole': {
    what: 'la colonne {header} contient des fractions et n’est pas lue comme un effectif',
    why: 'personnes et places sont des entiers ; les fractions sont des taux, des moyennes ou des pondérations.',
    todo: 'dire ce que c’est : --column "{header}=…"',
  },
  'column-weighted': {
    what: 'la colonne {header} contient des fractions de personnes et est lue comme un effectif, ainsi que déclaré',
    why: 'les estimations d’un échantillon sont pondérées ; leurs sommes sont aussi des estimations.',
    todo: 'rien, si la source pondère ses effectifs',
  },
  'coverage-not-stated': {
    what: 'rien ne dit que ces {places} lieux sont tout le pays',
    why: 'leur somme tient lieu de total, et porte la mention d’un ensemble de lieux ; un total imprimé concordant le prouverait.',
    todo: 's’ils y sont tous : --coverage national',
  },
  'country-not-recognised': {
    what: '« {text} » n’est pas un pays',
    why: 'les pays sont des codes ISO ou des noms en anglais, espagnol, portugais ou français.',
    todo: '{nearest, select, none {le corriger, ou omettre les lignes d’une partie de pays} other {le corriger ; le nom le plus proche est {nearest}}}',
  },
  'country-not-requested': {
    what: 'des lignes ont été laissées de côté pour ce pays : {country}',
    why: 'seuls les pays nommés avec --country sont analysés.',
    todo: 'l’ajouter à --country pour l’inclure',
  },
  'country-missing': {
    what: 'une ligne ne nomme aucun pays',
    why: 'aucun pays n’est supposé pour une ligne qui ne le dit pas.',
    todo: 'remplir la colonne country',
  },
  'country-requested-absent': {
    what: 'ce pays a été demandé et ne figure dans aucun fichier : {country}',
    why: 'trouvé : {found}.',
    todo: 'vérifier le nom, ou ajouter ses tableaux',
  },
  'date-unreadable': {
    what: '« {text} » n’est pas une date',
    why: 'les dates s’écrivent 2022, 2022-06 ou 2022-06-30 ; d’autres formes se liraient de deux façons.',
    todo: 'écrire la date sous cette forme',
  },
  'date-in-future': {
    what: 'la date {text} est dans l’avenir',
    why: 'personne n’a pu être compté alors.',
    todo: 'corriger la date, ou indiquer le dernier jour considéré avec --as-of',
  },
  'date-after-as-of': {
    what: 'des lignes ont été laissées de côté, étant postérieures à cette date : {asOf}',
    why: '--as-of indique le dernier jour considéré.',
    todo: 'rien, ou un --as-of plus tardif',
  },
  'date-contradictory': {
    what: 'les dates se contredisent : {text}',
    why: 'l’une des deux est fausse, et rien ne dit laquelle.',
    todo: 'corriger la ligne',
  },
  'number-unreadable': {
    what: '« {text} » ne peut être lu comme un nombre',
    why: 'un nombre a des chiffres et au plus une virgule décimale ; 1.234 et 1,234 n’ont pas le même sens selon les pays.',
    todo: 'l’écrire sans séparateur de milliers, ou laisser la cellule vide s’il est inconnu',
  },
  'number-negative': {
    what: 'le nombre {text} est inférieur à zéro',
    why: 'il ne peut y avoir moins de zéro personne ou de zéro place.',
    todo: 'corriger la cellule, ou la laisser vide si le nombre est inconnu',
  },
  'number-not-whole': {
    what: 'le nombre {text} n’est pas entier',
    why: 'les personnes se comptent en entiers ; une fraction est d’ordinaire un taux ou une moyenne.',
    todo: 'donner l’effectif lui-même',
  },
  'word-not-in-vocabulary': {
    what: '« {word} » n’est pas l’un des mots de cette colonne',
    why: 'la ligne a été écartée, car deviner placerait peut-être des personnes dans le mauvais groupe.',
    todo: 'employer l’un des mots que donnent ctg list tables et le README ; le plus proche est « {nearest} »',
  },
  'value-missing': {
    what: 'une cellule dont la ligne a besoin est vide',
    why: 'sans elle, nul ne peut dire ce que compte la ligne.',
    todo: 'la remplir, ou omettre la ligne',
  },
  'capacity-not-positive': {
    what: 'la capacité est de {text}',
    why: 'on ne peut rien diviser par zéro place ; la densité carcérale n’est pas donnée.',
    todo: 'donner les places officielles, ou laisser la cellule vide si elles sont inconnues',
  },
  'key-repeated': {
    what: 'le même nombre figure deux fois ({other})',
    why: 'il a été compté une fois.',
    todo: 'rien, ou supprimer l’un des deux',
  },
  'key-contradictory': {
    what: 'deux nombres pour une même chose : {first, number} ici et {second, number} en {other} ({date})',
    why: 'rien ne dit lequel est juste ; aucun n’est donc utilisé.',
    todo: 'garder l’un des deux, ou dire dans les colonnes de définition en quoi ils diffèrent',
  },
  'sexes-exceed-total': {
    what: '{parts} : {sum, number} personnes, plus que le total de {total, number} ({date})',
    why: 'les parties ne peuvent dépasser le tout ; elles ne sont pas utilisées, le total l’est.',
    todo: 'vérifier la ligne à la source',
  },
  'sexes-do-not-sum': {
    what: 'femmes et hommes font {sum, number}, le total est de {total, number} ({date})',
    why: 'il manque quelqu’un dans l’un des trois ; tous sont utilisés tels qu’imprimés.',
    todo: 'vérifier la ligne à la source',
  },
  'statuses-do-not-sum': {
    what: 'les situations pénales font {sum, number}, le total est de {total, number} ({date})',
    why: 'une situation manque au tableau ; toutes sont utilisées telles qu’imprimées.',
    todo: 'chercher une troisième situation à la source',
  },
  'statuses-exceed-total': {
    what: 'les situations pénales font {sum, number}, plus que le total de {total, number} ({date})',
    why: 'les parties ne peuvent dépasser le tout ; elles ne sont pas utilisées, le total l’est.',
    todo: 'vérifier la ligne à la source',
  },
  'part-exceeds-total': {
    what: 'une partie ({part, number}) dépasse son tout ({total, number}, {date})',
    why: 'la partie n’est pas utilisée ; le tout l’est.',
    todo: 'vérifier les deux à la source',
  },
  'charges-not-persons': {
    what: 'les infractions totalisent {sum, number} pour {total, number} personnes ({date})',
    why: 'avec un rapport de {ratio, number} entre infractions et personnes, le tableau compte des chefs d’accusation ; les parts de personnes ne sont donc pas données.',
    todo: 'demander un tableau des personnes selon leur infraction principale',
  },
  'occupancy-implausible': {
    what: '{people, number} personnes pour {places, number} places feraient {percent, number} % ({date})',
    why: 'un chiffre ou une unité est sans doute erroné ; les nombres sont utilisés tels qu’imprimés.',
    todo: 'vérifier les deux à la source',
  },
  'stock-jump': {
    what: 'le nombre de personnes détenues passe de {from, number} ({since}) à {to, number} ({date})',
    why: 'une variation de plus d’un quart en un an est d’ordinaire un changement de champ ; les tendances repartent de là.',
    todo: 'voir à la source si le champ a changé',
  },
  'stock-not-carried': {
    what: '{end, number} personnes sont détenues à la fin de la période ({until}) et {start, number} au début de la suivante ({since})',
    why: 'il s’agit des mêmes personnes la même nuit ; plus d’un pour cent d’écart signifie que quelqu’un n’a pas été compté ({other} contient le premier nombre).',
    todo: 'voir à la source lequel des deux est juste',
  },
  'unknown-share': {
    what: 'pour {unknown, number} personnes sur {total, number} ({percent, number} %), cette caractéristique est inconnue : {dimension} ({date})',
    why: 'au-dessus de cinq pour cent, une part calculée sur les cas connus dit peu de l’ensemble ; le rapport donne la plus basse et la plus haute possibles.',
    todo: 'demander à la source de compléter',
  },
  'unknown-share-too-high': {
    what: 'pour {unknown, number} personnes sur {total, number} ({percent, number} %), cette caractéristique est inconnue : {dimension} ({date})',
    why: 'au-dessus de vingt pour cent, la part calculée sur les cas connus n’est pas donnée ; le rapport donne la plus basse et la plus haute possibles.',
    todo: 'demander à la source de compléter',
  },
  'capacity-jump': {
    what: 'le nombre de places passe de {from, number} ({since}) à {to, number} ({date})',
    why: 'une variation de plus d’un quart en un an est d’ordinaire un nouveau sens du mot « place ».',
    todo: 'voir à la source comment la capacité a été fixée',
  },
  'zero-run': {
    what: '{count, number} zéros de suite ({from} – {to})',
    why: 'dans une série qui contient d’autres nombres, ils signifient d’ordinaire « inconnu » ; ils ne sont pas utilisés.',
    todo: 'laisser les cellules vides si le nombre est inconnu',
  },
  'facilities-do-not-sum': {
    what: '{facilities, number} établissements font {sum, number}, le total est de {total, number} ({date})',
    why: 'la liste est incomplète ou compte autre chose ; les deux sont utilisés tels qu’imprimés.',
    todo: 'chercher les établissements manquants',
  },
  'penalty-order': {
    what: 'le minimum ({minimum, number} mois) dépasse le maximum ({maximum, number})',
    why: 'la ligne a été écartée.',
    todo: 'vérifier que des années et des mois n’ont pas été mêlés',
  },
  'penalty-overlap': {
    what: 'deux versions d’un même comportement ({conduct}, forme {tier}) sont en vigueur en même temps ; l’autre est à la ligne {other}',
    why: 'laquelle s’applique un jour donné n’est pas clair ; les deux sont utilisées telles quelles.',
    todo: 'corriger les dates',
  },
  'programme-does-not-sum': {
    what: 'sorties avec succès, autres sorties et participants actifs font {sum, number} ; admissions : {admitted, number}',
    why: 'il manque quelqu’un ; les effectifs sont utilisés tels qu’imprimés.',
    todo: 'demander au programme les issues manquantes',
  },
  'source-not-described': {
    what: 'la source « {id} » n’est pas décrite',
    why: 'un chiffre doit porter sa source ; le rapport ne peut imprimer que cette clé.',
    todo: 'ajouter pour elle une ligne à un tableau des sources (source_id, title, publisher, url…)',
  },
  'source-contradictory': {
    what: 'la source « {id} » est décrite de deux façons ; l’autre se trouve en {other}',
    why: 'rien ne dit laquelle est juste ; aucune n’est utilisée et le rapport imprime la clé.',
    todo: 'garder une description, ou donner aux deux sources des clés différentes',
  },
  'indicator-failed': {
    what: 'l’indicateur {indicator} a échoué : {message}',
    why: 'c’est un défaut de ctg, non de vos données ; le reste du rapport tient.',
    todo: 'le signaler avec l’empreinte du fichier',
  },
  'finding-failed': {
    what: 'le constat {finding} a échoué : {message}',
    why: 'c’est un défaut de ctg, non de vos données ; le reste du rapport tient.',
    todo: 'le signaler',
  },
};
export const problemLevels: Locale['problemLevels'] = {
  error: 'erreur',
  warning: 'avertissement',
  info: 'note',
};
