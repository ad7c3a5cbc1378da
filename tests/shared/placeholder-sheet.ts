/**
 * Runs a test on a page with the `placeholder.css` of a widget.
 *
 * @param options.pageRules Rules of the page, which stand before those of the widget.
 * @param options.folder The folder of the widget in `src`.
 */
export async function withPlaceholderSheet(
  run: () => void | Promise<void>,
  { pageRules = '', folder = 'gallery' }: { pageRules?: string; folder?: string } = {},
): Promise<void> {
  const placeholderRules = await (await fetch(`/src/${folder}/placeholder.css`)).text();
  const before = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...before, toStyleSheet(pageRules), toStyleSheet(placeholderRules)];
  try {
    await run();
  } finally {
    document.adoptedStyleSheets = before;
  }
}

function toStyleSheet(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
