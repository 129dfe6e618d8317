/**
 * How the parts look that only scripting adds to a page: buttons in the heads of tables, under them, and the box of a
 * figure. It stands before the style of a template, which may say otherwise and need not know of them. On paper they are
 * not there.
 */
export const PAGE_STYLE = `
button {
  font: inherit;
  color: inherit;
  cursor: pointer;
}
button:focus-visible {
  outline: 3px solid #b35900;
  outline-offset: 2px;
}
.sort {
  width: 100%;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  font-weight: inherit;
  text-align: inherit;
}
.sort:hover {
  text-decoration: underline;
}
[aria-sort="ascending"] .sort::after {
  content: "\\2002\\25B2" / "";
}
[aria-sort="descending"] .sort::after {
  content: "\\2002\\25BC" / "";
}
.tools {
  margin: 0.35rem 0 0;
  font-family: -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  font-size: 0.75rem;
}
.tools button {
  padding: 0.3rem 0.6rem;
  border: 1px solid #6b7680;
  border-radius: 0.2rem;
  background: var(--paper, #fff);
}
.offstage {
  position: fixed;
  left: -100vw;
}
.figure-box {
  width: min(34rem, calc(100vw - 2rem));
  max-height: calc(100vh - 2rem);
  overflow: auto;
  padding: 1rem 1.25rem;
  border: 2px solid var(--ink, #1d2226);
  color: var(--ink, #1d2226);
  background: var(--paper, #fff);
}
.figure-box::backdrop {
  background: rgb(0 0 0 / 35%);
}
.figure-box h2 {
  margin: 0 0 0.5rem;
  padding: 0;
  border: 0;
  font-size: 1rem;
}
@media print {
  .tools,
  .figure-box {
    display: none;
  }
  .sort::after {
    content: none;
  }
}
`;
