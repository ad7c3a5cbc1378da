import { expect } from '@open-wc/testing';
import { tokens } from '../../src/shared/tokens.styles.ts';

/** The smallest contrast that each text colour may have on a surface. */
const MIN_CONTRAST = { text: 7, muted: 4.5, accent: 4.5, good: 4.5, bad: 4.5 };
const SURFACES = ['surface', 'sunk'];

/** The linear light, from 0 to 1, of a colour channel from 0 to 255. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of `rgb(…)`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)!.map(Number);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast ratio of WCAG 2.2: 1 for equal colours, 21 for black on white. */
function contrast(one: string, other: string): number {
  const luminances = [luminance(one), luminance(other)];
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

const hosts: HTMLElement[] = [];

/** Adds an element with the tokens in its shadow root. */
function addHost(theme: string): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute('theme', theme);
  const style = document.createElement('style');
  style.textContent = tokens.cssText;
  host.attachShadow({ mode: 'open' }).append(style, document.createElement('i'));
  document.body.append(host);
  hosts.push(host);
  return host;
}

/** The colour of a token in an element, as `rgb(…)`. */
function colourOf(host: HTMLElement, token: string): string {
  const box = host.shadowRoot!.querySelector('i')!;
  box.style.color = `var(--_${token})`;
  return getComputedStyle(box).color;
}

describe('the colour tokens', () => {
  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
  });

  for (const accent of ['blue', 'red', 'green']) {
    for (const shade of ['light', 'dark']) {
      it(`have enough contrast in the theme "${accent} ${shade}"`, () => {
        const host = addHost(`${accent} ${shade}`);
        for (const surface of SURFACES) {
          for (const [token, min] of Object.entries(MIN_CONTRAST)) {
            const ratio = contrast(colourOf(host, token), colourOf(host, surface));
            expect(ratio, `${token} on ${surface}`).to.be.at.least(min);
          }
        }
      });
    }
  }

  it('contain the accent that the theme names, and blue by default', () => {
    const [none, blue, red, green] = ['', 'blue', 'red', 'green'].map((accent) =>
      colourOf(addHost(`${accent} light`), 'accent'),
    );
    expect([blue, red, green]).to.deep.equal(['rgb(11, 79, 145)', 'rgb(179, 25, 31)', 'rgb(26, 107, 60)']);
    expect(none).to.equal(blue);
  });

  it('are dark in the theme "dark", in browsers with light-dark()', () => {
    const supportsDark = CSS.supports('color', 'light-dark(red, red)');
    const surface = supportsDark ? 'rgb(20, 27, 36)' : 'rgb(255, 255, 255)';
    const redAccent = supportsDark ? 'rgb(244, 154, 147)' : 'rgb(179, 25, 31)';
    const host = addHost('red dark');
    expect([colourOf(host, 'surface'), colourOf(host, 'accent')]).to.deep.equal([surface, redAccent]);
  });

  it('can be set by the page', () => {
    const host = addHost('light');
    host.style.setProperty('--mtqg-line', 'rgb(1, 2, 3)');
    expect(colourOf(host, 'line')).to.equal('rgb(1, 2, 3)');
  });
});
