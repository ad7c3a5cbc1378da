import { expect } from '@open-wc/testing';
import { nothing } from 'lit';
import { readTable } from '../../src/indicator/read-table.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { createTable } from './page-tables.ts';

describe('digits of a table in the color behind the page', () => {
  afterEach(() => {
    restorePage();
    document.documentElement.style.colorScheme = '';
    document.querySelector('meta[name=color-scheme]')?.remove();
  });

  const WHITE = '<td>97<span style="color: white">5</span></td>';
  const pages: [what: string, scheme: string, meta: string, prefersDark: boolean, isSeen: boolean][] = [
    ['a light page', '', '', false, false],
    ['a light page for a reader who prefers dark pages', '', '', true, false],
    ['a page that follows the reader, who prefers light pages', 'light dark', '', false, false],
    ['a page that follows the reader, who prefers dark pages', 'light dark', '', true, true],
    ['a page whose meta element follows the reader, who prefers light pages', '', 'light dark', false, false],
    ['a page whose meta element follows the reader, who prefers dark pages', '', 'dark light', true, true],
    ['a dark page', 'dark', '', false, true],
    ['a dark page by a meta element', '', 'only dark', false, true],
    ['a light page, in spite of a meta element', 'light', 'light dark', true, false],
  ];
  for (const [what, scheme, meta, prefersDark, isSeen] of pages)
    it(`are ${isSeen ? 'read' : 'reported, because no reader sees them'}: ${what}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      if (meta) document.head.insertAdjacentHTML('beforeend', `<meta name="color-scheme" content="${meta}">`);
      replace(
        window,
        'matchMedia',
        (query) => ({ matches: query.includes('dark') && prefersDark }) as MediaQueryList,
      );
      const table = await createTable(nothing);
      table.innerHTML = `<tr><td>Xã</td></tr><tr><td>Hộ nghèo</td>${WHITE}</tr>`;
      const cell = readTable(table)[1]!.cells[1]!;
      expect(cell === '975', cell).to.equal(isSeen);
    });
});
