// The chunks of mtqg.js: one for each widget folder, a small one for each of the two news elements, one for the code that widgets share,
// and one for each part that a widget loads on demand.
import { basename, relative } from 'node:path';

const WIDGET_FOLDERS = ['counter', 'gallery', 'indicator', 'news'];

/** Whether a module is loaded together with an element: a file of src/define imports it, directly or indirectly, with static imports. */
function isLoadedAtOnce(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return false; // None of the modules seen so far leads to src/define.
  seen.add(id);
  if (folderOf(id) === 'define') return true;
  return getModuleInfo(id).importers.some((importer) => isLoadedAtOnce(importer, getModuleInfo, seen));
}

/** For rollup's `manualChunks`: returns the name of the chunk for a module. Without a name, rollup chooses the chunk. */
export function folderChunk(id, { getModuleInfo }) {
  if (!isLoadedAtOnce(id, getModuleInfo)) return undefined;
  const folder = folderOf(id);
  if (WIDGET_FOLDERS.includes(folder)) return folder;
  if (folder !== 'define') return 'shared';
  // src/define/counter.ts belongs to the chunk of the folder counter. The folder news has two elements, which are registered
  // separately. Each of them has a small chunk of its own.
  const widget = basename(id, '.ts');
  return WIDGET_FOLDERS.includes(widget) ? widget : undefined;
}

function folderOf(id) {
  return relative('src', id).split('/')[0];
}
