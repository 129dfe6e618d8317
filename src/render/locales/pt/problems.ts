import type { Locale } from '../locale.js';

// Três partes: o que há de errado, por que importa ou como se decidiu, o que fazer. {count} e {lines} vêm quando a
// mesma falha está em várias linhas.
export const problems: Locale['problems'] = {
  'file-missing': {
    what: 'não existe esse arquivo ou pasta',
    why: 'nada foi lido dele; as demais entradas foram lidas.',
    todo: '{nearest, select, none {verifique o caminho} other {verifique o caminho; o nome mais próximo é {nearest}}}',
  },
  'file-unreadable': {
    what: 'não é possível abrir o arquivo ({reason})',
    why: 'nada foi lido dele; as demais entradas foram lidas.',
    todo: 'verifique se ele existe e se você tem permissão de leitura',
  },
  'folder-empty': {
    what: 'a pasta não contém nenhum arquivo CSV, TSV ou TXT',
    why: 'nas pastas, as tabelas são procuradas pela extensão; os demais arquivos são ignorados.',
    todo: 'indique uma pasta com tabelas, ou os próprios arquivos',
  },
  'file-empty': {
    what: 'o arquivo está vazio',
    why: 'não há nada nele para ler.',
    todo: 'exporte a tabela de novo',
  },
  'file-header-only': {
    what: 'o arquivo tem cabeçalhos e nenhuma linha de dados',
    why: 'uma tabela sem linhas não diz nada.',
    todo: 'exporte a tabela de novo, com os dados',
  },
  'file-not-text': {
    what: 'o arquivo não é uma tabela de texto, e sim: {kind}',
    why: 'as tabelas são lidas como texto, para que cada número possa ser rastreado até a sua linha.',
    todo: 'abra-o no seu programa e salve-o como CSV (UTF-8)',
  },
  'file-too-large': {
    what: 'o arquivo tem {bytes, number} bytes; o limite é {limit, number}',
    why: 'arquivos maiores não caberiam na memória.',
    todo: 'divida o arquivo por ano ou por unidade prisional',
  },
  'workbook-package-missing': {
    what: 'não é possível abrir planilhas: o pacote read-excel-file não está instalado',
    why: 'ele é opcional, para que ctg possa ser instalado sem ele.',
    todo: 'npm install read-excel-file, ou salve a planilha como CSV',
  },
  'sheet-not-chosen': {
    what: 'o arquivo tem várias planilhas: {sheets}',
    why: 'nada diz qual delas se quer.',
    todo: 'indique qual: --sheet NOME',
  },
  'encoding-assumed': {
    what: 'o arquivo não é UTF-8 e foi lido como {encoding}',
    why: 'a linha {line} tem o primeiro byte que UTF-8 não admite; {encoding} é o que as planilhas da região gravam.',
    todo: 'se os acentos parecerem errados, salve o arquivo como UTF-8',
  },
  'delimiter-decided': {
    what: 'as células são separadas por {delimiter}',
    why: 'com ele, as linhas mais concordam quanto ao número de células.',
    todo: 'nada, se as colunas parecerem corretas',
  },
  'quote-unclosed': {
    what: 'aspas são abertas e nunca fechadas',
    why: 'tudo o que vem depois viraria uma única célula.',
    todo: 'feche as aspas nesta linha, ou duplique-as se fizerem parte do texto',
  },
  'nul-removed': {
    what: '{count, plural, one {# byte NUL foi retirado} other {# bytes NUL foram retirados}}',
    why: 'esses bytes não pertencem a nenhum texto e costumam indicar um arquivo danificado.',
    todo: 'compare o arquivo com o original',
  },
  'header-not-recognised': {
    what: 'os cabeçalhos não são de nenhuma tabela conhecida; encontrados: {seen}',
    why: 'a mais próxima é {nearest}, à qual falta: {missing}{suggestion, select, none {} other {. Talvez: {suggestion}}}.',
    todo: 'renomeie as colunas; ctg list tables mostra os nomes esperados',
  },
  'penalties-in-words': {
    what: 'as penas estão em frases: {columns}. {lengths, plural, one {# célula é uma duração} other {# células são durações}}, {ranges, plural, one {# é um intervalo} other {# são intervalos}}, {empty, plural, one {# está vazia} other {# estão vazias}} e {other, plural, one {# é outra coisa} other {# são outra coisa}}{text, select, none {} other {, como “{text}”}}',
    why: 'a que lei, conduta e versão uma frase se refere é leitura de jurista; um intervalo não é o mínimo e o máximo de um só crime, e uma multa não é uma duração.',
    todo: 'escreva a tabela statutory-penalties a partir da lei, uma linha por conduta e versão: ctg list tables mostra as colunas',
  },
  'percentages-only': {
    what: 'a tabela traz porcentagens e não conta ninguém: {columns}',
    why: 'uma proporção sem as contagens não pode ser somada, comparada nem verificada.',
    todo: 'solicite a tabela de contagens de que as proporções foram feitas',
  },
  'counts-of-parts': {
    what: 'estas colunas contam uma parte das pessoas presas, e nada diz qual: {columns}',
    why: 'lidas como o total, elas o subestimariam; nenhuma coluna conta todas as pessoas.',
    todo: 'se uma delas conta todas, indique: --column "CABEÇALHO=total"; caso contrário, deixe o arquivo de fora',
  },
  'header-duplicated': {
    what: 'estes cabeçalhos aparecem duas vezes: {headers}',
    why: 'não há como saber qual das duas colunas se quer.',
    todo: 'renomeie ou retire uma delas',
  },
  'table-ambiguous': {
    what: 'os cabeçalhos servem para duas tabelas: {first} e {second}',
    why: 'a mesma coluna significa coisas diferentes em cada uma.',
    todo: 'acrescente uma coluna que só uma delas tenha; veja ctg list tables',
  },
  'column-not-used': {
    what: 'estas colunas não são usadas: {columns}',
    why: 'os seus nomes não são de nenhuma coluna desta tabela{suggestion, select, none {} other {. Talvez: {suggestion}}}.',
    todo: 'nada, se não contiverem nada que deva contar',
  },
  'row-ragged': {
    what: '{count, plural, one {# linha tem} other {# linhas têm}} número de células diferente dos {expected, number} cabeçalhos',
    why: 'células podem ter ido para a coluna errada; por isso as linhas foram desconsideradas.',
    todo: 'corrija as linhas, ou ponha entre aspas as células que contêm o separador',
  },
  'row-repeats-header': {
    what: '{count, plural, one {# linha repete} other {# linhas repetem}} os cabeçalhos',
    why: 'provavelmente se colaram páginas uma abaixo da outra.',
    todo: 'nada; essas linhas foram desconsideradas',
  },
  'encoding-mixed': {
    what: '{count, plural, one {# linha não está} other {# linhas não estão}} na codificação das demais',
    why: 'o arquivo é UTF-8, exceto por elas, a primeira na linha {line}; foram lidas como windows-1252, como quando se juntam dois arquivos.',
    todo: 'verifique os acentos dessas linhas; salve o arquivo em uma única codificação',
  },
  'text-encoded-twice': {
    what: '{count, plural, one {# linha estava codificada} other {# linhas estavam codificadas}} duas vezes e foi feita a correção',
    why: 'havia letras escritas como pares, por exemplo Ã³ em vez de ó, que nenhum idioma usa.',
    todo: 'verifique os acentos; solicite o arquivo anterior à conversão',
  },
  'lines-unwrapped': {
    what: 'cada linha estava inteira entre aspas; elas foram retiradas',
    why: 'só dentro delas se distinguem as células.',
    todo: 'nada, se as colunas parecerem corretas',
  },
  'row-quote-unclosed': {
    what: '{count, plural, one {# linha abre} other {# linhas abrem}} aspas que nunca se fecham',
    why: 'as suas células não se distinguem; a linha é desconsiderada e as seguintes são lidas.',
    todo: 'feche as aspas nesta linha, ou duplique-as se fizerem parte do texto',
  },
  'header-ambiguous': {
    what: 'o cabeçalho {header} pode significar {fields}',
    why: 'nada ao lado dele diz qual; a coluna não é usada.',
    todo: 'indique qual: --column "{header}=…", ou columns: em ctg.yaml',
  },
  'header-repeated': {
    what: '{count, plural, one {# coluna pode} other {# colunas podem}} ser {fields}: {headers}',
    why: 'não há como saber qual delas se quer; nenhuma é usada.',
    todo: 'indique qual: renomeie uma, ou columns: em ctg.yaml',
  },
  'label-not-mapped': {
    what: 'o rótulo {label} não é conhecido ({rows, plural, one {# linha} other {# linhas}})',
    why: 'ele nunca é posto em “outros”: as suas linhas são desconsideradas.',
    todo: 'diga o que ele é em labels: no ctg.yaml',
  },
  'personal-data': {
    what: 'o arquivo contém dados pessoais: {headers}',
    why: 'nomes e números de documentos não são necessários para nenhum número; nada os lê e não são copiados para nenhuma saída.',
    todo: 'solicite o arquivo sem essas colunas e guarde esta cópia em segurança',
  },
  'row-is-total': {
    what: '{count, plural, one {# linha é um total ou subtotal} other {# linhas são totais ou subtotais}}',
    why: 'o rótulo o diz e os números são a soma de outras linhas; leem-se as partes, para que ninguém seja contado duas vezes.',
    todo: 'nada',
  },
  'row-is-sum': {
    what: '{count, plural, one {# linha é a soma das linhas vizinhas} other {# linhas são somas das linhas vizinhas}}',
    why: 'cada uma das suas contagens é essa soma, embora nada a chame de total; leem-se as partes, para que ninguém seja contado duas vezes.',
    todo: 'nada, se a linha for um total',
  },
  'parts-do-not-make-total': {
    what: 'as linhas somam {sum} e o total impresso é {printed}',
    why: 'faltam linhas, ou elas contam outra coisa; usa-se o total impresso, e não as linhas.',
    todo: 'pergunte à fonte que linhas faltam',
  },
  'row-does-not-sum': {
    what: 'as partes ao lado somam {sum} e o total impresso é {printed}',
    why: 'um dos números está errado, e nada no arquivo diz qual.',
    todo: 'pergunte à fonte que número é o correto',
  },
  'group-does-not-sum': {
    what: '{name} aparece com {printed}; as linhas abaixo somam {sum}',
    why: 'o total impresso prova que ele as encabeça; faltam-lhe linhas, de modo que se usa o total, e não as linhas.',
    todo: 'pergunte à fonte que linhas faltam',
  },
  'percent-proved': {
    what: 'a porcentagem em {header} é {meaning, select, excess {o excedente sobre as vagas} other {de pessoas por cem vagas}}',
    why: 'as pessoas e as vagas das mesmas linhas o provam.',
    todo: 'nada',
  },
  'percent-ambiguous': {
    what: '{header} pode ser pessoas por cem vagas, ou o excedente sobre elas',
    why: 'a palavra é usada para as duas coisas, e não há contagens ao lado que o digam; a coluna não é usada.',
    todo: 'indique qual: --overcrowding occupancy ou --overcrowding excess',
  },
  'percent-unlike-counts': {
    what: '{header} não é nem pessoas por cem vagas nem o excedente sobre elas',
    why: 'as pessoas e as vagas das mesmas linhas dão outras porcentagens.',
    todo: 'pergunte à fonte a que se refere a porcentagem',
  },
  'number-ambiguous': {
    what: '{text} pode ser dois números; foi lido como milhares ({count, plural, one {# célula} other {# células}})',
    why: 'pessoas e vagas são inteiras, de modo que o sinal separa milhares; nenhuma outra célula o prova.',
    todo: 'indique: --decimal ou --thousands',
  },
  'date-order-assumed': {
    what: '{count, plural, one {# data pode ser lida} other {# datas podem ser lidas}} com o dia ou com o mês primeiro; leu-se {order, select, mdy {o mês} other {o dia}} primeiro',
    why: 'nenhuma data da coluna o decide; quem decide é o idioma dos cabeçalhos.',
    todo: 'indique: --date-order dmy ou --date-order mdy',
  },
  'two-digit-years': {
    what: '{count, plural, one {# ano tem} other {# anos têm}} dois algarismos; {text} foi lido como {read}',
    why: 'nada no arquivo diz o século: de 00 a 49 lê-se de 2000 a 2049, e de 50 a 99, de 1950 a 1999.',
    todo: 'escreva os anos com quatro algarismos, se estiver errado',
  },
  'date-from-title': {
    what: 'as linhas são datadas de {date}, como diz o título',
    why: 'a tabela não tem coluna de datas.',
    todo: 'outra data: --date',
  },
  'date-missing': {
    what: 'nada diz quando se contou',
    why: 'a tabela não tem coluna de datas e o título não informa nenhuma; uma data no nome do arquivo não é uma declaração.',
    todo: 'indique quando: --date 2021-12-31',
  },
  'value-not-named': {
    what: 'nada diz o que são os números',
    why: 'as colunas são anos, e nem um rótulo nem o título dizem o que contam.',
    todo: 'indique o quê: --value total, --value capacity …',
  },
  'case-event-not-said': {
    what: 'esta é uma lista de pessoas, uma por linha, e nada diz o que cada linha representa',
    why: 'pessoas condenadas, pessoas que entraram, pessoas soltas e pessoas presas em um dia são contadas de modos diferentes.',
    todo: 'indique: --event sentences, admissions, releases, held ou participants',
  },
  'case-label-not-mapped': {
    what: 'o rótulo {label} não é conhecido ({rows, plural, one {# linha} other {# linhas}})',
    why: 'ele nunca é posto em “outros”: os seus casos contam, com o crime não informado.',
    todo: 'diga o que ele é em labels: no ctg.yaml; * vale por qualquer texto',
  },
  'case-text-not-understood': {
    what: '{header}: não se entende {texts}{more, plural, =0 {} other { e mais #}} ({rows, plural, one {# linha} other {# linhas}})',
    why: 'essas linhas contam, mas não se sabe o que a coluna diz delas.',
    todo: 'diga o que significam em values: no ctg.yaml',
  },
  'case-column-not-understood': {
    what: '{header} não é usada: não se entende nenhum texto dela ({texts})',
    why: 'o cabeçalho nomeia uma coisa e as células dizem outra.',
    todo: 'diga o que significam em values: no ctg.yaml, ou nada',
  },
  'case-length-not-chosen': {
    what: '{headers}: não se diz qual destas é a pena',
    why: 'um mínimo e um máximo são duas penas diferentes; nenhuma é usada até que você escolha.',
    todo: 'nomeie a coluna: --column "maxSentence=sentence_years"',
  },
  'case-quantity-without-unit': {
    what: '{header} é uma quantidade sem unidade',
    why: 'gramas e quilogramas diferem mil vezes; a coluna não é usada.',
    todo: 'indique qual: --column "{header}=quantity_grams" ou quantity_kilograms',
  },
  'case-repeated': {
    what: '{count, plural, one {# linha repete} other {# linhas repetem}} outra, célula por célula',
    why: 'cada caso foi contado uma vez.',
    todo: 'nada, ou retire as cópias',
  },
  'case-contradictory': {
    what: '{count, plural, one {# linha tem} other {# linhas têm}} a identidade de outra linha e {count, plural, one {diz} other {dizem}} dela outra coisa',
    why: 'nada diz qual está correta; por isso nenhuma é usada.',
    todo: 'deixe uma linha por caso; se a linha for uma imputação ou um período de prisão, indique outra coluna: --column "CABEÇALHO=case_id"',
  },
  'case-dates-out-of-order': {
    what: '{count, plural, one {# linha tem} other {# linhas têm}} datas em ordem impossível',
    why: 'o crime vem antes da entrada, e esta antes da sentença; as linhas são desconsideradas.',
    todo: 'corrija as datas no arquivo',
  },
  'sentence-without-custody': {
    what: '{count, plural, one {# linha tem} other {# linhas têm}} pena de prisão e um tipo de pena que não é prisão',
    why: 'uma das duas informações está errada; as linhas são desconsideradas.',
    todo: 'ponha a pena suspensa em suspended_months',
  },
  'custody-without-length': {
    what: '{count, plural, one {# linha é} other {# linhas são}} de prisão sem duração',
    why: 'contam como condenações à prisão; a duração não é conhecida.',
    todo: 'nada, a menos que a duração esteja em outra coluna',
  },
  'life-with-length': {
    what: '{count, plural, one {# linha é de prisão perpétua e tem} other {# linhas são de prisão perpétua e têm}} um número de meses',
    why: 'uma das duas informações está errada; as linhas são desconsideradas.',
    todo: 'deixe vazios os meses das penas perpétuas',
  },
  'sentence-above-maximum': {
    what: '{count, plural, one {# linha tem} other {# linhas têm}} pena acima do máximo legal da mesma linha',
    why: 'as linhas são usadas; a soma de vários crimes pode explicá-lo.',
    todo: 'veja a primeira: podem ser anos no lugar de meses',
  },
  'age-implausible': {
    what: '{count, plural, one {# linha tem} other {# linhas têm}} idade abaixo de 12 ou acima de 100',
    why: 'as linhas são usadas; as idades, não.',
    todo: 'veja a primeira',
  },
  'category-contradicted': {
    what: '{count, plural, one {# linha está em um grupo sem violência e diz} other {# linhas estão em um grupo sem violência e dizem}} que houve violência',
    why: 'as linhas são usadas no grupo que nomeiam.',
    todo: 'corrija uma das duas informações',
  },
  'quantity-not-positive': {
    what: '{count, plural, one {# linha diz que uma droga foi pesada e dá} other {# linhas dizem que uma droga foi pesada e dão}} peso zero',
    why: 'as linhas são usadas; a quantidade não é conhecida.',
    todo: 'deixe a quantidade vazia quando nada foi encontrado ou pesado',
  },
  'exposure-negative': {
    what: '{count, plural, one {# linha tem} other {# linhas têm}} mais dias de prisão do que dias no programa',
    why: 'ninguém pode ficar preso por mais tempo do que o que se conta; as linhas são desconsideradas.',
    todo: 'conte apenas os dias de prisão entre o ingresso e a saída',
  },
  'quantity-implausible': {
    what: '{count, plural, one {# linha tem} other {# linhas têm}} mais de 100 kg em um caso de porte ou pequeno tráfico',
    why: 'gramas e quilogramas podem estar misturados; as linhas são usadas como estão.',
    todo: 'veja a primeira',
  },
  'preset-used': {
    what: 'os cabeçalhos são os de {title} ({publisher})',
    why: 'as colunas são lidas como essa fonte as define.',
    todo: 'ctg list presets explica como',
  },
  'figure-implausible': {
    what: 'sabe-se que um número não é plausível',
    why: '{reason, select, sameFigureTwice {outra categoria tem o mesmo número: um único artigo da lei abrange as duas} other {não condiz com os números vizinhos}}.',
    todo: 'confira com a fonte; é usado como impresso',
  },
  'figures-flagged': {
    what: 'quem publica marca números: {flags} ({count, plural, one {# marca} other {# marcas}})',
    why: 'as marcas dizem que uma série se quebra, ou que um número é provisório, estimado ou definido de outro modo.',
    todo: 'procure as letras na fonte antes de comparar anos; os números são usados como impressos',
  },
  'row-not-read': {
    what: 'linhas deste tipo não são lidas',
    why: 'contêm taxas, faixas etárias ou outros números que nenhum indicador usa.',
    todo: 'nada',
  },
  'rows-not-told-apart': {
    what: 'nada distingue as linhas',
    why: 'nenhuma coluna é entendida como lugar ou data, de modo que cada linha pode ser de qualquer parte das pessoas.',
    todo: 'indique que coluna dá nome às linhas: --column "CABEÇALHO=facility_id"',
  },
  'column-not-whole': {
    what: '{header} contém frações e não é lida como contagem',
    why: 'pessoas e vagas são inteiras; frações são taxas, médias ou pesos.',
    todo: 'indique o que é: --column "{header}=…"',
  },
  'column-weighted': {
    what: '{header} contém frações de pessoas e é lida como contagem, conforme indicado',
    why: 'estimativas de uma amostra são ponderadas; as suas somas também são estimativas.',
    todo: 'nada, se a fonte pondera as suas contagens',
  },
  'coverage-not-stated': {
    what: 'nada diz que estes {places} lugares são todos os do país',
    why: 'a soma é usada para o conjunto e declara que abrange apenas esses lugares; um total impresso que coincidisse o provaria.',
    todo: 'se forem todos: --coverage national',
  },
  'country-not-recognised': {
    what: '“{text}” não é um país',
    why: 'países são códigos ISO ou nomes em português, espanhol, inglês ou francês.',
    todo: '{nearest, select, none {corrija, ou deixe de fora as linhas de uma parte do país} other {corrija; o nome mais próximo é {nearest}}}',
  },
  'country-not-requested': {
    what: 'linhas deste país foram desconsideradas: {country}',
    why: 'só são analisados os países indicados em --country.',
    todo: 'acrescente-o a --country para incluí-lo',
  },
  'country-missing': {
    what: 'uma linha não indica nenhum país',
    why: 'não se supõe o país de uma linha que não o diz.',
    todo: 'preencha a coluna country',
  },
  'country-requested-absent': {
    what: 'este país foi pedido e não está em nenhum arquivo: {country}',
    why: 'encontrados: {found}.',
    todo: 'verifique o nome, ou acrescente as suas tabelas',
  },
  'date-unreadable': {
    what: '“{text}” não é uma data',
    why: 'as datas se escrevem 2022, 2022-06 ou 2022-06-30; outras poderiam ser lidas de duas maneiras.',
    todo: 'escreva a data dessa forma',
  },
  'date-in-future': {
    what: '{text} está no futuro',
    why: 'ninguém pode ter sido contado então.',
    todo: 'corrija a data, ou indique com --as-of o último dia considerado',
  },
  'date-after-as-of': {
    what: 'linhas posteriores a {asOf} foram desconsideradas',
    why: '--as-of indica o último dia considerado.',
    todo: 'nada, ou um --as-of posterior',
  },
  'date-contradictory': {
    what: 'as datas se contradizem: {text}',
    why: 'uma das duas está errada, e nada diz qual.',
    todo: 'corrija a linha',
  },
  'number-unreadable': {
    what: '“{text}” não pode ser lido como número',
    why: 'números têm algarismos e no máximo um ponto decimal; 1.234 e 1,234 significam coisas diferentes conforme o país.',
    todo: 'escreva-o sem separador de milhar, ou deixe a célula vazia se for desconhecido',
  },
  'number-negative': {
    what: '{text} é menor que zero',
    why: 'não pode haver menos pessoas ou vagas do que nenhuma.',
    todo: 'corrija a célula, ou deixe-a vazia se o número for desconhecido',
  },
  'number-not-whole': {
    what: '{text} não é um número inteiro',
    why: 'pessoas são contadas inteiras; uma fração costuma ser uma taxa ou uma média.',
    todo: 'informe a própria contagem',
  },
  'word-not-in-vocabulary': {
    what: '“{word}” não está entre as palavras desta coluna',
    why: 'a linha foi desconsiderada, porque um palpite poderia pôr pessoas no grupo errado.',
    todo: 'use uma das palavras indicadas por ctg list tables e pelo README; a mais próxima é “{nearest}”',
  },
  'value-missing': {
    what: 'está vazia uma célula de que a linha precisa',
    why: 'sem ela ninguém sabe o que a linha conta.',
    todo: 'preencha-a, ou retire a linha',
  },
  'capacity-not-positive': {
    what: 'a capacidade é {text}',
    why: 'nada se divide por nenhuma vaga; a ocupação não é publicada.',
    todo: 'informe as vagas oficiais, ou deixe a célula vazia se forem desconhecidas',
  },
  'key-repeated': {
    what: 'o mesmo número aparece duas vezes ({other})',
    why: 'foi contado uma vez.',
    todo: 'nada, ou retire um dos dois',
  },
  'key-contradictory': {
    what: 'dois números para a mesma coisa: {first, number} aqui e {second, number} em {other} ({date})',
    why: 'nada diz qual está correto; por isso nenhum é usado.',
    todo: 'deixe um deles, ou diga nas colunas de definição em que diferem',
  },
  'sexes-exceed-total': {
    what: '{parts}: {sum, number} pessoas, mais que o total de {total, number} ({date})',
    why: 'as partes não podem exceder o todo; as partes não são usadas, o total é.',
    todo: 'confira a linha com a fonte',
  },
  'sexes-do-not-sum': {
    what: 'mulheres e homens somam {sum, number}; o total é {total, number} ({date})',
    why: 'falta alguém em um dos três números; todos são usados como impressos.',
    todo: 'confira a linha com a fonte',
  },
  'statuses-do-not-sum': {
    what: 'as situações processuais somam {sum, number}; o total é {total, number} ({date})',
    why: 'falta uma situação na tabela; todos os números são usados como impressos.',
    todo: 'procure na fonte uma terceira situação',
  },
  'statuses-exceed-total': {
    what: 'as situações processuais somam {sum, number}, mais que o total de {total, number} ({date})',
    why: 'as partes não podem exceder o todo; as partes não são usadas, o total é.',
    todo: 'confira a linha com a fonte',
  },
  'part-exceeds-total': {
    what: 'uma parte ({part, number}) é maior que o seu todo ({total, number}, {date})',
    why: 'a parte não é usada; o todo é.',
    todo: 'confira ambos com a fonte',
  },
  'charges-not-persons': {
    what: 'os crimes somam {sum, number} para {total, number} pessoas ({date})',
    why: 'com {ratio, number} crimes por pessoa, a tabela conta imputações, de modo que as proporções de pessoas não são publicadas.',
    todo: 'solicite uma tabela de pessoas pelo crime principal',
  },
  'occupancy-implausible': {
    what: '{people, number} pessoas em {places, number} vagas seriam {percent, number}% ({date})',
    why: 'provavelmente há um algarismo ou uma unidade errada; os números são usados como impressos.',
    todo: 'confira ambos com a fonte',
  },
  'stock-jump': {
    what: 'o número de pessoas presas passa de {from, number} ({since}) para {to, number} ({date})',
    why: 'uma variação de mais de um quarto em um ano costuma ser uma mudança de quem é contado; as tendências recomeçam depois dela.',
    todo: 'verifique na fonte se a cobertura mudou',
  },
  'stock-not-carried': {
    what: 'há {end, number} pessoas presas no fim do período {until} e {start, number} no início do período {since}',
    why: 'são as mesmas pessoas na mesma noite; mais de um por cento de diferença é alguém que não foi contado (o primeiro número está em {other}).',
    todo: 'verifique na fonte qual dos dois está correto',
  },
  'unknown-share': {
    what: 'não se conhece este dado para {unknown, number} de {total, number} pessoas ({percent, number}%): {dimension} ({date})',
    why: 'acima de cinco por cento, uma proporção entre as conhecidas diz pouco de todas; o relatório dá a menor e a maior possíveis.',
    todo: 'solicite à fonte que o complete',
  },
  'unknown-share-too-high': {
    what: 'não se conhece este dado para {unknown, number} de {total, number} pessoas ({percent, number}%): {dimension} ({date})',
    why: 'acima de vinte por cento, a proporção entre as conhecidas não é publicada; o relatório dá a menor e a maior possíveis.',
    todo: 'solicite à fonte que o complete',
  },
  'capacity-jump': {
    what: 'o número de vagas passa de {from, number} ({since}) para {to, number} ({date})',
    why: 'uma variação de mais de um quarto em um ano costuma ser um novo significado de “vaga”.',
    todo: 'verifique na fonte como a capacidade foi fixada',
  },
  'zero-run': {
    what: '{count, number} zeros seguidos ({from} a {to})',
    why: 'em uma série com outros números, costumam significar “desconhecido”; não são usados.',
    todo: 'deixe as células vazias se o número for desconhecido',
  },
  'facilities-do-not-sum': {
    what: '{facilities, number} unidades prisionais somam {sum, number}; o total é {total, number} ({date})',
    why: 'a lista está incompleta ou conta outra coisa; ambos são usados como impressos.',
    todo: 'procure as unidades que faltam',
  },
  'penalty-order': {
    what: 'o mínimo ({minimum, number} meses) está acima do máximo ({maximum, number})',
    why: 'a linha foi desconsiderada.',
    todo: 'verifique se não se misturaram anos e meses',
  },
  'penalty-overlap': {
    what: 'duas versões de {conduct} ({tier}) estão em vigor ao mesmo tempo; a outra está na linha {other}',
    why: 'não fica claro qual vale em um dado dia; ambas são usadas como informadas.',
    todo: 'corrija as datas',
  },
  'programme-does-not-sum': {
    what: 'graduados, desligados e ativos somam {sum, number}; foram admitidas {admitted, number} pessoas',
    why: 'falta alguém; as contagens são usadas como impressas.',
    todo: 'solicite ao programa os desfechos que faltam',
  },
  'source-not-described': {
    what: 'a fonte “{id}” não está descrita',
    why: 'um número deve trazer a sua fonte; o relatório só pode imprimir esta chave.',
    todo: 'acrescente uma linha para ela em uma tabela de fontes (source_id, title, publisher, url …)',
  },
  'source-contradictory': {
    what: 'a fonte “{id}” está descrita de duas maneiras; a outra está em {other}',
    why: 'nada diz qual está correta; por isso nenhuma é usada, e o relatório imprime a chave.',
    todo: 'deixe uma descrição, ou dê chaves diferentes às duas fontes',
  },
  'indicator-failed': {
    what: 'o indicador {indicator} falhou: {message}',
    why: 'é um defeito do ctg, não dos seus dados; o resto do relatório vale.',
    todo: 'comunique-o com a impressão digital do arquivo',
  },
  'finding-failed': {
    what: 'o achado {finding} falhou: {message}',
    why: 'é um defeito do ctg, não dos seus dados; o resto do relatório vale.',
    todo: 'comunique-o',
  },
};
export const problemLevels: Locale['problemLevels'] = {
  error: 'erro',
  warning: 'aviso',
  info: 'nota',
};
