// The rows of the tables of sizes in README.md and docs/performance.md.
import { limitOf, MEASURED_BYTES, MEASURED_ON } from '../tests/package/sizes.ts';
import { FILES_OF_EVERY_PAGE, sizeOf, sizeOfChunks, WIDGETS } from '../tests/package/widget-sizes.ts';

/** `12345` becomes `12 345`. */
const format = (bytes) => String(bytes).replace(/\B(?=(\d{3})+$)/g, ' ');
const inFile = (file) => `${sizeOf([file])}: \`${file}\``;

/** Every file of dist/web. */
export function fileSizes() {
  const rows = Object.entries(MEASURED_BYTES).map(([file, bytes]) => [
    `\`${file}\``,
    format(bytes),
    format(limitOf(bytes)),
  ]);
  return { columns: ['File in `dist/web`', `Measured on ${MEASURED_ON}`, 'Limit'], rows };
}

/** What a page loads for each widget. */
export function widgetSizes() {
  const rows = WIDGETS.map(({ name, element, chunks, features }) => [
    name,
    sizeOfChunks(chunks),
    features.map((feature) => `${sizeOfChunks(feature.chunks)} for ${feature.name}`).join('; '),
    inFile(`mtqg-${element}.js`),
  ]);
  return {
    columns: ['Widget', 'Loaded by `mtqg.js`', 'Loaded in addition', 'All in one file'],
    rows: [
      ['every widget', `${sizeOf(FILES_OF_EVERY_PAGE)}, once per page`, '', ''],
      ...rows,
      ['all widgets', '', '', inFile('mtqg.classic.js')],
      ['`mtqg.css`, optional', sizeOf(['mtqg.css']), '', ''],
    ],
  };
}
