/** How many entries the history of this tab has; 0 if the page has replaced `history`. */
export function readHistoryLength(): number {
  try {
    const { length } = window.history as { length: unknown };
    return typeof length === 'number' ? length : 0;
  } catch {
    return 0;
  }
}
