/** Media queries for print only: `print`, `only print and (orientation: portrait)`. */
const PRINT_ONLY = /^(only )?print\b[^,]*$/i;
/** Media queries that never hold in print: `screen`, `only screen and (min-width: 600px)`, `not print`. */
const SCREEN_ONLY = /^((only )?screen\b[^,]*|not print)$/i;

/** Where a rule of a style sheet holds. */
type Medium = 'print' | 'screen' | 'all';

/** A rule of a style sheet that sets the property `display`. */
interface DisplayRule {
  selector: string;
  medium: Medium;
  isHiding: boolean;
}

/**
 * What the style sheets of a page leave out in print, and what they show only in print: `@media print { .no-print { display: none } }`. The
 * order and specificity of the rules are not considered: a rule for print wins.
 */
export class PrintRules {
  readonly #rules: readonly DisplayRule[];

  /** @param element Any element of the page. Its document, or the shadow root around it, has the style sheets. */
  constructor(element: Element) {
    const root = element.getRootNode() as Partial<DocumentOrShadowRoot>;
    const sheets = [...(root.styleSheets ?? []), ...(root.adoptedStyleSheets ?? [])];
    this.#rules = sheets.flatMap((sheet) =>
      displayRules(rulesOf(sheet), toMedium(sheet.media.mediaText, 'all')),
    );
  }

  /** Whether print leaves out an element. The elements around it are not tested. */
  hides(element: Element): boolean {
    return this.#has(element, 'print', true);
  }

  /** Whether print shows an element that is hidden on the screen. */
  shows(element: Element): boolean {
    const isHiddenItself = element.matches('[hidden]') || (element as HTMLElement).style.display === 'none';
    const isHiddenEverywhere = isHiddenItself || this.#has(element, 'all', true);
    const isOnlyHiddenOnScreen = !isHiddenEverywhere && this.#has(element, 'screen', true);
    return !this.hides(element) && (isOnlyHiddenOnScreen || this.#has(element, 'print', false));
  }

  #has(element: Element, medium: Medium, isHiding: boolean): boolean {
    return this.#rules.some(
      (rule) => rule.medium === medium && rule.isHiding === isHiding && element.matches(rule.selector),
    );
  }
}

function displayRules(rules: Iterable<CSSRule>, medium: Medium): DisplayRule[] {
  return [...rules].flatMap((rule) => {
    const { selectorText, style, media, styleSheet, cssRules } = rule as Partial<
      CSSStyleRule & CSSMediaRule & CSSImportRule
    >;
    if (selectorText !== undefined) {
      return style?.display ? [{ selector: selectorText, medium, isHiding: style.display === 'none' }] : [];
    }
    // The rules in @media, @supports and @layer, or of an imported sheet.
    const innerRules = cssRules ?? rulesOf(styleSheet);
    return displayRules(innerRules, toMedium(media?.mediaText ?? '', medium));
  });
}

/** @param outer The medium of the rules around. */
function toMedium(mediaText: string, outer: Medium): Medium {
  if (PRINT_ONLY.test(mediaText)) return 'print';
  return SCREEN_ONLY.test(mediaText) ? 'screen' : outer;
}

/** The rules of a style sheet. Empty if the sheet is from another server, because browsers keep its rules from scripts. */
function rulesOf(sheet: CSSStyleSheet | null | undefined): Iterable<CSSRule> {
  try {
    return sheet?.cssRules ?? [];
  } catch {
    return [];
  }
}
