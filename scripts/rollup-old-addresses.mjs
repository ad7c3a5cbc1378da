// Keeps the addresses that the page scripts had before they moved to dist/web/. To be removed in the version after 0.1.
import { cpSync } from 'node:fs';

/** For rollup: copies the page scripts to their old addresses. Add this plugin to the last build only: it copies the scripts of all builds. */
export const oldAddresses = (widgets) => ({
  name: 'old-addresses',
  writeBundle() {
    for (const widget of widgets) cpSync(`dist/web/mtqg-${widget}.js`, `dist/${widget}.js`);
    for (const name of ['mtqg.js', 'mtqg.classic.js', 'mtqg.css', 'mtqg'])
      cpSync(`dist/web/${name}`, `dist/${name}`, { recursive: true });
  },
});
