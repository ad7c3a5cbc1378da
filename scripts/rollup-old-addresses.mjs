// To be removed in the version after 0.1: the addresses that the page scripts had before dist/web/ existed.
import { cpSync } from 'node:fs';

/** Copies the page scripts to their old addresses, once all of them are written. */
export const oldAddresses = (widgets) => ({
  name: 'old-addresses',
  writeBundle() {
    for (const widget of widgets) cpSync(`dist/web/mtqg-${widget}.js`, `dist/${widget}.js`);
    for (const name of ['mtqg.js', 'mtqg.classic.js', 'mtqg.css', 'mtqg'])
      cpSync(`dist/web/${name}`, `dist/${name}`, { recursive: true });
  },
});
