/** Media queries for print only: `print`, `only print and (orientation: portrait)`. */
const PRINT_ONLY = /^(only )?print\b[^,]*$/i;

/** What the style sheets of a page leave out in print: `@media print { .no-print { display: none } }`. */
export class PrintRules {
  readonly #selectors: readonly string[];

  /** @param element Any element of the page. Its document, or the shadow root around it, has the style sheets. */
  constructor(element: Element) {
    const root = element.getRootNode() as Partial<DocumentOrShadowRoot>;
    const sheets = [...(root.styleSheets ?? []), ...(root.adoptedStyleSheets ?? [])];
    this.#selectors = sheets.flatMap((sheet) =>
      hidingSelectors(rulesOf(sheet), PRINT_ONLY.test(sheet.media.mediaText)),
    );
  }

  /** Whether print leaves out an element. The elements around it are not tested. */
  hides(element: Element): boolean {
    return this.#selectors.some((selector) => element.matches(selector));
  }
}

function hidingSelectors(rules: Iterable<CSSRule>, isForPrint: boolean): string[] {
  return [...rules].flatMap((rule) => {
    const { selectorText, style, media, styleSheet, cssRules } = rule as Partial<
      CSSStyleRule & CSSMediaRule & CSSImportRule
    >;
    if (selectorText !== undefined) return isForPrint && style?.display === 'none' ? [selectorText] : [];
    // The rules in @media, @supports and @layer, or of an imported sheet.
    const innerRules = cssRules ?? rulesOf(styleSheet);
    return hidingSelectors(innerRules, isForPrint || PRINT_ONLY.test(media?.mediaText ?? ''));
  });
}

/** No rules if the sheet is from another server, because browsers do not show these to scripts. */
function rulesOf(sheet: CSSStyleSheet | null | undefined): Iterable<CSSRule> {
  try {
    return sheet?.cssRules ?? [];
  } catch {
    return [];
  }
}
