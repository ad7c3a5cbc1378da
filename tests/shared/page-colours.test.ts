import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { tokens } from '../../src/shared/tokens.styles.ts';

const SCHEMES = ['light', 'dark'];
const TEXT_COLOURS = ['accent', 'muted', 'good', 'bad'];
const SURFACES = ['surface', 'sunk'];
const canAdapt =
  CSS.supports('color', 'light-dark(red, red)') && CSS.supports('color', 'color(from red xyz-d65 x y z)');

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The channels of any colour of CSS, from 0 to 255. */
function channelsOf(colour: string): number[] {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const luminances = [luminance(one), luminance(other)];
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

const hosts = new Map<string, HTMLElement>();
const boxOf = (host: HTMLElement) => host.shadowRoot!.querySelector('i')!;

function hostFor(scheme: string): HTMLElement {
  const known = hosts.get(scheme);
  if (known) return known;
  const host = document.createElement('div');
  host.setAttribute('theme', scheme);
  const style = document.createElement('style');
  style.textContent = tokens.cssText;
  host.attachShadow({ mode: 'open' }).append(style, document.createElement('i'));
  document.body.append(host);
  hosts.set(scheme, host);
  return host;
}

/** The colour of a token, where the page sets these custom properties. */
function colourOf(token: string, scheme: string, page: Record<string, string>): string {
  const host = hostFor(scheme);
  host.style.cssText = Object.entries(page)
    .map(([name, value]) => `--mtqg-${name}:${value}`)
    .join(';');
  const box = boxOf(host);
  box.style.color = `var(--_${token})`;
  return getComputedStyle(box).color;
}

describe('a text colour that a page gives for both schemes', () => {
  after(() => {
    for (const host of hosts.values()) host.remove();
  });
  before(function () {
    if (!canAdapt) this.skip();
  });

  it('has a contrast of at least 4.5:1 in the light and in the dark scheme, whatever it is', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const extremes = ['#000', '#fff', '#f00', '#0f0', '#00f', '#ff0', 'rgb(0 0 0 / 10%)'];
    const colour = fc.oneof(
      fc.tuple(channel, channel, channel).map((channels) => `rgb(${channels.join(' ')})`),
      fc.constantFrom(...extremes),
    );
    fc.assert(
      fc.property(colour, fc.constantFrom(...TEXT_COLOURS), (given, token) => {
        for (const scheme of SCHEMES)
          for (const surface of SURFACES) {
            const ratio = contrast(
              colourOf(token, scheme, { [token]: given }),
              colourOf(surface, scheme, {}),
            );
            expect(ratio, `${given} on ${surface} in the ${scheme} scheme`).to.be.at.least(4.5);
          }
      }),
      { numRuns: 300, examples: extremes.map((given) => [given, 'accent']) },
    );
  });

  it('stays as it is where it has enough contrast', () => {
    for (const [scheme, given] of [
      ['light', '#b3261e'],
      ['dark', '#f2b8b5'],
    ] as const)
      expect(channelsOf(colourOf('accent', scheme, { accent: given })), scheme).to.deep.equal(
        channelsOf(given),
      );
  });

  it('keeps its hue: a red stays red', () => {
    for (const scheme of SCHEMES) {
      const [red = 0, green = 0, blue = 0] = channelsOf(colourOf('accent', scheme, { accent: '#b3261e' }));
      expect(red - Math.max(green, blue), scheme).to.be.above(60);
    }
  });

  it('may be a variable of the page, and is adapted also if the widget has no background of its own', () => {
    const page = { accent: 'var(--red, #b3261e)', surface: 'transparent' };
    const dark = colourOf('surface', 'dark', {});
    expect(contrast(colourOf('accent', 'dark', page), dark)).to.be.at.least(4.5);
  });

  it('stays as it is on a page that gives the colour of the text too, because such a page has surfaces of its own', () => {
    const page = { surface: '#7a1212', text: '#fff', accent: '#ffd700' };
    for (const scheme of SCHEMES)
      expect(channelsOf(colourOf('accent', scheme, page)), scheme).to.deep.equal(channelsOf('#ffd700'));
  });
});
