import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../package/files.ts';
import { limitOf, MEASURED_BYTES } from '../package/sizes.ts';
import { benchBudgets, benchOnlineAttack } from './attacks.ts';
import { benchCards } from './cards.ts';
import { benchDisk, benchHits, benchMemory, benchOnline, benchSlowDisk, benchSync } from './endpoint.ts';
import { benchLongTexts } from './long-texts.ts';
import { benchFeedPieces } from './feed-pieces.ts';
import { feedShapes } from './feed-shapes.ts';
import { benchPhotoChanges, KINDS_OF_CHANGES } from './photo-changes.ts';
import { benchPhotos } from './photos.ts';
import { ratio, report } from './report.ts';
import { benchScriptTime } from './script-time.ts';
import { Servers } from './servers.ts';
import { benchTiles } from './tiles.ts';
import { benchWorstHeaders } from './worst-headers.ts';

const HELP = `Measures the built project (npm run build).

Usage
  npm run bench                            everything, in about eight minutes
  node tests/bench/run.ts <part> [<part>]  only these parts

Parts
  size      size of the counter's script
  script    script time of a page with a counter
  cards     layout time of 100 cards ÷ the same DOM built by hand
  photos    layout time of 200 photos ÷ plain <figure> elements; opening the viewer ÷ an empty dialog; 50 changes among 500 photos
  tiles     layout time of 60 indicator tiles ÷ the same DOM built by hand
  feed      how long a page cannot react at most while a news block reads a feed of 5 MB
  long-texts
            how long a tile takes to read a long text of words and signs that it looks for, in each installed engine
  hits      durable hits a second ÷ requests a second of a bare node:http server
  sync      durable hits a second ÷ hits a second without syncs
  slow-disk how long reads take while 256 connections count and a sync takes 20 ms (needs strace)
  online    hits a second with 100 000 readers online ÷ hits a second with 100 readers online
  disk      growth of the file in a day of 1 000 000 hits
  memory    memory with 1 000 000 readers online
  budgets   memory and time of the budgets of 1 000 000 addresses
  headers   how long hits take while 4 clients send the worst headers ÷ the time without them
  online-attack
            how much one address adds to the number online in 10 simulated hours

A hit is a view that is counted. For a ratio, both sides are measured in alternating rounds, and their medians are divided.
`;

const webScript = (name: string) => join(ROOT, 'dist/web', name);

const parts: Record<string, (servers: Servers) => void | Promise<void>> = {
  size() {
    const { length } = gzipSync(readFileSync(webScript('mtqg-counter.js')), { level: 9 });
    report('mtqg-counter.js, gzip -9', `${length} bytes`, `≤ ${limitOf(MEASURED_BYTES['mtqg-counter.js'])}`);
  },
  script: benchScriptTime,
  async cards() {
    const { elements, byHand } = await benchCards(webScript('mtqg-article-card.js'));
    report('100 cards ÷ the same DOM built by hand', ratio(elements, byHand), '≤ 2.5');
  },
  async photos() {
    const { gallery, plainFigures, viewer, dialog } = await benchPhotos(webScript('mtqg-gallery.js'));
    report('200 photos ÷ plain <figure> elements', ratio(gallery, plainFigures), '≤ 2.5');
    report('opening the viewer ÷ an empty dialog', ratio(viewer, dialog), 'no limit');
    for (const kind of KINDS_OF_CHANGES) {
      const changes = await benchPhotoChanges(webScript('mtqg-gallery.js'), kind);
      report(`50 ${kind} among 500 photos`, `${Math.round(changes.gallery)} ms`, '≤ 100 ms');
      const toPlain = ratio(changes.gallery, changes.plainFigures);
      report(`50 ${kind} among 500 photos ÷ plain <figure> elements`, toPlain, '≤ 2');
    }
  },
  async tiles() {
    const { tiles, byHand, requests } = await benchTiles(webScript('mtqg-indicator.js'));
    report('60 tiles ÷ the same DOM built by hand', ratio(tiles, byHand), '≤ 2.5');
    report('requests of 60 tiles with one file of figures', String(requests), '1');
  },
  async feed() {
    for (const [shape, create] of Object.entries(feedShapes)) {
      const longest = await benchFeedPieces(webScript('mtqg-latest-news.js'), create());
      const text = longest === 0 ? 'less than 50 ms' : `${Math.round(longest)} ms`;
      report(`longest task while a feed of 5 MB is read: ${shape}`, text, '≤ 100 ms');
    }
  },
  'long-texts': () => benchLongTexts(webScript('mtqg-indicator.js')),
  hits: benchHits,
  sync: benchSync,
  'slow-disk': benchSlowDisk,
  online: benchOnline,
  disk: benchDisk,
  memory: benchMemory,
  budgets: benchBudgets,
  headers: benchWorstHeaders,
  'online-attack': benchOnlineAttack,
};

const args = process.argv.slice(2);
const unknown = args.filter((name) => !Object.hasOwn(parts, name));
if (args.includes('--help') || args.includes('-h')) {
  console.log(HELP);
} else if (unknown.length > 0) {
  console.error(`bench: unknown part ${unknown.join(', ')}; use ${Object.keys(parts).join(', ')}`);
  process.exitCode = 2;
} else if (!existsSync(join(ROOT, 'dist'))) {
  console.error('bench: the project is not built; run npm run build first');
  process.exitCode = 1;
} else {
  await runParts(args.length > 0 ? args : Object.keys(parts));
}

async function runParts(names: readonly string[]): Promise<void> {
  const servers = new Servers();
  try {
    for (const name of names) await parts[name]!(servers);
  } finally {
    servers.close();
  }
  const [processor] = cpus();
  const date = new Date().toISOString().slice(0, 10);
  console.log(`\n${date}, Node ${process.version}, ${cpus().length} × ${processor?.model}`);
}
