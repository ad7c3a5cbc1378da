import { warn } from './warn.ts';

/**
 * How many placeholders below one node may be replaced within `REPLACEMENT_WINDOW_MS`. A larger number means an endless loop: a
 * script of the page restores each placeholder that was replaced.
 */
const MAX_REPLACEMENTS = 1000;
const REPLACEMENT_WINDOW_MS = 60_000;

/** How many placeholders below one node were replaced. */
interface Replacements {
  count: number;
  /** When the count began, in milliseconds since the page was opened. */
  since: number;
  /** Whether there were too many. Then no further placeholder below the node is replaced. */
  isStopped: boolean;
}

/** The replacements below each node that the page added elements to. */
const replacementsBelow = new WeakMap<Node, Replacements>();

/**
 * Counts a replacement below a node. After too many, returns `false`, because an endless loop would freeze the page. Warns the first time.
 *
 * @param changedNode The node that the page added elements to; `undefined` for a placeholder that was in the page when it opened.
 */
export function mayReplaceBelow(changedNode: Node | undefined): boolean {
  if (!changedNode) return true;
  let replacements = replacementsBelow.get(changedNode);
  if (replacements?.isStopped) return false;
  const now = performance.now();
  if (!replacements || now - replacements.since > REPLACEMENT_WINDOW_MS) {
    replacements = { count: 0, since: now, isStopped: false };
    replacementsBelow.set(changedNode, replacements);
  }
  replacements.count++;
  if (replacements.count <= MAX_REPLACEMENTS) return true;
  replacements.isStopped = true;
  warn(
    `mtqg-widgets: ${MAX_REPLACEMENTS} placeholders were replaced within a minute in one element; further ones stay as they are. Does a script of the page restore them?`,
    changedNode,
  );
  return false;
}
