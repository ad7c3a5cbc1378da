// dist/custom-elements.json: what @custom-elements-manifest/analyzer finds in src, described as the modules of the package.
import { execFileSync } from 'node:child_process';
import { fileURLToPath, URL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes the manifest. See element-manifest.config.mjs. */
export function writeElementManifest() {
  const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  const config = 'scripts/element-manifest.config.mjs';
  execFileSync(process.execPath, [analyzer, 'analyze', '--config', config], { cwd: root, stdio: 'inherit' });
}

/** Writes the manifest beside the modules of the package. */
export const elementManifest = () => ({ name: 'element-manifest', writeBundle: writeElementManifest });
