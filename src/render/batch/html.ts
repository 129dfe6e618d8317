import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Fingerprint } from '../formats/html.js';
import { STYLE } from './style.js';
import type { StudyRow, SummaryView, WrongStudy } from './view.js';

/** The summary as one page: no script, nothing fetched, and a policy that allows no more. */
export function summaryHtml(view: SummaryView, fingerprint: Fingerprint): string {
  const policy = `default-src 'none'; style-src 'sha256-${fingerprint(STYLE)}'; base-uri 'none'; form-action 'none'`;
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: view.language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'generator', content: 'ctg' }),
          h('title', view.title),
          h('style', STYLE),
        ]),
        h('body', [
          h('a.skip', { href: '#content' }, view.heads.skip),
          h('header', [
            h('h1', view.title),
            h('p', { className: ['verdict', view.isFine ? 'fine' : 'wrong'] }, view.verdict),
            h('p', view.counts),
          ]),
          h('main', { id: 'content' }, [
            ...(view.wrong.length > 0
              ? [h('section', [h('h2', view.heads.wrong), ...view.wrong.map(wrong)])]
              : []),
            table('studies', view.heads.studies, view.columns, view.studies.map(study)),
            ...(view.figures.length > 0
              ? [
                  table('figures', view.heads.figures, view.figureColumns, view.figures.map(figures)),
                  h('p.note', view.figuresNote),
                ]
              : []),
          ]),
          h('footer', view.foot),
        ]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}

function wrong({ name, status, entries }: WrongStudy): Element {
  return h('article.wrong', [
    h('h3', `${name}: ${status}`),
    h(
      'ul',
      entries.map(({ what, why, todo }) => h('li', [h('strong', what), h('br'), why, h('br'), `→ ${todo}`])),
    ),
  ]);
}

function table(id: string, caption: string, columns: readonly string[], rows: Element[]): Element {
  const label = `${id}-caption`;
  return h('.scroll', { tabIndex: 0, role: 'region', ariaLabelledBy: [label] }, [
    h('table', { id }, [
      h('caption', { id: label }, caption),
      h('thead', [
        h(
          'tr',
          columns.map((column) => h('th', { scope: 'col' }, column)),
        ),
      ]),
      h('tbody', rows),
    ]),
  ]);
}

function study({ name, country, status, sign, isWrong, problems, links }: StudyRow): Element {
  return h('tr', isWrong ? { className: ['wrong'] } : {}, [
    h('th', { scope: 'row' }, name),
    h('td', country),
    h('td.state', `${sign} ${status}`),
    h('td', problems),
    h(
      'td',
      links.flatMap(({ text, href }, index) => [...(index > 0 ? [' · '] : []), h('a', { href }, text)]),
    ),
  ]);
}

function figures([country = '', ...cells]: readonly string[]): Element {
  return h('tr', [h('th', { scope: 'row' }, country), ...cells.map((cell) => h('td', cell))]);
}
