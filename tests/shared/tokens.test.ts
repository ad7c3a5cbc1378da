import { expect } from '@open-wc/testing';
import { tokens } from '../../src/shared/tokens.styles.ts';

/** Relative luminance of `rgb(…)`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)!.map((value) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What a token looks like in an element with this theme. */
function painter(theme: string): (name: string) => string {
  const host = document.createElement('div');
  host.setAttribute('theme', theme);
  const root = host.attachShadow({ mode: 'open' });
  const [style, box] = [document.createElement('style'), document.createElement('i')];
  style.textContent = tokens.cssText;
  root.append(style, box);
  document.body.append(host);
  return (name) => {
    box.style.color = `var(--_${name})`;
    return getComputedStyle(box).color;
  };
}

describe('the colours', () => {
  for (const shade of ['light', 'dark'])
    for (const preset of ['blue', 'red', 'green'])
      it(`can be read: ${preset}, ${shade}`, () => {
        const paint = painter(`${preset} ${shade}`);
        for (const surface of ['surface', 'sunk'])
          for (const [text, least] of [
            ['text', 7],
            ['muted', 4.5],
            ['accent', 4.5],
            ['good', 4.5],
            ['bad', 4.5],
          ] as const)
            expect(contrast(paint(text), paint(surface)), `${text} on ${surface}`).to.be.at.least(least);
      });

  it('are those of the preset that an element is told', () => {
    const accents = ['', 'red', 'green', 'blue'].map((theme) => painter(`${theme} light`)('accent'));
    expect(new Set(accents).size).to.equal(3);
    expect(accents[0]).to.equal(accents[3]);
  });

  it('keep white text readable over any picture', () => {
    // .over in article-card.styles.ts: 82 % of rgb(11 17 24) over white.
    const behind = [11, 17, 24].map((value) => value * 0.82 + 255 * 0.18);
    expect(contrast('rgb(255 255 255)', `rgb(${behind.join(' ')})`)).to.be.at.least(7);
  });
});
