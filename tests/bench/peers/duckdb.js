/** The task of cases.js in DuckDB from Node; only for a bench: the toolkit does not depend on it. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [file, labels, folder = process.cwd()] = process.argv.slice(2);
const found = createRequire(`${folder}/`).resolve('@duckdb/node-api');
const { DuckDBInstance } = await import(pathToFileURL(found).href);
const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
const connection = await instance.connect();
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowsJS();
const text = (path) => `'${path.replaceAll("'", "''")}'`;

// A cell that does not fit a type would cost its whole row: every column is read as text and cast with TRY_CAST.
await rows(`
  CREATE TABLE labels AS FROM read_csv(${text(labels)}, header = true);
  CREATE TABLE cases AS
  SELECT
    year(try_cast(sentence_date AS DATE)) AS year,
    coalesce(class, 'unknown') AS class,
    CASE sex WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' ELSE 'unknown' END AS sex,
    try_cast(quantity_g AS DOUBLE) AS grams,
    try_cast(custodial_months AS DOUBLE) AS months,
    custodial_months = 'perpetua' AS life,
    sentence_date IS NOT NULL AND try_cast(sentence_date AS DATE) IS NULL AS no_date,
    age IS NOT NULL AND try_cast(age AS DOUBLE) IS NULL AS no_age,
    quantity_g IS NOT NULL AND try_cast(quantity_g AS DOUBLE) IS NULL AS no_quantity,
    custodial_months <> 'perpetua' AND try_cast(custodial_months AS DOUBLE) IS NULL AS no_months,
    prior_convictions IS NOT NULL AND try_cast(prior_convictions AS DOUBLE) IS NULL AS no_priors
  FROM read_csv(${text(file)}, header = true, all_varchar = true, nullstr = ['', 'n/d'])
  LEFT JOIN labels ON offence = label;
`);
const groups = await rows(`
  SELECT 'group', year, class, sex, count(*), count(months), avg(months), median(months), quantile_cont(months, 0.9)
  FROM cases GROUP BY ALL`);
const shares = await rows(`
  SELECT 'share', year, sex, count(*) FILTER (class = 'drug') / count(*) FROM cases GROUP BY year, sex`);
// Pearson's correlation of mean ranks.
const spearman = await rows(`
  WITH pairs AS (
    SELECT grams, months FROM cases WHERE class = 'drug' AND grams IS NOT NULL AND months IS NOT NULL
  ), by_grams AS (
    SELECT grams, sum(count(*)) OVER (ORDER BY grams) - (count(*) - 1) / 2 AS rank FROM pairs GROUP BY grams
  ), by_months AS (
    SELECT months, sum(count(*)) OVER (ORDER BY months) - (count(*) - 1) / 2 AS rank FROM pairs GROUP BY months
  )
  SELECT 'spearman', corr(g.rank, m.rank) FROM pairs JOIN by_grams g USING (grams) JOIN by_months m USING (months)`);
const [[life, noDate, noAge, noQuantity, noMonths, noPriors]] = await rows(`
  SELECT count(*) FILTER (life), count(*) FILTER (no_date), count(*) FILTER (no_age), count(*) FILTER (no_quantity),
    count(*) FILTER (no_months), count(*) FILTER (no_priors)
  FROM cases`);
const lines = [
  ...groups,
  ...shares,
  ...spearman,
  ['life', life],
  ['unread', 'sentence_date', noDate],
  ['unread', 'age', noAge],
  ['unread', 'quantity_g', noQuantity],
  ['unread', 'custodial_months', noMonths],
  ['unread', 'prior_convictions', noPriors],
];
process.stdout.write(`${lines.map((line) => line.join(',')).join('\n')}\n`);
