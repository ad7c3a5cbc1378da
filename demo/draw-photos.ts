// Draws the ten photos of the demo with Chromium: `node demo/draw-photos.ts`. The photos are in the repository; run this only to change
// them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions } from '../tests/engines.ts';

interface Scene {
  file: string;
  width: number;
  height: number;
  /** Hues, in degrees, of the sky, the hills and the fields. */
  hues: [sky: number, hills: number, fields: number];
  /** The position of the sun, as shares of the width and the height. */
  sun: [x: number, y: number];
  /** What is drawn on the fields. `terraces` are the fields alone. */
  detail: 'terraces' | 'houses' | 'bridge' | 'road' | 'river' | 'trees';
  /** The start of the random numbers. The same seed draws the same picture. */
  seed: number;
}

const SCENES: Scene[] = [
  {
    file: 'ruong-bac-thang.jpg',
    width: 1600,
    height: 1067,
    hues: [208, 212, 112],
    sun: [0.2, 0.22],
    detail: 'terraces',
    seed: 1,
  },
  {
    file: 'Bản Phố sáng sớm.jpg',
    width: 1500,
    height: 1000,
    hues: [32, 22, 96],
    sun: [0.3, 0.3],
    detail: 'houses',
    seed: 2,
  },
  {
    file: 'cau_moi__0265.JPG',
    width: 1600,
    height: 900,
    hues: [190, 196, 130],
    sun: [0.75, 0.2],
    detail: 'bridge',
    seed: 3,
  },
  {
    file: 'duong-ve-ban.webp',
    width: 1200,
    height: 1600,
    hues: [262, 268, 104],
    sun: [0.6, 0.18],
    detail: 'road',
    seed: 4,
  },
  {
    file: 'suoi-mua-xuan.webp',
    width: 1600,
    height: 1200,
    hues: [168, 180, 120],
    sun: [0.5, 0.2],
    detail: 'river',
    seed: 5,
  },
  {
    file: 'doi-che.jpg',
    width: 2000,
    height: 900,
    hues: [48, 38, 92],
    sun: [0.85, 0.3],
    detail: 'trees',
    seed: 6,
  },
  {
    file: 'chieu-tren-nuong.jpg',
    width: 1400,
    height: 1400,
    hues: [340, 330, 100],
    sun: [0.7, 0.28],
    detail: 'terraces',
    seed: 7,
  },
  {
    file: 'nha-van-hoa.jpg',
    width: 1500,
    height: 1000,
    hues: [200, 220, 88],
    sun: [0.15, 0.25],
    detail: 'houses',
    seed: 8,
  },
  {
    file: 'rung-hoi.webp',
    width: 1100,
    height: 1500,
    hues: [150, 160, 140],
    sun: [0.4, 0.16],
    detail: 'trees',
    seed: 9,
  },
  {
    file: 'ho-nuoc (10).jpg',
    width: 1600,
    height: 1000,
    hues: [220, 230, 108],
    sun: [0.5, 0.3],
    detail: 'river',
    seed: 10,
  },
];

const folder = fileURLToPath(new URL('pages/photos/', import.meta.url));
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch(await chromiumLaunchOptions());
const page = await browser.newPage();
for (const scene of SCENES) {
  const data = await page.evaluate(draw, scene, scene.file.endsWith('.webp') ? 'image/webp' : 'image/jpeg');
  writeFileSync(folder + scene.file, Buffer.from(data.split(',')[1]!, 'base64'));
}
await browser.close();

/** Runs in the browser, so it uses nothing from outside the function. Returns the picture as a data URL. */
function draw({ width, height, hues, sun, detail, seed }: Scene, type: string): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d')!;
  // Random numbers that depend on the seed only: the generator of Lehmer with the usual constants.
  let state = seed * 7919;
  const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const [sky, hills, fields] = hues;
  const fullTurn = 2 * Math.PI;
  const fill = (colour: string | CanvasGradient, path: () => void) => {
    pen.fillStyle = colour;
    pen.beginPath();
    path();
    pen.fill();
  };

  // The sky and the sun.
  const air = pen.createLinearGradient(0, 0, 0, height * 0.7);
  air.addColorStop(0, `hsl(${sky} 48% 72%)`);
  air.addColorStop(1, `hsl(${sky} 55% 91%)`);
  fill(air, () => pen.rect(0, 0, width, height));
  const size = Math.min(width, height);
  fill(`hsl(${(sky + 40) % 360} 90% 90% / 0.9)`, () =>
    pen.arc(sun[0] * width, sun[1] * height, size * 0.075, 0, fullTurn),
  );

  // Three ranges of hills, from the back to the front. `depth` is 0 for the farthest range; the base and the rise are shares
  // of the height. The last step of a curve ends beyond the right edge. Each range has a curve of its own, which also depends on the seed.
  for (const [depth, base, rise] of [
    [0, 0.5, 0.26],
    [1, 0.58, 0.24],
    [2, 0.66, 0.16],
  ] as const) {
    fill(`hsl(${hills} ${20 + depth * 9}% ${66 - depth * 12}%)`, () => {
      pen.moveTo(0, height);
      for (let x = 0; x <= width * 1.1; x += width / 60) {
        const turn = (x / width) * (5 + depth * 2) + seed * 1.7 + depth;
        const peak = Math.abs(Math.sin(turn)) * 0.7 + Math.sin(turn * 2.3) * 0.15;
        pen.lineTo(x, height * (base - rise * peak));
      }
      pen.lineTo(width, height);
    });
  }

  // Eight strips of fields, from the back to the front. A ridge is the upper edge of a strip.
  const ridge = (x: number, level: number) =>
    height * (0.62 + level * 0.055) + Math.sin((x / width) * 6 + level * 0.7 + seed) * height * 0.025;
  for (let level = 0; level < 8; level++) {
    fill(`hsl(${fields} ${44 + level}% ${54 - level * 3.8}%)`, () => {
      pen.moveTo(0, height);
      for (let x = 0; x <= width * 1.1; x += width / 50) pen.lineTo(x, ridge(x, level));
      pen.lineTo(width, height);
    });
  }

  const pointOnRidge = (share: number, level: number) =>
    [share * width, ridge(share * width, level)] as const;
  if (detail === 'houses') {
    for (let house = 0; house < 7; house++) {
      const [x, y] = pointOnRidge(0.08 + house * 0.13 + random() * 0.04, 1 + (house % 3));
      const houseWidth = size * (0.07 + random() * 0.03);
      fill(`hsl(38 45% ${82 - random() * 12}%)`, () =>
        pen.rect(x - houseWidth / 2, y - houseWidth * 0.5, houseWidth, houseWidth * 0.55),
      );
      fill(`hsl(14 55% ${38 + random() * 10}%)`, () => {
        pen.moveTo(x - houseWidth * 0.65, y - houseWidth * 0.5);
        pen.lineTo(x, y - houseWidth);
        pen.lineTo(x + houseWidth * 0.65, y - houseWidth * 0.5);
      });
      fill('hsl(20 40% 28%)', () =>
        pen.rect(x - houseWidth * 0.1, y - houseWidth * 0.3, houseWidth * 0.2, houseWidth * 0.35),
      );
    }
  }
  if (detail === 'trees') {
    for (let tree = 0; tree < 46; tree++) {
      const level = tree % 6;
      const [x, y] = pointOnRidge(random(), level);
      const crown = size * (0.018 + level * 0.006);
      fill('hsl(28 35% 26%)', () => pen.rect(x - crown * 0.15, y - crown, crown * 0.3, crown * 1.6));
      fill(`hsl(${fields + 20} 40% ${24 + random() * 14}%)`, () =>
        pen.ellipse(x, y - crown * 1.8, crown, crown * 1.5, 0, 0, fullTurn),
      );
    }
  }
  if (detail === 'river' || detail === 'road') {
    const isRoad = detail === 'road';
    fill(isRoad ? 'hsl(36 30% 80%)' : `hsl(${sky} 60% 78%)`, () => {
      const edge = (side: number) =>
        Array.from({ length: 31 }, (_, step) => {
          const progress = step / 30; // From 0, far away, to 1, at the lower edge of the picture.
          const x =
            0.5 +
            Math.sin(progress * 5 + seed) * 0.18 * (1 - progress * 0.4) +
            side * (isRoad ? 0.006 + progress * 0.09 : 0.012 + progress * 0.2);
          return [x * width, height * (0.63 + progress * 0.37)] as const;
        });
      for (const [x, y] of [...edge(-1), ...edge(1).reverse()]) pen.lineTo(x, y);
    });
  }
  if (detail === 'bridge') {
    fill(`hsl(${sky} 55% 74%)`, () => pen.rect(0, height * 0.78, width, height * 0.22));
    pen.strokeStyle = 'hsl(4 62% 45%)';
    pen.lineWidth = size * 0.022;
    pen.beginPath();
    pen.moveTo(0, height * 0.7);
    pen.lineTo(width, height * 0.7);
    pen.stroke();
    pen.lineWidth = size * 0.01;
    for (let span = 0; span < 3; span++) {
      const from = (span / 3) * width;
      pen.beginPath();
      pen.ellipse(from + width / 6, height * 0.7, width / 6, height * 0.2, 0, Math.PI, 0);
      for (let cable = 1; cable < 8; cable++) {
        const x = from + (cable / 8) * (width / 3);
        // The height of the arch at this cable, as a share of its full height. The arch is a half ellipse.
        const archShare = Math.sqrt(1 - ((cable - 4) / 4) ** 2);
        pen.moveTo(x, height * 0.7);
        pen.lineTo(x, height * (0.7 - 0.2 * archShare));
      }
      pen.stroke();
      fill('hsl(210 10% 62%)', () => pen.rect(from - size * 0.02, height * 0.7, size * 0.04, height * 0.25));
    }
  }
  const quality = 0.72; // From 0 to 1. The files are small and still look good.
  return canvas.toDataURL(type, quality);
}
