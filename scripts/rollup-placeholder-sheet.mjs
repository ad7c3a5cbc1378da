// dist/web/mtqg.css: each widget's placeholder.css, compiled for the oldest supported browsers.
import { Features, transform } from 'lightningcss';
import { globSync, readFileSync } from 'node:fs';

/** Lightning CSS has versions as numbers: major << 16 | minor << 8. */
const OLDEST = { chrome: 109 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

/** Joins the widgets' placeholder.css, in the order of their names. */
export const placeholderSheet = () => ({
  name: 'placeholder-sheet',
  generateBundle() {
    const files = globSync('src/*/placeholder.css').sort();
    const code = Buffer.from(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
    const sheet = transform({
      filename: 'mtqg.css',
      code,
      minify: true,
      targets: OLDEST,
      exclude: Features.LightDark, // The sheets ask with @supports, as the elements do.
    });
    this.emitFile({ type: 'asset', fileName: 'mtqg.css', source: sheet.code });
  },
});
