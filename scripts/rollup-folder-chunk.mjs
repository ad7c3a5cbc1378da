// The chunks of mtqg.js: one for each widget folder, one for all that widgets share, and one for each part that a widget loads
// on demand.
import { basename, relative } from 'node:path';

const WIDGET_FOLDERS = ['counter', 'gallery', 'indicator', 'news'];

/** Whether a module is loaded together with an element: src/define imports it, directly or not, without a dynamic import. */
function isLoadedAtOnce(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return false;
  seen.add(id);
  if (folderOf(id) === 'define') return true;
  return getModuleInfo(id).importers.some((importer) => isLoadedAtOnce(importer, getModuleInfo, seen));
}

/** For rollup's `manualChunks`. Without a name, rollup makes a chunk for each dynamic import. */
export function folderChunk(id, { getModuleInfo }) {
  if (!isLoadedAtOnce(id, getModuleInfo)) return undefined;
  const folder = folderOf(id);
  // The elements of news register one at a time, so each of them has a small chunk of its own beside that of its folder.
  const name = folder === 'define' ? basename(id, '.ts') : folder;
  if (WIDGET_FOLDERS.includes(name)) return name;
  return folder === 'define' ? undefined : 'shared';
}

function folderOf(id) {
  return relative('src', id).split('/')[0];
}
