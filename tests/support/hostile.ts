/** Texts that mean something to a browser, a forge, a spreadsheet, a template or a terminal. */
export const HOSTILE = [
  '<script>document.title="owned"</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '=HYPERLINK("https://example.org")',
  '@SUM(1+1)*cmd|calc',
  '{{ 7*7 }}{% include "x" %}',
  '| a | b |',
  '# heading `code` **bold**',
  '\u202Etxt.exe',
  '\u001b[2Jcleared',
  '::error::workflow',
] as const;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A country's folder in which each text stands wherever a text may stand. */
export function hostileFiles(text: string): Record<string, string> {
  const cell = quoted(text);
  return {
    'population.csv': `country,date,facility,total,female,capacity,source_id,note\nPER,2020,,1000,100,800,s,${cell}\nPER,2020,${cell},600,,300,s,\nPER,2020,b,400,,500,s,\n`,
    'offences.csv': `country,reference_date,sex,legal_status,breakdown,category,persons,counting_unit,local_label,source_id,${cell}\nPER,2020,all,all,drug_subtype,trafficking,200,person,${cell},s,x\n`,
    'penalties.csv': `country,law,article,conduct_id,conduct,offence_class,drug_subtype,tier,min_months,max_months,source_id\nPER,${cell},${cell},${cell},${cell},drug,trafficking,basic,96,180,s\nPER,Código,106,homicide,Homicide,intentional_homicide,,basic,72,120,s\n`,
    'programme.csv': `country,programme,period_start,period_end,evaluated,admitted,graduated,left,active,source_id\nPER,${cell},2019,2020,154,118,35,32,51,s\n`,
    'sources.csv': `source_id,title,publisher,published_on,url,accessed_on,licence,note\ns,${cell},${cell},${cell},${cell},${cell},${cell},${cell}\n`,
  };
}
