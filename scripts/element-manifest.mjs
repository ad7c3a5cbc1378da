// Writes dist/custom-elements.json with @custom-elements-manifest/analyzer. The analyzer reads src, but the manifest names the modules in
// dist, because these are what users import.
import { execFileSync } from 'node:child_process';
import { fileURLToPath, URL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes the manifest. The settings are in element-manifest.config.mjs. */
export function writeElementManifest() {
  const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  const config = 'scripts/element-manifest.config.mjs';
  execFileSync(process.execPath, [analyzer, 'analyze', '--config', config], { cwd: root, stdio: 'inherit' });
}

/** For rollup: writes the manifest after the modules of the package. */
export const elementManifest = () => ({ name: 'element-manifest', writeBundle: writeElementManifest });
