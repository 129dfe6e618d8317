/**
 * What the page can do beyond being read, where scripting is on: tables that sort, a box with what a figure rests on,
 * tables copied as CSV. The page is whole without it. Its words come from the page's `data-` attributes, so that its
 * text, and with it the fingerprint in the security policy, is the same in every language. It makes nodes and never
 * markup.
 */
export const PAGE_SCRIPT = String.raw`
'use strict';
(() => {
  const words = document.body.dataset;
  const make = (name, properties, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };

  // Sorting: upwards, downwards, and back to the order of the report.
  const valueOf = (cell) => (cell && cell.dataset.value !== undefined ? Number(cell.dataset.value) : undefined);
  const textOf = (cell) => (cell ? cell.textContent.trim() : '');
  const compare = (a, b, column, direction) => {
    const [first, second] = [a.cells[column], b.cells[column]];
    const [x, y] = [valueOf(first), valueOf(second)];
    if (x !== undefined && y !== undefined) return direction * (x - y);
    // What has no value stays at the end in both directions.
    if (x !== undefined || y !== undefined) return x === undefined ? 1 : -1;
    return direction * textOf(first).localeCompare(textOf(second), document.documentElement.lang);
  };
  for (const table of document.querySelectorAll('.table table')) {
    const body = table.tBodies[0];
    const original = [...body.rows];
    if (original.length < 2) continue;
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = make('button', { type: 'button', className: 'sort' }, ...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const now = head.getAttribute('aria-sort');
        const next = now === null ? 'ascending' : now === 'ascending' ? 'descending' : null;
        for (const other of heads) other.removeAttribute('aria-sort');
        if (next) head.setAttribute('aria-sort', next);
        const direction = next === 'descending' ? -1 : 1;
        const rows = next ? [...original].sort((a, b) => compare(a, b, column, direction)) : original;
        body.append(...rows);
      });
    });
  }

  // Copying: text that a spreadsheet would take for a formula is kept from being one.
  const csvCell = (cell) => {
    const text = cell.textContent.replace(/\s+/g, ' ').trim();
    const guarded = cell.dataset.value === undefined && /^[=+\-@]/.test(text.normalize('NFKC')) ? "'" + text : text;
    return /[",;\n]/.test(guarded) ? '"' + guarded.replaceAll('"', '""') + '"' : guarded;
  };
  const csvOf = (table) => [...table.rows].map((row) => [...row.cells].map(csvCell).join(',')).join('\n') + '\n';
  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = make('textarea', { value: text, className: 'offstage' });
      document.body.append(area);
      area.select();
      const done = document.execCommand('copy');
      area.remove();
      return done;
    }
  };
  for (const frame of document.querySelectorAll('.table')) {
    const table = frame.querySelector('table');
    const name = table.caption ? table.caption.textContent : '';
    const button = make('button', { type: 'button', className: 'copy' }, words.copy);
    button.setAttribute('aria-label', words.copy + ': ' + name);
    const status = make('span', { className: 'status' });
    status.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      status.textContent = (await copied(csvOf(table))) ? words.copied : words.notCopied;
      button.focus();
      setTimeout(() => (status.textContent = ''), 4000);
    });
    frame.append(make('p', { className: 'tools' }, button, ' ', status));
  }

  // What a figure rests on, in a box beside the text instead of at the end of the page.
  const heading = make('h2', { id: 'figure-box-heading' }, words.evidence);
  const content = make('div', { className: 'evidence' });
  const close = make('button', { type: 'button' }, words.close);
  const onward = make('a', {}, words.appendix);
  const box = make('dialog', { className: 'figure-box' }, heading, content, make('p', { className: 'tools' }, close, ' ', onward));
  box.setAttribute('aria-labelledby', heading.id);
  document.body.append(box);
  close.addEventListener('click', () => box.close());
  onward.addEventListener('click', () => box.close());
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.figure');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const entry = document.getElementById(link.hash.slice(1));
    if (!entry || typeof box.showModal !== 'function') return;
    event.preventDefault();
    const copy = entry.cloneNode(true);
    copy.removeAttribute('id');
    copy.removeAttribute('tabindex');
    const how = entry.closest('.evidence').querySelector('.how').cloneNode(true);
    content.replaceChildren(make('dl', {}, copy), how);
    onward.href = link.hash;
    box.showModal();
  });

  // A chapter that the reader closed is opened where a link leads into it, and on paper.
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const closed = target && target.closest('details:not([open])');
    if (!closed) return;
    closed.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  addEventListener('beforeprint', () => {
    for (const closed of document.querySelectorAll('details:not([open])')) closed.open = true;
  });
})();
`;
