/** Runs a test on a page with the gallery's `placeholder.css`, and with these rules of the page before it. */
export async function withPlaceholderSheet(run: () => void | Promise<void>, pageRules = ''): Promise<void> {
  const placeholderRules = await (await fetch('/src/gallery/placeholder.css')).text();
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
