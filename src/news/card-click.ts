import { isElement } from '../shared/node-types.ts';

const MIDDLE_BUTTON = 1;
const CONTROLS = 'a, button, input, select, textarea, label, summary';

/**
 * Makes a click anywhere on a card follow the link in its heading. The middle button and Ctrl, Cmd or Shift open a new tab, as for links.
 * Ignores a click that selects text or hits another control.
 */
export function followCardLink(event: MouseEvent): void {
  const card = event.currentTarget as HTMLElement;
  const link = headingLinkOf(card);
  const isOtherButton = event.button > MIDDLE_BUTTON;
  if (!link || isOtherButton || hitsControl(event)) return;
  const opensTab = event.button === MIDDLE_BUTTON || event.ctrlKey || event.metaKey || event.shiftKey;
  if (opensTab) window.open(link.href, '_blank', 'noopener');
  else if (!selectedTextNear(card)) link.click();
}

/** Prevents automatic scrolling, which browsers start for the middle button outside links. */
export function preventAutoscroll(event: MouseEvent): void {
  if (event.button === MIDDLE_BUTTON) event.preventDefault();
}

/** The link in the heading of the card or in the page's slotted heading. */
function headingLinkOf(card: HTMLElement): HTMLAnchorElement | null | undefined {
  const slot = card.querySelector<HTMLSlotElement>('slot[name=heading]');
  // With `flatten`, a slot without an element of the page returns what stands inside it: the card's own heading.
  const heading = slot?.assignedElements({ flatten: true })[0];
  return heading?.closest('a') ?? heading?.querySelector('a');
}

function hitsControl(event: MouseEvent): boolean {
  return event.composedPath().some((target) => isElement(target) && target.matches(CONTROLS));
}

/**
 * The text that is selected in the card's shadow root or page. Chromium reports a selection inside a shadow root with a method of that root,
 * other browsers with a method of the window.
 */
function selectedTextNear(card: HTMLElement): string {
  const root = card.getRootNode() as { getSelection?: () => Selection | null };
  try {
    return String(root.getSelection?.() ?? window.getSelection() ?? '');
  } catch {
    return ''; // The page has replaced `getSelection`.
  }
}
