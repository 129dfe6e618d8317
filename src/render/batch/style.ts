/** The style of the page about a batch: readable in print and in grey, red only beside a sign and a word. */
export const STYLE = `
:root { --ink: #1d2226; --quiet: #55606a; --rule: #d5dade; --red: #8f1414; --wash: #fdf1f1; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 72rem; color: var(--ink); background: #fff;
  font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 0.75rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 0 0 0.4rem; }
.verdict { font-weight: 700; padding: 0.5rem 0.8rem; border-left: 5px solid #2c6e49; background: #f2f7f4; margin: 0 0 0.6rem; }
.verdict.wrong { border-color: var(--red); background: var(--wash); color: var(--red); }
article.wrong { border-left: 5px solid var(--red); background: var(--wash); padding: 0.7rem 0.9rem; margin: 0 0 0.8rem; }
article.wrong ul { margin: 0; padding-left: 1.1rem; }
article.wrong li { margin-bottom: 0.5rem; }
.scroll { overflow-x: auto; margin: 2rem 0 0.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.88rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 700; font-size: 1.05rem; padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.9rem 0.4rem 0; border-bottom: 1px solid var(--rule); }
thead th { border-bottom: 2px solid var(--ink); color: var(--quiet); font-size: 0.8rem; vertical-align: bottom; }
tbody th { font-weight: 600; }
tr.wrong { background: var(--wash); }
tr.wrong th, tr.wrong .state { color: var(--red); }
tr.wrong th { box-shadow: inset 5px 0 0 var(--red); padding-left: 0.7rem; }
.state { white-space: nowrap; font-weight: 600; }
a { color: #1f4e79; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--ink); color: #fff; }
.note, footer { color: var(--quiet); font-size: 0.85rem; }
footer { margin-top: 2rem; border-top: 1px solid var(--rule); padding-top: 0.6rem; }
@media (max-width: 40rem) { table { min-width: 44rem; } }
@media print {
  @page { size: landscape; margin: 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip { display: none; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; min-width: 0; }
  tr, article { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
