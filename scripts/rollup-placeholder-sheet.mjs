// Makes dist/web/mtqg.css from each widget's placeholder.css, compiled for the oldest supported browsers.
import { Features, transform } from 'lightningcss';
import { globSync, readFileSync } from 'node:fs';

/** The oldest supported browsers. Lightning CSS encodes a version as major << 16 | minor << 8. */
const OLDEST = { chrome: 109 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

/** For rollup: emits types for `import 'mtqg-widgets/mtqg.css'`, which TypeScript 6 requires. */
export const placeholderSheetTypes = () => ({
  name: 'placeholder-sheet-types',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'mtqg.css.d.ts', source: 'export {};\n' });
  },
});

/** For rollup: emits the placeholder sheets as one file, sorted by widget. */
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
      exclude: Features.LightDark, // Stays as it is: the sheets themselves test for light-dark() with @supports.
    });
    this.emitFile({ type: 'asset', fileName: 'mtqg.css', source: sheet.code });
  },
});
