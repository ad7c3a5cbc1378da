import { warn } from './warn.ts';

/**
 * How many placeholders below one node may be converted within `CONVERSION_WINDOW_MS`. A larger number means an endless loop: a
 * script of the page restores each placeholder that was replaced.
 */
const MAX_CONVERSIONS = 1000;
const CONVERSION_WINDOW_MS = 60_000;

/** How many placeholders below one node were converted. */
interface Conversions {
  count: number;
  /** When the count began, in milliseconds since the page was opened. */
  since: number;
  /** Whether there were too many. Then no further placeholder below the node is converted. */
  isStopped: boolean;
}

/** The conversions below each node that the page added elements to. */
const conversionsBelow = new WeakMap<Node, Conversions>();

/**
 * Counts a conversion below a node. After too many, returns `false`, because an endless loop would freeze the page. Warns the first time.
 *
 * @param changedNode The node that the page added elements to; `undefined` for a placeholder that was in the page when it opened.
 */
export function mayConvertBelow(changedNode: Node | undefined): boolean {
  if (!changedNode) return true;
  let conversions = conversionsBelow.get(changedNode);
  if (conversions?.isStopped) return false;
  const now = performance.now();
  if (!conversions || now - conversions.since > CONVERSION_WINDOW_MS) {
    conversions = { count: 0, since: now, isStopped: false };
    conversionsBelow.set(changedNode, conversions);
  }
  conversions.count++;
  if (conversions.count <= MAX_CONVERSIONS) return true;
  conversions.isStopped = true;
  warn(
    `mtqg-widgets: ${MAX_CONVERSIONS} placeholders were replaced within a minute in one element; further ones stay as they are. Does a script of the page restore them?`,
    changedNode,
  );
  return false;
}
